/** The engine and the machine, shared with others: names of images that move, and runs that start at the same time. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BASE, Project, result, shellSuite } from '../../docker/project.ts';
import { startProxy } from '../../engine/proxy.ts';
import type { Row } from '../row.ts';

const PRINTS = `echo '${result(10)}'`;
const DOCKERFILE = `FROM ${BASE}\nCOPY mark /mark\n`;

function building(script: string): string {
  return shellSuite(script).replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }');
}

function images(filter: string): string[] {
  const listed = execFileSync('docker', ['images', '--format', '{{.Repository}}:{{.Tag}}'], { encoding: 'utf8' });
  return listed.split('\n').filter((name) => name.startsWith(filter));
}

async function withProject(
  files: Record<string, string>,
  work: (project: Project) => Promise<string>,
): Promise<string> {
  const project = new Project(files);
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

/** The run's image has lost every other name by the time that its first container is made. */
async function losesItsName(image: 'built' | 'ready'): Promise<string> {
  const ready = `pinbench-test/moves-${process.pid}:1`;
  const configuration = image === 'built' ? building(PRINTS) : shellSuite(PRINTS).replace(BASE, ready);
  const files = { '.pinbench.yml': configuration, Dockerfile: DOCKERFILE, mark: `${process.pid} ${image}` };
  const proxy = await startProxy(process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock');
  try {
    return await withProject(files, async (project) => {
      if (image === 'ready')
        execFileSync('docker', ['build', '--quiet', '--tag', ready, project.folder], { stdio: 'ignore' });
      let lost = 0;
      proxy.before('POST /containers/create', () => {
        const names = images(image === 'ready' ? ready : 'pinbench/s:');
        lost = names.length;
        execFileSync('docker', ['image', 'rm', ...names], { stdio: 'ignore' });
      });
      const ended = await project.pinbench(['run', '--output', 'out', '--no-store'], {
        env: { DOCKER_HOST: proxy.host },
      });
      assert.ok(lost > 0, 'no name was taken away');
      assert.equal(ended.code, 0, `exit code ${ended.code}: ${ended.stderr.slice(-500)}`);
      assert.deepEqual(images('pinbench/held:'), [], 'names of the run were left');
      return `exit code 0 with ${lost} name(s) taken away; none of its own is left`;
    });
  } finally {
    await proxy.close();
  }
}

/** A second run while a first one measures: they take turns, whatever starts the benchmark. */
async function besideAnother(): Promise<string> {
  const slow = shellSuite(`sleep 1; ${PRINTS}`);
  return withProject({ '.pinbench.yml': slow }, async (project) => {
    const queue = path.join(project.folder, '.pinbench', 'turns');
    mkdirSync(queue, { recursive: true });
    const env = { PINBENCH_TURNS: queue };
    const runs = [
      project.pinbench(['run', '--runtime', 'docker', '--output', 'docker', '--no-store'], { env }),
      project.pinbench(['run', '--runtime', 'host', '--output', 'host', '--no-store'], { env }),
    ];
    const ended = await Promise.all(runs);
    assert.deepEqual(
      ended.map(({ code }) => code),
      [0, 0],
      ended.map(({ stderr }) => stderr.slice(-300)).join('\n'),
    );
    const said = ended.map(({ stderr }) => /waiting for pinbench process \d+ of user [^,]+/.exec(stderr)?.[0]);
    const [first] = said.filter((words) => words !== undefined);
    assert.ok(first !== undefined, 'neither waited for the other');
    const spans = ['docker', 'host'].map((name) => {
      const { invocations, finishedAt } = project.perf(`${name}/perf.json`);
      const seconds = invocations.reduce((sum, one) => sum + one.seconds, 0);
      return { end: Date.parse(finishedAt), start: Date.parse(finishedAt) - seconds * 1000 };
    });
    const [early, late] = spans.sort((one, other) => one.end - other.end);
    assert.ok(early !== undefined && late !== undefined && late.start >= early.end - 100, 'they measured at one time');
    return first;
  });
}

export const rows: Row[] = [
  {
    boundary: 'engine',
    attack: 'the built image loses its name before the first container',
    tried: 'without a name the image is gone: exit code 4, "No such image"',
    needs: ['engine'],
    run: () => losesItsName('built'),
  },
  {
    boundary: 'engine',
    attack: 'a ready image loses its name before the first container',
    tried: 'without a name the image is gone: exit code 4, "No such image"',
    needs: ['engine'],
    run: () => losesItsName('ready'),
  },
  {
    boundary: 'run',
    attack: 'a run in a container and one on the host start at the same time',
    tried: 'each disturbs the numbers of the other',
    needs: ['engine'],
    run: besideAnother,
  },
];
