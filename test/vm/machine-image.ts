/** Makes the test machine out of Debian packages: an emulator, a kernel and a disk, in a folder that is kept. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { DISK_BYTES, EMULATOR, ETC, KERNELS, LEFT_OUT, PARTITION, recipeKey, USERLAND } from './recipe.ts';

/** Folder whose parts are found by the functions below. */
export interface MachineImage {
  folder: string;
}

/** Node.js that runs inside: the project's own, so that the version is known and no package index is asked. */
const NODE = path.resolve(import.meta.dirname, '../../node_modules/node/bin/node');

/** The machine of today's recipe in `cache`, made first when it is not there: a minute, and about 110 MB of packages. */
export function machineImage(cache: string, tell: (text: string) => void): MachineImage {
  if (!existsSync(NODE)) throw new Error(`${NODE} is missing: run "npm ci" and "npm rebuild node" first`);
  const folder = path.join(cache, recipeKey(execFileSync(NODE, ['--version'], { encoding: 'utf8' })));
  if (existsSync(folder)) return { folder };
  for (const tool of ['apt-get', 'dpkg-deb', 'mke2fs', 'xz']) mustHave(tool);
  const unfinished = `${folder}.${process.pid}`;
  try {
    build(unfinished, tell);
    // Whoever else made the same one in the meantime was as good.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const name of readdirSync(cache)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== path.basename(folder))
      rmSync(path.join(cache, name), { recursive: true });
  }
  return { folder };
}

