import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/model/comparison.ts';
import type { RunStatus } from '../../../../src/model/run.ts';
import { commentMarker, renderComment, renderSummary } from '../../../../src/report/markdown/comment-and-summary.ts';
import type { Report } from '../../../../src/report/report.ts';
import { hostile } from '../hostile.ts';
import {
  accepted,
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
} from '../reports.ts';
import { ofType, parse, reference, shape, textOf } from './markdown-tree.ts';

const links = {
  artifact: 'https://github.com/octo/parser/actions/runs/1/artifacts/2',
  run: 'https://github.com/octo/parser/actions/runs/1',
};
const comment = (some: Report, limit = 60_000) => renderComment(some, { marker: 'parser', links, limit });

test('a realistic comment reads as the one on file', async () => {
  await expect(comment(realistic)).toMatchFileSnapshot('./fixtures/comment.md');
});

test('a comment on what was re-measured reads as the one on file', async () => {
  await expect(comment(confirmed)).toMatchFileSnapshot('./fixtures/comment-pairs.md');
});

test('a table has a noise floor and pairs only where something is known of them', () => {
  expect(comment(realistic)).not.toContain('noise floor');
  const metrics = [metric('a', 'regressed', 0.1, { power: power() }), metric('b', 'unchanged')];
  const tables = ofType(parse(comment(report([outcome({ metrics })]))), 'table').map((table) =>
    (table.children?.[0]?.children ?? []).map(textOf),
  );
  expect(tables.map((titles) => titles.includes('noise floor') && titles.includes('pairs'))).toEqual([
    true,
    false,
    false,
  ]);
});

test('what was measured beside the base is compared, although no stored run is there', () => {
  const some = report([
    outcome({
      run: run({ pairs: pairs(20, 1) }),
      baseline: baselines['no baseline'],
      metrics: [metric('a', 'unchanged', 0.001, { power: power() })],
    }),
  ]);
  const text = comment(some);
  expect(text).toContain('### 🟢 Pass: no change in 1 metric; a change of 2.4 % would be detected with 80 % power\n');
  expect(text).toContain('<summary>1 metric unchanged</summary>\n\n| benchmark | metric | baseline |');
  expect(text).toContain(
    '\n**No baseline**: main has no stored runs of this suite\n\n**Re-measured**: 1 metric, 20 pairs with `a1b2c3d4e5`, decided\n',
  );
});

test('a suspect of stored runs alone is told as one, with what would settle it', () => {
  const suspect = metric('a', 'inconclusive', 0.05, {
    suspected: 'worse',
    power: power({ pairs: 0, floor: { change: 0.06, learned: false }, pairsToSettle: null }),
  });
  const confirmation = { state: 'switched off' as const, reason: 'compare.mode is "stored"' };
  const learning = { comparisons: 7, needed: 20, automatic: true };
  const text = comment(report([outcome({ metrics: [suspect], confirmation, learning })], { verdict: 'inconclusive' }));
  expect(text).toContain('### ⚪ Inconclusive: 1 of 1 metric suspected worse, not confirmed\n');
  expect(text).toContain('| ±6 % (assumed) | – | 🟡 inconclusive, suspected worse |');
  expect(text).toContain('\n**Not re-measured**: compare.mode is "stored"\n');
  expect(text).toContain('lower is better; changes of 2.4 % or more would have been visible\n');
  expect(text).toContain(
    '\n- noise floor assumed: 7 of 20 comparisons of neighbouring commits are stored; runs of the default branch add more while there is time (`compare.learn`), and `pinbench calibrate --comparisons 13` adds the others at once\n',
  );
});

