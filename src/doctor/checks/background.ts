/** Checks: what else runs on this machine, or may begin to. */
import { type Check, fail, na, pass, unknown, unreadable, warn } from '../check.ts';
import { knownText, type Machine, othersList } from '../machine.ts';

/** Where the shield writes down what it changes, before it does. */
const JOURNAL = '/run/pinbench/shield.jsonl';

const TIMERS = [
  'apt-daily',
  'apt-daily-upgrade',
  'unattended-upgrades',
  'dnf-automatic',
  'dnf-makecache',
  'fstrim',
  'man-db',
  'logrotate',
  'e2scrub_all',
  'fwupd-refresh',
  'plocate-updatedb',
  'sysstat-collect',
];
const WANTED = ['/etc', '/usr/lib', '/lib'].map((folder) => `${folder}/systemd/system/timers.target.wants`);
const UNITS = ['/etc/systemd/system', '/run/systemd/system'];

export const backgroundChecks: Check[] = [
  {
    id: 'other-run',
    title: 'Another run, or what one has left',
    group: 'background',
    files: [JOURNAL],
    evaluate: (machine) => {
      const expected = 'none: one run at a time, and everything it changed is restored';
      if (!machine.files.has(JOURNAL)) return pass('none', expected);
      if (knownText(machine, JOURNAL) === null) return unknown(`${JOURNAL} is for root to read`, expected);
      return fail(`${JOURNAL} is there: a run has the CPUs now, or was killed before it gave them back`, expected);
    },
    fix: () =>
      'wait for the other run to end; when there is none, the next `pinbench run` (as the same user) restores everything',
    hard: true,
  },
  {
    id: 'load',
    title: 'Load before the probes',
    group: 'background',
    files: ['/proc/loadavg'],
    evaluate: (machine) => {
      const expected = 'below 0.5 over the last minute';
      const text = knownText(machine, '/proc/loadavg')?.split(' ')[0];
      const load = Number(text);
      if (text === undefined || Number.isNaN(load)) return unreadable('/proc/loadavg', expected);
      if (load < 0.5) return pass(text, expected);
      return load < machine.cpus.length ? warn(text, expected) : fail(text, expected);
    },
    fix: () => 'find the busy processes with `top`, and end or move them',
  },
  {
    id: 'containers',
    title: 'Other containers',
    group: 'background',
    files: [],
    evaluate: ({ engine }) => {
      const expected = 'none is running';
      if (engine.unreachable !== null) return unknown('no engine answers', expected);
      const names = engine.others.slice(0, 5).join(', ');
      return engine.others.length === 0 ? pass('none', expected) : warn(`${engine.others.length}: ${names}`, expected);
    },
    fix: (machine) => {
      const others = machine.engine.others.slice(0, 5).join(' ');
      const program = machine.engine.name === 'podman' ? 'podman' : 'docker';
      return `${program} stop ${others || 'NAME'}, or ${program} update --cpuset-cpus ${othersList(machine)} ${others || 'NAME'}`;
    },
    asksEngine: true,
  },
  {
    id: 'timers',
    title: 'Timers of the distribution',
    group: 'background',
    files: [
      '/proc/1/comm',
      ...TIMERS.flatMap((name) => [...WANTED, ...UNITS].map((folder) => `${folder}/${name}.timer`)),
    ],
    evaluate: (machine) => {
      const expected = 'none that may start work in the middle of a run';
      const init = knownText(machine, '/proc/1/comm');
      if (init === null) return unreadable('/proc/1/comm', expected);
      if (init !== 'systemd') return na(`the first process is ${init}, not systemd`, expected);
      const armed = armedTimers(machine);
      return armed.length === 0 ? pass('none', expected) : warn(armed.join(', '), expected);
    },
    fix: (machine) =>
      `systemctl mask --runtime --now ${
        armedTimers(machine)
          .map((name) => `${name}.timer`)
          .join(' ') || 'NAME.timer'
      }  (back: systemctl unmask --runtime)`,
    needsRoot: true,
  },
];

/** Enabled, and not masked: a masked unit is a link to /dev/null, which reads as nothing. */
function armedTimers(machine: Machine): string[] {
  return TIMERS.filter(
    (name) =>
      WANTED.some((folder) => machine.files.has(`${folder}/${name}.timer`)) &&
      !UNITS.some((folder) => knownText(machine, `${folder}/${name}.timer`) === ''),
  );
}
