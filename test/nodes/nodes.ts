/**
 * The command line on every Node.js that it promises to run on, and at the door of one that is too old: a small project is
 * measured twice on the host, listed, exported and checked, in colours, with each. The binaries are npm packages of Node's
 * own project, of fixed versions. Prints a line for each, and exits 1 when one failed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The oldest of each kind that is supported, and the newest there was. */
const SUPPORTED = ['20.19.0', '22.12.0', '22.21.1', '24.0.0', '26.12.1'];
const TOO_OLD = ['18.20.8', '20.11.1', '20.18.3'];
const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const CACHE = path.join(os.homedir(), '.cache/pinbench-test/node');

const CONFIG = `version: 1
suites:
  s:
    run:
      command: [sh, -c, 'echo "{\\"results\\":[{\\"name\\":\\"b\\",\\"metrics\\":[{\\"name\\":\\"size\\",\\"value\\":5,\\"units\\":\\"count\\"}]}]}"']
      invocations: 2
      shield: off
      max-steal: 100%
      max-interrupts: 1000000
    results: { format: current-bench }
compare: { learn: false }
`;
const COMMANDS: { args: string[]; says: RegExp; code?: number }[] = [
  { args: ['--help'], says: /Usage: pinbench/ },
  { args: ['validate', '.pinbench.yml'], says: /valid/ },
  { args: ['run', '--runtime', 'host', '--output', 'out'], says: /size/ },
  { args: ['run', '--runtime', 'host', '--output', 'out'], says: /size/ },
  { args: ['validate', 'out/perf.json'], says: /valid/ },
  { args: ['history', 'list'], says: /\bs\b/ },
  { args: ['history', 'verify'], says: /run/ },
  { args: ['history', 'export', '--format', 'csv'], says: /size/ },
  // No machine is fit without an engine.
  { args: ['doctor', '--quick', '--no-save'], says: /Grade F/, code: 4 },
];

let failed = 0;
for (const version of SUPPORTED) report(version, () => works(nodeOf(version)));
for (const version of TOO_OLD) report(version, () => isRefused(nodeOf(version)));
process.exitCode = failed === 0 ? 0 : 1;

function report(version: string, attempt: () => string): void {
  try {
    console.log(`Node.js ${version}: ${attempt()}`);
  } catch (error) {
    failed += 1;
    console.log(`Node.js ${version}: FAILED: ${error instanceof Error ? error.message : error}`);
  }
}

function works(node: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-nodes-'));
  try {
    writeFileSync(path.join(folder, '.pinbench.yml'), CONFIG);
    for (const { args, says, code = 0 } of COMMANDS) {
      const { status, output } = pinbench(node, folder, args);
      if (status !== code || !says.test(output)) {
        throw new Error(
          `pinbench ${args.join(' ')}: exit ${status}, expected ${code} and ${says}\n${output.slice(0, 2000)}`,
        );
      }
    }
    return `${COMMANDS.length} commands as expected`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isRefused(node: string): string {
  const { status, output } = pinbench(node, os.tmpdir(), ['--help']);
  if (status !== 4 || !/^error: .* needs .*Node\.js 20\.19 or newer, and this is v\d+\.\d+\.\d+\n$/.test(output)) {
    throw new Error(`exit ${status}, ${output}`);
  }
  return 'refused in a sentence';
}

function pinbench(node: string, cwd: string, args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: undefined, DOCKER_HOST: 'unix:///nowhere/engine.sock' };
  const { status, stdout, stderr } = spawnSync(node, [CLI, ...args], { cwd, env, encoding: 'utf8', timeout: 120_000 });
  return { status, output: stdout + stderr };
}

/** Path of the binary, fetched when it is not here yet. */
function nodeOf(version: string): string {
  const name = `node-linux-${process.arch}`;
  const folder = path.join(CACHE, version);
  const binary = path.join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync('npm', [...install, `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return binary;
}
