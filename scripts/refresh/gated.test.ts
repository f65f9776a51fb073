import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { Provenance } from '../../src/model/provenance.ts';
import { fileOf } from '../sources/delegated/sample-file.ts';
import type { Acceptance } from './accept.ts';
import { runRefresh } from './run.ts';
import { plantTree, type Tree } from './sample-tree.ts';

const AFRINIC = 'rir/afrinic/delegated-afrinic-extended-20260821';
const APNIC = 'rir/apnic/delegated-apnic-extended-20260821';
const TODAY = '2026-08-24';

/** Blocks of 256 addresses side by side, from 41.0.0.0. */
const blocks = (country: string, from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) => `afrinic|${country}|ipv4|41.0.${from + i}.0|256|20071126|allocated|F364712F`,
  );
const large = (addresses: number) =>
  `afrinic|NG|ipv4|102.0.0.0|${addresses}|20071126|allocated|F364712F`;
const holdings = (month: string) =>
  `month,snapshot_date,source,commit,cc,ipv4_addresses,ipv4_blocks,ipv6_32_equiv,ipv6_blocks,ipv4_quality\n${month},2026-08-22,ipverse,118ff0713f5e,ZA,27144960,1552,5355.07692,524,exact\n`;
const google = (share: string) => `country_code,google_ipv6\nZA,${share}\n`;
const apnic = (...records: string[]) => fileOf([...CHINA_AND_JAPAN, ...records], 'apnic');
const CHINA_AND_JAPAN = [
  'apnic|CN|ipv4|1.0.1.0|256|20110414|allocated|A92D9378',
  'apnic|JP|ipv6|2001:200::|35|19990813|allocated|A9173591',
];

const FIRST = fileOf([...blocks('KE', 0, 5), ...blocks('ZA', 5, 100), large(2 ** 21)]);

/** What comes in, what is refused, and what the message says of it. */
const CASES: readonly (readonly [what: string, file: string, text: string, refused: object])[] = [
  [
    'over 5 % fewer rows',
    AFRINIC,
    fileOf([...blocks('KE', 0, 5), ...blocks('ZA', 5, 94), large(2 ** 21)]),
    {
      'row-counts:afrinic/ipv4/allocated':
        'expected at most 5% fewer than 101, saw 95 records, 5.9% fewer than before',
    },
  ],
  [
    'less space in as many rows, and a large holder’s jump',
    AFRINIC,
    fileOf([...blocks('KE', 0, 5), ...blocks('ZA', 5, 100), large(2 ** 20)]),
    {
      'address-totals:afrinic/ipv4/allocated': 'expected at most 5% less than 2,122,752, saw',
      'country-jumps:afrinic/ipv4/NG': 'expected from -15% to +15%, saw -50% in 0 days',
    },
  ],
  [
    'sudden growth',
    AFRINIC,
    fileOf([...blocks('KE', 0, 5), ...blocks('ZA', 5, 120), large(2 ** 21)]),
    { 'sudden-growth:afrinic/ipv4/allocated': 'saw 19.8% more records' },
  ],
  [
    'a country gone',
    AFRINIC,
    fileOf([...blocks('ZA', 0, 100), large(2 ** 21)]),
    {
      'vanished-countries:afrinic/ipv4/KE': 'expected some of the 5 records before, saw 0 records',
    },
  ],
  [
    'space that two registries list',
    APNIC,
    apnic('apnic|NG|ipv4|102.0.0.0|2097152|20071126|allocated|A92D9378'),
    { 'overlapping-space:world/afrinic+apnic/ipv4': 'saw 2,097,152 addresses in 1 ranges' },
  ],
  [
    'more addresses than there are',
    APNIC,
    apnic(
      'apnic|CN|ipv4|1.0.2.0|1677720832|20071126|allocated|A92D9378',
      'apnic|CN|ipv4|103.0.0.0|2566914048|20071126|allocated|A92D9378',
    ),
    { 'world-total:world/ipv4': 'less the 35 /8s of IANA' },
  ],
];

/** The same for sources that are no registry: they alone stay as they were. */
const ISLANDS: typeof CASES = [
  [
    'a future date',
    'holdings/country-month.csv',
    holdings('2027-01'),
    { 'future-dates:world/holdings': 'saw up to 2027-01' },
  ],
  [
    'a share out of range, and jumping',
    'adoption/google-by-country-2026-08-20.csv',
    google('96.0'),
    {
      'adoption-range:google-country/users/ZA/2026-08-20': 'expected at most 95%, saw 96%',
      'adoption-jumps:google-country/users/ZA': 'saw 3.5% of 2026-07-19 became 96% of 2026-08-20',
    },
  ],
];

let tree: Tree;

beforeEach(async () => {
  tree = await plantTree();
  await tree.remove('rir/afrinic/history/delegated-afrinic-extended-20260731.gz');
  await tree.put(AFRINIC, FIRST);
});
afterEach(() => tree.clear());

const run = (...accept: Acceptance[]) =>
  runRefresh({ from: tree.from, data: tree.data, only: null, dryRun: false, accept }, TODAY);
const acceptanceOf = (name: string): Acceptance => {
  const [gate = '', key = ''] = name.split(':');
  return { gate, key, because: 'the registry says so' };
};
const errors = ({ problems }: Awaited<ReturnType<typeof run>>) =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);
const provenance = async () =>
  Provenance.parse(JSON.parse((await tree.snapshot())['data/sources.json'] ?? ''));

