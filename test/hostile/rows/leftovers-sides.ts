/** What the build of one side of a comparison leaves for that of the other. */
import assert from 'node:assert/strict';
import { BASE, Project, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** An image whose benchmark takes 100 ms, or 200 where the cache mount holds the file `slow`. */
function timed(mark: string, id: string, before = 'true'): string {
  const step = `echo ${mark}; ${before}; if [ -e /cache/slow ]; then echo 200 >/ms; else echo 100 >/ms; fi`;
  return `FROM ${BASE}\nRUN --mount=type=cache,id=${id},target=/cache ${step}\n`;
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
];
