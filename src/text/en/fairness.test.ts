import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { fairness } from './fairness.ts';

tellNames({ KE: 'Kenya' });

describe('how IPv4 is shared, in sentences', () => {
  it('has a title and a lead where people are not counted', () => {
    expect(fairness.title({ share: null })).toBe('How IPv4 addresses are shared out among people');
    expect(fairness.lead(null)).toContain('shares for each person cannot be told');
  });

  it('calls few what are few', () => {
    const p = { median: 0.3, world: 0.5, countries: 200 };
    expect(fairness.ladder.sentence({ ...p, above: 50 })).toContain('; only 50 of 200');
    expect(fairness.ladder.sentence({ ...p, above: 150 })).toContain('; 150 of 200');
    expect(fairness.ladder.sentence({ ...p, above: 50, median: 0 })).toContain(
      'came to none in the median',
    );
  });

  it.each([
    [
      0.9,
      0.6,
      0.5,
      'since 1990 the coefficient came down by 0.40, and 75% of that had happened by the end of 2011',
    ],
    [
      0.9,
      0.95,
      0.5,
      'since 1990 the coefficient came down by 0.40; by the end of 2011, the year in which IANA gave out its last blocks, it was 0.95.',
    ],
    [
      0.5,
      0.6,
      0.9,
      'Counting blocks registered since 1990 the coefficient rose by 0.40; by the end of 2011',
    ],
    [0.5, 0.6, 0.5, 'the coefficient hardly moved; by the end of 2011'],
    [
      0.9,
      null,
      0.5,
      'Later blocks went to more places than early ones: since 1990 the coefficient came down by 0.40.',
    ],
  ])('tells a coefficient of %f, %j and %f', (start, end, last, words) => {
    const sentence = fairness.byYear.sentence({
      start: { year: '1990', value: start },
      end: end === null ? null : { year: '2011', value: end },
      last: { year: '2025', value: last },
    });
    expect(sentence).toContain(words);
  });

  it('reads the history with numbers and without', () => {
    const facts = { by: '1995', first: 'KE', share: 0.5, people: 0.1, before: 0.9, after: 0.6 };
    const [imbalance, record] = fairness.history.readings;
    expect(imbalance?.text(facts)).toContain('50% is registered in Kenya, which has 10%');
    expect(imbalance?.text(null)).toMatch(/^The first space went out/);
    expect(record?.text(facts)).toContain('0.90 for blocks registered by 1995 and 0.60 for all');
    expect(record?.text(null)).toContain('space went to them. A country code');
  });
});
