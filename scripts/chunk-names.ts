/** Names the chunks of the bundle after what is in them: the bundler numbers them. */
import path from 'node:path';
import { allModules, type BundledModule } from './sbom.ts';

/** The parts of the bundler's own chunk that a name needs. */
export interface BundledChunk {
  id: number | string;
  /** What an import asked for with `webpackChunkName`. The bundler leaves it out for what it split off by itself. */
  name?: string | null;
  files: Iterable<string>;
  groupsIterable: Iterable<{ origins: { request?: string }[] }>;
}

/** How the bundle finds the file of a chunk. */
const FILE_OF = 'return "" + chunkId + ".pinbench.js";';

/**
 * New names by file of a chunk: `run.js` for what `import('./commands/work/run.js')` loads, `shared-ajv.js` for what several of
 * those have in common, after its largest package or file. `largestOf` gives that of a chunk.
 */
export function chunkNames<Chunk extends BundledChunk>(
  chunks: Iterable<Chunk>,
  main: string,
  largestOf: (chunk: Chunk) => string,
): Map<string, { id: string; name: string }> {
  const names = new Map<string, { id: string; name: string }>();
  const taken = new Set<string>();
  const sorted = [...chunks].sort((a, b) => Number(a.id) - Number(b.id));
  for (const chunk of sorted) {
    const [file] = chunk.files;
    if (file === undefined || file === main) continue;
    const wanted = nameOf(chunk, largestOf);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    names.set(file, { id: String(chunk.id), name: `chunks/${name}.js` });
  }
  return names;
}

/** `code` of the first file, which loads the chunks by their new names. Throws when the bundler writes that otherwise. */
export function withNames(code: string, names: ReadonlyMap<string, { id: string; name: string }>): string {
  if (code.split(FILE_OF).length !== 2) throw new Error(`the bundle finds its chunks in another way than "${FILE_OF}"`);
  const byId = Object.fromEntries([...names.values()].map(({ id, name }) => [id, name]));
  return code.replace(FILE_OF, `return ${JSON.stringify(byId)}[chunkId];`);
}

function nameOf<Chunk extends BundledChunk>(chunk: Chunk, largestOf: (chunk: Chunk) => string): string {
  if (typeof chunk.name === 'string') return chunk.name;
  const origins = [...chunk.groupsIterable].flatMap((group) => group.origins);
  const names = new Set(origins.map(({ request = '' }) => path.basename(request, '.js')));
  const [name] = names;
  return chunk.name !== undefined && names.size === 1 && name !== undefined ? name : `shared-${largestOf(chunk)}`;
}

/** The package, or file of ours, that has the most of a chunk's `modules`. */
export function largestPackage(modules: Iterable<BundledModule>): string {
  const sizes = new Map<string, number>();
  for (const module of allModules(modules)) {
    // What was joined counts by itself.
    if (module.modules !== undefined || module.resource === undefined) continue;
    const name = packageOf(module.resource);
    sizes.set(name, (sizes.get(name) ?? 0) + module.size());
  }
  const [largest] = [...sizes].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return largest?.[0] ?? 'nothing';
}

/** Whether hardly anything in a chunk's `modules` is of src/. */
export function isOfPackages(modules: Iterable<BundledModule>): boolean {
  let [ours, all] = [0, 0];
  for (const module of allModules(modules)) {
    if (module.modules !== undefined || module.resource === undefined) continue;
    all += module.size();
    if (!module.resource.includes('node_modules/')) ours += module.size();
  }
  return ours < all / 10;
}

/** "@azure/storage-blob" is `azure-storage-blob`; a file of ours goes by its own name. */
function packageOf(file: string): string {
  const [, inside] = file.split(/.*node_modules\//);
  if (inside === undefined) return path.basename(file, '.js');
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('-')
    .replace('@', '');
}
