/** Needs, offers and graded pairs as JSON Lines (see eval/README.md), read into the records of the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { organisationRows } from '../src/domain/data/organisations.ts';
import type { Need, Offer } from '../src/domain/records.ts';

const list = z.array(z.string()).default([]);
const common = {
  id: z.string().min(1),
  lang: z.string(),
  text: z.string(),
  title: z.string().optional(),
  topics: list,
  audience: list,
};
const needRow = z.object({ ...common, countries: list, modality_wanted: list, working_languages: list });
const offerRow = z.object({ ...common, eligible: list, modality: list, delivery_languages: list });
const goldRow = z.object({ need_id: z.string(), grades: z.record(z.string(), z.number()) });
export type NeedRow = z.infer<typeof needRow>;
export type OfferRow = z.infer<typeof offerRow>;

export interface EvalSet {
  readonly needs: readonly NeedRow[];
  readonly offers: readonly OfferRow[];
  /** Grades of offers by need. */
  readonly gold: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

function read<T>(folder: string, name: string, schema: z.ZodType<T>): T[] {
  const lines = linesOf(join(folder, name));
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, `${name}:${at + 1}`, schema)]));
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${path} cannot be read (${why}): a set is a folder with needs.jsonl, offers.jsonl and gold.jsonl.`,
    );
  }
}

function readLine<T>(line: string, place: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s*\n\s*/g, ' ') : String(error);
    throw new Error(`${place}: ${why}`);
  }
}

/** Reads `needs.jsonl`, `offers.jsonl` and `gold.jsonl` of a folder. @throws Error with the file and line that is wrong */
export function readSet(folder: string): EvalSet {
  const gold = read(folder, 'gold.jsonl', goldRow).map(({ need_id, grades }) => [need_id, grades] as const);
  return {
    needs: read(folder, 'needs.jsonl', needRow),
    offers: read(folder, 'offers.jsonl', offerRow),
    gold: new Map(gold),
  };
}

const organisations = new Set(organisationRows.map(({ code }) => code));
/** Codes of organisations come before those of States: the African Union and Australia are both AU. */
const delegation = (code: string) => (organisations.has(code) ? `org:${code}` : code);

const at = new Date(0);
const base = {
  version: 1,
  createdAt: at,
  updatedAt: at,
  loggedBy: 'eval',
  visibility: 'group',
  stakeholders: true,
} as const;

export const modes = ['text', 'chip', 'short', 'form'] as const;
export type Mode = (typeof modes)[number];

/** The need as it is known in a mode: its text and country alone; with a confirmed topic; with audience and form; whole. */
export function needOf(row: NeedRow, number: number, mode: Mode, chips: readonly string[]): Need {
  const whole = mode === 'form';
  const more = whole || mode === 'short';
  const owners = row.countries.length > 0 ? row.countries : ['org:NONE'];
  const confirmed = row.topics.filter((topic) => chips.includes(topic)).slice(0, 1);
  return {
    ...{ ...base, _id: `N-${number}`, owners, status: 'open' as const, pillars: [] },
    ...(whole && row.title !== undefined ? { title: row.title, description: row.text } : { title: row.text }),
    topics: whole ? row.topics : mode === 'text' ? [] : confirmed,
    audience: more ? row.audience : [],
    modality: more ? row.modality_wanted : [],
    languages: whole ? row.working_languages : [],
  };
}

export function offerOf(row: OfferRow, number: number): Offer {
  const { topics, audience, modality, delivery_languages: languages } = row;
  const words = row.title === undefined ? { title: row.text } : { title: row.title, description: row.text };
  const record = { ...base, _id: `O-${number}`, owners: ['org:PROVIDER'], status: 'open' as const, pillars: [] };
  return { ...record, ...words, topics, audience, modality, languages, eligible: row.eligible.map(delegation) };
}
