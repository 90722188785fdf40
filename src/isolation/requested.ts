/** What a plan asks for as facts, to be compared with what is read back inside. */
import type { ContainerSetting } from '../plan/container.ts';
import type { HostSetting } from '../plan/host-process.ts';
import { everyFact, type Facts } from './facts.ts';

export function requestedOfContainer(setting: ContainerSetting): Facts {
  return everyFact('docker', (fact) => fact.ofContainer(setting));
}

/** What the starters are told to do; without a launcher it is asked for all the same, and stays unproven. */
export function requestedOfHost(setting: HostSetting): Facts {
  return everyFact('host', (fact) => fact.ofHost?.(setting) ?? null);
}
