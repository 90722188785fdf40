/**
 * The one thing that is bundled. Each entry is a chunk of its own, so a program loads what it needs and no more; the
 * files in dist/ that people and GitHub start are three-line doors to this one.
 */
export async function start(entry: 'cli' | 'action' | 'post', home: string): Promise<void> {
  if (entry === 'cli') return (await import('./cli.ts')).main(home);
  if (entry === 'action') return (await import('./action.ts')).main(home);
  return (await import('./post.ts')).main();
}
