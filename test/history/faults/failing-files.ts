/**
 * Makes the n-th call of `node:fs/promises` fail, open files included. What a module imported from there before is
 * replaced for as long as the work lasts, so the code under test is the one that people run.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

export interface Fault {
  /** 1 for the first call. */
  at: number;
  code: string;
  /** Whether the failing call does its work before it fails. */
  when: 'before' | 'after';
}

type Call = (...args: unknown[]) => Promise<unknown>;

const CALLS = [
  'access',
  'appendFile',
  'copyFile',
  'link',
  'lstat',
  'mkdir',
  'mkdtemp',
  'open',
  'opendir',
  'readdir',
  'readFile',
].concat(['realpath', 'rename', 'rm', 'rmdir', 'stat', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile']);
const CALLS_OF_A_FILE = [
  'appendFile',
  'close',
  'datasync',
  'read',
  'readFile',
  'stat',
  'sync',
  'truncate',
  'write',
  'writeFile',
];

/**
 * `fault` null only counts; `onCall` is told of each call before it is made. Answers with what became of the work, how
 * many calls it made and which of them was made to fail.
 */
export async function failingFiles<T>(
  fault: Fault | null,
  work: () => Promise<T>,
  onCall: (count: number) => void = () => undefined,
): Promise<{ outcome: T; calls: number; hit: string | null }> {
  let calls = 0;
  let hit: string | null = null;

  const failing =
    (name: string, call: Call): Call =>
    async (...args) => {
      calls += 1;
      onCall(calls);
      if (calls !== fault?.at) return call(...args);
      hit = name;
      // A file whose closing fails is closed all the same.
      if (fault.when === 'after' || name === 'close') await call(...args);
      throw Object.assign(new Error(`${fault.code}: made to fail, ${name}`), { code: fault.code });
    };

  const originals = CALLS.map((name): [string, unknown] => [name, Reflect.get(fs.promises, name)]);
  for (const [name, original] of originals) {
    if (!isCall(original)) throw new Error(`node:fs/promises has no ${name}`);
    const call: Call = name === 'open' ? async (...args) => guarded(await original(...args), failing) : original;
    Reflect.set(fs.promises, name, failing(name, call));
  }
  syncBuiltinESMExports();
  try {
    const outcome = await work();
    return { outcome, calls, hit };
  } finally {
    for (const [name, original] of originals) Reflect.set(fs.promises, name, original);
    syncBuiltinESMExports();
  }
}

/** An open file whose methods may fail too. */
function guarded(file: unknown, failing: (name: string, call: Call) => Call): unknown {
  if (typeof file !== 'object' || file === null) return file;
  return new Proxy(file, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (!isCall(value)) return value;
      const call: Call = (...args) => Reflect.apply(value, target, args);
      return typeof name === 'string' && CALLS_OF_A_FILE.includes(name) ? failing(name, call) : call;
    },
  });
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function';
}
