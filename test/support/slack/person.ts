/** Somebody at the stand-in: types, sends forms and presses, and sees what comes of it. */
import { checkView } from './check.ts';
import { createDoors, type Doors } from './doors.ts';
import { buttonIn, choiceIn, createForms, type Filled, missingIn } from './forms.ts';
import { currentView, replaceView, sentOf } from './views.ts';
import type { EnvelopeType, Wire } from './wire.ts';

import type { Json, Message, View, World } from './world.ts';

/** What one act brought before this person's eyes. */
export interface Seen {
  readonly messages: readonly Message[];
  readonly view?: View;
  /** The errors of a form that was refused, by block. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface Person extends Doors {
  readonly id: string;
  /** The direct message with the bot. */
  readonly direct: string;
  types(channel: string, line: string): Promise<Seen>;
  submits(view: View, values?: Filled): Promise<Seen>;
  presses(message: Message, label: string): Promise<Seen>;
  /** Chooses something that the form is to know at once, and sees what becomes of the form. */
  chooses(view: View, block: string, value: string | readonly string[] | null): Promise<Seen>;
  /** Leaves things in the form, and sends nothing. */
  fills(view: View, values: Filled): Promise<View>;
  /** The form as it stands before them now. */
  looks(view: View): View;
  /** Presses a button inside the form. */
  pressesIn(view: View, label: string): Promise<Seen>;
  /** Types into a list that is searched; the labels that are offered. */
  search(view: View, block: string, words: string): Promise<string[]>;
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
  /** Their own workspace, where it is another one with which a channel is shared. */
  readonly home?: string;
}

/** How long a bot may keep somebody waiting before the test says so. */
const patience = 15_000;

