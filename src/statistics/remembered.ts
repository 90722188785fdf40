/** Answers that are kept, at most; then it begins anew. */
const MOST = 1000;

/** The same function, which answers at once where it was asked before: metrics of a suite often share their degrees. */
export function remembered(compute: (p: number, degrees: number) => number): (p: number, degrees: number) => number {
  const known = new Map<number, Map<number, number>>();
  let count = 0;
  return (p, degrees) => {
    const before = known.get(p)?.get(degrees);
    if (before !== undefined) return before;
    const answer = compute(p, degrees);
    if (count >= MOST) known.clear();
    count = count >= MOST ? 1 : count + 1;
    const row = known.get(p) ?? new Map<number, number>();
    known.set(p, row.set(degrees, answer));
    return answer;
  };
}
