/**
 * What Slack refuses: blocks and views that are not of its types, and beyond those the shapes and limits of blocks, views and
 * messages as docs.slack.dev gives them, kept apart from the adapter's own table.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { brokenBlocks, brokenView } from './contract/index.ts';

type Json = Readonly<Record<string, unknown>>;

const text = (most: number) => ({ type: 'string', minLength: 1, maxLength: most });
const exactly = (value: string) => ({ const: value });
const list = (items: object, most: number, least = 1) => ({ type: 'array', items, minItems: least, maxItems: most });

/** An object of one type with these properties and no others. */
function shape(type: string, required: Json, optional: Json = {}): Json {
  const properties = { type: exactly(type), ...required, ...optional };
  return { type: 'object', properties, required: ['type', ...Object.keys(required)], additionalProperties: false };
}

const plainText = (most: number) => shape('plain_text', { text: text(most) }, { emoji: { type: 'boolean' } });
const markup = (most: number) => shape('mrkdwn', { text: text(most) }, { verbatim: { type: 'boolean' } });
const anyText = (most: number) => ({ anyOf: [plainText(most), markup(most)] });
const blockId = { block_id: text(255) };
const actionId = { action_id: text(255) };
const option = {
  type: 'object',
  properties: { text: plainText(75), value: text(150), description: plainText(75) },
  required: ['text', 'value'],
  additionalProperties: false,
};
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const style = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    ['bold', 'italic', 'strike', 'code', 'underline', 'highlight'].map((name) => [name, { type: 'boolean' }]),
  ),
};

const elements: Readonly<Record<string, Json>> = {
  button: shape(
    'button',
    { text: plainText(75), ...actionId },
    { value: text(2000), style: { enum: ['primary', 'danger'] }, url: text(3000), accessibility_label: text(75) },
  ),
  plain_text_input: shape('plain_text_input', actionId, {
    initial_value: { type: 'string', maxLength: 3000 },
    multiline: { type: 'boolean' },
    min_length: { type: 'integer', minimum: 0, maximum: 3000 },
    max_length: { type: 'integer', minimum: 1, maximum: 3000 },
    placeholder: plainText(150),
  }),
  static_select: shape(
    'static_select',
    { options: list(option, 100), ...actionId },
    { initial_option: option, placeholder: plainText(150) },
  ),
  multi_static_select: shape(
    'multi_static_select',
    { options: list(option, 100), ...actionId },
    {
      initial_options: list(option, 100),
      max_selected_items: { type: 'integer', minimum: 1 },
      placeholder: plainText(150),
    },
  ),
  external_select: shape('external_select', actionId, {
    ...{ initial_option: option, placeholder: plainText(150) },
    min_query_length: { type: 'integer', minimum: 0 },
  }),
  multi_external_select: shape('multi_external_select', actionId, {
    ...{ initial_options: list(option, 100), placeholder: plainText(150) },
    min_query_length: { type: 'integer', minimum: 0 },
    max_selected_items: { type: 'integer', minimum: 1 },
  }),
  datepicker: shape('datepicker', actionId, { initial_date: day, placeholder: plainText(150) }),
  number_input: shape(
    'number_input',
    { is_decimal_allowed: { type: 'boolean' }, ...actionId },
    { initial_value: text(100), min_value: text(100), max_value: text(100), placeholder: plainText(150) },
  ),
  file_input: shape('file_input', actionId, {
    filetypes: list({ type: 'string', pattern: '^[a-z0-9]+$' }, 100),
    max_files: { type: 'integer', minimum: 1, maximum: 10 },
  }),
  users_select: shape('users_select', actionId, {
    initial_user: { type: 'string', pattern: '^[UW][A-Z0-9]+$' },
    placeholder: plainText(150),
  }),
};

const words = shape('text', { text: { type: 'string', minLength: 1 } }, { style });
const date = shape(
  'date',
  { timestamp: { type: 'integer' }, format: { type: 'string', pattern: '\\{\\w+\\}' } },
  { fallback: { type: 'string', minLength: 1 }, url: text(3000), style },
);
const richElements = {
  anyOf: [
    shape('rich_text_section', { elements: { type: 'array', items: { anyOf: [words, date] } } }),
    shape('rich_text_preformatted', { elements: { type: 'array', items: words } }, { border: { type: 'integer' } }),
  ],
};

