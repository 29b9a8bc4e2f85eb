/** The secret links to calendars: one a person, of which a hash is kept and nothing else. A new one ends the former at once. */
import type { Role } from '../command.ts';
import type { DelegationId } from '../domain/participants.ts';
import type { Person } from './people.ts';
import type { Collection } from './port.ts';

export interface Feed {
  /** The key of the person. */
  readonly _id: string;
  readonly hash: string;
  /** As what they made it: somebody who speaks for another delegation now has to make a new one. */
  readonly role: Role;
  readonly delegation?: DelegationId;
  /** The delegation whose dates were asked for. */
  readonly asked?: DelegationId;
  readonly at: Date;
}

/** Whether somebody still is what they were when they made the link. */
export const isStill = (feed: Feed, person: Pick<Person, 'role' | 'delegation'>): boolean =>
  feed.role === person.role && feed.delegation === person.delegation;

export type FeedRepository = ReturnType<typeof feedRepository>;

export function feedRepository(feeds: Collection<Feed>) {
  return {
    /** One write, so that at no moment both links work. */
    put: (feed: Feed) => feeds.put(feed),
    async find(hash: string): Promise<Feed | undefined> {
      return (await feeds.find({ hash }, { limit: 1 }))[0];
    },
    of: (person: string) => feeds.get(person),
    end: (person: string) => feeds.remove({ _id: person }),
  };
}
