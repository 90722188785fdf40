/** Tells people what is going on: one live line on a terminal, whole lines in a log. On stderr: stdout is for results. */
import type { Progress } from '../../model/ports/progress.ts';
import { lineBreak } from '../../text/quote.ts';
import { ERASE_LINE, type Screen } from './screen.ts';

/** `clean` makes untrusted text harmless for this screen. */
export function screenProgress(screen: Screen, clean: (text: string) => string): Progress {
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    screen.write(ERASE_LINE);
  };
  const print = (text: string): void => {
    clear();
    screen.write(
      `${text
        .split('\n')
        .map((line) => clean(line.replaceAll(lineBreak, ' ')))
        .join('\n')}\n`,
    );
  };
  return {
    stage: (text) => print(text),
    line: (text) => print(`  ${text}`),
    warning: (text) => print(`warning: ${text}`),
    live(render) {
      clear();
      if (!screen.isTerminal) return;
      const draw = (): void => screen.write(`${ERASE_LINE}${`  ${clean(render())}`.slice(0, screen.columns - 1)}`);
      timer = setInterval(draw, 1000);
      // A forgotten line must not keep the program alive.
      timer.unref();
      draw();
    },
    done: clear,
  };
}
