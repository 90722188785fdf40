import { describe, expect, test } from 'vitest';
import type { RunSpec, Suite } from '../../../src/model/config.ts';
import {
  filterDifference,
  forInterleaving,
  knobDifferences,
  looserLimits,
  relocated,
  runDifferences,
} from '../../../src/suite/select.ts';

const run = {
  command: ['/clone/bench.sh'],
  invocations: 3,
  cpus: 'auto',
  memoryBytes: 1,
  shmBytes: 1,
  tmpBytes: 1,
  pids: 1,
  timeoutSeconds: 1,
  env: { HOME: '/clone/home' },
  aslr: 'off' as const,
  shield: 'auto' as const,
  leave: [],
  maxSteal: 0,
  maxInterrupts: 0,
};
const bare = { name: 'parser', directory: '/clone/bench', run, results: { format: 'auto' } };

describe('a suite on another tree', () => {
  test.each([
    ['/clone', '/other'],
    ['/clone/', '/other'],
    ['/clone/bench', '/other/bench'],
    ['/clone/bench/', '/other/bench'],
    ['/clone/a/../b', '/other/b'],
    ['/clone/..bench', '/other/..bench'],
    ['/clone-2/bench', '/clone-2/bench'],
    ['/clone/../x', '/clone/../x'],
    ['/', '/'],
    ['/elsewhere', '/elsewhere'],
  ])('that lies in %s lies in %s', (place, moved) => {
    expect(relocated({ ...bare, directory: place }, '/clone', '/other')).toEqual({ ...bare, directory: moved });
  });

  test('builds from that tree, and keeps all else', () => {
    const image = {
      dockerfile: '/clone/bench/Dockerfile',
      context: '/clone',
      target: 'all',
      args: { A: '/clone' },
      timeoutSeconds: 60,
    };
    const suite = { ...bare, image };
    expect(relocated(suite, '/clone', '/other')).toEqual({
      ...bare,
      directory: '/other/bench',
      image: { ...image, dockerfile: '/other/bench/Dockerfile', context: '/other' },
    });
    expect(suite.image).toBe(image);
    expect(image.context).toBe('/clone');
  });

  test('builds from outside of the tree as before', () => {
    const image = { dockerfile: '/shared/Dockerfile', context: '/shared', args: {}, timeoutSeconds: 3600 };
    expect(relocated({ ...bare, image }, '/clone', '/other').image).toEqual(image);
  });

  test('takes a ready image as it is', () => {
    const image = { name: '/clone/image', args: {}, timeoutSeconds: 3600 };
    expect(relocated({ ...bare, image }, '/clone', '/other').image).toEqual(image);
  });
});

