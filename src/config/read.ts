/** The only reader of `.pinbench.yml`: text in, a checked Config with every default filled in out. */
import type { Config, Policy } from '../model/config.ts';
import { asRaw, type CheckConfig, configOf } from './checked.ts';
import { DEFAULTS } from './defaults.ts';
import { complaint, type SchemaProblem } from './diagnostics.ts';
import type { RawSuite } from './file-types.ts';
import { policyOf } from './policy.ts';
import { withMap } from './shorthand.ts';
import { readYaml } from './yaml.ts';

/** What a change cannot make less of in the suites that it is judged by. */
export interface GatedSuite {
  name: string;
  /** How often it is measured at least: fewer invocations would prove nothing. */
  invocations: number;
}

/**
 * `file` is the name used in errors, `baseDirectory` the absolute folder its paths are relative to, `formatNames` the
 * formats that can be read. Throws one usage error that tells up to ten problems, each with file:line:column.
 */
export function readConfig(
  text: string,
  file: string,
  baseDirectory: string,
  check: CheckConfig,
  formatNames: string[],
): Config {
  const { value, locate } = readYaml(text, file);
  const problems = versionFirst(check(value)).map(withMap);
  if (problems.length > 0) throw complaint(problems, locate);
  const config = configOf(asRaw(value), baseDirectory, formatNames, problems);
  if (problems.length > 0) throw complaint(problems, locate);
  return config;
}

/**
 * Only what decides red or green, and the names of the suites that it is about. What is wrong with the suites is not looked at: a pull request that fixes them must
 * not be stopped by the base branch's copy.
 */
export function readPolicy(text: string, file: string, check: CheckConfig): { policy: Policy; suites: GatedSuite[] } {
  const { value, locate } = readYaml(text, file);
  const problems = versionFirst(check(value)).filter(({ path: [top] }) => top !== 'suites');
  if (problems.length > 0) throw complaint(problems, locate);
  const raw = asRaw(value);
  const suites = Object.entries<RawSuite | null>(raw.suites ?? {});
  const names = suites.map(([name]) => name);
  const policy = policyOf(raw, names, problems);
  if (problems.length > 0) throw complaint(problems, locate);
  return { policy, suites: suites.map(([name, suite]) => ({ name, invocations: invocationsOf(suite) })) };
}

/** Of a suite that nobody has checked: what is no count is the default. */
function invocationsOf(raw: RawSuite | null): number {
  const found: unknown = raw?.run?.invocations;
  const isCount = typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 1000;
  return isCount ? found : DEFAULTS.run.invocations;
}

/** A file of another version is not ours to check: nothing but its version is reported. */
function versionFirst(problems: SchemaProblem[]): SchemaProblem[] {
  const version = problems.filter(
    ({ path: at, keyword }) => keyword === 'const' && at.length === 1 && at[0] === 'version',
  );
  return version.length > 0 ? version : problems;
}
