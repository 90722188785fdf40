import type { Command } from './command.ts';
import type { DoctorOptions } from './work/doctor.ts';

export const DOCTOR: Command<DoctorOptions> = {
  name: 'doctor',
  summary: 'grade this host for benchmarks, A to F, and say what makes it better',
  details: [],
  arguments: [],
  options: [
    { flags: '--quick', description: 'short probes: a few seconds instead of half a minute' },
    {
      flags: '--cpus <list>',
      description: 'CPUs that benchmarks will have, such as 2-3',
      usually: 'as with `run.cpus: auto`',
    },
    { flags: '--no-save', description: 'do not keep the grade for later runs' },
    { flags: '--json', description: 'print the examination as JSON on standard output' },
  ],
  examples: [
    ['pinbench doctor', 'checks and probes, half a minute'],
    ['pinbench doctor --quick --cpus 2-3'],
    ['pinbench doctor --json > doctor.json'],
  ],
  exitCodes: {
    0: 'grade A, B, C or D',
    2: 'wrong use, such as CPUs that do not exist',
    4: 'grade F, as for a run on such a host; or infrastructure error',
  },
  guide: 'doctor.md',
  load: async () => {
    const { doctor } = await import('./work/doctor.ts');
    return (_operands, options, home) => doctor(options, home);
  },
};
