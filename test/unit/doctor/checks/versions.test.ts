import { describe, expect, test } from 'vitest';
import { evaluateVersion } from '../../../../src/doctor/checks/versions.ts';
import { CONTAINERD_FLAWS, DOCKER_FLAWS, RUNC_FLAWS } from '../../../../src/isolation/known-vulnerabilities.ts';

describe('versions with known ways out of a container', () => {
  test.each<[string, Parameters<typeof evaluateVersion>[1], string, RegExp]>([
    ['1.1.11', RUNC_FLAWS, 'fail', /CVE-2024-21626.*CVE-2025-31133/],
    ['1.1.12', RUNC_FLAWS, 'fail', /the fix of CVE-2025-31133/],
    ['1.2.7', RUNC_FLAWS, 'fail', /CVE-2025-52881/],
    ['1.2.8', RUNC_FLAWS, 'pass', /1\.2\.8/],
    ['1.3.2', RUNC_FLAWS, 'fail', /CVE-2025-52565/],
    ['1.3.3', RUNC_FLAWS, 'pass', /1\.3\.3/],
    ['1.4.0-rc.1', RUNC_FLAWS, 'fail', /1\.4\.0-rc\.1/],
    ['1.4.0-rc.2', RUNC_FLAWS, 'fail', /^1\.4\.0-rc\.2 lacks the fix of CVE-2025-31133, .* \(escape by mounts\)$/],
    ['1.4.0~rc2', RUNC_FLAWS, 'warn', /does not show/],
    ['1.4.0-rc.3', RUNC_FLAWS, 'pass', /^1\.4\.0-rc\.3$/],
    ['1.4.0', RUNC_FLAWS, 'pass', /^1\.4\.0$/],
    ['1.5.0', RUNC_FLAWS, 'pass', /1\.5\.0/],
    ['1.1.5+ds1-1+deb12u1', RUNC_FLAWS, 'warn', /does not show/],
    ['1.3.4-0ubuntu1', RUNC_FLAWS, 'pass', /1\.3\.4/],
    ['v1.7.26', CONTAINERD_FLAWS, 'fail', /CVE-2024-40635/],
    ['v2.1.0', CONTAINERD_FLAWS, 'pass', /v2\.1\.0/],
    ['24.0.9', DOCKER_FLAWS, 'pass', /24\.0\.9/],
    ['25.0.1', DOCKER_FLAWS, 'fail', /CVE-2024-23653/],
    ['20.10.24', DOCKER_FLAWS, 'fail', /CVE-2024-23651/],
    ['main', RUNC_FLAWS, 'unknown', /main/],
  ])('%s', (version, flaws, status, observed) => {
    expect(evaluateVersion(version, flaws, 'later')).toMatchObject({
      status,
      observed: expect.stringMatching(observed),
    });
  });
});
