/** What a job was started with. */
import type { GitHubContext } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import type { Reporter } from './reporter.ts';

export interface Job {
  inputs: ActionInputs;
  context: GitHubContext;
  /** Whose the comment and the artifact are. */
  reporter: Reporter;
  /** Folder of the bundle, where the launcher lies. */
  home: string;
}
