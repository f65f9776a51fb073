import { describe, expect, it } from 'vitest';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import { ipv4, keptBack } from './ipv4.ts';

const told = { available: 1000, oldest: '2026-11', newest: '2026-11' };
const noKept = { quarantined: null, reserved: null, unsplit: null };

describe('the lead of the page on IPv4', () => {
  const lead = (names: readonly Registry[] | null) =>
    ipv4.lead({
      told: names && { ...told, names },
      registries: 5,
      delegatedOn: null,
      untold: null,
    });

  it.each<[readonly Registry[] | null, string]>([
    [null, 'None of the registries’ newest files at hand tells what is available.'],
    [['arin'], 'only ARIN’s tells what is available: 1,000 addresses in November 2026.'],
    [['arin', 'lacnic'], 'ARIN’s and LACNIC’s tell what is available: together 1,000 addresses'],
    [REGISTRIES, 'all tell what is available: together 1,000 addresses'],
  ])('of files of %j says %s', (names, words) => {
    expect(lead(names)).toContain(words);
  });

  it('tells a span where the months differ, and the rest only where there is one', () => {
    const p = { told: { ...told, names: ['arin'] as const, oldest: '2026-10' }, registries: 5 };
    const whole = ipv4.lead({ ...p, delegatedOn: '2026-11', untold: null });
    expect(whole).toContain('1,000 addresses in October to November 2026.');
    expect(whole).toMatch(/What is given out is counted for November 2026\.$/);
    const rest = ipv4.lead({ ...p, delegatedOn: null, untold: { value: 1, on: '2026-11' } });
    expect(rest).toMatch(
      /Of another 1 address the data of November 2026 do not tell .*reserved\.$/,
    );
  });
});

describe('the account of all IPv4 addresses in words', () => {
  const parts = { total: 1000, delegated: 860, kept: 130, pool: 10 };
  const rest = { available: 4, reserved: 6, untold: 0 };

  it.each<[readonly Registry[], string]>([
    [[], '86% of all IPv4 addresses are delegated and 13% kept out of use. '],
    [['arin'], ' are delegated, 13% kept out of use and 1% in ARIN’s own pool. '],
    [['arin', 'lacnic'], '13% kept out of use and 1% in two registries’ own pools. '],
  ])('with the pools of %j says %s', (names, words) => {
    expect(ipv4.account.sentence({ ...parts, ...rest, names })).toContain(words);
  });

  it('has a rest only where there is one', () => {
    const p = {
      ...{ total: 100, delegated: 84, kept: 10, pool: 5 },
      ...{ names: ['arin'] as const, available: 2, reserved: 3 },
    };
    expect(ipv4.account.sentence({ ...p, untold: 0 })).toContain('; nothing is left over.');
    expect(ipv4.account.sentence({ ...p, untold: 1 })).toContain(
      'ARIN listed 2 addresses as available and 3 as reserved; 1, or 1% of all, cannot be told apart.',
    );
    expect(ipv4.account.sentence({ ...p, names: [], untold: 1 })).toContain(
      'no registry’s pool is told',
    );
  });

  it('says how many of a thousand are given out: a thousand only where all are', () => {
    // 3,686,958,416 of 3,702,258,176 are 995.87 of 1,000.
    const said = (delegated: number, isSure = true) =>
      ipv4.title({ usable: 3_702_258_176, delegated, isAll: isSure, isSure });
    expect(said(3_686_958_416)).toBe('Of every 1,000 usable IPv4 addresses, 996 are given out');
    expect(said(3_686_958_416, false)).toBe(
      'Of every 1,000 usable IPv4 addresses, at least 995 are given out',
    );
    expect(said(3_702_258_175)).toContain(' 999 are given out');
    expect(said(3_702_258_176)).toContain(' 1,000 are given out');
    expect(ipv4.title(null)).toBe('Where all IPv4 addresses are, and what is left');
  });

  it('names in its notes only what is so', () => {
    const notes = (changes: Partial<Parameters<typeof ipv4.account.notes>[0]>) =>
      ipv4.account
        .notes({
          ...{ iana: '2026-11-28', delegated: '2026-11', ranges: [], isRest: true },
          ...{ withoutPool: [], isOfFiles: false, leftOut: [] },
          ...changes,
        })
        .join(' ');
    expect(notes({})).toContain('is what remains: what no file lists');
    expect(notes({ withoutPool: ['arin'], leftOut: ['AP', 'EU'] })).toContain(
      'is what remains: the pools and reserves of ARIN, of which we have no month that fits; what is listed under the Asia-Pacific region at large (AP) and the European Union at large (EU), of which that month has no exact count; and what no file lists.',
    );
    expect(notes({})).toContain('of November 2026, the newest month that counts every country');
    const ofFiles = notes({ isOfFiles: true, delegated: '2026-11-27' });
    expect(ofFiles).toContain('own file lists it, the newest of 27 November 2026');
    expect(ofFiles).not.toContain('not the registries’ own totals');
    expect(notes({ isRest: false, withoutPool: ['arin'] })).not.toContain('is what remains');
  });
});

