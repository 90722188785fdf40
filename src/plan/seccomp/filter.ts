/**
 * The filter on system calls: Docker's default and one thing more, in the formats that engines read. What and why is in
 * seccomp/README.md. https://docs.docker.com/engine/security/seccomp/ and, for what is resolved, the OCI runtime
 * specification's config-linux.md
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../model/canonical-json.ts';
import { GROUPS } from './groups.ts';
import { type ArgumentTest, type Condition, RULES, type Rule } from './rules.ts';

/** JSON for HostConfig.SecurityOpt `seccomp=<json>`: the engine wants the text itself, not a path. Same rules, same text. */
export function seccompText(): string {
  const profile = seccompProfile();
  return canonicalJson({ ...profile, syscalls: profile.syscalls.map(({ comment: _, ...rule }) => rule) });
}

/** e.g. "pinbench 1a2b3c4d5e6f", for the environment key: two hosts with other filters measure other system calls. */
export function seccompName(): string {
  return `pinbench ${createHash('sha256').update(seccompText()).digest('hex').slice(0, 12)}`;
}

interface ArgumentRule {
  index: number;
  /** Of a masked comparison this is the mask. */
  value: number;
  /** Of a masked comparison: what must be left. */
  valueTwo?: number;
  op: 'SCMP_CMP_EQ' | 'SCMP_CMP_LT' | 'SCMP_CMP_MASKED_EQ';
}

interface SyscallRule {
  comment?: string;
  names: string[];
  action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO';
  errnoRet?: number;
  /** All of them must hold. */
  args?: ArgumentRule[];
}

/** Conditions that the engine resolves when it makes a container. */
interface Filter {
  caps?: string[];
  arches?: string[];
  minKernel?: string;
}

interface ConditionalRule extends SyscallRule {
  includes?: Filter;
  excludes?: Filter;
}

interface Profile {
  defaultAction: 'SCMP_ACT_ERRNO';
  defaultErrnoRet: number;
}

/** Docker's format; Podman and CRI-O read it too. */
export interface SeccompProfile extends Profile {
  archMap: { architecture: string; subArchitectures: string[] }[];
  syscalls: ConditionalRule[];
}

/** The OCI runtime's own format, which containerd reads: nothing is conditional. */
export interface ResolvedProfile extends Profile {
  architectures: string[];
  syscalls: SyscallRule[];
}

/** What is not allowed is "not permitted" and not "not implemented": programs then know that they were refused. */
const EPERM = 1;

/** A 64-bit kernel also runs programs for its 32-bit relatives, and those must not get round the filter. */
const RELATIVES: Record<string, string[]> = {
  X86_64: ['X86', 'X32'],
  AARCH64: ['ARM'],
  MIPS64: ['MIPS', 'MIPS64N32'],
  MIPS64N32: ['MIPS', 'MIPS64'],
  MIPSEL64: ['MIPSEL', 'MIPSEL64N32'],
  MIPSEL64N32: ['MIPSEL', 'MIPSEL64'],
  S390X: ['S390'],
  RISCV64: [],
  LOONGARCH64: [],
};

/** In Docker's format, with comments. */
export function seccompProfile(): SeccompProfile {
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: EPERM,
    archMap: Object.entries(RELATIVES).map(([native, relatives]) => ({
      architecture: `SCMP_ARCH_${native}`,
      subArchitectures: relatives.map((name) => `SCMP_ARCH_${name}`),
    })),
    syscalls: [...GROUPS, ...RULES].flatMap(entries),
  };
}

/**
 * In the format of Kubernetes nodes with containerd, for a container without capabilities on amd64 or arm64 and a kernel of this decade. containerd skips conditions that it
 * does not know: given Docker's format it would allow `mount` and `bpf` to everybody.
 */
export function seccompForKubernetes(): ResolvedProfile {
  const processors = ['amd64', 'arm64'];
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    defaultErrnoRet: EPERM,
    architectures: ['X86_64', ...(RELATIVES.X86_64 ?? []), 'AARCH64', ...(RELATIVES.AARCH64 ?? [])].map(
      (name) => `SCMP_ARCH_${name}`,
    ),
    syscalls: [...GROUPS, ...RULES.filter((rule) => holdsWithoutCapabilities(rule, processors))]
      .flatMap(entries)
      .map(({ includes: _, excludes: __, ...rule }) => rule),
  };
}

function holdsWithoutCapabilities({ capability, processor }: Condition, processors: string[]): boolean {
  if (capability !== undefined && 'with' in capability) return false;
  if (processor !== undefined && 'only' in processor) return processor.only.some((name) => processors.includes(name));
  return true;
}

/** One entry, or one for each argument test: tests inside one entry must all hold. */
function entries({ arguments: tests, ...rule }: Rule): ConditionalRule[] {
  const entry: ConditionalRule = {
    comment: `${rule.name}: ${rule.why}`,
    names: rule.calls.toSorted(),
    ...(rule.refuseWith === undefined
      ? { action: 'SCMP_ACT_ALLOW' }
      : { action: 'SCMP_ACT_ERRNO', errnoRet: rule.refuseWith }),
    ...filters(rule),
  };
  return tests === undefined ? [entry] : tests.map((test) => ({ ...entry, args: [argumentRule(test)] }));
}

function argumentRule(test: ArgumentTest): ArgumentRule {
  const index = test.argument;
  switch (test.is) {
    case 'equal to':
      return { index, value: test.value, op: 'SCMP_CMP_EQ' };
    case 'less than':
      return { index, value: test.value, op: 'SCMP_CMP_LT' };
    case 'without bits':
      return { index, value: test.mask, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' };
  }
}

function filters({ capability, processor, kernel }: Condition): { includes?: Filter; excludes?: Filter } {
  const includes: Filter = {
    ...(capability !== undefined && 'with' in capability ? { caps: [capability.with] } : {}),
    ...(processor !== undefined && 'only' in processor ? { arches: processor.only } : {}),
    ...(kernel === undefined ? {} : { minKernel: kernel }),
  };
  const excludes: Filter = {
    ...(capability !== undefined && 'without' in capability ? { caps: [capability.without] } : {}),
    ...(processor !== undefined && 'except' in processor ? { arches: processor.except } : {}),
  };
  return {
    ...(Object.keys(includes).length === 0 ? {} : { includes }),
    ...(Object.keys(excludes).length === 0 ? {} : { excludes }),
  };
}
