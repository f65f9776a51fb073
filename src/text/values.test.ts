import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { catalogueOf } from './catalogue.ts';
import { perPerson, ticked, written } from './en/values.ts';

/** Units of which there can be less than one. */
const FRACTIONS = ['slash32s', 'slash32s-per-million', 'addresses-per-person', 'share'] as const;

describe('addresses per person on an axis', () => {
  it('count people below one half, as sentences do, and addresses from there on', () => {
    const values = [0, 0.000_04, 1 / 38.9, 0.11, 0.184, 0.49, 0.5, 2];
    expect(values.map(ticked['addresses-per-person'])).toEqual([
      '0',
      '1 per 25,000',
      '1 per 39',
      '1 per 9.1',
      '1 per 5.4',
      '1 per 2',
      '0.5',
      '2',
    ]);
    for (const value of values.slice(1, -2)) expect(perPerson(value)).toMatch(/^one for every/);
  });
});

describe('a value in full', () => {
  it('has the digits that tell most, however small it is', () => {
    // One /48, the least that is registered; Saint Kitts and Nevis in 2026; what decimals would round away.
    expect([1 / 65_536, 4354 / 65_536, 0.25, -0.01].map(written.slash32s)).toEqual([
      '0.0000153',
      '0.0664',
      '0.25',
      '−0.01',
    ]);
    expect([0, 0.000_004, 0.0012, 0.123_45].map(written.share)).toEqual([
      '0%',
      '0.0004%',
      '0.12%',
      '12.35%',
    ]);
  });

  it.each(LANGUAGES)('is zero only where there is nothing (%s)', (language) => {
    const catalogue = catalogueOf(language);
    const zeros = FRACTIONS.flatMap((unit) =>
      [1 / 65_536, 3e-8, -1e-5]
        .map((value) => catalogue.written[unit](value))
        .filter((words) => !/[1-9]/.test(words)),
    );
    expect(zeros).toEqual([]);
  });
});
