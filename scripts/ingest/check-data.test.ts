import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { checkData } from './check-data.ts';
import { SAMPLE_SOURCE, sampleFiles, sampleProvenance } from './sample-data.ts';

/** The problems of a sample with these changes, as people see them. */
function problemsOf(changes: Parameters<typeof sampleFiles>[0]): string[] {
  const { evidence, problems } = checkData(sampleFiles(changes));
  expect(evidence).toBeNull();
  return problems.map(formatProblem);
}

describe('checking the data', () => {
  it('finds nothing wrong with sound tables and gives their rows', () => {
    const { evidence, problems } = checkData(sampleFiles());
    expect(problems).toEqual([]);
    expect(evidence?.tables.policyReserves[0]?.range).toBe('196.49.0.0/16');
    expect(evidence?.tables.registrations[0]?.amount).toBe(4_294_967_296n);
  });

  it('refuses a value of the wrong type, a missing file and rows out of order, all at once', () => {
    expect(
      problemsOf({
        'tables/pool.csv': ['afrinic,2026-05,available,many,afrinic'],
        'tables/holdings.csv': ['2025-04,KE,1,1,ipverse', '2025-04,EU,1,1,ipverse'],
        'reference/population.csv': ['KE,2024,1', 'KE,2024,2'],
        'tables/holders.csv': null,
      }),
    ).toEqual([
      'data/tables/holdings.csv:3: error: rows are not sorted by key (found: 2025-04, EU)',
      'data/tables/holders.csv: error: there is no such file',
      'data/tables/pool.csv:2: error: addresses: expected a whole number (found: many)',
      'data/reference/population.csv:3: error: same key as line 2 (found: KE)',
    ]);
  });

  it('refuses unknown countries in every table, on their lines', () => {
    const message = 'error: country: expected a country of reference/countries.csv, or';
    expect(
      problemsOf({
        'tables/registrations.csv': [
          'afrinic,KE,ipv4,allocated,,1,1',
          'afrinic,UK,ipv4,allocated,,1,1',
        ],
        'tables/holdings.csv': ['2025-04,XK,1,1,ipverse'],
        'tables/holders.csv': ['afrinic,QQ,,1,1,1'],
        'tables/adoption.csv': ['google,users,2026-04-13,EU,0.1,'],
        'reference/population.csv': ['AN,2024,5'],
      }),
    ).toEqual([
      `data/tables/registrations.csv:3: ${message} AP, EU, ZZ (found: UK)`,
      `data/tables/holdings.csv:2: ${message} AP, EU, ZZ (found: XK)`,
      `data/tables/holders.csv:2: ${message} AP, EU, ZZ (found: QQ)`,
      `data/tables/adoption.csv:2: ${message} WORLD (found: EU)`,
      `data/reference/population.csv:2: ${message} WORLD (found: AN)`,
    ]);
  });

  it('refuses addresses and texts that lead astray in tables of facts as in those of activities', () => {
    const address =
      "expected an address that begins with https://, without spaces or a user's name, of at most 2000 letters";
    const text =
      'expected one line of text without control characters or such that turn its direction';
    expect(
      problemsOf({
        'reference/policy-reserves.csv': [
          '196.49.0.0/16,afrinic,Ex\u202echanges,CPM,javascript:alert(1)',
        ],
      }),
    ).toEqual([
      `data/reference/policy-reserves.csv:2: error: purpose: ${text} (found: Ex\u202echanges)`,
      `data/reference/policy-reserves.csv:2: error: source_url: ${address} (found: javascript:alert(1))`,
    ]);
  });

  it('names the line of a row that follows unsound ones', () => {
    expect(
      problemsOf({ 'tables/holdings.csv': ['2025-04,EU,?,1,ipverse', '2025-04,XK,1,1,ipverse'] }),
    ).toContainEqual(expect.stringMatching(/^data\/tables\/holdings.csv:3: .*XK/));
  });

  it('accuses nobody of unknown countries when the table of countries is unsound', () => {
    expect(problemsOf({ 'reference/countries.csv': ['KE,KEN,404'] })).toEqual([
      'data/reference/countries.csv:2: error: expected 12 columns, found 3 (found: KE,KEN,404)',
    ]);
  });

  it('refuses what a registry did or rules, where it is not known from the registry', () => {
    const rule = 'afrinic-general,afrinic,general,/24,/22,CPM 5.4,2020-01-13,';
    expect(
      problemsOf({
        'reference/milestones.csv': [
          'afrinic-phase-1,2017-03-31,afrinic,https://press.example/afrinic',
          'apnic-slash23,2019-02-28,apnic,https://blog.apnic.net/2019/',
          'iana-pool-exhausted,2011-02-03,world,https://press.example/',
        ],
        'reference/entitlements.csv': [`${rule},https://press.example/`],
        'reference/policy-reserves.csv': [
          '196.49.0.0/16,afrinic,Exchange points,CPM 11,https://copies.example/list@afrinic.net/1',
        ],
      }),
    ).toEqual([
      'data/reference/milestones.csv:2: error: source_url: expected a page of the registry that the row is of (found: https://press.example/afrinic)',
      'data/reference/policy-reserves.csv:2: error: source_url: expected a page of the registry that the row is of (found: https://copies.example/list@afrinic.net/1)',
      'data/reference/entitlements.csv:2: error: source_url: expected a page of the registry that the row is of (found: https://press.example/)',
    ]);
  });

  it('refuses dates outside the calendar and prefixes off their boundary', () => {
    const rfc = 'private-use,RFC 1918,https://a.example/';
    expect(
      problemsOf({
        'reference/milestones.csv': [
          'apnic-slash23,2017-02-29,world,https://a.example/',
          'arin-waiting-list,2017-13,world,https://a.example/',
          'iana-pool-exhausted,2016-02-29,world,https://a.example/',
          'world-ipv6-day,2017,world,no address',
        ],
        'reference/special-blocks.csv': [`172.17.0.0/12,${rfc}`, `192.168.0.0,${rfc}`],
      }),
    ).toEqual([
      expect.stringMatching(/^data\/reference\/milestones.csv:5: error: source_url: /),
      'data/reference/milestones.csv:2: error: date: expected a date that is in the calendar (found: 2017-02-29)',
      'data/reference/milestones.csv:3: error: date: expected a date that is in the calendar (found: 2017-13)',
      'data/reference/special-blocks.csv:2: error: range: expected an IPv4 prefix that begins on its own boundary (found: 172.17.0.0/12)',
      'data/reference/special-blocks.csv:3: error: range: expected an IPv4 prefix that begins on its own boundary (found: 192.168.0.0)',
    ]);
  });

  it('refuses what no language has words for, and says where they go', () => {
    const lacks = (column: string, list: string, words: string) =>
      `error: ${column}: expected an id that has words: a new one is added to src/model/${list}, and its words to src/text/*/${words}`;
    const country = (code: string, places: string) => `${code},AAA,999,${places},a,a,a,a,a,a,`;
    expect(
      problemsOf({
        'reference/countries.csv': [country('AA', '010,005'), country('AB', '019,004')],
        'reference/entitlements.csv': ['new-rule,arin,general,/24,/24,,,,https://a.example/'],
        'reference/iot.csv': ['new-2030,forecast,2030,1,Firm,2026,2026,https://a.example/'],
        'reference/milestones.csv': ['world-ipv9-day,2031-04-01,world,https://a.example/'],
        'reference/policy-reserves.csv': ['10.0.0.0/8,arin,Growth,NRPM,https://a.example/'],
      }),
    ).toEqual([
      `data/reference/countries.csv:2: ${lacks('region', 'region.ts', 'places.ts')} (found: 010)`,
      `data/reference/countries.csv:3: ${lacks('sub_region', 'region.ts', 'places.ts')} (found: 004)`,
      `data/reference/milestones.csv:2: ${lacks('id', 'milestone.ts', 'milestones.ts')} (found: world-ipv9-day)`,
      `data/reference/policy-reserves.csv:2: ${lacks('range', 'ipv4-rules.ts', 'ipv4.ts')} (found: 10.0.0.0/8)`,
      `data/reference/entitlements.csv:2: ${lacks('id', 'ipv4-rules.ts', 'ipv4.ts')} (found: new-rule)`,
      `data/reference/iot.csv:2: ${lacks('id', 'iot.ts', 'iot.ts')} (found: new-2030)`,
    ]);
  });
});

