/** Every scenario, in the order they are run. */
import type { Scenario } from '../scenario.ts';
import { daemonKilled } from './daemon-killed.ts';
import { isolcpus } from './isolcpus.ts';
import { nohzFull } from './nohz-full.ts';
import { oneCore } from './one-core.ts';
import { oneNode } from './one-node.ts';
import { oomChild } from './oom-child.ts';
import { partition } from './partition.ts';
import { partitionAndCpuset } from './partition-and-cpuset.ts';
import { plain } from './plain.ts';
import { shield } from './shield.ts';
import { smt } from './smt.ts';

export const SCENARIOS: Scenario[] = [
  plain,
  partition,
  partitionAndCpuset,
  shield,
  isolcpus,
  smt,
  oneNode,
  oneCore,
  oomChild,
  daemonKilled,
  nohzFull,
];
