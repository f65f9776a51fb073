import { describe, expect, it } from 'vitest';
import { perPerson, ticked } from './en/values.ts';

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
