/** Every kind of reply the product makes, at its largest: each command given all that it takes, by everybody, and each button that comes of it. */
import type { Command } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import { en } from '../../src/i18n/en.ts';
import type { Key, Message, Param } from '../../src/i18n/message.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import { type Core, createCore, secretariat } from './core.ts';

export interface Sample {
  readonly command: string;
  readonly values: Values;
  readonly reply: Reply;
}

/** What people may write: every sign that Slack reads as markup, and words that run the other way. */
export const hostile = '*bold* _so_ ~no~ `code` <!channel> <@U1> & <http://a.b|c> :tada: مرحبا 法律 ';

const repeated = (most: number): string =>
  hostile
    .repeat(Math.ceil(most / hostile.length))
    .slice(0, most)
    .trim();

/** What is written wherever there is room for words, at most so many characters. */
export let wordy = repeated;

const people = {
  delegate: 'slack:T1/U1',
  other: 'slack:T1/U2',
  coordinator: 'slack:T1/U3',
  secretariat: 'slack:T1/U4',
  observer: 'slack:T1/U5',
  stranger: 'slack:T1/U6',
} as const;

/** The ids there are, by the field that names one. */
type Ids = Readonly<Record<string, readonly string[]>>;

function largest(key: string, field: Field, ids: Ids): readonly string[] {
  const { kind, options = [], many, max, room = max } = field;
  if (kind === 'record' || ids[key] !== undefined) return (ids[key] ?? ['N-1']).slice(0, 1);
  if (/^(source|application)$/.test(key)) return [`https://example.org/${'x'.repeat(max - 30)}`];
  if (key === 'said') return ['2026-01-31'];
  if (kind === 'text') return [wordy(room)];
  if (kind === 'choice') {
    const longest = [...options].sort((a, b) => b.label.length - a.label.length);
    return longest.slice(0, many ? max : 1).map(({ value }) => value);
  }
  const plain = {
    day: '2027-12-31',
    number: String(max),
    flag: 'yes',
    person: people.other,
    code: 'ABCD12345678',
    file: '',
  };
  return [plain[kind]];
}

function valuesOf({ fields }: Command, ids: Ids, wanted: (field: Field) => boolean): Values {
  const asked = askedFields(fields).filter(([, field]) => field.kind !== 'file' && wanted(field));
  return Object.fromEntries(asked.map(([key, field]) => [key, largest(key, field, ids)]));
}

/** As much as a command is given: all, what it cannot be without, nothing, and what it does not take. */
function givings(command: Command, ids: Ids): Values[] {
  const short = Object.fromEntries(Object.entries(valuesOf(command, ids, () => true)).filter(([key]) => key in ids));
  const long = { ...valuesOf(command, ids, () => true), unheard: wordy(500) };
  return [valuesOf(command, ids, (field) => field.required), valuesOf(command, ids, () => true), short, {}, long];
}

async function settle(core: Core): Promise<void> {
  await core.join(people.delegate, 'SN');
  await core.join(people.other, 'KE');
  await core.join(people.coordinator, 'role:coordinator');
  await core.join(people.observer, 'FR role:observer');
}

type Add = (command: string, values: Values, reply: Reply) => void;

/** Enough for more than one page of everything, each as long as it may be. */
async function fill(core: Core, command: (name: string) => Command | undefined, add: Add): Promise<void> {
  for (let at = 0; at < 11; at += 1) {
    for (const [name, who] of [
      ['need add', people.delegate],
      ['offer add', people.other],
    ] as const) {
      const of = command(name);
      if (of === undefined) throw new Error(`no ${name}`);
      const {
        draft: _draft,
        position: _position,
        speaker: _speaker,
        session: _session,
        ...given
      } = valuesOf(of, {}, () => true);
      const values = { ...given, topics: ['digital-forensics', 'national-cyber-strategy'], title: wordy(140) + at };
      const full = { ...values, visibility: at % 2 === 0 ? 'group' : 'public' };
      add(name, full, (await core.press(who, { command: name, values: full })).reply);
    }
    await core.speak(
      people.coordinator,
      `/followup add "${wordy(120).replaceAll('"', '')}" lead:SN due:2027-01-0${(at % 9) + 1} see:group`,
    );
  }
}

