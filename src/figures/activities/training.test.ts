import { describe, expect, it } from 'vitest';
import { trainings } from '../../published/activities.ts';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countryActivities } from './country-activities.ts';
import { isInOfficial, officialLanguages } from './country-languages.ts';
import { trainingByState, trainingFacts } from './training.ts';

const text = catalogueOf('en');
const data = siteData();
const running = trainings(data).filter(({ status }) => status === 'running');

describe('courses and certificates', () => {
  it('are said to run only as far as the table says so, and since when', () => {
    const { title } = trainingFacts(data, text);
    const years = running.map(({ checked }) => checked?.slice(0, 4) ?? '').sort();
    const free = running.filter(({ cost }) => cost === 'free').length;
    expect(title).toBe(
      text.activities.training.title({ running: running.length, free, since: years[0] ?? '' }),
    );
    expect(years[0]).toMatch(/^202[5-9]$/);
  });

  it('of which no class on IPv6 was seen are not said to run', () => {
    const ids = running.map(({ id }) => id);
    for (const id of ['apricot-masterclass', 'itu-academy', 'itu-academy-centres'])
      expect(ids).not.toContain(id);
  });

  it('stand each once, by state', () => {
    const shown = trainingByState(data, text).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(shown.sort()).toEqual(
      trainings(data)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

/** The courses on a country's page, as two lists of their facts. */
function coursesIn(code: string) {
  const { own, others } = countryActivities(data, data.country(code), text).training;
  return { own: own.map(({ facts }) => facts), others: others.map(({ facts }) => facts) };
}

describe('the courses on a country’s page', () => {
  it.each(['KE', 'BR', 'NP', 'FJ', 'CH', 'AQ'])(
    'say whether each runs and since when: %s',
    (code) => {
      const { own, others } = coursesIn(code);
      expect(own.length + others.length).toBeGreaterThan(0);
      for (const one of [...own, ...others])
        expect(one).toMatch(/(running as of|state not confirmed since) /);
    },
  );

  it('begin with those seen to run, in each language', () => {
    for (const list of Object.values(coursesIn('FJ'))) {
      const states = list.map((facts) => facts.includes('running as of'));
      expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
    }
    expect(coursesIn('FJ').own[0]).toContain('running as of');
  });

  it('come first in an official language of the country', () => {
    expect(coursesIn('BR').own.every((facts) => facts.includes('Portuguese'))).toBe(true);
    expect(coursesIn('CH').own.every((facts) => facts.includes('French'))).toBe(true);
    expect(coursesIn('KE').own.every((facts) => facts.includes('English'))).toBe(true);
    expect(coursesIn('BR').own.length).toBeGreaterThan(0);
  });

  it('are all foreign where nobody teaches in the language, or none is on record', () => {
    expect(coursesIn('NP').own).toEqual([]);
    expect(officialLanguages(data, data.country('NP'), text).said).toContain('Nepali');
    expect(coursesIn('AQ').own).toEqual([]);
    expect(officialLanguages(data, data.country('AQ'), text)).toMatchObject({ source: null });
  });
});

describe('the languages of a country', () => {
  it('are named with the version of CLDR they are from', () => {
    const { said, source } = officialLanguages(data, data.country('CH'), text);
    expect(said).toContain('French');
    expect(source?.text).toMatch(/^Unicode CLDR \d+\.\d+/);
  });

  it('are told apart by language and not by script', () => {
    expect([
      isInOfficial(data, ['zh'], 'HK'),
      isInOfficial(data, ['pt-BR'], 'PT'),
      isInOfficial(data, ['pt'], 'ES'),
    ]).toEqual([true, true, false]);
  });
});

it('a course whose day is not known is only said not to be confirmed', () => {
  expect(text.activities.seen({ status: 'unknown', checked: null })).toBe('state not confirmed');
});
