/**
 * Reads a profile in Docker's format the way an engine does, without any of the code that makes ours: which rules are left
 * for one container, and whether they let a call pass.
 */
export interface WrittenProfile {
  defaultAction: string;
  defaultErrnoRet?: number;
  archMap?: { architecture: string; subArchitectures?: string[] | null }[] | null;
  syscalls: WrittenRule[];
}

interface WrittenRule {
  names: string[];
  action: string;
  errnoRet?: number | null;
  args?: WrittenTest[] | null;
  includes?: Condition | null;
  excludes?: Condition | null;
}

interface WrittenTest {
  index: number;
  value: number;
  valueTwo?: number;
  op: string;
}

interface Condition {
  caps?: string[] | null;
  arches?: string[] | null;
  minKernel?: string | null;
}

/** What an engine knows when it resolves the conditions. */
export interface Container {
  arch: string;
  capabilities: string[];
  kernel: string;
}

/** Every rule that is in force for a call, each as one line of text; the lines sorted, none twice. */
export type InForce = string[];

/** Excluded: any one that matches is enough. Included: all that are written must match. */
export function rulesFor(profile: WrittenProfile, call: string, container: Container): WrittenRule[] {
  return profile.syscalls.filter(({ names, includes, excludes }) => {
    if (!names.includes(call)) return false;
    const out =
      excludes?.arches?.includes(container.arch) ||
      excludes?.caps?.some((name) => container.capabilities.includes(name)) ||
      (excludes?.minKernel && atLeast(container.kernel, excludes.minKernel));
    if (out) return false;
    const isArch = !includes?.arches?.length || includes.arches.includes(container.arch);
    const isAble = (includes?.caps ?? []).every((name) => container.capabilities.includes(name));
    const isNew = !includes?.minKernel || atLeast(container.kernel, includes.minKernel);
    return isArch && isAble && isNew;
  });
}

export function inForce(profile: WrittenProfile, call: string, container: Container): InForce {
  const lines = rulesFor(profile, call, container).map(({ action, errnoRet, args }) => {
    const tests = (args ?? []).map(({ index, op, value, valueTwo }) => `a${index} ${op} ${value} ${valueTwo ?? 0}`);
    return [action, errnoRet ?? '', ...tests.toSorted()].join(' | ');
  });
  // A rule without tests makes those with tests for the same action superfluous.
  const plain = lines.filter((line) => line.split(' | ').length === 2);
  const needed = lines.filter((line) => plain.includes(line) || !plain.some((one) => line.startsWith(one)));
  return [...new Set(needed)].sort();
}

/** What happens to a call with these arguments; throws where rules contradict each other. */
export function outcome(profile: WrittenProfile, call: string, args: bigint[], container: Container): string {
  const hits = rulesFor(profile, call, container).filter((rule) =>
    (rule.args ?? []).every((test) => passes(test, args[test.index] ?? 0n)),
  );
  const outcomes = new Set(hits.map(({ action, errnoRet }) => action + (errnoRet ? ` ${errnoRet}` : '')));
  if (outcomes.size > 1) throw new Error(`${call}: ${[...outcomes].join(' and ')}`);
  return [...outcomes][0] ?? `${profile.defaultAction} ${profile.defaultErrnoRet ?? 1}`;
}

/** Everything a condition of these profiles names: a container that differs in nothing of it differs in nothing. */
export function everyContainer(profiles: WrittenProfile[], call: string): Container[] {
  const conditions = profiles
    .flatMap(({ syscalls }) => syscalls.filter(({ names }) => names.includes(call)))
    .flatMap(({ includes, excludes }) => [includes ?? {}, excludes ?? {}]);
  const arches = new Set(['none of those', ...conditions.flatMap((one) => one.arches ?? [])]);
  const capabilities = [...new Set(conditions.flatMap((one) => one.caps ?? []))];
  const kernels = new Set(['0.1', ...conditions.flatMap((one) => one.minKernel ?? [])]);
  return [...arches].flatMap((arch) =>
    [...kernels].flatMap((kernel) => subsets(capabilities).map((held) => ({ arch, kernel, capabilities: held }))),
  );
}

export function everyCall(profiles: WrittenProfile[]): string[] {
  return [...new Set(profiles.flatMap(({ syscalls }) => syscalls.flatMap(({ names }) => names)))].sort();
}

export function architectures({ archMap }: WrittenProfile): [string, string[]][] {
  return (archMap ?? []).map(({ architecture, subArchitectures }) => [
    architecture,
    (subArchitectures ?? []).toSorted(),
  ]);
}

function passes({ op, value, valueTwo }: WrittenTest, argument: bigint): boolean {
  const [one, two] = [BigInt(value), BigInt(valueTwo ?? 0)];
  switch (op) {
    case 'SCMP_CMP_EQ':
      return argument === one;
    case 'SCMP_CMP_LT':
      return argument < one;
    case 'SCMP_CMP_GT':
      return argument > one;
    case 'SCMP_CMP_MASKED_EQ':
      return (argument & one) === two;
    default:
      throw new Error(`no such comparison: ${op}`);
  }
}

function atLeast(kernel: string, oldest: string): boolean {
  const [major = 0, minor = 0] = kernel.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function subsets(all: string[]): string[][] {
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((__, index) => (mask >> index) % 2 === 1));
}
