import { describe, expect, test } from 'vitest';
import { engineSight } from '../../../../src/io/doctor/engine.ts';

/** What the engines of Debian 12 answer to `GET /info` and `GET /version`, in part. */
const docker = {
  info: {
    ServerVersion: '20.10.24+dfsg1',
    SecurityOptions: ['name=seccomp,profile=default'],
    RuncCommit: { ID: '1.1.5+ds1-1+deb12u1' },
    ContainerdCommit: { ID: '1.6.20~ds1-1+deb12u3' },
  },
  version: {
    Components: [
      { Name: 'Engine', Version: '20.10.24+dfsg1' },
      { Name: 'containerd', Version: '1.6.20~ds1' },
      { Name: 'runc', Version: '1.1.5+ds1' },
    ],
  },
};
const podman = {
  info: {
    ServerVersion: '4.3.1',
    SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'],
    RuncCommit: { ID: '' },
    ContainerdCommit: { ID: '' },
  },
  version: {
    Components: [
      { Name: 'Podman Engine', Version: '4.3.1' },
      { Name: 'OCI Runtime (crun)', Version: 'crun version 1.8.1\ncommit: f8a096be' },
    ],
  },
};

describe('what the doctor sees of an engine', () => {
  test('Docker: the longer number of a distribution’s package, from the commit’s place', () => {
    expect(engineSight(docker.info, docker.version)).toEqual({
      name: 'docker',
      version: '20.10.24+dfsg1',
      containerd: '1.6.20~ds1-1+deb12u3',
      runc: '1.1.5+ds1-1+deb12u1',
      rootless: false,
      seccomp: true,
    });
  });

  test('Docker: a commit that is only a hash is no version', () => {
    const info = { ...docker.info, RuncCommit: { ID: 'v1.3.3-0-gd842d771' }, ContainerdCommit: { ID: '1c4457e' } };
    expect(engineSight(info, docker.version)).toMatchObject({ containerd: '1.6.20~ds1', runc: '1.1.5+ds1' });
  });

  test('Podman has no containerd, and what starts its containers is not taken for runc', () => {
    expect(engineSight(podman.info, podman.version)).toEqual({
      name: 'podman',
      version: '4.3.1',
      containerd: null,
      runc: null,
      rootless: true,
      seccomp: true,
    });
  });

  test.each([[{}], [null], ['text']])('an engine that answers %j tells nothing', (answer) => {
    const nothing = { name: 'docker', version: null, containerd: null, runc: null, rootless: false, seccomp: false };
    expect(engineSight(answer, answer)).toEqual(nothing);
  });
});
