/** Names that other tools allow -> names that ours does. */
import { createHash } from 'node:crypto';
import { unprintable } from '../../text/quote.ts';

const SUITE = /^[a-z0-9][a-z0-9._-]{0,62}$/;
const LONGEST_SUITE = 63;
const LONGEST_NAME = 200;

/** Whether it can be a suite's name as it is. */
export function isSuite(name: string): boolean {
  return SUITE.test(name);
}

/**
 * Lowercase letters without accents; everything else but digits, dots, dashes and underscores becomes one dash. A name of
 * which nothing is left, or that is too long, ends in a hash of the original.
 */
export function safeSuite(name: string): string {
  if (SUITE.test(name)) return name;
  const plain = name
    .slice(0, 1000)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
    .replace(/(?<!-)-+$/, '');
  if (plain === '') return hashedSuite('imported', name);
  return plain.length > LONGEST_SUITE ? hashedSuite(plain, name) : plain;
}

/** The safe name with eight digits that stand for the original one. */
export function hashedSuite(safe: string, original: string): string {
  return `${safe.slice(0, LONGEST_SUITE - 9)}-${digits(original)}`;
}

/** A benchmark's or metric's name on one line; '' when nothing is left. Longer ones end in a hash of the original. */
export function safeName(name: string): string {
  const isLong = name.length > LONGEST_NAME;
  const plain = (isLong ? name.slice(0, LONGEST_NAME - 10) : name)
    .replaceAll(unprintable, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return isLong ? `${plain}…-${digits(name)}` : plain;
}

function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
