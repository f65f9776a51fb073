import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { english } from '../src/text/en/english.ts';

/** Keys, as the schema of the Citation File Format 1.2.0 has them (https://citation-file-format.github.io). */
const REQUIRED = ['authors', 'cff-version', 'message', 'title'];
const ALLOWED = [
  ...REQUIRED,
  ...[
    'abstract',
    'commit',
    'contact',
    'date-released',
    'doi',
    'identifiers',
    'keywords',
    'license',
  ],
  ...['license-url', 'preferred-citation', 'references', 'repository', 'repository-artifact'],
  ...['repository-code', 'type', 'url', 'version'],
];
const OF_ENTITY = [
  ...['address', 'alias', 'city', 'country', 'date-end', 'date-start', 'email', 'fax', 'location'],
  ...['name', 'orcid', 'post-code', 'region', 'tel', 'website'],
];

const file = parse(readFileSync('CITATION.cff', 'utf8'));

describe('CITATION.cff', () => {
  it('has the keys that version 1.2.0 requires, and only those it knows', () => {
    expect(file['cff-version']).toBe('1.2.0');
    expect(REQUIRED.filter((key) => !file[key])).toEqual([]);
    expect(Object.keys(file).filter((key) => !ALLOWED.includes(key))).toEqual([]);
    expect(['dataset', 'software']).toContain(file.type);
  });

  it('names an entity and no person', () => {
    expect(file.authors.map(({ name }: { name?: string }) => name)).toEqual([english.site.name]);
    const keys = file.authors.flatMap(Object.keys);
    expect(keys.filter((key: string) => !OF_ENTITY.includes(key))).toEqual([]);
  });

  it('names the terms of the data it describes, which no licence of a list is, and never a choice', () => {
    // Several licences would mean any of them (the schema, on `license`), and MIT is the code's.
    expect(file.type).toBe('dataset');
    expect(file.license).toBeUndefined();
    expect(file['license-url']).toBe(`${file.url}#terms`);
  });

  it('has the title and an address as the site has them', () => {
    expect(file.title).toBe(english.figurePages.citation.edition);
    expect(file.url).toMatch(/^https:\/\/[^/]+\/data\/$/);
    expect(new Set(file.keywords).size).toBe(file.keywords.length);
  });
});
