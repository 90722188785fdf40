import type { GateDecision, MissingSuite, SuiteOutcome } from '../model/gate.ts';

/** Everything a reader is told, in whatever form: the renderers of this folder take this and nothing else. */
export interface Report {
  outcomes: SuiteOutcome[];
  /** Suites that the base gates and the change has not; left out: none. */
  missing?: MissingSuite[];
  /** Its sentences are for logs and programs; for a reader each is a row, a baseline or a failing run of the report. */
  decision: GateDecision;
  /** Where the policy was read, e.g. "main at 3f2a91c0d4e5"; null: the tree that was measured. */
  policySource: string | null;
  /** Sentences of the pipeline itself: what it could not do and went on without. */
  notes: string[];
}
