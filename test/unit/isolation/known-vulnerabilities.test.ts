import { describe, expect, test } from 'vitest';
import {
  CONTAINERD_FLAWS,
  DOCKER_FLAWS,
  type Flaw,
  isOlder,
  openFlaws,
  RUNC_FLAWS,
} from '../../../src/isolation/known-vulnerabilities.ts';

const LEAK = 'CVE-2024-21626';
const MOUNTS = 'CVE-2025-31133';
const OVERFLOW = 'CVE-2024-40635';
const BUILD = 'CVE-2024-23651';

describe('which flaws are open in a version', () => {
  test.each<[part: string, version: string, flaws: Flaw[], open: string[]]>([
    ['runc', '1.1.11', RUNC_FLAWS, [LEAK, MOUNTS]],
    ['runc', '1.1.12-rc.1', RUNC_FLAWS, [LEAK, MOUNTS]],
    ['runc', '1.1.12', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.2.8-rc.9', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.2.8', RUNC_FLAWS, []],
    ['runc', '1.3.2', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.3.10', RUNC_FLAWS, []],
    ['runc', '1.4.0-rc', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.4.0-rc.2', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.4.0-rc.3', RUNC_FLAWS, []],
    ['runc', '1.4.0-rc.10', RUNC_FLAWS, []],
    ['runc', '1.4.0-beta.4', RUNC_FLAWS, [MOUNTS]],
    ['runc', '1.4.0', RUNC_FLAWS, []],
    ['runc', '1.5.0-rc.1', RUNC_FLAWS, []],
    ['containerd', '1.5.99', CONTAINERD_FLAWS, [OVERFLOW]],
    ['containerd', 'v1.6.38', CONTAINERD_FLAWS, []],
    ['containerd', '1.8.0', CONTAINERD_FLAWS, [OVERFLOW]],
    ['containerd', 'v2.0.3', CONTAINERD_FLAWS, [OVERFLOW]],
    ['containerd', '2.1.0-beta.1', CONTAINERD_FLAWS, []],
    ['Docker', '23.0.15', DOCKER_FLAWS, [BUILD]],
    ['Docker', '24.0.9', DOCKER_FLAWS, []],
    ['Docker', '25.0.2-rc.1', DOCKER_FLAWS, [BUILD]],
    ['Docker', '25.0.2', DOCKER_FLAWS, []],
  ])('%s %s', (_part, version, flaws, open) => {
    expect(openFlaws(version, flaws)?.open.map(({ ids }) => ids[0])).toEqual(open);
  });

  test.each([['main'], ['3c9128f'], ['crun 1.8.1'], [''], ['1']])('%j is no version', (version) => {
    expect(openFlaws(version, RUNC_FLAWS)).toBeNull();
  });

  test('every version that is named as mended can be read, and is', () => {
    for (const flaw of [...RUNC_FLAWS, ...CONTAINERD_FLAWS, ...DOCKER_FLAWS]) {
      for (const first of flaw.fixed) expect(openFlaws(first, [flaw])).toEqual({ open: [], packaged: false });
    }
  });
});

test.each([
  ['1.1.5', false],
  ['v2.0', false],
  ['1.4.0-rc.1', false],
  ['1.0.0-rc93', false],
  ['1.4.0~rc2', true],
  ['1.1.5+ds1-1+deb12u1', true],
  ['1.3.4-0ubuntu1', true],
  ['20.10.24+dfsg1', true],
])('%s is a distribution’s own: %s', (version, packaged) => {
  expect(openFlaws(version, RUNC_FLAWS)?.packaged).toBe(packaged);
});

test.each([
  ['1.9', '1.41', true],
  ['1.41', '1.41', false],
  ['1.41', '1.9', false],
  ['20.10', '20.10.0', false],
  ['20.10.0-rc1', '20.10', true],
  ['1.4.0-alpha.9', '1.4.0-beta.1', true],
  ['1.4.0-beta.9', '1.4.0-rc.1', true],
  ['1.4.0-rc.9', '1.4.0-rc.10', true],
  ['main', '1.4.0', false],
  ['1.4.0', 'main', false],
])('%s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older);
});
