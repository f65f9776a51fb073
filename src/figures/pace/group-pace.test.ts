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
    // 20 /32s became 52.4, and 175 without Canada’s, which came later, became 197.4 with them.
    expect(pace?.table.rows[0]?.slice(1)).toEqual(['2.62', '1.16']);
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
      ...['January 2016', '10.6', '+12.1', '0'],
      ...['not steady', '', '+3', '0', '3', '4'],
    ]);
  });

  it('says of a country that nobody lists that there are no data', () => {
    expect(new Set(cellsOf('tv'))).toEqual(new Set([text.site.noData]));
  });
});