test('a host that is suspected is a box below the headline, a paragraph for each suite', () => {
  const troubled = (suite: string) =>
    outcome({ run: run({ suite }), metrics: [metric('a', 'unchanged')], hostTrouble: 'the canary moved by 9 %' });
  expect(
    comment(report([troubled('parser')]))
      .split('\n')
      .slice(1, 6),
  ).toEqual([
    '### 🟡 Pass: no change in 1 metric; the host is suspected',
    '',
    '> [!WARNING]',
    '> **The host is suspected**: the canary moved by 9 %',
    '',
  ]);
  const several = comment(report([troubled('parser'), outcome({ run: run({ suite: 'x' }) }), troubled('lexer')]));
  const quotes = ofType(parse(several), 'blockquote').map((quote) => (quote.children ?? []).map(textOf));
  expect(quotes).toEqual([
    [
      '[!WARNING]\nparser – The host is suspected: the canary moved by 9 %',
      'lexer – The host is suspected: the canary moved by 9 %',
    ],
  ]);
});

test('what is acknowledged stands in the table with its reason, and every acknowledgement in the fold', () => {
  const text = comment(acknowledged);
  expect(text).toContain('| change | 95 % interval | verdict | accepted for |');
  expect(text).toContain('| +11.9 % | +10.8 to +13.2 % | 🟣 acknowledged | safer hashing (+12 % until 2027-03-01) |');
  expect(text).toContain('| 🟢 improved | |');
  expect(text).toContain('<summary>1 metric unchanged</summary>\n\n| benchmark | metric | baseline |');
  const [, folded = ''] = text.split('How it was measured');
  expect(folded).toContain(
    '\n- acknowledgement used: parse\\_\\*/time +12.0 % until 2027-03-01: safer hashing\n- acknowledgement expired: lex/\\* ',
  );
});

/** Every string that came from outside replaced by one of the hostile ones. */
function poisoned(text: string): Report {
  const bad = run({
    id: text,
    suite: text,
    status: 'dirty',
    warnings: [text],
    environment: { key: text, hard: {}, soft: {} },
    isolation: { ...run().isolation, held: false, violations: [text] },
    image: { id: text, name: text, digest: text, cache: 'hit', buildSeconds: 1 },
    source: { ...run().source, commit: text },
    pairs: pairs(4, 1, {
      base: { commit: text, image: text },
      metrics: [{ benchmark: text, metric: text, unit: text, better: 'lower', base: [], head: [] }],
      ended: 'out of time',
      reason: text,
      disturbances: [text, text],
    }),
  });
  const failed = failedOutcome('failed', `${text}\n${text}`);
  return report(
    [
      outcome({
        run: bad,
        baseline: { state: 'stale', reason: text, runs: [{ id: text, commit: text, startedAt: text, distance: 1 }] },
        metrics: [
          metric(text, 'regressed', 0.3, { metric: text, unit: text, rule: text }),
          metric(text, 'unchanged', 0, { metric: text, unit: text, rule: text }),
          metric(text, 'inconclusive', 0.001, {
            metric: text,
            unit: text,
            rule: text,
            suspected: 'worse',
            power: power({ floor: { change: 0.01, learned: false } }),
          }),
          metric(text, 'missing'),
          metric(text, 'acknowledged', 0.1, { metric: text, unit: text, rule: text }),
        ],
        confirmation: { state: 'measured', reason: text },
        hostTrouble: text,
        acknowledgements: [{ entry: { ...accepted, metric: text, reason: text, until: text }, state: 'expired' }],
        slos: [
          slo('breached', { suite: text, benchmark: text, metric: text, limit: text, value: { value: 1, unit: text } }),
          slo('unknown', { suite: text, benchmark: text, metric: text, limit: text, reason: text }),
          slo('met', { suite: text, benchmark: text, metric: text, limit: text, value: { value: 1, unit: text } }),
        ],
      }),
      outcome({
        run: run(),
        baseline: { state: 'incomparable', reason: text, differences: [{ field: text, base: text, head: [text] }] },
        metrics: [metric(text, 'incomparable', 0, { unit: text })],
        confirmation: { state: 'not possible', reason: text },
        hostTrouble: text,
      }),
      { ...failed, run: { ...failed.run, suite: text } },
    ],
    { exitCode: 3, verdict: 'failed', failures: [text, `${text}2`], notices: [text] },
    { policySource: text, notes: [`${text}!`] },
  );
}

