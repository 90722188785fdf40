/** Whose run is whose: one store, several configurations, and what each is compared with. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeRun, restoreRun } from '../../../src/history/stored-run-codec.ts';
import { pathOf } from '../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { type Finished, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  bundle: { run: { command: [sh, run.sh], cpus: "0", invocations: 2, shield: off, max-steal: 100%, max-interrupts: 1000000 } }
`;
const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

const bytes = (size: number): string =>
  `echo '{"results":[{"name":"bundle","metrics":[{"name":"size","value":${size},"units":"bytes"}]}]}'\n`;

/** A commit, and then a run of one configuration on it: two runs are of two commits, as two pushes are. */
async function measure(project: Project, config: string, size: number): Promise<Finished & { verdict: string }> {
  const folder = path.join(project.folder, path.dirname(config));

  writeFileSync(path.join(folder, 'run.sh'), bytes(size));
  project.commit(`${config} ${size}`);
  const args = ['run', '--config', config, '--runtime', 'host', '--mode', 'stored', '--output', 'out'];
  const ended = await project.pinbench(args, { env: NO_ENGINE });
  const report: unknown = JSON.parse(project.read('out/report.json'));
  rmSync(path.join(project.folder, 'out'), { recursive: true });
  return { ...ended, verdict: verdictIn(report) };
}

function verdictIn(report: unknown): string {
  assert.ok(typeof report === 'object' && report !== null && 'verdict' in report, JSON.stringify(report).slice(0, 300));
  return String(report.verdict);
}

async function inProject(files: Record<string, string>, work: (project: Project) => Promise<string>): Promise<string> {
  const project = new Project(files);
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

async function history(project: Project, ...args: string[]): Promise<Finished> {
  return project.pinbench(['history', ...args]);
}

interface Listed {
  path: string;
  configuration: string | null;
}

async function listed(project: Project, ...args: string[]): Promise<Listed[]> {
  const { stdout, stderr } = await history(project, 'list', '--json', ...args);
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout).runs;
}

/** Stores every run once more as it was before a run said which configuration it is of. */
function asBefore(project: Project, runs: Listed[]): void {
  for (const { path: name } of runs) {
    const file = path.join(project.folder, '.pinbench', name);
    const run = restoreRun(readFileSync(file), name, parseRun);
    const { configuration, ...source } = run.source;
    assert.ok(configuration !== undefined);
    const older = { ...run, source };
    const target = path.join(project.folder, '.pinbench', pathOf(older));
    rmSync(file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, encodeRun(older));
  }
}

const [A, B] = ['packages/a/.pinbench.yml', 'packages/b/.pinbench.yml'];
const packages = { [A]: CONFIG, [B]: CONFIG };
const row = (attack: string, tried: string, run: () => Promise<string>): Row => ({
  boundary: 'history',
  attack,
  tried,
  run,
});

/** Measures `other` at half the size, and then `own`, which must have no baseline in it. */
const apart = (own: string, other: string) => (): Promise<string> =>
  inProject({ [own]: CONFIG, [other]: CONFIG }, async (project) => {
    assert.equal((await measure(project, other, 1000)).verdict, 'no baseline');
    const { verdict, code, stdout } = await measure(project, own, 1500);
    assert.equal(verdict, 'no baseline', stdout);
    assert.equal(code, 0);
    assert.equal((await measure(project, own, 1500)).verdict, 'unchanged');
    assert.equal((await measure(project, other, 1500)).verdict, COMPARED);
    return 'no baseline, then compared with its own runs alone';
  });

/** By stored runs alone, which is all that is looked at here, a change is a suspicion. */
const COMPARED = 'inconclusive';
const compared = '"bundle/size +50 % regressed" by a comparison with the other configuration';

