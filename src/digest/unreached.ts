/**
 * A notice that a person cannot be sent: they closed their direct messages to the bot, or left where it writes to them. It
 * goes to another identity of theirs; where there is none, a note without its words goes to the coordinators, once a day,
 * for they can tell them. Nothing is lost: what waits stands in `/wg`.
 */
import type { Chat } from '../chat.ts';
import { overseesDelegation } from '../domain/visibility.ts';
import { type Message, message } from '../i18n/message.ts';
import { createNotices } from '../notices.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import type { Channel, Person } from '../store/people.ts';

interface Needs {
  readonly records: Records;
  /** The chat of an identity's or channel's platform, when it runs here. */
  readonly chatOf: (id: string) => Chat | undefined;
  readonly clock: () => Date;
}

/** Notes have ids of their own, so that one that cannot be sent makes no other. */
const noteId = /^notice\|unreached\|/;
const platformOf = (id: string | undefined): string => id?.split(':')[0] ?? '';

/** The identity under which a notice reaches somebody: the first whose platform runs here and that was not tried in vain. */
export function reached(
  { identities }: Pick<Person, 'identities'>,
  chatOf: Needs['chatOf'],
  skips: readonly string[] = [],
): string | undefined {
  return identities.find((id) => chatOf(id) !== undefined && !skips.includes(id));
}

function noteOf({ name, delegation }: Person): Message {
  const home = { command: 'wg' };
  if (delegation === undefined) return message('notice.unreached', { name, command: home });
  return message('notice.unreached.delegation', {
    name,
    delegation: { name: 'delegation', id: delegation },
    command: home,
  });
}

export function createUnreached({ records, chatOf, clock }: Needs) {
  const { deliveries, people } = records;
  const notices = createNotices(records);

  /** False where every identity of theirs was tried. */
  async function elsewhere(row: Delivery, person: Person): Promise<boolean> {
    const tried = reached(person, chatOf, row.skips);
    const skips = [...(row.skips ?? []), ...(tried === undefined ? [] : [tried])];
    const next = reached(person, chatOf, skips);
    if (next === undefined) return false;
    const { kind, to, reply, asks } = row;
    await deliveries.open({ _id: `${row._id}|${skips.length}`, kind, to, reply, asks, skips }, clock());
    return true;
  }

  /** The coordinators' channel, of the platform on which the person is if there is one there. */
  async function channelFor(person: Person): Promise<Channel | undefined> {
    const found = await records.channels.find({ level: 'coordinators' }, { sort: { _id: 1 } });
    const open = found.filter(({ _id }) => chatOf(_id) !== undefined);
    const platforms = person.identities.map(platformOf);
    return open.find(({ _id }) => platforms.includes(platformOf(_id))) ?? open[0];
  }

  const idOf = (person: Person) => `unreached|${person._id}|${clock().toISOString().slice(0, 10)}`;

  async function note(person: Person): Promise<void> {
    const channel = await channelFor(person);
    if (channel === undefined) return toCoordinators(person);
    const row = {
      _id: `notice|${idOf(person)}`,
      kind: 'notice',
      to: channel._id,
      aloud: true,
      of: person._id,
    } as const;
    await deliveries.open({ ...row, reply: { text: noteOf(person) } }, clock());
  }

  /** Those in whose care the delegation is, each in private, but for whoever it is about. */
  async function toCoordinators(person: Person): Promise<void> {
    const { delegation } = person;
    const inCare = await notices.carers(
      (viewer) => viewer.kind === 'person' && (delegation === undefined || overseesDelegation(viewer, delegation)),
      clock(),
    );
    const others = inCare.filter(({ _id }) => _id !== person._id);
    await Promise.all(others.map(({ _id }) => notices.person(_id, idOf(person), { text: noteOf(person) }, clock())));
  }

  /** A notice failed. Doing it twice changes nothing. */
  return async function unreached(row: Delivery): Promise<void> {
    const person = await people.get(row.of ?? row.to);
    if (person === undefined || person.suspended) return;
    if (row.aloud) return toCoordinators(person);
    if ((await elsewhere(row, person)) || noteId.test(row._id)) return;
    await note(person);
  };
}
