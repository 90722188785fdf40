import { describe, expect, test } from 'vitest';
import { FrameReader, splitFrame } from '../../../src/isolation/launcher-frame.ts';
import { readObserved, readSpeculationBypass } from '../../../src/isolation/observed.ts';
import { verifyIsolation } from '../../../src/isolation/verify.ts';
import type { IsolationFacts } from '../../../src/model/isolation.ts';

/** A frame's body as the launcher writes it; null is a file that is not there. */
function bodyOf(files: Record<string, string | null>): string {
  const parts = Object.entries(files).map(([path, text]) =>
    text === null ? `${path} -\n\n` : `${path} ${Buffer.byteLength(text)}\n${text}\n`,
  );
  return parts.join('');
}

function frameOf(body: string): Buffer {
  return Buffer.from(`PINBENCH/1 ${Buffer.byteLength(body)}\n${body}`);
}

/** Fields 3 to 52 of proc_pid_stat(5) after a name that looks like fields itself. */
function statLine(fields: Record<number, number>): string {
  const values = Array.from({ length: 50 }, (_, index) => fields[index + 3] ?? 0);
  return `42 (a) b) S 1 2) ${values.join(' ')}\n`;
}

const status = [
  'Name:\tlauncher',
  'Uid:\t65534\t65534\t65534\t65534',
  'Gid:\t65534\t65533\t65534\t65534',
  'CapInh:\t0000000000000000',
  'CapEff:\t0000000000000000',
  'NoNewPrivs:\t1',
  'Seccomp:\t2',
  'Seccomp_filters:\t1',
  'Speculation_Store_Bypass:\tthread force mitigated',
  'Cpus_allowed:\tc',
  'Cpus_allowed_list:\t2-3',
  'Mems_allowed_list:\t0',
  '',
].join('\n');

const mountinfo = [
  '72 48 0:39 / / ro,relatime master:2 - overlay overlay rw,lowerdir=/a,upperdir=/b',
  '73 72 0:42 / /proc rw,nosuid - proc proc rw',
  '74 72 0:43 / /dev rw,nosuid - tmpfs tmpfs rw,size=65536k,mode=755',
  '93 74 0:47 / /dev/shm rw,nosuid,nodev,noexec - tmpfs tmpfs rw,size=980k,mpol=bind:0,inode64',
  '',
].join('\n');

const netHead = `Inter-|   Receive                            |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs
`;
const lo = '    lo:    3193      29    0    0    0     0          0         0     3193      29    0\n';
const eth0 = '  eth0: 745837530   26692    0    0    0     0          0         0  1972414   18175    0\n';
const tunnel = (bytes: number) =>
  ` tunl0: ${bytes}       0    0    0    0     0          0         0        0       0    0\n`;
/** As proc_pid_limits(5) has them; the soft limit on core dumps is none. */
const limits = (coreDumps: string) => `${'Limit'.padEnd(25)} Soft Limit           Hard Limit           Units
Max file size             unlimited            unlimited            bytes
Max core file size        0                    ${coreDumps.padEnd(20)} bytes
Max processes             unlimited            unlimited            processes
`;
const noSwap = 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n';

const v2: Record<string, string | null> = {
  '/proc/self/status': status,
  '/proc/self/personality': '00040000\n',
  '/proc/self/stat': statLine({}),
  '/proc/self/cgroup': '0::/\n',
  '/proc/self/mountinfo': mountinfo,
  '/proc/self/limits': limits('0'),
  '/proc/net/dev': netHead + lo,
  '/proc/swaps': noSwap,
  '/proc/sys/kernel/randomize_va_space': '2\n',
  '/sys/fs/cgroup/memory.max': '67108864\n',
  '/sys/fs/cgroup/memory.swap.max': '0\n',
  '/sys/fs/cgroup/pids.max': '64\n',
  '/sys/fs/cgroup/cpu.max': 'max 100000\n',
  '/sys/fs/cgroup/memory/memory.limit_in_bytes': null,
  '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': null,
  '/sys/fs/cgroup/pids/pids.max': null,
  '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': null,
  '/sys/fs/cgroup/cpu/cpu.cfs_period_us': null,
};
const v1 = {
  ...v2,
  '/sys/fs/cgroup/memory.max': null,
  '/sys/fs/cgroup/memory.swap.max': null,
  '/sys/fs/cgroup/pids.max': null,
  '/sys/fs/cgroup/cpu.max': null,
  '/sys/fs/cgroup/memory/memory.limit_in_bytes': '67108864\n',
  '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': '67108864\n',
  '/sys/fs/cgroup/pids/pids.max': '64\n',
  '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
  '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
};

