import { describe, expect, it } from 'vitest';
import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Published } from '../../published/published.ts';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { creditsOf } from '../credits.ts';
import { shownBy } from '../sample-shown.ts';
import { ipv4Account as figure } from './account.ts';
import { givenOut } from './account-facts.ts';
import { accountSum } from './account-parts.ts';

const text = catalogueOf('en');
const BLOCK = 2 ** 24;
const RFC = 'https://www.rfc-editor.org/rfc/rfc6598';

/** Parts in /8s of IANA's list and of a month, of which the line of Asia and Pacific has no count, and perhaps one before. */
function account(
  parts: Readonly<Record<string, number>>,
  specialBlocks: Published['specialBlocks'] = [],
  counted: readonly (readonly [string, number])[] = [],
) {
  const onOf = (part: string) => (/^(iana|special)/.test(part) ? '2026-07-23' : '2026-08');
  const areas = Object.entries(parts).map(([part, blocks]) => [
    part,
    [[onOf(part), blocks * BLOCK] as const],
  ]);
  const sources = ['afrinic', 'apnic', 'holdings', 'iana', 'pool-lacnic'];
  return sampleData({
    parts: { specialBlocks },
    sources: [
      { id: 'afrinic', tables: ['pool', 'registrations'] },
      { id: 'apnic', tables: ['registrations'], caveats: ['plain-file'] },
      { id: 'holdings', tables: ['holdings'] },
      { id: 'iana', tables: ['iana'] },
      { id: 'pool-lacnic', tables: ['pool'] },
    ],
    metrics: {
      'ipv4-account': { sources, areas: Object.fromEntries(areas) },
      'ipv4-held': {
        ...{ sources: ['holdings'], methods: { WORLD: [['2026-01', 'ipverse']] } },
        areas: { AP: [...counted, ['2026-08', null]], WORLD: [['2026-08', 3]] },
      },
      'ipv4-registrations-by-year': { areas: { AP: [['2026', 256]] } },
    },
  });
}

const whole = account(
  {
    ...{ 'iana-future-use': 16, 'iana-multicast': 16, special: 1 },
    ...{ 'delegated-afrinic': 20, 'delegated-apnic': 190, 'delegated-none': 1 },
    ...{ 'pool-afrinic-available': 3, 'pool-afrinic-quarantined': 1, untold: 8 },
  },
  [{ range: '100.64.0.0/10', purpose: 'shared', rfc: 'RFC 6598', source_url: RFC }],
);

const told = (data = whole) => shownBy(figure, data, null);

describe('how many of a thousand usable addresses are given out', () => {
  /** 211 blocks of 223 are 946.2 of 1,000. */
  const PARTS = { 'iana-multicast': 33, 'delegated-apnic': 211, untold: 12 };
  const given = (...counted: readonly (readonly [string, number])[]) =>
    givenOut(told(account(PARTS, [], counted)).facts);

  it('is sure where a line without a count is too small, by its last, to change it', () => {
    expect(given(['2026-07', 1_000])).toMatchObject({ isAll: false, isSure: true });
    expect(given(['2026-07', BLOCK])).toMatchObject({ isAll: false, isSure: false });
  });

  it('is the least there can be where the line never had a count', () => {
    expect(given()).toMatchObject({ isAll: false, isSure: false });
  });
});

