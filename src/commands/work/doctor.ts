/** `pinbench doctor`: looks at this host, measures it, grades it, says what helps. */
import type { ExecutionBackend } from '../../app/backends/backend.ts';
import { localCacheScope } from '../../app/backends/cache-scope.ts';
import { everyProbe, probeHost } from '../../app/doctor/probe-host.ts';
import { probeSuite } from '../../app/doctor/probe-session.ts';
import { describeRunContext, type RunContext } from '../../app/run/run-context.ts';
import type { Session } from '../../app/session.ts';
import { FILES_READ, runChecks } from '../../doctor/checks/index.ts';
import type { DoctorReport } from '../../doctor/examination.ts';
import { bestFixes, gradeHost } from '../../doctor/grade.ts';
import type { Machine } from '../../doctor/machine.ts';
import { withFixesOf } from '../../doctor/probes/probe.ts';
import { lookAtEngine } from '../../io/doctor/engine.ts';
import { readDoctorFiles } from '../../io/doctor/files.ts';
import { saveReport } from '../../io/doctor/grade-record.ts';
import { connectEngine } from '../../io/engine/client.ts';
import { printResult, useColour } from '../../io/terminal/screen.ts';
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { messageOf, PinbenchError } from '../../model/errors.ts';
import type { HostFacts } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { VERSION } from '../../model/version.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import { renderDoctor } from '../../report/doctor.ts';
import { safeJson } from '../../text/safe-json.ts';
import { inSession } from './session.ts';

export interface DoctorOptions {
  json?: boolean;
  quick?: boolean;
  /** CPU list; `auto` when left out. */
  cpus?: string;
  save: boolean;
}

/**
 * Exit code: 0 for the grades A to D, 4 for F, as for a run on a host below `gate.min-host-grade`. Throws a usage error for
 * CPUs that do not exist, an infrastructure error when it is stopped. `home` is the folder with the launcher and the probe program.
 */
export async function doctor(
  options: DoctorOptions,
  home: string,
  print: (text: string) => void = (text) => printResult(text, useColour()),
): Promise<0 | 4> {
  return inSession(async (session) => {
    const report = await examine(options, home, session);
    if (options.save) await keep(report, session.progress);
    print(options.json === true ? `${safeJson(report, 2)}\n` : renderDoctor(report, useColour()));
    return report.grade === 'F' ? 4 : 0;
  });
}

async function examine(
  options: DoctorOptions,
  home: string,
  { clock, progress, signal, openBackend }: Session,
): Promise<DoctorReport> {
  const at = clock.now().toISOString();
  const started = clock.seconds();
  // What is read has to be read before anything of ours changes it: a shield, a container.
  const files = readDoctorFiles(FILES_READ);
  const look = await lookAtEngine(connectEngine());
  const backend = await openBackend({
    runtime: undefined,
    builder: 'engine',
    home,
    excluded: [],
    cacheScope: localCacheScope(home),
    withoutWarnings: true,
  });
  const host = await backend.host.facts();
  const { cpus, choice, context, problem } = await chooseFor(options.cpus, host, backend);
  const machine: Machine = {
    files,
    cpus: host.cpus,
    benchmark: readCpuList(cpus.cpus) ?? [],
    virtualization: host.virtualization,
    root: process.getuid?.() === 0,
    ...look,
  };
  const checks = runChecks(machine);

  const { probes, shield } =
    context === null
      ? { probes: everyProbe(problem), shield: 'none' as const }
      : await probeHost(
          { backend, cpus, requested: context.requested, machine, home, quick: options.quick === true },
          progress,
          signal,
        );
  const withFixes = withFixesOf(machine, checks, probes);
  return {
    schema: 'pinbench.doctor/1',
    version: VERSION,
    at,
    seconds: Math.round((clock.seconds() - started) * 10) / 10,
    mode: options.quick === true ? 'quick' : 'full',
    host: {
      kernel: host.kernel.slice(0, 200),
      cpuModel: host.cpuModel?.slice(0, 200) ?? null,
      virtualization: host.virtualization,
      online: formatCpuList(host.cpus.map(({ id }) => id)),
      benchmark: cpus.cpus,
      choice: choice.slice(0, 1000),
      runtime: backend.runtime,
      engine: look.engine.version?.slice(0, 200) ?? null,
      shield,
    },
    ...gradeHost(machine, checks, withFixes),
    fixes: bestFixes(checks, withFixes),
    checks,
    probes: withFixes,
  };
}

interface Chosen {
  cpus: CpuChoice;
  choice: string;
  /** null when no benchmark could run here, for the reason in `problem`. */
  context: RunContext | null;
  problem: string;
}

/** As for a suite with these CPUs. Without a list, a machine where none can run is examined all the same. */
async function chooseFor(wanted: string | undefined, host: HostFacts, backend: ExecutionBackend): Promise<Chosen> {
  const all = formatCpuList(host.cpus.map(({ id }) => id));
  const everything = { cpus: all, memoryNodes: formatCpuList(host.cpus.map(({ node }) => node)), reason: '' };
  try {
    const context = await describeRunContext(probeSuite(wanted ?? 'auto', host.cpus.length), backend);
    const cpus = context.cpus ?? { ...everything, reason: 'nothing here can pin to fewer' };
    return { cpus, choice: cpus.reason, context, problem: '' };
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || wanted !== undefined) throw thrown;
    const problem = `no benchmark can run here: ${messageOf(thrown)}`;
    return { cpus: everything, choice: problem, context: null, problem };
  }
}

/**
 * A grade that cannot be kept is still a grade: it is printed, and the next run just does not know it. What was found beside
 * another run is of that moment only.
 */
async function keep(report: DoctorReport, progress: Progress): Promise<void> {
  if (report.checks.some(({ id, status }) => id === 'other-run' && status === 'fail')) {
    progress.warning('the grade is not kept for later runs: another run had the CPUs, or left its journal');
    return;
  }
  try {
    await saveReport(report);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    progress.warning(`the grade is not kept for later runs: ${thrown.message}`);
  }
}
