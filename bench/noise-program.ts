/** The program whose quiet is measured: arithmetic in registers, so that only other tasks can make it wait. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Reads its own counters right before and right after the loop: starting and ending are not measured. */
const SOURCE = String.raw`
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void look(double *ran, double *waited, double *switches) {
  char line[256];
  FILE *file = fopen("/proc/self/schedstat", "r");
  if (!file || fscanf(file, "%lf %lf", ran, waited) != 2) exit(3);
  fclose(file);
  file = fopen("/proc/self/status", "r");
  if (!file) exit(3);
  while (fgets(line, sizeof line, file)) sscanf(line, "nonvoluntary_ctxt_switches: %lf", switches);
  fclose(file);
}

int main(int argc, char **argv) {
  unsigned long long count = argc > 1 ? strtoull(argv[1], 0, 10) : ~0ULL;
  double ran[2], waited[2], switches[2] = {0, 0};
  look(&ran[0], &waited[0], &switches[0]);
  double began = now();
  unsigned long long value = 88172645463325252ULL;
  for (unsigned long long i = 0; i < count; i++) {
    value ^= value << 13;
    value ^= value >> 7;
    value ^= value << 17;
  }
  double ms = now() - began;
  look(&ran[1], &waited[1], &switches[1]);
  printf("{\"ms\":%.3f,\"ranMs\":%.3f,\"waitedMs\":%.3f,\"switches\":%.0f,\"value\":\"%llu\"}\n", ms,
         (ran[1] - ran[0]) / 1e6, (waited[1] - waited[0]) / 1e6, switches[1] - switches[0], value);
  return 0;
}
`;

/** What one go of it saw. */
export interface Seen {
  ms: number;
  /** From /proc/self/schedstat: time on a CPU, and time ready to run without one. */
  ranMs: number;
  waitedMs: number;
  /** Times that it was taken off its CPU for another task. */
  switches: number;
}

/** Compiles it, static, with the C compiler of `image`; answers its path. */
export function buildProgram(folder: string, image: string): string {
  writeFileSync(path.join(folder, 'noise.c'), SOURCE);
  const compile = ['cc', '-O2', '-static', '-o', '/build/noise', '/build/noise.c'];
  execFileSync('docker', ['run', '--rm', '--network', 'none', '--volume', `${folder}:/build`, image, ...compile]);
  return path.join(folder, 'noise');
}

/** How many times round its loop takes about so long here. */
export function countFor(program: string, seconds: number): number {
  let count = 1_000_000;
  for (;;) {
    const { ms } = parseSeen(execFileSync(program, [`${count}`], { encoding: 'utf8' }));
    if (ms > 200) return Math.round((count * seconds * 1000) / ms);
    count *= 2;
  }
}

export function parseSeen(text: string): Seen {
  const value: unknown = JSON.parse(text);
  const number = (name: string): number => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof found !== 'number') throw new Error(`the program printed no ${name}: ${text}`);
    return found;
  };
  return { ms: number('ms'), ranMs: number('ranMs'), waitedMs: number('waitedMs'), switches: number('switches') };
}
