/** The one door of the core: find the command, plan it, run it, turn whatever goes wrong into a reply. */
import { createAcquaintance } from './acquaintance.ts';
import type { Access, Command, Plan, Ready, Role } from './command.ts';
import type { Context, Services } from './context.ts';
import type { Option } from './domain/options.ts';
import { withOffer } from './firstcontact.ts';
import { voiceFor } from './i18n/choice.ts';
import { message } from './i18n/message.ts';
import type { Voice } from './i18n/render.ts';
import { createLane, type Lane, type Turn } from './lane.ts';
import type { Log } from './log.ts';
import { putNewest } from './newest.ts';
import { createOnce } from './once.ts';
import { Refusal, refuse } from './refusal.ts';
import type { Reply } from './reply.ts';
import { isUnnamed, type Request, type Where, type Who } from './request.ts';
import { type Person, viewerOf } from './store/people.ts';
import type { Hand } from './store/trail.ts';
import { suggest } from './suggest.ts';
import { incompleteReply, refusedReply } from './surfaces/problems.ts';
import { writtenReply } from './written.ts';

export interface Bot {
  readonly commands: readonly Command[];
  /** Synchronous, touches no store, reports every error at once. @throws RangeError when no command has that name. */
  plan(request: Request): Plan;
  /** Whether they were refused when they last spoke: no form opens for them, and no list is shown. Synchronous, touches no store. */
  turnsAway(request: Request): boolean;
  /** Never rejects: a refusal or a fault becomes a reply. */
  run(plan: Ready, request: Request): Promise<Reply>;
  /**
   * How to speak to somebody: in the language they chose, where that is known, else in the channel's, the one their platform
   * says, the group's, English.
   */
  voice(who?: Who, where?: Where): Voice;
  /**
   * What fits what somebody has typed of a field so far, at most `most`: for fields that have no list of their own, and only
   * to somebody who may give the command. Rejects where they may not, and where the store does not answer.
   */
  suggest(request: Request, key: string, typed: string, most: number): Promise<readonly Option[]>;
  /** In which role somebody speaks, as far as that is known without waiting. */
  roleOf(who: Who): Role | 'stranger' | undefined;
  /** The same looked up in the store, and known from then on. Rejects where the store does not answer. */
  meet(who: Who): Promise<Role | 'stranger'>;
}

export interface BotOptions extends Services {
  readonly commands: readonly Command[];
  readonly clock: () => Date;
  readonly log: Log;
  /** A short random word by which a fault can be found in the log. */
  readonly reference: () => string;
  /** Called after every run, not awaited: what was written may wait to be posted. */
  readonly after?: () => void;
  /** Waits that many milliseconds: for what another delivery of the same request is at. */
  readonly pause?: (ms: number) => Promise<unknown>;
  /** Ends when the process has looked at what has arrived: the next command is acknowledged before the last one is done. */
  readonly turn?: Turn;
}

/** Commands that run at once; the others wait in line. */
const width = 8;

/** The platform of an identity or place: the terminal is trusted, for whoever sits at it holds the record anyway. */
const isTerminal = (id: string) => id === 'local' || id.startsWith('local:');

