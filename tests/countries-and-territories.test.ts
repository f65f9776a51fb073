import { describe, expect, it } from 'vitest';
import { codeFiles, projectFiles } from './checks/project.ts';
import { checkTypedFacts, type Standing } from './checks/typed-facts.ts';

/**
 * “Countries” for what the tables hold, which includes territories: in the plural, and where each, every, any or none
 * of them is meant. Groups that the United Nations call countries are of states; one country, or a country’s code, may
 * be any.
 */
const ALONE =
  /(?<!(?:developed|landlocked|developing|island) )\bcountries\b(?!\/| (?:and|or) territor|, territor| with economies)|\b(?:each|every|any|no) country\b(?! (?:and|or) territor|, territor| code)/i;

/** Words that may stand. */
const STANDING: readonly Standing[] = [
  { words: 'that many countries believe', why: 'words of the Resolution' },
  { words: 'while other countries prefer', why: 'words of the Resolution' },
  { words: 'Which countries use IPv6 most?', why: 'what people ask, in their words' },
  { words: 'How do two countries compare', why: 'what people ask, in their words' },
  { words: 'five large countries and the world', why: 'five states' },
  { words: 'keep lists of countries with particular burdens', why: 'lists of states' },
];

/** The menu has a short name, which leads to a page of the whole one. */
const MENU = 'src/text/en/site.ts';
/** Where areas have their names, and groups among them. */
const NAMES = 'src/text/grammar/en.ts';

describe('the words of English', () => {
  it('say “countries and territories” of what includes both', () => {
    const sources = [...codeFiles(projectFiles())].filter(
      ([path]) =>
        (path.startsWith('src/text/en/') || path === NAMES) &&
        path !== MENU &&
        !path.includes('.test.'),
    );
    expect(sources.length).toBeGreaterThan(30);
    expect(checkTypedFacts(new Map(sources), ALONE, STANDING)).toEqual([]);
  });

  it.each([
    'In 90 countries more was added',
    'Countries mainly served by',
    'Pace of every country',
    'In no country is growth steady',
  ])('are found out: %s', (words) => {
    expect(ALONE.test(words)).toBe(true);
  });

  it.each([
    'Half of the least developed countries',
    'Landlocked developing countries and small island countries',
    'Countries with economies in transition',
    'In 90 countries and territories',
    'In no country or territory',
    'A country’s code, and the median country',
  ])('may stand: %s', (words) => {
    expect(ALONE.test(words)).toBe(false);
  });
});
