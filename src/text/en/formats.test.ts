import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted, editionDate, spanOf } from './formats.ts';

describe('an edition in words', () => {
  it.each([
    ['2026-11-28', '28 November 2026'],
    ['2026-11-28-2', '28 November 2026 (second of that day)'],
    ['2026-11-28-11', '28 November 2026 (11th of that day)'],
    ['2026-11-28-edited-0123abcd', '28 November 2026, edited since (0123abcd)'],
  ])('%s is %s', (name, words) => {
    expect(editionDate(name)).toBe(words);
  });

  it('is never said as a date, which a second one of a day is not', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const wrong = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .filter((file) =>
        /\bdate\((p\.)?edition\b/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});

describe('a count with its noun', () => {
  it('has the noun that what is said asks for, where little more than one is said as one', () => {
    const said = (value: number) => counted(value, '/32', '/32s');
    expect([1, 1.0004, 1.07, 2].map(said)).toEqual(['1 /32', '1 /32', '1.07 /32s', '2 /32s']);
  });
});

describe('a span in words', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '24 November 2026'],
    ['2026-11-24', '2026-11-27', '24 to 27 November 2026'],
    ['2026-10-24', '2026-11-27', '24 October to 27 November 2026'],
    ['2025-11-27', '2026-11-27', '27 November 2025 to 27 November 2026'],
    ['2026-08', '2026-11', 'August to November 2026'],
    ['2026-11', '2026-11-27', 'November 2026 to 27 November 2026'],
  ])('from %s to %s is %s', (oldest, newest, words) => {
    expect(spanOf({ oldest, newest })).toBe(words);
  });
});