describe('a comment full of hostile strings', () => {
  const ours = /^(?:<!-- pinbench:parser -->|<details>\n<summary>[\w ,]+<\/summary>|<\/details>)$/;
  const plain = comment(poisoned('x'));
  const planned = shape(parse(plain));

  test('has the tables, the headings and the HTML that an honest one has, and no link but ours', () => {
    const headings = ofType(parse(plain), 'heading').map((node) => node.depth);
    const boxes = ofType(parse(plain), 'blockquote').map((box) => box.children?.map((inside) => inside.type));
    const html = ofType(parse(plain), 'html').map((node) => node.value);
    expect(planned.length).toBeGreaterThan(6);
    expect(boxes).toEqual([['paragraph', 'paragraph']]);
    for (const text of hostile.slice(0, 200)) {
      // Room for everything, so that every table is there.
      const rendered = comment(poisoned(text), 1_000_000);
      const tree = parse(rendered);
      const why = JSON.stringify(text.slice(0, 60));
      expect(shape(tree), why).toEqual(planned);
      expect(
        ofType(tree, 'heading').map((node) => node.depth),
        why,
      ).toEqual(headings);
      expect(
        ofType(tree, 'blockquote').map((box) => box.children?.map((inside) => inside.type)),
        why,
      ).toEqual(boxes);
      expect(
        ofType(tree, 'html').map((node) => node.value),
        why,
      ).toEqual(html);
      for (const node of ofType(tree, 'html')) expect(node.value, why).toMatch(ours);
      expect(
        ofType(tree, 'link').map((node) => node.url),
        why,
      ).toEqual([links.artifact, links.run]);
      expect(ofType(tree, 'image', 'imageReference', 'linkReference', 'footnoteReference', 'definition'), why).toEqual(
        [],
      );
      const outside = ofType(tree, 'text')
        .map((node) => node.value)
        .join('\n');
      expect(outside, why).not.toMatch(reference);
      expect(comment(poisoned(text)).length, why).toBeLessThanOrEqual(60_000);
    }
  });

  test('stays within any limit', () => {
    for (const text of ['@a'.repeat(500), '|'.repeat(500), 'x\n`'.repeat(5_000)]) {
      for (const limit of [5_000, 12_000, 60_000]) {
        const rendered = comment(poisoned(text), limit);
        expect(rendered.length).toBeLessThanOrEqual(limit);
        const html = ofType(parse(rendered), 'html').map((node) => node.value ?? '');
        expect(html.filter((value) => value.startsWith('<details>'))).toHaveLength(
          html.filter((value) => value === '</details>').length,
        );
        expect(ofType(parse(rendered), 'heading')[0]?.depth).toBe(3);
      }
    }
  });
});

