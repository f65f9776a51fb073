import { describe, expect, it } from 'vitest';
import { signsIn } from './signs.ts';

describe('the signs between parts of a line', () => {
  it.each([
    ['en', 'Source: A; B'],
    ['fr', 'Source\u00a0: A\u202f; B'],
    ['zh', 'Source：A；B'],
    ['ar', 'Source: A؛ B'],
  ] as const)('are those of %s', (language, words) => {
    const { labelled, semicolon } = signsIn(language);
    expect(labelled('Source', ['A', 'B'].join(semicolon))).toBe(words);
  });
});
