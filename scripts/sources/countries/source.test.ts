import { describe, expect, it } from 'vitest';
import type { Country } from '../../../src/model/reference-tables.ts';
import { fixtureFile, SEASON, textFile } from '../sample-input.ts';
import { countriesSource } from './source.ts';

const fixture = fixtureFile(
  new URL('./fixtures/country-codes-2026-05.csv', import.meta.url),
  'context',
);
const harvest = countriesSource.harvest([fixture], SEASON);
const byCode = new Map(
  (harvest.crops.flatMap((crop) => crop.rows) as Country[]).map((row) => [row.alpha2, row]),
);

describe('countries', () => {
  it('writes codes with three digits and takes the intermediate region where there is one', () => {
    expect(byCode.get('AD')).toMatchObject({ m49: '020', region: '150', sub_region: '039' });
    expect(byCode.get('CI')).toMatchObject({ m49: '384', region: '002', sub_region: '011' });
  });

  it('puts the Channel Islands into Northern Europe and Antarctica into no region', () => {
    expect(byCode.get('GG')).toMatchObject({ region: '150', sub_region: '154' });
    expect(byCode.get('AQ')).toMatchObject({ region: null, sub_region: null });
  });

  it('strips articles and asterisks but keeps what belongs to a name', () => {
    expect(byCode.get('AD')?.name_fr).toBe('Andorre');
    expect(byCode.get('CK')).toMatchObject({ name_en: 'Cook Islands', name_ar: 'جزر كوك' });
    expect(byCode.get('BO')?.name_en).toBe('Bolivia (Plurinational State of)');
  });

  it('takes the official name where UNTERM has no short form', () => {
    expect(byCode.get('MQ')).toMatchObject({ name_es: 'Martinica', name_zh: '马提尼克' });
  });

  it('mends slips of the copy and keeps the replaced English name for searching', () => {
    expect(byCode.get('AQ')?.name_ru).toBe('Антарктика');
    expect(byCode.get('CI')).toMatchObject({ name_en: 'Côte d’Ivoire', alias: 'Ivory Coast' });
  });

  it('writes every apostrophe alike', () => {
    const names = [...byCode.values()].flatMap((row) => Object.values(row)).join(' ');
    expect(names).not.toContain("'");
    expect(byCode.get('CI')?.name_ru).toBe('Кот-д’Ивуар');
  });

  it('uses the names of ISO 3166 where the UN has no entry of its own', () => {
    expect(byCode.get('TW')).toMatchObject({
      name_en: 'Taiwan, Province of China',
      name_zh: '中国台湾省',
      alias: 'Taiwan',
    });
  });

  it('refuses a list that is not complete', () => {
    expect(harvest.problems).toMatchObject([
      { severity: 'error', message: 'expected 249 countries, found 8' },
    ]);
  });

  it('warns of a correction that no longer fits', () => {
    const text = new TextDecoder().decode(fixture.bytes).replace('Антарктике', 'Антарктида');
    const { crops, problems } = countriesSource.harvest([textFile('x', text)], SEASON);
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'warning', value: 'Антарктида' }),
    );
    expect(crops[0]?.rows.find((row) => row.alpha2 === 'AQ')?.name_ru).toBe('Антарктида');
  });

  it('reports a name that is missing and a code that is none', () => {
    const text = new TextDecoder().decode(fixture.bytes);
    const broken = text.replace('Антарктике', '').replace(',AND,', ',A1,');
    const { problems } = countriesSource.harvest([textFile('x', broken)], SEASON);
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 2, value: 'A1' },
      { line: 3, message: 'expected a name in ru' },
      { line: 0 },
    ]);
  });

  it('refuses a region that has no name on the site', () => {
    const text = new TextDecoder().decode(fixture.bytes);
    const { problems } = countriesSource.harvest(
      [textFile('x', text.replace(',20,39,150,', ',20,39,998,'))],
      SEASON,
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 2, message: 'Region Code: expected a code of src/model/region.ts', value: '998' },
      { line: 0 },
    ]);
  });
});
