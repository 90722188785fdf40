/** The Mann-Whitney U test; Mann and Whitney, Annals of Mathematical Statistics 18 (1947). */
import { sorted } from '../descriptive.ts';

export interface Ranks {
  /** Pairs (a, b) with a above b, ties counted as a half. */
  u: number;
  /** How many values share each place, from the smallest up. */
  groups: number[];
  tied: boolean;
}

export function rank(a: readonly number[], b: readonly number[]): Ranks {
  const [first, second] = [sorted(a), sorted(b)];
  const groups: number[] = [];
  let [i, j, u] = [0, 0, 0];
  while (i < first.length || j < second.length) {
    const value = Math.min(first[i] ?? Number.POSITIVE_INFINITY, second[j] ?? Number.POSITIVE_INFINITY);
    let [ofA, ofB] = [0, 0];
    while (first[i] === value) [i, ofA] = [i + 1, ofA + 1];
    while (second[j] === value) [j, ofB] = [j + 1, ofB + 1];
    u += ofA * (j - ofB + ofB / 2);
    groups.push(ofA + ofB);
  }
  return { u, groups, tied: groups.some((size) => size > 1) };
}

const untied = new Map<string, Float64Array>();

/**
 * P(U <= u) when there are no ties, for whole u. Counts the arrangements: their generating function is the Gaussian
 * binomial, the product over i of (1 - x^(n+i)) / (1 - x^i).
 */
export function uAtMost(u: number, m: number, n: number): number {
  const key = `${m} ${n}`;
  let counts = untied.get(key);
  if (counts === undefined) {
    counts = new Float64Array(m * n + 1);
    counts[0] = 1;
    for (let i = 1; i <= m; i += 1) {
      for (let at = m * n; at >= n + i; at -= 1) counts[at] = (counts[at] ?? 0) - (counts[at - n - i] ?? 0);
      for (let at = i; at <= m * n; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - i] ?? 0);
    }
    untied.set(key, counts);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.subarray(0, Math.floor(u) + 1).reduce((sum, count) => sum + count, 0) / total;
}

/**
 * P(U <= u) given the ties: every way to say which `m` of the values are a's is equally likely. Goes through the groups
 * of equal values and counts the ways by how many were a's and by twice their rank sum; Klotz, JASA 61 (1966).
 */
export function tiedUAtMost(u: number, m: number, groups: readonly number[]): number {
  const size = groups.reduce((sum, group) => sum + group, 0);
  const widest = size * (size + 1);
  let ways = Array.from({ length: m + 1 }, () => new Float64Array(widest + 1));
  const first = ways[0];
  if (first !== undefined) first[0] = 1;
  let before = 0;
  for (const group of groups) {
    const twiceRank = 2 * before + group + 1;
    const next = Array.from({ length: m + 1 }, () => new Float64Array(widest + 1));
    for (const [taken, sums] of ways.entries()) {
      for (let more = 0, choices = 1; more <= group && taken + more <= m; more += 1) {
        const target = next[taken + more];
        for (let sum = 0; target !== undefined && sum + more * twiceRank <= widest; sum += 1) {
          const found = sums[sum] ?? 0;
          if (found !== 0) target[sum + more * twiceRank] = (target[sum + more * twiceRank] ?? 0) + found * choices;
        }
        choices = (choices * (group - more)) / (more + 1);
      }
    }
    ways = next;
    before += group;
  }
  const counts = ways[m] ?? new Float64Array(1);
  const limit = 2 * u + m * (m + 1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, twice) => sum + (twice <= limit ? count : 0), 0) / total;
}
