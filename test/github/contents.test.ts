import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectGitHub, type GitHub } from '../../src/io/github/client.ts';
import { type GitHubOptions, type LocalGitHub, startGitHub } from './server.ts';

// Behind a proxy the library would send everything through it, unless it is told a loopback address when it loads.
vi.hoisted(() => vi.stubEnv('GITHUB_API_URL', 'http://127.0.0.1'));

let local: LocalGitHub;

async function connect(options: GitHubOptions): Promise<GitHub> {
  local = await startGitHub(options);
  return connectGitHub({ token: local.token, apiUrl: local.url, repository: 'o/r', pause: async () => {} });
}

afterEach(() => local.close());

describe('a file of the base branch', () => {
  const files = {
    main: { '.pinbench.yml': 'version: 1\n', 'bench/über uns.yml': 'ü: 1\n', 'big.yml': 'x'.repeat(1024 * 1024 + 1) },
    next: { '.pinbench.yml': 'version: 2\n', 'nul.bin': 'a' },
  };

  test.each([
    ['.pinbench.yml', 'main', 'version: 1\n'],
    ['./.pinbench.yml', 'next', 'version: 2\n'],
    ['bench/über uns.yml', 'main', 'ü: 1\n'],
    ['bench/none.yml', 'main', null],
    ['.pinbench.yml', 'gone', null],
  ])('%s at %s', async (file, ref, text) => {
    const github = await connect({ files });
    expect(await github.readFile(file, ref)).toBe(text);
  });

  test.each([
    ['bench', /"bench" at "main" is not a file/],
    ['big.yml', /too large/],
    ['../secret', /not a path inside the repository/],
    ['/etc/passwd', /not a path inside the repository/],
  ])('%s is refused', async (file, message) => {
    const github = await connect({ files });
    await expect(github.readFile(file, 'main')).rejects.toThrow(message);
  });

  test('that may not be read is an error, never an absent file', async () => {
    const faults = [{ on: 'repos/get-content' as const, status: 403, message: 'Resource not accessible' }];
    const github = await connect({ files, faults });
    await expect(github.readFile('.pinbench.yml', 'main')).rejects.toMatchObject({
      kind: 'infrastructure',
      fix: expect.stringContaining('contents: read'),
    });
  });
});
