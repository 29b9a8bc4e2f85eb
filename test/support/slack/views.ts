/** Views at the stand-in: what stands in them, and what becomes of it where the bot changes them. */
import { checkView } from './check.ts';
import type { Answer } from './methods.ts';
import { refuse } from './refuse.ts';
import type { Json, State, View, World } from './world.ts';

export interface Input {
  readonly block: string;
  readonly action: string;
  readonly element: Json;
  readonly optional: boolean;
  readonly dispatches: boolean;
}

export function inputsOf({ blocks }: Pick<View, 'blocks'>): Input[] {
  return blocks
    .filter(({ type }) => type === 'input')
    .map((block) => {
      const element = block.element as Json;
      const { optional, dispatch_action: dispatches } = block;
      const ids = { block: String(block.block_id), action: String(element.action_id) };
      return { ...ids, element, optional: optional === true, dispatches: dispatches === true };
    });
}

/** A view as it opens, filled with what the bot put into it. */
export function viewOf(world: World, raw: Json, user: string, former?: View): View {
  const { blocks, title, private_metadata = '', callback_id = '' } = raw as Json & { blocks: Json[]; title: Json };
  const kept = { private_metadata: String(private_metadata), callback_id: String(callback_id) };
  const ids = { id: former?.id ?? world.id('V'), hash: world.id('1764.') };
  return {
    ...ids,
    user,
    title: String(title.text),
    blocks,
    ...kept,
    raw,
    state: stateOf(blocks, former?.state),
    open: true,
  };
}

/** What was left in an element of the same ids stays, whatever the bot would fill it with; another starts as it is filled. */
function stateOf(blocks: readonly Json[], former: State = {}): State {
  const entries = inputsOf({ blocks }).map(({ block, action, element }) => {
    const left = former[block]?.[action];
    return [block, { [action]: left ?? initialOf(element) }] as const;
  });
  return Object.fromEntries(entries);
}

/** What was left in an element would go into one of another type. */
function mixedUp({ state }: View, raw: Json): string[] {
  const mixed = inputsOf({ blocks: (raw.blocks ?? []) as Json[] }).filter(({ block, action, element }) => {
    const left = state[block]?.[action];
    return left !== undefined && left.type !== element.type;
  });
  return mixed.map(({ block }) => `${block} is another element under the same ids`);
}

/** What an untouched element holds, as Slack sends it. */
export function initialOf(element: Json): Json {
  const type = String(element.type);
  if (type === 'file_input') return { type, files: [] };
  if (type === 'datepicker') return { type, selected_date: element.initial_date ?? null };
  if (type === 'users_select') return { type, selected_user: element.initial_user ?? null };
  if (type.startsWith('multi_')) return { type, selected_options: element.initial_options ?? [] };
  if (type.endsWith('_select')) return { type, selected_option: element.initial_option ?? null };
  return { type, value: element.initial_value ?? null };
}

/** Somebody leaves something in an input. */
export function leaves(world: World, view: View, block: string, left: Json): View {
  const [action = ''] = Object.keys(view.state[block] ?? {});
  const next = { ...view, state: { ...view.state, [block]: { [action]: left } } };
  world.views.set(view.id, next);
  return next;
}

/** The view as it stands: what a test holds may be older. */
export function currentView(world: World, { id }: Pick<View, 'id'>): View {
  const view = world.views.get(id);
  if (view === undefined) throw new Error('there is no such view');
  return view;
}

export function replaceView(world: World, former: View, raw: Json): View {
  const next = viewOf(world, raw, former.user, former);
  world.views.set(former.id, next);
  world.tell({ kind: 'view', view: next });
  return next;
}

/** `views.update`: refused with `hash_conflict` for a view that was changed since (docs.slack.dev/reference/methods/views.update). */
export function updateView(world: World, body: Json): Answer {
  const view = world.views.get(String(body.view_id));
  if (view === undefined || !view.open) return refuse(world, 'views.update', 'not_found');
  const details = [...checkView(body.view), ...mixedUp(view, body.view as Json)];
  if (details.length > 0) return refuse(world, 'views.update', 'invalid_arguments', details);
  if (body.hash !== undefined && body.hash !== view.hash) return refuse(world, 'views.update', 'hash_conflict');
  if (JSON.stringify(body.view).length > 250_000) return refuse(world, 'views.update', 'view_too_large');
  const next = replaceView(world, view, body.view as Json);
  return { ok: true, view: { ...next.raw, id: next.id, hash: next.hash } };
}

/** What Slack sends of a view; of what was opened with it and nobody touched, `state` says nothing where that is asked for. */
export function sentOf(view: View, team: string, forgetful = false): Json {
  const { raw, id, hash, state } = view;
  const touched = ([block, elements]: [string, Readonly<Record<string, Json>>]) => {
    const input = inputsOf(view).find((each) => each.block === block);
    const untouched =
      input !== undefined && JSON.stringify(elements[input.action]) === JSON.stringify(initialOf(input.element));
    return !untouched;
  };
  const values = forgetful ? Object.fromEntries(Object.entries(state).filter(touched)) : state;
  return { ...raw, id, team_id: team, state: { values }, hash, root_view_id: id };
}
