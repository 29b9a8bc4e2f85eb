/** What of an index comes back from its bytes, and what does not. */
import { describe, expect, test } from '@jest/globals';
import { needEntry, offerEntry } from '../../src/matching/entries.ts';
import { createSide } from '../../src/matching/side.ts';
import { readSnapshot, writeSnapshot } from '../../src/matching/snapshot.ts';
import { seededRandom } from '../support/seeded.ts';
import { need, offer } from './pair.ts';

const words = ['laboratory', 'laboratories', 'lantern', 'القضاة', '取证实验室', 'судьи', 'résilience'];
const title = (at: number) => `${words[at % words.length]} ${words[(3 * at) % words.length]} ${at}`;

const [needs, offers] = [createSide('needs'), createSide('offers')];
for (let at = 1; at <= 60; at += 1) {
  needs.put(needEntry(need({ _id: `N-${at}`, title: title(at), owners: at % 2 ? ['SN'] : ['BR', 'SN'] })));
  offers.put(offerEntry(offer({ _id: `O-${at}`, title: title(at), eligible: at % 3 ? ['global'] : ['ldc', 'SN'] })));
}
for (const gone of [3, 17, 44]) offers.remove(gone);
const order = { store: 7, last: 123, gaps: [5, 90] };
const bytes = () =>
  new Uint8Array(Buffer.concat(writeSnapshot({ needs: needs.arena, offers: offers.arena, ...order })));

describe('a snapshot', () => {
  test('comes back with every record, and answers the same from both sides', () => {
    const read = readSnapshot(bytes());
    if (read === undefined) throw new Error('not read');
    expect(read).toMatchObject(order);
    const [ofNeeds, ofOffers] = [createSide('needs', read.needs), createSide('offers', read.offers)];
    expect([ofNeeds.size, ofOffers.size]).toEqual([60, 57]);
    for (let at = 1; at <= 60; at += 1) {
      expect(ofNeeds.entry(at)).toEqual(needs.entry(at));
      expect(ofOffers.entry(at)).toEqual(offers.entry(at));
      if (at % 6 !== 0) continue;
      const asking = { ...needEntry(need({ title: title(at) })), today: 9800 };
      expect(ofOffers.above(asking, 0)).toEqual(offers.above(asking, 0));
      expect(ofOffers.best(asking, 20)).toEqual(offers.best(asking, 20));
      const given = { ...offerEntry(offer({ title: title(at) })), today: 9800 };
      expect(ofNeeds.above(given, 0)).toEqual(needs.above(given, 0));
    }
    ofOffers.put(offerEntry(offer({ _id: 'O-99', title: 'laboratories, again' })));
    expect(ofOffers.entry(99)).toEqual(offerEntry(offer({ _id: 'O-99', title: 'laboratories, again' })));
  });

  test('is none when it is cut off anywhere, empty, or of another version', () => {
    const whole = bytes();
    const random = seededRandom(4);
    const lengths = [0, 1, 7, 8, 9, whole.length - 1, ...Array.from({ length: 300 }, () => random(whole.length))];
    for (const length of lengths) expect(readSnapshot(whole.subarray(0, length))).toBeUndefined();
    const text = Buffer.from(whole).indexOf('"fingerprint":"');
    const other = whole.slice();
    other[text + 15] = (other[text + 15] ?? 0) + 1;
    expect(readSnapshot(other)).toBeUndefined();
  });

  test('that is damaged or no snapshot at all is read without a fault', () => {
    const whole = bytes();
    const random = seededRandom(9);
    for (let time = 0; time < 500; time += 1) {
      const damaged = whole.slice();
      for (let count = 0; count < 3; count += 1) damaged[random(3000)] = random(256);
      expect(() => readSnapshot(damaged)).not.toThrow();
    }
    const written = (text: string) => {
      const made = new Uint8Array(4096);
      new DataView(made.buffer).setUint32(0, text.length, true);
      made.set(new TextEncoder().encode(text), 8);
      return made;
    };
    for (const text of ['null', '7', '[]', '{}', '"x"', '{"sides":null}', '{']) {
      expect(readSnapshot(written(text))).toBeUndefined();
    }
  });
});
