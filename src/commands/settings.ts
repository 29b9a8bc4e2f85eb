/** `/wg-admin settings`: what the secretariat settles for the group. Alone it shows; what is given changes. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type GroupSettings, longestWord, type SettingKey, settingKeys, wordedSettings } from '../domain/settings.ts';
import { languages as recordLanguages } from '../domain/taxonomy.ts';
import { choice, choices, flag, number, text, zone } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { locales } from '../i18n/render.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import { changesBetween, type SettingChange, type SettingsRow } from '../store/settings.ts';
import { choiceOf } from '../surfaces/words.ts';
import { noted } from './noted.ts';
import { command } from './shared.ts';

const languageOptions = locales.map((value) => ({
  value,
  label: recordLanguages.find((each) => each.value === value)?.label ?? value,
}));
const resets = settingKeys.map((value) => ({ value, label: value }));

export const adminSettings = defineCommand({
  name: 'wg-admin settings',
  summary: 'Names, language, clock, defaults and reminders of the group',
  access: ['secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    name: text({ label: 'Name of the group', hint: 'Calendars have it', max: longestWord }),
    session: text({ label: 'What a session is called', hint: 'Such as Roundtable', max: longestWord }),
    language: choice({
      label: 'Language',
      hint: 'For whoever chose none',
      options: languageOptions,
      names: 'language',
    }),
    zone: zone({ label: 'Time zone', hint: 'For whoever chose none; such as Africa/Dakar' }),
    emergency: text({ label: 'Whom to call in an incident under way', max: 60 }),
    offers: choice({
      label: 'Who may see a new offer',
      hint: 'Where it says nothing of that; records that exist stay as they are',
      later: true,
      options: [
        { value: 'group', label: 'Group, named' },
        { value: 'region', label: 'Group, as “a State in ...”' },
        { value: 'closed', label: 'Closed: coordinators only' },
      ],
    }),
    observers: flag({ label: 'New offers open to observers', hint: 'Where they say nothing of that', later: true }),
    reminders: choice({
      label: 'Reminders to whoever is asked',
      later: true,
      options: [
        { value: 'twice', label: 'Twice: after 14 and 30 working days' },
        { value: 'once', label: 'Once: after 14 working days' },
        { value: 'never', label: 'Never' },
      ],
    }),
    reset: choices({ label: 'Back to what is usual', options: resets, later: true, max: settingKeys.length }),
    history: flag({ label: 'Show what was changed', later: true }),
    version: number({ label: 'Version that was read', carried: true, max: 999_999_999, min: 0 }),
  },
  check: ({ emergency, reset = [], ...given }) => ({
    emergency: emergency !== undefined && emergency.length < 3 ? message('settings.short') : undefined,
    reset: reset.some((key) => key !== 'emergency' && given[key] !== undefined) ? message('settings.both') : undefined,
  }),
  async run({ reset = [], history, version, ...given }, ctx): Promise<Reply> {
    const row = await ctx.records.settings.read();
    if (history) return changed(row);
    const next = nextOf(row.values, given, reset);
    const changes = changesBetween(row.values, next, { at: ctx.now, by: ctx.hand.by });
    if (changes.length === 0) return shown(row, message('settings.are'));
    if (version !== undefined && version !== row.version)
      throw refuse('settings.moved', { show: command('wg-admin settings') });
    return kept(row, next, changes, ctx);
  },
});

type Given = Readonly<Partial<Record<SettingKey, string | boolean | undefined>>>;

/** What was given replaces; what is usual is not kept. */
function nextOf(values: GroupSettings, given: Given, reset: readonly SettingKey[]): GroupSettings {
  const all: Given = {
    ...values,
    ...Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined)),
  };
  const usual: Given = { observers: true };
  const left = Object.entries(all).filter(
    ([key, value]) => !reset.includes(key as SettingKey) && usual[key as SettingKey] !== value,
  );
  return Object.fromEntries(left) as GroupSettings;
}

async function kept(row: SettingsRow, next: GroupSettings, changes: SettingChange[], ctx: Context): Promise<Reply> {
  for (const change of changes) await noted('settings', ctx, detailOf(change));
  const written = await ctx.records.settings.write(row, next, changes);
  if (written === undefined) throw refuse('settings.moved', { show: command('wg-admin settings') });
  await ctx.settings.read();
  return { ...shown(written, message('settings.kept')), tone: 'good' };
}

/** The audit holds codes and nobody's words: of a setting in words it says that it changed, and the history what it was. */
function detailOf({ field, from = 'usual', to = 'usual' }: SettingChange): string {
  return wordedSettings.includes(field) ? field : `${field}: ${from} > ${to}`;
}

const usual = message('settings.usual');

function lineOf(field: SettingKey, value: string | undefined): Message {
  return message('settings.line', { field: labelOf(field), value: toldOf(field, value) });
}

const labelOf = (field: SettingKey): Param => {
  const label = adminSettings.fields[field]?.label ?? field;
  return { label: `wg-admin settings.${field}`, text: label };
};

function toldOf(field: SettingKey, value: string | undefined): Param {
  if (value === undefined) return usual;
  if (field === 'observers') return message('settings.no');
  return choiceOf(adminSettings.fields[field] ?? {}, value) ?? value;
}

function shown({ values, version }: SettingsRow, head: Message): Reply {
  const words = (field: SettingKey) => (values[field] === undefined ? undefined : String(values[field]));
  const form: Values = { ...present(words), version: String(version), '': ask };
  const show = { version: String(version), history: 'yes' };
  return {
    text: head,
    lines: settingKeys.map((field) => lineOf(field, words(field))),
    footer: [message('settings.never'), message('settings.sessions', { open: command('roundtable open') })],
    buttons: [
      { label: message('button.settings'), command: 'wg-admin settings', values: form },
      { label: message('button.settings.history'), command: 'wg-admin settings', values: show },
    ],
  };
}

function present(words: (field: SettingKey) => string | undefined): Values {
  const pairs = settingKeys.map((field) => [field, words(field)] as const);
  return Object.fromEntries(pairs.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
}

/** The latest first. */
function changed({ changes }: SettingsRow): Reply {
  if (changes.length === 0) return { text: message('settings.history.none') };
  const latest = changes.slice(-30).reverse();
  const lines = latest.map(({ at, field, from, to }) =>
    message('settings.change', {
      ...{ at: { at: at.toISOString() }, field: labelOf(field) },
      ...{ from: toldOf(field, from), to: toldOf(field, to) },
    }),
  );
  return { text: message('settings.history'), lines };
}
