import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Change, ChangesOfDay, nameChanges } from '../../src/model/change.ts';
import type { Caveat, GateFinding, Source } from '../../src/model/provenance.ts';
import type { Registration } from '../../src/model/registry-tables.ts';
import type { Edition } from '../gates/gate.ts';
import { changesFile } from './changes-file.ts';
import { describeChange } from './describe-change.ts';
import { summarise, summariseNothing } from './summary.ts';

const file = (day: string) => ({ name: day, sha256: '0'.repeat(64), bytes: 1, records: 1 });
const source = (asOf: string, caveats: readonly Caveat[] = []): Source => ({
  ...{ id: 'afrinic', publisher: 'p', title: 't', address: 'https://a.example/', licence: 'l' },
  ...{ files: [file(asOf)], asOf, retrieved: asOf, caveats: [...caveats], tables: [] },
  problems: { warnings: 0, examples: [] },
});
const KENYA: Registration = {
  ...{ registry: 'afrinic', country: 'KE', family: 'ipv4', status: 'allocated' },
  ...{ month: '2015-05', blocks: 1, amount: 256n },
};
const NEW: Registration = { ...KENYA, month: '2026-09', blocks: 2, amount: 1024n };
const FREE: Registration = { ...KENYA, country: 'ZZ', status: 'available', month: null };

const edition = (sources: readonly Source[], rows: readonly Registration[]): Edition => ({
  tables: new Map([['registrations', rows as never[]]]),
  sources,
});
const august = source('2026-08-21');
const september = source('2026-09-21');
const TODAY = '2026-09-22';

describe('what a refresh changed', () => {
  it('is nothing when no table has another row, even from a newer file', () => {
    const before = edition([august], [KENYA]);
    expect(describeChange(before, edition([september], [KENYA]), TODAY)).toBeNull();
  });

  it('is nothing when rows only name their columns in another order', () => {
    const turned = Object.fromEntries(Object.entries(KENYA).reverse()) as Registration;
    const after = edition([august], [turned]);
    expect(describeChange(edition([august], [KENYA]), after, TODAY)).toBeNull();
  });

  it('names the registries’ files and counts the rows of tables', () => {
    const after = edition([september], [{ ...KENYA, amount: 512n }, NEW]);
    const change = describeChange(edition([august], [KENYA, FREE]), after, TODAY);
    expect(Change.parse(change)).toEqual(change);
    expect(change).toMatchObject({
      date: TODAY,
      registries: [{ registry: 'afrinic', from: '2026-08-21', to: '2026-09-21' }],
      tables: [{ table: 'registrations', added: 1, removed: 1, changed: 1 }],
    });
  });

  it('does not compare with a reconstructed file, nor with none', () => {
    const after = edition([september], [KENYA, NEW]);
    for (const [sources, notCompared] of [
      [[source('2020-04-17', ['reconstructed'])], 'reconstructed'],
      [[], 'no-earlier-file'],
    ] as const)
      expect(describeChange(edition(sources, [KENYA]), after, TODAY)?.registries).toMatchObject([
        { notCompared, entries: [] },
      ]);
  });

  it('does not call free space new because the earlier file was plain', () => {
    const before = edition([source('2026-08-21', ['plain-file'])], [KENYA]);
    const change = describeChange(before, edition([september], [KENYA, NEW, FREE]), TODAY);
    expect(change?.registries[0]?.entries).toMatchObject([{ kind: 'delegated', blocks: 2 }]);
  });

  it('says nothing of a registry whose file is the same', () => {
    const change = describeChange(edition([august], [KENYA]), edition([august], [NEW]), TODAY);
    expect(change?.registries).toEqual([]);
  });

  it('can be told in words', () => {
    const change = describeChange(
      edition([august], [KENYA, FREE]),
      edition([september], [{ ...KENYA, country: 'UG' }, NEW]),
      TODAY,
    );
    if (!change) throw new Error('expected a change');
    expect(summarise(change)).toBe(`Data of 2026-09-22, registry files of 2026-09-21

AFRINIC: 2026-08-21 to 2026-09-21
- IPv4 allocated, changed country: 1 record, 256 addresses: KE to UG 1
- IPv4 allocated, newly delegated: 2 records, 1,024 addresses: KE 2
- IPv4 available, no longer listed: 1 record, 256 addresses: ZZ 1

Rows by table:
- registrations: 2 new, 2 gone, 0 with other values
`);
  });
});

describe('what was accepted', () => {
  const finding: GateFinding = {
    ...{ gate: 'country-jumps', key: 'afrinic/ipv6/KE', saw: '+900%', expected: 'at most +50%' },
    accepted: 'the registry says so (by editor)',
  };
  const { accepted, ...rest } = finding;
  const judged = (gates: readonly GateFinding[]) => ({ ...edition([august], [KENYA]), gates });

  it('is a change of its own, though no table has another row', () => {
    const change = describeChange(judged([]), judged([finding]), TODAY);
    expect(change).toMatchObject({
      registries: [],
      tables: [],
      accepted: [{ ...rest, because: accepted }],
    });
    expect(Change.parse(change)).toEqual(change);
  });

  it('is told once, in the refresh in which it was said', () => {
    expect(describeChange(judged([finding]), judged([finding]), TODAY)).toBeNull();
    const again = describeChange(
      judged([finding]),
      judged([{ ...finding, accepted: 'new' }]),
      TODAY,
    );
    expect(again?.accepted).toHaveLength(1);
  });

  it('is none of what the gates passed', () => {
    expect(describeChange(judged([]), judged([{ ...finding, accepted: null }]), TODAY)).toBeNull();
  });
});

