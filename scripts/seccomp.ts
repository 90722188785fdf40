/** Writes seccomp/*.json from the table in src/plan/seccomp. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { seccompForKubernetes, seccompProfile } from '../src/plan/seccomp/filter.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = [
  ['pinbench.json', seccompProfile()],
  ['kubernetes.json', seccompForKubernetes()],
] as const;
for (const [name, profile] of files) {
  const file = path.join(root, 'seccomp', name);
  writeFileSync(file, JSON.stringify(profile, null, 2));
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
    cwd: root,
    stdio: 'inherit',
  });
}