async function idsIn({ records }: Core): Promise<Ids> {
  const of = async (some: { list(filter: object): Promise<readonly { readonly _id: string }[]> }) =>
    (await some.list({})).map(({ _id }) => _id);
  const matches = await records.matches.list({ kind: 'person', role: 'secretariat' }, {});
  const [need, offer, followup] = [
    await of(records.needs.whole),
    await of(records.offers.whole),
    await of(records.followUps.whole),
  ];
  const subscription = (await records.subscriptions.all()).map(({ _id }) => _id);
  return { need, offer, followup, match: matches.map(({ id }) => id), record: need, subscription };
}

/** What reads comes first, and what leaves less behind last, so that there is much to be shown. */
const turnOf = ({ name, repeatable }: Command): number =>
  /forget|erase|suspend|role|people|place|profile|withdraw|close/.test(name) ? 2 : Number(!repeatable);

const buttonsIn = ({ buttons = [], items = [] }: Reply): Button[] => [
  ...buttons,
  ...items.flatMap((item) => item.buttons ?? []),
];

/** Replies to commands and presses, notices, digests and what they became, each once; `words` is what people write. */
export async function sampleReplies(presses = 400, words = repeated): Promise<Sample[]> {
  wordy = words;
  const core = await createCore({ secretariat: [secretariat, people.secretariat], ownDigests: true });
  const { commands } = core.app.bot;
  await settle(core);
  const samples = new Map<string, Sample>();
  const add: Add = (command, values, reply) =>
    void samples.set(JSON.stringify([command, reply]), { command, values, reply });
  await fill(core, (name) => commands.find((one) => one.name === name), add);
  await core.speak(people.coordinator, '/digest subscribe to:here hour:9 level:group');
  const queue: [string, Button][] = [];
  const give = async (who: string, command: string, values: Values) => {
    const { reply } = await core.press(who, { command, values });
    add(command, values, reply);
    queue.push(...buttonsIn(reply).map((button): [string, Button] => [who, button]));
  };
  const ids = await idsIn(core);
  const reading = [...commands].sort((a, b) => turnOf(a) - turnOf(b));
  for (const command of reading)
    for (const who of Object.values(people))
      for (const values of givings(command, ids)) await give(who, command.name, values);
  const pressed = new Set<string>();
  for (let count = 0; count < presses && queue.length > 0; ) {
    const [who, { command, values }] = queue.shift() ?? [people.delegate, { command: 'wg', values: {} }];
    const once = JSON.stringify([command, values]);
    if (pressed.has(once)) continue;
    pressed.add(once);
    count += 1;
    await give(who, command, values);
  }
  for (let week = 0; week < 3; week += 1) {
    core.pass(7 * 24 * 3_600_000);
    await core.app.tick();
  }
  for (const { reply } of [...core.posts, ...core.edits, ...core.gatherings]) add('wg', {}, reply);
  return [...samples.values()];
}

function holders(key: Key): string[] {
  const entry: string | Readonly<Record<string, string>> = en[key];
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))];
}

/** Every sentence there is, with `letters` of what people may put into it, as every part of a reply. */
export function sentenceReplies(letters = 2000): Reply[] {
  return (Object.keys(en) as Key[]).map((key) => {
    const param = (name: string): Param => (/^(count|needs|offers)$/.test(name) ? 123_456_789 : wordy(letters));
    const params = Object.fromEntries(holders(key).map((name) => [name, param(name)]));
    const said: Message = { key, params };
    const button = { label: said, command: 'need show', values: { need: 'N-47' } };
    const items = Array.from({ length: 2 }, () => ({ title: said, lines: [said, said], buttons: [button] }));
    const table = { caption: said, head: [said, said], rows: Array.from({ length: 4 }, () => [said, said]) };
    return { text: said, lines: [said], items, table, footer: [said], buttons: [button] };
  });
}