/** Folders that end in the process id of a harness that was killed before it could tidy up. */
export function sweep(cache: string): void {
  for (const name of readdirSync(cache)) {
    const owner = /\.(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/** argv that starts the emulator with its own loader and libraries: this host's may be older or missing. */
export function emulatorCommand({ folder }: MachineImage): { argv: string[]; env: Record<string, string> } {
  const root = path.join(folder, 'emulator');
  const libraries = ['lib', 'usr/lib'].map((part) => path.join(root, part, 'x86_64-linux-gnu'));
  const firmware = ['qemu', 'seabios'].flatMap((part) => ['-L', path.join(root, 'usr/share', part)]);
  const loader = path.join(root, 'lib64/ld-linux-x86-64.so.2');
  const program = path.join(root, 'usr/bin/qemu-system-x86_64');
  return {
    argv: [loader, '--library-path', libraries.join(':'), program, ...firmware],
    env: { QEMU_MODULE_DIR: path.join(root, 'usr/lib/x86_64-linux-gnu/qemu') },
  };
}

export const kernelOf = ({ folder }: MachineImage): string => path.join(folder, 'vmlinuz');
export const diskOf = ({ folder }: MachineImage): string => path.join(folder, 'disk.img');

function build(folder: string, tell: (text: string) => void): void {
  const began = Date.now();
  const packages = path.join(folder, 'packages');
  const root = path.join(folder, 'root');
  const kernel = path.join(folder, 'kernel');
  tell('test machine: fetching Debian packages');
  unpack(download(path.join(packages, 'emulator'), EMULATOR), path.join(folder, 'emulator'));
  unpack(download(path.join(packages, 'userland'), USERLAND), root);
  unpack(downloadKernel(path.join(packages, 'kernel')), kernel);

  tell('test machine: writing its disk');
  fillRoot(root, kernel);
  const disk = path.join(folder, 'disk.img');
  writeDisk(disk, root);
  cpSync(theOneFile(path.join(kernel, 'boot'), 'vmlinuz-'), path.join(folder, 'vmlinuz'));
  cpSync(path.join(root, 'bin/busybox'), path.join(folder, 'busybox'));
  for (const scaffold of [packages, root, kernel]) rmSync(scaffold, { recursive: true });
  tell(`test machine: made in ${Math.round((Date.now() - began) / 1000)} s`);
}

/**
 * A disk with one partition: which of two disks the kernel calls the first is chance, so its root is found by the partition's
 * name. https://en.wikipedia.org/wiki/Master_boot_record#Sector_layout
 */
function writeDisk(disk: string, root: string): void {
  const features = '^has_journal,^metadata_csum';
  const place = `root_owner=0:0,offset=${PARTITION.offset}`;
  const kibibytes = (DISK_BYTES - PARTITION.offset) / 1024;
  execFileSync('mke2fs', ['-q', '-t', 'ext4', '-O', features, '-E', place, '-d', root, disk, `${kibibytes}k`]);
  truncateSync(disk, DISK_BYTES);
  const sector = Buffer.alloc(512);
  sector.writeUInt32LE(PARTITION.signature, 440);
  sector.writeUInt8(0x83, 450);
  sector.writeUInt32LE(PARTITION.offset / 512, 454);
  sector.writeUInt32LE((DISK_BYTES - PARTITION.offset) / 512, 458);
  sector.writeUInt16BE(0x55aa, 510);
  const file = openSync(disk, 'r+');
  writeSync(file, sector, 0, sector.length, 0);
  closeSync(file);
}

/** Fetches packages and all they depend on, as if nothing were installed; apt checks their signatures. */
function download(folder: string, names: string[]): string {
  mkdirSync(path.join(folder, 'partial'), { recursive: true });
  const status = path.join(folder, 'nothing-installed');
  writeFileSync(status, '');
  const settings = [
    `Dir::State::status=${status}`,
    `Dir::Cache::archives=${folder}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=',
  ];
  const flags = ['-qq', '--yes', '--no-install-recommends', '--download-only'];
  apt([...settings.flatMap((setting) => ['-o', setting]), ...flags, 'install', ...names]);
  return folder;
}

/** The kernel's package alone: what it depends on is there to install it, and it is only unpacked. */
function downloadKernel(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const depends = (name: string): string =>
    execFileSync('apt-cache', ['depends', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  for (const name of KERNELS) {
    const image = /Depends: (linux-image-\S+)/.exec(depends(name))?.[1];
    if (image === undefined) continue;
    apt(['-qq', '-o', 'APT::Sandbox::User=', 'download', image], folder);
    return folder;
  }
  throw new Error(
    `no package of ${KERNELS.join(' or ')} is known here: this needs Debian's archive and "apt-get update"`,
  );
}

function apt(args: string[], cwd = '/'): void {
  try {
    execFileSync('apt-get', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (cause) {
    throw new Error('packages could not be fetched: run "apt-get update", then see what apt says', { cause });
  }
}

function unpack(packages: string, into: string): void {
  for (const name of readdirSync(packages).filter((file) => file.endsWith('.deb'))) {
    execFileSync('dpkg-deb', ['--extract', path.join(packages, name), into]);
  }
}

function fillRoot(root: string, kernel: string): void {
  for (const folder of LEFT_OUT) rmSync(path.join(root, folder), { recursive: true, force: true });
  for (const folder of ['proc', 'sys', 'dev', 'run', 'tmp', 'root', 'pinbench', 'usr/local/bin']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  for (const [name, text] of Object.entries(ETC)) writeFileSync(path.join(root, 'etc', name), text);
  cpSync(path.join(import.meta.dirname, 'guest/init'), path.join(root, 'init'));
  cpSync(NODE, path.join(root, 'usr/local/bin/node'));
  // The one part of the kernel that is needed and not built in.
  const modules = path.join(kernel, 'lib/modules');
  const version = theOneFile(modules, '');
  const overlay = execFileSync('xz', ['-dc', path.join(version, 'kernel/fs/overlayfs/overlay.ko.xz')], {
    maxBuffer: 2 ** 26,
  });
  writeFileSync(path.join(root, 'lib/overlay.ko'), overlay);
}

function theOneFile(folder: string, start: string): string {
  const [found, ...more] = readdirSync(folder).filter((name) => name.startsWith(start));
  if (found === undefined || more.length > 0) throw new Error(`expected one ${start}* in ${folder}`);
  return path.join(folder, found);
}

function mustHave(tool: string): void {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
  } catch {
    throw new Error(`${tool} is missing: the test machine is made on Debian, with apt, dpkg, e2fsprogs and xz-utils`);
  }
}