describe('a source that falls silent', () => {
  const stale = { since: TODAY, because: 'HTTP 404' };
  const silent = edition([{ ...august, stale }], [KENYA]);
  const sound = edition([august], [KENYA]);

  it('is told when that begins and when it ends, with the reason and the day', () => {
    expect(describeChange(sound, silent, TODAY)?.stale).toEqual([{ source: 'afrinic', ...stale }]);
    expect(describeChange(silent, silent, TODAY)).toBeNull();
    expect(describeChange(silent, sound, TODAY)).toMatchObject({
      ...{ tables: [], stale: [], reached: [{ source: 'afrinic', since: TODAY }] },
    });
  });
});

describe('the words of a refresh', () => {
  const told = {
    stale: [
      { source: 'iana', publisher: 'IANA', since: '2026-11-20', because: 'timed out\nafter 60 s' },
      { source: 'ripencc', publisher: 'RIPE NCC', since: TODAY, because: 'cut short' },
      { source: 'new', publisher: 'new', since: null, because: 'HTTP 404' },
    ],
    excused: [
      {
        gate: 'file-kinds',
        key: 'arin',
        saw: 'plain to extended',
        expected: 'the same',
        accepted: null,
        excused: 'a change of kind',
      },
    ],
    claims: ['small-states: no longer true'],
  };

  it('say first what is stale and what was let pass, and last what became of stories', () => {
    const change = Change.parse({
      ...{ date: TODAY, edition: `${TODAY}-2`, registries: [] },
      tables: [{ table: 'pool', added: 1, removed: 0, changed: 0 }],
      accepted: [{ gate: 'g', key: 'arin/ipv4', saw: '5', expected: '4', because: 'seen\nby me' }],
      reached: [{ source: 'google-world', since: '2026-09-01' }],
    });
    expect(summarise(change, told)).toBe(`Data of 2026-09-22, 3 stale

Stale, with the last good rows kept:
- IANA (iana), since 2026-11-20: timed out after 60 s
- RIPE NCC (ripencc), since 2026-09-22: cut short
- new, never read: HTTP 404

Read again:
- google-world, not read since 2026-09-01

Accepted on purpose:
- g:arin/ipv4: seen by me (expected 4, saw 5)

Let pass by the checks themselves:
- file-kinds: a change of kind: arin (plain to extended)

Rows by table in the edition 2026-09-22-2:
- pool: 1 new, 0 gone, 0 with other values

Claims of stories:
- small-states: no longer true
`);
  });

  it('say also what is stale when nothing is new', () => {
    const text = summariseNothing(TODAY, 'nothing-new', told);
    expect(text).toMatch(/^Nothing new on 2026-09-22, 3 stale\n\nNo file has changed/);
    expect(text).toContain('\n- RIPE NCC (ripencc), since 2026-09-22: cut short\n');
    expect(summariseNothing(TODAY, 'new')).toMatch(
      /^Data of 2026-09-22\n\nNewer files say the same/,
    );
  });

  it('have a first line that fits the title of a proposal', () => {
    const registries = [
      { registry: 'arin', from: null, to: TODAY, notCompared: 'no-earlier-file', entries: [] },
    ];
    const [title = ''] = summarise(
      Change.parse({ date: TODAY, registries, tables: [] }),
      told,
    ).split('\n');
    expect(title.length).toBeLessThanOrEqual(72);
  });
});

describe('the names of changes', () => {
  it('tell those of a day apart, from the oldest on, so that none is ever renamed', () => {
    const days = ['2026-11-28', '2026-11-28', '2026-11-27'];
    expect(nameChanges(days.map((date) => ({ date })))).toEqual([
      ...['2026-11-28-2', '2026-11-28', '2026-11-27'],
    ]);
    expect(nameChanges(['2026-11-28', ...days].map((date) => ({ date }))).slice(1)).toEqual([
      ...['2026-11-28-2', '2026-11-28', '2026-11-27'],
    ]);
  });
});

describe('the file of a day', () => {
  const change = Change.parse({ date: TODAY, registries: [], tables: [] });

  it('keeps what an earlier refresh of the day changed', async () => {
    const data = await mkdtemp(join(tmpdir(), 'changes-'));
    try {
      for (const count of [1, 2]) {
        const { path, text } = await changesFile(data, change);
        expect(ChangesOfDay.parse(JSON.parse(text))).toHaveLength(count);
        await mkdir(dirname(join(data, path)), { recursive: true });
        await writeFile(join(data, path), text);
      }
      await writeFile(join(data, `changes/${TODAY}.json`), '[]');
      await expect(changesFile(data, change)).rejects.toThrow('Cannot read the changes');
    } finally {
      await rm(data, { recursive: true });
    }
  });
});
