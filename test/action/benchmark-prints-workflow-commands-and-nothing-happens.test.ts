import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { project } from './benchmarks.ts';
import { type Job, openScene } from './harness.ts';

/** Each would do something if the runner, or GitHub's Markdown, took it for ours. */
const NASTY = [
  '::set-output name=stolen::yes',
  '::error title=stolen::yes',
  '  ::add-mask::parse',
  '::stop-commands::stolen',
  '##[add-path]/stolen',
  '@everyone',
  '</details><script>stolen()</script>',
  '![stolen](https://evil.example/pixel)',
  '| a | b |',
  '%0A::warning::stolen',
];
/** Such a name is no name, but anybody may print it. */
const CONTROL = '\u001b[2J\u202estolen';

const named = JSON.stringify({
  results: NASTY.map((name) => ({ name, metrics: [{ name: 'time', value: 1, units: 'ms' }] })),
});
const said = [...NASTY, CONTROL].map((line) => `echo '${line}'; echo '${line}' >&2`).join('\n');

/** Commands that a runner would carry out: `::name` at the start of a line, blanks aside, and `##[name` anywhere. */
function commandsIn(log: string): string[] {
  const lines = log.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.filter((line) => /^\s*::|##\[/.test(line)).map((line) => line.trim());
}

function expectHarmless(job: Job): void {
  const log = job.main.stdout + job.main.stderr;
  // The artifact library tells its debugging in commands, and masks the signature it was given.
  const ours = commandsIn(log).filter((line) => !/^::(debug|add-mask)::/.test(line));
  for (const command of ours)
    expect(command).toMatch(/^::(group|endgroup|error title=parser%3A|notice title=parser%3A)/);
  expect(log).not.toMatch(/^\s*::add-mask::parse/m);
  for (const character of ['\u001b', '\u202e']) expect(log).not.toContain(character);
  expect(Object.keys(job.outputs).sort()).toEqual(['perf-json', 'regressions', 'report', 'slo-breaches', 'verdict']);
  expect({ env: job.channel('env'), path: job.channel('path') }).toEqual({ env: '', path: '' });
}

describe.skipIf(engineMissing)('a benchmark that prints workflow commands and Markdown', () => {
  test('is told about, and nothing of it comes alive', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'names', project(`cat <<'END'\n${named}\nEND\n${said}\n`));
    const measured = await scene.push('main');
    expect(measured.main.code).toBe(0);
    expectHarmless(measured);
    // The names are shown, as text: outside of code, GitHub would otherwise act on each of these.
    expect(measured.summary).toContain('stolen');
    expect(measured.summary).not.toMatch(/@everyone|<script|<\/details>.*script|!\[stolen\]/);

    scene.origin.commit('main', 'words', project(`${said}\nexit 7\n`));
    const failed = await scene.push('main');
    expect(failed.main.code).toBe(3);
    expect(failed.summary).toContain('stolen');
    expectHarmless(failed);
    await scene.expectTranscript();
  });
});
