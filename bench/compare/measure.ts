/** Both programs in turn, each as a process: how long it takes, and the most memory that it has at once. */
import { alternate, type Comparison, compare, figure, type Side } from '../alternation.ts';
import { timed } from '../child.ts';
import type { Places, Size } from './data.ts';

export interface Programs {
  /** Of GNU, which tells the most memory. */
  time: string;
  benchstat: string;
  ours: string;
  /** A script that does nothing. */
  empty: string;
}

export interface Compared {
  times: Comparison[];
  /** MiB. */
  memory: Comparison[];
}

const OURS = 'pinbench';
const BENCHSTAT = 'benchstat';
const EMPTY = 'node empty.mjs';

export async function measureCompare(
  { time, benchstat, ours, empty }: Programs,
  places: Places,
  { metrics, targets }: Size,
  rounds: number,
  tell: (text: string) => void,
): Promise<Compared> {
  const side = (name: string, command: string[], says?: RegExp): Side => ({
    once: async () => {
      const { ms, stderr } = await timed(time, ['-f', 'peak %M KiB', ...command], says === undefined ? {} : { says });
      const peak = /^peak (\d+) KiB$/m.exec(stderr)?.[1];
      if (peak === undefined) throw new Error(`${time} does not tell the most memory: ${stderr}`);
      return { [`${name}, time`]: ms, [`${name}, memory`]: Number(peak) / 1024 };
    },
  });
  const node = process.execPath;
  const all = metrics.toLocaleString('en');
  const seen = await alternate(
    [
      side(OURS, [node, ours, places.head, places.store], new RegExp(`${all} metrics`)),
      side(BENCHSTAT, [benchstat, places.baseText, places.headText], new RegExp(`file-${metrics - 1} .*n=`)),
      side(EMPTY, [node, empty]),
    ],
    rounds,
    tell,
  );
  const beside = (what: 'time' | 'memory'): Comparison[] => {
    const own = figure(seen, `${OURS}, ${what}`);
    return [
      compare(own, figure(seen, `${BENCHSTAT}, ${what}`), targets === undefined ? {} : { target: targets[what] }),
      compare(own, figure(seen, `${EMPTY}, ${what}`)),
    ];
  };
  return { times: beside('time'), memory: beside('memory') };
}