const rawText = shape('raw_text', { text: text(10_000) });
const cell = { anyOf: [rawText, shape('raw_number', { value: { type: 'number' }, text: text(10_000) })] };

const of = (...names: string[]) => ({ anyOf: names.map((name) => elements[name]) });
const messageBlocks: Readonly<Record<string, Json>> = {
  section: shape('section', { text: anyText(3000) }, { fields: list(anyText(2000), 10), ...blockId }),
  header: shape('header', { text: plainText(150) }, blockId),
  context: shape('context', { elements: list(anyText(3000), 10) }, blockId),
  divider: shape('divider', {}, blockId),
  actions: shape(
    'actions',
    { elements: list(of('button', 'static_select', 'datepicker', 'users_select'), 25) },
    blockId,
  ),
  rich_text: shape('rich_text', { elements: list(richElements, 10_000) }, blockId),
  // blocks/image-block: alt_text 2000; objects/slack-file-object: the URL or the id, of which we send the id
  image: shape(
    'image',
    {
      slack_file: { type: 'object', properties: { id: text(50) }, required: ['id'], additionalProperties: false },
      alt_text: text(2000),
    },
    { title: plainText(2000), ...blockId },
  ),
  data_table: shape(
    'data_table',
    { caption: text(10_000), rows: list(list(cell, 20), 101, 2) },
    {
      page_size: { type: 'integer', minimum: 1, maximum: 100 },
      row_header_column_index: { type: 'integer' },
      ...blockId,
    },
  ),
};
const inputs = Object.keys(elements).filter((name) => name !== 'button');
const viewBlocks: Readonly<Record<string, Json>> = {
  ...messageBlocks,
  input: shape(
    'input',
    { label: plainText(2000), element: of(...inputs) },
    { hint: plainText(2000), optional: { type: 'boolean' }, dispatch_action: { type: 'boolean' }, ...blockId },
  ),
};
const modal = shape(
  'modal',
  { title: plainText(24), blocks: { type: 'array', maxItems: 100 } },
  {
    submit: plainText(24),
    close: plainText(24),
    private_metadata: { type: 'string', maxLength: 3000 },
    callback_id: text(255),
    external_id: text(255),
    clear_on_close: { type: 'boolean' },
    notify_on_close: { type: 'boolean' },
  },
);

const ajv = new Ajv({ strict: false, allErrors: true });
const compiled = (schemas: Readonly<Record<string, Json>>) =>
  new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
const checks = { message: compiled(messageBlocks), view: compiled(viewBlocks), element: compiled(elements) };
const checkModal = ajv.compile(modal);
const checkAnswer = ajv.compile({
  type: 'object',
  properties: { options: list(option, 100, 0) },
  required: ['options'],
  additionalProperties: false,
});

