/** Looking after stored runs: what is wrong, what can be mended, what may go, and how runs leave for other programs. */
export { type Examined, examineFile, type Finding, holdsRunByName, unreadable } from './archive/file.ts';
export { findRun, keysLike, newestFirst } from './archive/listing.ts';
export { type Going, type PruneRules, sparing, thin } from './archive/prune.ts';
export { isMendable, lastWhole, type RepairPlan, repairPlan } from './archive/repair.ts';
export { CSV_TITLE, csvLine, type Row, rowsOf } from './archive/rows.ts';
export { type Verification, verificationOf } from './archive/verification.ts';
