/**
 * When a request that failed is worth another try, and after how long. Everything here is bounded (plan/retries.ts).
 *
 * Our own: Octokit's plugins for it repeat a POST that may have been carried out, pass over `retry-after` where the message
 * does not say "secondary rate", go by the runner's clock, and hold every write back for one to three seconds.
 */

import { GITHUB_LIMIT, GITHUB_REQUEST, waitAfter } from '../../plan/retries.ts';
import { terminalText } from '../../text/escape.ts';

/** What GitHub answered to a request that failed; 5xx also stands for a network that did. */
export interface Answer {
  status: number;
  headers: ReadonlyMap<string, string>;
  message: string;
}

/** Null for anything that is not a failed request. */
export function answerOf(thrown: unknown): Answer | null {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number') return null;
  const response = 'response' in thrown ? thrown.response : undefined;
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  const pairs = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  return {
    status: thrown.status,
    headers: new Map(pairs.map(([name, value]) => [name.toLowerCase(), String(value)])),
    message: thrown.message,
  };
}

/** True when GitHub asks for patience, be it as 429 or as 403; the request was not carried out. */
export function isLimit({ status, headers, message }: Answer): boolean {
  if (status === 429) return true;
  const asks = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 403 && (asks || /rate limit/i.test(message));
}

/** True when a request failed on the way, so that nobody knows whether it was carried out. */
export function mayHaveHappened(answer: Answer): boolean {
  return answer.status >= 500 && !isLimit(answer);
}

/** What GitHub said, for use inside a sentence: one line, bounded, without control characters. */
export function answerText({ status, message }: Answer): string {
  return `${status}, "${terminalText(message)}".`;
}

/** Seconds to wait before try number `tries + 1`; null when there must be none. */
export function waitSeconds(answer: Answer, tries: number): number | null {
  const wait = waitAfter(GITHUB_REQUEST, tries);
  if (wait === null || !isLimit(answer)) return answer.status >= 500 ? wait : null;
  const asked = askedSeconds(answer) ?? GITHUB_LIMIT.firstWait * 2 ** (tries - 1);
  return asked <= GITHUB_LIMIT.longestWait ? asked : null;
}

/** The reset time is compared with GitHub's own clock, which the answer carries, not with the runner's. */
function askedSeconds({ headers }: Answer): number | null {
  const after = headers.get('retry-after');
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after);
  const reset = headers.get('x-ratelimit-remaining') === '0' ? Number(headers.get('x-ratelimit-reset')) : Number.NaN;
  const now = Date.parse(headers.get('date') ?? '') / 1000;
  return Number.isFinite(reset - now) ? Math.max(1, Math.ceil(reset - now)) : null;
}
