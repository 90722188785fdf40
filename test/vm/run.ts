/** Boots a machine for each scenario, one after the other, and says what was seen in it. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { boot } from './boot.ts';
import { machineImage, sweep } from './machine-image.ts';
import { writePayload } from './payload.ts';
import { emulationFailed, type Outcome, outcomeOf, renderOutcome, renderSummary } from './report.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

const HELP = `Usage: npm run test:vm -- [options]
  --scenario NAME   only this one; may be repeated
  --quick           the few that are most worth a look after every change
  --list            names and what each shows
  --json            findings as JSON on standard output
  --keep            keep the machines' consoles until the next start, and say where
  --dist FOLDER     a build to try instead of this project's dist/
  --help

Boots Debian's kernel in an emulator, without KVM and without network, with Docker and pinbench's dist/ inside. What it is
made of comes from Debian's archive once and is kept in /var/tmp/pinbench-vm (PINBENCH_VM_CACHE names another folder).

Exit codes: 0 all passed, 1 a scenario failed, 2 wrong use.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const request = readArguments();
  if (typeof request === 'number') return request;
  const { chosen, dist, json, keep } = request;
  const cache = process.env.PINBENCH_VM_CACHE ?? '/var/tmp/pinbench-vm';
  const tell = (text: string): void => console.error(text);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

  mkdirSync(cache, { recursive: true });
  sweep(cache);
  const image = machineImage(cache, tell);
  const folder = path.join(cache, `run.${process.pid}`);
  mkdirSync(folder);
  const outcomes: Outcome[] = [];
  try {
    const payload = writePayload(folder, image, dist);
    for (const scenario of chosen) {
      if (stop.signal.aborted) break;
      tell(`${scenario.name}: ${scenario.about}`);
      let booted = await boot(scenario, image, payload, folder, stop.signal);
      if (emulationFailed(booted) && !stop.signal.aborted) {
        tell(`${scenario.name}: the emulated machine crashed; booted once more`);
        booted = await boot(scenario, image, payload, folder, stop.signal);
      }
      const outcome = outcomeOf(scenario, booted);
      outcomes.push(outcome);
      if (!json) console.log(renderOutcome(outcome));
    }
  } finally {
    // Until the next start sweeps the folder.
    if (keep) tell(`consoles: ${folder}/*.console`);
    else rmSync(folder, { recursive: true, force: true });
  }
  console.log(json ? JSON.stringify(outcomes, null, 2) : renderSummary(outcomes));
  return outcomes.length === chosen.length && outcomes.every(({ passed }) => passed) ? 0 : 1;
}

interface MachineRequest {
  chosen: Scenario[];
  dist: string;
  json: boolean;
  keep: boolean;
}

/** The scenarios to run, or the exit code when there is nothing to run. */
function readArguments(): MachineRequest | number {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    scenario: { type: 'string', multiple: true },
    dist: { type: 'string' },
    quick: flag,
    list: flag,
    json: flag,
    keep: flag,
    help: flag,
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ options }));
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : thrown}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.list) {
    for (const { name, about, quick } of SCENARIOS)
      console.log(`${name.padEnd(20)} ${quick ? 'quick' : '     '}  ${about}`);
    return 0;
  }
  const unknown = (values.scenario ?? []).filter((name) => !SCENARIOS.some((one) => one.name === name));
  if (unknown.length > 0) {
    console.error(
      `no scenario is called ${unknown.join(', ')}; there are ${SCENARIOS.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  const wanted = (name: string, quick: boolean): boolean =>
    values.scenario === undefined ? quick || values.quick !== true : values.scenario.includes(name);
  const chosen = SCENARIOS.filter(({ name, quick }) => wanted(name, quick));
  const dist = path.resolve(values.dist ?? path.join(import.meta.dirname, '../../dist'));
  return { chosen, dist, json: values.json === true, keep: values.keep === true };
}
