import { describe, expect, it } from 'vitest';
import { trainings } from '../../published/activities.ts';
import { country } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countryActivities } from './country-activities.ts';
import { trainingByState, trainingFacts } from './training.ts';

const text = catalogueOf('en');
const running = trainings().filter(({ status }) => status === 'running');

describe('courses and certificates', () => {
  it('are said to run only as far as the table says so, and since when', () => {
    const { title } = trainingFacts(text);
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
    const shown = trainingByState(text).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(shown.sort()).toEqual(
      trainings()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('the courses on a country’s page', () => {
  it.each(['KE', 'BR', 'NP'])('say whether each runs and since when that is known: %s', (code) => {
    const facts = countryActivities(country(code), text).training.map(({ facts }) => facts);
    expect(facts.length).toBeGreaterThan(0);
    for (const one of facts) expect(one).toMatch(/(running as of|state not confirmed since) /);
  });

  it('begin with those seen to run', () => {
    const states = countryActivities(country('KE'), text).training.map(({ facts }) =>
      facts.includes('running as of'),
    );
    expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
    expect(states[0]).toBe(true);
  });
});

it('a course whose day is not known is only said not to be confirmed', () => {
  expect(text.activities.seen({ status: 'unknown', checked: null })).toBe('state not confirmed');
});
