/**
 * GNU time's report, `/usr/bin/time -v`: a line for each figure, after the command that was timed. Reports of one command are
 * repeats, each of a process of its own. A command that failed, or was killed, has no numbers worth comparing.
 */
import type { Format } from '../format.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';

const COMMAND = 'Command being timed';
const ELAPSED = 'Elapsed (wall clock) time (h:mm:ss or m:ss)';

export const timeV: Format = {
  kind: 'text',
  about: {
    versions: 'GNU time 1.9',
    command: '/usr/bin/time -v -o "$PINBENCH_OUTPUT/time.txt" ./my-benchmark',
    path: 'time.txt',
    keeps: ['elapsed time', 'CPU time, of user and system together', 'peak memory', 'page faults'],
    loses: ['context switches, input and output, and the figures that Linux leaves at 0'],
    filter: null,
    invocations:
      'A report is one independent measurement: run ten invocations, or one that times the command ten times.',
    traps: [
      'Times have steps of 10 ms: measure something that takes a second.',
      "The shell's own `time` and the `time -l` of BSD and macOS are other programs, which are not read.",
    ],
  },
  detect: ({ text }) => (/^[ \t]+Command being timed: "/m.test(text) ? 'certain' : 'no'),
  read({ lines }, list) {
    const names = new Names();
    let report: Report | null = null;
    let outcome = '';
    for (const line of lines) {
      const at = line.lastIndexOf(': ');
      const key = line.slice(0, Math.max(at, 0)).trim();
      if (line.startsWith('Command ')) outcome = line.trim();
      else if (/^\s+Command being timed: "/.test(line)) {
        if (report !== null) throw list.cutShort('a report has no exit status');
        report = { command: line.slice(line.indexOf('"') + 1).replace(/"$/, ''), outcome, figures: new Map() };
        outcome = '';
      } else if (report !== null && at !== -1 && key !== COMMAND) {
        report.figures.set(key, line.slice(at + 2).trim());
        if (key !== 'Exit status') continue;
        addReport(report, names, list);
        report = null;
      }
    }
    if (report !== null) throw list.cutShort('a report has no exit status');
  },
};

interface Report {
  command: string;
  /** "Command terminated by signal 9", which stands before the report. */
  outcome: string;
  figures: Map<string, string>;
}

/** A command is called without its folders, which differ from run to run; two that are then called alike stay two. */
class Names {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  of(command: string): string {
    const known = this.#names.get(command);
    if (known !== undefined) return known;
    const words = command.split(/\s+/).map((word) => word.slice(word.lastIndexOf('/') + 1));
    const plain = stableName(words.join(' ')) || 'command';
    const count = (this.#counts.get(plain) ?? 0) + 1;
    this.#counts.set(plain, count);
    const name = count === 1 ? plain : stableName(`${plain}#${count}`);
    this.#names.set(command, name);
    return name;
  }
}

function addReport({ command, outcome, figures }: Report, names: Names, list: ReadingList): void {
  const benchmark = names.of(command);
  const status = figures.get('Exit status');
  if (outcome !== '' || status !== '0') {
    list.state(benchmark, 'failed', outcome === '' ? `exit status ${status ?? ''}` : outcome);
    return;
  }
  const number = (key: string): number | null => finite(figures.get(key));
  const shared = { benchmark, better: 'lower' as const, processes: [1] };
  const elapsed = secondsOf(figures.get(ELAPSED) ?? '');
  if (elapsed !== null && Number.isFinite(elapsed))
    list.addTime({ ...shared, metric: 'time', unit: 's', samples: [elapsed] });
  const [user, system] = [number('User time (seconds)'), number('System time (seconds)')];
  const cpu = user === null || system === null ? 0 : Number((user + system).toFixed(2));
  // Of a program that waits there may be no step of 10 ms.
  if (cpu > 0 && Number.isFinite(cpu)) list.addTime({ ...shared, metric: 'cpu time', unit: 's', samples: [cpu] });
  const counts = [
    ['memory', 'KiB', number('Maximum resident set size (kbytes)')],
    ['major faults', '', number('Major (requiring I/O) page faults')],
    ['minor faults', '', number('Minor (reclaiming a frame) page faults')],
  ] as const;
  for (const [metric, unit, value] of counts) {
    if (value !== null) list.add({ ...shared, metric, unit, samples: [value] });
  }
}

/** "1:02:03" or "2:03.45". */
function secondsOf(text: string): number | null {
  const parts = text.split(':').map(finite);
  if (parts.length < 2 || parts.length > 3 || parts.includes(null)) return null;
  const seconds = parts.reduce<number>((sum, part) => sum * 60 + (part ?? 0), 0);
  return Number(seconds.toFixed(2));
}
