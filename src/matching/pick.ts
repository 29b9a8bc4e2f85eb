/** From rough sums to a list: the roughly best are weighed in full and put in order. */
import { type Arena, featuresAt } from './arena.ts';
import { type Doors, door, eligibilityOf, isOpen } from './doors.ts';
import { noPoints, pointsOf, totalOf } from './points.ts';
import type { Sums } from './postings.ts';
import { refine } from './refine.ts';
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
const closer = 1500;
const candidates = 160;
/** How many of those that cannot come together are weighed, for saying what is nearest. */
const nearest = 60;

/** The slots worth weighing: those with the highest sums that are alive, by whether they can come together. */
export function likely(all: Sums, weighing: Weighing): { open: Uint32Array; near: Uint32Array } {
  const some = sorted(highest(all, closer), weighing);
  const enough = some.open.length >= candidates || all.size <= closer;
  const { open, near } = enough ? some : sorted(all.touched.subarray(0, all.size), weighing);
  return { open: best(open, candidates, all, weighing), near: best(near, nearest, all, weighing) };
}

function sorted(slots: Uint32Array, { arena, doors }: Weighing): { open: number[]; near: number[] } {
  const open: number[] = [];
  const near: number[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    if (arena.alive[slot] === 0) continue;
    const answer = doors.at(slot);
    if (isOpen(answer)) open.push(slot);
    else if (answer === door.barred || answer === door.late) near.push(slot);
  }
  return { open, near };
}

/** The most likely of some slots, once what is cheap to see of them is in their sums. */
function best(slots: readonly number[], most: number, { sums }: Sums, { arena, one }: Weighing): Uint32Array {
  const touched = Uint32Array.from(slots);
  if (touched.length <= most) return touched;
  refine(sums, touched, one, arena);
  return highest({ sums, touched, size: touched.length }, most).subarray(0, 2 * most);
}

const steps = 1024;
/** Steps of a quarter of a point, the highest first. */
const stepOf = (sum: number) => (sum >= 4 * steps ? 0 : steps - 1 - (sum >> 2));

/** The touched slots with the highest sums, in no order: `most`, and those that are equal to the last of them. */
function highest({ sums, touched, size }: Sums, most: number): Uint32Array {
  const counts = new Uint32Array(steps);
  for (let at = 0; at < size; at += 1) {
    const step = stepOf(sums[touched[at] as number] as number);
    counts[step] = (counts[step] as number) + 1;
  }
  let [last, kept] = [0, counts[0] as number];
  while (kept < most && last < steps - 1) kept += counts[++last] as number;
  const found = new Uint32Array(kept);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const slot = touched[at] as number;
    if (stepOf(sums[slot] as number) <= last) found[count++] = slot;
  }
  return found;
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
