import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { limitWords } from '../examples.ts';
import { limitOf } from '../sample-countries.ts';
import { measuredLine, measuredOf, measuredWords } from './measured.ts';
import { samplePolicy } from './sample-policy.ts';
import { targetNotes, targetsTable } from './targets.ts';

const text = catalogueOf('en');

/** Kenya was measured at the newest dates, Brazil before, Tuvalu never. */
const data = sampleData({
  countries: { BR: { name_en: 'Brazil' }, KE: { name_en: 'Kenya' }, TV: { name_en: 'Tuvalu' } },
  sources: [{ id: 'afrinic', retrieved: '2026-11-28' }],
  metrics: {
    'ipv6-users-google': {
      ...{ unit: 'share' },
      areas: { BR: [['2026-04-13', 0.5]], KE: [['2026-07-19', 0.1]] },
    },
    'ipv6-held': {
      ...{ unit: 'slash32s', breaks: ['2026-08'] },
      areas: {
        KE: [
          ['2026-06', null],
          ['2026-07', 2],
          ['2026-08', 5],
        ],
      },
    },
  },
  parts: {
    measurementLimits: [limitOf('BR')],
    activities: {
      ...{ events: [], training: [], testbeds: [], guidelines: [] },
      policies: [
        samplePolicy('TV', 'plan', { target: 'all networks', target_date: '2030' }),
        samplePolicy('KE', 'plan', { target: 'half', target_date: '2027-06', outcome: 'missed' }),
        samplePolicy('BR', 'mandate', { target: 'all', target_date: '2026-12-31' }),
        samplePolicy('BR', 'plan', { target: 'without a date' }),
      ],
    },
  },
});

describe('targets beside what is measured', () => {
  it('stand by country, each with its own numbers and no data where there are none', () => {
    const rows = targetsTable(data, text).rows.map(({ name, cells }) => [
      ...[name, ...cells.map((cell) => cell.text)],
    ]);
    expect(rows).toEqual([
      ['Brazil', 'all', '31 December 2026', '–', '50% (13 April 2026)', text.site.noData],
      ['Kenya', 'half', 'June 2027', 'missed', '10%', '5'],
      ['Tuvalu', 'all networks', '2030', '–', text.site.noData, text.site.noData],
    ]);
  });

  it('say in their head of when most numbers are', () => {
    const { head } = targetsTable(data, text);
    expect(head.slice(-2).map(({ sub }) => sub)).toEqual(['19 July 2026', 'August 2026']);
  });
});

describe('what is measured in a country', () => {
  it('is its newest share of users, and its space at both ends', () => {
    expect(measuredOf(data, 'KE')).toEqual({
      users: { date: '2026-07-19', value: 0.1 },
      held: { first: { date: '2026-07', value: 2 }, last: { date: '2026-08', value: 5 } },
    });
    expect(measuredOf(data, 'TV')).toEqual({ users: null, held: null });
  });

  it('is a small line where there is any space', () => {
    expect(measuredLine(data, 'KE', text)).toContain('<svg');
    expect(measuredLine(data, 'TV', text)).toBe('');
  });
});

describe('what is measured where its measurement says little', () => {
  const why = limitWords(limitOf('BR'), text);

  it('says so first, and of no other country', () => {
    expect(measuredWords(data, 'BR', text).startsWith(why)).toBe(true);
    expect(measuredWords(data, 'KE', text)).not.toContain(why);
  });

  it('says so above the targets too', () => {
    expect(targetNotes(data, text)).toEqual([why, text.measurementLimits.rule]);
  });
});
