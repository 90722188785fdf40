import { expect, test } from 'vitest';
import { RUNTIMES } from '../../../../src/app/backends/registry.ts';
import { RUNTIME } from '../../../../src/commands/options.ts';

test('every runtime may be asked for on the command line, and no other', () => {
  expect(RUNTIME.choices).toEqual(RUNTIMES.map(({ name }) => name));
});
