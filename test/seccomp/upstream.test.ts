import { beforeAll, describe, expect, test } from 'vitest';
import { seccompForKubernetes, seccompText } from '../../src/plan/seccomp/filter.ts';
import { architectures, everyCall, everyContainer, inForce, type WrittenProfile } from './resolve.ts';
import { fetchUpstream, MODULE } from './upstream.ts';

const upstream = fetchUpstream();
const reason = typeof upstream === 'string' ? ` (NOT COMPARED: ${upstream})` : '';

if (typeof upstream === 'string') console.warn(`The seccomp profile was NOT COMPARED with Docker’s: ${upstream}`);

describe.skipIf(typeof upstream === 'string')(`our profile beside Docker’s default${reason}`, () => {
  const ours: WrittenProfile = JSON.parse(seccompText());
  let theirs: WrittenProfile;
  beforeAll(() => {
    if (typeof upstream === 'string') throw new Error(upstream);
    theirs = upstream.profile;
    console.log(`compared with ${MODULE} ${upstream.version}`);
  });

  test('what is not named is refused in the same way', () => {
    expect([ours.defaultAction, ours.defaultErrnoRet]).toEqual([theirs.defaultAction, theirs.defaultErrnoRet]);
    expect(architectures(ours).sort()).toEqual(architectures(theirs).sort());
  });

  test('for every call, processor, set of capabilities and kernel the same rules are in force, but for one', () => {
    const differences = new Map<string, { call: string; ours: string[]; theirs: string[] }>();
    let compared = 0;
    for (const call of everyCall([ours, theirs])) {
      for (const container of everyContainer([ours, theirs], call)) {
        compared += 1;
        const [here, there] = [inForce(ours, call, container), inForce(theirs, call, container)];
        const only = here.filter((line) => !there.includes(line));
        const lacking = there.filter((line) => !here.includes(line));
        if (only.length + lacking.length === 0) continue;
        differences.set(JSON.stringify([call, only, lacking]), { call, ours: only, theirs: lacking });
      }
    }
    expect(compared).toBeGreaterThan(400);
    expect([...differences.values()]).toEqual([
      { call: 'personality', ours: ['SCMP_ACT_ALLOW |  | a0 SCMP_CMP_EQ 262144 0'], theirs: [] },
    ]);
  });

  test.each(['amd64', 'arm64'])('the form for Kubernetes is the same on %s without capabilities', (arch) => {
    const container = { arch, capabilities: [], kernel: '6.1' };
    const resolved: WrittenProfile = seccompForKubernetes();
    const foreign = everyCall([theirs]).filter((call) => {
      const elsewhere = ['amd64', 'arm64'].some(
        (other) => inForce(theirs, call, { ...container, arch: other }).length > 0,
      );
      return elsewhere && inForce(theirs, call, container).length === 0;
    });
    const differing = everyCall([resolved, theirs])
      // Calls that only the other processor has: naming them here means nothing.
      .filter((call) => !foreign.includes(call))
      .filter((call) => `${inForce(resolved, call, container)}` !== `${inForce(theirs, call, container)}`);
    expect(differing).toEqual(['personality']);
    expect(foreign.toSorted()).toEqual(
      {
        amd64: ['arm_fadvise64_64', 'arm_sync_file_range', 'breakpoint', 'cacheflush', 'set_tls', 'sync_file_range2'],
        arm64: ['arch_prctl', 'modify_ldt'],
      }[arch],
    );
  });
});
