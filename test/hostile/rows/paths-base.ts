/** What the base's own tree has in place of what is measured: other names and links. Images are built, so an engine is needed. */
import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { BASE, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const config = (dockerfile: string): string => `version: 1
suites:
  s:
    image: { dockerfile: ${dockerfile} }
    run: { command: [sh, /run.sh], invocations: 2, memory: 64MiB, shield: off, max-steal: 100%, max-interrupts: 1000000 }
`;
const prints = (milliseconds: number): string =>
  `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":${milliseconds},"units":"ms"}]}]}'\n`;
const DOCKERFILE = `FROM ${BASE}\nCOPY run.sh /run.sh\n`;

async function paired(before: (project: Project) => void, after: (project: Project) => string): Promise<string> {
  const project = new Project({ 'run.sh': prints(100) });
  try {
    before(project);
    project.commit('base');
    const file = after(project);
    project.commit('slower');
    const { code, stdout, stderr } = await project.pinbench([
      'run',
      '--config',
      file,
      '--mode',
      'paired',
      '--no-store',
    ]);
    assert.match(stdout, /time.*\+100(\.0)? %.*regressed/, stdout + stderr);
    assert.equal(code, 1);
    return 'regressed, +100 %: the base was built from its own tree';
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'paths',
    attack: 'a change that renames the configuration and the Dockerfile',
    tried: 'the base cannot be built, so nothing is compared',
    needs: ['engine'],
    run: () =>
      paired(
        (project) => {
          project.write('.pinbench.yaml', config('Old.Dockerfile'));
          project.write('Old.Dockerfile', DOCKERFILE);
        },
        (project) => {
          for (const name of ['.pinbench.yaml', 'Old.Dockerfile']) rmSync(path.join(project.folder, name));
          project.write('.pinbench.yml', config('Dockerfile'));
          project.write('Dockerfile', DOCKERFILE);
          project.write('run.sh', prints(200));
          return '.pinbench.yml';
        },
      ),
  },
  {
    boundary: 'paths',
    attack: 'a link in the repository that a change points elsewhere',
    tried: 'the base is built from the folder that the change chose',
    needs: ['engine'],
    run: () =>
      paired(
        (project) => {
          for (const [folder, time] of Object.entries({ p: 100, q: 200 })) {
            project.write(`${folder}/.pinbench.yml`, config('Dockerfile'));
            project.write(`${folder}/Dockerfile`, DOCKERFILE);
            project.write(`${folder}/run.sh`, prints(time));
          }
          symlinkSync('p', path.join(project.folder, 'lnk'));
        },
        (project) => {
          rmSync(path.join(project.folder, 'lnk'));
          symlinkSync('q', path.join(project.folder, 'lnk'));
          return 'lnk/.pinbench.yml';
        },
      ),
  },
];
