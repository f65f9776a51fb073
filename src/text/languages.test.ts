import { describe, expect, it } from 'vitest';
import { LANGUAGES, ROOT_LANGUAGE } from '../model/language.ts';
import { catalogueOf } from './catalogue.ts';

/** Everything ready that a catalogue says, by where it stands in it. */
function wordsIn(part: unknown, path = ''): [path: string, words: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (part instanceof Map) return wordsIn(Object.fromEntries(part), path);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`));
}

const others = LANGUAGES.filter((language) => language !== ROOT_LANGUAGE);
const english = new Map(wordsIn(catalogueOf('en')));

/** Names, licences, file formats, codes of comparisons and addresses are the same in every language. */
const KEPT =
  /^(RIPE NCC|CC BY 4\.0|IPv6 Atlas|Google Sheets|LibreOffice Calc|RFC 4291|APNIC Labs|Data Package|CSV on the Web|[,;:] |(6LoWPAN|464XLAT|6to4|Teredo) \(.*\))$/;

describe.each(others)('the words of the language %s', (language) => {
  it('are not English ones left over', () => {
    const own = wordsIn(catalogueOf(language));
    const same = own.filter(([path, words]) => english.get(path) === words && / /.test(words));
    expect(same.filter(([, words]) => !KEPT.test(words))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the measures of the language %s', (language) => {
  it('have each a name of its own', () => {
    const names = Object.values(catalogueOf(language).metrics).map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
