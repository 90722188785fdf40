/** Makes the images that are compared: the program compiled once, linked anew for each layout, with the compiler of a base image. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeSections, drawLayout, linkCommands } from './layout.ts';
import type { Build, ProgramName } from './plan.ts';

const SOURCES = path.join(import.meta.dirname, 'programs');
const SORT_EXAMPLE = path.resolve(import.meta.dirname, '../../../examples/sort');
const COMPILE = 'gcc -std=c11 -O2 -Wall -Wextra -ffunction-sections -fdata-sections -c';

export interface Images {
  /** The image's tag, which names the program's content: the same build gives the same program. */
  make(build: Build): string;
  remove(tag: string): void;
}

/** `base` is an image with gcc and binutils; `folder` is for scratch and is bound into containers. */
export function imagesFrom(base: string, folder: string): Images {
  const inBase = (at: string, script: string): string =>
    docker([
      'run',
      '--rm',
      '--network',
      'none',
      '--volume',
      `${at}:/work`,
      '--workdir',
      '/work',
      base,
      'sh',
      '-ec',
      script,
    ]);
  const compiled = new Map<ProgramName, string>();

  const objectsOf = (program: ProgramName): string => {
    const known = compiled.get(program);
    if (known !== undefined) return known;
    const at = path.join(folder, program);
    copySources(program, at);
    inBase(at, `${COMPILE} *.c`);
    compiled.set(program, at);
    return at;
  };

  return {
    make({ program, layout, nudge, slower }) {
      const at = objectsOf(program);
      const listing = inBase(
        at,
        `${COMPILE} -DSLOWER=${slower} units.c && objdump --section-headers ${objectNames(at).join(' ')}`,
      );
      const drawn = drawLayout(codeSections(listing), objectNames(at), layout, nudge);
      writeFileSync(path.join(at, 'gaps.s'), drawn.gaps);
      inBase(at, linkCommands(drawn).join('\n'));
      const image = path.join(at, 'image');
      mkdirSync(image, { recursive: true });
      copyFileSync(path.join(at, 'program'), path.join(image, 'program'));
      writeFileSync(path.join(image, 'Dockerfile'), `FROM ${base}\nCOPY program /bench/program\n`);
      const content = createHash('sha256')
        .update(readFileSync(path.join(image, 'program')))
        .digest('hex');
      const tag = `pinbench-real/${program}:${content.slice(0, 16)}`;
      docker(['build', '--quiet', '--network', 'none', '--tag', tag, image]);
      return tag;
    },
    remove: (tag) => void docker(['image', 'rm', '--force', tag]),
  };
}

function copySources(program: ProgramName, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of ['bench.h', 'bench.c', 'units.c', `${program}.c`]) {
    copyFileSync(path.join(SOURCES, name), path.join(to, name));
  }
  if (program !== 'sort') return;
  for (const name of ['sorts.c', 'sorts.h']) copyFileSync(path.join(SORT_EXAMPLE, name), path.join(to, name));
}

/** The compiled ones; what linking leaves behind is not among them. */
function objectNames(at: string): string[] {
  return readdirSync(at)
    .filter((name) => name.endsWith('.o') && name !== 'gaps.o' && !name.startsWith('moved-'))
    .sort();
}

function docker(args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', maxBuffer: 16e6 });
}