const held: IsolationFacts = {
  runtime: 'docker',
  cpus: '2-3',
  memoryNodes: '0',
  memoryBytes: 67108864,
  swapBytes: 0,
  pids: 64,
  shmBytes: 980 * 1024,
  network: 'none',
  readOnlyRoot: true,
  capabilities: '0000000000000000',
  noNewPrivileges: true,
  seccomp: 'filter',
  user: '65534:65533',
  aslr: 'off',
  scheduler: 'other 0',
  cpuQuota: 'none',
  shmPolicy: 'bind:0',
  coreDumps: 'none',
};
const nothing: IsolationFacts = {
  runtime: 'host',
  cpus: null,
  memoryNodes: null,
  memoryBytes: null,
  swapBytes: null,
  pids: null,
  shmBytes: null,
  network: null,
  readOnlyRoot: null,
  capabilities: null,
  noNewPrivileges: null,
  seccomp: null,
  user: null,
  aslr: null,
  scheduler: null,
  cpuQuota: null,
  shmPolicy: null,
  coreDumps: null,
};

test('a list of controllers that a benchmark made up costs no more than its length', () => {
  const started = performance.now();
  readObserved(bodyOf({ ...v2, '/proc/self/cgroup': `7:${'cpu,'.repeat(200_000)}x` }), 'host');
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('the frame is taken off the front of stdout', () => {
  const body = bodyOf(v2);
  const own = 'PINBENCH/1 5\nhello, a benchmark that copies the frame';

  test('whole output at once', () => {
    const output = Buffer.concat([frameOf(body), Buffer.from(own)]);
    const { observed, restOffset } = splitFrame(new Uint8Array(output));
    expect(observed).toBe(body);
    expect(output.toString('utf8', restOffset)).toBe(own);
  });

  test.each([1, 2, 7, 11, 64, 1000, 100_000])('in chunks of %d bytes', (size) => {
    const output = Buffer.concat([frameOf(body), Buffer.from(own)]);
    const reader = new FrameReader();
    const passed: Buffer[] = [];
    for (let at = 0; at < output.length; at += size) passed.push(reader.feed(output.subarray(at, at + size)));
    expect(reader.observed).toBe(body);
    expect(Buffer.concat(passed).toString()).toBe(own);
    expect(reader.finish()).toHaveLength(0);
  });

  test('bytes that are not UTF-8 keep their number', () => {
    const output = Buffer.concat([
      Buffer.from('PINBENCH/1 9\n/a 3\n'),
      Buffer.from([0xff, 0x80, 0xc3]),
      Buffer.from('\nrest'),
    ]);
    expect(splitFrame(output)).toEqual({ observed: '/a 3\n\u00ff\u0080\u00c3\n', restOffset: 22 });
  });

  test.each([
    'hi\n',
    'PINBENCH',
    'PINBENCH/2 5\nhello',
    'PINBENCH/1 x\nhello',
    'PINBENCH/1 \nhello',
    'PINBENCH/1 -5\nhello',
    'PINBENCH/1 9999999\nhello',
    'PINBENCH/1 00000000000000000000000000000000000000',
    'PINBENCH/1 900000\ncut short',
    'PINBENCH/1 12',
    ' PINBENCH/1 5\nhello',
    '',
  ])("%j is all the benchmark's own", (text) => {
    expect(splitFrame(Buffer.from(text))).toEqual({ observed: null, restOffset: 0 });
    const reader = new FrameReader();
    const passed = [...Buffer.from(text)].map((byte) => reader.feed(Buffer.from([byte])));
    expect(Buffer.concat([...passed, reader.finish()]).toString()).toBe(text);
    expect(reader.observed).toBeNull();
  });

  test('with a key, only the frame that says it counts, however its bytes come', () => {
    const key = '0123456789abcdef0123456789abcdef';
    const keyed = Buffer.from(`PINBENCH/1 ${key} ${Buffer.byteLength(body)}\n${body}`);
    expect(splitFrame(keyed, key)).toEqual({ observed: body, restOffset: keyed.length });
    const reader = new FrameReader(key);
    const passed = [...keyed, ...Buffer.from(own)].map((byte) => reader.feed(Buffer.from([byte])));
    expect(reader.observed).toBe(body);
    expect(Buffer.concat(passed).toString()).toBe(own);
    for (const other of [null, key.replace('0', '1'), key.slice(1), `${key}0`, '']) {
      expect(splitFrame(keyed, other).observed).toBeNull();
      expect(splitFrame(frameOf(body), key).observed).toBeNull();
    }
  });

  test('output without a frame is passed on at once, not at the end', () => {
    const reader = new FrameReader();
    expect(reader.feed(Buffer.from('x')).toString()).toBe('x');
    expect(reader.feed(Buffer.from('y')).toString()).toBe('y');
  });

  test('what claims to be a frame larger than a launcher writes is not held back', () => {
    const reader = new FrameReader();
    const claim = 'PINBENCH/1 99999999999\n';
    expect(reader.feed(Buffer.from(claim)).toString()).toBe(claim);
  });
});

describe('facts read from inside', () => {
  test('cgroup v2', () => {
    expect(readObserved(bodyOf(v2), 'docker')).toEqual(held);
  });

  test('cgroup v1', () => {
    expect(readObserved(bodyOf(v1), 'docker')).toEqual(held);
  });

  test('on the host there is no cgroup of our own, so its limits are not facts about us', () => {
    expect(readObserved(bodyOf(v2), 'host')).toEqual({
      ...held,
      runtime: 'host',
      memoryBytes: null,
      swapBytes: null,
      pids: null,
    });
  });

  const shm = (line: string) => mountinfo.replace(/^93.*$/m, line);
  test.each<[string, Record<string, string | null>, Partial<IsolationFacts>]>([
    [
      'no frame at all',
      Object.fromEntries(Object.keys(v2).map((path) => [path, null])),
      { ...nothing, runtime: 'docker' },
    ],
    ['no limits (v2)', { ...v2, '/sys/fs/cgroup/memory.max': 'max\n' }, { memoryBytes: Number.MAX_SAFE_INTEGER }],
    ['no pids limit', { ...v2, '/sys/fs/cgroup/pids.max': 'max\n' }, { pids: Number.MAX_SAFE_INTEGER }],
    ['swap allowed (v2)', { ...v2, '/sys/fs/cgroup/memory.swap.max': '4096\n' }, { swapBytes: 4096 }],
    [
      'no limits (v1)',
      {
        ...v1,
        '/sys/fs/cgroup/memory/memory.limit_in_bytes': '9223372036854771712\n',
        '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': '9223372036854771712\n',
      },
      { memoryBytes: Number.MAX_SAFE_INTEGER, swapBytes: Number.MAX_SAFE_INTEGER },
    ],
    [
      'swap allowed (v1)',
      { ...v1, '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': '134217728\n' },
      { swapBytes: 67108864 },
    ],
    [
      'swap not counted, none on the host',
      { ...v1, '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': null },
      { swapBytes: 0 },
    ],
    [
      'swap not counted, some on the host',
      {
        ...v1,
        '/sys/fs/cgroup/memory/memory.memsw.limit_in_bytes': null,
        '/proc/swaps': `${noSwap}/swapfile file 2097148 0 -2\n`,
      },
      { swapBytes: null },
    ],
    ['a nice value', { ...v2, '/proc/self/stat': statLine({ 19: -20, 40: 7 }) }, { scheduler: 'other -20' }],
    ['batch', { ...v2, '/proc/self/stat': statLine({ 19: 5, 41: 3 }) }, { scheduler: 'batch 5' }],
    ['first in, first out', { ...v2, '/proc/self/stat': statLine({ 19: 5, 40: 99, 41: 1 }) }, { scheduler: 'fifo 99' }],
    ['round robin', { ...v2, '/proc/self/stat': statLine({ 19: 5, 40: 1, 41: 2 }) }, { scheduler: 'rr 1' }],
    ['idle', { ...v2, '/proc/self/stat': statLine({ 41: 5 }) }, { scheduler: 'idle 0' }],
    ['a policy nobody knows', { ...v2, '/proc/self/stat': statLine({ 41: 4 }) }, { scheduler: null }],
    ['a policy from the future', { ...v2, '/proc/self/stat': statLine({ 41: 77 }) }, { scheduler: null }],
    ['a stat line that ends early', { ...v2, '/proc/self/stat': '42 (a) R 1 1 1\n' }, { scheduler: null }],
    ['a stat line without a name', { ...v2, '/proc/self/stat': '0 '.repeat(60) }, { scheduler: null }],
    ['a quota (v2)', { ...v2, '/sys/fs/cgroup/cpu.max': '50000 100000\n' }, { cpuQuota: '50 ms of 100 ms' }],
    ['a quota in odd parts (v2)', { ...v2, '/sys/fs/cgroup/cpu.max': '1500 7000\n' }, { cpuQuota: '1.5 ms of 7 ms' }],
    ['a quota without period (v2)', { ...v2, '/sys/fs/cgroup/cpu.max': '50000\n' }, { cpuQuota: null }],
    ['a quota (v1)', { ...v1, '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '250000\n' }, { cpuQuota: '250 ms of 100 ms' }],
    [
      'a quota (v1) where the controller shares a folder',
      {
        ...v1,
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': null,
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us': '20000\n',
        '/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us': '40000\n',
      },
      { cpuQuota: '20 ms of 40 ms' },
    ],
    ['a quota that cannot be read', { ...v1, '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': null }, { cpuQuota: null }],
    [
      '/dev/shm on any node',
      { ...v2, '/proc/self/mountinfo': mountinfo.replace(',mpol=bind:0', '') },
      { shmPolicy: null },
    ],
    [
      '/dev/shm on several nodes',
      { ...v2, '/proc/self/mountinfo': mountinfo.replace('bind:0', 'bind:0,2-3') },
      { shmPolicy: 'bind:0,2-3' },
    ],
    [
      '/dev/shm spread over nodes',
      { ...v2, '/proc/self/mountinfo': mountinfo.replace('bind:0', 'interleave=static:0-1') },
      { shmPolicy: 'interleave=static:0-1', shmBytes: 980 * 1024 },
    ],
    ['ASLR on', { ...v2, '/proc/self/personality': '00000000\n' }, { aslr: 'on' }],
    ['another personality bit', { ...v2, '/proc/self/personality': '00020000\n' }, { aslr: 'on' }],
    [
      'ASLR off for the whole machine',
      { ...v2, '/proc/self/personality': '00000000\n', '/proc/sys/kernel/randomize_va_space': '0\n' },
      { aslr: 'off' },
    ],
    ['personality unreadable', { ...v2, '/proc/self/personality': null }, { aslr: null }],
    ['a network', { ...v2, '/proc/net/dev': netHead + lo + eth0 }, { network: 'host' }],
    [
      'a device without blank after the colon',
      { ...v2, '/proc/net/dev': `${netHead}eth0:745 2 0\n` },
      { network: 'host' },
    ],
    ["the kernel's idle tunnel end", { ...v2, '/proc/net/dev': netHead + lo + tunnel(0) }, { network: 'none' }],
    ['a tunnel in use', { ...v2, '/proc/net/dev': netHead + lo + tunnel(9) }, { network: 'host' }],
    ['no devices listed', { ...v2, '/proc/net/dev': netHead }, { network: null }],
    [
      'writable root',
      { ...v2, '/proc/self/mountinfo': mountinfo.replace('/ / ro', '/ / rw') },
      { readOnlyRoot: false },
    ],
    ['no root', { ...v2, '/proc/self/mountinfo': '' }, { readOnlyRoot: null, shmBytes: null }],
    [
      'a second /dev/shm over the first',
      { ...v2, '/proc/self/mountinfo': `${mountinfo}99 93 0:50 / /dev/shm rw - tmpfs shm rw,size=64k\n` },
      { shmBytes: 65536 },
    ],
    [
      '/dev/shm without a size',
      { ...v2, '/proc/self/mountinfo': shm('93 74 0:47 / /dev/shm rw - tmpfs shm rw') },
      { shmBytes: null },
    ],
    [
      '/dev/shm on a disk',
      { ...v2, '/proc/self/mountinfo': shm('93 74 8:1 / /dev/shm rw - ext4 /dev/sda rw,size=4k') },
      { shmBytes: null },
    ],
    ['core dumps that may be raised', { ...v2, '/proc/self/limits': limits('unlimited') }, { coreDumps: 'no limit' }],
    ['small core dumps', { ...v2, '/proc/self/limits': limits('4096') }, { coreDumps: 'up to 4096 bytes' }],
    ['limits without core dumps', { ...v2, '/proc/self/limits': 'Max core file size 0\n' }, { coreDumps: null }],
    ['seccomp off', { ...v2, '/proc/self/status': status.replace('Seccomp:\t2', 'Seccomp:\t0') }, { seccomp: 'off' }],
    [
      'no-new-privileges off',
      { ...v2, '/proc/self/status': status.replace('Privs:\t1', 'Privs:\t0') },
      { noNewPrivileges: false },
    ],
  ])('%s', (_name, files, facts) => {
    expect(readObserved(bodyOf(files), 'docker')).toMatchObject(facts);
  });
});

test.each([
  ['at the root of its mount (v2)', { ...v2, '/proc/self/cgroup': '0::/\n' }, 'none'],
  ['elsewhere (v2)', { ...v2, '/proc/self/cgroup': '0::/user.slice\n' }, null],
  ['at the root of its mount (v1)', { ...v1, '/proc/self/cgroup': '4:cpuset:/x\n2:cpu,cpuacct:/\n0::/y\n' }, 'none'],
  ['elsewhere (v1)', { ...v1, '/proc/self/cgroup': '4:cpuset:/\n2:cpuacct,cpu:/x\n0::/\n' }, null],
  ['unknown', { ...v2, '/proc/self/cgroup': null }, null],
])('on the host the CPU quota is ours when our cgroup is %s', (_name, files, cpuQuota) => {
  expect(readObserved(bodyOf(files), 'host').cpuQuota).toBe(cpuQuota);
});

test.each([
  ['thread force mitigated', 'thread force mitigated'],
  ['not vulnerable', 'not vulnerable'],
  ['', null],
  ['\u001b[2J', null],
  ['x'.repeat(5000), null],
])('the state of speculative store bypass, %j, is told as %j', (text, told) => {
  const frame = bodyOf({ ...v2, '/proc/self/status': status.replace('thread force mitigated', text) });
  expect(readSpeculationBypass(frame)).toBe(told);
});

describe('hostile frames', () => {
  const body = bodyOf(v2);
  test.each([
    ['empty', ''],
    ['no line feed', 'x'.repeat(100_000)],
    ['only line feeds', '\n'.repeat(100_000)],
    ['a length beyond the end', '/proc/self/status 999999\nCpus_allowed_list:\t0'],
    ['a negative length', '/proc/self/status -7\nabc\n'],
    ['a path named __proto__', '/__proto__ 3\nabc\n'.repeat(1000)],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 151) % 256)).toString('latin1')],
    ['control characters in a value', bodyOf({ '/proc/self/status': 'Cpus_allowed_list:\t2\u001b[2J\nUid:\ta b c\n' })],
    ['a list that would fill memory', bodyOf({ '/proc/self/status': 'Cpus_allowed_list:\t0-99999999999\n' })],
    ['mount lines of nothing but hyphens', bodyOf({ '/proc/self/mountinfo': '- - - - - - - - - -\n'.repeat(1000) })],
  ])('%s: facts or null, and a judgement that it did not hold', (_name, frame) => {
    const observed = readObserved(frame, 'docker');
    expect(Object.keys(observed).sort()).toEqual(Object.keys(held).sort());
    expect(verifyIsolation(held, observed).held).toBe(false);
  });

  test('cut anywhere, it never proves more than the whole', () => {
    for (let end = 0; end < body.length; end += 1) {
      const observed = readObserved(body.slice(0, end), 'docker');
      for (const [fact, value] of Object.entries(observed)) {
        if (value !== null) expect(held).toHaveProperty(fact, value);
      }
    }
  });
});

