/** A base whose files are there, but not what should be in them. */
import assert from 'node:assert/strict';
import { type Finished, Project, result } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;

const RUN = ['run', '--runtime', 'host', '--no-store', '--mode', 'paired'];

/** A change beside its base, each with a \`bench.sh\` of its own. */
async function compared(
  files: Record<string, string>,
  bench: { base: string; head: string },
  prepare: (project: Project) => void,
  check: (ended: Finished, report: string) => string,
): Promise<string> {
  const project = new Project({ '.pinbench.yml': CONFIG, ...files });
  try {
    prepare(project);
    project.write('bench.sh', bench.base);
    project.commit('the base');
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('bench.sh', bench.head);
    project.commit('a change');
    const ended = await project.pinbench([...RUN, '--output', 'out']);
    return check(ended, project.read('out/report.md'));
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a benchmark that a filter of the clone keeps encrypted, and a slower change',
    tried: 'the filter is not run for the base, so that fails, nothing is compared, and the job passes',
    run: () =>
      compared(
        { '.gitattributes': 'bench.sh filter=crypt\n' },
        { base: `echo '${result(100)}'\n`, head: `echo '${result(200)}'\n` },
        (project) => {
          project.git('config', 'filter.crypt.clean', 'base64');
          project.git('config', 'filter.crypt.smudge', 'base64 --decode');
        },
        ({ code, stdout }) => {
          assert.equal(code, 4, stdout);
          assert.match(stdout, /left as stored: the filter "crypt" of this clone's settings is not run/);
          return 'exit code 4, with the file and the filter';
        },
      ),
  },
  {
    boundary: 'policy',
    attack: 'data of a benchmark that Git LFS keeps, and that this clone has for the change alone',
    tried: 'the base reads a pointer of three lines, so the change looks slower, and nobody sees why',
    run: () => {
      const pointer = (digit: string): string =>
        `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 4000\n`;
      const bench = `echo '${result('BYTES')}' | sed "s/\\"BYTES\\"/$(wc -c <data.bin)/"\n`;
      return compared(
        { '.gitattributes': '*.bin filter=lfs\n', 'data.bin': pointer('a') },
        { base: bench, head: `printf %4000s x >data.bin; ${bench}` },
        () => {},
        ({ code, stdout, stderr }, report) => {
          assert.equal(code, 1, stdout);
          assert.match(stdout, /regressed/);
          for (const text of [stderr, report])
            assert.match(
              text,
              /the base `?[0-9a-f]{12}`? was run without some of its files.*data\.bin.*pointers of Git LFS/,
            );
          return 'regressed, with what the base lacks beside it';
        },
      );
    },
  },
];
