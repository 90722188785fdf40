/** What the test machine is made of. A change of this file, of guest/init or of how they are put together makes a new one. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Taken with everything they depend on, so that nothing of this host's own libraries is used. */
export const EMULATOR = ['qemu-system-x86'];
export const USERLAND = ['docker.io', 'git', 'util-linux', 'coreutils', 'bash', 'busybox-static', 'libstdc++6'];

/** The first that the archive has: Debian 12 carries the newer kernel under a name of its own. */
export const KERNELS = ['linux-image-6.12-cloud-amd64', 'linux-image-cloud-amd64'];

/** Folders of packages that nothing in the machine reads: more than a third of the size. */
export const LEFT_OUT = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'usr/share/perl',
  'usr/lib/x86_64-linux-gnu/perl',
];

/** Sparse: what is not written takes no room on this host. */
export const DISK_BYTES = 3 * 2 ** 30;

/** Where the disk's one partition begins, in bytes, and the signature that the kernel knows it by. */
export const PARTITION = { offset: 2 ** 20, signature: 0x70626d31 };

/** Files of `/etc` that programs insist on. The machine's id is made up and the same in every machine. */
export const ETC: Record<string, string> = {
  passwd: 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n',
  group: 'root:x:0:\ndocker:x:999:\nnogroup:x:65534:\n',
  hosts: '127.0.0.1 localhost\n',
  hostname: 'testmachine\n',
  'machine-id': '00112233445566778899aabbccddeeff\n',
};

/** Name of the folder that holds the machine of this recipe and this version of Node.js. */
export function recipeKey(nodeVersion: string): string {
  const hash = createHash('sha256').update(nodeVersion);
  for (const file of ['recipe.ts', 'machine-image.ts', 'guest/init']) {
    hash.update(readFileSync(path.join(import.meta.dirname, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
