/** Which machine this is: its id, its processor, and what it runs in. */
import { createHmac } from 'node:crypto';
import type { HostTree } from './sysfs.ts';

/** Keeps the hash of a machine's id from being found in tables of plain hashes. */
const SALT = 'pinbench';

/** Salted hash of the machine's own id. */
export function readMachine(tree: HostTree): string | null {
  const id = tree.read('etc/machine-id') ?? tree.read('var/lib/dbus/machine-id');
  // Images that are to be cloned carry the word "uninitialized", which would make all of their clones one machine.
  if (id === null || !/^[0-9a-f]{32}$/.test(id)) return null;
  return createHmac('sha256', SALT).update(id).digest('hex');
}

/** Fields of the first processor in /proc/cpuinfo. */
export function readProcessor(tree: HostTree): Map<string, string> {
  const [first = ''] = (tree.read('proc/cpuinfo') ?? '').split(/\n\s*\n/);
  const fields = first.split('\n').map((line) => /^([^\t:]+?)\s*:\s*(.*)$/.exec(line));
  return new Map(fields.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2].trim()] as const] : [])));
}

/** Maker, family, model and stepping with the name: one name is sold with several steppings. */
export function cpuModelOf(processor: Map<string, string>): string | null {
  const name = processor.get('model name');
  const part = (...names: string[]) => names.map((field) => processor.get(field) ?? '?').join('/');
  if (name !== undefined && processor.has('vendor_id')) {
    return `${name} (${part('vendor_id', 'cpu family', 'model', 'stepping')})`;
  }
  if (!processor.has('CPU part')) return name ?? null;
  const arm = `ARM ${part('CPU implementer', 'CPU part', 'CPU variant', 'CPU revision')}`;
  return name === undefined ? arm : `${name} (${arm})`;
}

/** The firmware's maker, version and date. */
export function readBios(tree: HostTree): string | null {
  const parts = ['bios_vendor', 'bios_version', 'bios_date'].map((name) => tree.read(`sys/class/dmi/id/${name}`));
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(' ').slice(0, 200);
}

const VENDORS: [RegExp, string][] = [
  [/vmware/i, 'vmware'],
  [/innotek|virtualbox/i, 'virtualbox'],
  [/microsoft corporation virtual machine/i, 'hyper-v'],
  [/\bxen\b/i, 'xen'],
  [/parallels/i, 'parallels'],
  [/bhyve/i, 'bhyve'],
  [/qemu|bochs|kvm|google compute engine|openstack|digitalocean|hetzner vserver/i, 'kvm'],
  [/^(?!.*\.metal).*amazon ec2/i, 'kvm'],
];

/** `none`, or what is known of the hypervisor (`vm` when only that there is one), and whether we are in a container. */
export function readVirtualization(tree: HostTree, processor: Map<string, string>): string | null {
  const machine = readHypervisor(tree, processor);
  const inContainer = ['.dockerenv', 'run/.containerenv', 'run/systemd/container'].some((file) => tree.has(file));
  if (!inContainer) return machine;
  return machine === null || machine === 'none' ? 'container' : `container on ${machine}`;
}

function readHypervisor(tree: HostTree, processor: Map<string, string>): string | null {
  if (/microsoft/i.test(tree.read('proc/sys/kernel/osrelease') ?? '')) return 'wsl';
  const xen = tree.read('sys/hypervisor/type');
  if (xen !== null) return xen;
  const dmi = ['sys_vendor', 'product_name', 'board_vendor', 'bios_vendor']
    .map((name) => tree.read(`sys/class/dmi/id/${name}`) ?? '')
    .join(' ')
    .trim();
  const vendor = VENDORS.find(([pattern]) => pattern.test(dmi))?.[1];
  if (vendor !== undefined) return vendor;
  if (tree.has('proc/device-tree/hypervisor')) return 'vm';
  // Only x86 has a flag for it; elsewhere its absence says nothing.
  const flags = processor.get('flags');
  if (flags === undefined) return null;
  return /\bhypervisor\b/.test(flags) ? 'vm' : 'none';
}
