/** Files of a commit, wherever they come from: GitHub, or a clone. */
export interface TreeEntry {
  kind: 'file' | 'link' | 'submodule';
  /** Of the blob; of a submodule its commit. */
  sha: string;
}

export interface CommitFiles {
  /** Text of a file at a commit; a link to a file is followed. Null when it is not there. */
  readFile(file: string, commit: string): Promise<string | null>;
  /** Everything but folders, by path. `complete`: false when there is more than was listed. */
  listFiles(commit: string): Promise<{ entries: Map<string, TreeEntry>; complete: boolean }>;
  /** Where a link leads, as it is written; null when it is none, or leads to a file. */
  readLink(file: string, commit: string): Promise<string | null>;
}

/** A longer one is not read. */
export const FILE_BYTES = 1024 * 1024;
/** By the mode that git writes. */
export const KINDS: Record<string, TreeEntry['kind']> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'submodule',
};
