/** What dist/ is made of, as a CycloneDX 1.6 software bill of materials: the packages whose files the bundler took in. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
// The reference implementation: enumerations, order and escaping as the standard wants them. Apache-2.0, for the build only.
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

export interface PackageFile {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
}

/** A module of the bundler's; one that was joined with others lists them. */
export interface BundledModule {
  resource?: string;
  modules?: BundledModule[];
  size(): number;
}

/** Every module, those that were joined with others too. */
export function* allModules(modules: Iterable<BundledModule>): Generator<BundledModule> {
  for (const module of modules) {
    yield module;
    if (module.modules !== undefined) yield* allModules(module.modules);
  }
}

/**
 * The same bytes for the same packages: no time, no serial number, sorted. Throws when a package has no licence, so that
 * none of that kind gets into dist/.
 */
export function billOfMaterials(packages: readonly PackageFile[], root: string): string {
  const bom = new Models.Bom();
  const own = readPackage(root);
  bom.metadata.component = component(own, Enums.ComponentType.Application);
  for (const one of packages) bom.components.add(component(one, Enums.ComponentType.Library));
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** Who wrote a bundled package, as its package.json says. */
export function authorOf(name: string, packages: readonly PackageFile[]): string {
  const { author } = packages.find((one) => one.name === name) ?? {};
  return typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
}

/** What the packages say of themselves whose files the bundler took in, each name and version once, sorted. */
export function bundledPackages(modules: Iterable<BundledModule>, root: string): PackageFile[] {
  const found = new Map<string, PackageFile>();
  for (const { resource } of allModules(modules)) {
    const folder = resource === undefined ? null : packageFolder(resource, root);
    if (folder === null) continue;
    const one = readPackage(folder);
    found.set(`${one.name}@${one.version}`, one);
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** The nearest folder with a named and versioned package.json; null for our own sources. */
function packageFolder(file: string, root: string): string | null {
  for (let folder = path.dirname(file); folder.startsWith(`${root}${path.sep}`); folder = path.dirname(folder)) {
    if (!existsSync(path.join(folder, 'package.json'))) continue;
    const { name, version }: Partial<PackageFile> = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (name !== undefined && version !== undefined) return folder;
  }
  return null;
}

function readPackage(folder: string): PackageFile {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function component({ name, version, license }: PackageFile, type: Enums.ComponentType): Models.Component {
  if (typeof license !== 'string' || license === '') throw new Error(`the package ${name} ${version} has no licence`);
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const made = new Models.Component(type, plain ?? name, { version, bomRef: purl, purl });
  if (scope !== undefined) made.group = scope;
  made.licenses.add(
    / (OR|AND|WITH) /.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license),
  );
  return made;
}