export const rows: Row[] = [
  row('two packages with a suite of the same name', compared, apart(B, A)),
  row('a package beside the root’s own suite of that name', compared, apart(B, '.pinbench.yml')),
  row('two configuration files in one folder', compared, apart('nightly.yml', '.pinbench.yml')),
  row('two files of one folder in a package', compared, apart('packages/a/nightly.yml', A)),
  row('folders that differ in capitals alone', compared, apart('Core/.pinbench.yml', 'core/.pinbench.yml')),
  row('a folder spelled like another one’s history', compared, apart('x/y/.pinbench.yml', 'x+y/.pinbench.yml')),
  row('a configuration that is renamed to .yaml', 'the history is lost, so a regression has no baseline', () =>
    inProject(packages, async (project) => {
      assert.equal((await measure(project, A, 1000)).verdict, 'no baseline');
      renameSync(path.join(project.folder, A), path.join(project.folder, A.replace('.yml', '.yaml')));
      assert.equal((await measure(project, A.replace('.yml', '.yaml'), 1500)).verdict, COMPARED);
      return 'compared: both names of a folder’s configuration have one history';
    }),
  ),
  row(
    'a package reached through a link in the repository',
    'a history of its own, so a regression has no baseline',
    () =>
      inProject(packages, async (project) => {
        assert.equal((await measure(project, A, 1000)).verdict, 'no baseline');
        symlinkSync('packages/a', path.join(project.folder, 'lnk'));
        assert.equal((await measure(project, 'lnk/.pinbench.yml', 1500)).verdict, COMPARED);
        return 'compared: the link leads to the package’s own history';
      }),
  ),
  row('a root’s history from before the program knew packages', 'the history is lost with the new version', () =>
    inProject({ '.pinbench.yml': CONFIG }, async (project) => {
      assert.equal((await measure(project, '.pinbench.yml', 1000)).verdict, 'no baseline');
      const before = await listed(project);
      asBefore(project, before);
      assert.deepEqual(await listed(project), before);
      assert.equal((await measure(project, '.pinbench.yml', 1500)).verdict, COMPARED);
      return 'compared: the paths are the same byte for byte';
    }),
  ),
  row('a history that packages had shared', 'a comparison with whichever package was stored last', () =>
    inProject({ '.pinbench.yml': CONFIG, ...packages }, async (project) => {
      for (const config of ['.pinbench.yml', A, B]) await measure(project, config, 1000);
      asBefore(project, await listed(project));
      const root = await measure(project, '.pinbench.yml', 1500);
      assert.equal(root.verdict, 'no baseline');
      assert.match(root.stdout.replaceAll(/\s+/g, ' '), /3 of a mixed history/);
      const own = await measure(project, A, 1500);
      assert.equal(own.verdict, 'no baseline');
      assert.match(own.stdout.replaceAll(/\s+/g, ' '), /do not say which configuration they are of/);
      return 'no baseline, and the report says that the history is mixed';
    }),
  ),
  row('a stored run moved into another package’s history', 'a baseline that somebody else’s run makes', () =>
    inProject(packages, async (project) => {
      await measure(project, A, 1000);
      const [run] = await listed(project);
      assert.ok(run !== undefined);
      const forged = run.path.replace('packages+a', 'packages+b');
      const place = (name: string): string => path.join(project.folder, '.pinbench', name);
      mkdirSync(path.dirname(place(forged)), { recursive: true });
      writeFileSync(place(forged), readFileSync(place(run.path)));
      assert.equal((await measure(project, B, 1500)).verdict, 'no baseline');
      const { code, stdout, stderr } = await history(project, 'verify');
      assert.equal(code, 4, stderr);
      assert.match(stdout, /unusable runs\/bundle@packages\+b[\s\S]*belongs at runs\/bundle@packages\+a/);
      return 'left out; history verify names the file and where it belongs';
    }),
  ),
  row('a history command for one package of several', 'runs of another package are listed, exported or pruned', () =>
    inProject({ '.pinbench.yml': CONFIG, ...packages }, async (project) => {
      for (const config of ['.pinbench.yml', A, B]) await measure(project, config, 1000);
      const names = async (...args: string[]) => (await listed(project, ...args)).map((one) => one.configuration);
      assert.deepEqual((await names()).toSorted(), [null, 'packages/a', 'packages/b']);
      assert.deepEqual(await names('bundle', '--config', A), ['packages/a']);
      assert.deepEqual(await names('--config', 'packages/b'), ['packages/b']);
      assert.deepEqual(await names('--config', '.pinbench.yml'), [null]);
      const rowsOf = (await history(project, 'export', '--format', 'csv', '--config', B)).stdout.split('\r\n');
      assert.equal(rowsOf.filter((line) => line.startsWith('bundle,packages/b/.pinbench.yml,')).length, 2);
      assert.equal(rowsOf.filter((line) => line.startsWith('bundle,')).length, 2);
      assert.equal(JSON.parse((await history(project, 'prune', '--json', '--config', A)).stdout).kept, 1);
      const verified = await history(project, 'verify');
      assert.equal(verified.code, 0, verified.stdout);
      assert.match(verified.stdout, /packages\/a/);
      return 'each command takes --config, and answers for that configuration alone';
    }),
  ),
];
