import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codeFiles, projectFiles } from './checks/project.ts';
import { checkTypedFacts, factFinder, type Standing } from './checks/typed-facts.ts';

/** Words of a language that type a fact which holds of any edition. */
const STANDING: readonly Standing[] = [
  { words: 'Rev. Hammamet, 2016', why: 'the name of the Resolution' },
  { words: 'Newey and West (1987)', why: 'a paper' },
  {
    words: 'Since December 2021 the source lists nothing under AP',
    why: 'a caveat of that source',
  },
  { words: 'its dates up to April 2020 are', why: 'a caveat of that source' },
  { words: 'Luxembourg went from 45.32 to 0.00', why: 'an example of a caveat' },
  { words: 'between the Sudan and South Sudan and over', why: 'the lines of the map' },
  { words: 'From July 2020 to June 2021', why: 'an example of a caveat' },
  { words: 'Crimea is drawn as part of Ukraine', why: 'the lines of the map' },
  { words: 'n December 2020', why: 'a dated move, told where the data have it' },
  { words: '24 November 2026', why: 'the day a General Assembly resolution set' },
  { words: 'have one from before 2008; in ', why: 'a bound of the map’s classes' },
  { words: ' the oldest still listed is from 2016 or later.', why: 'a bound of the map’s classes' },
  { words: 'never had IPv4 from LACNIC wait in line', why: 'a rule of that registry' },
  { words: 'RIPE NCC’s code is the country', why: 'a rule of that registry' },
  { words: 'Forecasts of connected things for 2025', why: 'what the figure is about' },
  { words: 'and the Cook Islands and Niue, which', why: 'who is on a list of the United Nations' },
  { words: 'empty for Antarctica', why: 'a code list' },
  { words: 'Namibia', why: 'how programs read the code NA' },
  { words: 'Kenya’s newest line', why: 'an example to change' },
  { words: 'such as Côte d’Ivoire', why: 'an example of letters' },
  { words: 'Australia and New Zealand', why: 'the name of a sub-region' },
];

/** Lists of names, of dated events and of notes on areas are what they are about; stories and activities have their own checks. */
const LISTS = /\/(stories\/.*|milestones|activities|area-notes|everyday-names)(\.ts)?$|\.test\.ts$/;
/** A registry’s name alone, as it stands in a list of names. */
const NAME = /^(the )?(AFRINIC|APNIC|ARIN|LACNIC|RIPE NCC)$/;

describe('the sentences of English', () => {
  it('type no registry, country or year that is a fact of one edition', () => {
    const sources = [...codeFiles(projectFiles())].filter(
      ([path]) => path.startsWith('src/text/en/') && !LISTS.test(path),
    );
    expect(sources.length).toBeGreaterThan(30);
    const countries = parse(readFileSync('data/reference/countries.csv'), { columns: true }) as {
      name_en: string;
    }[];
    const finder = factFinder(countries.map(({ name_en }) => name_en));
    const problems = checkTypedFacts(new Map(sources), finder, STANDING);
    expect(problems.filter((problem) => !NAME.test(problem.replace(/^.*“|”$/g, '')))).toEqual([]);
  });
});
