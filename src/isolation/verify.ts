/** Holds what was seen inside against what was asked for. */
import { readCpuList } from '../model/cpu-list.ts';
import type { Isolation, IsolationFacts } from '../model/isolation.ts';

type Fact = Exclude<keyof IsolationFacts, 'runtime'>;

type Value = string | number | boolean;

interface Rule {
  /** The fact's name in a sentence. */
  name: string;
  /** True when `seen` is what `asked` wanted. */
  holds: (asked: Value, seen: Value) => boolean;
  /** A value in words. */
  show: (value: Value) => string;
  /** Said when nothing was seen; "what was in force could not be read" if left out. */
  unseen?: string;
}

/** A run's isolation without its shield, which is raised outside and speaks for itself. */
type Verification = Omit<Isolation, 'shield'>;

/** The largest page of the machines we run on: kernels round limits to whole pages. */
const PAGE = 64 * 1024;
const MEBIBYTE = 1024 * 1024;

const same = (asked: Value, seen: Value) => asked === seen;
const plain = { holds: same, show: (value: Value) => (value === Number.MAX_SAFE_INTEGER ? 'no limit' : `${value}`) };
const bytes = { holds: samePages, show: showBytes };
const list = { holds: sameSet, show: (value: Value) => `${value}` };
const yesOrNo = { holds: same, show: (value: Value) => (value === true ? 'yes' : 'no') };

/** In the order in which violations are told. */
const RULES: Record<Fact, Rule> = {
  cpus: { name: 'cpus', ...list },
  memoryNodes: { name: 'memory nodes', ...list },
  memoryBytes: { name: 'memory', ...bytes },
  swapBytes: { name: 'swap', ...bytes },
  pids: { name: 'pids', ...plain },
  shmBytes: { name: '/dev/shm', ...bytes },
  network: { name: 'network', ...plain },
  readOnlyRoot: { name: 'read-only root', ...yesOrNo },
  capabilities: { name: 'capabilities', ...plain, holds: noMoreThan },
  noNewPrivileges: { name: 'no new privileges', ...yesOrNo },
  seccomp: { name: 'seccomp', ...plain },
  user: { name: 'user', ...plain, holds: sameUser },
  aslr: { name: 'ASLR', ...plain },
  scheduler: { name: 'scheduler', ...plain },
  cpuQuota: { name: 'CPU quota', ...plain },
  shmPolicy: { name: '/dev/shm policy', ...plain, holds: samePolicy, unseen: 'none was seen' },
};

/**
 * The verdict on isolation: it held when every fact that was asked for (not null) was seen inside. A fact that could not
 * be read is a violation too: isolation is proven or it is not. Without anything observed, that is one sentence.
 */
export function verifyIsolation(requested: IsolationFacts, observed: IsolationFacts | null): Verification {
  const violations: string[] = [];
  const unproven: string[] = [];
  for (const [fact, rule] of entriesOf(RULES)) {
    const asked = requested[fact];
    if (asked === null) continue;
    if (observed === null) {
      unproven.push(rule.name);
      continue;
    }
    const seen = observed[fact];
    if (seen === null) {
      const unseen = rule.unseen ?? 'what was in force could not be read';
      violations.push(`${rule.name}: asked for ${rule.show(asked)}, but ${unseen} inside`);
    } else if (!rule.holds(asked, seen)) {
      const state = rule.holds === sameSet ? 'were allowed' : 'was in force';
      violations.push(`${rule.name}: asked for ${rule.show(asked)}, but ${rule.show(seen)} ${state} inside`);
    }
  }
  if (unproven.length > 0) {
    violations.push(`nothing could be read inside, so none of this is proven: ${unproven.join(', ')}`);
  }
  return { requested, observed, held: violations.length === 0, violations };
}

function entriesOf(rules: Record<Fact, Rule>): [Fact, Rule][] {
  const isFact = (name: string): name is Fact => Object.hasOwn(rules, name);
  return Object.keys(rules)
    .filter(isFact)
    .map((fact) => [fact, rules[fact]]);
}

function samePages(asked: Value, seen: Value): boolean {
  return typeof asked === 'number' && typeof seen === 'number' && Math.abs(asked - seen) < PAGE;
}

function showBytes(value: Value): string {
  if (value === Number.MAX_SAFE_INTEGER) return 'no limit';
  return typeof value === 'number' && value > 0 && value % MEBIBYTE === 0
    ? `${value / MEBIBYTE} MiB`
    : `${value} bytes`;
}

/** "0,1" is "0-1". */
function sameSet(asked: Value, seen: Value): boolean {
  const [wanted, got] = [asked, seen].map((value) => (typeof value === 'string' ? readCpuList(value) : null));
  return wanted != null && got != null && wanted.join() === got.join();
}

/** A policy's nodes are a set too: "bind:0,1" is "bind:0-1". */
function samePolicy(asked: Value, seen: Value): boolean {
  if (typeof asked !== 'string' || typeof seen !== 'string') return false;
  const [wanted, got] = [asked, seen].map((policy) => policy.split(':'));
  return wanted?.[0] === got?.[0] && sameSet(wanted?.[1] ?? '', got?.[1] ?? '');
}

/** Fewer capabilities than were asked for are no harm; one more is. */
function noMoreThan(asked: Value, seen: Value): boolean {
  const isMask = (value: Value): value is string => typeof value === 'string' && /^[0-9a-f]{1,16}$/i.test(value);
  return isMask(asked) && isMask(seen) && (BigInt(`0x${seen}`) & ~BigInt(`0x${asked}`)) === 0n;
}

/** A user asked for without a group may have any; a name cannot be proven from numbers. */
function sameUser(asked: Value, seen: Value): boolean {
  if (typeof asked !== 'string' || typeof seen !== 'string') return false;
  return asked === seen || (!asked.includes(':') && seen.startsWith(`${asked}:`));
}
