/** Descriptive statistics of at least one finite number. */

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sum of squared distances from the mean over n - `missing`: 1 for a sample (the default), 0 for a whole population. */
export function variance(values: readonly number[], missing: 0 | 1 = 1): number {
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum / (values.length - missing);
}

/** Up to here insertion is faster than a sort that is told by a function how to compare. */
const FEW = 40;

export function sorted(values: readonly number[]): number[] {
  if (values.length > FEW) return [...Float64Array.from(values).sort()];
  const ordered = values.slice();
  for (let i = 1; i < ordered.length; i += 1) {
    const value = ordered[i] ?? Number.NaN;
    let at = i;
    for (let before = ordered[at - 1]; before !== undefined && before > value; before = ordered[at - 1]) {
      ordered[at] = before;
      at -= 1;
    }
    ordered[at] = value;
  }
  return ordered;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Linear interpolation between the two nearest (Hyndman and Fan, type 7), as NumPy, pandas and R do by default. */
export function quantile(values: readonly number[], probability: number): number {
  const ordered = sorted(values);
  const place = probability * (ordered.length - 1);
  const low = ordered[Math.floor(place)] ?? Number.NaN;
  const high = ordered[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}
