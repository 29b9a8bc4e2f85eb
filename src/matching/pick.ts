/** From rough sums to a list: the roughly best are weighed in full and put in order. */
import { type Arena, featuresAt } from './arena.ts';
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

/** How many of the roughly best are weighed in full. */
const candidates = 240;
/** How many of those that cannot come together are kept, for saying what is nearest. */
const nearest = 60;

const steps = 1024;
const stepOf = (sum: number) => sum >> 6;

/** The slots worth weighing: those with the highest sums that are alive, by whether they can come together. */
export function likely(sums: Sums, weighing: Weighing): { open: number[]; near: number[] } {
  const some = sorted(bySum(sums, first), weighing);
  const enough = some.open.length >= candidates || sums.size <= first;
  return enough ? some : sorted(bySum(sums, sums.size), weighing);
}

function sorted(order: Uint32Array, { arena, doors }: Weighing): { open: number[]; near: number[] } {
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

/** Of the touched slots about this many are put in order first; the others only where these do not suffice. */
const first = 1500;

/** The touched slots, the highest step of sums first: those above a cut, or all of them. */
function bySum(all: Sums, most: number): Uint32Array {
  const { sums, touched, size } = all;
  const starts = new Uint32Array(steps + 1);
  for (let at = 0; at < size; at += 1) {
    const step = steps - stepOf(sums[touched[at] as number] as number);
    starts[step] = (starts[step] as number) + 1;
  }
  let [kept, cut] = [0, steps];
  for (let step = 0; step <= steps; step += 1) {
    const count = starts[step] as number;
    starts[step] = kept;
    kept += count;
    if (kept < most) continue;
    cut = step;
    break;
  }
  return scattered(all, starts, cut, kept);
}

function scattered({ sums, touched, size }: Sums, starts: Uint32Array, cut: number, kept: number): Uint32Array {
  const order = new Uint32Array(kept);
  for (let at = 0; at < size; at += 1) {
    const slot = touched[at] as number;
    const step = steps - stepOf(sums[slot] as number);
    if (step > cut) continue;
    order[starts[step] as number] = slot;
    starts[step] = (starts[step] as number) + 1;
  }
  return order;
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
