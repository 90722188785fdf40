/** The energy statistic of E-divisive, for every split of a piece of a series. */

/** within[a][b]: sum of |x_i - x_j| over a <= i < j < b. */
export type EnergyTable = readonly Float64Array[];

export function energyTable(series: readonly number[]): EnergyTable {
  const n = series.length;
  const table = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  for (let b = 1; b <= n; b += 1) {
    let toLast = 0;
    for (let a = b - 1; a >= 0; a -= 1) {
      toLast += Math.abs((series[a] ?? 0) - (series[b - 1] ?? 0));
      const row = table[a];
      if (row !== undefined) row[b] = (row[b - 1] ?? 0) + toLast;
    }
  }
  return table;
}

/**
 * The place that splits [start, end) best: of all left = [start, place) and right = [place, stop), stop <= end, the
 * largest  2 / (m + n) * (sum across)  -  2 m / ((m + n) (n - 1)) * (sum within left)  -  2 n / ((m + n) (m - 1)) *
 * (sum within right),  n and m the lengths of left and right. Null for fewer than two values.
 */
export function splitOf(table: EnergyTable, start: number, end: number): { place: number; statistic: number } | null {
  if (end - start < 2) return null;
  const whole = table[start];
  let best = { place: start + 1, statistic: Number.NEGATIVE_INFINITY };
  for (let place = start + 1; place < end; place += 1) {
    const left = whole?.[place] ?? 0;
    const n = place - start;
    for (let stop = place + 1; stop <= end; stop += 1) {
      const m = stop - place;
      const right = table[place]?.[stop] ?? 0;
      const across = (whole?.[stop] ?? 0) - left - right;
      const inLeft = n > 1 ? (m * left) / (n - 1) : 0;
      const inRight = m > 1 ? (n * right) / (m - 1) : 0;
      const statistic = (2 * (across - inLeft - inRight)) / (m + n);
      if (statistic > best.statistic) best = { place, statistic };
    }
  }
  return best;
}
