/**
 * Everything that can be done on Slack, done through the real SDK in both modes: every command typed, every form sent, every kind
 * of button pressed, by people in every role. Slack refuses nothing of what the bot sends, and nothing is acknowledged late.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { reference } from '../../adapters/chance/index.ts';
import { openMemory } from '../../adapters/embedded/index.ts';
import { createSlack, type SlackAdapter } from '../../adapters/slack/index.ts';
import { type App, createApp } from '../../src/app.ts';
import { warmUp } from '../../src/intake/index.ts';
import { silent } from '../../src/log.ts';
import type { Store } from '../../src/store/port.ts';
import { seededChance, seededCodes, seededRandom } from '../support/seeded.ts';
import { createSlackStandIn, type Person, type SlackStandIn } from '../support/slack/index.ts';
import {
  createTour,
  type Guide,
  leftFor,
  type Tour,
  tryCommand,
  tryHome,
  tryShortcuts,
  tryWhatIsLeft,
  tryWords,
  watched,
} from '../support/slack/tour/index.ts';
import { lines, recogniseAll, tryAll } from '../support/tour/cast.ts';
import { idsIn, kept } from '../support/tour/records.ts';

const now = new Date('2027-03-04T10:00:00Z');
const ways = ['command', 'form', 'press', 'message'] as const;
/** Slack's deliveries say how something was given. */
const wayOf = (delivery: string) => ways.find((each) => each === delivery.split('|')[1]);

interface Stage {
  readonly app: App;
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  readonly store: Store;
  readonly tour: Tour;
  readonly guide: Guide;
}

async function onStage(mode: 'socket' | 'http', play: (stage: Stage) => Promise<void>): Promise<void> {
  const slack = await createSlackStandIn();
  const store = openMemory();
  const app = await createApp({
    ...{ store, group: 'wg', secretariat: [], clock: () => now, pause },
    ...{ chance: seededChance(), codes: seededCodes(), reference, log: silent },
  });
  await app.admit('slack:T1');
  await recogniseAll(app, (number) => `slack:T1/U${number}`, now);
  const tour = createTour();
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const way = mode === 'socket' ? { appToken } : { signingSecret, port: 0 };
  const adapter = createSlack({ botToken, apiUrl, log: silent, ...way });
  try {
    await adapter.start(watched(app.bot, tour, wayOf));
    app.chats.set('slack', adapter);
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
    await play({ app, adapter, slack, store, tour, guide: await guideTo(app, tour) });
  } finally {
    await adapter.stop();
    await app.idle();
    await slack.stop();
  }
}

async function guideTo(app: App, tour: Tour): Promise<Guide> {
  const random = seededRandom(7);
  const { lookUp, idOf } = await idsIn(app, random);
  return { tour, commands: app.bot.commands, random, idOf, lookUp, channel: 'C1', someone: '<@U4>' };
}

/** The secretariat, a coordinator, two delegates, an observer and somebody not recognised. */
const everybody = ['U1', 'U2', 'U3', 'U4', 'U5', 'U9'];

async function goAround({ slack, guide }: Stage): Promise<void> {
  const person = (user: string): Person => slack.person('T1', user);
  // all of them are there before anybody is written to
  for (const user of everybody) person(user);
  for (const [number, line] of lines) await person(`U${number}`).types('C1', line);
  for (const user of ['U3', 'U2', 'U5', 'U9']) {
    await tryShortcuts(person(user), person('U4'), guide);
    await tryWords(person(user), guide);
    await tryHome(person(user), guide);
  }
  await tryAll(guide, async (command) => {
    for (const user of ['U3', 'U4', 'U5', 'U2', 'U1']) await tryCommand(person(user), command, guide);
  });
  for (const user of everybody) await tryWhatIsLeft(person(user), guide);
}

describe.each(['socket', 'http'] as const)('everything on Slack (%s)', (mode) => {
  test(
    'is taken by Slack and acknowledged in time',
    () =>
      onStage(mode, async (stage) => {
        warmUp();
        await goAround(stage);
        const { slack, tour, guide } = stage;
        const forms = guide.commands.filter(({ form }) => form).map(({ name }) => name);
        console.log(
          `${mode}: ${tour.interactions} interactions, ${tour.ran.command.size} commands typed, ${tour.ran.form.size} forms, ` +
            `${tour.ran.message.size} written, ${tour.used.size} shortcuts, ${tour.pressed.size} kinds of buttons; ` +
            `refused ${slack.refused.length}, late ${slack.late}`,
        );
        expect(slack.refused).toEqual([]);
        expect(slack.late).toBe(0);
        const ran = new Set([...tour.ran.command, ...tour.ran.form]);
        expect(guide.commands.map(({ name }) => name).filter((name) => !ran.has(name))).toEqual([]);
        expect(forms.filter((name) => !tour.ran.form.has(name))).toEqual([]);
        const left = everybody.flatMap((user) => leftFor(slack.person('T1', user), guide));
        expect(left).toEqual([]);
      }),
    600_000,
  );

  test(
    'delivered three times is carried out once',
    () =>
      onStage(mode, async (stage) => {
        warmUp();
        const { app, adapter, store, slack, tour, guide } = stage;
        let [before, writes] = [await kept(store), 0];
        const after = async (person: Person) => {
          await adapter.idle();
          await app.idle();
          const now = await kept(store);
          if (now !== before) {
            writes += 1;
            await person.redelivered();
            await person.redelivered();
            await adapter.idle();
            await app.idle();
            expect(await kept(store)).toBe(now);
          }
          before = now;
        };
        await goAround({ ...stage, guide: { ...guide, after } });
        console.log(
          `${mode}: ${tour.interactions} interactions, ${writes} of them wrote and were delivered twice more`,
        );
        expect(writes).toBeGreaterThan(100);
        // a trigger that was used opens no second form
        expect(slack.refused.filter((line) => !line.includes('exchanged_trigger_id'))).toEqual([]);
      }),
    600_000,
  );
});
