/** The figures of the score, in one place: measured with `npm run eval`, see docs/matching.md. */

/** Points to be had for each part; they add up to 100. */
export const weights = { topic: 33, words: 32, audience: 11, modality: 10, language: 12, region: 2 } as const;

/** From this score on a pair is suggested whose need states no more than its topic, which alone is worth it: see `leastFor`. */
export const threshold = 28;

/** How many points more are asked for with each thing a need states: it can then be met. */
export const stricter = { audience: 7, modality: 5, languages: 10 } as const;

/** How much a pair of values is worth that was not stated by both sides, as a share of the full. */
export const inferred = {
  /** A topic that the need's, or the offer's, words point to. */
  need: 0.86,
  offer: 0.79,
  audience: 0.4,
  modality: 0.64,
  /** What is less likely than this share of the likeliest topic is not inferred; nor are more than so many values of a list. */
  least: 0.33,
  most: 3,
} as const;

export const topicFit = {
  /** How much of a need with several topics is met, against meeting the best of them. */
  cover: 0.12,
  /** No topic in common, but the pillar. */
  pillar: 0.14,
  /** How far stated and inferred topics add to each other. */
  both: 0.46,
} as const;

export const wordFit = {
  /** Cosine of the concepts against how much of the need's are met. */
  cosine: 0.29,
  /** What a wider concept shares with one that was met. */
  parent: 0.38,
  /** How many concepts of a text are compared, the weightiest, and from which weight on, in hundredths. */
  kept: 12,
  least: 8,
  /** Beyond this weight a concept does not count more, in hundredths. */
  most: 240,
  kind: { topic: 1, audience: 0.2, activity: 0.55, place: 0.19 },
  /** How much of the part is for words that no concept took, and how many of those are full. */
  plain: 0.34,
  full: 2,
} as const;

/** How much of several audiences, or kinds of help, is met against meeting one. */
export const listCover = { audience: 0.49, modality: 0.37 } as const;

/** Whether eligibility names the requester's State or group, is for everyone, or is not stated. */
export const regionFit = { named: 1, open: 0.85, unknown: 0 } as const;

/** In a list beside those that can come together: what a score is worth where the record cannot, not being for the State. */
export const order = { share: 0.75, less: 2 } as const;
