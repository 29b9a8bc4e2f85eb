/**
 * Everything that can be done on Discord, done through the real client library: every command given, every option that is
 * completed typed into, every form sent with all its steps, every kind of button pressed, by people in every role. All that the
 * bot sends is as Discord publishes it and within its limits, in time, and rings for nobody.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { reference } from '../../adapters/chance/index.ts';
import { createDiscord, type DiscordAdapter } from '../../adapters/discord/index.ts';
import { stepsOf } from '../../adapters/discord/steps.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Command } from '../../src/command.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Store } from '../../src/store/port.ts';
import type { Person } from '../support/discord/person.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../support/discord/standin.ts';
import {
  createTour,
  type Guide,
  leftFor,
  type Tour,
  tryCommand,
  tryCompletion,
  tryMenus,
  tryWhatIsLeft,
  tryWords,
  watched,
} from '../support/discord/tour/index.ts';
import { seededChance, seededCodes, seededRandom } from '../support/seeded.ts';
import { lines, recogniseAll, tryAll } from '../support/tour/cast.ts';
import type { Way } from '../support/tour/guide.ts';
import { idsIn, kept } from '../support/tour/records.ts';

const now = new Date('2027-03-04T10:00:00Z');
const [guild, channel] = ['9', '7'];
const userOf = (number: number): string => String(10 + number);

interface Stage {
  readonly app: App;
  readonly discord: DiscordStandIn;
  readonly adapter: DiscordAdapter;
  readonly store: Store;
  readonly tour: Tour;
  readonly guide: Guide;
  /** By number: the secretariat, a coordinator, two delegates, an observer, and somebody not recognised. */
  readonly people: readonly Person[];
}

async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const discord = await createDiscordStandIn();
  const people = [1, 2, 3, 4, 5, 6].map((number) => discord.person(userOf(number), `u${number}`));
  const members = people.map(({ id }) => id);
  discord.guild(guild, { owner: userOf(1), members, channels: [channel] });
  const store = openMemory();
  const app = await createApp({
    ...{ store, group: 'wg', secretariat: [], clock: () => now, pause },
    ...{ chance: seededChance(), codes: seededCodes(), reference, log: silent },
  });
  await app.admit(`discord:${guild}`);
  await recogniseAll(app, (number) => `discord:${userOf(number)}`, now);
  const tour = createTour();
  const { token, apiUrl } = discord;
  const adapter = createDiscord({ token, apiUrl, secretariat: [], admit: app.admit, parked: app.parked, log: silent });
  try {
    await adapter.start(watched(app.bot, tour, (delivery) => wayOf(discord, delivery)));
    app.chats.set('discord', adapter);
    await play({ app, adapter, discord, store, tour, people, guide: await guideTo(app, discord, tour) });
  } finally {
    await adapter.stop();
    await app.idle();
    await discord.close();
  }
}

/** Interactions are told by Discord's number for their type, as they come one after another. */
const ways: Readonly<Record<number, Way>> = { 2: 'command', 3: 'press', 5: 'form' };

function wayOf({ latest }: DiscordStandIn, delivery: string): Way | undefined {
  if (delivery.startsWith('discord|message|')) return 'message';
  if (delivery.startsWith('discord|form|')) return 'form';
  return delivery === `discord|${latest.id}` ? ways[Number(latest.type)] : undefined;
}

const actsBetween = 8;

async function guideTo(app: App, discord: DiscordStandIn, tour: Tour): Promise<Guide> {
  const random = seededRandom(7);
  const { lookUp: look, idOf } = await idsIn(app, random);
  let acts = 0;
  // what there was a few acts ago will do, and looking takes longer the more there is
  const lookUp = async () => {
    if (acts % actsBetween === 0) await look();
    acts += 1;
  };
  const directOf = ({ id }: Person) => discord.direct(id).id;
  const threadsOf = ({ id }: Person) => discord.threads().filter((thread) => thread.people.includes(id));
  const placesOf = (person: Person) => [channel, directOf(person), ...threadsOf(person).map(({ id }) => id)];
  const at = { guild, channel, someone: `<@${userOf(4)}>`, directOf, placesOf };
  return { tour, commands: app.bot.commands, random, idOf, lookUp, ...at };
}

/** What is done by itself after an act has ended before the next one. */
async function settle({ adapter, app }: Pick<Stage, 'adapter' | 'app'>): Promise<void> {
  await adapter.idle();
  await app.idle();
}