describe('ten thousand metrics', () => {
  const many = (verdict: Verdict) =>
    report(
      [
        outcome({
          metrics: Array.from({ length: 10_000 }, (_, index) => metric(`group/${index}|漢字`, verdict, index / 10_000)),
          ...(verdict === 'no baseline' ? { baseline: baselines['no baseline'] } : {}),
          slos: Array.from({ length: 2_000 }, (_, index) =>
            slo(index % 2 === 0 ? 'met' : 'breached', { benchmark: `s${index}` }),
          ),
        }),
      ],
      { exitCode: 1, verdict: 'regressed' },
    );

  test.each(['regressed', 'unchanged', 'no baseline'] as const)(
    'that are %s fit in a comment and a summary',
    (verdict) => {
      const rendered = comment(many(verdict));
      expect(rendered.length).toBeLessThanOrEqual(60_000);
      const summary = renderSummary(many(verdict));
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
      const small = renderSummary(many(verdict), 50_000);
      expect(Buffer.byteLength(small)).toBeLessThanOrEqual(50_000);
      // Reading a whole summary back takes seconds: once is enough.
      for (const markdown of verdict === 'regressed' ? [rendered, summary, small] : [rendered, small]) {
        for (const rows of shape(parse(markdown))) expect(new Set(rows).size).toBe(1);
        expect(markdown.split('<details>')).toHaveLength(markdown.split('</details>').length);
        expect(markdown).toContain('How it was measured');
      }
    },
  );

  test('say how many rows are left out, and where they are', () => {
    expect(comment(many('regressed'))).toContain(`\n\n… 9,960 more rows in the [full report](<${links.artifact}>)\n`);
    expect(renderSummary(many('regressed'), 50_000)).toMatch(/\n… [\d,]+ more rows\n/);
  });

  test('begin with the largest regression', () => {
    expect(textOf(ofType(parse(comment(many('regressed'))), 'table')[1]?.children?.[1] ?? { type: 'none' })).toMatch(
      /^group\/9999\|漢字/,
    );
  });
});

test('every verdict is shown, and only what did not change is folded', () => {
  const verdicts: Verdict[] = ['regressed', 'improved', 'unchanged', 'inconclusive', 'new', 'missing', 'incomparable'];
  const rendered = comment(
    report([outcome({ metrics: verdicts.map((verdict) => metric(`b-${verdict}`, verdict, 0.2)) })]),
  );
  const [open = '', folded = ''] = rendered.split(/<details>([\s\S]*)/);
  for (const verdict of ['regressed', 'improved', 'inconclusive', 'new', 'missing', 'incomparable']) {
    expect(open).toMatch(new RegExp(`\\| b-${verdict} .* ${verdict} \\|`));
  }
  expect(folded).toContain('| b-unchanged |');
  expect(folded).toContain('- b-inconclusive/time inconclusive: 95 % interval against ±5 %; lower is better');
});

test.each([
  [
    'found',
    'Pass: no change in 1 metric',
    '**Baseline**: 3 runs of `a1b2c3d4e5` and `0f9e8d7c6b` (newest: 2 days old; nearest: 2 commits back)\n',
  ],
  [
    'stale',
    'Stale baseline: the stored runs are too old or too many commits away',
    '**Stale baseline**: Compared with 3 runs of 2 commits, of which the newest is 45 days old: more than 30',
  ],
  [
    'incomparable',
    'Incomparable: the stored runs come from another environment',
    '| cpuModel | Xeon 5120 | EPYC 9354 |',
  ],
  ['no baseline', 'No baseline: nothing was compared', '**No baseline**: main has no stored runs of this suite'],
] as const)('a baseline that is %s is named loudly', (state, headline, sentence) => {
  const metrics = [metric('a', state === 'found' ? 'unchanged' : 'no baseline')];
  const verdict = state === 'found' ? 'unchanged' : state;
  const rendered = comment(report([outcome({ baseline: baselines[state], metrics })], { verdict }));
  expect(rendered.split('\n')[1]).toContain(headline);
  expect(rendered).toContain(sentence);
  expect(rendered.includes('🟢')).toBe(state === 'found');
});

test('an environment that differs far behind, or by what nobody sees, is seen to differ', () => {
  const differences = [
    { field: 'command', base: [`${'o'.repeat(900)}x`], head: [`${'o'.repeat(900)}y`] },
    { field: 'user', base: 'full\u200b', head: 'full' },
  ];
  const baseline = { state: 'incomparable' as const, reason: 'another environment', differences };
  const rendered = comment(report([outcome({ baseline, metrics: [metric('a', 'no baseline')] })]));
  expect(rendered).toMatch(/\| command \| …o+x"\\\] \| …o+y"\\\] \|/);
  expect(rendered).toContain('| user | full&#92;u{200b} | full |');
});

