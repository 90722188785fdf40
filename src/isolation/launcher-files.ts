/** The body of the launcher's frame as files, and what is common to reading the kernel's text files. */

/** Files by path; a file that was missing inside is not there. */
export type Files = ReadonlyMap<string, string>;

/** Ends at the first thing that is not of the frame's form (launcher/README.md). */
export function splitFiles(frame: string): Files {
  const files = new Map<string, string>();
  let at = 0;
  while (at < frame.length) {
    const headingEnd = frame.indexOf('\n', at);
    if (headingEnd < 0) break;
    const [, path, length] = /^(\/\S{1,200}) (\d{1,6}|-)$/.exec(frame.slice(at, Math.min(headingEnd, at + 300))) ?? [];
    if (path === undefined || length === undefined) break;
    const start = headingEnd + 1;
    const end = start + (length === '-' ? 0 : Number(length));
    // Without the line feed after it the file was cut, and half a number is a wrong number.
    if (frame[end] !== '\n') break;
    if (length !== '-') files.set(path, frame.slice(start, end));
    at = end + 1;
  }
  return files;
}

/** `Name:<blank>value` a line; the first of a name counts. */
export function readFields(text = ''): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Number.MAX_SAFE_INTEGER for anything larger; null for anything else. */
export function wholeNumber(text: string | undefined): number | null {
  const digits = matching(text, /^\d{1,20}$/);
  return digits === null ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}

export function matching(text: string | undefined, form: RegExp): string | null {
  return text !== undefined && text.length <= 4096 && form.test(text) ? text : null;
}
