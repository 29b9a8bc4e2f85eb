/** Former versions of a record: what each write replaced, and how one goes back and forth along them. Pure. */
import { z } from 'zod';
import type { Stored } from '../store/port.ts';

/**
 * One write of a record. `version` is the one it made, `fields` what it changed, `former` what stood there before: a
 * changed field that is not in it was empty. An addition has no fields. `by` is a random person key, or `bot`.
 */
export const pendingSchema = z.strictObject({
  version: z.int().min(1),
  at: z.date(),
  by: z.string().min(1).max(200),
  /** The command or job that wrote: `need edit`. */
  act: z.string().min(1).max(200),
  /** The platform's id of the delivery that brought it. */
  delivery: z.string().max(500).optional(),
  /** The version that this write takes back. */
  undoes: z.int().min(1).optional(),
  fields: z.array(z.string()),
  former: z.record(z.string(), z.custom<Stored>()),
});
export type Pending = Readonly<z.infer<typeof pendingSchema>>;

type Replaced = Pick<Pending, 'fields' | 'former'>;

/** The update that puts back what a write replaced. */
function inverse({ fields, former }: Replaced) {
  const empty = fields.filter((field) => !Object.hasOwn(former, field));
  const $unset = Object.fromEntries(empty.map((field) => [field, true as const]));
  return { $set: { ...former }, $unset };
}

/** The update that takes a write back: an addition is not unmade, it is given the status `removed`. */
export function undoing(write: Replaced & Pick<Pending, 'version'>, removed: string) {
  return write.version === 1 ? { $set: { status: removed }, $unset: {} } : inverse(write);
}

/** A record as it was before some of its last writes, given newest first. */
export function before(record: object, writes: readonly Replaced[]): object {
  return writes.reduce<object>((at, { fields, former }) => {
    const rest = Object.entries(at).filter(([field]) => !fields.includes(field));
    return { ...Object.fromEntries(rest), ...former };
  }, record);
}

/** One field of a write: what stood there, and what it put there; either may have been nothing. */
export interface Step {
  readonly field: string;
  readonly from?: Stored;
  readonly to?: Stored;
}

/** What each write changed, oldest first, read from the record as it is and all its writes, oldest first. */
export function stepsOf<W extends Replaced>(record: object, writes: readonly W[]): (W & { readonly steps: Step[] })[] {
  let after = record;
  const told = [...writes].reverse().map((write) => {
    const steps = write.fields.map((field) => ({
      field,
      from: write.former[field],
      to: Reflect.get(after, field) as Stored | undefined,
    }));
    after = before(after, [write]);
    return { ...write, steps };
  });
  return told.reverse();
}
