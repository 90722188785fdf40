/** Benchmarks for scenarios: shell scripts that print fixed numbers, so that a verdict never depends on the machine. */
import { BASE } from '../docker/project.ts';

/** Times in milliseconds, by benchmark, as current-bench JSON: three samples that lie half a percent apart. */
export function results(times: Record<string, number>): string {
  const results = Object.entries(times).map(([name, time]) => ({
    name,
    metrics: [{ name: 'time', value: [time, time * 1.005, time * 0.995], units: 'ms', trend: 'lower-is-better' }],
  }));
  return JSON.stringify({ results });
}

/** A script that prints them. */
export function printing(times: Record<string, number>): string {
  return `cat <<'END'\n${results(times)}\nEND\n`;
}

/**
 * A project with one suite, built from a Dockerfile, which runs a script. `rest` is the end of its configuration. It learns no
 * noise floor: that depends on how long its runs take.
 */
export function project(script: string, rest = ''): Record<string, string> {
  return {
    'bench.sh': script,
    Dockerfile: `FROM ${BASE}\nCOPY bench.sh /bench.sh\n`,
    '.pinbench.yml': `version: 1
suites:
  parser:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, /bench.sh], invocations: 5, memory: 64MiB, shield: off, max-steal: 100%, max-interrupts: 1000000 }
${rest.includes('compare:') ? rest : `compare: { learn: false }\n${rest}`}`,
  };
}
