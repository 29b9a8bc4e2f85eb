/** What was logged for a delegation is told to it, and how it ends the matter with one press. */
import type { Need, Offer } from '../domain/records.ts';
import { message } from '../i18n/message.ts';
import type { Notices } from '../notices.ts';
import type { Button } from '../reply.ts';

const drops = { need: 'withdraw', offer: 'close' } as const;

/** The delegation is told, without a word of the record, and can end the matter with one press. */
export async function tellReported(
  noun: 'need' | 'offer',
  { _id: id, owners }: Pick<Need | Offer, '_id' | 'owners'>,
  notices: Pick<Notices, 'speakers'>,
  now: Date,
): Promise<void> {
  const values = { [noun]: id };
  const confirm = message('button.confirm.record', { id });
  const buttons: Button[] = [
    { label: message('button.show', { id }), command: `${noun} show`, values },
    { label: confirm, command: `${noun} confirm`, values, weight: 'main' },
    { label: message('button.correct', { id }), command: `${noun} edit`, values },
    { label: message('button.remove.record', { id }), command: `${noun} ${drops[noun]}`, values, weight: 'careful' },
  ];
  await notices.speakers(
    owners[0] ?? '',
    `${id}|reported`,
    { text: message('notice.reported', { record: id }), buttons },
    now,
  );
}
