/**
 * Reads the command lines of all processes again and again until its input ends, then prints what it saw as JSON. The
 * secrets come in PINBENCH_TEST_SECRETS, a JSON list: the environment is the one place where they may be.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { formsOf, holdsAny } from './token-forms.ts';

/** Printed at the end. */
export interface Seen {
  rounds: number;
  /** Command lines read, and how many were of git. */
  commandLines: number;
  ofGit: number;
  /** hits[i]: command lines that held secret i. */
  hits: number[];
}

const secrets: string[] = JSON.parse(process.env.PINBENCH_TEST_SECRETS ?? '[]');
const forms = secrets.map(formsOf);
const seen: Seen = { rounds: 0, commandLines: 0, ofGit: 0, hits: secrets.map(() => 0) };

const timer = setInterval(look, 15);
process.stdin.on('end', () => {
  clearInterval(timer);
  look();
  console.log(JSON.stringify(seen));
});
process.stdin.resume();
console.log('ready');

function look(): void {
  seen.rounds += 1;
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    const line = commandLine(id);
    seen.commandLines += 1;
    if (/(^|[/\0])git/.test(line.toString('latin1'))) seen.ofGit += 1;
    for (const [index, each] of forms.entries())
      if (holdsAny(line, each)) seen.hits[index] = (seen.hits[index] ?? 0) + 1;
  }
}

function commandLine(id: string): Buffer {
  try {
    return readFileSync(`/proc/${id}/cmdline`);
  } catch {
    // The process has ended since the list was read.
    return Buffer.alloc(0);
  }
}
