import { expect, test } from 'vitest';
import { FALSE_FRIENDS } from '../../../formats/false-friends.ts';
import { refusal } from '../refusal.ts';

test.each(FALSE_FRIENDS)('%j is refused with what would be right', (text, fix) => {
  expect(refusal(text).fix).toContain(fix);
});
