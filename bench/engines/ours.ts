/** Ours, from the text of a need to the explained list: intake, the index, the gate, the score and its reasons. */
import type { Need, Offer } from '../../src/domain/records.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { needEntry, offerEntry, offerId } from '../../src/matching/entries.ts';
import { partsOf } from '../../src/matching/explain.ts';
import { createSide } from '../../src/matching/side.ts';
import { today } from '../corpus.ts';
import { type Engine, listed } from './engine.ts';

/** What the peers know of a need: its text. Its State is known to whoever asks. */
const bare = (need: Need): Need => ({ ...need, topics: [], pillars: [], audience: [], modality: [], languages: [] });

export function ours(): Engine {
  const side = createSide('offers');
  return {
    name: 'Rapporteur',
    add: (offer: Offer) => side.put(offerEntry(offer)),
    ready() {},
    search(need) {
      const asked = { ...needEntry(bare(need)), today: dayNumber(today) };
      const { open } = side.best(asked, listed, 0);
      return open.map(({ number, features, points, eligibility }) => {
        // the reasons are part of what is measured: nobody is shown a list without them
        const parts = partsOf(asked.features, features, points, eligibility);
        return parts.length > 0 ? offerId(number) : '';
      });
    },
    close() {},
  };
}
