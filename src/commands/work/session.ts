/** A session of the command line, which tells of its work on the standard error. */
import type { BackendRow } from '../../app/backends/backend.ts';
import { type Session, withSession } from '../../app/session.ts';
import { screenProgress } from '../../io/terminal/progress.ts';
import { errorScreen } from '../../io/terminal/screen.ts';
import { progressText } from '../../text/escape.ts';

/** `runtimes`: left out, those there are. Tidies up after `work`, whatever it ends with. */
export function inSession<Result>(
  work: (session: Session) => Promise<Result>,
  runtimes?: readonly BackendRow[],
): Promise<Result> {
  return withSession({ progress: screenProgress(errorScreen(), progressText), runtimes }, work);
}
