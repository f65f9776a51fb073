import { describe, expect, it } from 'vitest';
import { headersInLanguages, headersOfPages } from './page-headers.ts';

const OWN = `# What a host sends

/*
  A: 1

/embed/:figure/*
  A: 2
  B: 3

/figures/*.csv
  C: 4

/figures/*.svg
  C: 5

/data/*.json
  C: 7

/data/*.csv
  C: 8

/v/:edition/embed/*
  A: 6
`;

describe('rules of files in other languages', () => {
  it('are those of files that exist in each, below any first folder', () => {
    expect(headersInLanguages(OWN)).toBe(`
/:lang/embed/:figure/*
  A: 2
  B: 3

/:lang/figures/*.svg
  C: 5

/:lang/data/*.json
  C: 7
`);
  });
});

describe('rules of pages in other languages', () => {
  const patterns = headersOfPages().match(/^\/.*/gm) ?? [];

  it('are of each language by name where a folder alone would say too much', () => {
    const first = patterns.filter((one) => one.endsWith('/:page/') && one.split('/').length === 4);
    expect(first.filter((one) => /^\/[a-z]{2}\//.test(one))).toEqual(
      ['ar', 'es', 'fr', 'ru', 'zh'].map((language) => `/${language}/:page/`),
    );
    expect(patterns).not.toContain('/:lang/:page/');
  });

  it('are below any first folder for the others', () => {
    expect(patterns).toContain('/:lang/countries/:cc/:page/');
    expect(patterns).toContain('/:lang/stories/:page/');
  });
});