function failures(check: ValidateFunction | undefined, value: unknown, at: string): string[] {
  if (check === undefined) return [`${at}: unsupported type`];
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${at}${instancePath}: ${message}`);
}

function typeOf(value: unknown): string {
  return String((value as Json | null)?.type);
}

function blockFailures(blocks: readonly unknown[], kind: 'message' | 'view'): string[] {
  const found = blocks.flatMap((block, index) => {
    const element = (block as Json | null)?.element;
    const inner =
      element === undefined ? [] : failures(checks.element.get(typeOf(element)), element, `/${index}/element`);
    return [...inner, ...failures(checks[kind].get(typeOf(block)), block, `/${index}`)];
  });
  return [...found, ...repeated(blocks), ...blocks.flatMap(initialFailures), ...blocks.flatMap(tableFailures)];
}

/** blocks/data-table-block: a header of words, rows of one length, 10,000 characters in all cells. */
function tableFailures(block: unknown): string[] {
  const { type, rows = [] } = block as { type?: unknown; rows?: readonly (readonly Json[])[] };
  if (type !== 'data_table' || !Array.isArray(rows)) return [];
  const [head = []] = rows;
  const size = rows.flat().reduce((sum, { text: words }) => sum + String(words).length, 0);
  return [
    ...(rows.every((row) => row.length === head.length) ? [] : ['rows of several lengths']),
    ...(head.every((one: Json) => one.type === 'raw_text') ? [] : ['a header that is no text']),
    ...(size > 10_000 ? [`a table of ${size} characters`] : []),
  ];
}

/** A block id is unique in its message, an action id in its block; ours are unique in the message too. */
function repeated(blocks: readonly unknown[]): string[] {
  const twice = (ids: unknown[], name: string) => {
    const given = ids.filter((id) => id !== undefined);
    return new Set(given).size === given.length ? [] : [`${name} is not unique`];
  };
  const all = blocks as readonly Json[];
  const actions = all.flatMap(({ elements: inside, type }) => (type === 'actions' ? (inside as Json[]) : []));
  const blockIds = all.map(({ block_id }) => block_id);
  return [
    ...twice(blockIds, 'block_id'),
    ...twice(
      actions.map(({ action_id }) => action_id),
      'action_id',
    ),
  ];
}

/** What is filled in must be possible: an option of the list, a text within its length. */
function initialFailures(block: unknown): string[] {
  const element = (block as Json | null)?.element as Json | undefined;
  if (element === undefined) return [];
  const options = ((element.options ?? []) as unknown[]).map((one) => JSON.stringify(one));
  const initial = [element.initial_option, ...((element.initial_options ?? []) as unknown[])];
  const listed = element.options !== undefined;
  const foreign = listed && initial.some((one) => one !== undefined && !options.includes(JSON.stringify(one)));
  const most = (element.max_length ?? 3000) as number;
  const long = typeof element.initial_value === 'string' && element.initial_value.length > most;
  const many = ((element.initial_options ?? []) as unknown[]).length > ((element.max_selected_items ?? 100) as number);
  return [
    ...(foreign ? ['initial option not in options'] : []),
    ...(long ? ['initial_value is longer than max_length'] : []),
    ...(many ? ['more initial_options than max_selected_items'] : []),
  ];
}

/** What is wrong with the options that were answered to a search (block-elements/select-menu-element: at most 100). */
export function checkOptions(answer: Json): string[] {
  const values = ((answer.options ?? []) as Json[]).map(({ value }) => value);
  const twice = new Set(values).size === values.length ? [] : ['an option comes twice'];
  return [...failures(checkAnswer, answer, '/options'), ...twice];
}

/** What is wrong with a message, by Slack's code; `details` are for whoever reads a failing test. */
export function checkMessage(message: Json): { error: string; details: string[] } | undefined {
  const { blocks, text: fallback } = message;
  const said = typeof fallback === 'string' && fallback !== '';
  if (blocks === undefined) return said ? undefined : { error: 'no_text', details: [] };
  if (typeof fallback === 'string' && fallback.length > 40_000) return { error: 'msg_too_long', details: [] };
  if (!Array.isArray(blocks) || blocks.length === 0) return said ? undefined : { error: 'no_text', details: [] };
  const many = blocks.length > 50 ? [`${blocks.length} blocks`] : [];
  const details = [...many, ...brokenBlocks(blocks), ...blockFailures(blocks, 'message')];
  if (details.length > 0) return { error: 'invalid_blocks', details };
  const size = JSON.stringify(blocks).length;
  return size > 13_200 ? { error: 'msg_blocks_too_long', details: [`${size} characters`] } : undefined;
}

/** What is wrong with a modal. */
export function checkView(view: unknown): string[] {
  const found = [...brokenView(view), ...failures(checkModal, view, '')];
  const { blocks, submit } = view as { blocks?: unknown[]; submit?: unknown };
  if (!Array.isArray(blocks)) return found;
  const asks = blocks.some((block) => typeOf(block) === 'input');
  const mute = asks && submit === undefined ? ['a view with inputs needs submit'] : [];
  return [...found, ...mute, ...blockFailures(blocks, 'view')];
}

/** Whether a modal asks for a file, for which the app needs files:read. */
export function asksForFile(view: unknown): boolean {
  const { blocks = [] } = view as { blocks?: readonly Json[] };
  return blocks.some(({ element }) => typeOf(element ?? null) === 'file_input');
}

/** What is wrong with a Home tab: docs.slack.dev/reference/views/home-tab-views. No input of ours is among its blocks. */
export function checkHome(view: unknown): string[] {
  const found = failures(checkHomeShape, view, '');
  const { blocks } = view as { blocks?: unknown[] };
  return Array.isArray(blocks) ? [...found, ...blockFailures(blocks, 'message')] : found;
}

const checkHomeShape = ajv.compile(
  shape(
    'home',
    { blocks: { type: 'array', maxItems: 100 } },
    {
      private_metadata: { type: 'string', maxLength: 3000 },
      callback_id: text(255),
      external_id: text(255),
    },
  ),
);
