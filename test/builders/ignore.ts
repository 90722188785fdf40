/** Almost a megabyte. On names of 255 times the letter a each pattern is compared from each letter on, and differs late. */
export function slowPatterns(): string[] {
  const ends = Array.from({ length: 5000 }, (_, number) => number.toString(2));
  return ends.map((end) => `**/*${'?'.repeat(110)}[b]${end.replaceAll('0', '[c]').replaceAll('1', '[d]')}`);
}
