/** Somebody at the stand-in: types, sends forms and presses, and sees what comes of it. */
import { createDoors, type Doors } from './doors.ts';
import { putIntoForm, type Uploaded } from './files.ts';
import type { EnvelopeType, Wire } from './wire.ts';
import type { Json, Message, View, World } from './world.ts';

/** What one act brought before this person's eyes. */
export interface Seen {
  readonly messages: readonly Message[];
  readonly view?: View;
  /** The errors of a form that was refused, by block. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** What is put into a form, by block: text, an option's value, several, a file, or null to empty it. */
export type Filled = Readonly<Record<string, string | readonly string[] | Uploaded | null>>;

export interface Person extends Doors {
  readonly id: string;
  /** The direct message with the bot. */
  readonly direct: string;
  types(channel: string, line: string): Promise<Seen>;
  submits(view: View, values?: Filled): Promise<Seen>;
  presses(message: Message, label: string): Promise<Seen>;
  /** Slack delivers the last thing they did once more, and they see the answer. */
  again(): Promise<Seen>;
  /** The same, where nothing is to be seen: what the acknowledgement carries. */
  redelivered(): Promise<Json>;
  /** Everything this person sees in a channel. */
  sees(channel: string): Message[];
}

interface Desk {
  readonly world: World;
  readonly wire: () => Wire;
  readonly url: () => string;
}

/** How long a bot may keep somebody waiting before the test says so. */
const patience = 15_000;

export function createPerson({ world, wire, url }: Desk, user: string): Person {
  world.people.add(user);
  world.direct(user);
  const name = user.toLowerCase();
  const team = { id: world.team, domain: 'group' };
  const who = { id: user, username: name, name, team_id: world.team };

  let last = async (): Promise<Json> => ({});

  function deliver(type: EnvelopeType, payload: Json): Promise<Json> {
    last = () => wire().deliver(type, payload);
    return last();
  }

  /** Does something and waits for the first thing that this person sees of it, or for the refusal in the acknowledgement. */
  async function act(what: string, deliver: () => Promise<Json>): Promise<Seen> {
    let found: (seen: Seen) => void = () => {};
    const seen = new Promise<Seen>((resolve) => {
      found = resolve;
    });
    const unwatch = world.watch((event) => {
      if (event.kind === 'view' && event.view.user === user) found({ messages: [], view: event.view });
      if (event.kind === 'message' && event.message.user !== user && visible(event.message))
        found({ messages: [event.message] });
    });
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<Seen>((_, reject) => {
      const refused = () => world.refused.slice(-3).join('; ') || 'nothing';
      timer = setTimeout(
        () => reject(new Error(`${user} ${what} and saw nothing; refused: ${refused()}`)),
        patience,
      ).unref();
    });
    try {
      const payload = await Promise.race([deliver(), silence.then((): Json => ({}))]);
      if (payload.response_action === 'errors')
        return { messages: [], errors: payload.errors as Record<string, string> };
      return await Promise.race([seen, silence]);
    } finally {
      clearTimeout(timer);
      unwatch();
    }
  }

  function visible({ channel, only }: Message): boolean {
    return world.channel(channel).members.has(user) && (only === undefined || only === user);
  }

  function common(): Json {
    return { token: 'old', api_app_id: 'A1', is_enterprise_install: false, trigger_id: world.trigger(user) };
  }

  return {
    ...createDoors({ world, url, user, who, team, act, deliver, visible, common }),
    id: user,
    direct: world.direct(user).id,
    again: () => act('did the same again', () => last()),
    redelivered: () => last(),
    sees: (channel) => world.channel(channel).messages.filter(visible),

    types(channel, line) {
      const direct = channel.startsWith('D');
      if (!direct) world.channel(channel).members.add(user);
      const [, command = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(line) ?? [];
      if (command === '') throw new Error('only slash commands are brought to the bot');
      const payload = {
        ...{ command, text: escaped(text), response_url: `${url()}respond/${world.hook(user, channel)}` },
        ...{ team_id: world.team, team_domain: 'group', user_id: user, user_name: name },
        ...{ channel_id: channel, channel_name: direct ? 'directmessage' : channel.toLowerCase() },
      };
      return act(`typed ${line}`, () => deliver('slash_commands', { ...payload, ...common() }));
    },

    async submits(view, values = {}) {
      if (view.user !== user || !view.open) throw new Error('that form is not open before them');
      const state = { values: stateOf(view, values, (file) => putIntoForm(world, url(), file)) };
      const missing = missingIn(view, state.values);
      if (missing.length > 0) throw new Error(`Slack keeps the form open: ${missing.join(', ')} is required`);
      const sent = { ...view.raw, id: view.id, team_id: world.team, state, hash: '1.a', root_view_id: view.id };
      const body = { type: 'view_submission', team, user: who, view: sent, response_urls: [] };
      const seen = await act('sent a form', async () => {
        const payload = await deliver('interactive', { ...body, ...common() });
        if (payload.response_action === undefined) view.open = false;
        else checkErrors(view, payload);
        return payload;
      });
      return seen.errors === undefined ? seen : { ...seen, view };
    },

    presses(message, label) {
      if (!visible(message)) throw new Error('people can press only what they see');
      const found = buttonsOf(message).find(({ text }) => text === label);
      if (found === undefined)
        throw new Error(
          `no button “${label}”; there are: ${buttonsOf(message)
            .map(({ text }) => text)
            .join(', ')}`,
        );
      const { channel, ts } = message;
      const payload = {
        ...{
          type: 'block_actions',
          team,
          user: who,
          channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : channel },
        },
        container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: message.only !== undefined },
        ...(message.only === undefined
          ? { message: { type: 'message', ts, text: message.text, blocks: message.blocks } }
          : {}),
        response_url: `${url()}respond/${world.hook(user, channel)}`,
        actions: [{ ...found.raw, block_id: found.block, type: 'button', action_ts: ts }],
      };
      return act(`pressed ${label}`, () => deliver('interactive', { ...payload, ...common() }));
    },
  };
}

