/** What somebody does in a form: leaves things in its inputs, searches its lists, and sends what stands there. */
import { checkOptions } from './check.ts';
import { putIntoForm, type Uploaded } from './files.ts';
import { currentView, type Input, inputsOf, leaves } from './views.ts';
import type { Json, View, World } from './world.ts';

/** What is put into a form, by block: text, an option's value, several, a file, or null to empty it. */
export type Filled = Readonly<Record<string, string | readonly string[] | Uploaded | null>>;

export interface Forms {
  /** Leaves these in the form as it stands now. A list that is searched is searched for what is chosen there. */
  fill(view: View, values: Filled): Promise<View>;
  /** What the bot offers for these words, within Slack's three seconds. */
  search(view: View, block: string, words: string): Promise<Json[]>;
}

type Ask = (view: View, input: Input, words: string) => Promise<Json>;

export function createForms(world: World, url: () => string, ask: Ask): Forms {
  /** The options this person was offered, by view and block. */
  const offered = new Map<string, Json[]>();

  async function search(view: View, block: string, words: string): Promise<Json[]> {
    const now = currentView(world, view);
    const input = inputOf(now, block);
    if (!isExternal(input.element)) throw new Error(`${block} is not searched`);
    if (words.length < Number(input.element.min_query_length ?? 3)) throw new Error('Slack asks for more letters');
    const at = world.now();
    const answer = await ask(now, input, words);
    const late = world.now() - at > 3000 ? ['came after three seconds'] : [];
    const details = [...late, ...checkOptions(answer)];
    if (details.length > 0) world.tell({ kind: 'refused', method: 'block_suggestion', error: 'no options', details });
    const options = details.length > 0 ? [] : (answer.options as Json[]);
    const key = `${view.id} ${block}`;
    offered.set(key, [...(offered.get(key) ?? []), ...options]);
    return options;
  }

  /** An option that was offered, or that stands there. */
  async function chosen(view: View, { block, element, action }: Input, value: string): Promise<Json> {
    const { selected_option, selected_options } = view.state[block]?.[action] ?? {};
    const there = [selected_option, ...((selected_options ?? []) as unknown[])].filter((one) => one !== null) as Json[];
    const known = () => [...there, ...((element.options ?? offered.get(`${view.id} ${block}`) ?? []) as Json[])];
    const isIt = (option: Json | undefined) => option?.value === value;
    if (isExternal(element) && !known().some(isIt)) await search(view, block, value);
    const found = known().find(isIt);
    if (found === undefined) throw new Error(`“${value}” is not in the list`);
    return found;
  }

  async function leftIn(view: View, input: Input, filled: Filled[string]): Promise<Json> {
    const { element } = input;
    const type = String(element.type);
    if (type === 'file_input')
      return { type, files: isFile(filled) ? [putIntoForm(world, url(), allowed(element, filled))] : [] };
    if (isFile(filled)) throw new Error(`a ${type} takes no file`);
    const all = filled === null ? [] : [filled].flat();
    const words = all[0] ?? null;
    if (type === 'plain_text_input' || type === 'number_input') return { type, value: within(element, words) };
    if (type === 'datepicker') return { type, selected_date: words };
    if (type === 'users_select') return { type, selected_user: words };
    const options = [];
    for (const value of all) options.push(await chosen(view, input, value));
    if (!type.startsWith('multi_')) return { type, selected_option: options[0] ?? null };
    if (options.length > Number(element.max_selected_items ?? 100)) throw new Error('Slack lets nobody choose so many');
    return { type, selected_options: options };
  }

  return {
    search,
    async fill(view, values) {
      let now = currentView(world, view);
      for (const [block, filled] of Object.entries(values)) {
        const left = await leftIn(now, inputOf(now, block), filled);
        now = leaves(world, currentView(world, view), block, left);
      }
      return now;
    },
  };
}

const isExternal = ({ type }: Json): boolean => String(type).endsWith('external_select');

function inputOf(view: View, key: string): Input {
  const input = inputsOf(view).find(({ block }) => block === key);
  if (input === undefined) throw new Error(`the form has no ${key}`);
  return input;
}

/** The fields that Slack keeps the form open for. */
export function missingIn(view: View): string[] {
  const empty = (one: Json) =>
    Object.entries(one).every(
      ([key, value]) => key === 'type' || value === null || (Array.isArray(value) && value.length === 0),
    );
  return inputsOf(view)
    .filter(({ block, optional }) => !optional && Object.values(view.state[block] ?? {}).every(empty))
    .map(({ block }) => block);
}

/** The action that a choice in an input brings. */
export function choiceIn(view: View, block: string): Json {
  const { action, dispatches } = inputOf(view, block);
  if (!dispatches) throw new Error(`${block} tells the bot nothing before the form is sent`);
  return { ...view.state[block]?.[action], block_id: block, action_id: action };
}

/** A button of the form, as an action. */
export function buttonIn(view: View, label: string): Json {
  const buttons = view.blocks.flatMap(({ type, block_id, elements }) =>
    type === 'actions' ? (elements as Json[]).map((raw): Json => ({ ...raw, block_id })) : [],
  );
  const found = buttons.find(({ text }) => (text as Json).text === label);
  if (found === undefined) throw new Error(`no button “${label}” in the form`);
  return found;
}

function isFile(filled: Filled[string]): filled is Uploaded {
  return typeof filled === 'object' && filled !== null && 'content' in filled;
}

/** A client offers only files of the types that the form names. */
function allowed({ filetypes }: Json, file: Uploaded): Uploaded {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (filetypes !== undefined && !(filetypes as readonly string[]).includes(ending))
    throw new Error(`Slack takes no .${ending} there`);
  return file;
}

function within(element: Json, words: string | null): string | null {
  const most = (element.max_length ?? 3000) as number;
  if (words !== null && words.length > most)
    throw new Error(`Slack lets nobody type more than ${most} characters there`);
  return words === '' ? null : words;
}
