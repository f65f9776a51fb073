import { describe, expect, it } from 'vitest';
import { answersQuery } from './answers.ts';

describe('answersQuery', () => {
  it.each([
    ['kenya', 'Kenya’s'],
    ['kenyan', 'Kenya'],
    ['kenyya', 'Kenya'],
    ['Turkiye', 'Türkiye'],
    ['ip', 'IPv6'],
    ['how addresses', 'Address'],
    ['"kenya"', '(Kenya)'],
    ['Кения', 'кении'],
  ])('takes for %j the marked word %j', (query, word) => {
    expect(answersQuery(query, ['other', word])).toBe(true);
  });

  it.each([
    ['xylophonist', 'x'],
    ['kenya', 'Keeling'],
    ['qatar', 'quota'],
  ])('takes for %j not %j', (query, word) => {
    expect(answersQuery(query, [word])).toBe(false);
  });

  it('believes a passage in which nothing is marked', () => {
    expect(answersQuery('kenya', [])).toBe(true);
  });
});
