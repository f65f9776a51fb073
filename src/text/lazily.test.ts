import { expect, it } from 'vitest';
import { lazily } from './lazily.ts';

it('what is made lazily is made at the first asking, and once', () => {
  let made = 0;
  const get = lazily(() => {
    made += 1;
    return made;
  });
  expect(made).toBe(0);
  expect([get(), get()]).toEqual([1, 1]);
});