describe('a refresh through the gates', () => {
  it.each(CASES)('refuses %s, or takes it on purpose', async (_, file, text, refused) => {
    expect(errors(await run())).toEqual([]);
    const before = await tree.snapshot();
    await tree.put(file, text);
    const outcome = await run();
    expect(outcome.verdict).toBe('refused');
    expect(await tree.snapshot()).toEqual(before);
    const messages = errors(outcome);
    expect(messages).toHaveLength(Object.keys(refused).length);
    for (const [name, words] of Object.entries(refused)) {
      const message = messages.find((line) => line.includes(`--accept ${name} --because "…"`));
      expect(message).toContain(`${name.replace(':', ' refuses ')}: expected `);
      expect(message).toContain(words);
    }

    const accept = Object.keys(refused).map(acceptanceOf);
    expect((await run(...accept)).verdict).toBe('new');
    const recorded = (await provenance()).gates?.filter(({ accepted }) => accepted !== null) ?? [];
    expect(recorded.map(({ gate, key, accepted }) => ({ gate, key, because: accepted }))).toEqual(
      expect.arrayContaining(accept),
    );
    expect((await run()).verdict).toBe('nothing-new');
  });

  it.each(ISLANDS)(
    'keeps a source as it was for %s, or takes it on purpose',
    async (_, file, text, refused) => {
      expect(errors(await run())).toEqual([]);
      const before = await tree.snapshot();
      await tree.put(file, text);
      await tree.put(AFRINIC, FIRST.replace('|KE|', '|ZA|'));
      const outcome = await run();
      expect([outcome.verdict, errors(outcome)]).toEqual(['new', []]);
      const after = await tree.snapshot();
      for (const table of ['holdings', 'adoption'].map((name) => `data/tables/${name}.csv`))
        expect(after[table]).toBe(before[table]);
      expect(after['data/tables/registrations.csv']).not.toBe(
        before['data/tables/registrations.csv'],
      );
      const faults = outcome.sources.flatMap((source) => source.faults.map(formatProblem));
      expect(faults).toHaveLength(Object.keys(refused).length);
      for (const [name, words] of Object.entries(refused)) {
        const message = faults.find((line) => line.includes(`--accept ${name} --because "…"`));
        expect(message).toContain(words);
      }
      const [stale, ...others] = (await provenance()).sources.filter((one) => one.stale);
      expect([stale?.stale?.because, others]).toEqual([
        expect.stringMatching(/ refuses (?!.*--accept)/),
        [],
      ]);
      expect((await run()).verdict).toBe('nothing-new');
      expect((await run(...Object.keys(refused).map(acceptanceOf))).verdict).toBe('new');
      expect((await provenance()).sources.some((one) => one.stale)).toBe(false);
    },
  );

  it('refuses an acceptance that is not needed, and writes nothing', async () => {
    await run();
    const before = await tree.snapshot();
    await tree.put(AFRINIC, FIRST.replace('|KE|', '|ZA|'));
    expect(errors(await run(acceptanceOf('row-counts:afrinic/ipv4/allocated')))).toEqual([
      'command line: error: --accept row-counts:afrinic/ipv4/allocated is not needed: no gate refuses that',
    ]);
    expect(await tree.snapshot()).toEqual(before);
  });

  it('lets an acceptance stand as long as the same is seen, and lapse with it', async () => {
    const accepted = async () =>
      (await provenance()).gates?.filter((one) => one.accepted).map(({ key }) => key);
    await run();
    await tree.put(APNIC, apnic('apnic|NG|ipv4|102.0.0.0|2097152|20071126|allocated|A92D9378'));
    await run(acceptanceOf('overlapping-space:world/afrinic+apnic/ipv4'));
    await tree.put(AFRINIC, FIRST.replace('|KE|', '|ZA|'));
    expect((await run()).verdict).toBe('new');
    expect(await accepted()).toEqual(['world/afrinic+apnic/ipv4']);
    await tree.put(APNIC, apnic('apnic|NG|ipv4|102.0.0.0|1048576|20071126|allocated|A92D9378'));
    expect(errors(await run()).join()).toContain('overlapping-space refuses');
    await tree.put(APNIC, apnic());
    await run(acceptanceOf('country-jumps:apnic/ipv4/NG'));
    expect(await accepted()).toEqual(['apnic/ipv4/NG']);
  });

  it('counts a small overlap once without asking, and writes down both claims', async () => {
    await run();
    await tree.put(APNIC, apnic('apnic|NG|ipv4|102.0.0.0|65536|20071126|allocated|A92D9378'));
    expect(errors(await run())).toEqual([]);
    expect((await provenance()).overlaps).toMatchObject([
      {
        from: '102.0.0.0',
        to: '102.0.255.255',
        counted: { registry: 'apnic', record: '102.0.0.0|65536' },
        dropped: { registry: 'afrinic', record: '102.0.0.0|2097152' },
      },
    ]);
    const rows = (await tree.snapshot())['data/tables/registrations.csv'];
    expect(rows).toContain(`afrinic,NG,ipv4,allocated,2007-11,1,${2 ** 21 - 2 ** 16}\n`);
    expect(rows).toContain('apnic,NG,ipv4,allocated,2007-11,1,65536\n');
  });
});
