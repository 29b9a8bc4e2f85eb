/** Whom to call in an incident under way, as the installation says: the record of a working group is no emergency line. */

/** Letters of a contact: with the words before it, it fits every platform's hints. */
export const longestContact = 60;

let contact: string | undefined;

/** Set once at start; undefined where the installation names nobody. */
export function setEmergency(given: string | undefined): void {
  contact = given;
}

export const emergencyContact = (): string | undefined => contact;

/** The hint beside the priority of a need. */
export function priorityHint(): string {
  return `Not for incidents under way: ${contact ?? 'call your national CERT'}`;
}
