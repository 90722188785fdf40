import { defineConfig } from 'vitest/config';

/** Tests that measure, most of them on a Docker engine; they share it and the CPUs, so they run one file after the other. */
const ENGINE = [
  'test/cli/**/*.test.ts',
  'test/docker/**/*.test.ts',
  'test/hostile/**/*.test.ts',
  'test/action/**/*.test.ts',
  'test/launcher/container.test.ts',
  'test/shield/**/*.test.ts',
  'test/podman/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 300_000,
    setupFiles: ['test/builders/own-turns.ts'],
    projects: [
      { extends: true, test: { name: 'plain', include: ['test/**/*.test.ts'], exclude: ENGINE } },
      {
        extends: true,
        // A machine may disturb a run by itself (its clock is set, its CPU is taken away), and pinbench then rightly keeps it
        // out of every baseline. Such a test is tried once more, and the list of tests says so.
        test: {
          name: 'engine',
          include: ENGINE,
          globalSetup: ['test/engine/setup.ts'],
          fileParallelism: false,
          retry: 1,
        },
      },
    ],
  },
});
