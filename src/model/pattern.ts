/** Patterns over names, in which only `*` has a meaning. */

/** Of results.path: neither a pattern nor a folder, `results/`. */
export function namesOneFile(path: string): boolean {
  return !path.includes('*') && !path.endsWith('/');
}

/**
 * Returns a function that tells whether a name fits the pattern. `*` stands for any text, also none and also with `/`;
 * every other character is itself, because names such as "parse[large]", "std::set<int>" or "./a (2)" are usual.
 *
 * The first place where a part fits is as good as any later one, so nothing is ever tried twice: the cost is at most the
 * length of the name times that of the pattern, whatever both are. A regular expression would try every combination.
 */
export function patternMatcher(pattern: string): (name: string) => boolean {
  const [head = '', ...parts] = pattern.split(/\*+/);
  const tail = parts.pop();
  if (tail === undefined) return (name) => name === pattern;
  return (name) => {
    const end = name.length - tail.length;
    if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
    let at = head.length;
    for (const part of parts) {
      const found = name.indexOf(part, at);
      if (found === -1 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}