describe('the judgement', () => {
  test('holds when everything asked for was seen', () => {
    expect(verifyIsolation(held, held)).toEqual({ requested: held, observed: held, held: true, violations: [] });
  });

  test('asks nothing where nothing was asked for', () => {
    expect(verifyIsolation(nothing, { ...held, runtime: 'host' }).held).toBe(true);
    expect(verifyIsolation(nothing, nothing).held).toBe(true);
    expect(verifyIsolation(nothing, null).held).toBe(true);
  });

  test.each<[string, Partial<IsolationFacts>, Partial<IsolationFacts>]>([
    ['CPU lists are sets', { cpus: '0,1' }, { cpus: '0-1' }],
    ['node lists are sets', { memoryNodes: '1,0' }, { memoryNodes: '0-1' }],
    ['memory is rounded to pages', { memoryBytes: 67108864 + 4095 }, {}],
    ['/dev/shm is rounded to pages', { shmBytes: 1_000_000 }, {}],
    ["a policy's nodes are sets", { shmPolicy: 'bind:1,0' }, { shmPolicy: 'bind:0-1' }],
    ['a policy may have no nodes', { shmPolicy: 'local' }, { shmPolicy: 'local' }],
    ['fewer capabilities are fine', { capabilities: '0000000000800000' }, {}],
    ['a user without a group may have any', { user: '65534' }, {}],
  ])('%s', (_name, asked, seen) => {
    expect(verifyIsolation({ ...held, ...asked }, { ...held, ...seen }).violations).toEqual([]);
  });

  test.each<[Partial<IsolationFacts>, Partial<IsolationFacts>, string]>([
    [{ cpus: '1' }, { cpus: '0-1' }, 'cpus: asked for 1, but 0-1 were allowed inside'],
    [{}, { memoryNodes: '0-1' }, 'memory nodes: asked for 0, but 0-1 were allowed inside'],
    [{}, { memoryBytes: Number.MAX_SAFE_INTEGER }, 'memory: asked for 64 MiB, but no limit was in force inside'],
    [{}, { swapBytes: 67108864 }, 'swap: asked for 0 bytes, but 64 MiB was in force inside'],
    [{}, { pids: Number.MAX_SAFE_INTEGER }, 'pids: asked for 64, but no limit was in force inside'],
    [{}, { shmBytes: 65536 }, '/dev/shm: asked for 1003520 bytes, but 65536 bytes was in force inside'],
    [{}, { network: 'host' }, 'network: asked for none, but host was in force inside'],
    [{}, { readOnlyRoot: false }, 'read-only root: asked for yes, but no was in force inside'],
    [
      {},
      { capabilities: '00000000a80425fb' },
      'capabilities: asked for 0000000000000000, but 00000000a80425fb was in force inside',
    ],
    [{}, { noNewPrivileges: false }, 'no new privileges: asked for yes, but no was in force inside'],
    [{}, { seccomp: 'off' }, 'seccomp: asked for filter, but off was in force inside'],
    [{}, { user: '0:0' }, 'user: asked for 65534:65533, but 0:0 was in force inside'],
    [{ user: 'nobody' }, {}, 'user: asked for nobody, but 65534:65533 was in force inside'],
    [{ user: '6553' }, {}, 'user: asked for 6553, but 65534:65533 was in force inside'],
    [{}, { scheduler: 'batch 5' }, 'scheduler: asked for other 0, but batch 5 was in force inside'],
    [{}, { cpuQuota: '50 ms of 100 ms' }, 'CPU quota: asked for none, but 50 ms of 100 ms was in force inside'],
    [{}, { coreDumps: 'no limit' }, 'core dumps: asked for none, but no limit was in force inside'],
    [{}, { shmPolicy: 'bind:1' }, '/dev/shm policy: asked for bind:0, but bind:1 was in force inside'],
    [{}, { shmPolicy: 'interleave:0' }, '/dev/shm policy: asked for bind:0, but interleave:0 was in force inside'],
    [{}, { shmPolicy: null }, '/dev/shm policy: asked for bind:0, but none was seen inside'],
    [{ cpus: '2-5' }, {}, 'cpus: asked for 2-5, but 2-3 were allowed inside'],
    [{}, { aslr: 'on' }, 'ASLR: asked for off, but on was in force inside'],
    [{}, { cpus: null }, 'cpus: asked for 2-3, but what was in force could not be read inside'],
    [{}, { noNewPrivileges: null }, 'no new privileges: asked for yes, but what was in force could not be read inside'],
  ])('%j seen as %j: %s', (asked, seen, sentence) => {
    const { held: did, violations } = verifyIsolation({ ...held, ...asked }, { ...held, ...seen });
    expect(violations).toEqual([sentence]);
    expect(did).toBe(false);
  });

  test('tells each violation, in a fixed order', () => {
    const { violations } = verifyIsolation(held, { ...held, aslr: 'on', cpus: '0' });
    expect(violations.map((sentence) => sentence.split(':')[0])).toEqual(['cpus', 'ASLR']);
  });

  test('nothing seen is one sentence that names what is unproven', () => {
    const { held: did, violations } = verifyIsolation({ ...nothing, cpus: '1', aslr: 'off' }, null);
    expect(did).toBe(false);
    expect(violations).toEqual(['nothing could be read inside, so none of this is proven: cpus, ASLR']);
  });
});
