const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/;

/** The first moment that a file name of a stored run cannot tell any more. */
const END = Date.UTC(10_000, 0);

/**
 * A date or a time as ISO 8601 and RFC 3339 write it, in UTC with milliseconds; null when it is not one. A date alone is
 * midnight UTC; a time without a zone is refused, because the machine's own would make the answer differ.
 */
export function readInstant(text: string): string | null {
  const trimmed = text.length > 60 ? '' : text.trim();
  const [, year, month, day, , , second] = FORM.exec(trimmed) ?? [];
  // 31 February has the right form, and a Date would take it for a day in March.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (year === undefined || Number(day) > lastDay || second === '60') return null;
  return instantOf(Date.parse(trimmed.replace(' ', 'T')));
}

/** Milliseconds since 1970 as a time in UTC; null when no run can have begun then. */
export function instantOf(milliseconds: number): string | null {
  return milliseconds >= 0 && milliseconds < END ? new Date(milliseconds).toISOString() : null;
}
