import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { paceTable } from './every-country.ts';
import { groupPace } from './group-pace.ts';
import { NOTHING, PACE } from './sample-pace.ts';

const text = catalogueOf('en');
const members = ['KE', 'MA'].map((code) => PACE.country(code));

describe('the pace of a group', () => {
  it('sets its members together beside all countries', () => {
    const pace = groupPace(PACE, { group: 'africa', members }, text);
    expect(pace?.sentence).toContain(
      'Their median first IPv6 came 8.0 years later than the world’s.',
    );
    // 20 /32s became 52.4, and 175 became 197.4, both without Canada’s 5, which the first months do not list.
    expect(pace?.table.rows[0]?.slice(1)).toEqual(['2.62', '1.13']);
    // The 36 months to August 2026: Kenya 15.39 and Morocco 3; of all, Japan’s −10 and Korea’s 0 too. Not Canada’s 0.
    expect(pace?.table.rows[3]?.slice(1)).toEqual(['+18.4', '+8.4']);
    expect(pace?.table.rows.at(-1)?.slice(1)).toEqual(['2', '4.2']);
  });

  it('is not there for a group that nothing is known of', () => {
    expect(groupPace(PACE, { group: 'sids', members: [PACE.country('TV')] }, text)).toBeNull();
    expect(groupPace(NOTHING, { group: 'africa', members }, text)).toBeNull();
  });
});

describe('the pace of every country', () => {
  const cellsOf = (code: string) =>
    paceTable(PACE, text)
      .rows.find(({ href }) => href === `/countries/${code}/`)
      ?.cells.map((cell) => cell.text);

  it('is a row of its first IPv6, growth, gains and ranks', () => {
    expect(cellsOf('ma')).toEqual([
      ...['January 2016', '10.6', '+12.1', '0.0'],
      ...['not steady', '', '+3.0', '0.0', '3', '4'],
    ]);
  });

  it('says of a country that nobody lists that there are no data', () => {
    expect(new Set(cellsOf('tv'))).toEqual(new Set([text.site.noData]));
  });
});
