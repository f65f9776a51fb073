import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../fixture.ts';
import { populationSource } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/population-worldbank-2024.csv', import.meta.url),
  'context',
);

describe('population', () => {
  it('gives the latest year of each country and of the world, and no aggregate', () => {
    const { crops, asOf, problems } = populationSource.harvest([fixture], SEASON);
    expect(problems).toEqual([]);
    expect(asOf).toBe('2024-07-01');
    expect(crops[0]?.rows).toEqual([
      { country: 'ER', year: '2024', people: 3_535_603 },
      { country: 'TV', year: '2024', people: 9646 },
      { country: 'VN', year: '2024', people: 100_987_686 },
      { country: 'WORLD', year: '2024', people: 8_141_808_945 },
    ]);
  });

  it('skips years without a value and reports values that are none', () => {
    const rows = 'Viet Nam,VNM,2023,5\nViet Nam,VNM,2024,\nEritrea,ERI,2024,many\n';
    const file = textFile('x', `Country Name,Country Code,Year,Value\n${rows}`);
    const { crops, problems } = populationSource.harvest([file], SEASON);
    expect(crops[0]?.rows).toEqual([{ country: 'VN', year: '2023', people: 5 }]);
    expect(problems).toMatchObject([{ severity: 'error', line: 4, value: 'many' }]);
  });
});