export function createPerson({ world, wire, url, home = world.team }: Desk, user: string): Person {
  world.people.add(user);
  world.direct(user);
  const name = user.toLowerCase();
  const team = { id: world.team, domain: 'group' };
  const who = { id: user, username: name, name, team_id: home };
  // a form is sent from the person's own workspace, and says where the app is installed
  const sentFrom = { ...team, id: home };
  const installed = home === world.team ? {} : { app_installed_team_id: world.team };

  let last = async (): Promise<Json> => ({});
  let lastPressed: string | undefined;

  function deliver(type: EnvelopeType, payload: Json): Promise<Json> {
    last = () => wire().deliver(type, payload);
    return last();
  }

  /** Does something and waits for the first thing that this person sees of it, or for the refusal in the acknowledgement. */
  async function act(what: string, deliver: () => Promise<Json>, pressed?: string): Promise<Seen> {
    let found: (seen: Seen) => void = () => {};
    const seen = new Promise<Seen>((resolve) => {
      found = resolve;
    });
    const unwatch = world.watch((event) => {
      if (event.kind === 'view' && event.view.user === user) found({ messages: [], view: event.view });
      // somebody else's edit is nobody's answer, and one's own words are none
      const answered = event.kind === 'message' && (!event.edited || event.message.ts === pressed);
      if (answered && event.message.user !== user && visible(event.message)) found({ messages: [event.message] });
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

  const forms = createForms(world, url, (view, { block, action }, words) => {
    if (view.user !== user || !view.open) throw new Error('that form is not open before them');
    const about = { team, user: who, view: sentOf(view, world.team), container: { type: 'view', view_id: view.id } };
    const asked = { type: 'block_suggestion', block_id: block, action_id: action, value: words, api_app_id: 'A1' };
    return wire().deliver('interactive', { ...asked, ...about, token: 'old' });
  });

  function actsIn(view: View, what: string, action: Json): Promise<Seen> {
    if (view.user !== user || !view.open) throw new Error('that form is not open before them');
    const container = { type: 'view', view_id: view.id };
    const about = { type: 'block_actions', team, user: who, container, view: sentOf(view, world.team, true) };
    const payload = { ...about, actions: [{ ...action, action_ts: String(world.now()) }], ...common() };
    return act(what, () => deliver('interactive', payload));
  }

  function common(): Json {
    return { token: 'old', api_app_id: 'A1', is_enterprise_install: false, trigger_id: world.trigger(user) };
  }

  function changed(view: View, raw: Json): void {
    const details = checkView(raw);
    if (details.length > 0) throw new Error(`Slack shows no such form: ${details.join('; ')}`);
    replaceView(world, view, raw);
  }

  function closes(...views: readonly View[]): void {
    for (const view of views) view.open = false;
  }

  return {
    ...createDoors({ world, url, user, who, team, act, deliver, visible, common }),
    id: user,
    direct: world.direct(user).id,
    again: () => act('did the same again', () => last(), lastPressed),
    redelivered: () => last(),
    sees: (channel) => world.channel(channel).messages.filter(visible),

    types(channel, line) {
      lastPressed = undefined;
      return act(`typed ${line}`, () => deliver('slash_commands', commandOf({ world, url }, user, channel, line)));
    },

    fills: forms.fill,
    looks: (view) => currentView(world, view),

    async chooses(view, block, value) {
      const now = await forms.fill(view, { [block]: value });
      return actsIn(now, `chose in ${block}`, choiceIn(now, block));
    },

    async pressesIn(view, label) {
      const now = currentView(world, view);
      return actsIn(now, `pressed ${label}`, buttonIn(now, label));
    },

    async search(view, block, words) {
      const options = await forms.search(view, block, words);
      return options.map(({ text }) => String((text as Json).text));
    },

    async submits(view, values = {}) {
      if (view.user !== user || !currentView(world, view).open) throw new Error('that form is not open before them');
      const now = await forms.fill(view, values);
      const missing = missingIn(now);
      if (missing.length > 0) throw new Error(`Slack keeps the form open: ${missing.join(', ')} is required`);
      const sent = { ...sentOf(now, world.team), ...installed };
      const body = { type: 'view_submission', team: sentFrom, user: who, view: sent, response_urls: [] };
      const seen = await act('sent a form', async () => {
        const payload = await deliver('interactive', { ...body, ...common() });
        if (payload.response_action === 'update') changed(now, payload.view as Json);
        else if (payload.response_action === undefined) closes(view, now, currentView(world, view));
        else checkErrors(now, payload);
        return payload;
      });
      return seen.errors === undefined ? seen : { ...seen, view: now };
    },

    presses(shown, label) {
      const message = world.channel(shown.channel).messages.find(({ ts }) => ts === shown.ts) ?? shown;
      if (!visible(message)) throw new Error('people can press only what they see');
      const found = buttonsOf(message).find(({ text }) => text === label);
      if (found === undefined)
        throw new Error(
          `no button “${label}”; there are: ${buttonsOf(message)
            .map(({ text }) => text)
            .join(', ')}`,
        );
      const { channel, ts } = message;
      lastPressed = ts;
      const hung = message.thread === undefined ? {} : { thread_ts: message.thread };
      const payload = {
        ...{
          type: 'block_actions',
          team,
          user: who,
          channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : channel },
        },
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: message.only !== undefined,
          ...hung,
        },
        ...(message.only === undefined
          ? { message: { type: 'message', ts, text: message.text, blocks: identified(message.blocks), ...hung } }
          : {}),
        response_url: `${url()}respond/${world.hook(user, channel, ts)}`,
        actions: [{ ...found.raw, block_id: found.block, type: 'button', action_ts: ts }],
      };
      return act(`pressed ${label}`, () => deliver('interactive', { ...payload, ...common() }), ts);
    },
  };
}

/** A typed line as Slack brings it; `hook` is the response URL to answer at, a new one when left out. */
export function commandOf(
  { world, url }: Omit<Desk, 'wire'>,
  user: string,
  channel: string,
  line: string,
  hook?: string,
) {
  const direct = channel.startsWith('D');
  if (!direct) world.channel(channel).members.add(user);
  const [, command = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  if (command === '') throw new Error('only slash commands are brought to the bot');
  const response_url = `${url()}respond/${hook ?? world.hook(user, channel)}`;
  return {
    ...{ command, text: escaped(text), response_url, token: 'old', api_app_id: 'A1', is_enterprise_install: false },
    ...{ team_id: world.team, team_domain: 'group', user_id: user, user_name: user.toLowerCase() },
    ...{ channel_id: channel, channel_name: direct ? 'directmessage' : channel.toLowerCase() },
    trigger_id: world.trigger(user),
  };
}

/** Slack escapes three signs; mentions come in angle brackets of its own. */
function escaped(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe.replace(/&lt;([@#][A-Z0-9]+(?:\|[^&]*)?)&gt;/g, '<$1>');
}

/** Slack gives every block an id. */
const identified = (blocks: readonly Json[]) => blocks.map((block, index) => ({ block_id: `b${index}`, ...block }));

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
