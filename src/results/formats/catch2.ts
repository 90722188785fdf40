/** Catch2's XML report, versions 2 and 3: <BenchmarkResults> within test cases and sections. All values are nanoseconds. */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { joinNames } from '../names.ts';
import { finite } from '../numbers.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { childrenOf, hasRoot, readXml, type XmlElement } from '../xml.ts';

const ROOTS = ['Catch2TestRun', 'Catch'];

export const catch2: Format = {
  kind: 'xml',
  about: {
    versions: '2.13 and 3.7',
    command: './benchmarks "[!benchmark]" --reporter xml --out "$PINBENCH_OUTPUT/catch2.xml"',
    path: 'catch2.xml',
    keeps: ['the mean', 'the bounds of the mean and the standard deviation, for the record', 'benchmarks that threw'],
    loses: ['the samples, which Catch2 does not write'],
    filter: null,
    invocations: 'Catch2 writes one mean for each process: an invocation is one measurement, so run ten.',
    traps: [
      'The JUnit and compact reporters leave benchmarks out.',
      'A benchmark is run only if its test case is: name the tag, since `[!benchmark]` hides test cases.',
    ],
  },
  detect: ({ text }) => (hasRoot(text, ROOTS) && text.includes('<BenchmarkResults') ? 'certain' : 'no'),
  read({ text }, list) {
    for (const root of readXml(text, ROOTS, list)) readWithin(root, [], list);
  },
};

function readWithin(element: XmlElement, names: readonly string[], list: ReadingList): void {
  for (const child of element.children) {
    const { name } = child.attributes;
    if (child.name === 'BenchmarkResults') readBenchmark(child, joinNames(...names, name), list);
    else if (child.name === 'TestCase' || child.name === 'Section') readWithin(child, [...names, name ?? ''], list);
    // Version 2 has all test cases in a group, which is called as the program.
    else if (child.name === 'Group') readWithin(child, names, list);
  }
}

function readBenchmark(element: XmlElement, benchmark: string, list: ReadingList): void {
  const [failed] = childrenOf(element, 'failed');
  if (failed !== undefined) {
    list.state(benchmark, 'failed', failed.attributes.message ?? null);
    return;
  }
  const [mean] = childrenOf(element, 'mean');
  if (mean === undefined) {
    throw invalidOutput(`${subjectOf(benchmark, 'time')} has no <mean>`, { expected: "Catch2's XML report" });
  }
  const value = finite(mean.attributes.value);
  if (value === null) {
    list.warn(`${subjectOf(benchmark, 'time')} was skipped: its value is ${quote(mean.attributes.value)}`);
    return;
  }
  const reported = reportedOf(mean, childrenOf(element, 'standardDeviation')[0]);
  list.addTime({ benchmark, metric: 'time', unit: 'ns', better: 'lower', samples: [value], again: 'apart', reported });
}

/** With --benchmark-no-analysis, Catch2 writes a deviation of 0 and bounds without a level: they are unknown. */
function reportedOf(mean: XmlElement, deviation: XmlElement | undefined): Record<string, number> {
  const isAnalysed = (finite(mean.attributes.ci) ?? 0) > 0;
  const figures: [name: string, text: string | undefined][] = isAnalysed
    ? [
        ['mean', mean.attributes.value],
        ['mean lower', mean.attributes.lowerBound],
        ['mean upper', mean.attributes.upperBound],
        ['stddev', deviation?.attributes.value],
      ]
    : [['mean', mean.attributes.value]];
  return Object.fromEntries(
    figures.flatMap(([name, text]) => {
      const value = finite(text);
      return value === null ? [] : [[name, value]];
    }),
  );
}
