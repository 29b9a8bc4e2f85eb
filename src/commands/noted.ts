/** Acts that are no writes of records, noted for the audit. */
import type { Context } from '../context.ts';
import type { Act } from '../domain/audit.ts';

/** A person as the audit has them: their random key, never an identity. */
export const asPerson = (key: string): string => `person:${key}`;

/**
 * Notes what is being done, on what. Before it is done, wherever nothing can refuse it any more: a process that dies in
 * between leaves an entry of an act that did not happen, rather than an act without an entry. `as` is whose hand it was
 * where the speaker was nobody before; `detail` is a code, never somebody's words.
 */
export function noted(of: string, ctx: Context, detail?: string, as = ctx.hand.by): Promise<void> {
  const act: Act = { at: ctx.now, by: as, act: ctx.hand.act, of };
  return ctx.records.audit.note(detail === undefined ? act : { ...act, detail });
}
