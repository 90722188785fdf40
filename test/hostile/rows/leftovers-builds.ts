/** Builds that never end, and what one build leaves for the next: cache mounts, images. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { slowPatterns } from '../../builders/ignore.ts';
import { BASE, Project, result, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

// Uncommitted Dockerfiles are built here; none is to be measured beside HEAD.
const RUN = ['run', '--mode', 'stored', '--runtime', 'docker', '--no-store', '--output', 'out'];

function building(script: string, image = 'dockerfile: Dockerfile'): string {
  return shellSuite(script).replace(`image: { name: "${BASE}" }`, `image: { ${image} }`);
}

/** Adds a line to a cache mount of a well-known id, and keeps how many there were then as the benchmark's result. */
function marking(mark: string, id = 'everybody'): Record<string, string> {
  return {
    Dockerfile: `FROM ${BASE}\nRUN --mount=type=cache,id=${id},target=/cache echo ${mark} >>/cache/marks && cp /cache/marks /seen\n`,
    '.pinbench.yml': building(`echo '${result('COUNT')}' | sed "s/\\"COUNT\\"/$(wc -l </seen)/"`),
  };
}

async function seen(project: Project): Promise<number | undefined> {
  const { code, stdout, stderr } = await project.pinbench(RUN);
  assert.equal(code, 0, `${stdout}${stderr}`);
  return project.perf().results[0]?.metrics[0]?.samples[0]?.[0];
}

function superseded(): string[] {
  const filter = ['--filter', 'label=pinbench=image', '--filter', 'dangling=true'];
  const listed = execFileSync('docker', ['images', '--quiet', '--no-trunc', ...filter], { encoding: 'utf8' });
  return listed.split('\n').filter((id) => id !== '');
}

export const rows: Row[] = [
  {
    boundary: 'build',
    attack: 'a build that never ends',
    tried: 'holds the runner until the job is cancelled',
    needs: ['engine'],
    async run() {
      const project = new Project({
        Dockerfile: `FROM ${BASE}\nRUN echo begun ${process.pid} && sleep 600\n`,
        '.pinbench.yml': building(`echo '${result(1)}'`, 'dockerfile: Dockerfile, timeout: 2s'),
      });
      try {
        const started = performance.now();
        const { code, stdout } = await project.pinbench(RUN);
        assert.equal(code, 3, stdout);
        assert.match(stdout, /did not build within 2 s/);
        assert.equal(project.perf().status, 'failed');
        assert.ok(performance.now() - started < 30_000);
        return 'stopped after image.timeout, status "failed", exit 3';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'build',
    attack: 'a .dockerignore of 5,000 patterns that take seconds for each name',
    tried: 'a list of the context that neither image.timeout nor SIGTERM ends',
    needs: ['engine'],
    async run() {
      const files = Array.from({ length: 30 }, (_, number) => [
        `${String.fromCharCode(98 + number)}${'a'.repeat(254)}`,
        '',
      ]);
      const project = new Project({
        ...Object.fromEntries(files),
        Dockerfile: `FROM ${BASE}\n`,
        '.dockerignore': slowPatterns().join('\n'),
        '.pinbench.yml': building(`echo '${result(1)}'`, 'dockerfile: Dockerfile, timeout: 2s'),
      });
      try {
        const started = performance.now();
        const late = await project.pinbench(RUN);
        assert.ok(performance.now() - started < 15_000);
        assert.match(late.stdout, /did not build within 2 s/);
        assert.deepEqual([late.code, project.perf().status], [3, 'failed'], late.stdout);
        project.write('.pinbench.yml', building(`echo '${result(1)}'`));
        let stopped = 0;
        const { code, stdout } = await project.pinbench(RUN, {
          started: async (pid) => {
            await setTimeout(4000);
            stopped = performance.now();
            process.kill(pid, 'SIGTERM');
          },
        });
        assert.deepEqual([code, project.perf().status], [3, 'cancelled'], stdout);
        assert.ok(performance.now() - stopped < 5000);
        return 'image.timeout: status "failed"; SIGTERM: "cancelled"';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'build',
    attack: 'a cache mount with the id that another repository uses',
    tried: 'puts files into the other’s builds, or reads its files',
    needs: ['engine'],
    async run() {
      const unique = `${process.pid}-${Date.now()}`;
      const victim = new Project(marking(`victim-${unique}`));
      const attacker = new Project({
        ...marking(`attacker-${unique}`),
        '.pinbench.yml':
          marking('')['.pinbench.yml']?.replace(
            'dockerfile: Dockerfile',
            'dockerfile: Dockerfile, args: { BUILDKIT_CACHE_MOUNT_NS: "" }',
          ) ?? '',
      });
      try {
        assert.equal(await seen(victim), 1);
        assert.equal(await seen(attacker), 1, 'the other repository’s mount was there');
        victim.write('Dockerfile', marking(`again-${unique}`).Dockerfile ?? '');
        assert.equal(await seen(victim), 2, 'its own mount was not kept, or another wrote to it');
        return 'each has a mount of its own, which its own next build finds';
      } finally {
        victim.remove();
        attacker.remove();
      }
    },
  },
  {
    boundary: 'leftovers',
    attack: 'images of earlier builds, each superseded by the next',
    tried: 'fill the disk',
    needs: ['engine'],
    async run() {
      const project = new Project(marking(`first-${process.pid}`, `superseded-${process.pid}`));
      try {
        for (const mark of ['second', 'third']) {
          await seen(project);
          project.write('Dockerfile', marking(`${mark}-${process.pid}`, `superseded-${process.pid}`).Dockerfile ?? '');
        }
        await seen(project);
        const before = superseded();
        const { code, stdout, stderr } = await project.pinbench(['clean', '--json']);
        assert.equal(code, 0, `${stdout}${stderr}`);
        assert.deepEqual(superseded(), []);
        assert.ok(before.length <= 1, `${before.length} superseded images had stayed until then`);
        return 'each start removes the images that the runs before it have superseded, `pinbench clean` the last';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'leftovers',
    attack: 'pinbench clean beside a run that is measuring',
    tried: 'takes the folders, the container and the image of the living run',
    needs: ['engine'],
    async run() {
      const files = {
        Dockerfile: `FROM ${BASE}\nRUN echo living ${process.pid} >/mark\n`,
        '.pinbench.yml': building(`sleep 1.5; cp /mark /tmp/; echo '${result(1)}'`),
      };
      const project = new Project(files);
      try {
        const running = project.pinbench(RUN);
        let swept = 0;
        const over = running.then(() => true);
        while (!(await Promise.race([over, setTimeout(300, false)]))) {
          const { code, stdout } = await project.pinbench(['clean', '--unused', '1', '--json']);
          assert.equal(code, 0, stdout);
          swept += 1;
        }
        const { code, stdout, stderr } = await running;
        assert.equal(code, 0, `${stdout}${stderr}`);
        return `the run was whole after ${swept} cleanings beside it`;
      } finally {
        project.remove();
      }
    },
  },
];
