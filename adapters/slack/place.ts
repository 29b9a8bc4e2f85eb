/** What a button says of its answer's place, in its id: Slack hands that back with the press. */
import type { Mark } from '../../src/surfaces/place.ts';

/** How the id of a button begins; all of one length. */
const ids: Readonly<Record<Mark, string>> = { beside: 'press', item: 'items', whole: 'whole', instead: 'turns' };

export const markId = (mark: Mark): string => ids[mark];

/** Undefined for a button that is older than these ids. */
export function readMark(actionId: string): Mark | undefined {
  return (Object.keys(ids) as Mark[]).find((mark) => actionId.startsWith(`${ids[mark]}-`));
}