function numbered(people: readonly Person[], number: number): Person {
  const person = people[number - 1];
  if (person === undefined) throw new Error(`nobody has the number ${number}`);
  return person;
}

/** What is only shown while somebody types writes nothing: `typing` tells whether it is tried. */
async function goAround({ discord, guide, people }: Stage, typing: boolean): Promise<void> {
  const person = (number: number) => numbered(people, number);
  for (const [number, line] of lines) await person(number).mentions(channel, line);
  for (const number of [3, 2, 5, 6]) {
    await tryMenus(person(number), person(4), discord, guide);
    await tryWords(person(number), guide);
  }
  const givers = [3, 4, 5, 2, 1];
  const typers = typing ? [...givers, 6] : [];
  for (const command of guide.commands)
    for (const number of typers) await tryCompletion(person(number), command, guide);
  await tryAll(guide, async (command) => {
    for (const number of givers) await tryCommand(person(number), command, guide);
  });
  for (const each of people) await tryWhatIsLeft(each, guide);
}

/** The steps of a form that is empty, by the name that they have when they are sent. */
function stepsIn(command: Command): string[] {
  const empty = { command, values: {}, errors: {}, prefill: {} };
  return command.form ? stepsOf(empty).map(({ at }) => `${command.name} ${at}`) : [];
}

const told = ({ tour, guide, discord }: Stage): string => {
  const { ran, completed, used, pressed, sent } = tour;
  const forms = new Set([...sent].map((step) => step.replace(/ \d+$/, '')));
  const given = guide.commands.filter(({ name }) => ran.command.has(name) || ran.form.has(name));
  return (
    `${tour.interactions} interactions, ${given.length} commands given, ${completed.size} options completed, ` +
    `${forms.size} forms, ${used.size} menu entries, ${ran.message.size} written, ${pressed.size} kinds of buttons; ` +
    `contract problems ${discord.contract.length}, limit problems ${discord.refused.length}, ` +
    `late ${discord.late.length}, mentions ${discord.mentionsFired.length}`
  );
};

const problemsOf = ({ contract, refused, late, mentionsFired }: DiscordStandIn) => ({
  ...{ contract, refused, late, mentionsFired },
});
const none = { contract: [], refused: [], late: [], mentionsFired: [] };

describe('everything on Discord', () => {
  test(
    'is taken by Discord, answered in time, and rings for nobody',
    () =>
      onStage(async (stage) => {
        await warmUp();
        const { discord, tour, people } = stage;
        const guide = { ...stage.guide, after: () => settle(stage) };
        await goAround({ ...stage, guide }, true);
        console.log(told(stage));
        expect(problemsOf(discord)).toEqual(none);
        expect(tour.problems).toEqual([]);
        const ran = new Set([...tour.ran.command, ...tour.ran.form]);
        expect(guide.commands.map(({ name }) => name).filter((name) => !ran.has(name))).toEqual([]);
        const saved = guide.commands.filter(({ form, name }) => form && !tour.ran.form.has(name));
        expect(saved.map(({ name }) => name)).toEqual([]);
        expect(guide.commands.flatMap(stepsIn).filter((step) => !tour.sent.has(step))).toEqual([]);
        expect(people.flatMap((person) => leftFor(person, guide))).toEqual([]);
      }),
    600_000,
  );

  test(
    'delivered three times is carried out once',
    () =>
      onStage(async (stage) => {
        await warmUp();
        const { store, discord, tour } = stage;
        let [before, writes, said] = [await kept(store), 0, discord.said];
        const after = async (person: Person) => {
          await settle(stage);
          const now = await kept(store);
          const again = discord.said === said ? discord.again : discord.saidAgain;
          if (now !== before) {
            writes += 1;
            again();
            again();
            // the gateway brings one after another: once this is answered, the others have come
            await person.autocompletes(guild, channel, 'need show', 'need', '');
            await settle(stage);
            expect(await kept(store)).toBe(now);
          }
          [before, said] = [now, discord.said];
        };
        await goAround({ ...stage, guide: { ...stage.guide, after } }, false);
        console.log(`${tour.interactions} interactions, ${writes} of them wrote and were delivered twice more`);
        expect(writes).toBeGreaterThan(100);
        expect(problemsOf(discord)).toEqual(none);
      }),
    600_000,
  );
});
