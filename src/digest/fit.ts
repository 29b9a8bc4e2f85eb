/** How a digest is cut to the room there is: fewer items of each section first, then no buttons, then whole sections as a line. */
import { message } from '../i18n/message.ts';
import type { Item, Reply } from '../reply.ts';
import type { Section, Slot } from '../store/posts.ts';
import { headingItem } from '../views.ts';
import type { Entry } from './entry.ts';
import type { Picked } from './pick.ts';
import { listOf } from './sections.ts';

/** One way to cut. */
interface Plan {
  /** Most items of one section; the rest is counted, with the command that lists it. */
  readonly most: number;
  readonly lean: boolean;
  /** How many sections from the end are but a line. */
  readonly lines: number;
}

export interface Laid {
  readonly items: readonly Item[];
  readonly footer: Reply['footer'];
  readonly slots: readonly Slot[];
  readonly lean: boolean;
  /** The entries that are counted and not shown. */
  readonly cut: readonly Entry[];
}

/** The most items of one section where there is room for all. */
const most = 8;

/** From the widest to the narrowest. */
function plansFor(sections: number): Plan[] {
  const wide = [most, 6, 5, 4, 3].map((each) => ({ most: each, lean: false, lines: 0 }));
  const lines = Array.from({ length: sections + 1 }, (_, count) => count);
  const narrow = [3, 2, 1].flatMap((each) =>
    lines.slice(0, 4).map((count) => ({ most: each, lean: true, lines: count })),
  );
  return [
    ...wide,
    { most: 3, lean: true, lines: 0 },
    ...narrow,
    ...lines.map((count) => ({ most: 1, lean: true, lines: count })),
  ];
}

export const moreItem = (count: number, list = 'wg status'): Item => ({
  title: message('digest.more', { count, command: { command: list } }),
});

/** A section that has no room but for a line. */
export const restLine = (section: Section, count: number, list: string) =>
  message('digest.rest', { section: message(`digest.${section}`), count, command: { command: list } });

export const leanItem = ({ title, lines, heading }: Item): Item => ({ title, lines, heading });

export type Draw = (entry: Entry) => Item | undefined;

interface Line {
  readonly item: Item;
  readonly slot: Slot;
}

function linesOf({ row, entries }: Picked, plan: Plan, draw: Draw): Line[] {
  const shown = entries.slice(0, plan.most).flatMap((entry): Line[] => {
    const item = draw(entry);
    return item === undefined ? [] : [{ item: plan.lean ? leanItem(item) : item, slot: { item: entry.shows } }];
  });
  const next = entries[plan.most];
  const count = entries.length - plan.most;
  const list = listOf(row, next?.shows ?? '');
  const more: Line[] = next === undefined ? [] : [{ item: moreItem(count, list), slot: { more: count, list } }];
  return [{ item: headingItem(row.section), slot: { heading: row.section } }, ...shown, ...more];
}

function laid(sections: readonly Picked[], plan: Plan, draw: Draw): Laid {
  const whole = sections.slice(0, Math.max(0, sections.length - plan.lines));
  const rest = sections.slice(whole.length).map(({ row, entries }) => ({
    row,
    count: entries.length,
    list: listOf(row, entries[0]?.shows ?? ''),
  }));
  const lines = whole.flatMap((picked) => linesOf(picked, plan, draw));
  const ends = rest.map(({ row, count, list }) => ({ rest: row.section, count, list }));
  return {
    items: lines.map(({ item }) => item),
    footer: rest.length === 0 ? undefined : rest.map(({ row, count, list }) => restLine(row.section, count, list)),
    slots: [...lines.map(({ slot }) => slot), ...ends],
    lean: plan.lean,
    cut: [
      ...whole.flatMap(({ entries }) => entries.slice(plan.most)),
      ...sections.slice(whole.length).flatMap(({ entries }) => entries),
    ],
  };
}

/** The widest layout that `fits`; the narrowest, where nothing does. */
export function layOut(sections: readonly Picked[], draw: Draw, fits: (laid: Laid) => boolean): Laid {
  const plans = plansFor(sections.length);
  for (const plan of plans) {
    const made = laid(sections, plan, draw);
    if (fits(made)) return made;
  }
  return laid(sections, { most: 1, lean: true, lines: sections.length }, draw);
}
