import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { country } from './country.ts';

tellNames({ KE: 'Kenya' });

const { summary, old } = country;

describe('the sentence about users', () => {
  const of = { area: 'KE', on: '2026-07-19', region: '014', count: 9 };
  const users = (value: number, median: number | null, changes = {}) =>
    summary.users({ ...of, value, median, ...changes });

  it('sets the share against the region’s median', () => {
    expect(users(0.124, 0.31)).toBe(
      'About one in eight of Google’s users in Kenya (12.4%) came over IPv6 on Sunday 19 July 2026; in the median country of Eastern Africa about three in 10 did.',
    );
    expect(users(0.124, 0.126)).toMatch(/; in .+ Eastern Africa about as many did\.$/);
    expect(users(0.124, 0)).toMatch(/; in .+ Eastern Africa none did\.$/);
  });

  it('leaves out a region that is not known, or of too few', () => {
    const alone = /\(12\.4%\) came over IPv6 on Sunday 19 July 2026\.$/;
    expect(users(0.124, null)).toMatch(alone);
    expect(users(0.124, 0.3, { count: 2 })).toMatch(alone);
    expect(users(0.124, 0.3, { region: null })).toMatch(alone);
  });

  it('says none and all of exact shares only', () => {
    expect(users(0, null)).toMatch(/^None of Google’s users in Kenya came/);
    expect(users(1, null)).toMatch(/^All of Google’s users in Kenya came/);
    expect(users(0.0004, null)).toMatch(/^Fewer than one in 1,000 of .+ \(0\.04%\)/);
    expect(users(0.999, null)).toMatch(/^More than nine in 10 of .+ \(99\.9%\)/);
  });

  it('names a month where no day is known', () => {
    expect(users(0.5, null, { on: '2026-07' })).toMatch(/came over IPv6 in July 2026\.$/);
  });
});

describe('the sentence about addresses', () => {
  const ipv4 = (value: number, perPerson: number | null, world: number | null) =>
    summary.ipv4({ value, perPerson, world, on: '2026-01' });

  it('counts people for an address, or addresses for a person', () => {
    expect(ipv4(9e6, 1 / 8.7, 0.46)).toBe(
      'Holders registered there had about one IPv4 address for every nine people in January 2026, against one for every 2.2 people in the world as a whole.',
    );
    expect(ipv4(9e6, 2.4, null)).toBe(
      'Holders registered there had 2.4 IPv4 addresses a person in January 2026.',
    );
    expect(ipv4(9e6, 1, null)).toContain('had 1 IPv4 address a person');
    expect(ipv4(9e6, 1 / 2.34, null)).toContain('about one IPv4 address for every 2.3 people');
    expect(ipv4(9e6, 1 / 234.4, null)).toContain('about one IPv4 address for every 230 people');
  });

  it('counts addresses alone where people are not known, and none', () => {
    expect(ipv4(1, null, 0.46)).toBe(
      'Holders registered there had 1 IPv4 address in January 2026; our source of populations has no figure to set beside them.',
    );
    expect(ipv4(8192, null, 0.46)).toContain('had 8,192 IPv4 addresses in');
    expect(ipv4(0, 0, 0.46)).toBe(
      'Holders registered there had no IPv4 addresses in January 2026.',
    );
  });
});

it('what a registry lists is told where nobody counts IPv4 addresses', () => {
  const listed = { registry: 'arin', on: '2026-08-22', count: 4 } as const;
  expect(summary.fewListed(listed)).toBe(
    'ARIN’s file of 22 August 2026 lists four blocks of addresses and numbers of networks registered there; our monthly source counts no IPv4 addresses of it.',
  );
  expect(summary.fewListed({ ...listed, count: 1 })).toContain(
    'lists one block of addresses or number of a network registered there;',
  );
});

describe('the sentence about what changed', () => {
  const changed = (before: number, after: number) =>
    summary.changed({ value: after, on: '2026-08', year: { before, after, to: '2026-01' } });
  const untold = (value: number) => summary.changed({ value, on: '2026-08', year: null });

  it('tells growth and loss as a share of what there was, with the end of its own year', () => {
    expect(changed(10, 12)).toBe(
      'The IPv6 address space registered there grew by 20% in the year to January 2026.',
    );
    expect(changed(10, 8)).toContain('shrank by 20%');
    expect(changed(10, 25)).toContain('grew to 2.5 times its size');
    expect(changed(10, 10)).toContain('stayed the same');
    expect(changed(10, 10.04)).toContain('stayed nearly the same');
    expect(changed(10, 9.96)).toContain('stayed nearly the same');
    expect(changed(1000, 1123.4)).toContain('grew by 12%');
    expect(changed(1000, 1012.94)).toContain('grew by 1.3%');
    expect(changed(1, 65_537)).toContain('grew to more than 100 times its size');
    expect(changed(0, 10)).toMatch(/^The first IPv6 address space was registered there/);
  });

  it('tells of none, of none any more, and of some where no change is known', () => {
    expect(untold(0)).toBe('No IPv6 address space was registered there in August 2026.');
    expect(changed(0, 0)).toBe(untold(0));
    expect(changed(3, 0)).toMatch(
      /in August 2026; what there was went in the year to January 2026\.$/,
    );
    expect(untold(5)).toBe('Holders registered there had IPv6 address space in August 2026.');
  });
});

it('a single delegation is no oldest of several', () => {
  const { sentence } = country.figures.ipv6ByYear;
  const first = 2017 * 12 + 1;
  expect(sentence({ area: 'GM', total: 1, first, peak: null })).toBe(
    'The registries list 1 IPv6 delegation in the Gambia, from February 2017.',
  );
  expect(sentence({ area: 'GM', total: 2, first, peak: null })).toContain(
    'delegations in the Gambia, the oldest from February',
  );
});

describe('the caution about files', () => {
  const file = { registry: 'afrinic', asOf: '2026-07-01', reconstructed: false } as const;

  it('names their days, and that a newer one tells of more', () => {
    expect(old({ files: [file], newest: '2026-08-22' })).toMatch(
      /^Counted in the AFRINIC file of 1 July 2026\. The newest .+ 22 August 2026: .+ missing here\.$/,
    );
  });

  it('says which are rebuilt', () => {
    expect(old({ files: [{ ...file, reconstructed: true }], newest: '2026-07-01' })).toBe(
      'Counted in the AFRINIC file of 1 July 2026 (reconstructed from public tables).',
    );
  });
});
