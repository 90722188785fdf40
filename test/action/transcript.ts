/** What the jobs of a scenario said and did, as a text that people can read and that is the same every time. */
import type { LocalArtifact, LocalComment } from '../github/server.ts';
import type { Finished } from './step.ts';

export interface Told {
  title: string;
  inputs: Record<string, string>;
  main: Finished;
  post: Finished;
  summary: string;
  outputs: Record<string, string>;
  requests: string[];
  artifacts: LocalArtifact[];
  /** As they were when the job ended. */
  comments: LocalComment[];
  /** Paths on the data branch when the job ended. */
  stored: string[];
}

export interface Names {
  /** The scenario's own folder. */
  root: string;
  /** Commit -> name. */
  names: ReadonlyMap<string, string>;
  /** Name -> address. */
  urls: Record<string, string>;
}

/**
 * `whole` also has how everything was measured, which is otherwise folded. `calm` leaves out that the machine was
 * disturbed, for a scenario that cannot say how much of it counts.
 */
export type Extent = 'whole' | 'calm';

export function transcribe(jobs: Told[], names: Names, extent?: Extent): string {
  const text = steady(`${jobs.map(tell).join('\n\n')}\n`, names);
  if (extent === 'whole') return text;
  const folded = text.replace(MEASURED, '▸ $1');
  return extent === 'calm' ? calm(folded) : folded;
}

function calm(text: string): string {
  return text
    .replace(/^### .* (No baseline: nothing was compared)(?:; the run was disturbed)?$/gm, '### ⚪ $1')
    .replace(/^\*\*Disturbed\*\*.*\n\n/gm, '')
    .replaceAll('.excluded.json.gz', '.json.gz');
}

function tell(job: Told, index: number): string {
  const { main, post } = job;
  const sections = [
    section('inputs', Object.entries(job.inputs).map(pair)),
    section('log', [seen(main.stdout), seen(main.stderr)]),
    section('summary', [job.summary.trimEnd()]),
    section('outputs', Object.entries(job.outputs).map(pair)),
    section('asked of GitHub', job.requests),
    section('artifacts', job.artifacts.map(tellArtifact)),
    section('comments', job.comments.map(tellComment)),
    section('data branch', job.stored),
    section('log of post', [seen(post.stdout), seen(post.stderr)]),
  ];
  const title = `======== job ${index + 1}: ${job.title}`;
  const codes = `exit code ${main.code ?? 'none, killed'}; of post ${post.code}`;
  return [title, codes, ...sections.filter((text) => text !== '')].join('\n\n');
}

function section(title: string, lines: string[]): string {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? '' : `-------- ${title}\n${said.join('\n')}`;
}

function pair([name, value]: [string, string]): string {
  return `${name}: ${value}`;
}

function tellArtifact({ name, files, retentionDays }: LocalArtifact): string {
  return `${name}, ${retentionDays} days: ${[...files.keys()].sort().join(', ')}`;
}

function tellComment({ issue, author, body }: LocalComment): string {
  return `by ${author} on #${issue}:\n${body.trimEnd()}`;
}

/** The facts of measuring, which are the same in most scenarios. */
const MEASURED = /<details>\n<summary>(How it was measured)<\/summary>\n.*?\n<\/details>/gs;

/** What people see of a log: groups are folded, and what is for debugging or for the runner alone is not shown. */
function seen(log: string): string {
  return (
    log
      .trimEnd()
      .replace(/^::group::(.*)\n(?:.*\n)*?::endgroup::$/gm, '▸ $1')
      .replace(/^::(?:debug|add-mask)::.*\n/gm, '')
      // Other runs on this machine are none of a scenario's.
      .replace(/^ {2}waiting for pinbench process .*\n/gm, '')
      // Which weaknesses are known of the engine here is told by test/unit/preflight/check.test.ts.
      .replace(/^(?:::warning[^:]*::|warning: )(?:runc|containerd|Docker|Podman) \S+ is older than .*\n/gm, '')
      // Which steps of a build there are to tell, of this commit's or of the base's, depends on what was built before.
      .replace(/^ {2}\[[^\]]*\d+\/\d+\] .*\n/gm, '')
  );
}

/** Times, ids, addresses, and what is a matter of the machine. */
function steady(text: string, { root, names, urls }: Names): string {
  let told = text;
  for (const [name, url] of Object.entries(urls)) {
    // In Markdown that must not become a link, an invisible character stands in an address.
    told = told.replaceAll(url, name).replaceAll(url.replace('://', ':&#8203;//'), name);
  }
  return told
    .replaceAll(root, '<root>')
    .replace(/\d{8}T\d{6}Z-[0-9a-f]{8}(?=-9\d\d-)/g, '<time>-<random>')
    .replace(/\d{8}T\d{6}Z(?=-)/g, '<time>')
    .replace(/(?<=pinbench-bench-)(?:(?:&#8203;)?[0-9a-f]){8}\b/g, '<random>')
    .replace(/(?<=<!-- pinbench-run [^\n]* )[0-9a-f]{8}(?= -->)/g, '<random>')
    .replace(/(?<=runs\/\w+\/)[0-9a-f]{16}\/\d{4}-\d\d(?=\/)/g, '<key>/<month>')
    .replace(/^- host (?:grade [A-F]|not graded).*$/gm, '- <host graded or not>')
    .replace(/(?<=environment key `)[0-9a-f]{16}/g, '<key>')
    .replace(/sha256:[0-9a-f]{12,64}|(?<=image )[0-9a-f]{12}\b/g, '<image>')
    .replace(/(?<=pinbench\/\w+:)[0-9a-f]{12}\b/g, '<tag>')
    .replace(/\b[0-9a-f]{10,40}\b/g, (digits) => nameOf(digits, names) ?? digits)
    .replace(/(?<=invocation \d+ (?:of \d+: |was cancelled after ))[\d.]+ s/g, '<seconds>')
    .replace(/(?<=^- \d+ invocations? in )[\d.]+ \w+/gm, '<seconds>')
    .replace(/layer cache (?:hit|partial|miss), [\d.]+ \w+/g, 'layer cache <hit or miss>, <seconds>')
    .replace(/\d+ of \d+ steps from the cache/g, '<some> of <all> steps from the cache')
    .replace(/(?<=^- )CPU time [\d.]+ \w+, peak memory [\d.]+ \w+/gm, 'CPU time <seconds>, peak memory <size>')
    .replace(/^( *)(?:not )?shielded: .*$/gm, '$1<shielded or not>: <why>')
    .replace(/(?<=, network none, )(?:not shielded|shielded \(\w+\))/g, '<shielded or not>')
    .replace(/[\d.]+ (?:s|minutes?)(?= old\b)/g, '<seconds>')
    .replace(/^( *)CPUs [\d,-]+, memory node.*$/gm, '$1CPUs <list>, memory node <list>: <why>')
    .replace(/CPUs [\d,-]+, memory nodes? [\d-]+/g, 'CPUs <list>, memory nodes <list>')
    .replace(/^\| (CPUs|memory nodes|user) \| [\d,:-]+ \| [\d,:-]+ \|$/gm, '| $1 | <asked> | <the same> |');
}

function nameOf(digits: string, names: ReadonlyMap<string, string>): string | undefined {
  const [, name] = [...names].find(([sha]) => sha.startsWith(digits)) ?? [];
  return name === undefined ? undefined : `<${name}>`;
}
