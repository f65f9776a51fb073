import { describe, expect, it } from 'vitest';
import { Data } from '../../published/data.ts';
import { type SampleMetric, sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { limitOf, tenCountries } from '../sample-countries.ts';
import { numberRows } from './numbers.ts';
import { descriptionOf, summaryOf } from './summary.ts';

const text = catalogueOf('en');
const NONE: SampleMetric = { unit: 'share', areas: {} };
const data = tenCountries({
  'ipv6-change-12m': { unit: 'slash32s', sources: ['held'], areas: { KE: [['2026-08', 1]] } },
  'ipv6-delegations': {
    unit: 'delegations',
    sources: ['afrinic'],
    areas: { KE: [['2026-08-21', 2]] },
  },
  ...{ 'ipv6-users-apnic': NONE, 'ipv6-capable-apnic': NONE, 'ipv6-tests-apnic': NONE },
  ...{ 'asns-held': NONE, 'holders-ipv4': NONE, 'holders-ipv4-only': NONE },
});

describe('the sentences at the top of a country’s page', () => {
  it('tell of users, addresses by people and what changed, each at the date of its own reading', () => {
    expect(summaryOf(data, data.country('KE'), text)).toEqual([
      'About one in five of Google’s users in Kenya (20%) came over IPv6 on Sunday 19 July 2026; in the median country of Eastern Africa about as many did.',
      'Holders registered there had 0.5 IPv4 addresses a person in August 2026.',
      'The IPv6 address space registered there grew by 33% in the year to August 2026.',
      'In 2023, 40 in 100 people there used the Internet at all.',
    ]);
  });

  it('tell of the newest year that is known, and of none that was over long ago', () => {
    const changeIn = (month: string) => {
      const some = tenCountries({
        'ipv6-held': {
          ...{ unit: 'slash32s', sources: ['held'] },
          areas: {
            KE: [['2025-07', 2] as const, ['2025-08', 2] as const, ['2026-08', 4] as const],
          },
        },
        'ipv6-change-12m': { unit: 'slash32s', sources: ['held'], areas: { KE: [[month, 1]] } },
      });
      return summaryOf(some, some.country('KE'), text)[2];
    };
    expect(changeIn('2025-08')).toBe(
      'The IPv6 address space registered there grew to 2 times its size in the year to August 2025.',
    );
    expect(changeIn('2025-07')).toBe(
      'Holders registered there had IPv6 address space in August 2026.',
    );
  });

  it('never begin with units that need explaining, nor with ranks', () => {
    const lead = summaryOf(data, data.country('KE'), text).join(' ');
    expect(lead).not.toMatch(/\/32|\d(st|nd|rd|th)\b/);
  });

  it('are in their first two what others say of the page', () => {
    expect(descriptionOf(data, data.country('KE'), text)).toBe(
      summaryOf(data, data.country('KE'), text).slice(0, 2).join(' '),
    );
  });

  it('say first why Google’s share says little where it is hardly reachable', () => {
    const limited = new Data({ ...data.published, measurementLimits: [limitOf('KE')] });
    expect(summaryOf(limited, limited.country('KE'), text)[0]).toMatch(
      /^As of 2025, Google’s services were blocked in Kenya\. Few people there use Google, so their share says little of the others\. About one in five of Google’s users in Kenya .+ did\.$/,
    );
  });

  it('name no median of a region with fewer than three countries', () => {
    expect(summaryOf(data, data.country('TV'), text)[0]).toBe(
      'About three in 10 of Google’s users in Tuvalu (30%) came over IPv6 on Monday 13 April 2026.',
    );
  });

  it('tell what a registry lists where nobody counts IPv4 addresses, and none where none does now', () => {
    const some = tenCountries({
      'ipv6-held': {
        ...{ unit: 'slash32s', sources: ['held'] },
        areas: { BI: [['2026-08', 1] as const], NR: [['2021-10', 0] as const] },
      },
      ...{ 'ipv6-change-12m': NONE, 'ipv6-users-apnic': NONE, 'ipv6-capable-apnic': NONE },
    });
    expect(summaryOf(some, some.country('BI'), text)[1]).toMatch(
      /^AFRINIC’s file of 21 August 2026 lists one block of addresses or number of a network/,
    );
    expect(summaryOf(some, some.country('NR'), text)[1]).toContain('registered in Nauru.');
  });

  it('say why there is no share of users, and what it means that no registry lists a country', () => {
    const [users, unlisted, meaning] = summaryOf(data, data.country('NR'), text);
    expect(users).toMatch(/^Google has no figure for how many of its users in Nauru are on IPv6/);
    expect(unlisted).toContain('registered in Nauru.');
    expect(meaning).toBe(text.country.summary.unlistedMeaning);
  });
});

describe('every number on a country’s page', () => {
  const rows = numberRows(data, data.country('KE'), text);

  it('is a row for each measure that any country has, in the order of the table', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      ...['ipv6-held', 'ipv6-change-12m', 'ipv6-delegations', 'first-ipv6'],
      ...['ipv6-users-google', 'ipv4-held', 'ipv4-per-person', 'people-online-share'],
    ]);
  });

  it('has its value, date, rank where that says something, and who publishes it', () => {
    expect(rows[0]).toMatchObject({
      ...{ value: '4', date: 'August 2026', rank: '2 of 5', source: 'HELD', isMissing: false },
    });
    expect(rows[2]).toMatchObject({ value: '2', date: '21 August 2026', rank: '' });
    expect(rows.at(-1)).toMatchObject({ value: '40%', date: '2023', rank: '' });
    expect(rows.at(-2)).toMatchObject({ value: '0.5', rank: '5 of 7', source: 'HELD, PEOPLE' });
  });

  it('has no rank, and no other’s name, where a copy gives what APNIC Labs measured', () => {
    const ids = ['apnic-labs', 'apnic-labs-by-day'];
    const copied = tenCountries({
      ...Object.fromEntries(
        ['ipv6-change-12m', 'ipv6-delegations', 'ipv6-users-apnic', 'ipv6-tests-apnic'].map(
          (id) => [id, NONE],
        ),
      ),
      ...{ 'asns-held': NONE, 'holders-ipv4': NONE, 'holders-ipv4-only': NONE },
      'ipv6-capable-apnic': {
        ...{ unit: 'share', sources: ids },
        areas: { KE: [['2026-08', 0.2]], FR: [['2026-08', 0.8]], DE: [['2026-08-31', 0.7]] },
        methods: {
          KE: [['2026-08', 'apnic-labs-by-day']],
          FR: [['2026-08', 'apnic-labs-by-day']],
          DE: [['2026-08-31', 'apnic-labs']],
        },
      },
    });
    const data = new Data({
      ...copied.published,
      provenance: {
        sources: [
          ...copied.published.provenance.sources,
          ...sampleData({ sources: ids.map((id) => ({ id })) }).published.provenance.sources,
        ],
      },
    });
    const rowOf = (code: string) =>
      numberRows(data, data.country(code), text).find(({ id }) => id === 'ipv6-capable-apnic');
    expect(rowOf('KE')).toMatchObject({ rank: '', source: 'APNIC-LABS-BY-DAY' });
    expect(rowOf('DE')).toMatchObject({ rank: '1 of 1', source: 'APNIC-LABS' });
  });

  it('is told to be missing, never nothing', () => {
    const [held] = numberRows(data, data.country('AQ'), text);
    expect(held).toMatchObject({ value: 'no data', isMissing: true, date: '', rank: '' });
  });
});
