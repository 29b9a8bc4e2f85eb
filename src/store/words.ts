/**
 * Which fields of which collections hold words that people wrote, or words that follow from them: what is encrypted at
 * rest. A field that is not listed is stored as it is, and can be filtered and sorted by; one that is listed cannot.
 */

/** `whole`: one value, whatever its shape, sealed as one text. `each`: a list, every element sealed on its own, so that one can be pushed. */
export type Kind = 'whole' | 'each';
export type WordFields = Readonly<Record<string, Kind>>;

/** Of every need, offer and follow-up: where it comes from is in somebody's words too, and so are former versions. */
const ofRecords = { title: 'whole', document: 'whole', source: 'whole', pending: 'each' } as const;

export const wordFields: Readonly<Record<string, WordFields>> = {
  needs: { ...ofRecords, description: 'whole' },
  offers: { ...ofRecords, description: 'whole', contact: 'whole' },
  followups: {
    ...{ ...ofRecords, criterion: 'whole', note: 'whole', links: 'whole', evidence: 'whole', reason: 'whole' },
    // answers of leads come with reasons, and with how they were passed on
    ...{ doneBy: 'whole', taken: 'each', declined: 'each' },
  },
  roundtables: { ...ofRecords, agenda: 'whole' },
  lessons: { ...ofRecords, description: 'whole' },
  matches: {
    // the parts of a score name words that both sides used
    ...{ parts: 'whole', words: 'whole', note: 'whole', outcome: 'whole', lesson: 'whole' },
    ...{ talk: 'each', relays: 'each', pending: 'each' },
  },
  history: { former: 'whole' },
  drafts: { values: 'whole' },
  parked: { values: 'whole' },
  deliveries: { reply: 'whole' },
  once: { reply: 'whole' },
  // records of a file that wait to be imported
  staged: { record: 'whole' },
  delegations: { contact: 'whole' },
  settings: { values: 'whole', changes: 'whole' },
  // the tokens of the workspaces where the bot is installed
  installations: { grant: 'whole' },
  // which delegations have closed needs
  releases: { frozen: 'whole', actual: 'whole' },
};
