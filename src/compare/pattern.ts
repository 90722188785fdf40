/** Patterns over names, in which only `*` has a meaning; the only importer of picomatch. */
import picomatch from 'picomatch';

/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 */
export function patternMatcher(pattern: string): (name: string) => boolean {
  // In picomatch's own spelling most of these characters, a leading "./" and line breaks would have a meaning.
  const glob = pattern.split(/\*+/).map(spelledOut).join('*');
  const matches = picomatch(glob, { bash: true, dot: true, maxLength: Number.POSITIVE_INFINITY });
  return (name) => matches(spelledOut(name));
}

/** Each UTF-16 unit as "u" and four hexadecimal digits: no digit is a "u", so a match begins and ends at a character. */
function spelledOut(text: string): string {
  let spelled = '';
  for (let i = 0; i < text.length; i++) spelled += `u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return spelled;
}
