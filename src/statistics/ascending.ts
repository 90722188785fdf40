/** Up to here insertion is the fastest; nearly all lists are as short. */
const SHORT = 100;

/** The values in ascending order, in a list of its own. Wants numbers that can be compared: no NaN. */
export function ascending(values: readonly number[]): number[] {
  if (values.length > SHORT) return Array.from(Float64Array.from(values).sort());
  const sorted = values.slice();
  insertionSort(sorted, sorted.length);
  return sorted;
}

/** Puts the first `count` of `numbers` in ascending order, where they are. */
export function sortFirst(numbers: Float64Array, count: number): void {
  if (count > SHORT) numbers.subarray(0, count).sort();
  else insertionSort(numbers, count);
}

function insertionSort(numbers: number[] | Float64Array, count: number): void {
  for (let next = 1; next < count; next += 1) {
    const value = numbers[next] ?? 0;
    let index = next;
    for (; index > 0 && (numbers[index - 1] ?? 0) > value; index -= 1) numbers[index] = numbers[index - 1] ?? 0;
    numbers[index] = value;
  }
}