describe('who administers how many blocks', () => {
  it('names all that share the first or the last place', () => {
    const words = ipv4.administered;
    expect(words.title({ top: ['arin'], blocks: 90, all: 220 })).toBe(
      'ARIN administers 90 of the 220 blocks that registries manage',
    );
    expect(words.title({ top: ['apnic', 'arin'], blocks: 90, all: 220 })).toBe(
      'APNIC and ARIN administer 90 each of the 220 blocks that registries manage',
    );
    expect(words.title({ top: ['ripencc'], blocks: 90, all: 220 })).toMatch(
      /^The RIPE NCC administers/,
    );
  });
});

describe('how the registries ran out', () => {
  it.each([
    [
      { ended: 3, rationing: 2, drained: [] as Registry[] },
      'Three of five registries have used up their general pool; two ration what is left',
    ],
    [
      { ended: 3, rationing: 1, drained: ['afrinic'] as Registry[] },
      'Three of five registries have used up their general pool; one rations what is left; AFRINIC lists nothing as available',
    ],
    [
      { ended: 5, rationing: 0, drained: [] as Registry[] },
      'Five of five registries have used up their general pool',
    ],
  ])('with %j says %s', (p, words) => {
    expect(ipv4.runOut.title({ registries: 5, ...p })).toBe(words);
  });

  it.each([
    [0, 'within a year: networks'],
    [1, 'about one year later: networks'],
    [6, 'about six years later: networks'],
  ])('are, %i years apart, told as %s', (years, words) => {
    const first = { iana: '2011-02-03', first: 'apnic', firstOn: '2011-04-15' } as const;
    const last = { last: 'afrinic', lastOn: '2017-03-31' } as const;
    expect(ipv4.runOut.sentence({ ...first, ...last, years })).toContain(words);
  });
});

describe('a registry’s pool in words', () => {
  const p = { registry: 'arin', on: '2026-11' } as const;

  it.each([
    [500, null, 'ARIN: 500 IPv4 addresses available in November 2026'],
    [1, null, 'ARIN: 1 IPv4 address available in November 2026'],
    [0, null, 'ARIN: no IPv4 addresses available in November 2026'],
    [500, 1000, 'ARIN: 500 IPv4 addresses available in November 2026, 50% fewer than in May 2022'],
    [
      1500,
      1000,
      'ARIN: 1,500 IPv4 addresses available in November 2026, 50% more than in May 2022',
    ],
    [
      512,
      1_736_960,
      'ARIN: 512 IPv4 addresses available in November 2026, more than 99.9% fewer than in May 2022',
    ],
    [500, 500, 'ARIN: 500 IPv4 addresses available in November 2026, as many as in May 2022'],
    [500, 0, 'ARIN: 500 IPv4 addresses available in November 2026, after none in May 2022'],
    [0, 500, 'ARIN: no IPv4 addresses available in November 2026, after 500 in May 2022'],
    [0, 0, 'ARIN: no IPv4 addresses available in November 2026, and none in May 2022'],
  ])('of %j after %j is called %s', (available, before, words) => {
    const then = before === null ? null : { value: before, on: '2022-05' };
    expect(ipv4.pool.title({ ...p, available, before: then })).toBe(words);
  });

  it('is told with what is kept back, as far as that is told apart', () => {
    const sentence = ipv4.pool.sentence({
      ...{ ...p, available: 25, whole: 100, quarantined: 70, reserved: 5, unsplit: null },
    });
    expect(sentence).toBe(
      'In November 2026, 25 IPv4 addresses could be asked for, 25% of what ARIN held undelegated. 70 addresses were returned, reclaimed or revoked and cannot be asked for yet; 5 addresses are kept by policy.',
    );
    expect(ipv4.pool.sentence({ ...p, ...noKept, available: 0, whole: 100, unsplit: 100 })).toBe(
      'In November 2026, none of the 100 IPv4 addresses that ARIN held undelegated could be asked for. 100 addresses were reserved; how much of that is kept by policy and how much is returned space in quarantine, the data do not say.',
    );
    expect(keptBack(noKept)).toBe('');
  });

  it.each([
    [5, 'ARIN: 5 more addresses left the pool than came back'],
    [-5, 'ARIN: 5 more addresses came back than left the pool'],
    [0, 'ARIN: as many addresses came back to the pool as left it'],
  ])('that lost %i is told as: %s', (net, words) => {
    expect(ipv4.flow.title({ registry: 'arin', net })).toBe(words);
  });

  it('tells a change of each state that is told apart, and none as none', () => {
    const span = { registry: 'arin', from: '2022-01', to: '2026-08' } as const;
    const flow = { ...span, available: 0, quarantined: null, unsplit: -7, left: 7, came: 0 };
    expect(ipv4.flow.sentence(flow)).toMatch(
      /^From January 2022 to August 2026, ARIN’s available pool did not change, what is reserved fell by 7\. /,
    );
    expect(ipv4.flow.sentence({ ...flow, quarantined: 3, unsplit: null })).toMatch(
      /^From January 2022 to August 2026, ARIN’s available pool did not change, the quarantine rose by 3\. /,
    );
  });
});
