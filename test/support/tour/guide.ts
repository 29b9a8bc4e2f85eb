/** What somebody who tries everything has done so far, and what they go by. */
import type { Bot } from '../../../src/bot.ts';
import type { Command } from '../../../src/command.ts';

const ways = ['command', 'form', 'press', 'message'] as const;
export type Way = (typeof ways)[number];

export interface Tour {
  /** What was done: lines typed, words written, shortcuts used, forms sent, buttons pressed. */
  interactions: number;
  /** Commands that ran, by the way in which they were given. */
  readonly ran: Readonly<Record<Way, Set<string>>>;
  /** Kinds of buttons that were pressed. */
  readonly pressed: Set<string>;
  /** Shortcuts that were used. */
  readonly used: Set<string>;
}

export const createTour = (): Tour => ({
  interactions: 0,
  ran: { command: new Set(), form: new Set(), press: new Set(), message: new Set() },
  pressed: new Set(),
  used: new Set(),
});

/** The bot, which notes what runs, and in what way that was given. */
export function watched(bot: Bot, { ran }: Tour, wayOf: (delivery: string) => Way | undefined): Bot {
  return {
    ...bot,
    run(plan, request) {
      const way = wayOf(request.delivery ?? '');
      if (way !== undefined) ran[way].add(plan.command.name);
      return bot.run(plan, request);
    },
  };
}

/** `P` is somebody on the platform that is toured. */
export interface Guide<P = unknown> {
  readonly tour: Tour;
  readonly commands: readonly Command[];
  /** A whole number below another, the same in every run. */
  readonly random: (below: number) => number;
  /** An id of a record whose prefix is one of these, as of when they were last looked up. */
  readonly idOf: (prefixes: string) => string;
  /** Looks up which records there are now. */
  lookUp(): Promise<void>;
  readonly channel: string;
  /** Somebody, as a line on that platform names them. */
  readonly someone: string;
  /** Called after everything that somebody does. */
  after?(person: P): Promise<void>;
}

/** One thing that somebody does. */
export async function does<T, P>({ tour, after, lookUp }: Guide<P>, person: P, act: () => Promise<T>): Promise<T> {
  tour.interactions += 1;
  const seen = await act();
  await after?.(person);
  await lookUp();
  return seen;
}
