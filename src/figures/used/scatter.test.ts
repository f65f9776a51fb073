import { describe, expect, it } from 'vitest';
import { Data } from '../../published/data.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { creditsOf } from '../credits.ts';
import { limitWords } from '../examples.ts';
import { limitOf } from '../sample-countries.ts';
import { shownBy } from '../sample-shown.ts';
import { SIX } from './sample-corners.ts';
import { registeredAndUsed } from './scatter.ts';
import { scatterFacts } from './scatter-facts.ts';

const text = catalogueOf('en');

const shown = () => shownBy(registeredAndUsed, SIX, null);

describe('what is registered against what is used', () => {
  it('is a row for each country with both numbers, as of the two dates, counted by all behind them', () => {
    const { facts } = shown();
    expect(facts.table.rows.map(({ area }) => area)).toEqual(['BR', 'FR', 'IN', 'KE', 'MW']);
    expect(facts.table.rows[2]).toEqual({
      area: 'IN',
      date: '2026-07/2026-07-19',
      origins: ['held/ipverse', 'people', 'google'],
      dates: { 'held/ipverse': '2026-07', people: '2026-07', google: '2026-07-19' },
      values: { corner: 'used', ipv6_slash32s_per_million: 1, share_of_users: 0.3 },
    });
  });

  it('credits what is registered with its month, not with the newest that its source has', () => {
    const credits = creditsOf(shown().facts, {}, { data: SIX, text });
    expect(credits.map(({ source, brief }) => [source, brief?.asOf])).toContainEqual([
      'held',
      '2026-07',
    ]);
  });

  it('sums up countries and people by corner', () => {
    const { facts, words } = shown();
    expect(facts.summary.rows.map(({ values }) => values)).toEqual([
      { corner: 'both', countries: 2, people: 280 },
      { corner: 'registered', countries: 1, people: 55 },
      { corner: 'used', countries: 1, people: 1400 },
      { corner: 'neither', countries: 1, people: 20 },
    ]);
    expect(words.table.rows[2]?.[0]).toEqual({
      ...{ text: 'Little registered, much used', value: 'used' },
    });
  });

  it('names the most populous country of each corner where the two part', () => {
    const { words } = shown();
    expect(words.title).toBe(
      'India had little IPv6 registered, yet 30% of Google’s users there were on IPv6 in July 2026; in Kenya, with much, 5% were',
    );
    expect(words.notes).toContain(text.used.scatter.zeros(1));
    expect(words.notes).toContain(text.used.scatter.missing({ without: 1 }));
    expect(words.notes).toContain(text.caveats['zero-read-as-missing']);
  });

  it('takes no country as an example of whose users Google’s share says little', () => {
    const china = new Data({ ...SIX.published, measurementLimits: [limitOf('KE')] });
    const { facts, words, drawings } = shownBy(registeredAndUsed, china, null);
    // Nobody else stands in Kenya’s corner, so none is set against another; Kenya keeps its dot and its place.
    expect(facts.apart).toBeNull();
    expect(words.title).toMatch(
      /^In 2 of 5 countries and territories, .* in July 2026, or little registered but much used$/,
    );
    expect(words.notes).toContain(limitWords(limitOf('KE'), text));
    expect(facts.summary.rows.find(({ values }) => values.corner === 'registered')?.values).toEqual(
      {
        ...{ corner: 'registered', countries: 1, people: 55 },
      },
    );
    expect(drawings[0]?.svg).toContain('<title>Kenya: ');
  });

  it('has a dot for each country that holds anything', () => {
    for (const { svg } of shown().drawings) {
      expect(svg.match(/<title>/g)).toHaveLength(4);
      expect(svg).toContain('Brazil: ');
      expect(svg).not.toContain('Malawi');
    }
  });

  it('is not there where nobody with a share of users holds anything', () => {
    const areas = { MW: [['2026-07', 0]] as const };
    const users = SIX.measure('ipv6-users-google');
    const metrics = {
      ...{ 'ipv6-per-million': { areas }, 'ipv6-users-google': users },
      'ipv6-tests-apnic': { areas: {} },
    };
    expect(scatterFacts(sampleData({ countries: { MW: {} }, metrics }))).toBeNull();
  });
});
