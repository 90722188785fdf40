/**
 * What the pages in docs/formats say, tried with today's tools: each is installed into a temporary folder, started with
 * the page's own command and then with its filter, without a network, and what it wrote is read.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readResultFiles } from '../../src/io/process/result-files.ts';
import type { Readings } from '../../src/model/run.ts';
import type { About } from '../../src/results/format.ts';
import { FORMATS, loadFormat } from '../../src/results/formats/registry.ts';
import { readResults } from '../../src/results/read.ts';
import { filteredCommand } from '../../src/suite/filter.ts';
import { LIVE_TOOLS, type LiveTool, NOT_LIVE } from './live/tools.ts';

export interface LiveRow {
  format: string;
  tool: string;
  /** `captured`: only recorded outputs are tested; `problem` says why. */
  result: 'live' | 'captured' | 'wrong';
  version: string;
  benchmarks: number;
  metrics: number;
  samples: number;
  states: string;
  /** What was measured with the page's filter, 'none' where the page has none. */
  filter: string;
  seconds: number;
  problem: string;
}

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const LIVE = path.join(import.meta.dirname, 'live');
/** Of one step; a build that loads and compiles takes longest. */
const MOST_SECONDS = 600;
/** What vitest sets for the processes that its tests start, and what would make a tool behave as in another's build. */
const NOT_PASSED_ON =
  /^(VITEST.*|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|SSR|MODE|BASE_URL|CARGO_TARGET_DIR|CRITERION_HOME)$/;
/** `unpack PACKAGE...`: of Debian, into $TOOLS, which needs no root. */
const UNPACK =
  'unpack() { (cd "$TOOLS" && apt-get -q download "$@" && for one in *.deb; do dpkg-deb -x "$one" .; done); }\n';

/** A row for each format that there is, or for one; `onRow` is called as soon as one is known. */
export async function checkAllLive(format: string | undefined, onRow: (row: LiveRow) => void): Promise<LiveRow[]> {
  const rows: LiveRow[] = [];
  for (const { name } of FORMATS) {
    if (format !== undefined && name !== format) continue;
    const tool = LIVE_TOOLS.find((one) => one.format === name);
    const row =
      tool === undefined
        ? captured(name, name, NOT_LIVE[name] ?? 'no row in test/formats/live/tools.ts')
        : await checkLive(tool);
    rows.push(row);
    onRow(row);
  }
  return rows;
}

