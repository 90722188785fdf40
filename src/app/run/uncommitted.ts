/** Whether what a suite measures is what was committed. */
import type { Suite } from '../../model/config.ts';
import type { Source } from '../../model/run.ts';
import type { WorkTree } from '../../plan/work-tree.ts';
import { quoted } from '../../text/quote.ts';
import type { ExecutionBackend } from '../backends/backend.ts';

/** Enough to see what it is about; a name may be long. */
const NAMED = 3;
const LETTERS = 60;

/** The source of this suite's run, and what its reader must know of it. */
export async function sourceFor(
  suite: Suite,
  source: Source,
  backend: ExecutionBackend,
  tree: WorkTree | null,
  signal: AbortSignal,
): Promise<{ source: Source; warnings: string[] }> {
  if (tree === null) return { source, warnings: [] };
  const measured = backend.measured(suite);
  const found = await tree.uncommitted(measured, signal).catch((thrown: unknown) => {
    if (signal.aborted) return null;
    throw thrown;
  });
  // The run is cancelled before it has begun.
  if (found === null) return { source: { ...source, dirty: true }, warnings: [] };
  const { changed, ignored } = found;
  const warnings: string[] = [];
  if (changed.length > 0) {
    const what = measured === 'tree' ? 'the repository has' : 'what is measured has';
    const cure = measured === 'tree' ? 'or have git ignore them' : 'or leave them out with .dockerignore';
    warnings.push(
      `${what} uncommitted changes, so this run is never a baseline: ${named(changed)}; commit them, ${cure}`,
    );
  }
  if (ignored.length > 0) {
    warnings.push(
      `the build context has files that git ignores, so no commit says what is in the image: ${named(ignored)}; list them in .dockerignore`,
    );
  }
  return { source: { ...source, dirty: changed.length > 0 }, warnings };
}

function named(paths: string[]): string {
  const names = paths.slice(0, NAMED).map((path) => quoted(path, LETTERS));
  const more = paths.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
