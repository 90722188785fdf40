/** Reads the one line that the launcher leaves on stderr when it did not start the command. */
import type { NotStarted } from '../model/ports/engine.ts';

/** By error number: <asm-generic/errno.h>. */
const COMMAND = new Map([
  [2, 'it was not found; name a program that the image or PATH has'],
  [7, 'its arguments and environment are longer than the kernel takes; shorten run.command or run.env'],
  [8, 'it is not a program for this machine: another architecture, or a script without a #! line'],
  [13, 'it cannot be executed: it is a folder, or permission is missing; name a file that has its executable bit set'],
  [20, 'a part of its path is not a folder; correct the path'],
  [26, 'another process is writing to it; let the build finish first'],
  [36, 'its name is longer than any path can be'],
  [80, 'it is there, but its interpreter or dynamic loader is not: the wrong base image, or a wrong #! line'],
]);

const PROCESS = new Map([[11, 'the limit on processes is reached; raise run.pids']]);

interface Option {
  /** What the option sets, in words that its value can follow. */
  name: string;
  refusals: Map<number, string>;
}

const OPTIONS: Record<string, Option> = {
  '--aslr': {
    name: 'ASLR',
    refusals: new Map([
      [
        1,
        "a seccomp filter around it does not allow personality(0x40000); set run.aslr to on, or use a profile that allows this value, as pinbench's own does",
      ],
    ]),
  },
  '--cpus': {
    name: 'CPUs',
    refusals: new Map([
      [1, 'a filter around it does not allow sched_setaffinity; set run.cpus to what it inherits, or lift the filter'],
      [6, 'not all of them are there, online and in the cpuset of this process'],
    ]),
  },
  '--nice': {
    name: 'nice value',
    refusals: new Map([
      [1, 'to lower it takes CAP_SYS_NICE; leave it as it is, or add that capability'],
      [13, 'to lower it takes CAP_SYS_NICE; leave it as it is, or add that capability'],
    ]),
  },
  '--policy': {
    name: 'scheduling policy',
    refusals: new Map([
      [
        1,
        'real time takes CAP_SYS_NICE and, on kernels with CONFIG_RT_GROUP_SCHED, cpu.rt_runtime_us in its cgroup; use other or batch',
      ],
    ]),
  },
  '--limit': {
    name: 'limit',
    refusals: new Map([
      [1, 'to raise a hard limit takes CAP_SYS_RESOURCE, and nofile never goes above fs.nr_open; ask for less'],
    ]),
  },
};

/**
 * What it says when stderr is the launcher's line (its form is told in launcher/README.md) and nothing else: the launcher
 * writes it instead of starting the command, so a benchmark that was started and wrote anything before is not believed.
 * `key`: the word that this launcher was given, which its line begins with. `framed`: its frame came, so its options had
 * been taken and stdout too; who says otherwise after it is the benchmark, and would like to be called a fault of the host.
 */
export function readNotStarted(stderr: string, key: string | null = null, framed = false): NotStarted | null {
  const start = `PINBENCH-NOT-STARTED ${key === null ? '' : `${key} `}`;
  if (!stderr.startsWith(start)) return null;
  const form = /^(\d{1,3}) (command|folder|process|option|stdout|no command|no --)(?: (.{0,9000}))?\n?$/;
  const [, number = '', what = '', rest = ''] = form.exec(stderr.slice(start.length)) ?? [];
  if (framed && ['option', 'stdout', 'no --'].includes(what)) return null;
  const command = (sentence: string): NotStarted => ({ sentence, culprit: 'command' });
  const host = (sentence: string): NotStarted => ({ sentence, culprit: 'host' });
  switch (what) {
    case 'command':
      return command(`the command ${quoted(rest)} could not be started: ${reasonIn(COMMAND, number)}`);
    case 'folder':
      return command(
        "the image's working directory lies outside the container (CVE-2024-21626); build it with another WORKDIR, and update the engine's runc",
      );
    case 'process':
      return command(`a process could not be made for the command: ${reasonIn(PROCESS, number)}`);
    case 'option':
      return host(optionRefused(rest, number));
    case 'stdout':
      return host(`what is in force inside could not be written to stdout: ${reasonIn(new Map(), number)}`);
    case 'no command':
      return command('no command was given; name one in run.command');
    case 'no --':
      return host(
        'the launcher was given no "--" between its options and the command; use the launcher of the same pinbench',
      );
    default:
      return null;
  }
}

function optionRefused(option: string, number: string): string {
  const [flag = '', ...words] = option.split(' ');
  const value = quoted(words.join(' '));
  const known = Object.hasOwn(OPTIONS, flag) ? OPTIONS[flag] : undefined;
  // EINVAL is the launcher's own: a flag it does not know, or a value it cannot read.
  if (known === undefined || number === '22') {
    return `the launcher does not take ${quoted(flag)} ${value}; its README lists the values of each option`;
  }
  return `${known.name} ${value} could not be set for the benchmark: ${reasonIn(known.refusals, number)}`;
}

function reasonIn(reasons: Map<number, string>, number: string): string {
  return reasons.get(Number(number)) ?? `the kernel refused it with error ${number}`;
}

function quoted(text: string): string {
  return `"${text.slice(0, 80)}"`;
}
