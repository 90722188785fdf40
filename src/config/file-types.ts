/** The configuration as people write it. */
import type { CompareMode, Policy } from '../model/config.ts';
import type { Grade } from '../model/host.ts';

/** Shape of a file that the schema (schemas/config.schema.json) accepts. */
export interface RawConfig {
  version: 1;
  suites: Record<string, RawSuite>;
  compare?: {
    baseline?: string;
    mode?: CompareMode;
    runs?: number;
    'min-effect'?: string;
    budget?: string;
    strict?: boolean;
    learn?: boolean;
    canary?: string;
    'stale-after'?: string;
    'stale-after-commits'?: number;
  };
  slo?: RawSlo[];
  acknowledge?: RawAcknowledgement[];
  gate?: {
    'fail-on'?: Policy['gate']['failOn'];
    'no-baseline'?: 'neutral' | 'fail';
    'min-host-grade'?: Exclude<Grade, 'F'>;
  };
  report?: { comment?: 'auto' | 'never' };
  store?: { branch?: string; artifacts?: 'auto' | 'off'; workflow?: string };
}

export interface RawSuite {
  directory?: string;
  image?: {
    dockerfile?: string;
    context?: string;
    target?: string;
    args?: Record<string, string>;
    timeout?: string;
    name?: string;
  };
  run?: {
    command?: string[];
    filter?: string[];
    invocations?: number;
    cpus?: string | number;
    memory?: string | number;
    shm?: string | number;
    tmp?: string | number;
    pids?: number;
    timeout?: string;
    env?: Record<string, string>;
    user?: string;
    pool?: string;
    aslr?: 'off' | 'on';
    shield?: 'auto' | 'on' | 'off';
    leave?: string[];
    'max-steal'?: string;
    'max-interrupts'?: number;
    network?: 'none';
  };
  results?: { format?: string; path?: string };
}

export interface RawSlo {
  metric: string;
  suite?: string;
  min?: string | number;
  max?: string | number;
  branches?: string[];
  strict?: boolean;
}

export interface RawAcknowledgement {
  metric: string;
  suite?: string;
  change: string;
  reason: string;
  until: string;
}
