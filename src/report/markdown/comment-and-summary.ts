/** The report for GitHub: the step summary and the comment on a pull request. */
import { createHash } from 'node:crypto';
import { markdownFormatter as formatter } from '../../text/formatter.ts';
import type { Report } from '../report.ts';
import { shortCommit } from '../sections/baseline.ts';
import { documentOf } from './document.ts';
import { type Block, fitBlocks } from './fit.ts';

/** GitHub drops a summary over 1 MiB and leaves the step green. */
const SUMMARY_BYTES = 900 * 1024;
/** GitHub refuses a comment over 65,536 characters. */
const COMMENT_CHARACTERS = 60_000;

export interface CommentOptions {
  /** What tells this comment from others of ours: made safe by `commentMarker`. */
  marker: string;
  /** Characters, as JavaScript and GitHub count them. */
  limit?: number;
  /** What tells it from comments of other jobs, for people; may be anybody's text. */
  whose?: string | null;
  /** URLs of our own: the artifact with the whole report, the workflow run. */
  links?: { artifact?: string; run?: string };
}

export function renderSummary(report: Report, limitBytes = SUMMARY_BYTES): string {
  const everything = { open: Number.POSITIVE_INFINITY, folded: Number.POSITIVE_INFINITY };
  const size = (text: string) => Buffer.byteLength(text);
  return fitBlocks([...documentOf(report, everything), ...footer(report)], { limit: limitBytes, size, elsewhere: '' });
}

/** Its first line is `commentMarker(options.marker)`, by which the comment is found again. */
export function renderComment(report: Report, options: CommentOptions): string {
  const marker = `${commentMarker(options.marker)}\n`;
  const artifact = link('full report', options.links?.artifact);
  const run = link('workflow run', options.links?.run);
  const [first, ...rest] = documentOf(report, { open: 40, folded: 200 });
  const whose = options.whose ?? null;
  const blocks = [
    first ?? '',
    ...(whose === null ? [] : [`For ${formatter.text(whose)}`]),
    ...rest,
    ...footer(report, artifact, run),
  ];
  const whole = artifact ?? run;
  return (
    marker +
    fitBlocks(blocks, {
      limit: (options.limit ?? COMMENT_CHARACTERS) - marker.length,
      size: (text) => text.length,
      elsewhere: whole === null ? '' : ` in the ${whole}`,
    })
  );
}

/** An HTML comment that nothing in `key` can end: `<!-- pinbench:KEY -->`. */
export function commentMarker(key: string): string {
  const safe = key.replace(/[^A-Za-z0-9._/,]+/g, '-').slice(0, 100);
  // Two keys never share a comment, whatever had to be taken out of them.
  const mark = safe === key ? '' : `.${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  return `<!-- pinbench:${safe}${mark} -->`;
}

function footer({ outcomes, policySource }: Report, ...links: (string | null)[]): Block[] {
  const commit = outcomes[0]?.run.source.commit ?? null;
  const parts = [
    commit === null ? null : `commit ${formatter.id(shortCommit(commit))}`,
    policySource === null ? null : `policy from ${formatter.sentence(policySource)}`,
    ...links,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`pinbench: ${parts.join(' · ')}`];
}

/** Null when there is no URL or it is not one of the web. */
function link(title: string, url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `[${title}](<${href.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
}
