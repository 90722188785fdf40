import { describe, expect, test } from 'vitest';
import { emulationFailed, outcomeOf, renderOutcome } from './report.ts';
import { type Message, readMessage } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

const [scenario] = SCENARIOS;
const held: Message = { kind: 'check', name: 'a', held: true, observed: '1', expected: '1' };
const end: Message = { kind: 'end' };

function passed(messages: Message[], problem: string | null = null): boolean {
  if (scenario === undefined) throw new Error('there is no scenario');
  return outcomeOf(scenario, { messages, seconds: 1, untilFirst: 1, problem, console: '' }).passed;
}

describe('a scenario', () => {
  test.each<[string, Message[], string | null, boolean]>([
    ['passes when all that was checked held', [held, end], null, true],
    ['fails when one check of several did not hold', [held, { ...held, held: false }, end], null, false],
    ['fails when something was thrown', [held, { kind: 'error', text: 'no engine' }, end], null, false],
    ['fails when nothing was checked', [{ kind: 'figure', name: 'a', observed: '1' }, end], null, false],
    ['fails when its machine did not come to an end', [held], 'not done after 9 s', false],
  ])('%s', (_, messages, problem, wanted) => expect(passed(messages, problem)).toBe(wanted));

  test('that failed shows what was expected', () => {
    if (scenario === undefined) throw new Error('there is no scenario');
    const messages: Message[] = [{ ...held, held: false, observed: '2' }, end];
    const outcome = outcomeOf(scenario, { messages, seconds: 3, untilFirst: 1, problem: null, console: '' });
    expect(renderOutcome(outcome)).toBe(`FAILED  ${scenario.name}  (3 s)\n    NOT HELD a: 2, expected 1`);
  });
});

describe('a machine is booted once more', () => {
  const stopped = (text: string): string => `the machine stopped early:\n${text}\ninit: 17.77 s: ended with `;

  test.each<[string, string | null, number | null, boolean]>([
    ['when its kernel panicked before the first finding', 'Kernel panic - not syncing', null, true],
    ['when the Node.js of the scenario had a segmentation fault', `${stopped('Segmentation fault')}139`, null, true],
    ['when it had one after some findings', `${stopped('Segmentation fault')}139\nreboot: Power down`, 9, true],
    ['but not when its kernel panicked later', 'Kernel panic - not syncing', 9, false],
    ['but not when the scenario ended with 1', `${stopped('Error: no engine')}1`, null, false],
    ['but not when its time was up', 'not done after 300 s', null, false],
    ['but not when it came to its end', null, 9, false],
  ])('%s', (_, problem, untilFirst, wanted) => expect(emulationFailed({ problem, untilFirst })).toBe(wanted));
});

describe('a line from the machine', () => {
  test.each([[held], [end]])('is read: %j', (message) => expect(readMessage(JSON.stringify(message))).toEqual(message));

  test.each([
    ['{"kind":"check","na'],
    ['[ 2.1] Kernel panic'],
    ['{"kind":"check","name":"a"}'],
    ['{"kind":"all good"}'],
    ['null'],
  ])('is left out when it is no message: %s', (line) => expect(readMessage(line)).toBeNull());
});

test('no two scenarios have one name, and each can be on the kernel command line', () => {
  const names = SCENARIOS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
});
