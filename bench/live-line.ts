/** Progress on stderr: one line that changes on a terminal; in a log a line now and then. */

export function liveLine(prefix = '', pauseMs = 10_000): (text: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (state) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${prefix}${state}`);
    else if (performance.now() - last > pauseMs) {
      last = performance.now();
      process.stderr.write(`${prefix}${state}\n`);
    }
  };
}

export function clearLine(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