describe('a suite of another commit, beside the one here', () => {
  const image = { dockerfile: '/other/Dockerfile', context: '/other', args: { A: 'own' }, timeoutSeconds: 60 };
  const own: Suite = {
    name: 'parser',
    directory: '/other/bench',
    image,
    run: { ...run, command: ['own'], filter: ['{regex}'], env: { OWN: '1' }, timeoutSeconds: 5 },
    results: { format: 'pinbench', path: 'own.json' },
  };
  const context = {
    ...{ cpus: '2-3', memoryBytes: 7, shmBytes: 7, tmpBytes: 7, pids: 7, aslr: 'on' as const, shield: 'on' as const },
    ...{ leave: ['sshd'], maxSteal: 0.5, maxInterrupts: 7, user: '7:7', pool: 'rack', invocations: 7 },
  };
  const here: Suite = {
    name: 'parser',
    directory: '/clone',
    image: { name: 'ready', args: {}, timeoutSeconds: 90 },
    run: { ...context, command: ['here'], filter: ['x{regex}'], env: { HERE: '1' }, timeoutSeconds: 20 },
    results: { format: 'auto' },
  };

  const its = { cpus: run.cpus, aslr: run.aslr, shield: 'auto', leave: [] };

  test('has its own image, folder, command, filter, environment, results, user, CPUs, ASLR and shield', () => {
    const { user: _, ...shared } = context;
    expect(forInterleaving(own, here, { confines: true })).toEqual({
      ...own,
      image: { ...image, timeoutSeconds: 90 },
      run: { ...shared, ...its, command: ['own'], filter: ['{regex}'], env: { OWN: '1' }, timeoutSeconds: 20 },
    });
  });

  test('is, on the host, measured by the user and without the shield of here', () => {
    const { run: runs } = forInterleaving({ ...own, run: { ...own.run, user: '5:5', shield: 'auto' } }, here, {
      confines: false,
    });
    expect(runs).toMatchObject({ user: '7:7', shield: 'on', leave: ['sshd'], cpus: its.cpus, aslr: its.aslr });
  });

  test.each<[RunSpec['shield'], RunSpec['shield'], RunSpec['shield']]>([
    ['on', 'on', 'on'],
    ['on', 'auto', 'auto'],
    ['on', 'off', 'auto'],
    ['auto', 'off', 'auto'],
    ['off', 'on', 'off'],
  ])('with a shield that is %s there and %s here is measured with %s', (there, shield, both) => {
    const other = { ...here, run: { ...here.run, shield } };
    expect(forInterleaving({ ...own, run: { ...own.run, shield: there } }, other, { confines: true }).run.shield).toBe(
      both,
    );
  });

  test('tells what it is measured in, where the head has something else', () => {
    expect(knobDifferences(own, { ...own, run: { ...own.run, memoryBytes: 9, user: '1:1' } })).toEqual([]);
    expect(knobDifferences(own, here)).toEqual([
      { field: 'cpus', base: own.run.cpus, head: '2-3' },
      { field: 'aslr', base: own.run.aslr, head: 'on' },
      { field: 'shield', base: own.run.shield, head: 'on' },
      { field: 'leave', base: 'none', head: 'sshd' },
    ]);
  });

  test('keeps the longer time of its own', () => {
    const patient = { ...own, image: { ...image, timeoutSeconds: 600 }, run: { ...own.run, timeoutSeconds: 600 } };
    const { image: built, run: runs } = forInterleaving(patient, here, { confines: true });
    expect([built?.timeoutSeconds, runs.timeoutSeconds]).toEqual([600, 600]);
  });

  test('keeps each limit of its own that is looser', () => {
    const loose = { ...own, run: { ...own.run, memoryBytes: 9, shmBytes: 9, tmpBytes: 9, pids: 9 } };
    expect(forInterleaving(loose, here, { confines: true }).run).toMatchObject({
      memoryBytes: 9,
      shmBytes: 9,
      tmpBytes: 9,
      pids: 9,
    });
    expect(looserLimits({ ...run, pids: 5 }, { ...run, tmpBytes: 6 })).toEqual({
      ...{ memoryBytes: 1, shmBytes: 1, tmpBytes: 6, pids: 5 },
    });
  });

  test('has no command and filter where it has none itself', () => {
    expect(Object.keys(forInterleaving({ ...own, run }, here, { confines: true }).run)).not.toContain('filter');
    const { command: _, ...entrypoint } = run;
    expect(Object.keys(forInterleaving({ ...own, run: entrypoint }, here, { confines: true }).run)).not.toContain(
      'command',
    );
  });

  test('is not run alike when its command, environment, results or user are others, and only then', () => {
    expect(runDifferences(own, { ...own, ...{ image: here.image ?? image, directory: '/else' } })).toEqual([]);
    const filtered = { ...own, run: { ...own.run, filter: ['other {regex}'], memoryBytes: 9 } };
    expect(runDifferences(own, filtered)).toEqual([]);
    expect(filterDifference(own, filtered)).toEqual([{ field: 'filter', base: '{regex}', head: '"other {regex}"' }]);
    expect(filterDifference(own, { ...here, run: { ...here.run, filter: ['{regex}'] } })).toEqual([]);
    expect(runDifferences(own, here)).toEqual([
      { field: 'command', base: 'own', head: 'here' },
      { field: 'environment', base: 'no HERE OWN="1"', head: 'HERE="1" no OWN' },
      { field: 'results', base: '"own.json", read as pinbench', head: 'stdout, read as auto' },
      { field: 'user', base: 'not set', head: '7:7' },
    ]);
  });

  test('tells words of a command apart, and at most 1000 characters', () => {
    const words = (...command: string[]) => ({ ...own, run: { ...own.run, command } });
    expect(runDifferences(words('sh', '-c', 'a b'), words('sh', '-c', 'a', 'b'))).toEqual([
      { field: 'command', base: 'sh -c "a b"', head: 'sh -c a b' },
    ]);
    const [long] = runDifferences(words('x'.repeat(5000)), words(`${'x'.repeat(2500)}y${'x'.repeat(5000)}`));
    expect([long?.base.length, long?.head.length]).toEqual([1000, 1000]);
    expect(long?.head).toMatch(/^…x{333}yx+…$/);
    const { command: _, ...entrypoint } = own.run;
    expect(runDifferences({ ...own, run: entrypoint }, words('y'))[0]?.base).toBe("the image's own");
  });
});
