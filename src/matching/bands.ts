/** How the fit of a pair is spoken of: never as a figure unless asked for. */
export type Band = 'well' | 'fits' | 'may';

export function bandOf(score: number): Band {
  return score >= 75 ? 'well' : score >= 58 ? 'fits' : 'may';
}
