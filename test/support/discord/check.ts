/** What Discord refuses, as documented: an own account of the rules, apart from the adapter's. Each returns its complaints. */

import { checkGroup, isGroup } from './choosers.ts';

/** A component, a command option: JSON of which each rule looks at its own part. */
export interface Json {
  readonly [key: string]: unknown;
}

const kinds = {
  row: 1,
  button: 2,
  select: 3,
  input: 4,
  user: 5,
  role: 6,
  mentionable: 7,
  channel: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  upload: 19,
  radio: 21,
  checkboxes: 22,
  checkbox: 23,
};
const componentsV2 = 1 << 15;

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
export const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The component and all within it, depth first. */
export function nested(component: Json): Json[] {
  const held = [component.component, component.accessory].filter(isJson);
  const inner = [...list(component.components), ...held];
  return [component, ...inner.flatMap(nested)];
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const outside = (value: unknown, least: number, most: number): boolean =>
  words(value).length < least || words(value).length > most;

export function checkMessage(body: Json): string[] {
  const wrong: string[] = [];
  if (outside(body.nonce, 0, 25)) wrong.push('nonce: at most 25 characters');
  const parts = list(body.components).flatMap(nested);
  const placed = list(body.components).flatMap((part) => checkPlace(part, 'top'));
  if ((Number(body.flags ?? 0) & componentsV2) === 0) {
    if (outside(body.content, 1, 2000)) wrong.push('content: 1 to 2000 characters');
    return [...wrong, ...placed, ...parts.flatMap(checkPart)];
  }
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (body[key] !== undefined && body[key] !== null) wrong.push(`${key}: not beside components`);
  if (parts.length < 1 || parts.length > 40) wrong.push(`components: ${parts.length} of at most 40`);
  const characters = parts.reduce((sum, part) => sum + words(part.content).length, 0);
  if (characters > 4000) wrong.push(`components: ${characters} characters of at most 4000`);
  return [...wrong, ...placed, ...unique(parts), ...parts.flatMap(checkPart)];
}

/** What may stand in what (components reference): a button in a row or beside a section, no container in another. */
const places: Readonly<Record<string, readonly number[]>> = {
  top: [kinds.row, kinds.section, kinds.text, kinds.gallery, kinds.file, kinds.separator, kinds.container],
  [kinds.container]: [kinds.row, kinds.section, kinds.text, kinds.gallery, kinds.file, kinds.separator],
  [kinds.section]: [kinds.text],
  [kinds.row]: [kinds.button],
};

function checkPlace(part: Json, within: string): string[] {
  const wrong = places[within]?.includes(Number(part.type)) ? [] : [`type ${part.type}: not within ${within}`];
  return [...wrong, ...list(part.components).flatMap((one) => checkPlace(one, String(part.type)))];
}

function unique(parts: readonly Json[]): string[] {
  const ids = parts.map(({ custom_id }) => words(custom_id)).filter((id) => id !== '');
  return new Set(ids).size === ids.length ? [] : ['custom_id: duplicated'];
}

function checkPart(part: Json): string[] {
  if (part.type === kinds.text) return outside(words(part.content).trim(), 1, 4000) ? ['content: empty'] : [];
  if (part.type === kinds.container) return checkContainer(part);
  if (part.type === kinds.section) return checkSection(part);
  if (part.type === kinds.gallery) return checkGallery(part);
  if (part.type === kinds.separator || part.type === kinds.file) return [];
  if (part.type === kinds.thumbnail) return checkPicture(part);
  if (inMessage.includes(Number(part.type))) return checkSelect(part);
  if (part.type === kinds.row) {
    const within = list(part.components);
    const buttons = within.every(({ type }) => type === kinds.button);
    const select = within.length === 1 && inMessage.includes(Number(within[0]?.type));
    const fits = within.length >= 1 && within.length <= 5 && (buttons || select);
    return fits ? [] : ['action row: 1 to 5 buttons, or one select'];
  }
  return part.type === kinds.button ? checkButton(part) : [`type ${part.type}: not in a message`];
}

/** A button that opens an address has no identifier, and every other has one. */
function checkButton(button: Json): string[] {
  const { style, emoji, url } = button;
  const label = outside(button.label, emoji === undefined ? 1 : 0, 80) ? ['label: 1 to 80 characters'] : [];
  if (style !== 5) return [...label, ...(outside(button.custom_id, 1, 100) ? ['custom_id: 1 to 100 characters'] : [])];
  const wrong = button.custom_id !== undefined || outside(url, 1, 512);
  return wrong ? [...label, 'a link has an address of at most 512 characters and no custom_id'] : label;
}

const inMessage: readonly number[] = [kinds.select, kinds.user, kinds.role, kinds.mentionable, kinds.channel];

/** One to three texts beside a button or a picture. */
function checkSection({ components, accessory }: Json): string[] {
  const texts = list(components);
  const beside = isJson(accessory) && (accessory.type === kinds.button || accessory.type === kinds.thumbnail);
  const right = texts.length >= 1 && texts.length <= 3 && texts.every(({ type }) => type === kinds.text);
  return [
    ...(right ? [] : ['section: 1 to 3 texts']),
    ...(beside ? [] : ['section: a button or a thumbnail beside it']),
  ];
}

/** Without a description somebody who cannot see it learns nothing of a picture. */
const checkPicture = ({ description, media }: Json): string[] => [
  ...(outside(description, 1, 1024) ? ['description: 1 to 1024 characters'] : []),
  ...(isJson(media) && words(media.url) !== '' ? [] : ['media: no address']),
];

function checkGallery({ items }: Json): string[] {
  const pictures = list(items);
  const count = pictures.length >= 1 && pictures.length <= 10 ? [] : ['gallery: 1 to 10 pictures'];
  return [...count, ...pictures.flatMap(checkPicture)];
}

function checkSelect(select: Json): string[] {
  const wrong = outside(select.custom_id, 1, 100) ? ['custom_id: 1 to 100 characters'] : [];
  if (outside(select.placeholder, 0, 150)) wrong.push('placeholder: at most 150 characters');
  return [...wrong, ...(select.type === kinds.select ? checkInput(select) : [])];
}

function checkContainer({ components, accent_color: color = 0 }: Json): string[] {
  const wrong = list(components).length === 0 ? ['container: empty'] : [];
  const colored = Number.isInteger(color) && Number(color) >= 0 && Number(color) <= 0xff_ff_ff;
  return colored ? wrong : [...wrong, 'accent_color: 0 to 16777215'];
}

export function checkModal(modal: Json): string[] {
  const wrong: string[] = [];
  const parts = list(modal.components);
  if (outside(modal.title, 1, 45)) wrong.push('title: 1 to 45 characters');
  if (outside(modal.custom_id, 1, 100)) wrong.push('custom_id: 1 to 100 characters');
  if (parts.length < 1 || parts.length > 5) wrong.push(`components: ${parts.length} of at most 5`);
  return [...wrong, ...unique(parts.flatMap(nested)), ...parts.flatMap(checkLabel)];
}

function checkLabel(part: Json): string[] {
  if (part.type === kinds.text) return checkPart(part);
  if (part.type !== kinds.label || !isJson(part.component)) return [`type ${part.type}: not in a modal`];
  const wrong: string[] = [];
  if (outside(part.label, 1, 45)) wrong.push('label: 1 to 45 characters');
  if (part.description !== undefined && outside(part.description, 1, 100)) wrong.push('description: 1 to 100');
  if (outside(part.component.custom_id, 1, 100)) wrong.push('custom_id: 1 to 100 characters');
  return [...wrong, ...checkInput(part.component)];
}

function checkInput(input: Json): string[] {
  if (input.type === kinds.user) return list(input.default_values).length > 1 ? ['default_values: too many'] : [];
  if (input.type === kinds.input) {
    const most = Number(input.max_length ?? 4000);
    const wide = most < 1 || most > 4000 || outside(input.value, 0, most);
    return [...(wide ? ['value: too long'] : []), ...(outside(input.placeholder, 0, 100) ? ['placeholder: 100'] : [])];
  }
  if (input.type === kinds.upload) return checkUpload(input);
  if (isGroup(input)) return checkGroup(input);
  if (input.type === kinds.checkbox) return [];
  if ([kinds.role, kinds.mentionable, kinds.channel].includes(Number(input.type))) return [];
  if (input.type !== kinds.select) return [`type ${input.type}: not in a label`];
  const options = list(input.options);
  const most = Number(input.max_values ?? 1);
  const chosen = options.filter((option) => option.default === true).length;
  const wrong = options.flatMap(({ label, value }) =>
    outside(label, 1, 100) || outside(value, 1, 100) ? ['option'] : [],
  );
  if (new Set(options.map(({ value }) => value)).size !== options.length) wrong.push('option value: duplicated');
  if (options.length < 1 || options.length > 25) wrong.push(`options: ${options.length} of at most 25`);
  if (most < 1 || most > options.length || chosen > most) wrong.push('max_values');
  if (input.required === true && input.min_values === 0) wrong.push('min_values: 0 of a required one');
  return wrong;
}

function checkUpload({ min_values: least = 1, max_values: most = 1, required = true }: Json): string[] {
  const range = Number(least) >= 0 && Number(least) <= 10 && Number(most) >= 1 && Number(most) <= 10;
  const wrong = range && Number(least) <= Number(most) ? [] : ['min_values and max_values: 0 to 10'];
  return required === true && least === 0 ? [...wrong, 'min_values: 0 of a required one'] : wrong;
}

/** Commands of one kind: typed ones, those of a person, those of a message. */
const mostOfKind: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

export function checkCommands(commands: readonly Json[]): string[] {
  const wrong = Object.entries(mostOfKind).flatMap(([kind, most]) => {
    const of = commands.filter(({ type = 1 }) => type === Number(kind));
    const names = new Set(of.map(({ name }) => name));
    return [...(of.length > most ? [`more than ${most} commands`] : []), ...(names.size < of.length ? ['twice'] : [])];
  });
  for (const command of commands) {
    const { type = 1 } = command;
    const size = sizeOf(command);
    if (size > 8000) wrong.push(`${words(command.name)}: ${size} characters`);
    wrong.push(...(type === 1 ? checkNamed(command) : checkMenu(command)));
  }
  return wrong;
}

/** A menu's entry has a name for people, and neither a description nor options. */
function checkMenu({ name, description, options, name_localizations: names }: Json): string[] {
  const wrong = [name, ...spoken(names)].some((each) => outside(each, 1, 32)) ? [`${words(name)}: name`] : [];
  const more = words(description) !== '' || list(options).length > 0;
  return more ? [...wrong, `${words(name)}: a menu has no description and no options`] : wrong;
}

/** The languages of Discord's client (reference, "Locales"). */
const locales = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

const spoken = (other: unknown): string[] => (isJson(other) ? Object.values(other).map(words) : []);

const isName = (name: string): boolean => /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase();

/** Other languages keep the same limits, and are languages of Discord's. */
function checkSpoken(named: Json): string[] {
  const { name, name_localizations: names, description_localizations: descriptions } = named;
  const keys = [names, descriptions].flatMap((each) => (isJson(each) ? Object.keys(each) : []));
  return [
    ...keys.filter((key) => !locales.has(key)).map((key) => `${words(name)}: no language ${key}`),
    ...(spoken(names).every(isName) ? [] : [`${words(name)}: name_localizations`]),
    ...(spoken(descriptions).some((each) => outside(each, 1, 100))
      ? [`${words(name)}: description_localizations`]
      : []),
  ];
}

function checkNamed(named: Json): string[] {
  const options = list(named.options);
  const at = words(named.name);
  const wrong = isName(at) ? checkSpoken(named) : [`${at}: name`];
  if (outside(named.description, 1, 100)) wrong.push(`${at}: description`);
  if (options.length > 25) wrong.push(`${at}: ${options.length} options`);
  const required = options.map((option) => option.required === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    wrong.push(`${at}: required first`);
  if (new Set(options.map(({ name }) => name)).size !== options.length) wrong.push(`${at}: option twice`);
  return [...wrong, ...checkChoices(named, at), ...options.flatMap(checkNamed)];
}

function checkChoices(named: Json, at: string): string[] {
  const choices = list(named.choices);
  const wrong = choices.length > 25 || (choices.length > 0 && named.autocomplete === true) ? [`${at}: choices`] : [];
  const long = ({ name, value, name_localizations: names }: Json) =>
    [name, String(value), ...spoken(names)].some((each) => outside(each, 1, 100));
  return choices.some(long) ? [...wrong, `${at}: choice`] : wrong;
}

/** Of a text in several languages the longest one counts. */
const longest = (text: unknown, other: unknown): number =>
  Math.max(words(text).length, ...spoken(other).map(({ length }) => length));

function sizeOf(named: Json): number {
  const choices = list(named.choices).reduce(
    (sum, { name, value, name_localizations: names }) => sum + longest(name, names) + String(value).length,
    0,
  );
  const own =
    longest(named.name, named.name_localizations) + longest(named.description, named.description_localizations);
  return own + choices + list(named.options).reduce((sum, option) => sum + sizeOf(option), 0);
}
