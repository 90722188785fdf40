/**
 * Uploads files as one artifact of the run. The only importer of @actions/artifact, which is slow to load: callers import
 * this file when they need it.
 */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { messageOf } from '../../model/errors.ts';
import { cutText, quotedEnd } from '../../text/quote.ts';

/** `refused` is a sentence: the results stay on the runner, and the report has to say so. */
export type ArtifactOutcome = { id: number; url: string } | { refused: string };

/** The run that the artifact is part of; it makes the artifact's address. */
export interface ArtifactOwner {
  serverUrl: string;
  repository: string;
  runId: number;
}

/**
 * `files` are absolute paths under `root`, which is cut off in the archive. The library tries each request five times,
 * about a minute in all. Nothing is thrown for what GitHub or the files do.
 */
export async function uploadArtifact(
  name: string,
  files: string[],
  root: string,
  retentionDays: number,
  owner: ArtifactOwner,
): Promise<ArtifactOutcome> {
  const problem = await unfit(files, root);
  if (problem !== null) return { refused: problem };
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, root, { retentionDays });
    if (id === undefined) return { refused: `GitHub took the artifact "${name}" but gave it no number.` };
    return { id, url: `${owner.serverUrl}/${owner.repository}/actions/runs/${owner.runId}/artifacts/${id}` };
  } catch (thrown) {
    const [reason = ''] = messageOf(thrown).split('\n');
    return { refused: `GitHub did not take the artifact "${name}": ${cutText(reason, 200)}` };
  }
}

/**
 * A benchmark writes into the folder that is uploaded, and the library follows links: one to a key of the runner would
 * carry the key into a public artifact. It also ends the process over a file that is gone.
 */
async function unfit(files: string[], root: string): Promise<string | null> {
  try {
    const inside = await realpath(root);
    for (const file of files) {
      const relative = path.relative(root, file);
      const below = relative !== '' && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
      const plain = (await lstat(file)).isFile() && (await realpath(file)) === path.join(inside, relative);
      if (!below || !plain)
        return `${quotedEnd(file, 80)} is not a plain file inside ${quotedEnd(root, 80)}; nothing was uploaded.`;
    }
    return null;
  } catch (thrown) {
    return `The files for the artifact could not be read: ${cutText(messageOf(thrown), 200)}`;
  }
}
