import { describe, expect, it } from 'vitest';
import type { RegionCode } from '../../model/region.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { quizQuestions } from './questions.ts';
import { quizView } from './quiz-view.ts';

const text = catalogueOf('en');
const people = (alpha2: string, count: number, region: RegionCode) =>
  [alpha2, { people: count, peopleYear: '2024', region }] as const;
const countries = Object.fromEntries([
  people('IN', 1000, '142'),
  people('US', 300, '019'),
  people('NG', 200, '002'),
]);
const sources = [{ id: 'holdings', tables: ['holdings'] }];
const data = (shares: Record<string, number>) =>
  sampleData({
    countries,
    sources,
    metrics: {
      'ipv4-account': { areas: {} },
      'ipv4-administered': {
        areas: {
          arin: [['2026-01-01', 111 * 2 ** 24]],
          apnic: [['2026-01-01', 51 * 2 ** 24]],
        },
      },
      'ipv4-gini': { areas: { WORLD: [['2026-01', 0.5]] } },
      'ipv4-held': {
        areas: { IN: [['2026-01', 100]], US: [['2026-01', 1500]], NG: [['2026-01', 2]] },
      },
      'ipv4-per-person': { sources: ['holdings'], areas: { IN: [['2026-01', 0.1]] } },
      'ipv4-registrations-by-year': { areas: {} },
      'ipv6-tests-apnic': { areas: {} },
      'ipv6-users-google': {
        areas: Object.fromEntries(
          Object.entries(shares).map(([area, share]) => [area, [['2026-07-19', share]]]),
        ),
      },
    },
  });

const asked = (shares: Record<string, number>) =>
  new Map(quizQuestions(data(shares)).map((one) => [one.id, one]));

describe('the questions of the quiz', () => {
  it('are those that the data answer, worked by hand', () => {
    const questions = asked({ IN: 0.76, US: 0.5, NG: 0.04 });
    // 2 addresses for 200 people are fewer than 100 for 1,000.
    expect(questions.get('region')?.facts).toMatchObject({ region: '002', each: 0.01 });
    expect(questions.get('administered')?.facts).toMatchObject({ registry: 'arin', blocks: 111 });
    expect(questions.get('users')?.facts).toMatchObject({ country: 'IN', share: 0.76 });
    expect(questions.get('majority')?.facts).toMatchObject({ majority: 1, of: 3 });
    expect([questions.has('given-out'), questions.has('peak-year')]).toEqual([false, false]);
  });

  it('have one true answer, which is left out where two are as large', () => {
    const questions = asked({ IN: 0.5, US: 0.505, NG: 0.04 });
    expect(questions.has('users')).toBe(false);
    for (const { choices } of questions.values()) {
      expect(choices.options.length).toBeGreaterThan(1);
      expect(new Set(choices.options).size).toBe(choices.options.length);
    }
  });

  it('are said with their answers, each with its date and its source', () => {
    const items = quizView(data({ IN: 0.76, US: 0.5, NG: 0.04 }), text);
    const region = items.find(({ id }) => id === 'region');
    expect(region).toMatchObject({
      options: ['Africa', 'Americas', 'Asia'],
      right: 0,
      tell: 'Africa: one for every 100 people (addresses of January 2026, people of 2024).',
    });
    expect(region?.credits).toHaveLength(1);
    for (const { options } of items) expect(new Set(options).size).toBe(options.length);
  });
});
