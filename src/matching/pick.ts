/** From rough sums to a list: the roughly best are weighed in full and put in order. */
import { type Arena, featuresAt } from './arena.ts';
import { refined, type Wish } from './cards.ts';
import { type Doors, door, eligibilityOf, isOpen } from './doors.ts';
import { noPoints, pointsOf, totalOf } from './points.ts';
import type { Sums } from './postings.ts';
import type { Found } from './side.ts';
import { type Spread, tally, tallyOf } from './tally.ts';

/** What a search works with. */
export interface Weighing {
  readonly arena: Arena;
  readonly one: Spread;
  readonly doors: Doors;
  readonly today: number;
}

/** How many of the roughly best are looked at more closely, and how many of those are weighed in full. */
const closer = 600;
const candidates = 80;
/** How many of those that cannot come together are kept, for saying what is nearest. */
const nearest = 60;

interface Likely {
  readonly open: readonly number[];
  readonly near: readonly number[];
}

/** The slots worth weighing: those with the highest sums that are alive, by whether they can come together. */
export function likely(sums: Sums, weighing: Weighing, wish: Wish): Likely {
  const some = sorted(highest(sums, closer), sums, weighing, wish);
  const enough = some.open.length >= candidates || sums.size <= closer;
  return enough ? some : sorted(sums.touched.subarray(0, sums.size), sums, weighing, wish);
}

function sorted(slots: Uint32Array, { sums }: Sums, { arena, doors }: Weighing, wish: Wish): Likely {
  const order = ordered(slots, refined(slots, sums, arena.card, wish));
  const open: number[] = [];
  const near: number[] = [];
  for (let at = 0; at < order.length && open.length < candidates; at += 1) {
    const slot = order[at] as number;
    if (arena.alive[slot] === 0) continue;
    const answer = doors.at(slot);
    if (isOpen(answer)) open.push(slot);
    else if ((answer === door.barred || answer === door.late) && near.length < nearest) near.push(slot);
  }
  return { open, near };
}

const steps = 1024;
/** Steps of a quarter of a point, the highest first. */
const stepOf = (sum: number) => (sum >= 4 * steps ? 0 : steps - 1 - (sum >> 2));

/** Slots by their sums, the highest step first. */
function ordered(slots: Uint32Array, sums: Uint16Array): Uint32Array {
  const starts = new Uint32Array(steps + 1);
  for (let at = 0; at < slots.length; at += 1) {
    const after = stepOf(sums[at] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let step = 1; step <= steps; step += 1) starts[step] = (starts[step] as number) + (starts[step - 1] as number);
  const order = new Uint32Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const step = stepOf(sums[at] as number);
    order[starts[step] as number] = slots[at] as number;
    starts[step] = (starts[step] as number) + 1;
  }
  return order;
}

/** So many sums are looked at to know from which one on slots are kept; of more, only every so manieth. */
const sample = 8192;

/** The touched slots with the highest sums, in no order: about `most` of many, and of few `most` and those equal to the last. */
function highest(all: Sums, most: number): Uint32Array {
  const { sums, touched, found, size } = all;
  const least = leastSum(all, most);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const slot = touched[at] as number;
    found[count] = slot;
    // 1 where the sum is enough: a branch would be guessed wrong too often
    count += (least - 1 - (sums[slot] as number)) >>> 31;
  }
  return found.subarray(0, count);
}

/** The sum from which on about `most` are kept, or a few more. */
function leastSum({ sums, touched, size }: Sums, most: number): number {
  const stride = Math.max(1, Math.ceil(size / sample));
  const counts = new Uint32Array(steps);
  for (let at = 0; at < size; at += stride) {
    const step = stepOf(sums[touched[at] as number] as number);
    counts[step] = (counts[step] as number) + 1;
  }
  let [last, kept] = [0, counts[0] as number];
  while (kept * stride < most && last < steps - 1) kept += counts[++last] as number;
  return 4 * (steps - 1 - last);
}

interface Weighed {
  readonly slot: number;
  readonly score: number;
  readonly fine: number;
}

/** The best `most` of some slots, with at least `least` points; none without a topic or pillar in common. */
export function top(weighing: Weighing, slots: ArrayLike<number>, least: number, most: number): Found[] {
  const { arena, one, doors, today } = weighing;
  const into = tallyOf(one);
  const points = noPoints();
  const weighed: Weighed[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    pointsOf(tally(one, arena, slot, into), eligibilityOf(doors.at(slot)), points);
    const score = totalOf(points);
    if (score >= least && points.topic > 0) weighed.push({ slot, score, fine: points.fine });
  }
  const order = weighed.sort((a, b) => b.score - a.score || b.fine - a.fine || turn(arena, a, b, today));
  return order.slice(0, most).map(({ slot }) => foundAt(weighing, slot));
}

/** Among equals the order turns from day to day, so that nobody is always last. */
function turn(arena: Arena, a: Weighed, b: Weighed, today: number): number {
  const place = ({ slot }: Weighed) => Math.imul((arena.number[slot] ?? 0) ^ (today << 8), 0x9e3779b1) >>> 0;
  return place(a) - place(b);
}

function foundAt({ arena, one, doors }: Weighing, slot: number): Found {
  const answer = doors.at(slot);
  const eligibility = eligibilityOf(answer);
  const points = pointsOf(tally(one, arena, slot, tallyOf(one)), eligibility, noPoints());
  const owner = arena.owners.text(arena.owner[slot] ?? 0);
  const features = featuresAt(arena, slot);
  return {
    number: arena.number[slot] ?? 0,
    owner,
    score: totalOf(points),
    fine: points.fine,
    points,
    door: answer,
    eligibility,
    features,
  };
}
