/** What the build of one side of a comparison leaves for that of the other. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { BASE, Project, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** An image whose benchmark takes 100 ms, or 200 where the cache mount holds the file `slow`. */
function timed(mark: string, id: string, before = 'true'): string {
  const step = `echo ${mark}; ${before}; if [ -e /cache/slow ]; then echo 200 >/ms; else echo 100 >/ms; fi`;
  return `FROM ${BASE}\nRUN --mount=type=cache,id=${id},target=/cache ${step}\n`;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** A base image with a step for whatever is built on it. */
async function bringing(step: string, name: string, work: () => Promise<string>): Promise<string> {
  const container = docker('create', BASE, 'true');
  docker('commit', '--change', `ONBUILD ${step}`, container, name);
  docker('rm', container);
  try {
    return await work();
  } finally {
    docker('rmi', '--force', name);
  }
}

const SCRIPT = `printf '{"results":[{"name":"b","metrics":[{"name":"time","value":%s,"units":"ms"}]}]}' "$(cat /ms)"`;

export const rows: Row[] = [
  {
    boundary: 'build',
    attack: 'a change whose build leaves files in the cache mount that its base uses too',
    tried: 'the base is built from what the change left, and is as slow',
    needs: ['engine'],
    async run() {
      const unique = `${process.pid}-${Date.now()}`;
      const project = new Project({
        Dockerfile: timed(`base-${unique}`, unique),
        '.pinbench.yml': shellSuite(SCRIPT).replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }'),
      });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('Dockerfile', timed(`change-${unique}`, unique, 'touch /cache/slow'));
        project.commit('change');
        const { code, stdout, stderr } = await project.pinbench(['run', '--mode', 'paired', '--runtime', 'docker']);
        assert.equal(code, 1, stdout + stderr);
        return 'regressed: a base has cache mounts of its own';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'build',
    attack: 'a change that leaves files in its cache mount, and then has the step of its base again',
    tried: 'the step is in the layer cache as the change built it, so the base is built from that and is as slow',
    needs: ['engine'],
    async run() {
      const unique = `${process.pid}-${Date.now()}`;
      const step = timed('the same', unique);
      const project = new Project({
        Dockerfile: step,
        '.pinbench.yml': shellSuite(SCRIPT).replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }'),
      });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('Dockerfile', timed('leaves', unique, 'touch /cache/slow'));
        project.commit('leaves a file');
        const run = ['run', '--runtime', 'docker', '--no-store', '--output', 'out'];
        await project.pinbench([...run, '--mode', 'stored']);
        // Its own slow-down would not show beside a base that takes as long.
        project.write('Dockerfile', `${step}RUN echo 200 >/ms\n`);
        project.commit('has the step of the base');
        const { code, stdout, stderr } = await project.pinbench([...run, '--mode', 'paired']);
        assert.equal(code, 1, stdout + stderr);
        assert.match(stdout, /"b\/time" regressed: \+100/);
        return 'regressed: a step with a cache mount is cached under the mount’s name, which each side has of its own';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'build',
    attack: 'the same with a step that a base image brings along (ONBUILD)',
    tried: 'the Dockerfile says nothing of the mount, so the step is cached as if there were none',
    needs: ['engine'],
    run() {
      const unique = `${process.pid}-${Date.now()}`;
      const name = `pinbench-test/onbuild:${unique}`;
      const [, step = ''] = timed('the same', unique).trim().split('\n');
      return bringing(step, name, async () => {
        const project = new Project({
          Dockerfile: `FROM ${name}\n`,
          '.pinbench.yml': shellSuite(SCRIPT).replace(
            `image: { name: "${BASE}" }`,
            'image: { dockerfile: Dockerfile }',
          ),
        });
        try {
          project.git('checkout', '--quiet', '-b', 'change');
          project.write('Dockerfile', timed('leaves', unique, 'touch /cache/slow'));
          project.commit('leaves a file');
          const run = ['run', '--runtime', 'docker', '--no-store', '--output', 'out'];
          await project.pinbench([...run, '--mode', 'stored']);
          project.write('Dockerfile', `FROM ${name}\nRUN echo 200 >/ms\n`);
          project.commit('has the step of the base');
          const { code, stdout, stderr } = await project.pinbench([...run, '--mode', 'paired']);
          assert.equal(code, 1, stdout + stderr);
          assert.match(stdout, /"b\/time" regressed: \+100/);
          assert.match(stderr, /brings a step with a cache mount along/);
          return 'regressed: what was built shows the step, so it is built once more, cached apart';
        } finally {
          project.remove();
        }
      });
    },
  },
  {
    boundary: 'build',
    attack: 'a change that names a proxy in image.args, and has the steps of its base',
    tried: 'a step is cached without its proxy, so the base is built from what came through that of the change',
    needs: ['engine'],
    async run() {
      // In the place of a download, which would answer otherwise.
      const step = `RUN echo ${process.pid}-${Date.now()}; if [ -n "$HTTP_PROXY" ]; then echo 200 >/ms; else echo 100 >/ms; fi\n`;
      const image = (args: string): string =>
        shellSuite(SCRIPT).replace(`image: { name: "${BASE}" }`, `image: { dockerfile: Dockerfile${args} }`);
      const project = new Project({ Dockerfile: `FROM ${BASE}\n${step}`, '.pinbench.yml': image('') });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('.pinbench.yml', image(', args: { HTTP_PROXY: "http://192.0.2.1" }'));
        project.write('Dockerfile', `FROM ${BASE}\n${step}RUN echo 200 >/ms\n`);
        project.commit('a proxy, and a slow-down');
        const { code, stdout, stderr } = await project.pinbench(['run', '--mode', 'paired', '--runtime', 'docker']);
        assert.equal(code, 1, stdout + stderr);
        assert.match(stdout, /"b\/time" regressed: \+100/);
        return 'regressed: steps behind a proxy of the configuration are cached apart';
      } finally {
        project.remove();
      }
    },
  },
];
