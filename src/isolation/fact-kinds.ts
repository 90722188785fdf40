/** The kinds of values that facts have: when what was asked for holds, and how a value is written. */
import { readCpuList } from '../model/cpu-list.ts';
import { formatBytes } from '../units/format.ts';

type Value = string | number | boolean;

export interface Kind {
  /** True when `seen` is what `asked` wanted. */
  holds(asked: Value, seen: Value): boolean;
  /** A value in the words of a violation. */
  inSentence(value: Value): string;
  /** In a cell of a report's table. */
  inTable(value: Value): string;
  /** What such a value did inside. */
  state: 'was in force' | 'were allowed';
}

/** The largest page of the machines we run on: kernels round limits to whole pages. */
const PAGE = 64 * 1024;
const MEBIBYTE = 1024 * 1024;

export const PLAIN: Kind = {
  holds: (asked, seen) => asked === seen,
  inSentence: (value) => (value === Number.MAX_SAFE_INTEGER ? 'no limit' : `${value}`),
  inTable: (value) => `${value}`,
  state: 'was in force',
};

export const BYTES: Kind = {
  ...PLAIN,
  holds: samePages,
  inSentence: bytesText,
  inTable: (value) => (typeof value === 'number' ? formatBytes(value) : `${value}`),
};

const yesOrNo = (value: Value) => (value === true ? 'yes' : 'no');
export const YES_NO: Kind = { ...PLAIN, inSentence: yesOrNo, inTable: yesOrNo };

/** Numbers as in a CPU list: "0,1" is "0-1". */
export const LIST: Kind = { ...PLAIN, holds: sameSet, inSentence: (value) => `${value}`, state: 'were allowed' };

export const CAPABILITIES: Kind = {
  ...PLAIN,
  holds: noMoreThan,
  inTable: (value) => (/^0+$/.test(`${value}`) ? 'none' : `${value}`),
};

export const USER: Kind = { ...PLAIN, holds: sameUser };

export const MEMORY_POLICY: Kind = { ...PLAIN, holds: samePolicy };

function samePages(asked: Value, seen: Value): boolean {
  return typeof asked === 'number' && typeof seen === 'number' && Math.abs(asked - seen) < PAGE;
}

function bytesText(value: Value): string {
  if (value === Number.MAX_SAFE_INTEGER) return 'no limit';
  return typeof value === 'number' && value > 0 && value % MEBIBYTE === 0
    ? `${value / MEBIBYTE} MiB`
    : `${value} bytes`;
}

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
