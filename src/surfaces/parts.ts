/** Which of its fields a form shows: what matters most first, and what depends on a choice where that was made. */
import { type Incomplete, rawOf } from '../command.ts';
import { askedFields, type Field, type Fields } from '../fields.ts';
import type { Message } from '../i18n/message.ts';
import type { Values } from '../reply.ts';

/** A form of so few fields has one part. */
const few = 5;

/** Whether a form has a second part. */
export function isSplit(fields: Fields): boolean {
  const asked = askedFields(fields);
  return asked.length > few && asked.some(([, field]) => field.later);
}

/** The values a field was given, as its schema understands them: of a list, its ids. */
function meant(field: Field | undefined, values: Values, key: string): readonly string[] {
  const raw = rawOf(values, key);
  const read = field === undefined || raw.length === 0 ? undefined : field.schema.safeParse(raw);
  if (read === undefined) return [''];
  const given: unknown = read.success ? read.data : raw;
  const words = Array.isArray(given)
    ? given.map(String)
    : [given === true ? 'yes' : given === false ? 'no' : String(given)];
  return words;
}

/** Whether what its condition looks at has been chosen. */
export function isAskedFor(fields: Fields, key: string, values: Values): boolean {
  const { when } = fields[key] ?? {};
  return when === undefined || meant(fields[when.field], values, when.field).some((word) => when.is.includes(word));
}

/** The fields on whose choice others depend, or something is told. */
export function deciding(fields: Fields): ReadonlySet<string> {
  const keys = askedFields(fields).flatMap(([key, { when, beside }]) => [
    ...(when === undefined ? [] : [when.field]),
    ...(beside === undefined ? [] : [key]),
  ]);
  return new Set(keys);
}

/** What is told beside a field for what is chosen there. */
export function toldBeside(fields: Fields, key: string, values: Values): Message | undefined {
  const { beside } = fields[key] ?? {};
  const said = beside !== undefined && meant(fields[key], values, key).some((word) => beside.is.includes(word));
  return said ? beside.say() : undefined;
}

export interface Showing {
  /** The fields that are shown. */
  readonly keys: readonly string[];
  /** The second part is among them, or there is none. */
  readonly whole: boolean;
}

/** A form that opens: whatever holds something, or has something wrong with it, is shown. */
export function firstShowing({ command: { fields }, values, errors, prefill }: Incomplete): Showing {
  const held = (key: string) => key in errors || rawOf({ ...prefill, ...values }, key).length > 0;
  const whole = !isSplit(fields) || askedFields(fields).some(([key, { later }]) => later && held(key));
  const all = { ...prefill, ...values };
  const shown = askedFields(fields).filter(
    ([key, { later }]) => held(key) || ((whole || !later) && isAskedFor(fields, key, all)),
  );
  return { keys: shown.map(([key]) => key), whole };
}

export interface Step {
  /** What is shown so far. */
  readonly shown: readonly string[];
  readonly whole: boolean;
  /** The field in which something was chosen just now. */
  readonly chosen?: string;
  /** Has something wrong with it that is to be seen. */
  readonly wrong?: readonly string[];
}

/** A form that goes on: only what depends on the choice just made leaves it. */
export function nextShowing(fields: Fields, values: Values, { shown, whole, chosen, wrong = [] }: Step): Showing {
  const keys = askedFields(fields).filter(([key, { later, when }]) => {
    if (wrong.includes(key)) return true;
    const asked = isAskedFor(fields, key, values);
    if (shown.includes(key)) return asked || chosen === undefined || when?.field !== chosen;
    return asked && (whole || !later || rawOf(values, key).length > 0);
  });
  return { keys: keys.map(([key]) => key), whole };
}

/** What was carried beside a form that is sent: what it did not ask for in the end is left out. */
export function sentValues(fields: Fields, carried: Values, sent: Values): Values {
  const all = { ...carried, ...sent };
  const kept = Object.entries(carried).filter(([key]) => key in sent || isAskedFor(fields, key, all));
  return { ...Object.fromEntries(kept), ...sent };
}
