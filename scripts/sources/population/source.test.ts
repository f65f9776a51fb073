import { describe, expect, it } from 'vitest';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
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

  it('keeps every year since 2015, to divide what is counted of another year than the newest', () => {
    const rows = 'Viet Nam,VNM,2014,4\nViet Nam,VNM,2015,5\nViet Nam,VNM,2024,6\n';
    const file = textFile('x', `Country Name,Country Code,Year,Value\n${rows}`);
    const { crops } = populationSource.harvest([file], SEASON);
    expect(crops[1]?.rows).toEqual([
      { country: 'VN', year: '2015', people: 5 },
      { country: 'VN', year: '2024', people: 6 },
    ]);
  });

  it('skips years without a value and reports values that are none', () => {
    const rows = 'Viet Nam,VNM,2023,5\nViet Nam,VNM,2024,\nEritrea,ERI,2024,many\n';
    const file = textFile('x', `Country Name,Country Code,Year,Value\n${rows}`);
    const { crops, problems } = populationSource.harvest([file], SEASON);
    expect(crops[0]?.rows).toEqual([{ country: 'VN', year: '2023', people: 5 }]);
    expect(problems).toMatchObject([{ severity: 'error', line: 4, value: 'many' }]);
  });

  const answer = fixtureFile(
    new URL('./fixtures/population-worldbank-made-up-after-format.json', import.meta.url),
    'context',
  );
  const named = (text: string) => textFile('context/population-worldbank.json', text);

  it('reads the answer of the Bank’s interface, and takes null for no data', () => {
    const file = named(new TextDecoder().decode(answer.bytes));
    const { crops, problems } = populationSource.harvest([file], SEASON);
    expect(problems).toEqual([]);
    expect(crops[0]?.rows).toEqual([
      { country: 'WORLD', year: '2024', people: 8_141_809_112 },
      { country: 'ER', year: '2023', people: 3_470_390 },
    ]);
  });

  it('refuses one page of several, an error message and a web page', () => {
    const page = '[{"page":1,"pages":2,"per_page":1,"total":2},[]]';
    const message = '[{"message":[{"id":"120","key":"Invalid value"}]}]';
    for (const text of [page, message, '<html>'])
      expect(populationSource.harvest([named(text)], SEASON).problems[0]?.severity).toBe('error');
  });

  it('prefers the Bank’s answer to a table of the same figures', () => {
    const both = ['context/population-worldbank.csv', 'context/population-worldbank.json'];
    expect(populationSource.find(both)).toEqual(['context/population-worldbank.json']);
    expect(populationSource.find(both.slice(0, 1))).toEqual(both.slice(0, 1));
  });
});
