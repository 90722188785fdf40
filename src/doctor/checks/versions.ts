/** What the version of an engine's part says of the known ways out of a container. */
import { type Flaw, openFlaws } from '../../isolation/known-vulnerabilities.ts';
import { type CheckOutcome, fail, pass, unknown, warn } from '../check.ts';

/** A distribution’s own version that looks too old is a warning, no fail: the number alone cannot tell. */
export function evaluateVersion(version: string, flaws: Flaw[], expected: string): CheckOutcome {
  const known = openFlaws(version, flaws);
  if (known === null) return unknown(version, expected);
  if (known.open.length === 0) return pass(version, expected);
  const without = known.open.map(({ ids, gain }) => `${ids.join(', ')} (${gain})`).join('; ');
  return known.packaged
    ? warn(
        `${version} is a distribution’s own; its number does not show whether it includes the fix of ${without}`,
        expected,
      )
    : fail(`${version} lacks the fix of ${without}`, expected);
}
