/** What Discord refuses, as documented: an own account of the rules, apart from the adapter's. Each returns its complaints. */

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
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  upload: 19,
};
const componentsV2 = 1 << 15;

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
export const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The component and all within it, depth first. */
export function nested(component: Json): Json[] {
  const inner = [...list(component.components), ...(isJson(component.component) ? [component.component] : [])];
  return [component, ...inner.flatMap(nested)];
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const outside = (value: unknown, least: number, most: number): boolean =>
  words(value).length < least || words(value).length > most;

export function checkMessage(body: Json): string[] {
  const wrong: string[] = [];
  if (outside(body.nonce, 0, 25)) wrong.push('nonce: at most 25 characters');
  const parts = list(body.components).flatMap(nested);
  if ((Number(body.flags ?? 0) & componentsV2) === 0) {
    if (outside(body.content, 1, 2000)) wrong.push('content: 1 to 2000 characters');
    return [...wrong, ...parts.flatMap(checkPart)];
  }
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids'])
    if (body[key] !== undefined && body[key] !== null) wrong.push(`${key}: not beside components`);
  if (parts.length < 1 || parts.length > 40) wrong.push(`components: ${parts.length} of at most 40`);
  const characters = parts.reduce((sum, part) => sum + words(part.content).length, 0);
  if (characters > 4000) wrong.push(`components: ${characters} characters of at most 4000`);
  return [...wrong, ...unique(parts), ...parts.flatMap(checkPart)];
}

function unique(parts: readonly Json[]): string[] {
  const ids = parts.map(({ custom_id }) => words(custom_id)).filter((id) => id !== '');
  return new Set(ids).size === ids.length ? [] : ['custom_id: duplicated'];
}

function checkPart(part: Json): string[] {
  if (part.type === kinds.text) return outside(words(part.content).trim(), 1, 4000) ? ['content: empty'] : [];
  if (part.type === kinds.container) return list(part.components).length === 0 ? ['container: empty'] : [];
  if (part.type === kinds.separator || part.type === kinds.file) return [];
  if (part.type === kinds.gallery) return checkGallery(part);
  if (part.type === kinds.row) {
    const within = list(part.components);
    const buttons = within.every(({ type }) => type === kinds.button);
    return within.length < 1 || within.length > 5 || !buttons ? ['action row: 1 to 5 buttons'] : [];
  }
  if (part.type !== kinds.button) return [`type ${part.type}: not in a message`];
  const label = outside(part.label, 1, 80) ? ['label: 1 to 80 characters'] : [];
  return [...label, ...(outside(part.custom_id, 1, 100) ? ['custom_id: 1 to 100 characters'] : [])];
}

/** Components reference, "Media Gallery": one to ten items, each with a description of at most 1024 characters. */
function checkGallery(part: Json): string[] {
  const items = list(part.items);
  const wrong = items.filter(({ media, description }) => !isJson(media) || outside(description ?? 'x', 1, 1024));
  return items.length < 1 || items.length > 10 || wrong.length > 0 ? ['media gallery'] : [];
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

export function checkCommands(commands: readonly Json[]): string[] {
  const wrong = commands.length > 100 ? ['more than 100 commands'] : [];
  for (const command of commands) {
    const size = sizeOf(command);
    if (size > 8000) wrong.push(`${words(command.name)}: ${size} characters`);
    wrong.push(...checkNamed(command));
  }
  return wrong;
}

function checkNamed(named: Json): string[] {
  const options = list(named.options);
  const at = words(named.name);
  const wrong = /^[-_'\p{L}\p{N}]{1,32}$/u.test(at) && at === at.toLowerCase() ? [] : [`${at}: name`];
  if (outside(named.description, 1, 100)) wrong.push(`${at}: description`);
  if (options.length > 25) wrong.push(`${at}: ${options.length} options`);
  const required = options.map((option) => option.required === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    wrong.push(`${at}: required first`);
  if (new Set(options.map(({ name }) => name)).size !== options.length) wrong.push(`${at}: option twice`);
  const choices = list(named.choices);
  if (choices.length > 25 || (choices.length > 0 && named.autocomplete === true)) wrong.push(`${at}: choices`);
  if (choices.some(({ name, value }) => outside(name, 1, 100) || outside(value, 1, 100))) wrong.push(`${at}: choice`);
  return [...wrong, ...options.flatMap(checkNamed)];
}

function sizeOf(named: Json): number {
  const choices = list(named.choices).reduce(
    (sum, { name, value }) => sum + words(name).length + words(value).length,
    0,
  );
  const own = words(named.name).length + words(named.description).length;
  return own + choices + list(named.options).reduce((sum, option) => sum + sizeOf(option), 0);
}
