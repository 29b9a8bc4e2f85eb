/** Three hundred records of a group, and their figures as somebody sees them: for pictures to be looked at and tested. */
import { pillarRows } from '../../src/domain/data/taxonomy.ts';
import { areasOf } from '../../src/domain/participants.ts';
import { followUpStates, openNeedStates, openOfferStates } from '../../src/domain/records.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { message } from '../../src/i18n/message.ts';
import type { Matrix, TrendPoint } from '../../src/pictureviews.ts';
import type { Records } from '../../src/store/index.ts';
import { type Core, createCore, seededRandom } from './core.ts';

const owners = [
  ...['SN', 'BJ', 'GH', 'KE', 'MA', 'RW', 'ZA', 'BR', 'CL', 'JM', 'MX', 'CA', 'BD', 'ID', 'JP', 'KZ', 'SG', 'VN'],
  ...['CZ', 'EE', 'FR', 'NL', 'UA', 'AU', 'FJ', 'TO', 'WS'],
];
const areas = ['002', '019', '142', '150', '009'];
const visibilities = ['closed', 'region', 'group', 'public'] as const;

export async function fixtureGroup(seed = 7): Promise<Core> {
  const core = await createCore();
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const { records } = core.app;
  const hand = { by: 'fixture', act: 'need add' };
  const start = Date.parse('2026-01-05T09:00:00Z');
  for (let at = 0; at < 300; at += 1) {
    const kind = at % 15 < 9 ? 'need' : at % 15 < 13 ? 'offer' : 'followup';
    const now = new Date(start + at * 86_400_000);
    const owner = kind === 'offer' ? one(owners.slice(-12)) : one(owners.slice(0, 20));
    const guard = {
      owners: [owner],
      visibility: one(visibilities),
      stakeholders: random(2) === 0,
      loggedBy: 'fixture',
    };
    const pillar = pillarRows[Math.floor((random(9) * (2 + random(9))) / 10)] ?? pillarRows[0];
    const about = {
      title: `${kind} ${at}`,
      topics: [],
      pillars: [pillar.id],
      audience: [],
      modality: [],
      languages: [],
    };
    if (kind === 'need') await records.needs.add({ ...about, ...guard, status: 'open' }, now, hand);
    else if (kind === 'offer')
      await records.offers.add({ ...about, ...guard, eligible: [], status: 'open' }, now, hand);
    else {
      const rest = { title: about.title, leads: [owner], partners: [], status: one(followUpStates) };
      await records.followUps.add({ ...guard, ...rest }, now, hand);
    }
  }
  return core;
}

/** Counts of what a viewer sees; what is shown unnamed lies in the region it is attributed to, and in none where that is narrower. */
export async function countedMatrix({ needs, offers }: Records, viewer: Viewer): Promise<Matrix> {
  const seenNeeds = await needs.list(viewer, { status: { $in: openNeedStates } });
  const seenOffers = await offers.list(viewer, { status: { $in: openOfferStates } });
  const lies = (record: (typeof seenNeeds)[number] | (typeof seenOffers)[number], pillar: string, area: string) => {
    const { owner } = record;
    const inArea = 'named' in owner && areasOf(owner.named).includes(area);
    return inArea && record.pillars.includes(pillar);
  };
  const cells = pillarRows.map(({ id }) =>
    areas.map((area) => ({
      needs: seenNeeds.filter((need) => lies(need, id, area)).length,
      offers: seenOffers.filter((offer) => lies(offer, id, area)).length,
    })),
  );
  return {
    rows: pillarRows.map(({ id }) => message('cell.text', { text: { name: 'pillar', id } })),
    columns: areas.map((id) => message('cell.text', { text: { name: 'area', id } })),
    cells,
  };
}

export async function countedStates({ followUps }: Records, viewer: Viewer) {
  const all = await followUps.list(viewer, {});
  return followUpStates.map((state) => ({
    label: message(`status.${state}`),
    figure: all.filter(({ status }) => status === state).length,
  }));
}

/** What was on the record at the end of each month. */
export async function countedTrend({ needs, offers }: Records, viewer: Viewer): Promise<TrendPoint[]> {
  const [seenNeeds, seenOffers] = [await needs.list(viewer, {}), await offers.list(viewer, {})];
  return Array.from({ length: 10 }, (_, month) => {
    const end = new Date(Date.UTC(2026, month + 1, 1));
    const before = (list: readonly { createdAt: Date }[]) => list.filter(({ createdAt }) => createdAt < end).length;
    const day = new Date(end.getTime() - 1).toISOString().slice(0, 10);
    return {
      label: message('cell.text', { text: day.slice(0, 7) }),
      needs: before(seenNeeds),
      offers: before(seenOffers),
    };
  });
}
