/** CodSpeed's walltime results: {"creator", "instrument": {"type": "walltime"}, "benchmarks": [{"name", "uri", "stats"}]}. */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import { finite } from '../numbers.ts';
import { reportedOf } from '../reported.ts';

export const codspeed: Format = {
  kind: 'json',
  about: {
    versions: 'pytest-codspeed 5.0; codspeed-rust 4 by its source',
    command: 'CODSPEED_PROFILE_FOLDER="$PINBENCH_OUTPUT" pytest --codspeed --codspeed-mode walltime',
    path: 'results/*.json',
    keeps: ['the median of the rounds', 'mean, standard deviation, quartiles, minimum and maximum, for the record'],
    loses: ['the rounds, which are not written down'],
    filter: null,
    invocations: 'One median is written for each process: an invocation is one measurement, so run ten.',
    traps: ['Results of the instruments for simulation and memory are no times: measure with walltime.'],
  },
  detect: (output) => (output.objects.some(({ value }) => isResults(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (!isResults(value)) continue;
      for (const benchmark of value.benchmarks) {
        const { uri, name, stats } = isObject(benchmark) ? benchmark : {};
        const called = typeof uri === 'string' && uri !== '' ? inProject(uri) : name;
        const median = isObject(stats) ? finite(stats.median_ns) : null;
        if (!isObject(stats) || median === null || typeof called !== 'string') {
          list.warn(`${quote(called)} was skipped: it has no "median_ns" in its "stats"`);
          continue;
        }
        list.addTime({
          benchmark: stableName(called),
          metric: 'time',
          unit: 'ns',
          better: 'lower',
          samples: [median],
          again: 'apart',
          ...reportedOf(stats, FIGURES),
        });
      }
    }
  },
};

const FIGURES = {
  mean: 'mean_ns',
  stddev: 'stdev_ns',
  min: 'min_ns',
  max: 'max_ns',
  q1: 'q1_ns',
  q3: 'q3_ns',
  rounds: 'rounds',
};

function isResults(value: JsonObject): value is JsonObject & { benchmarks: unknown[] } {
  const { creator, instrument, benchmarks } = value;
  return isObject(creator) && isObject(instrument) && instrument.type === 'walltime' && Array.isArray(benchmarks);
}

/** Outside a repository pytest-codspeed writes the whole path, which may be another in every run: then the file's name. */
function inProject(uri: string): string {
  const path = uri.split('::', 1)[0] ?? '';
  const isWhole = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
  return isWhole ? path.replace(/^.*[/\\]/, '') + uri.slice(path.length) : uri;
}
