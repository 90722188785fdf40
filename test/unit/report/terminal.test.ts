import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { annotations } from '../../../src/report/annotations.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import { hostile } from './hostile.ts';
import {
  acknowledged,
  baselines,
  confirmed,
  failedOutcome,
  metric,
  outcome,
  pairs,
  power,
  realistic,
  report,
  run,
  slo,
} from './reports.ts';

const plain = { colour: false, width: 120 };

test('the table is aligned, in the order of the comment, and the verdict is the last line', () => {
  const lines = renderTerminal(realistic, plain).trimEnd().split('\n');
  expect(lines.slice(0, 7)).toEqual([
    'benchmark         metric        SLO  measured  state',
    'parse_large_json  time    max 13 ms  13.86 ms  breached',
    'parse_small_json  time    max 15 ms  11.33 ms  met',
    '',
    'benchmark           metric        baseline   this run   change     95 % interval  verdict',
    'parse_large_json    time          12.34 ms   13.86 ms  +12.3 %  +11.2 to +13.6 %  regressed, breached',
    'parse_small_json    time          12.34 ms   11.33 ms   -8.2 %    -9.3 to -6.9 %  improved',
  ]);
  expect(lines.slice(-3)).toEqual([
    '- Suite "parser": SLO "parse_large_json/time" (max 13 ms) is breached: 13.86 ms is above it.',
    '- Suite "parser": "parse_large_json/time" regressed: +12.3 %, from 12.34 ms to 13.86 ms.',
    'Fail: 1 of 2 SLOs breached, 1 of 14 metrics regressed',
  ]);
  expect(lines).toContain(
    'Isolation held: CPUs 2-3, memory nodes 0, memory 4 GiB, ASLR off, network none, shielded (partition)',
  );
  expect(lines.join('\n')).toContain(
    'Baseline: 3 runs of a1b2c3d4e5 and 0f9e8d7c6b (newest: 2 days old; nearest: 2 commits back)',
  );
});

test('colour changes nothing but colour', () => {
  const coloured = renderTerminal(realistic, { colour: true, width: 120 });
  expect(coloured).toContain('\u001b[31mparse_large_json');
  expect(coloured).toContain('\u001b[32mparse_small_json');
  expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(realistic, plain));
  expect(stripVTControlCharacters(renderTerminal(realistic, plain))).toBe(renderTerminal(realistic, plain));
});

test('a narrow terminal loses the interval first and the end of long names then', () => {
  const long = report([outcome({ metrics: [metric('a-benchmark-with-a-long-name', 'regressed', 0.2)] })]);
  const tables = (width: number) => renderTerminal(long, { colour: false, width }).split('\n').slice(0, 2);
  expect(tables(90)[1]).toBe('a-benchmark-with-a-long-name  time    12.34 ms  14.81 ms  +20.0 %  regressed');
  expect(tables(60)[1]).toBe('a-benchmark…  time    12.34 ms  14.81 ms  +20.0 %  regressed');
  for (const line of tables(72)) expect(line.length).toBeLessThanOrEqual(72);
});

