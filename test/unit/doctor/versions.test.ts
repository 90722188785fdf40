import { describe, expect, test } from 'vitest';
import { CONTAINERD_FIXES, ENGINE_FIXES, judgeVersion, RUNC_FIXES } from '../../../src/doctor/versions.ts';

describe('versions with known ways out of a container', () => {
  test.each<[string, Parameters<typeof judgeVersion>[1], string, RegExp]>([
    ['1.1.11', RUNC_FIXES, 'fail', /CVE-2024-21626.*CVE-2025-31133/],
    ['1.1.12', RUNC_FIXES, 'fail', /the fix of CVE-2025-31133/],
    ['1.2.7', RUNC_FIXES, 'fail', /CVE-2025-52881/],
    ['1.2.8', RUNC_FIXES, 'pass', /1\.2\.8/],
    ['1.3.2', RUNC_FIXES, 'fail', /CVE-2025-52565/],
    ['1.3.3', RUNC_FIXES, 'pass', /1\.3\.3/],
    ['1.4.0-rc.1', RUNC_FIXES, 'fail', /1\.4\.0-rc\.1/],
    ['1.5.0', RUNC_FIXES, 'pass', /1\.5\.0/],
    ['1.1.5+ds1-1+deb12u1', RUNC_FIXES, 'warn', /does not tell/],
    ['1.3.4-0ubuntu1', RUNC_FIXES, 'pass', /1\.3\.4/],
    ['v1.7.26', CONTAINERD_FIXES, 'fail', /CVE-2024-40635/],
    ['v2.1.0', CONTAINERD_FIXES, 'pass', /v2\.1\.0/],
    ['24.0.9', ENGINE_FIXES, 'pass', /24\.0\.9/],
    ['25.0.1', ENGINE_FIXES, 'fail', /CVE-2024-23653/],
    ['20.10.24', ENGINE_FIXES, 'fail', /CVE-2024-23651/],
    ['main', RUNC_FIXES, 'unknown', /main/],
  ])('%s', (version, fixes, status, observed) => {
    expect(judgeVersion(version, fixes, 'later')).toMatchObject({ status, observed: expect.stringMatching(observed) });
  });
});
