/** Under the host runtime: another commit's files in a folder of their own, and the work tree's code run all the same. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** The place of the work tree in these files. */
const ROOT = '@ROOT@';

function config(command: string[], env: Record<string, string> = {}): string {
  return `version: 1
suites:
  s:
    run: { command: ${JSON.stringify(command)}, env: ${JSON.stringify(env)}, invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;
}

const RESULT = '{"results":[{"name":"b","metrics":[{"name":"time","value":TIME,"units":"ms"}]}]}';
const NODE_BENCH = `console.log('${RESULT}'.replace('TIME', require('core')));\n`;

/** A branch whose code takes 230 ms instead of 100, in a repository with these files. */
async function compared(
  files: Record<string, string>,
  code: (time: number) => Record<string, string>,
  prepare: (project: Project) => void = () => {},
  args: string[] = ['run', '--json', '--no-store'],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const project = new Project({});
  try {
    for (const [name, text] of Object.entries({ ...files, ...code(100) })) {
      project.write(name, text.replaceAll(ROOT, project.folder));
    }
    prepare(project);
    project.commit('as it was');
    project.git('checkout', '--quiet', '-b', 'slow');
    for (const [name, text] of Object.entries(code(230))) project.write(name, text);
    project.commit('slow');
    return await project.pinbench([...args, '--runtime', 'host']);
  } finally {
    project.remove();
  }
}

function incomparable({ code, stdout, stderr }: Awaited<ReturnType<typeof compared>>, file: string): string {
  assert.equal(code, 0, stderr);
  const { verdict, headline, suites } = JSON.parse(stdout);
  assert.equal(verdict, 'incomparable', stdout);
  assert.equal(suites[0].metrics[0].verdict, 'incomparable');
  assert.match(headline, /ran the code of the work tree/);
  assert.ok(suites[0].baseline.reason.includes(file), suites[0].baseline.reason);
  assert.match(suites[0].baseline.reason, /To fix it, use no editable install/);
  return suites[0].baseline.reason;
}

/** A module outside of the repository that is a link into it, as `npm link` makes one. */
function link(project: Project): void {
  project.write('.git/linked/.keep', '');
  symlinkSync(path.join(project.folder, 'core'), path.join(project.folder, '.git/linked/core'));
}

export const rows: Row[] = [
  {
    boundary: 'run',
    attack: 'a linked package (npm link): the base loads the code of the work tree',
    tried: 'a slow-down of 130 % is unchanged: the same code was measured twice',
    run: async () =>
      incomparable(
        await compared(
          {
            'bench.js': NODE_BENCH,
            '.pinbench.yml': config([process.execPath, 'bench.js'], { NODE_PATH: `${ROOT}/.git/linked` }),
          },
          (time) => ({ 'core/index.js': `module.exports = ${time};\n` }),
          link,
        ),
        'core/index.js',
      ),
  },
  {
    boundary: 'run',
    attack: 'a path in the environment (PYTHONPATH) leads into the work tree',
    tried: 'a slow-down of 130 % is unchanged: the same code was measured twice',
    run: async () => {
      // Any python will do; without one its way of loading is played by a shell.
      const python = existsSync('/usr/bin/python3');
      const bench = python
        ? `from core import T\nprint('${RESULT}'.replace('TIME', str(T)))\n`
        : `. $PYTHONPATH/core.py\necho '${RESULT}' | sed s/TIME/$T/\n`;
      return incomparable(
        await compared(
          {
            'bench.py': bench,
            '.pinbench.yml': config([python ? '/usr/bin/python3' : 'sh', 'bench.py'], { PYTHONPATH: `${ROOT}/lib` }),
          },
          (time) => ({ 'lib/core.py': `T=${time}\n` }),
        ),
        'lib/',
      );
    },
  },
  {
    boundary: 'run',
    attack: 'what was built from the work tree is run, and git does not know it',
    tried: 'an ignored build output is no file of the repository, so it is not seen',
    run: async () =>
      incomparable(
        await compared(
          {
            '.gitignore': 'out\n',
            'bench.sh': `${ROOT}/out/bench\n`,
            '.pinbench.yml': config(['sh', 'bench.sh']),
          },
          () => ({ 'code.c': 'int main;\n' }),
          (project) => {
            project.write('out/bench', `#!/bin/sh\necho '${RESULT.replace('TIME', '230')}'\n`);
            chmodSync(path.join(project.folder, 'out/bench'), 0o755);
          },
        ),
        'out/bench',
      ),
  },
  {
    boundary: 'run',
    attack: 'a calibration of commits that all run the code of the work tree',
    tried: 'a noise floor that is learned from one and the same code',
    run: async () => {
      const { code, stderr } = await compared(
        {
          'bench.sh': `. ${ROOT}/time.sh\necho '${RESULT}' | sed s/TIME/$T/\n`,
          '.pinbench.yml': config(['sh', 'bench.sh']),
        },
        (time) => ({ 'time.sh': `T=${time}\n` }),
        undefined,
        ['calibrate', '--comparisons', '1', '--pairs', '4', '--no-store'],
      );
      assert.equal(code, 2, stderr);
      assert.match(stderr, /would run the work tree's code.*time\.sh/);
      return 'exit 2, with the file and the cure';
    },
  },
  {
    boundary: 'run',
    attack: 'data in the work tree that git ignores, and packages in node_modules',
    tried: 'a false alarm: neither is code of the repository',
    run: async () => {
      const { code, stdout, stderr } = await compared(
        {
          '.gitignore': 'data.bin\nnode_modules\n',
          'data.bin': 'large',
          'node_modules/dependency/index.js': "module.exports = 'dependency';\n",
          'bench.js': `require('dependency'); require('fs').readFileSync('${ROOT}/data.bin'); console.log('${RESULT}'.replace('TIME', require('./core.js')));\n`,
          '.pinbench.yml': config([process.execPath, 'bench.js'], { NODE_PATH: `${ROOT}/node_modules` }),
        },
        (time) => ({ 'core.js': `module.exports = ${time};\n` }),
      );
      assert.equal(code, 1, stderr);
      assert.equal(JSON.parse(stdout).verdict, 'regressed', stdout);
      return 'regressed, as it is';
    },
  },
];