describe('where all IPv4 addresses are', () => {
  it.each(LANGUAGES)('cuts no name short in the language %s', (language) => {
    const words = catalogueOf(language);
    const { facts } = told();
    const { drawings, broad } = figure.draw(facts, figure.tell(facts, words), words);
    const drawn = [...drawings, ...(broad ? [broad] : [])].map(({ svg }) => svg);
    expect(drawn.flatMap((svg) => svg.match(/[^>]*…(?=<\/text>)/g) ?? [])).toEqual([]);
  });

  it('is a row a part, largest first under each heading, and their sum', () => {
    const { rows } = told().facts.table;
    expect(rows.map(({ values }) => values.part)).toEqual([
      ...['iana-future-use', 'iana-multicast', 'special'],
      ...['delegated-apnic', 'delegated-afrinic', 'delegated-none'],
      ...['pool-afrinic-available', 'pool-afrinic-quarantined', 'untold', 'all'],
    ]);
    const parts = rows.slice(0, -1).map(({ values }) => Number(values.ipv4_addresses));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(ALL_IPV4);
    expect(rows.at(-1)).toMatchObject({ area: 'WORLD', date: '2026-07-23/2026-08' });
    expect(rows.at(-1)?.values).toMatchObject({ ipv4_addresses: ALL_IPV4, date: null });
  });

  it('says of each part who counted it, and when', () => {
    const { rows } = told().facts.table;
    const counted = Object.fromEntries(
      rows.map(({ values, date, origins }) => [values.part, [date, ...origins]]),
    );
    expect(counted).toMatchObject({
      'iana-multicast': ['2026-07-23', 'iana'],
      special: ['2026-07-23', RFC],
      'delegated-afrinic': ['2026-08', 'holdings/ipverse', 'afrinic'],
      'delegated-none': ['2026-08', 'holdings/ipverse', 'afrinic', 'apnic'],
      'pool-afrinic-available': ['2026-08', 'afrinic'],
      untold: ['2026-07-23/2026-08', 'iana', RFC, 'holdings/ipverse', 'apnic', 'afrinic'],
    });
  });

  it('credits each with the day of what is shown of it, and nobody who counted no part', () => {
    const { facts } = told();
    const days = creditsOf(facts, {}, { data: whole, text }).map(({ source, brief }) => [
      ...[source, brief?.asOf],
    ]);
    // The parts of IANA are of the IPv4 list's day, though its newest file is of a later one; by a file of 21 August
    // each country belongs to a registry, while the mirrors' month is another.
    expect(days).toEqual([
      ['afrinic', '2026-08-21'],
      ['apnic', '2026-08-21'],
      ['holdings', '2026-08-21'],
      ['iana', '2026-07-23'],
    ]);
  });

  it('is told and drawn with the sums of its parts, and what is left out', () => {
    const { words, drawings } = told();
    expect(words.title).toBe(
      // 211 of 223 /8s are 946.2 of 1,000; of the Asia-Pacific line that month has no count.
      'Of every 1,000 usable IPv4 addresses, at least 946 are given out',
    );
    expect(words.sentence).toMatch(
      /^82\.4% of all IPv4 addresses are delegated, 12\.9% kept out of use and 1\.56% in AFRINIC’s own pool\. /,
    );
    expect(words.notes.at(-1)).toContain('the Asia-Pacific region at large (AP), of which');
    expect(words.table.rows.map(([part]) => (part as { text: string }).text)).toContain(
      'Held by AFRINIC: Quarantined',
    );
    expect(words.table.rows.at(-1)?.at(-1)).toEqual({ text: '', value: null });
    expect(drawings[0]?.svg).toContain('50,331,648');
  });

  it('tells in brief what networks can use, what of it is given out, and what is left', () => {
    // 256 − 16 − 16 − 1 = 223 /8s are usable, 20 + 190 + 1 = 211 given out, 3 + 1 + 8 = 12 left.
    const { rows } = told().facts.summary;
    expect(rows.map(({ values, date }) => [...Object.values(values), date])).toEqual([
      ['usable', 223 * BLOCK, 1, '2026-07-23'],
      ['given-out', 211 * BLOCK, 211 / 223, '2026-08'],
      ['left', 12 * BLOCK, 12 / 223, '2026-07-23/2026-08'],
    ]);
    expect(rows[1]?.origins.toSorted()).toEqual(['afrinic', 'apnic', 'holdings/ipverse']);
  });

  it('names the registries alone where their own files list what is delegated', () => {
    const ofFiles = account({
      'delegated-afrinic': 200,
      'delegated-apnic': 55,
      'iana-multicast': 1,
    });
    const { areas } = ofFiles.measure('ipv4-account');
    for (const pairs of Object.values(areas)) pairs[0] = ['2026-08-21', pairs[0]?.[1] ?? 0];
    const { facts, words } = shownBy(figure, ofFiles, null);
    expect(facts.table.rows[1]).toMatchObject({ date: '2026-08-21', origins: ['afrinic'] });
    expect(words.notes[0]).toContain('as each registry’s own file lists it');
  });

  it('adds up parts by their ids', () => {
    expect(accountSum(whole, 'pool-', '-available')).toBe(3 * BLOCK);
    expect(accountSum(whole, 'iana-')).toBe(32 * BLOCK);
  });

  it('is not there without parts, and refuses parts that do not add up', () => {
    expect(figure.facts(account({}), null)).toBeNull();
    expect(figure.facts(account({ excess: 1 }), null)).toBeNull();
    expect(() => figure.facts(account({ 'delegated-afrinic': 1 }), null)).toThrow('2^32');
  });
});
