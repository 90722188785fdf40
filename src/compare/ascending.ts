/** Up to here insertion is the fastest; nearly all lists are as short. */
const SHORT = 100;

/** The values in ascending order, in a list of its own. Wants numbers that can be compared: no NaN. */
export function ascending(values: readonly number[]): number[] {
  if (values.length > SHORT) return Array.from(Float64Array.from(values).sort());
  const sorted = values.slice();
  for (let next = 1; next < sorted.length; next += 1) {
    const value = sorted[next] ?? 0;
    let place = next;
    for (; place > 0 && (sorted[place - 1] ?? 0) > value; place -= 1) sorted[place] = sorted[place - 1] ?? 0;
    sorted[place] = value;
  }
  return sorted;
}
