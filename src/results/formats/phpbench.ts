/**
 * PHPBench's dump: <phpbench><suite><benchmark class><subject name><variant revs><parameter-set name/><iteration time-net
 * time-revs time-avg mem-peak/>. Times are microseconds, whatever `output-time-unit` says: that is for people. `time-net` is
 * of all revolutions together. The remote executor, which is the usual one, starts a process for each iteration.
 */
import { plural, quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { joinNames } from '../names.ts';
import { finite } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { childrenOf, hasRoot, readXml, type XmlElement } from '../xml.ts';

const ROOTS = ['phpbench'];

export const phpbench: Format = {
  kind: 'xml',
  about: {
    versions: '1.2, by published dumps and its source',
    command: 'vendor/bin/phpbench run --iterations=10 --dump-file="$PINBENCH_OUTPUT/phpbench.xml"',
    path: 'phpbench.xml',
    keeps: ['time and peak memory of every iteration', 'the name of the parameter set', 'variants that failed'],
    loses: ['parameters, which may hold paths', 'statistics', 'the baseline that PHPBench compared with'],
    filter: null,
    invocations:
      'An iteration is one independent measurement, since each runs in a process of its own: ten in one or two invocations are enough.',
    traps: [
      'Times in the dump are microseconds, whatever unit the report shows.',
      'With the local executor all iterations share one process: then an invocation is one measurement.',
      '`--retry-threshold` repeats iterations until they agree, which hides noise.',
    ],
  },
  detect: ({ text }) => (hasRoot(text, ROOTS) && /<(?:suite|benchmark|variant)\b/.test(text) ? 'certain' : 'no'),
  read({ text }, list) {
    for (const root of readXml(text, ROOTS, list)) {
      for (const suite of childrenOf(root, 'suite')) {
        for (const benchmark of childrenOf(suite, 'benchmark')) readBenchmark(benchmark, list);
      }
    }
  },
};

function readBenchmark(benchmark: XmlElement, list: ReadingList): void {
  const name = (benchmark.attributes.class ?? '').replace(/^\\/, '');
  for (const subject of childrenOf(benchmark, 'subject')) {
    const [executor] = childrenOf(subject, 'executor');
    const isRemote = executor === undefined || executor.attributes.name === 'remote';
    const variants = childrenOf(subject, 'variant');
    for (const variant of variants) {
      const set = childrenOf(variant, 'parameter-set')[0]?.attributes.name;
      // A subject without parameters has one set, called 0.
      const several = variants.length > 1 || set !== '0';
      readVariant(joinNames(name, subject.attributes.name, several ? set : null), variant, isRemote, list);
    }
  }
}

function readVariant(benchmark: string, variant: XmlElement, isRemote: boolean, list: ReadingList): void {
  const [errors] = childrenOf(variant, 'errors');
  if (errors !== undefined) {
    list.state(benchmark, 'failed', childrenOf(errors, 'error')[0]?.text ?? null);
    return;
  }
  for (const failures of childrenOf(variant, 'failures')) {
    const [failure] = childrenOf(failures, 'failure');
    list.warn(`benchmark ${quote(benchmark)} failed an assertion of PHPBench's: ${quote(failure?.text.trim() ?? '')}`);
  }
  const iterations = childrenOf(variant, 'iteration').map(({ attributes }) => attributes);
  const times = iterations.map((attributes) => timeOf(attributes, variant.attributes.revs));
  const entry = { benchmark, metric: 'time', unit: 'us', better: 'lower', again: 'apart' } as const;
  const samples = times.filter((time) => time !== null);
  if (samples.length < times.length) {
    list.warn(
      `${subjectOf(benchmark, 'time')} has ${plural(times.length - samples.length, 'iteration')} without a time`,
    );
  }
  if (samples.length === 0) {
    list.state(benchmark, 'failed', 'it has no iterations');
    return;
  }
  list.addTime({ ...entry, samples, ...processesOf(samples, isRemote) });
  const peaks = iterations.map((attributes) => finite(attributes['mem-peak'])).filter((peak) => peak !== null);
  if (peaks.length > 0) {
    list.add({ ...entry, metric: 'memory', unit: 'B', samples: peaks, ...processesOf(peaks, isRemote) });
  }
}

/** Microseconds for one revolution. */
function timeOf(attributes: XmlElement['attributes'], revolutions: string | undefined): number | null {
  const average = finite(attributes['time-avg']);
  if (average !== null) return average;
  const [net, count] = [finite(attributes['time-net']), finite(attributes['time-revs'] ?? revolutions)];
  return net === null || count === null || count <= 0 ? null : net / count;
}

function processesOf(samples: readonly number[], isRemote: boolean): { processes?: number[] } {
  return isRemote ? { processes: samples.map(() => 1) } : {};
}
