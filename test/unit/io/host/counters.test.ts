import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readCounters } from '../../../../src/io/host/counters.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function machine(files: Record<string, string>): string {
  root = mkdtempSync(path.join(os.tmpdir(), 'pinbench-vitals-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const cpu = (id: number, file: string) => `sys/devices/system/cpu/cpu${id}/${file}`;

/** A server whose CPU 1 is offline, so that the columns of its interrupts are not the numbers of its CPUs. */
const SERVER = {
  'proc/stat': `cpu  30 0 0 0 0 0 0 60 0 0
cpu0 10 1 2 3 4 5 6 100 0 0
cpu2 10 1 2 3 4 5 6 250 7 8
cpu3 10 1 2 3 4 5 6 50 0 0
intr 12345 0
`,
  'proc/vmstat': 'nr_free_pages 1\npswpin 11\npswpout 22\nzswpin 99\n',
  'proc/interrupts': `           CPU0       CPU2       CPU3
  0:        900        800        700  IO-APIC   2-edge      timer
  8:          0          0          0  IO-APIC   8-edge      rtc0
 24:          1         20        300  PCI-MSI 524288-edge      nvme0q1
 25:          5          0          0  PCI-MSIX-0000:00:02.0   1-edge      eth0-rx, eth0 tx
NMI:          4          4          4   Non-maskable interrupts
LOC:    4645564    4554231    4554231   Local timer interrupts
ERR:          0
`,
  'proc/loadavg': '0.52 0.40 0.30 1/234 5678\n',
  'proc/uptime': '19851.43 30000.00\n',
  'proc/meminfo': 'MemTotal:       2000 kB\nMemFree:  1 kB\nMemAvailable:       1000 kB\n',
  'sys/class/thermal/thermal_zone0/temp': '41500\n',
  'sys/class/thermal/thermal_zone1/temp': '-273000\n',
  'sys/class/thermal/cooling_device0/temp': '99000\n',
  [cpu(2, 'thermal_throttle/core_throttle_count')]: '3\n',
  [cpu(2, 'thermal_throttle/package_throttle_count')]: '1\n',
  [cpu(3, 'thermal_throttle/core_throttle_count')]: '0\n',
  [cpu(2, 'cpufreq/scaling_cur_freq')]: '2800000\n',
  [cpu(3, 'cpufreq/scaling_cur_freq')]: '<unknown>\n',
};

describe('the vitals of a described machine', () => {
  test('are those of the watched CPUs', async () => {
    expect(await readCounters('2-3', machine(SERVER))).toMatchObject({
      stealSeconds: 3,
      swapInPages: 11,
      swapOutPages: 22,
      throttleEvents: 4,
      interrupts: { '24 nvme0q1': 320 },
      frequencies: { '2': 2_800_000 },
      loadAverage: 0.52,
      temperatureCelsius: 41.5,
      memoryAvailableBytes: 1_024_000,
      uptimeSeconds: 19851.43,
    });
  });

  test('are those of all CPUs when none are named', async () => {
    expect(await readCounters(null, machine(SERVER))).toMatchObject({
      stealSeconds: 4,
      interrupts: { '24 nvme0q1': 321, '25 eth0-rx, eth0 tx': 5 },
    });
  });

  test('of an ARM board leave out the timer that every CPU has', async () => {
    const interrupts = `           CPU0       CPU1
 11:     217064     244402     GICv3  27 Level     arch_timer
 47:         12          3     GICv3  33 Level     uart-pl011
IPI0:     25000      26000       Rescheduling interrupts
`;
    const counters = await readCounters('0-1', machine({ 'proc/interrupts': interrupts }));
    expect(counters.interrupts).toEqual({ '47 uart-pl011': 15 });
  });

  test('are unknown where nothing can be read, never zero', async () => {
    const { seconds, clockOffset, ...rest } = await readCounters('0', machine({}));
    expect(Object.values(rest)).toEqual(Object.values(rest).map(() => null));
    expect(Object.keys(rest)).toHaveLength(10);
    expect(Number.isFinite(seconds) && Number.isFinite(clockOffset)).toBe(true);
  });

  test('of a CPU that is not there are unknown', async () => {
    expect(await readCounters('9', machine(SERVER))).toMatchObject({ stealSeconds: null, interrupts: null });
  });
});

describe.skipIf(process.platform !== 'linux')('the vitals of this machine', () => {
  test('have a clock that fits the wall clock, and counters that do not go back', async () => {
    const first = await readCounters(null);
    const second = await readCounters(null);
    expect(Math.abs(first.seconds + first.clockOffset - Date.now() / 1000)).toBeLessThan(60);
    expect(second.seconds).toBeGreaterThan(first.seconds);
    expect(second.stealSeconds ?? 0).toBeGreaterThanOrEqual(first.stealSeconds ?? 0);
    expect(first.memoryAvailableBytes).toBeGreaterThan(0);
    expect(first.uptimeSeconds).toBeGreaterThan(0);
  });
});
