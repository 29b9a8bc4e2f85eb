/** What one may not see and what does not exist answer alike, word for word: over every command, for everybody who is not entitled. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../src/commands/index.ts';
import { type Core, createCore, idOf } from '../support/core.ts';
import { guess } from './guess.ts';

const strangers = ['slack:T1/U3', 'slack:T1/U4', 'slack:T1/U8', 'slack:T1/U5'];
let core: Core;
/** A closed record of each kind, and an id of the same length that nobody has. */
const hidden: Record<string, readonly [string, string]> = {};

/** A free id as long as a taken one. */
function freeLike(id: string, taken: readonly string[]): string {
  const [prefix = '', number = ''] = id.split('-');
  const low = 10 ** (number.length - 1);
  for (let at = low; at < low * 10; at += 1) if (!taken.includes(`${prefix}-${at}`)) return `${prefix}-${at}`;
  throw new Error('no free id');
}

beforeAll(async () => {
  core = await createCore();
  await core.app.admit('slack:T1');
  await core.join('slack:T1/U1', 'SN');
  await core.join('slack:T1/U2', 'CZ');
  await core.join('slack:T1/U3', 'BD');
  await core.join('slack:T1/U4', 'role:observer name:"Example Foundation"');
  await core.join('slack:T1/U5', 'role:coordinator topics:rights-safeguards');
  const need = idOf(await core.speak('slack:T1/U1', '/need add "Lab" topic:digital-forensics'));
  const offer = idOf(await core.speak('slack:T1/U2', '/offer add "Lab" topic:digital-forensics to:global see:closed'));
  const followUp = idOf(await core.speak('slack:T1/U2', '/followup add "Twinning" lead:CZ'));
  const lesson = idOf(await core.speak('slack:T1/U2', '/lesson add "Law first" topic:digital-forensics see:closed'));
  const [match] = await core.records.matches.whole.list({});
  const taken = [need, offer, followUp, lesson, match?.short ?? ''];
  for (const id of taken) hidden[id.charAt(0)] = [id, freeLike(id, taken)];
});

/** Commands about one record, with the field that names it. */
const about = commands.flatMap(({ name, fields }) =>
  Object.entries(fields).flatMap(([key, field]) =>
    ['N', 'O', 'F', 'M', 'L']
      .filter(
        (prefix) =>
          (field.kind === 'record' && field.schema.safeParse([`${prefix}-1`]).success) ||
          (name === 'wg status' && key === 'about'),
      )
      .map((prefix) => ({ name, key, prefix, fields })),
  ),
);

describe('a closed record', () => {
  test('answers like one that does not exist, whoever asks whatever', async () => {
    expect(about.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...about),
        fc.constantFrom(...strangers),
        async ({ name, key, prefix, fields }, who) => {
          const [closed = '', none = ''] = hidden[prefix] ?? [];
          const required = Object.entries(fields).filter(([, field]) => field.required);
          const plain = Object.fromEntries(required.map(([each, field]) => [each, guess(field)]));
          const others = Object.fromEntries(
            required.filter(([, { kind }]) => kind === 'record').map(([each]) => [each, none]),
          );
          const ask = async (id: string) => {
            const { reply, text } = await core.press(who, {
              command: name,
              values: { ...plain, ...others, [key]: id },
            });
            return JSON.stringify({ reply, text }).replaceAll(id, '#').replaceAll(none, '#');
          };
          expect(await ask(closed)).toBe(await ask(none));
        },
      ),
      { numRuns: 400 },
    );
  });
});
