/** What is known of a tool's output, to read it and to check what was read against the tool's own report. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchmarkState } from '../../src/model/run.ts';
import type { Written } from '../../src/results/read.ts';

export interface FormatCase {
  /** As in results.format. */
  format: string;
  /** The tool and the version that made the files. */
  tool: string;
  version: string;
  /** Under fixtures/: files that are read together, or one folder that is read as a tree. Names that end in .gz are unpacked. */
  files: string[];
  /** `no`: its content does not tell; results.format must be set. */
  auto?: 'no';
  /** How many there are by the tool's own report; samples are those of all metrics together. */
  benchmarks: number;
  metrics: number;
  samples: number;
  states?: [benchmark: string, state: BenchmarkState][];
  /** From the tool's own report: the value is the median of the samples, to the digits given here (relative 1e-3 at least). */
  spots: [benchmark: string, metric: string, unit: string, better: 'lower' | 'higher' | undefined, value: number][];
}

const FIXTURES = path.join(import.meta.dirname, 'fixtures');

export function filesOf({ files }: FormatCase): Written[] {
  const [first, ...others] = files;
  if (first !== undefined && others.length === 0) {
    const whole = path.join(FIXTURES, first);
    if (!statSync(whole).isDirectory()) return [{ path: '', text: textOf(whole) }];
    return readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ path: path.relative(whole, file), text: textOf(file) }));
  }
  return files.map((file) => ({ path: path.basename(file), text: textOf(path.join(FIXTURES, file)) }));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All of cases/, by format. */
export async function allCases(): Promise<FormatCase[]> {
  const names = readdirSync(path.join(import.meta.dirname, 'cases')).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    names
      .sort()
      .map((name): Promise<{ default: FormatCase[] }> => import(path.join(import.meta.dirname, 'cases', name))),
  );
  return modules.flatMap((one) => one.default);
}
