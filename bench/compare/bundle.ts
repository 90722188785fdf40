/** The process to be measured, made as dist/ is made: types checked and stripped by tsc, schemas compiled, then bundled by ncc. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeValidators } from '../../scripts/validators.ts';

type Ncc = (entry: string, options: Record<string, unknown>) => Promise<{ code: string }>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const ENTRY = 'bench/compare/ours';

/** Writes it into `folder`, and answers with the file to start. */
export async function bundleOurs(folder: string): Promise<string> {
  // Beside the packages, which are looked for from there.
  const build = path.join(ROOT, 'build/bench-compare');
  mkdirSync(build, { recursive: true });
  try {
    const options = { rootDir: ROOT, outDir: build };
    const settings = {
      extends: path.join(ROOT, 'tsconfig.json'),
      compilerOptions: options,
      files: [path.join(ROOT, `${ENTRY}.ts`)],
      include: [],
    };
    const project = path.join(build, 'tsconfig.json');
    writeFileSync(project, JSON.stringify(settings));
    execFileSync(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', project], { stdio: 'inherit' });
    writeValidators(path.join(build, 'src/io/schema'));
    const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');
    const { code } = await ncc(path.join(build, `${ENTRY}.js`), { cache: false, quiet: true, target: 'es2022' });
    const file = path.join(folder, 'ours.mjs');
    writeFileSync(file, code);
    return file;
  } finally {
    rmSync(build, { recursive: true, force: true });
  }
}