describe('checking the provenance', () => {
  const withSources = (...sources: readonly unknown[]) =>
    problemsOf({ 'sources.json': sampleProvenance(sources) });

  it('refuses a table that does not exist, on the line of its source', () => {
    const source = { ...SAMPLE_SOURCE, tables: [...SAMPLE_SOURCE.tables, 'pools'] };
    expect(withSources(source)).toEqual([
      'data/sources.json:4: error: source afrinic names a table that does not exist (found: pools)',
    ]);
  });

  it('refuses a table with rows but no source, unless its rows name their own', () => {
    const tables = SAMPLE_SOURCE.tables.filter((table) => table !== 'pool');
    expect(withSources({ ...SAMPLE_SOURCE, tables })).toEqual([
      'data/tables/pool.csv: error: no source in sources.json names it',
    ]);
  });

  it('refuses a registry with rows but no source of its name', () => {
    expect(withSources({ ...SAMPLE_SOURCE, id: 'other' })).toEqual([
      'data/tables/registrations.csv: error: no source of sources.json is afrinic',
    ]);
  });

  it('refuses data without a file of any registry', () => {
    const found = problemsOf({
      'tables/registrations.csv': [],
      'sources.json': sampleProvenance([{ ...SAMPLE_SOURCE, id: 'other' }]),
    });
    expect(found).toEqual([
      'data/sources.json:1: error: expected a file of one registry at least, found none',
    ]);
  });

  it('refuses what does not fit the schema, is not JSON, or is not there', () => {
    expect(withSources({ ...SAMPLE_SOURCE, asOf: 'August' })).toEqual([
      'data/sources.json:4: error: sources[0].asOf: expected a date YYYY-MM-DD',
    ]);
    expect(problemsOf({ 'sources.json': '{\n"sources": oops' })).toEqual([
      expect.stringMatching(/^data\/sources.json(:2)?: error: expected JSON: /),
    ]);
    const files = sampleFiles();
    files.delete('sources.json');
    expect(checkData(files).problems.map(formatProblem)).toEqual([
      'sources.json: error: there is no such file',
    ]);
  });
});
