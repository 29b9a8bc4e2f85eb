/** Somebody at a Discord client: gives commands, fills in forms, presses buttons, and sees what comes of it. */
import { type Json, list, nested, words } from './check.ts';
import { largest, type Uploaded } from './files.ts';
import { onMessage, onUser } from './menus.ts';
import { apiChannel, apiMember, apiMessage, apiUser } from './objects.ts';
import { optionsFor } from './options.ts';
import { type Modal, type Reply, readModal, readReply, submission, type Typed } from './sights.ts';
import { type Saying, write } from './talk.ts';
import type { Sent, Sight, User, World } from './world.ts';

/** How long somebody waits before a test fails. */
const patience = 20_000;

/** What is shown, and where. */
interface Seen {
  readonly sight: Sight;
  readonly guild?: string;
  readonly channel: string;
  /** The message whose button was pressed. */
  readonly from?: Sent;
}

export interface Given {
  /** By name: text, a number, true or false, a file, or a person's id; `focused` is the option being typed. */
  readonly options?: Readonly<Record<string, string | number | boolean | Uploaded>>;
}

export class Person {
  readonly id: string;
  readonly locale: string;
  private readonly world: World;
  private readonly user: User;

  constructor(world: World, user: User, locale: string) {
    this.world = world;
    this.user = user;
    this.id = user.id;
    this.locale = locale;
  }

  /** Gives a command: `need add`. Without a channel, in the direct channel with the bot. */
  async uses(guild: string | undefined, channel: string | undefined, command: string, given: Given = {}) {
    const data = optionsFor(this.world, command, given.options ?? {});
    return this.sees(await this.ask(2, command, guild, channel, data));
  }

  /** Types an option, and sees what is offered. */
  async autocompletes(
    guild: string | undefined,
    channel: string | undefined,
    command: string,
    option: string,
    typed: string,
  ) {
    const data = optionsFor(this.world, command, { [option]: typed }, option);
    const { sight } = await this.ask(4, command, guild, channel, data);
    if (sight.kind !== 'choices') throw new Error(`no choices but a ${sight.kind}`);
    return sight.choices.map(({ name, value }) => ({ name: words(name), value: words(value) }));
  }

  /** Sends a form in; what is not given stays as it was prefilled. */
  async submits(modal: Modal, typed: Typed = {}) {
    const { components, users, files } = submission(this.world, modal, typed);
    const resolved = {
      users: Object.fromEntries(users.map((id) => [id, this.apiPerson(id)])),
      attachments: Object.fromEntries(files.map((file) => [words(file.id), file])),
    };
    const data = { custom_id: modal.customId, components, ...(users.length + files.length > 0 && { resolved }) };
    // a form that a button opened comes with the message of that button
    const { from } = modal;
    const message = from && { message: apiMessage(this.world, from) };
    return this.sees(await this.ask(5, `form ${modal.title}`, modal.guild, modal.channel, data, message, from));
  }

  /** Presses a button of a message this person can see: the first with a label, or the one with an identifier. */
  async presses({ sent }: Reply, label: string) {
    return this.press(sent, sent.body, label);
  }

  /** Presses it as the message was when they saw it, on a client that does not show yet what it has become. */
  async pressesLate({ sent, seen }: Reply, label: string) {
    return this.press(sent, seen, label);
  }

  private async press(sent: Sent, body: Json, label: string) {
    if (sent.only !== undefined && sent.only !== this.id) throw new Error('somebody else’s message');
    const buttons = list(body.components)
      .flatMap(nested)
      .filter(({ type }) => type === 2);
    const there = this.world.channel(sent.channel).messages.find(({ id }) => id === sent.id);
    if (there === undefined) throw new Error('the message is not there any more');
    const button = buttons.find((one) => one.label === label || one.custom_id === label);
    if (button === undefined)
      throw new Error(`no button “${label}” but: ${buttons.map((one) => one.label).join(', ')}`);
    const message = apiMessage(this.world, sent);
    const { guild } = this.world.channel(sent.channel);
    const data = { custom_id: button.custom_id, component_type: 2 };
    return this.sees(await this.ask(3, `button ${label}`, guild, sent.channel, data, { message }, there));
  }

  /** Takes away a message that they alone see, or what says that an answer is being made. */
  dismisses(reply?: Reply): void {
    if (reply === undefined) {
      for (const asked of this.world.asked.values()) if (asked.user === this.id && !asked.seen) asked.dismissed = true;
      return;
    }
    const { messages } = this.world.channel(reply.sent.channel);
    messages.splice(messages.indexOf(reply.sent), 1);
  }

