/** Many small records, put into a store without a command. */
import type { Need, Offer } from '../../src/domain/records.ts';
import type { Count } from '../../src/store/order.ts';
import type { Store } from '../../src/store/port.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { need, offer } from '../matching/pair.ts';

const words = ['Forensic lab', 'CERT exercise', 'Norms seminar', 'Judges', 'Radio masts'];
const topics = ['digital-forensics', 'norms-implementation'];

function about(number: number) {
  return { title: `${words[number % words.length]} ${number}`, topics: [topics[number % topics.length] ?? ''] };
}

/** Puts in so many needs, and so many offers. */
export async function putMany(store: Store, each: number, group = 'wg'): Promise<void> {
  const scoped = scopeStore(store, group);
  const [needs, offers] = [scoped.collection<Need>('needs'), scoped.collection<Offer>('offers')];
  const numbers = Array.from({ length: each }, (_, place) => place + 1);
  await Promise.all(numbers.map((at) => needs.insert(need({ ...about(at), _id: `N-${at}`, seq: at }))));
  await Promise.all(numbers.map((at) => offers.insert(offer({ ...about(at), _id: `O-${at}`, seq: each + at }))));
  await scoped.collection<Count>('counts').insert({ _id: 'written', value: 2 * each });
}
