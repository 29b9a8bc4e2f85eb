/** The postman: opens the periods that are due, and posts what waits to be posted, each once, each on its own. */

import { message } from '../i18n/message.ts';
import type { Turn } from '../lane.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply.ts';
import { batch, type Delivery } from '../store/deliveries.ts';
import { createDeliverer } from './deliver.ts';
import { createEditor } from './edits.ts';
import { createMails, type MailSources } from './mails.ts';
import { openPeriods } from './open.ts';
import { createOutcomes } from './outcome.ts';
import { createQueue, grouped, type QueueOptions, spread } from './queue.ts';
import { createSettler } from './settle.ts';
import { createUnreached } from './unreached.ts';

interface Needs extends MailSources {
  readonly log: Log;
  /** Published answers, drawn again; where none are published, nothing is. */
  readonly redrawn?: Parameters<typeof createEditor>[0]['redrawn'];
  /** Waits that many milliseconds, to space what goes to one channel. */
  readonly pause?: QueueOptions['pause'];
  /** Ends when the process has looked at what has arrived: a round of many posts keeps nobody from an answer. */
  readonly turn?: Turn;
}

type State = Delivery['state'];
type Counts = Partial<Record<State, number>>;

/** Channels and people that are written to at the same time. */
const width = 8;

export type Postman = ReturnType<typeof createPostman>;

export { readerOf } from './reader.ts';

const nothingShown = async (): Promise<Reply> => ({ text: message('publish.gone') });

const isOver = (state: State): boolean => state !== 'waiting' && state !== 'claimed' && state !== 'posting';

export function createPostman(needs: Needs) {
  const { records, clock, log } = needs;
  const mails = createMails(needs);
  const outcomes = createOutcomes({ records, clock, log, unreached: createUnreached(needs) });
  const deliverer = createDeliverer({ ...needs, mails, outcomes, queue: createQueue(needs) });
  const edit = createEditor({ ...needs, mails, redrawn: needs.redrawn ?? nothingShown });
  const settler = createSettler({ ...needs, mails, outcomes });

  /** It could not be composed, claimed or settled: what is not settled later is freed by its lease. */
  function unposted(row: Delivery, error: unknown): State {
    log.error('delivery.failed', { delivery: row._id, error: String(error) });
    return 'claimed';
  }

  /** One after the other for each reader, several readers at once; each on its own, so that none keeps another from its post. */
  async function deliverRows(rows: readonly Delivery[], counts: Counts): Promise<boolean> {
    let progress = false;
    const lanes = grouped(rows, ({ to }) => to);
    await spread(lanes, width, async (lane) => {
      for (const row of lane) {
        await needs.turn?.();
        const work = row.kind === 'edit' ? edit : deliverer.deliver;
        const state = await work(row).catch((error: unknown) => unposted(row, error));
        counts[state] = (counts[state] ?? 0) + 1;
        progress ||= isOver(state);
      }
    });
    return progress;
  }

  async function deliverAll(kind: Delivery['kind']): Promise<Counts> {
    const counts: Counts = {};
    for (let more = true; more; ) {
      const rows = await records.deliveries.claimable(kind, clock());
      more = (await deliverRows(rows, counts)) && rows.length === batch;
    }
    if (Object.keys(counts).length > 0) log.info('delivery.done', { kind, ...counts });
    return counts;
  }

  /** What was being posted when a process died, or whose answer was lost. */
  async function lookForUnknown(): Promise<void> {
    for (const row of await records.deliveries.sweep(clock())) log.warn('delivery.unknown', { delivery: row._id });
    const counts: Record<string, number> = {};
    for (const row of await records.deliveries.doubtful(clock())) {
      const found = await settler.look(row).catch((error: unknown) => {
        log.warn('delivery.unlooked', { delivery: row._id, error: String(error) });
        return 'later' as const;
      });
      if (found !== undefined) counts[found] = (counts[found] ?? 0) + 1;
    }
    if (Object.keys(counts).length > 0) log.info('delivery.looked', counts);
  }

  return {
    /** Notices and edits that wait, posted now. */
    async notices() {
      const notices = await deliverAll('notice');
      await deliverAll('gathering');
      await deliverAll('edit');
      return notices;
    },
    /** One heartbeat: what got lost, what is due, what waits. Safe to run on any number of replicas at once. */
    async tick() {
      const unwritten = await deliverer.catchUp();
      if (unwritten > 0) log.warn('delivery.unwritten', { count: unwritten });
      await lookForUnknown();
      await openPeriods(records, clock(), log);
      const digests = await deliverAll('digest');
      const notices = await deliverAll('notice');
      await deliverAll('gathering');
      return { digests, notices, edits: await deliverAll('edit') };
    },
  };
}
