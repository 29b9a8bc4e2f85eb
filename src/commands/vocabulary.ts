/**
 * `/wg-admin vocabulary`: which needs and offers the vocabulary does not reach, so that it can be grown. Told in the words of
 * public records alone; of all others no more than how many. Worked out from the records; nothing is kept for it.
 */
import { defineCommand } from '../command.ts';
import { type Need, type Offer, openNeedStates, openOfferStates } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { isUnderstood } from '../intake/index.ts';
import { textOf } from '../matching/features.ts';
import type { Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { needItem, offerItem } from '../views.ts';
import { fields, pageSize, paging } from './shared.ts';

/** The newest so many open needs, and offers, are read: about a millisecond each. */
const looked = 500;
const newest = { sort: { createdAt: -1, _id: 1 }, limit: looked } as const;
const openNeeds = { status: { $in: openNeedStates } } as const;
const openOffers = { status: { $in: openOfferStates } } as const;
const anybody: Viewer = { kind: 'stranger' };

const isUnread = (record: Seen<Need> | Seen<Offer>) => !isUnderstood(textOf(record));
const isClosed = ({ visibility }: Seen<Need> | Seen<Offer>) => visibility !== 'public';

export const adminVocabulary = defineCommand({
  name: 'wg-admin vocabulary',
  summary: 'Public needs and offers whose words the vocabulary does not know, to grow it by',
  access: ['secretariat'],
  visibility: 'private',
  repeatable: true,
  fields: { page: fields.page },
  async run({ page = 1 }, { records, viewer }): Promise<Reply> {
    const [needs, offers, ofNeeds, ofOffers] = await Promise.all([
      records.needs.list(anybody, openNeeds, newest),
      records.offers.list(anybody, openOffers, newest),
      records.needs.list(viewer, openNeeds, newest),
      records.offers.list(viewer, openOffers, newest),
    ]);
    const items = [...needs.filter(isUnread).map(needItem), ...offers.filter(isUnread).map(offerItem)];
    const others = [...ofNeeds, ...ofOffers].filter((record) => isClosed(record) && isUnread(record)).length;
    const lines = [message('vocabulary.others', { count: others }), message('vocabulary.looked', { count: looked })];
    if (items.length === 0) return { text: message('vocabulary.none'), lines };
    return {
      ...{ text: message('vocabulary.list', { count: items.length }), lines },
      items: items.slice((page - 1) * pageSize, page * pageSize),
      ...paging('wg-admin vocabulary', {}, page, items.length),
    };
  },
});
