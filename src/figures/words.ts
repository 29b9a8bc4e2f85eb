/**
 * The words of all records, for finding: by their stems, and by the concepts they speak of, which are the same in every
 * language. There are no frequencies, so that what somebody may not see changes neither the order nor a score.
 */
import { identify } from '../language/identify.ts';
import { type Language, languageIds } from '../language/languages.ts';
import { type Token, tokens } from '../language/tokens.ts';
import { ancestorsOf, concepts } from '../lexicon/concepts.ts';
import { readConcepts } from '../lexicon/find.ts';

/** What a record is found by: its title says more than the rest. */
export interface Text {
  readonly title: string;
  readonly rest: readonly string[];
}

/** Points of what is met in the title and elsewhere; where it is narrower than what was asked for, somewhat fewer. */
const points = { title: 6, rest: 3 } as const;
const narrower = { title: 4, rest: 2 } as const;
/** Words of a question that are looked for, and characters of a text that are read. */
const most = { words: 12, length: 6000 } as const;

const places = new Map(concepts.map(({ id }, place) => [id, place]));
const wider = concepts.map(({ id }) => ancestorsOf(id).flatMap((each) => places.get(each) ?? []));

const han = /^\p{Script=Han}$/u;

/** One thing that is said, the key it is found by, and where its words stand in the text. */
interface Said {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** A concept and not a word of one language. */
  readonly concept?: number;
}

function saidIn(whole: string, language: Language): Said[] {
  const text = whole.slice(0, most.length);
  const { hits } = readConcepts(text, language);
  const ofHits = hits.map(({ concept, from, to }) => ({ key: `#${concept}`, from, to, concept }));
  return [...ofHits, ...wordsIn(tokens(text, language))];
}

/** Every word, also those in a term: whoever asks for judges finds the training of judges. Chinese two characters at a time. */
function wordsIn(all: readonly Token[]): Said[] {
  return all.flatMap(({ stem, bare, from, to }, at): Said[] => {
    if (!han.test(stem)) return [{ key: stem, from, to }, ...(bare === undefined ? [] : [{ key: bare, from, to }])];
    const next = all[at + 1];
    const together = next !== undefined && next.from === to && han.test(next.stem);
    return together ? [{ key: stem + next.stem, from, to: next.to }] : [];
  });
}

const latin: readonly Language[] = ['en', 'fr', 'es'];

/** The languages a text may be in: few words tell little, and their letters may be those of three. */
function languagesOf(text: string, short: boolean): readonly Language[] {
  const told = identify(text);
  if (told === undefined || (short && latin.includes(told))) return latin;
  return languageIds.filter((language) => language === told);
}

/** The keys of a record with the points each is worth. */
export function keysOf({ title, rest }: Text): ReadonlyMap<string, number> {
  const all = [title, ...rest].join('. ');
  const keys = new Map<string, number>();
  const put = (key: string, worth: number) => keys.set(key, Math.max(worth, keys.get(key) ?? 0));
  for (const { key, from, concept } of languagesOf(all, false).flatMap((language) => saidIn(all, language))) {
    const where = from < title.length ? 'title' : 'rest';
    put(key, points[where]);
    // whoever asks for the wider thing finds the narrower one too
    for (const place of concept === undefined ? [] : (wider[concept] ?? [])) put(`#${place}`, narrower[where]);
  }
  return keys;
}

/** A part of a group: keys that stand for the same words of the question, and how much of the group those are, up to 1. */
interface Part {
  readonly keys: readonly string[];
  readonly share: number;
}

/** A word or term of a question: the term as a whole, or its words in another language. */
export type Group = readonly Part[];

/** What a question asks for: words that one language takes for one term are one group. */
export function groupsOf(question: string): readonly Group[] {
  const said = languagesOf(question, true).flatMap((language) => saidIn(question, language));
  const ordered = [...said].sort((a, b) => a.from - b.from || b.to - a.to);
  const groups: { to: number; all: Said[] }[] = [];
  for (const each of ordered) {
    const last = groups.at(-1);
    if (last === undefined || each.from >= last.to) groups.push({ to: each.to, all: [each] });
    else {
      last.all.push(each);
      last.to = Math.max(last.to, each.to);
    }
  }
  return groups.slice(0, most.words).map(({ all }) => partsOf(all));
}

