/** What the tasks of the shell are given: every adapter is loaded when a task first asks for it. */
import { chance, codes, reference } from '../../adapters/chance/index.ts';
import { createProgress } from '../../adapters/console/progress.ts';
import { createLog } from '../../adapters/log/index.ts';
import { type Config, readConfig } from '../config.ts';
import { setLists } from '../domain/participants.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reached, Shell } from '../tasks/task.ts';
import { listsOf } from './lists.ts';
import { fail, failed, spoken } from './operator.ts';
import { openRaw, openWords, sealerOf, snapshotsOf } from './store.ts';

/** The settings; ends the process with every problem when some cannot be used. */
export function configOrEnd(): Config {
  const read = readConfig();
  if ('config' in read) return read.config;
  return fail(message('start.settings', { count: read.problems.length }), ...read.problems);
}

/** Fewer documents are done before anybody would read how far it is. */
const least = 2_000;

export function createShell(): Shell {
  let known: Config | undefined;
  const config = () => {
    known ??= configOrEnd();
    return known;
  };
  const log = () => createLog(config().logLevel);
  const raw = () => openRaw(config(), log(), failed);
  return {
    ...{ config, log, chance, codes },
    manifest: (platform, reached) => manifest(platform, reached, config()),
    clock: () => new Date(),
    async *examine() {
      const { examine } = await import('./doctor.ts');
      yield* examine(config(), log(), () => new Date());
    },
    register: (servers) => register(config(), servers),
    sealer: () => sealerOf(config()),
    openRaw: raw,
    async openHeld() {
      const lists = listsOf(config());
      if (lists !== undefined) setLists(lists);
      const store = await raw();
      return { raw: store, store: (await openWords(store, config(), log())).store };
    },
    files: async () => (await import('../../adapters/files/index.ts')).createFiles(),
    clearIndex: async () => (await snapshotsOf(config(), log())).clear(),
    demo,
    say: (text) => void process.stdout.write(`${spoken(text)}\n`),
    progress: (say) =>
      createProgress({
        output: process.stderr,
        isTerminal: process.stderr.isTTY === true,
        least,
        say: (done, all) => spoken(say(done, all)),
      }),
  };
}

async function demo(inLanguages: boolean): Promise<void> {
  const { playDemo } = await import('../../adapters/console/demo.ts');
  const { openFolder } = await import('../../adapters/embedded/index.ts');
  await playDemo({ openFolder, output: process.stdout, chance, codes, reference, inLanguages });
}

async function register({ discord }: Config, servers?: readonly string[]) {
  if (discord === undefined) throw refuse('task.register.token');
  const { commands } = await import('../commands/index.ts');
  const { registerCommands } = await import('../../adapters/discord/examine.ts');
  return registerCommands(servers === undefined ? discord : { ...discord, servers }, commands);
}

/** Prints what a platform is told of the commands, as JSON. */
async function manifest(platform: string, reached: Reached, config: Config): Promise<boolean> {
  const { commands } = await import('../commands/index.ts');
  const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
  if (platform === 'slack') {
    const { slackManifest } = await import('../../adapters/slack/manifest.ts');
    const { slackPrefix: prefix, slackHistory: history } = config;
    print(slackManifest(commands, { ...reached, prefix, history }));
  } else if (platform === 'discord')
    print((await import('../../adapters/discord/registration.ts')).discordCommands(commands));
  else return false;
  return true;
}