test.each([
  ['failed', 'exit code 2', 'The benchmark failed: exit code 2'],
  ['timeout', 'no end after 1,200 s', 'The benchmark ran out of time: no end after 1,200 s'],
  ['out of memory', 'killed at 4 GiB', 'The benchmark ran out of memory: killed at 4 GiB'],
  ['invalid output', 'perf.json is empty', 'The output is invalid: perf.json is empty'],
  ['infrastructure error', 'the engine went away', 'Infrastructure error: the engine went away'],
  ['cancelled', null, 'Cancelled: no result of parser'],
] as [RunStatus, string | null, string][])(
  'a run with status %s has its sentence in the headline',
  (status, failure, headline) => {
    const ended: Partial<Report['decision']> =
      status === 'infrastructure error'
        ? { exitCode: 4, verdict: 'infrastructure error' }
        : { exitCode: 3, verdict: 'failed' };
    const decision = { ...ended, failures: ['no result of parser'] };
    const rendered = comment(report([failedOutcome(status, failure)], decision));
    expect(rendered.split('\n')[1]).toBe(`### 🔴 ${headline}`);
    expect(rendered).not.toContain('No baseline');
  },
);

test('output of a failing build is shown in a fence, and isolation that did not hold at the top level', () => {
  const dirty = run({
    suite: 'lexer',
    status: 'dirty',
    isolation: { ...run().isolation, held: false, violations: ['CPUs: asked for 2-3, seen 0-7'] },
  });
  const rendered = comment(
    report([failedOutcome('failed', 'exit code 1\nstep 3\n```'), outcome({ run: dirty })], {
      exitCode: 3,
      verdict: 'failed',
    }),
  );
  expect(rendered).toContain('parser – failed\n\n````text\nexit code 1\nstep 3\n```\n````\n');
  expect(rendered).toContain('**Isolation did not hold**: CPUs: asked for 2-3, seen 0-7');
  expect(rendered.split('\n')[1]).toContain('parser: exit code 1; isolation did not hold');
});

test.each([
  ['octo/parser', '<!-- pinbench:octo/parser -->'],
  ['CI/bench/lexer,parser', '<!-- pinbench:CI/bench/lexer,parser -->'],
  ['a --> <script>', '<!-- pinbench:a-script-.aaaaaaaaaaaa -->'],
  ['x\n\u202e', '<!-- pinbench:x-.aaaaaaaaaaaa -->'],
  ['y'.repeat(500), `<!-- pinbench:${'y'.repeat(100)}.aaaaaaaaaaaa -->`],
])('the marker of %j is one HTML comment', (key, marker) => {
  const anyHash = /[.][0-9a-f]{12}(?= -->$)/;
  expect(commentMarker(key).replace(anyHash, '.aaaaaaaaaaaa')).toBe(marker);
  expect(renderComment(realistic, { marker: key }).split('\n')[0]).toBe(commentMarker(key));
});

test('keys that look alike once they are safe have different markers', () => {
  const keys = ['a b', 'a-b', 'a  b', `${'y'.repeat(200)}1`, `${'y'.repeat(200)}2`];
  expect(new Set(keys.map(commentMarker)).size).toBe(keys.length);
});

test.each(['javascript:alert(1)', 'not a url', 'file:///etc/passwd'])('%j is no link', (url) => {
  expect(ofType(parse(renderComment(realistic, { marker: 'x', links: { run: url } })), 'link')).toEqual([]);
});

test('a URL cannot end its link', () => {
  const url = 'https://github.com/a>(b)<script>\\x y';
  const [link] = ofType(parse(renderComment(realistic, { marker: 'x', links: { run: url } })), 'link');
  expect(link?.url).toBe('https://github.com/a%3E(b)%3Cscript%3E/x%20y');
});

test('a summary of nothing at all does not say pass', () => {
  expect(renderSummary(report([]))).toBe('### ⚪ Nothing measured: there is no result to judge\n');
});
