/** What a run of the pipeline starts from. */
import type { Acknowledgement, Policy, Suite } from '../../model/config.ts';
import type { MissingSuite } from '../../model/gate.ts';
import type { Source } from '../../model/run.ts';
import type { BaselineScope } from './find-baseline.ts';

/** Everything that was decided before the work begins; nothing here changes any more. */
export interface Plan {
  suites: Suite[];
  policy: Policy;
  /** Where the policy was read, when not from the measured tree. */
  policySource: string | null;
  /** Suites that the policy's own configuration has, and the measured tree's has not. */
  missing?: MissingSuite[];
  /** Acknowledgements of the measured tree, in force or not. */
  proposed?: Acknowledgement[];
  /** `dirty` is of the whole work tree; each suite's run says it of what that suite measures. */
  source: Source;
  /** Branch that the change is for, or is on, by which objectives for some branches are chosen; null: not known. */
  target: string | null;
  /** Which stored runs may count as the baseline. */
  scope: BaselineScope;
  /** What a reader must know of how that was chosen: sentences. */
  notes?: string[];
  /** Keep the runs for later comparisons. */
  keep: boolean;
  /** Part of every run id, so that no two writers make the same one. */
  runToken: string;
}
