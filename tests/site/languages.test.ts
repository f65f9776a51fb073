import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { documentFor } from '../../src/model/documents.ts';
import { LANGUAGES, ROOT_LANGUAGE } from '../../src/model/language.ts';
import { checkEnglish } from '../checks/english-words.ts';
import { entriesAt } from '../checks/on-demand.ts';
import { referencesOf } from '../checks/references.ts';
import { siteInAllLanguages } from './built.ts';

const { pages, files } = siteInAllLanguages();
const OTHERS = LANGUAGES.filter(
  (language) => language !== ROOT_LANGUAGE && pages.has(`${language}/index.html`),
);

/** English in every language, each for its reason. */
const EVERYWHERE = [
  // Google's file says so itself, and what it says is quoted.
  'as of',
  // Names of a standard and of a menu.
  'CSV on the Web',
  'From Text/CSV',
];

/** What entries are called that contributors wrote, the longest first, as one may have another in it. */
const AS_WRITTEN = [
  ...['events', 'guidelines', 'policies', 'testbeds', 'training'].map((one) => `activities/${one}`),
  'tables/calendar-events',
]
  .flatMap((table): { name: string }[] =>
    parse(readFileSync(`data/${table}.csv`), { columns: true }),
  )
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length);

describe.each(OTHERS)('the pages in %s', (language) => {
  const own = [...pages.keys()].filter((path) => path.startsWith(`${language}/`));

  it('have no English words but those they own up to', () => {
    const excused = { everywhere: EVERYWHERE, asWritten: AS_WRITTEN };
    const faults = own.flatMap((path) => checkEnglish(path, pages.get(path) ?? [], excused));
    expect([...new Set(faults)]).toEqual([]);
  });

  it('lead to documents in it where there are such, and else say in which language they are', () => {
    const links = own.flatMap((path) => referencesOf(pages.get(path) ?? []));
    const outside = links.filter(({ tag, value }) => tag.name === 'a' && /^https:/.test(value));
    const said = new Set(outside.map(({ tag, value }) => `${value} ${tag.attributes.hreflang}`));
    const wrong = [...said].filter((one) => {
      const [written = '', hreflang] = one.split(' ');
      const { address, tongue } = documentFor(language, written);
      const told = tongue === null || tongue === language ? 'undefined' : tongue;
      return address !== written || hreflang !== told;
    });
    expect(said.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('say it of what contributors wrote', () => {
    const policies = own.filter((path) => path.includes('/policies/'));
    const said = policies.filter((path) => /\slang="?en"?[\s>]/.test(String(files.get(path))));
    expect(said).not.toEqual([]);
  });
});

it('no mark of a program is left in any of them', () => {
  const marked = entriesAt(files, /\.(html|json|xml|ics|svg)$/).filter(([, content]) =>
    ['\uFDD0', '\uFDD1'].some((mark) => content.includes(mark)),
  );
  expect(marked.map(([path]) => path)).toEqual([]);
});
