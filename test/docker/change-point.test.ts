import { afterEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { BASE, leftContainers, Project } from './project.ts';

/** Benchmarks that print fixed numbers: `parse` is in the sources, `print` is what an image is given when it is built. */
const DOCKERFILE = `FROM ${BASE}
ARG PRINT
ENV PRINT=$PRINT
COPY bench.sh /bench.sh
`;
/** Its images cannot be built when the call says BUILDS=no. */
const BRITTLE = `${DOCKERFILE}ARG BUILDS\nRUN [ "$BUILDS" = yes ]\n`;

function configuration(mode: 'auto' | 'stored'): string {
  return `version: 1
suites:
  parser:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, /bench.sh], invocations: 2, memory: 64MiB, shield: off, max-steal: 100%, max-interrupts: 1000000 }
compare: { mode: ${mode} }
`;
}

function script(parse: number, print: string): string {
  const results = Object.entries({ parse, print }).map(
    ([name, value]) => `{ "name": "${name}", "metrics": [{ "name": "time", "value": ${value}, "units": "ms" }] }`,
  );
  return `cat <<END\n{ "results": [${results.join(', ')}] }\nEND\n`;
}

describe.skipIf(engineMissing)('a level that no run has told of', () => {
  let project: Project;
  afterEach(() => project.remove());

  /** Another commit, measured and stored. */
  async function measured(
    parse: number,
    print: number,
    mode: 'auto' | 'stored',
    builds: 'yes' | 'no' = 'yes',
  ): Promise<{ commit: string; code: number | null; said: string }> {
    project.write('.pinbench.yml', configuration(mode));
    project.write('bench.sh', `# ${project.git('rev-list', '--count', 'HEAD')}\n${script(parse, '$PRINT')}`);
    const commit = project.commit('another').slice(0, 12);
    const { code, stdout, stderr } = await project.pinbench([
      ...['run', '--output', 'out', '--build-arg', `PRINT=${print}`, '--build-arg', `BUILDS=${builds}`],
    ]);
    return { commit, code, said: `${stdout}${stderr}` };
  }

  test('is settled in pairs of the commits around it, told of once, and expected from then on', async () => {
    project = new Project({ Dockerfile: BRITTLE });
    const commits: string[] = [];
    for (let run = 0; run < 9; run++) {
      // Nothing is re-measured, so nobody tells of the step.
      const { commit, code } = await (run < 5 ? measured(100, 200, 'stored') : measured(103, 206, 'stored'));
      expect([code, project.perf().changes]).toEqual([0, undefined]);
      commits.push(commit);
    }
    const [before, since] = [commits[0], commits[5]];

    project.write('Dockerfile', DOCKERFILE);
    const open = await measured(103, 206, 'auto', 'no');
    expect([open.code, open.said]).toEqual([0, expect.stringContaining('Possible level change of main: parse/time')]);
    expect(open.said).toMatch(
      new RegExp(`print/time \\+3\\.0 % since ${since}\\. It is open .*; the next run tries again`),
    );
    expect(project.perf().changes).toBeUndefined();
    expect(project.perf().openSteps?.map((step) => step.since.commit?.slice(0, 12))).toEqual([since, since]);

    const told = await measured(103, 206, 'auto');
    expect([told.code, told.said]).toEqual([0, expect.stringContaining('Level change of main: parse/time +3.0 %')]);
    const command = `pinbench bisect ${before} ${open.commit} --suite parser --metric parse/time`;
    expect(told.said).toContain(`since ${since}, confirmed in 5 pairs; find the commit with: ${command}`);
    expect(told.said).toContain(`The host's level changed since ${since}: print/time +3.0 %`);
    const { changes = [], openSteps } = project.perf();
    expect(openSteps).toBeUndefined();
    expect(changes.map(({ benchmark, cause }) => [benchmark, cause])).toEqual([
      ['parse', 'code'],
      ['print', 'host'],
    ]);
    expect(changes.map((change) => change.since.commit?.slice(0, 12))).toEqual([since, since]);

    const next = await measured(103, 206, 'auto');
    expect(next.code).toBe(0);
    expect(next.said).not.toMatch(/level change/i);
    expect(project.perf().changes).toBeUndefined();
    expect(leftContainers()).toEqual([]);
  });
});