export function createBot(options: BotOptions): Bot {
  const { commands, clock, log, records } = options;
  const byName = new Map(commands.map((command) => [command.name, command]));
  const voices = new Map<string, Pick<Person, 'locale' | 'zone'>>();
  /** Languages of channels. */
  const heard = new Map<string, string | undefined>();
  const known = createAcquaintance();
  const inLane: Lane = options.turn === undefined ? (work) => work() : createLane(options.turn, width);
  const once = createOnce({ once: records.once, clock, pause: options.pause, log });

  async function contextOf(request: Request): Promise<Context> {
    const { who, where } = request;
    const now = clock();
    const look = () => Promise.all([lookUp(who), languageOf(where)]);
    const [person, channelLocale] = await look();
    const viewer = viewerOf(person, now);
    const met = async () => void (await look());
    const trusted = isTerminal(where.place);
    const hand = handOf(request, person);
    const when = { now, today: now.toISOString().slice(0, 10) };
    return { ...options, ...when, who, where, channelLocale, met, person, hand, viewer, trusted };
  }

  /** Somebody whom the group may know; how they are spoken to is known from then on. */
  async function lookUp({ id }: Who): Promise<Person | undefined> {
    const person = await records.people.byIdentity(id);
    if (person !== undefined) remember(voices, id, person);
    return person;
  }

  async function languageOf({ channel }: Where): Promise<string | undefined> {
    if (channel === undefined) return undefined;
    const locale = (await records.channels.get(channel))?.locale;
    putNewest(heard, channel, locale, most);
    return locale;
  }

  /** People are called as their first platform shows them now. */
  async function named(ctx: Context): Promise<Context> {
    const { person, who } = ctx;
    if (person === undefined || ctx.viewer.kind === 'stranger') return ctx;
    if (isUnnamed(who) || person.name === who.name || person.identities[0] !== who.id) return ctx;
    return { ...ctx, person: await records.people.change(person._id, { name: who.name }) };
  }

  async function isAdmitted({ trusted, where }: Context): Promise<boolean> {
    const direct = !where.place.includes(':');
    const admitted = trusted || direct || (await records.places.get(where.place)) !== undefined;
    known.place(where.place, admitted);
    return admitted;
  }

  async function admit(command: Command, ctx: Context): Promise<void> {
    if (command.outside) return;
    known.person(ctx.who.id, roleIn(ctx));
    if (!(await isAdmitted(ctx))) throw refuse('place.unknown');
    if (!allows(command.access, ctx)) throw ctx.viewer.kind === 'stranger' ? stranger(ctx) : refuse('access.role');
  }

  /** The offer of a language belongs to the answer, so that a second delivery is answered with the same. */
  async function offering(plan: Ready, { who, where }: Request, ctx: Context): Promise<Reply> {
    const reply = await plan.run(ctx);
    return plan.command.visibility === 'channel' ? reply : withOffer(reply, ctx, voice(who, where).locale);
  }

  /** What was delivered before is answered again, and not carried out again. */
  async function answer(plan: Ready, request: Request, ctx: Context): Promise<Reply> {
    const { command } = plan;
    const { delivery, who } = request;
    if (delivery === undefined || command.repeatable) return offering(plan, request, ctx);
    const written = (ids: readonly string[]) => writtenReply(ids, byName.get('wg status'), ctx);
    const run = async () => {
      try {
        return await offering(plan, request, ctx);
      } catch (error) {
        if (error instanceof Refusal) return refusedReply(error, plan);
        throw error;
      }
    };
    return once({ delivery, who: who.id, secret: command.secret, run, written });
  }

  async function meet(who: Who): Promise<Role | 'stranger'> {
    const person = await lookUp(who);
    const role = roleIn({ person, viewer: viewerOf(person, clock()) });
    known.person(who.id, role);
    return role;
  }

  /** Somebody may have been recognised, or a place admitted, by what they have just said. */
  async function meetAgain(command: Command, ctx: Context): Promise<void> {
    if (ctx.viewer.kind === 'stranger') {
      await meet(ctx.who);
    }
    if (command.outside) await isAdmitted(ctx);
  }

  function fault(error: unknown, command: Command): Reply {
    const reference = options.reference();
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error('command.fault', { reference, command: command.name, detail });
    return { tone: 'problem', text: message('fault', { reference }) };
  }

  async function run(plan: Ready, request: Request): Promise<Reply> {
    try {
      const ctx = await contextOf(request);
      await admit(plan.command, ctx);
      if (ctx.person !== undefined && !plan.command.outside) await records.upkeep.seen(ctx.person, ctx.now);
      const reply = await answer(plan, request, plan.command.outside ? ctx : await named(ctx));
      await meetAgain(plan.command, ctx);
      return reply;
    } catch (error) {
      if (error instanceof Refusal) return refusedReply(error, plan);
      return fault(error, plan.command);
    } finally {
      options.after?.();
    }
  }

  function voice(who?: Who, where?: Where): Voice {
    const own = who === undefined ? undefined : voices.get(who.id);
    const channel = where?.channel === undefined ? undefined : heard.get(where.channel);
    const spoken = { own: own?.locale, channel, hint: who?.locale, zone: own?.zone ?? who?.zone };
    return voiceFor(spoken, options.settings.now(), options.names);
  }

  function turnsAway(request: Request): boolean {
    const command = byName.get(request.command);
    return command !== undefined && !command.outside && known.refuses(command.access, request);
  }

  return {
    commands,
    turnsAway,
    meet,
    roleOf: (who) => known.roleOf(who.id),
    plan(request) {
      const command = byName.get(request.command);
      if (command === undefined) throw new RangeError(`no command ${request.command}`);
      const plan = command.plan(request.values, clock().toISOString().slice(0, 10), request.stray, request.files);
      if (plan.kind === 'ready' || !turnsAway(request)) return plan;
      // no form and no list of errors for somebody who may not send it: the run says so, or that they may by now
      return { kind: 'ready', command, values: plan.values, run: async () => incompleteReply(plan) };
    },
    run: (plan, request) => inLane(() => run(plan, request)),
    async suggest(request, key, typed, most) {
      const command = byName.get(request.command);
      const field = command?.fields[key];
      if (command === undefined || field === undefined) return [];
      const ctx = await contextOf(request);
      await admit(command, ctx);
      return suggest(field, typed, ctx, voice(request.who, request.where), most);
    },
    voice,
  };
}

/** In which role somebody speaks now. */
const roleIn = ({ person, viewer }: Pick<Context, 'person' | 'viewer'>): Role | 'stranger' =>
  viewer.kind === 'stranger' || person === undefined ? 'stranger' : person.role;

/** Whose hand a request is: somebody without a person writes no record, and what else they write bears no name. */
function handOf({ command, delivery }: Request, person: Person | undefined): Hand {
  return { by: person?._id ?? 'unknown', act: command, ...(delivery !== undefined && { delivery }) };
}

/** People whose language is remembered; the oldest leave first, and are looked up again when they speak. */
const most = 20_000;

function remember(voices: Map<string, Pick<Person, 'locale' | 'zone'>>, id: string, person: Person): void {
  putNewest(voices, id, { locale: person.locale, zone: person.zone }, most);
}

function allows(access: Access, { person, viewer }: Context): boolean {
  if (access === 'anyone') return true;
  if (viewer.kind === 'stranger' || person === undefined) return false;
  return access === 'recognised' || access.includes(person.role);
}

/** What somebody is told who is not recognised, or not any more: where they are decides the next step. */
function stranger({ person, trusted }: Context): Refusal {
  if (person?.suspended) return refuse('stranger.suspended');
  if (trusted) return refuse('stranger.terminal');
  return person === undefined ? refuse('stranger.chat') : refuse('stranger.ended');
}
