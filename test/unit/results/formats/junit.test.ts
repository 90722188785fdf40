import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const suite = (cases: string) => `<testsuite name="s">${cases}</testsuite>`;

describe('JUnit', () => {
  test('thousands in a time are no list, and a class outranks its suite', () => {
    const { readings } = readNow(
      suite('<testcase name="a" classname="com.x.T" time="1,234.5"/><testcase name="b" time="0.25"></testcase>'),
      'auto',
    );
    expect(readings).toEqual([
      { benchmark: 'com.x.T/a', metric: 'time', unit: 's', samples: [1234.5] },
      { benchmark: 's/b', metric: 'time', unit: 's', samples: [0.25] },
    ]);
  });

  test('a test that failed, was skipped or took no time has no number', () => {
    const { readings, states } = readNow(
      suite(
        '<testcase name="a" time="0"><error message="boom"/></testcase><testcase name="b" time="3"><skipped/></testcase>' +
          '<testcase name="c" time="0.000"/><testcase name="d" time="1"><failure>x</failure></testcase>' +
          '<testcase name="e"/><testcase name="f" time="2"><flakyFailure time="9"/></testcase>',
      ),
      'auto',
    );
    expect(readings.map(({ benchmark, samples }) => [benchmark, ...samples])).toEqual([['s/f', 2]]);
    expect(states.map(({ benchmark, state }) => [benchmark, state])).toEqual([
      ['s/a', 'failed'],
      ['s/b', 'skipped'],
      ['s/c', 'below resolution'],
      ['s/d', 'failed'],
      ['s/e', 'skipped'],
    ]);
  });

  test('a test that GoogleTest did not run took no time of 0', () => {
    const { states } = readNow(
      suite('<testcase name="a" time="1"/><testcase name="DISABLED_b" status="notrun" result="suppressed" time="0."/>'),
      'auto',
    );
    expect(states).toEqual([{ benchmark: 's/DISABLED_b', state: 'skipped', detail: null }]);
  });

  test('suites within suites are read, and a name again is apart', () => {
    const one = '<testcase name="a" classname="c" time="1"/>';
    const { readings } = readNow(`<testsuites>${suite(`${suite(one)}${one}`)}</testsuites>`, 'auto');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['c/a', 'c/a#2']);
  });

  test('a report without test cases is none', () => {
    expect(refusal('<testsuites><testsuite name="c2" tests="0"/></testsuites>').fix).toContain('--reporter xml');
  });
});