/** `isLocal`: installed by `tool.local`, from what is on this machine. */
export async function checkLive(tool: LiveTool, isLocal = false): Promise<LiveRow> {
  const started = performance.now();
  const folder = mkdtempSync(path.join(tmpdir(), `pinbench-live-${tool.format}-`));
  try {
    const row = await checkIn(folder, tool, isLocal);
    return { ...row, seconds: Math.round((performance.now() - started) / 1000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkIn(folder: string, tool: LiveTool, isLocal: boolean): Promise<LiveRow> {
  const { format, selects } = tool;
  const place = makePlace(folder, format);
  const install = (isLocal ? tool.local : tool.install) ?? 'exit 1';
  const installed = await run(place, ['sh', '-ec', UNPACK + install]);
  if (installed.code !== 0) return captured(format, tool.tool, `not installed: ${lastLine(installed)}`);
  const row = captured(format, tool.tool, '');
  const [about] = await Promise.all(
    FORMATS.filter(({ name }) => name === format).map(async (one) => (await loadFormat(one)).about),
  );
  try {
    if (about === undefined) throw new Error(`no format is called ${format}`);
    if (tool.build !== undefined) await succeed(place, tool.build);
    const version = (await succeed(place, tool.version)).split('\n').find((line) => /\d/.test(line)) ?? '';
    const all = await measured(place, tool, about);
    const known = { ...row, ...figures(all), version: version.trim() };
    if (about.filter === null) return { ...known, result: 'live', filter: 'none' };
    if (selects === undefined)
      throw new Error('the page has a filter: say what it selects in test/formats/live/tools.ts');
    const before = namesOf(all);
    if (!before.includes(selects) || before.length < 2) {
      throw new Error(`${selects} is not one of several benchmarks: ${before.join(', ')}`);
    }
    const some = namesOf(await measured(place, tool, about, selects));
    const isRight = some.length === 1 && some[0] === selects;
    return {
      ...known,
      result: isRight ? 'live' : 'wrong',
      filter: `${some.length} of ${before.length}`,
      problem: isRight ? '' : `the filter for ${selects} measured ${some.join(', ')}`,
    };
  } catch (thrown) {
    return { ...row, result: 'wrong', problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

interface Place {
  project: string;
  /** $PINBENCH_OUTPUT. */
  output: string;
  env: NodeJS.ProcessEnv;
}

function makePlace(folder: string, format: string): Place {
  const [project, tools, output] = ['project', 'tools', 'output'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(project);
  mkdirSync(tools);
  const files = path.join(LIVE, format);
  if (existsSync(files)) cpSync(files, project, { recursive: true });
  const programs = [
    path.join(project, 'bin'),
    path.join(project, 'node_modules/.bin'),
    path.join(tools, 'bin'),
    path.join(tools, 'usr/bin'),
  ];
  const passed = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name));
  const env = {
    ...Object.fromEntries(passed),
    PATH: [...programs, process.env.PATH].join(':'),
    TOOLS: tools,
    CHECKOUT,
    PINBENCH_OUTPUT: output,
  };
  return { project, output, env };
}

/** As the suite on the page starts it: a shell with the page's command, and the words of its filter behind. */
async function measured(place: Place, tool: LiveTool, about: About, benchmark?: string): Promise<Readings> {
  const { command, path: file, filter } = about;
  const around = tool.around === undefined ? [] : ['sh', path.join(LIVE, 'around', `${tool.around}.sh`)];
  const whole = ['sh', '-c', filter === null ? command : `${command} "$@"`, 'sh'];
  const suite = { command: whole, ...(filter === null ? {} : { filter: [...filter] }) };
  const words = benchmark === undefined ? whole : filteredCommand(suite, [benchmark])?.command;
  if (words === undefined) throw new Error('no filtered command');
  rmSync(place.output, { recursive: true, force: true });
  mkdirSync(place.output, { mode: 0o777 });
  const ended = await run(place, [...alone(), ...around, ...words]);
  const written = file === null ? ended.stdout : (await readResultFiles(place.output, file)).resultFiles;
  const said = `exit code ${ended.code}: ${lastLine(ended)}`;
  const read = await readResults(written, 'auto').catch((thrown: unknown) => {
    throw new Error(`${thrown instanceof Error ? thrown.message : String(thrown)} (${said})`);
  });
  if (ended.code !== 0 && !read.states.some(({ state }) => state === 'failed')) throw new Error(said);
  if (read.format !== tool.format) throw new Error(`it was recognised as ${read.format}`);
  return read;
}

/** Benchmarks run without a network in pinbench, so they do here, where this machine lets them; loopback is there. */
const alone = once((): string[] => {
  const ways = [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ];
  const up = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const way = ways.find(([program = '', ...words]) => spawnSync(program, [...words, ...up, 'true']).status === 0);
  return way === undefined ? [] : [...way, ...up];
});

interface Ended {
  code: number | string;
  stdout: string;
  stderr: string;
}

async function succeed(place: Place, script: string): Promise<string> {
  const ended = await run(place, ['sh', '-ec', script]);
  if (ended.code !== 0) throw new Error(`${script}: exit code ${ended.code}: ${lastLine(ended)}`);
  return `${ended.stdout}${ended.stderr}`;
}

function run({ project, env }: Place, [program = '', ...words]: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: project, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended: Ended = { code: '', stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text));
    const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), MOST_SECONDS * 1000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(late);
      resolve({ ...ended, code: code ?? signal ?? '' });
    });
  });
}

function lastLine({ stdout, stderr }: Ended): string {
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? 'it said nothing').trim().slice(0, 300);
}

function namesOf({ readings, states }: Readings): string[] {
  return [...new Set([...readings, ...states].map(({ benchmark }) => benchmark))];
}

function figures({ readings, states }: Readings): Pick<LiveRow, 'benchmarks' | 'metrics' | 'samples' | 'states'> {
  return {
    benchmarks: new Set(readings.map(({ benchmark }) => benchmark)).size,
    metrics: readings.length,
    samples: readings.reduce((sum, { samples }) => sum + samples.length, 0),
    states: states.map(({ benchmark, state }) => `${benchmark} ${state}`).join(', '),
  };
}

function captured(format: string, tool: string, problem: string): LiveRow {
  const nothing = { version: '', benchmarks: 0, metrics: 0, samples: 0, states: '', filter: '', seconds: 0 };
  return { format, tool, result: 'captured', ...nothing, problem };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
