/** Text of a benchmark or of a configuration that is made to cost more than its length. */
import assert from 'node:assert/strict';
import { Project, result, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** Megabytes of output, byte by byte; dd calls write once for each. */
const BYTES = 1_000_000;
const STARS = '*a*a*a*a*a*a*a*b';

async function byteByByte(runtime: 'docker' | 'host'): Promise<string> {
  const script = `dd if=/dev/zero bs=1 count=${BYTES} 2>/dev/null >&2; echo '${result(1)}'`;
  const project = new Project({ '.pinbench.yml': shellSuite(script, { run: 'timeout: 5m' }) });
  try {
    const args = ['run', '--runtime', runtime, '--no-store', '--output', 'out', '--invocations', '1'];
    const started = performance.now();
    const { code, stdout, stderr } = await project.pinbench(args);
    assert.equal(code, 0, `${stdout}${stderr}`);
    const seconds = (performance.now() - started) / 1000;
    const own = project.perf().invocations[0]?.seconds ?? 0;
    assert.ok(seconds < own + 30, `${seconds.toFixed(0)} s, of which the benchmark took ${own.toFixed(0)} s`);
    return `${BYTES} writes were read while they came; the result counts`;
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'leftovers',
    attack: 'a benchmark that writes a million single bytes, in a container',
    tried: 'keeps pinbench busy for minutes, or fills its memory or stack',
    needs: ['engine'],
    run: () => byteByByte('docker'),
  },
  {
    boundary: 'leftovers',
    attack: 'a benchmark that writes a million single bytes, on the host',
    tried: 'keeps pinbench busy for minutes, or fills its memory',
    run: () => byteByByte('host'),
  },
  {
    boundary: 'leftovers',
    attack: 'patterns with many stars and a name that nearly fits',
    tried: 'keeps pinbench busy for minutes or for ever',
    async run() {
      const rest = `slo: [{ metric: "${STARS}", max: 1 ms, branches: ["${STARS}", "*"] }]
compare: { canary: "${STARS}" }
acknowledge: [{ metric: "${STARS}", suite: "${STARS}", change: +4%, reason: "r", until: 2999-01-01 }]`;
      const printed = result(1, 'a'.repeat(190));
      const project = new Project({ '.pinbench.yml': shellSuite(`echo '${printed}'`, { rest }) });
      try {
        const started = performance.now();
        for (const round of [1, 2]) {
          const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--output', 'out']);
          assert.equal(code, 0, `round ${round}: ${stdout}${stderr}`);
        }
        const seconds = (performance.now() - started) / 1000;
        assert.ok(seconds < 30, `two runs took ${seconds.toFixed(0)} s`);
        return 'limits, branches, acknowledgements and the canary are matched in linear time';
      } finally {
        project.remove();
      }
    },
  },
];
