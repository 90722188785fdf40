/** Text where a map is wanted: what it most likely stands for, as the map that says so. */
import { quotedVisibly } from '../text/quote.ts';
import type { SchemaProblem } from './diagnostics.ts';

/** Longer ones would be cut, and could not be copied. */
const MOST = 78;

/** The problem with a fix, where the text of `image`, `run` or `results` of a suite can be told. */
export function withMap(problem: SchemaProblem): SchemaProblem {
  const { path, found, keyword } = problem;
  const [top, , key] = path;
  if (keyword !== 'type' || typeof found !== 'string' || top !== 'suites' || path.length !== 3) return problem;
  if (found.trim() === '' || found.length > MOST) return problem;
  const map = mapFor(String(key), found.trim());
  return map === null ? problem : { ...problem, fix: `write ${key}: { ${map} }` };
}

function mapFor(key: string, text: string): string | null {
  const value = quotedVisibly(text, MOST + 2);
  if (key === 'image') return isDockerfile(text) ? `dockerfile: ${value}` : `name: ${value}`;
  if (key === 'run') return /["'\\]/.test(text) ? null : `command: ${JSON.stringify(text.split(/\s+/))}`;
  if (key === 'results') return /[./]|^stdout$/.test(text) ? `path: ${value}` : `format: ${value}`;
  return null;
}

/** By its name: `Dockerfile`, `bench/Dockerfile.bench`, `bench.dockerfile`; all else is the name of an image. */
function isDockerfile(text: string): boolean {
  return /(?:^|\/)(?:Docker|Container)file(?:\.[^/:]*)?$|\.(?:docker|container)file$|^\.{1,2}\//i.test(text);
}
