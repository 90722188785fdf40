import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { leftContainers, Project, result, shellSuite } from './project.ts';

const root = process.getuid?.() === 0;

describe.skipIf(engineMissing || !root)(
  `a disk without room${root ? '' : ' (not run: mounting one needs root)'}`,
  () => {
    let project: Project;
    let mounted: string | null = null;
    afterEach(() => {
      if (mounted !== null) execFileSync('umount', [mounted]);
      mounted = null;
      project.remove();
    });

    /** A file system of one page, already full. */
    function fill(folder: string): void {
      mounted = path.join(project.folder, folder);
      mkdirSync(mounted, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', mounted]);
      execFileSync('sh', ['-c', 'head -c 4096 /dev/zero >"$0/full"', mounted]);
    }

    test('under the output folder: an infrastructure error, exit code 4, no half file, and what is stored stays', async () => {
      project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`), '.gitignore': '.pinbench\nout\n' });
      const before = await project.pinbench(['run']);
      expect(before.code).toBe(0);
      const stored = storedFiles(project);
      expect(stored.length).toBe(1);
      fill('out');
      const finished = await project.pinbench(['run', '--output', 'out']);
      expect(finished.code).toBe(4);
      expect(finished.stderr).toMatch(/out\/perf\.json could not be written/);
      expect(finished.stderr).toMatch(/free some space there/);
      expect(readdirSync(path.join(project.folder, 'out'))).toEqual(['full']);
      expect(storedFiles(project)).toEqual(expect.arrayContaining(stored));
      expect(leftContainers()).toEqual([]);
    });

    test('under the store: the report stands, and it says that the run was not kept', async () => {
      project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`), '.gitignore': '.pinbench\nout\n' });
      fill('.pinbench');
      const finished = await project.pinbench(['run', '--output', 'out']);
      expect(finished.code).toBe(0);
      expect(finished.stderr).toMatch(/was not kept/);
      expect(project.read('out/report.md')).toMatch(/not kept/);
    });
  },
);

function storedFiles(project: Project): [string, string][] {
  const folder = path.join(project.folder, '.pinbench');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json.gz'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'base64')]);
}