function partsOf(all: readonly Said[]): Group {
  const parts = new Map<string, { keys: string[]; length: number }>();
  for (const { key, from, to } of all) {
    const part = parts.get(`${from}-${to}`) ?? { keys: [], length: to - from };
    parts.set(`${from}-${to}`, { ...part, keys: [...part.keys, key] });
  }
  const whole = Math.max(...[...parts.values()].map(({ length }) => length));
  return [...parts.values()].map(({ keys, length }) => ({ keys, share: length / whole }));
}

/** A place and the points there in one number. */
const pack = (slot: number, worth: number): number => slot * 8 + worth;

export type Words = ReturnType<typeof createWords>;

/** Records by the words they hold. */
export function createWords() {
  let postings = new Map<string, number[]>();
  let ids: (string | undefined)[] = [];
  const slots = new Map<string, number>();
  let dead = 0;

  /** Takes out what was left, when it is more than a third. */
  function sweep(): void {
    if (dead < 1000 || dead < ids.length / 3) return;
    const moved = new Map<number, number>();
    const kept: string[] = [];
    for (const [slot, id] of ids.entries()) {
      if (id === undefined) continue;
      moved.set(slot, kept.length);
      slots.set(id, kept.length);
      kept.push(id);
    }
    const swept = new Map<string, number[]>();
    for (const [key, list] of postings) {
      const left = list.flatMap((each) => {
        const slot = moved.get(Math.floor(each / 8));
        return slot === undefined ? [] : [pack(slot, each % 8)];
      });
      if (left.length > 0) swept.set(key, left);
    }
    [postings, ids, dead] = [swept, kept, 0];
  }

  function remove(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    slots.delete(id);
    ids[slot] = undefined;
    dead += 1;
    sweep();
  }

  return {
    put(id: string, text: Text): void {
      remove(id);
      const slot = ids.length;
      ids.push(id);
      slots.set(id, slot);
      for (const [key, worth] of keysOf(text)) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [pack(slot, worth)]);
        else list.push(pack(slot, worth));
      }
    },
    remove,
    get size() {
      return slots.size;
    },
    /** Every record that holds at least half of what is asked for, with its points; in no order. */
    find(groups: readonly Group[]): Map<string, number> {
      const sums = new Map<number, Sum>();
      for (const group of groups)
        for (const [slot, own] of metBy(group, postings)) {
          const sum = sums.get(slot) ?? { met: 0, points: 0 };
          sums.set(slot, { met: sum.met + Math.min(1, own.met), points: sum.points + own.points });
        }
      const found = new Map<string, number>();
      for (const [slot, { met, points: worth }] of sums) {
        const id = ids[slot];
        // one more of the words counts for more than where they stand
        if (id !== undefined && met * 2 >= groups.length)
          found.set(id, Math.round(met * 1000) + Math.round(worth * 10));
      }
      return found;
    },
  };
}

interface Sum {
  /** How much of what was asked for is there: 1 for each group. */
  readonly met: number;
  readonly points: number;
}

/** The places where something of a group stands, with how much of it. */
function metBy(group: Group, postings: ReadonlyMap<string, readonly number[]>): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const { keys, share } of group) {
    const best = new Map<number, number>();
    for (const key of keys)
      for (const each of postings.get(key) ?? []) {
        const slot = Math.floor(each / 8);
        if ((best.get(slot) ?? 0) < each % 8) best.set(slot, each % 8);
      }
    for (const [slot, worth] of best) {
      const { met, points: there } = sums.get(slot) ?? { met: 0, points: 0 };
      // the term as a whole, or the sum of its words
      const whole = share === 1;
      const sum = whole ? { met: Math.max(1, met), points: Math.max(worth, there) } : add(met, there, share, worth);
      sums.set(slot, sum);
    }
  }
  return sums;
}

/** Part of a term beside what is there of it; nothing more where that is all of it. */
function add(met: number, there: number, share: number, worth: number): Sum {
  return met >= 1 ? { met, points: there } : { met: met + share, points: there + share * worth };
}
