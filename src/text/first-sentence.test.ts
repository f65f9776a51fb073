import { expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

it('a text of two sentences gives the first, numbers with a point kept whole', () => {
  expect(firstSentence('Kenya held 1.5 /32s. It had none.', 'en')).toBe('Kenya held 1.5 /32s.');
  expect(firstSentence('Kenya held none', 'en')).toBe('Kenya held none');
  expect(firstSentence('', 'en')).toBe('');
});
