/** esbuild, which can take spaces out alone and is one binary without dependencies; the bundler's own minifier renames too. */
import { transformSync } from 'esbuild';

/**
 * Code that nobody here wrote, without comments and spaces: a third of what a job downloads. Names stay, for stacks. What is
 * ours is never put through this, so that people can read what they run.
 */
export function withoutSpaces(code: string): string {
  return transformSync(code, { minifyWhitespace: true, legalComments: 'none', target: 'es2022', charset: 'utf8' }).code;
}
