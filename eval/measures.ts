/** How good a ranking is against graded pairs. */

export type Grades = Readonly<Record<string, number>>;

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) =>
  grades.reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/** nDCG at `depth`, the ideal being over all graded offers. */
export function ndcg(ranked: readonly string[], grades: Grades, depth = 5): number {
  const ideal = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, depth);
  return discounted(ranked.slice(0, depth).map((id) => grades[id] ?? 0)) / discounted(ideal);
}

/** How many of the offers of the highest grade are among the first `depth`. */
export function recall(ranked: readonly string[], grades: Grades, depth = 10): number {
  const highest = Math.max(...Object.values(grades));
  const wanted = Object.keys(grades).filter((id) => grades[id] === highest);
  return wanted.filter((id) => ranked.slice(0, depth).includes(id)).length / wanted.length;
}

/** One over the place of the first graded offer, 0 where there is none. */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const place = ranked.findIndex((id) => (grades[id] ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}
