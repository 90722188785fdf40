import { printError } from '../terminal/screen.ts';

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** What runs is killed, removed and reported, which may take a while with a slow engine. */
export const GRACE_MS = 30_000;

/**
 * Turns the first of them into an abort, so that the container is killed and the run ends as `cancelled`. What has not
 * ended after the grace does not end by itself, a call to the system on a server that is gone for example.
 */
export function abortOnSignals(graceMs = GRACE_MS): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  let grace: NodeJS.Timeout | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    controller.abort(new Error(`stopped by ${name}`));
    grace ??= setTimeout(() => {
      printError(`error: stopped by ${name}, without an end: something did not finish within ${graceMs / 1000} s\n`);
      process.exit(4);
    }, graceMs).unref();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(grace);
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