/** Slack escapes three signs; mentions come in angle brackets of its own. */
function escaped(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe.replace(/&lt;([@#][A-Z0-9]+(?:\|[^&]*)?)&gt;/g, '<$1>');
}

/** The buttons of a message. */
export function buttonsOf(message: Message): { text: string; block: string; raw: Json }[] {
  return message.blocks.flatMap((block, index) => {
    if (block.type !== 'actions') return [];
    const elements = block.elements as readonly (Json & { text: { text: string } })[];
    return elements.map((raw) => ({ text: raw.text.text, block: String(block.block_id ?? `b${index}`), raw }));
  });
}

/** Errors may only be put at inputs of the form. */
function checkErrors(view: View, payload: Json): void {
  const inputs = view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => String(block_id));
  const errors = Object.entries((payload.errors ?? {}) as Record<string, unknown>);
  const wrong = errors.filter(([block, text]) => !inputs.includes(block) || typeof text !== 'string' || text === '');
  if (errors.length === 0 || wrong.length > 0)
    throw new Error(`Slack shows no such errors: ${JSON.stringify(payload)}`);
}

function inputsOf(view: View): { block: string; element: Json; optional: boolean }[] {
  return view.blocks
    .filter(({ type }) => type === 'input')
    .map((block) => ({
      ...{ block: String(block.block_id), element: block.element as Json, optional: block.optional === true },
    }));
}

type Put = (file: Uploaded) => Json;

function stateOf(view: View, values: Filled, put: Put): Record<string, Record<string, Json>> {
  const inputs = inputsOf(view);
  const unknown = Object.keys(values).filter((key) => !inputs.some(({ block }) => block === key));
  if (unknown.length > 0) throw new Error(`the form has no ${unknown.join(', ')}`);
  const states = inputs.map(({ block, element }) => [
    block,
    { [String(element.action_id)]: left(element, values[block], put) },
  ]);
  return Object.fromEntries(states) as Record<string, Record<string, Json>>;
}

function missingIn(view: View, state: Record<string, Record<string, Json>>): string[] {
  const empty = (one: Json) =>
    Object.entries(one).every(
      ([key, value]) => key === 'type' || value === null || (Array.isArray(value) && value.length === 0),
    );
  return inputsOf(view)
    .filter(({ block, optional }) => !optional && Object.values(state[block] ?? {}).every(empty))
    .map(({ block }) => block);
}

/** What Slack sends for one element; undefined leaves it as it was filled. */
function left(element: Json, filled: Filled[string] | undefined, put: Put): Json {
  const type = String(element.type);
  if (type === 'file_input') return { type, files: isFile(filled) ? [put(allowed(element, filled))] : [] };
  if (isFile(filled)) throw new Error(`a ${type} takes no file`);
  const words = typeof filled === 'string' ? filled : filled?.[0];
  if (type === 'plain_text_input' || type === 'number_input')
    return { type, value: filled === undefined ? (element.initial_value ?? null) : within(element, words ?? null) };
  if (type === 'datepicker')
    return { type, selected_date: filled === undefined ? (element.initial_date ?? null) : (words ?? null) };
  if (type === 'users_select')
    return { type, selected_user: filled === undefined ? (element.initial_user ?? null) : (words ?? null) };
  if (type === 'static_select')
    return {
      type,
      selected_option:
        filled === undefined ? (element.initial_option ?? null) : (optionsOf(element, words ?? [])[0] ?? null),
    };
  return {
    type,
    selected_options: filled === undefined ? (element.initial_options ?? []) : optionsOf(element, filled ?? []),
  };
}

function isFile(filled: Filled[string] | undefined): filled is Uploaded {
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

function optionsOf(element: Json, filled: string | readonly string[]): Json[] {
  const options = element.options as readonly Json[];
  return (typeof filled === 'string' ? [filled] : filled).map((value) => {
    const found = options.find((option) => option.value === value);
    if (found === undefined) throw new Error(`“${value}” is not in the list`);
    return found;
  });
}
