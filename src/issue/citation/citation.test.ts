import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { edition } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { figureAt, isThere } from '../placed/sample-placed.ts';
import { apaText } from './apa.ts';
import { bibtexOf } from './bibtex.ts';
import {
  type Citation,
  citationOfEdition,
  citationOfFigure,
  citationOfFrozen,
} from './citation.ts';
import { citationFiles } from './formats.ts';
import { risOf } from './ris.ts';

const text = catalogueOf('en');
const real = [
  ...['world-ipv6-held', 'ipv4-account', 'country-ipv6-held/ci', 'country-ipv4-held/tr'],
  ...['country-ipv6-users/cd', 'group-ipv6-held/ldc'],
]
  .filter(isThere)
  .map((path) => citationOfFigure(figureAt(path), text));
const [first] = real;

/** Titles that could break out of a format: TeX's characters, braces, quotes, markup, letters of all kinds. */
const HARD = [
  'Côte d’Ivoire: 50% & more_or_less {of it}',
  'Türkiye: “all” of 2³² ~ $4 ^ #1 \\ end',
  'A <b>bold</b> claim – “as said” – of 1/2',
  'العربية: 中文, Русский',
].map((title): Citation => ({ ...(first as Citation), title }));
const second = citationOfFrozen('2026-11-28-2', text);
const all = [
  ...real,
  citationOfEdition(text),
  { ...second, title: 'Of a second edition' },
  ...HARD,
];

/** What Citation.js reads from a text, without what it adds itself; a name in braces is one name to it. */
function readBack(written: string): unknown {
  const [{ _graph, 'citation-key': key, author, ...rest }] = new Cite(written).data as [
    Record<string, unknown>,
  ];
  const names = (author as { family?: string; literal?: string }[]).map(({ family, literal }) => ({
    literal: literal ?? family,
  }));
  return { ...rest, author: names };
}

describe('citations', () => {
  it.each(all)('are in APA’s style what citeproc makes of them: $title', (citation) => {
    const options = { format: 'text', template: 'apa', lang: 'en-US' };
    // citeproc takes <b> and its like for markup, which no title of ours is, and a date for several versions. It
    // names a publisher that is the author twice, which the manual (9.29) does not.
    const { publisher: _, ...cited } = citation;
    const plain = { ...citation, title: citation.title.replace(/<\/?b>/g, '') };
    const made = new Cite([{ ...cited, title: plain.title }]).format('bibliography', options);
    expect(apaText(plain, text)).toBe(made.trim().replace('(Versions ', '(Version '));
  });

  it.each(all)('are read back from BibTeX unchanged: $title', (citation) => {
    expect(readBack(bibtexOf(citation))).toEqual(citation);
  });

  it.each(all)('are read back from RIS unchanged: $title', (citation) => {
    expect(readBack(risOf(citation))).toEqual(citation);
  });

  it('are CSL-JSON that is read back unchanged', () => {
    const csl = citationFiles(all[0] as Citation, text).find(({ ending }) => ending === '.json');
    expect(readBack(csl?.content ?? '')).toEqual(all[0]);
  });

  it('name the edition, the place and an address of their own', () => {
    expect(new Set(real.map(({ version }) => version))).toEqual(new Set([edition(siteData())]));
    const ofCountry = citationOfFigure(figureAt('country-ipv6-held/ci'), text);
    expect(ofCountry.title).toMatch(/^Côte d’Ivoire: /);
    expect(ofCountry.URL).toMatch(/\/countries\/ci\/#country-ipv6-held$/);
    expect(new Set(real.map(({ id }) => id)).size).toBe(real.length);
  });

  it('lead to the edition’s own page once it is frozen, and before to that of the newest data', () => {
    expect(citationOfEdition(text, []).URL).toMatch(/\/data\/$/);
    expect(citationOfEdition(text, [{ edition: '2020-01-01' }]).URL).toMatch(/\/data\/$/);
    expect(citationOfEdition(text, [{ edition: edition(siteData()) }]).URL).toMatch(
      new RegExp(`/v/${edition(siteData())}/$`),
    );
  });

  it.runIf(isThere('group-ipv6-held/ldc'))(
    'name a group once where its title begins with it',
    () => {
      const { title } = citationOfFigure(figureAt('group-ipv6-held/ldc'), text);
      expect(title).toMatch(/^Least developed countries: [^:]*$/);
    },
  );
});
