/** The tracks S: every metric of a suite has one odd shape, and the rest is as on the dedicated machine. */
import { DEDICATED, type Host } from './host.ts';

/** Metrics of a pull request. */
export const SHAPED_METRICS = 20;
const APART = 0.06;
const SELDOM = 0.15;

const PLAIN: Omit<Host, 'name'> = { ...DEDICATED, iterations: 5 };

export const SHAPES = {
  'S plain': ['no odd shape, for comparison', {}],
  'S three invocations': ['runs of three containers', { containers: 3 }],
  'S modes by process': [
    'processes in two modes 6 % apart, as often in one as in the other',
    { modes: { apart: APART, odds: 0.5, of: 'process' } },
  ],
  'S rare mode by process': [
    'processes in two modes 6 % apart, 15 % of them in the slower',
    { modes: { apart: APART, odds: SELDOM, of: 'process' } },
  ],
  'S modes by build': [
    'builds in two modes 6 % apart, as often in one as in the other',
    { modes: { apart: APART, odds: 0.5, of: 'build' } },
  ],
  'S rare mode by build': [
    'builds in two modes 6 % apart, 15 % of them in the slower',
    { modes: { apart: APART, odds: SELDOM, of: 'build' } },
  ],
  'S 3 ticks': ['a timer that counts three ticks', { ticks: 3 }],
  'S 7 ticks': ['a timer that counts seven ticks', { ticks: 7 }],
  'S 20 ticks': ['a timer that counts twenty ticks', { ticks: 20 }],
  'S wandering host': [
    'a host whose speed is an AR(1) with a deviation of 2 %: correlation .8 from run to run, .9 from container to container',
    { wandering: { deviation: 0.02, fromRunToRun: 0.8, fromContainerToContainer: 0.9 } },
  ],
  'S drifting host': ['a host that gets slower, or faster, by 0.2 % from container to container', { drift: 0.002 }],
  'S t2 tails': ["containers that stray as Student's t of 2 degrees", { tails: 't2' }],
  'S Pareto tails': ["containers that stray upwards as Pareto's distribution of exponent 1.5", { tails: 'pareto' }],
  'S two hosts': ['half of the jobs on a host that is 4 to 12 % slower', { otherHost: 0.08 }],
} as const satisfies Record<string, [string, Partial<Host>]>;

export type ShapeName = keyof typeof SHAPES;

export function isShape(track: string): track is ShapeName {
  return Object.hasOwn(SHAPES, track);
}

export function shapedHost(track: ShapeName): Host {
  return { ...PLAIN, ...SHAPES[track][1], name: track };
}
