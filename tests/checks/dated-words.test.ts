import { describe, expect, it } from 'vitest';
import { date } from '../../src/text/grammar/en.ts';
import { isDated } from './dated-words.ts';

const words = { title: 'Half is in one country', unit: 'Addresses', sentence: 'It is large.' };

describe('a headline with numbers', () => {
  it('has the newest date of its numbers beside it, in its title, its unit or its sentence', () => {
    const dates = ['2025-12', '2026-01', null];
    for (const told of ['title', 'unit', 'sentence'] as const)
      expect(isDated({ ...words, [told]: 'In January 2026' }, dates, date)).toBe(true);
    expect(isDated({ ...words, unit: 'Addresses, December 2025' }, dates, date)).toBe(false);
    expect(isDated(words, dates, date)).toBe(false);
  });

  it('has the newer of the two days between which its files are', () => {
    const span = ['2020-04-17/2026-08-21'];
    expect(isDated({ ...words, unit: 'Files of 21 August 2026' }, span, date)).toBe(true);
    expect(isDated({ ...words, unit: 'Files of 17 April 2020' }, span, date)).toBe(false);
  });

  it('has none where the numbers have none', () => {
    expect(isDated(words, [null, ''], date)).toBe(true);
  });
});
