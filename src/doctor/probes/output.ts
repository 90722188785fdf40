/** Reads what the probe program printed: lines of a word and whole numbers. */

/** Numbers of each line that begins with the word and has so many of them; other lines are passed over. */
export function readLines(text: string, word: string, count: number): number[][] {
  return text.split('\n').flatMap((line) => {
    const [first, ...rest] = line.trim().split(' ');
    if (first !== word || rest.length !== count || !rest.every((digits) => /^\d{1,19}$/.test(digits))) return [];
    return [rest.map(Number)];
  });
}

/** Nanoseconds of each turn of the fixed loop. */
export function readLoops(text: string): number[] {
  return readLines(text, 'loop', 1)
    .flat()
    .filter((nanoseconds) => nanoseconds > 0);
}
