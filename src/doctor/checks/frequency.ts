/** Checks: whether the clock of the benchmark's CPUs stands still. A virtual machine has no say in any of this. */
import { type Check, type CheckOutcome, fail, na, pass, unknown, unreadable, warn } from '../check.ts';
import { benchmarkList, filesLike, isVirtual, knownText, type Machine } from '../machine.ts';

const CPU = '/sys/devices/system/cpu';
/** Leaving a state of idleness takes its latency; above this many microseconds it is worth a word. */
const DEEP_MICROSECONDS = 10;

export const frequencyChecks: Check[] = [
  {
    id: 'governor',
    title: 'Frequency governor',
    group: 'frequency',
    files: [`${CPU}/cpu*/cpufreq/scaling_governor`],
    evaluate: (machine) => {
      const expected = 'performance';
      const governors = ofBenchmark(machine, 'cpufreq/scaling_governor');
      if (governors === null) return hidden(machine, 'the frequency', expected);
      const words = [...new Set(governors)].join(', ');
      return words === 'performance' ? pass(words, expected) : fail(words, expected);
    },
    fix: (machine) => forEach(machine, 'echo performance', 'cpufreq/scaling_governor'),
    needsRoot: true,
  },
  {
    id: 'frequency-range',
    title: 'Lowest and highest frequency',
    group: 'frequency',
    files: [`${CPU}/cpu*/cpufreq/scaling_min_freq`, `${CPU}/cpu*/cpufreq/scaling_max_freq`],
    evaluate: (machine) => {
      const expected = 'one and the same';
      const low = ofBenchmark(machine, 'cpufreq/scaling_min_freq');
      const high = ofBenchmark(machine, 'cpufreq/scaling_max_freq');
      if (low === null || high === null) return hidden(machine, 'the frequency', expected);
      const ranges = [...new Set(low.map((from, index) => `${megahertz(from)} to ${megahertz(high[index])} MHz`))];
      const fixed = low.every((from, index) => from === high[index]);
      return fixed ? pass(ranges.join(', '), expected) : fail(ranges.join(', '), expected);
    },
    fix: (machine) =>
      `for c in ${machine.benchmark.join(' ')}; do cat ${CPU}/cpu$c/cpufreq/scaling_max_freq > ${CPU}/cpu$c/cpufreq/scaling_min_freq; done`,
    needsRoot: true,
  },
  {
    id: 'turbo',
    title: 'Turbo',
    group: 'frequency',
    files: [`${CPU}/intel_pstate/no_turbo`, `${CPU}/cpufreq/boost`],
    evaluate: (machine) => {
      const expected = 'off: it comes and goes with heat and with what other cores do';
      const noTurbo = knownText(machine, `${CPU}/intel_pstate/no_turbo`);
      const boost = knownText(machine, `${CPU}/cpufreq/boost`);
      if (noTurbo === null && boost === null) return hidden(machine, 'turbo', expected);
      return noTurbo === '1' || (noTurbo === null && boost === '0') ? pass('off', expected) : fail('on', expected);
    },
    fix: (machine) =>
      machine.files.has(`${CPU}/cpufreq/boost`)
        ? `echo 0 > ${CPU}/cpufreq/boost`
        : `echo 1 > ${CPU}/intel_pstate/no_turbo  (after the governor, which may reset it)`,
    needsRoot: true,
  },
  {
    id: 'frequency-driver',
    title: 'Frequency driver',
    group: 'frequency',
    files: [`${CPU}/cpu*/cpufreq/scaling_driver`, `${CPU}/intel_pstate/status`, `${CPU}/nohz_full`],
    evaluate: (machine) => {
      const expected = 'a driver that keeps the frequency while the timer tick is stopped';
      const drivers = ofBenchmark(machine, 'cpufreq/scaling_driver');
      if (drivers === null) return hidden(machine, 'the driver', expected);
      const words = [...new Set(drivers)].join(', ');
      const tickless = /^\d/.test(knownText(machine, `${CPU}/nohz_full`) ?? '');
      const risky = words === 'intel_pstate' && knownText(machine, `${CPU}/intel_pstate/status`) === 'active';
      return risky && tickless
        ? warn(`${words} (active) with nohz_full, which has kept CPUs at their lowest frequency`, expected)
        : pass(words, expected);
    },
    fix: () => `echo passive > ${CPU}/intel_pstate/status  (then set the governor again)`,
    needsRoot: true,
  },
  {
    id: 'power-supply',
    title: 'Power supply',
    group: 'frequency',
    files: ['/sys/class/power_supply/*/type', '/sys/class/power_supply/*/online'],
    evaluate: (machine) => {
      const expected = 'mains: on battery the firmware slows the CPU down';
      const mains = filesLike(machine, /^(\/sys\/class\/power_supply\/[^/]+)\/type$/).filter(
        ({ text }) => text === 'Mains',
      );
      const states = mains.map(({ parts }) => knownText(machine, `${parts[0]}/online`));
      if (states.includes('1')) return pass('mains', expected);
      return states.includes('0') ? fail('battery', expected) : pass('no battery is known here', expected);
    },
    fix: () => 'connect the machine to mains',
  },
  {
    id: 'thermal-throttling',
    title: 'Slowed down by heat',
    group: 'frequency',
    files: [`${CPU}/cpu*/thermal_throttle/core_throttle_count`, `${CPU}/cpu*/thermal_throttle/package_throttle_count`],
    evaluate: (machine) => {
      const expected = 'never since the machine was started';
      const counts = filesLike(machine, /\/cpu(\d+)\/thermal_throttle\/\w+_throttle_count$/);
      const ours = counts.filter(({ parts }) => machine.benchmark.includes(Number(parts[0])));
      const intel = /^vendor_id\s*:\s*GenuineIntel$/m.test(knownText(machine, '/proc/cpuinfo') ?? '');
      if (ours.length === 0 && !intel) return na('this processor does not count it', expected);
      if (ours.length === 0) return hidden(machine, 'the count', expected);
      const most = Math.max(...ours.map(({ text }) => Number(text)));
      if (Number.isNaN(most)) return unknown('not a number', expected);
      return most === 0 ? pass('never', expected) : warn(`${most} times`, expected);
    },
    fix: () => 'repair the cooling, or lower scaling_max_freq to what the machine can keep up',
  },
  {
    id: 'idle-states',
    title: 'Deep idle states',
    group: 'frequency',
    files: [
      `${CPU}/cpuidle/current_driver`,
      `${CPU}/cpu*/cpuidle/state*/latency`,
      `${CPU}/cpu*/cpuidle/state*/disable`,
    ],
    evaluate: (machine) => {
      const expected = `no state on the benchmark’s CPUs that takes over ${DEEP_MICROSECONDS} µs to leave`;
      const driver = knownText(machine, `${CPU}/cpuidle/current_driver`);
      if (driver === 'none') return na('the kernel uses no idle states', expected);
      const states = filesLike(machine, /^(.*\/cpu(\d+)\/cpuidle\/state\d+)\/latency$/).filter(({ parts }) =>
        machine.benchmark.includes(Number(parts[1])),
      );
      if (states.length === 0) return hidden(machine, 'idle states', expected);
      const deep = states.filter(
        ({ parts, text }) => Number(text) > DEEP_MICROSECONDS && knownText(machine, `${parts[0]}/disable`) === '0',
      );
      const longest = Math.max(...deep.map(({ text }) => Number(text)));
      return deep.length === 0 ? pass('none in use', expected) : warn(`up to ${longest} µs to wake up`, expected);
    },
    fix: (machine) =>
      `cpupower --cpu ${benchmarkList(machine)} idle-set --disable-by-latency ${DEEP_MICROSECONDS}  (back: --enable-all)`,
    needsRoot: true,
  },
];

/** The file of each of the benchmark's CPUs; null when one has none. */
function ofBenchmark(machine: Machine, file: string): string[] | null {
  const texts = machine.benchmark.map((id) => knownText(machine, `${CPU}/cpu${id}/${file}`));
  const known = texts.filter((text) => text !== null);
  return known.length === texts.length && known.length > 0 ? known : null;
}

function hidden(machine: Machine, what: string, expected: string): CheckOutcome {
  return isVirtual(machine)
    ? na(`a virtual machine does not see ${what}`, expected)
    : unreadable(`${CPU}: ${what}`, expected);
}

function forEach(machine: Machine, command: string, file: string): string {
  return `for c in ${machine.benchmark.join(' ')}; do ${command} > ${CPU}/cpu$c/${file}; done`;
}

function megahertz(kilohertz = ''): string {
  return `${Math.round(Number(kilohertz) / 1000)}`;
}
