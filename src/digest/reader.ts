/** Who reads what is posted: a channel at its level (public unless it was raised), or a person with what they may see now. */
import type { Viewer } from '../domain/visibility.ts';
import type { Records } from '../store/index.ts';
import { viewerOf } from '../store/people.ts';

export interface Target {
  readonly channel?: string;
  /** A person's key. */
  readonly person?: string;
}

export async function readerOf(records: Records, { channel, person }: Target, now: Date): Promise<Viewer> {
  if (person !== undefined) return viewerOf(await records.people.get(person), now);
  return { kind: 'channel', level: (await records.channels.get(channel ?? ''))?.level ?? 'public' };
}