  /** Writes in a channel, or in the direct channel with the bot; waits for nothing. */
  writes(channel: string | undefined, text: string, saying?: Saying): Sent {
    const { world } = this;
    return write(world, this.id, channel === undefined ? world.direct(this.id) : world.channel(channel), text, saying);
  }

  /** Writes, and sees the first message of the bot there or in the direct channel. */
  async says(channel: string | undefined, text: string, saying?: Saying): Promise<Reply> {
    const places = [this.world.direct(this.id).id, channel];
    const answer = this.posted(text, (sent) => places.includes(sent.channel));
    this.writes(channel, text, saying);
    return readReply(await answer);
  }

  /** The next message of the bot in the direct channel. */
  async hears(): Promise<Reply> {
    const { id } = this.world.direct(this.id);
    return readReply(await this.posted('direct message', ({ channel }) => channel === id));
  }

  /** Calls the bot in a channel. */
  mentions(channel: string, text: string, saying?: Saying): Promise<Reply> {
    return this.says(channel, `<@${this.world.application}> ${text}`, saying);
  }

  /** Chooses an entry of the menu of a message, where it stands. */
  async messageCommand(name: string, message: Sent) {
    const { guild } = this.world.channel(message.channel);
    const data = onMessage(this.world, name, message, guild);
    return this.sees(await this.ask(2, name, guild, message.channel, data));
  }

  /** Chooses an entry of the menu of a person. */
  async userCommand(name: string, user: string, guild: string | undefined, channel: string | undefined) {
    const data = onUser(this.world, name, user, guild);
    return this.sees(await this.ask(2, name, guild, channel, data));
  }

  private posted(what: string, fits: (sent: Sent) => boolean): Promise<Sent> {
    return new Promise((resolve, reject) => {
      const listen = (sent: Sent): void => {
        if (!fits(sent)) return;
        clearTimeout(timer);
        this.world.events.off('posted', listen);
        resolve(sent);
      };
      const timer = setTimeout(() => reject(new Error(`${what}: nothing was answered`)), patience);
      this.world.events.on('posted', listen);
    });
  }

  /** Whether a message is still where it was. */
  stillHas({ sent }: Reply): boolean {
    return this.world.channel(sent.channel).messages.includes(sent);
  }

  /** Everything in a channel that this person can see. */
  reads(channel: string): Reply[] {
    const { messages } = this.world.channel(channel);
    return messages.filter(({ only }) => only === undefined || only === this.id).map(readReply);
  }

  private sees({ sight, ...at }: Seen): Reply | Modal {
    if (sight.kind === 'choices') throw new Error('choices are no reply');
    return sight.kind === 'message' ? readReply(sight.sent) : readModal(sight.modal, at);
  }

  private apiPerson(id: string): Json {
    return apiUser(this.world.users.get(id) ?? { id, name: id });
  }

  private ask(
    type: number,
    what: string,
    guild: string | undefined,
    given: string | undefined,
    data: Json,
    more: Json = {},
    pressed?: Sent,
  ) {
    const { world, user, locale } = this;
    const channel = given === undefined ? world.direct(this.id) : world.channel(given);
    const at = { ...(guild !== undefined && { guild }), channel: channel.id, ...(pressed && { from: pressed }) };
    const [id, token] = [world.id(), `token-${world.id()}`];
    const who =
      guild === undefined
        ? { user: apiUser(user) }
        : { member: apiMember(user), guild_id: guild, guild_locale: 'en-US' };
    const fixed = {
      version: 1,
      application_id: world.application,
      entitlements: [],
      authorizing_integration_owners: {},
    };
    const place = { channel: apiChannel(world, channel), channel_id: channel.id, context: guild === undefined ? 1 : 0 };
    const rest = { app_permissions: '0', attachment_size_limit: largest, locale, ...fixed, ...place, ...who, ...more };
    return new Promise<Seen>((resolve, reject) => {
      const settle = (sight: Sight): void => {
        clearTimeout(timer);
        resolve({ sight, ...at });
      };
      const fail = (reason: string): void => {
        clearTimeout(timer);
        reject(new Error(`${what}: ${reason}`));
      };
      const timer = setTimeout(() => fail('nothing was seen'), patience);
      const since = { user: this.id, channel: channel.id, at: world.now(), answered: false, ephemeral: false };
      world.asked.set(token, { id, token, type, what, ...since, pressed, before: pressed?.body, settle, fail });
      world.latest = { id, token, type, data, ...rest };
      world.events.emit('dispatch', 'INTERACTION_CREATE', world.latest);
    });
  }
}
