/** Makes dist/ from src/: types are checked and stripped by tsc, then ncc bundles. `--check` compares instead of writing. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type BundledChunk, chunkNames, isOfPackages, largestPackage, withNames } from './chunk-names.ts';
import { completeLicences } from './licences.ts';
import { authorOf, type BundledModule, billOfMaterials, bundledPackages } from './sbom.ts';
import { withoutSpaces } from './spaces.ts';
import { writeValidators } from './validators.ts';

const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(path.join(os.tmpdir(), 'pinbench-dist-')) : path.join(root, 'dist');

interface Bundle {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
  stats: {
    compilation: {
      modules: Iterable<BundledModule>;
      chunks: Iterable<BundledChunk>;
      chunkGraph: { getChunkModulesIterable(chunk: BundledChunk): Iterable<BundledModule> };
    };
  };
}
type Ncc = (entry: string, options: Record<string, unknown>) => Promise<Bundle>;

rmSync(path.join(root, 'build'), { recursive: true, force: true });
execFileSync(path.join(root, 'node_modules/.bin/tsc'), ['-p', root], { stdio: 'inherit' });
writeValidators(path.join(root, 'build/io/schema'));

markPure('@actions/core');
const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');
const bundle = await ncc(path.join(root, 'build/bundle.js'), {
  filename: 'pinbench.js',
  // A cache would make the output depend on what was built before.
  cache: false,
  license: 'licenses.txt',
  quiet: true,
  target: 'es2022',
});

const { modules, chunks, chunkGraph } = bundle.stats.compilation;
const packages = bundledPackages(modules, root);
const names = chunkNames(chunks, 'pinbench.js', (chunk) => largestPackage(chunkGraph.getChunkModulesIterable(chunk)));
const notOurs = new Set(
  [...chunks]
    .filter((chunk) => isOfPackages(chunkGraph.getChunkModulesIterable(chunk)))
    .flatMap(({ files }) => [...files]),
);
rmSync(out, { recursive: true, force: true });
write('pinbench.js', withNames(bundle.code, names));
for (const [name, { source }] of Object.entries(bundle.assets)) {
  if (name.endsWith('.node') || name.endsWith('.exe')) throw new Error(`${name}: a native file must not get into dist`);
  // Found beside dockerode's code, which would read it for the sessions that it does not open here.
  if (name === 'auth.proto') continue;
  const isLicences = name === 'licenses.txt';
  const licences = (): string => completeLicences(source.toString(), (one) => authorOf(one, packages));
  const content = isLicences ? licences() : notOurs.has(name) ? withoutSpaces(source.toString()) : source;
  write(names.get(name)?.name ?? name, content);
}
for (const entry of ['cli', 'action', 'post'] as const) write(`${entry}.js`, door(entry));
write('package.json', '{ "type": "module" }\n');
write('sbom.cdx.json', billOfMaterials(packages, root));
for (const name of readdirSync(path.join(root, 'launcher/bin'))) {
  copyFileSync(path.join(root, 'launcher/bin', name), path.join(out, name));
}
if (check) compare();
else console.log(`dist: ${listFiles(out).length} files, ${Math.round(sizeOf(out) / 1024)} KiB`);

/**
 * Lets the bundler leave out what we do not import of a package that has no side effects but does not say so: the job's
 * channel would otherwise load an HTTP client of 1 MB, for OpenID tokens, in every job. The copy beside our compiled
 * sources is found before the installed package, which stays as it was published.
 */
function markPure(name: string): void {
  const copy = path.join(root, 'build/node_modules', name);
  cpSync(path.join(root, 'node_modules', name), copy, { recursive: true });
  const description = path.join(copy, 'package.json');
  const fields: object = JSON.parse(readFileSync(description, 'utf8'));
  writeFileSync(description, JSON.stringify({ ...fields, sideEffects: false }));
}

/**
 * What people and GitHub start. It asks for the version first, in words that every Node.js with modules reads: one that is
 * too old would fail in the middle of a run. Node.js answers 1 to a file that is missing; that is the code of a regression,
 * so the door says 4 before it opens.
 */
function door(entry: 'cli' | 'action' | 'post'): string {
  const log = "console.log('::error title=pinbench::' + text.replaceAll('%', '%25').replace(/[\\r\\n]+/g, ' '))";
  const print = entry === 'cli' ? "console.error('error: ' + text)" : log;
  const [major, minor] = oldestNode();
  return `${entry === 'cli' ? '#!/usr/bin/env node\n' : ''}import { fileURLToPath } from 'node:url';
process.exitCode = 4;
try {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < ${major} || (major === ${major} && minor < ${minor})) throw new Error('this Node.js is too old');
  const { start } = await import('./pinbench.js');
  await start('${entry}', fileURLToPath(new URL('.', import.meta.url)));
} catch (thrown) {
  process.exitCode = 4;
  const text = \`pinbench cannot be loaded: \${thrown instanceof Error ? thrown.message : thrown}; it needs the whole dist/ folder and Node.js ${major}.${minor} or newer, and this is \${process.version}\`.replace(/\\p{C}+/gu, ' ');
  ${print};
}
`;
}

/** Major and minor version, from what package.json promises. */
function oldestNode(): [number, number] {
  const { engines }: { engines: { node: string } } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  if (major === undefined) throw new Error(`engines.node is "${engines.node}"; expected such as ">=20.19"`);
  return [Number(major), Number(minor)];
}

function write(name: string, content: string | Buffer): void {
  const file = path.join(out, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function sizeOf(folder: string): number {
  return listFiles(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

function compare(): void {
  const committed = path.join(root, 'dist');
  const names = new Set([...listFiles(out), ...listFiles(committed)]);
  const differing = [...names].filter((name) => {
    const [fresh, kept] = [path.join(out, name), path.join(committed, name)];
    return !existsSync(fresh) || !existsSync(kept) || !readFileSync(fresh).equals(readFileSync(kept));
  });
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    console.error(`dist/ is not what src/ makes: ${differing.join(', ')}\nRun "npm run build" and commit dist/.`);
    process.exit(1);
  }
  console.log('dist/ is what src/ makes');
}
