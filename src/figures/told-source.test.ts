import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/language.ts';
import { MAKERS } from '../model/makers.ts';
import { PUBLICATIONS_BY_ID } from '../model/publications.ts';
import { siteData } from '../published/read.ts';
import { catalogueOf } from '../text/catalogue.ts';
import { tellSource } from './told-source.ts';

const SOURCES = siteData().sources;

describe('a source in a language', () => {
  it('is in English what its table says', () => {
    const told = SOURCES.map((source) => tellSource(source, catalogueOf('en')));
    const named = SOURCES.filter(({ id }) => PUBLICATIONS_BY_ID[id]);
    expect(told.filter(({ id }) => PUBLICATIONS_BY_ID[id])).toEqual(named);
  });

  it('is called otherwise in every other, and keeps all but its names', () => {
    for (const language of LANGUAGES.filter((one) => one !== 'en'))
      for (const source of SOURCES.filter(({ id }) => PUBLICATIONS_BY_ID[id])) {
        const { title, files, ...told } = tellSource(source, catalogueOf(language));
        expect(title === source.title && !title.includes('('), source.id).toBe(false);
        expect(files).toHaveLength(source.files.length);
        expect(told).toMatchObject({ id: source.id, asOf: source.asOf, address: source.address });
      }
  });

  it('of which nothing is known keeps its own words', () => {
    const strange = { ...(SOURCES[0] as (typeof SOURCES)[number]), id: 'constructor', title: 'X' };
    expect(tellSource(strange, catalogueOf('fr')).title).toBe('X');
  });

  it('names who made and kept its files', () => {
    const [file] = SOURCES.flatMap(({ files }) => files);
    if (!file) throw new Error('no file');
    const files = [{ ...file, via: [MAKERS.webnet77], keptBy: [MAKERS['nro-stats']] }];
    const source = { ...(SOURCES[0] as (typeof SOURCES)[number]), files };
    const { sources } = catalogueOf('ru');
    const [told] = tellSource(source, catalogueOf('ru')).files;
    expect(told?.via?.[0]?.licence).toBe(sources.makersTerms.webnet77);
    expect(told?.keptBy?.[0]).toMatchObject({
      publisher: sources.makers['nro-stats'],
      licence: 'BSD 3-Clause',
    });
  });
});
