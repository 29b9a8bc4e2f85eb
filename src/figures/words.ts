/**
 * The words of all records, for finding: by their stems, and by the concepts they speak of, which are the same in every
 * language. There are no frequencies, so that what somebody may not see changes neither the order nor a score.
 */
import { identify } from '../language/identify.ts';
import { type Language, languageIds } from '../language/languages.ts';
import { ancestorsOf, concepts } from '../lexicon/concepts.ts';
import { readConcepts } from '../lexicon/find.ts';

/** What a record is found by: its title says more than the rest. */
export interface Text {
  readonly title: string;
  readonly rest: readonly string[];
}

/** Points of a word that is met: in the title, elsewhere; by a wider concept than the one that was asked for. */
const points = { title: 6, rest: 3, wider: 1 } as const;
/** Words of a question that are looked for, and characters of a text that are read. */
const most = { words: 12, length: 6000 } as const;

const places = new Map(concepts.map(({ id }, place) => [id, place]));
const wider = concepts.map(({ id }) => ancestorsOf(id).flatMap((each) => places.get(each) ?? []));

const han = /^\p{Script=Han}$/u;

/** One thing that is said, under every key it is found by; the place is that of its words in the text. */
interface Said {
  readonly key: string;
  readonly from: number;
  /** A concept and not a word of one language. */
  readonly concept?: number;
}

function saidIn(text: string, language: Language): Said[] {
  const { hits, rest } = readConcepts(text.slice(0, most.length), language);
  const ofHits = hits.map(({ concept, from }) => ({ key: `#${concept}`, from, concept }));
  const ofRest = rest.flatMap(({ stem, bare, from, to }, at): Said[] => {
    if (!han.test(stem)) return [{ key: stem, from }, ...(bare === undefined ? [] : [{ key: bare, from }])];
    const next = rest[at + 1];
    const together = next !== undefined && next.from === to && han.test(next.stem);
    return together ? [{ key: stem + next.stem, from }] : [];
  });
  return [...ofHits, ...ofRest];
}

/** The keys of a record with the points each is worth. */
export function keysOf({ title, rest }: Text): ReadonlyMap<string, number> {
  const all = [title, ...rest].join('. ');
  const language = identify(all) ?? 'en';
  const keys = new Map<string, number>();
  const put = (key: string, worth: number) => keys.set(key, Math.max(worth, keys.get(key) ?? 0));
  const end = title.length;
  for (const { key, from, concept } of saidIn(all, language)) {
    put(key, from < end ? points.title : points.rest);
    // whoever asks for the wider thing finds the narrower one too
    for (const place of concept === undefined ? [] : (wider[concept] ?? [])) put(`#${place}`, points.wider);
  }
  return keys;
}

/** A word or term of a question, with every key it may be found by. */
export type Group = readonly string[];

/** The languages a question may be in: few words tell little, so that Latin letters may be of three. */
function languagesOf(question: string): readonly Language[] {
  const told = identify(question);
  const latin: readonly Language[] = ['en', 'fr', 'es'];
  if (told === undefined || latin.includes(told)) return latin;
  return languageIds.filter((language) => language === told);
}

/** What a question asks for, a group for each of its words or terms. */
export function groupsOf(question: string): readonly Group[] {
  const groups = new Map<number, Set<string>>();
  const put = (from: number, key: string) => groups.set(from, (groups.get(from) ?? new Set()).add(key));
  for (const language of languagesOf(question)) for (const { key, from } of saidIn(question, language)) put(from, key);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .slice(0, most.words)
    .map(([, keys]) => [...keys]);
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
      const sums = new Map<number, { met: number; points: number }>();
      for (const group of groups) {
        const best = new Map<number, number>();
        for (const key of group)
          for (const each of postings.get(key) ?? []) {
            const slot = Math.floor(each / 8);
            if ((best.get(slot) ?? 0) < each % 8) best.set(slot, each % 8);
          }
        for (const [slot, worth] of best) {
          const sum = sums.get(slot);
          if (sum === undefined) sums.set(slot, { met: 1, points: worth });
          else Object.assign(sum, { met: sum.met + 1, points: sum.points + worth });
        }
      }
      const found = new Map<string, number>();
      for (const [slot, { met, points: worth }] of sums) {
        const id = ids[slot];
        // one more of the words counts for more than where they stand
        if (id !== undefined && met * 2 >= groups.length) found.set(id, met * 100 + worth);
      }
      return found;
    },
  };
}