test.each([
  [140, ['change', '95 % interval', 'noise floor', 'pairs', 'verdict']],
  [125, ['change', '95 % interval', 'noise floor', 'verdict']],
  [110, ['change', '95 % interval', 'verdict']],
  [90, ['change', 'verdict']],
])('in %d columns, what was measured in pairs is told by: %j', (width, titles) => {
  const lines = renderTerminal(confirmed, { colour: false, width }).split('\n').slice(0, 6);
  expect(lines[0]?.split(/ {2,}/).slice(-titles.length - 1)).toEqual(['this run', ...titles]);
  expect(lines[2]).toMatch(/^parse_stream .* {2}inconclusive, suspected worse$/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
});

test('what inconclusive metrics would take, and how they were re-measured, is told below the table', () => {
  const text = renderTerminal(confirmed, plain);
  expect(text).toContain(
    [
      '',
      'inconclusive: parse_stream/time: +1.8 %, floor 2.4 %: not distinguishable; changes of 3.1 % or more would have been visible. Builds of unchanged code differ by up to 2.4 % here, and no number of pairs can show less',
      'inconclusive: write_pretty/time: -1.3 % looks better and is not confirmed; changes of 2.4 % or more would have been visible. The pairs scatter too much to show less: `pinbench doctor` lists what disturbs this machine',
      '',
    ].join('\n'),
  );
  expect(text).toContain(
    '\nRe-measured: 3 metrics, 30 pairs with a1b2c3d4e5, out of time: the budget of 10 minutes is spent\n',
  );
  const many = Array.from({ length: 7 }, (_, index) => metric(`b${index}`, 'inconclusive', 0.1, { power: power() }));
  expect(renderTerminal(report([outcome({ metrics: many })]), plain)).toContain('\n… 2 more\n');
});

test('an inconclusive metric of which too little was measured to estimate anything has its reason, too', () => {
  const rule = 'only 3 pairs with the base; 3 of 5 pairs fitted into the budget';
  const text = renderTerminal(report([outcome({ metrics: [metric('a', 'inconclusive', 0.1, { rule })] })]), plain);
  expect(text).toContain(`\ninconclusive: a/time: ${rule}\n`);
});

test('a canary that the change moved is no sign of the host', () => {
  const moved = outcome({ metrics: [metric('a', 'unchanged')], movedCanaries: ['canary/time'] });
  const text = renderTerminal(report([moved]), plain);
  expect(text).toContain('The change moved a canary: canary/time differs between base and head in pairs');
  expect(text).not.toContain('the host is suspected');
  expect(annotations(report([moved])).map(({ title }) => title)).toEqual(['parser: the change moved a canary']);
});

test('a host that is suspected stands right above the verdict, in yellow', () => {
  const troubled = outcome({ metrics: [metric('a', 'unchanged')], hostTrouble: 'the canary moved by 9 %' });
  const lines = renderTerminal(report([troubled, outcome({ run: run({ suite: 'lexer' }) })]), plain).split('\n');
  expect(lines.slice(-4)).toEqual([
    'parser: The host is suspected: the canary moved by 9 %',
    '',
    'Pass: no change in 1 metric; the host is suspected',
    '',
  ]);
  expect(renderTerminal(report([troubled]), { colour: true, width: 120 })).toContain(
    '\u001b[33mThe host is suspected: the canary moved by 9 %\u001b[39m\n',
  );
});

test('what is acknowledged is told with its reason below the table', () => {
  const lines = renderTerminal(acknowledged, plain).split('\n');
  expect(lines[0]).toMatch(/verdict$/);
  expect(lines[1]).toMatch(/^parse_large_json .*acknowledged$/);
  expect(lines).toContain('acknowledged: parse_large_json/time: safer hashing (+12 % until 2027-03-01)');
  const many = Array.from({ length: 7 }, (_, index) => metric(`b${index}`, 'acknowledged', 0.1));
  expect(renderTerminal(report([outcome({ metrics: many })]), plain)).toContain('\n… 2 more\n');
});

test('ten thousand rows do not push the rest off the screen', () => {
  const metrics = Array.from({ length: 10_000 }, (_, index) => metric(`b${index}`, 'unchanged'));
  const lines = renderTerminal(report([outcome({ metrics })]), plain).split('\n');
  expect(lines.length).toBeLessThan(80);
  expect(lines).toContain('… 9,940 more rows');
});

test('no line is a workflow command or moves the cursor, whatever the names are', () => {
  for (const text of hostile) {
    const bad = report(
      [
        outcome({
          run: run({
            suite: text,
            pairs: pairs(2, 1, { base: { commit: text, image: text }, reason: text, disturbances: [text] }),
          }),
          confirmation: { state: 'measured', reason: text },
          hostTrouble: text,
          metrics: [
            metric(text, 'inconclusive', 0.1, { metric: text, suspected: 'worse', power: power(), rule: text }),
            metric(text, 'regressed', 1, { metric: text, unit: text }),
            metric(text, 'acknowledged', 1, { rule: text }),
          ],
          slos: [slo('unknown', { benchmark: text, reason: text })],
        }),
        outcome({ confirmation: { state: 'not possible', reason: text } }),
        failedOutcome('failed', `${text}\n${text}`),
      ],
      { exitCode: 1, verdict: 'regressed', failures: [text] },
      { notes: [text] },
    );
    const rendered = renderTerminal(bad, plain);
    expect(rendered).not.toMatch(/^\s*::/m);
    expect(rendered).not.toContain('##[');
    expect(rendered).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    for (const { title, message } of annotations(bad))
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
});

test('annotations: a breach and a regression are errors when the gate fails', () => {
  expect(annotations(realistic)).toEqual([
    {
      level: 'error',
      title: 'SLO breached: parse_large_json/time',
      message: 'measured 13.86 ms, the SLO is max 13 ms',
    },
    {
      level: 'error',
      title: 'Regressed: parse_large_json/time',
      message: '+12.3 % (+11.2 to +13.6 %): 12.34 ms to 13.86 ms',
    },
  ]);
  const tolerated = { ...realistic, decision: { ...realistic.decision, exitCode: 0 as const } };
  expect(annotations(tolerated).map(({ level }) => level)).toEqual(['warning', 'warning']);
});

test('annotations: failures, missing metrics, isolation and missing baselines each have one', () => {
  const dirty = run({ isolation: { ...run().isolation, held: false, violations: ['CPUs: 0-7'] } });
  const all = report(
    [
      failedOutcome('timeout', 'no end after 20 minutes'),
      outcome({ run: dirty, baseline: baselines.stale, metrics: [metric('a', 'missing'), metric('b', 'missing')] }),
    ],
    { exitCode: 3, verdict: 'failed' },
  );
  expect(annotations(all).map(({ level, title, message }) => `${level}: ${title}: ${message}`)).toEqual([
    'error: parser: timeout: no end after 20 minutes',
    'warning: 2 metrics missing: a/time, b/time',
    'warning: parser: isolation did not hold: CPUs: 0-7',
    'notice: parser: stale baseline: Compared with 3 runs of 2 commits, of which the newest is 45 days old: more than 30 days is stale.',
  ]);
});

test.each([
  [{ exitCode: 1, verdict: 'inconclusive' }, 'error'],
  [{ exitCode: 0, verdict: 'inconclusive' }, 'warning'],
  [{ exitCode: 1, verdict: 'breached' }, 'warning'],
] as const)('annotations: when the gate says %j, a suspect is of level %s', (decision, level) => {
  const metrics = [
    metric('a', 'inconclusive', 0.05, {
      suspected: 'worse',
      rule: '+5.0 % against 12 stored runs: looks worse, and was not confirmed',
    }),
    metric('b', 'inconclusive', 0.05, { suspected: 'better' }),
    metric('c', 'inconclusive', 0.05),
  ];
  const all = annotations(report([outcome({ metrics, hostTrouble: 'the canary moved by 9 %' })], decision));
  expect(all).toEqual([
    {
      level,
      title: 'Suspected worse: a/time',
      message: '+5.0 % against 12 stored runs: looks worse, and was not confirmed',
    },
    { level: 'warning', title: 'parser: the host is suspected', message: 'the canary moved by 9 %' },
  ]);
});

test.each([
  ['is not told when all metrics were measured beside the base', [metric('a', 'unchanged', 0, { power: power() })], 0],
  ['is told of one that was not', [metric('a', 'unchanged', 0, { power: power() }), metric('b', 'no baseline')], 1],
  ['is told when nothing was measured', [], 1],
])('annotations: a missing baseline %s', (_, metrics, told) => {
  expect(annotations(report([outcome({ baseline: baselines['no baseline'], metrics })]))).toHaveLength(told);
});

test('annotations: ten at most, the last one counts the rest', () => {
  const metrics = Array.from({ length: 50 }, (_, index) => metric(`b${index}`, 'regressed', 0.1));
  const all = annotations(report([outcome({ metrics })], { exitCode: 1, verdict: 'regressed' }));
  expect(all).toHaveLength(10);
  expect(all.at(-1)).toEqual({ level: 'error', title: '41 more', message: 'The step summary has all of them.' });
});
