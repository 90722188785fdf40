/** Suites that the base of a run on the command line has, and the measured tree has not any more. */
import { type BaseSettings, baseSettings } from '../../app/run/base-config.ts';
import { missingNames } from '../../gate/missing-suites.ts';
import type { ConfigFile } from '../../io/files/config-file.ts';
import { gitFiles } from '../../io/git/files.ts';
import type { Config } from '../../model/config.ts';
import { messageOf, PinbenchError } from '../../model/errors.ts';
import type { MissingSuite } from '../../model/gate.ts';

export interface SuitesGone {
  missing: MissingSuite[];
  /** Why that is not known: a sentence. */
  note: string | null;
}

/**
 * `base` is what the run is compared with, `wanted` the suites that the command line names; empty: all. The policy is the
 * measured tree's, so no objective of the base is unmet.
 */
export async function suitesGone(
  { root, asked }: Pick<ConfigFile, 'root' | 'asked'>,
  { suites }: Config,
  base: { name: string | null; commit: string | null } | null,
  wanted: string[],
): Promise<SuitesGone> {
  if (root === null || base === null || base.commit === null) return { missing: [], note: null };
  const here = suites.map(({ name }) => name);
  const short = base.commit.slice(0, 12);
  const name = base.name === null ? short : `${base.name} at ${short}`;
  let settings: BaseSettings | null;
  try {
    settings = await baseSettings(
      { commit: base.commit, name, files: gitFiles(root) },
      { asked, root, clone: root },
      here,
    );
  } catch (thrown) {
    // What the base says is no condition here: an older configuration may not be valid any more.
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const note = `Whether this tree lacks a suite of the base, ${name}, is not known: ${messageOf(thrown)}`;
    return { missing: [], note };
  }
  if (settings === null) return { missing: [], note: null };
  const { where } = settings;
  const gone = missingNames(
    settings.suites.map((suite) => suite.name),
    here,
    wanted,
  );
  return { missing: gone.map((suite) => ({ suite, where, limits: [] })), note: null };
}
