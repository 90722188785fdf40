/** `pinbench bisect`: which commit changed a metric. Nothing is checked out, and nothing is stored. */
import { bisect as search } from '../../app/bisect/bisect.ts';
import type { Bisected } from '../../compare/bisection.ts';
import { secondsOf } from '../../config/amounts.ts';
import { newRunToken } from '../../io/files/run-files.ts';
import { gitAncestry } from '../../io/git/ancestry.ts';
import { commitLine, commitSubject, commitsBetween } from '../../io/git/commits.ts';
import { parseRun } from '../../io/schema/schema.ts';
import { folderStore } from '../../io/store/folder/store.ts';
import { printResult, useColour } from '../../io/terminal/screen.ts';
import type { Suite } from '../../model/config.ts';
import { PinbenchError, usageError } from '../../model/errors.ts';
import { bisectionDocument, bisectionLines, culpritOf, stepLine } from '../../report/bisection.ts';
import { withoutCommands } from '../../text/escape.ts';
import { plural, quote } from '../../text/quote.ts';
import { safeJson } from '../../text/safe-json.ts';
import { type BenchOptions, withBench } from './measuring-session.ts';

export interface BisectOptions extends BenchOptions {
  /** "benchmark/metric". */
  metric: string;
  suite?: string;
  /** A duration, such as "30m". */
  budget: string;
  json?: boolean;
}

/** Exit code: 0 found, 3 the measurements do not tell: several commits are left, or the change was not confirmed. */
export async function bisect(
  good: string,
  bad: string,
  options: BisectOptions,
  home: string,
  print: (text: string) => void = (text) => printResult(text, useColour()),
): Promise<0 | 3> {
  const budgetSeconds = budgetOf(options.budget);
  const names = options.suite === undefined ? [] : [options.suite];
  return withBench(names, options, home, async (bench) => {
    const { tree, policy, clock, progress, signal } = bench;
    const suite = onlySuite(bench.suites);
    const commits = await commitsBetween(tree.root, good, bad);
    const [first = ''] = await commitLine(tree.root, good, 1);
    const last = commits.at(-1);
    if (last === undefined) {
      throw usageError(`${quote(good)} and ${quote(bad)} are the same commit`, { expected: 'two, the good one first' });
    }
    progress.stage(`${suite.name}: ${options.metric}, ${plural(commits.length, 'commit')} after ${first.slice(0, 12)}`);
    const question = {
      suite,
      metric: options.metric,
      good: first,
      commits,
      budgetSeconds,
      policy: policy.compare,
      scope: { ancestry: gitAncestry({ root: tree.root, measured: last, base: null, origin: null }), branch: null },
      branch: bench.branch,
      configuration: bench.configuration,
      runToken: newRunToken(clock.now()),
    };
    const ports = {
      ...bench,
      store: folderStore(bench.store, parseRun),
      onStep: (step: Bisected['steps'][number], left: number) => progress.line(stepLine(step, left)),
    };
    const found = await search(question, ports, signal);
    const culprit = culpritOf(found);
    const subject = culprit === null ? null : await commitSubject(tree.root, culprit);
    const ends = { good: first, bad: last, subject, colour: useColour() };
    const text =
      options.json === true
        ? safeJson(bisectionDocument(found, suite.name, ends), 2)
        : withoutCommands(bisectionLines(found, ends).join('\n'));
    print(`${text}\n`);
    return found.state === 'found' ? 0 : 3;
  });
}

function budgetOf(text: string): number {
  try {
    return secondsOf(text);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    throw usageError(`--budget is ${quote(text)}`, { expected: 'a time with its unit, up to 5d, such as "30m"' });
  }
}

function onlySuite(suites: Suite[]): Suite {
  const [suite, ...others] = suites;
  if (suite !== undefined && others.length === 0) return suite;
  throw usageError('the configuration has several suites, and none is named', {
    expected: `--suite with one of ${suites.map(({ name }) => name).join(', ')}`,
  });
}
