import { describe, expect, it } from 'vitest';
import { sampleData } from '../../published/sample-data.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { largestJumps, worldIpv6Held } from './ipv6-held.ts';

const text = catalogueOf('en');

type Months = readonly (number | null)[];

/** Two countries and their sum from January on, with another source from May. */
function worldOf(kenya: Months, france: Months) {
  const dated = (values: Months) =>
    values.map((value, index) => [`2026-0${index + 1}`, value] as const);
  const world = kenya.map((value, at) => {
    const other = france[at] ?? null;
    return value === null || other === null ? null : value + other;
  });
  return sampleData({
    countries: { KE: { registry: 'afrinic' }, FR: { registry: 'ripencc' } },
    sources: [{ id: 'held', tables: ['holdings'] }],
    metrics: {
      'ipv6-held': {
        ...{ unit: 'slash32s', sources: ['held'], breaks: ['2026-05'] },
        methods: { WORLD: [['2026-01', 'hackinggate; ipverse']] },
        areas: { KE: dated(kenya), FR: dated(france), WORLD: dated(world) },
      },
    },
  });
}

/** Rises by 1 in February, 8 in March; nobody counted April; May’s is of another source; June by 2. */
const data = worldOf([1, 1, 7, null, 8, 8], [9, 10, 12, 12, 30, 32]);

describe('IPv6 space registered in the world', () => {
  it('is a row a month, with every mirror that counted it, and nobody where nobody did', () => {
    const rows = worldIpv6Held.facts(data, null)?.table.rows ?? [];
    expect(rows[2]).toEqual({
      ...{ area: null, date: '2026-03', origins: ['held/hackinggate', 'held/ipverse'] },
      values: { ipv6_slash32s: 19 },
    });
    expect(rows[3]).toMatchObject({
      date: '2026-04',
      origins: [],
      values: { ipv6_slash32s: null },
    });
  });

  it('finds the months that rose most, never across a gap or from one source to another', () => {
    expect(worldIpv6Held.facts(data, null)?.jumps).toEqual([
      { month: '2026-03', before: '2026-02', change: 8, country: 'KE', share: 6 / 8 },
      { month: '2026-06', before: '2026-05', change: 2, country: 'FR', share: 1 },
    ]);
    expect(largestJumps(data, [])).toEqual([]);
  });

  it('says where its first and its newest month are of different sources, and only there', () => {
    const notesOf = (of: typeof data) => {
      const facts = worldIpv6Held.facts(of, null);
      return facts && worldIpv6Held.tell(facts, text).notes;
    };
    const { sources } = text.worldFigures.ipv6Held;
    expect(notesOf(data)).toContain(sources);
    expect(notesOf(worldOf([1, 1, 7, 8], [9, 10, 12, 12]))).not.toContain(sources);
  });

  it('tells the growth and those months with their countries', () => {
    const facts = worldIpv6Held.facts(data, null);
    const words = facts && worldIpv6Held.tell(facts, text);
    expect(words?.title).toBe('Registered IPv6 space grew by 300% from January 2026 to June 2026');
    expect(words?.sentence).toContain(
      'Registered IPv6 space went from 10 /32s in January 2026 to 40 in June 2026. A /32 is the block of IPv6 that a registry typically gives a network operator, and most need only one.',
    );
    expect(words?.notes).toContain(
      'A few very large blocks move the world’s total. Two single months make up 33.3% of the rise: March 2026, with 75% of that month’s rise registered in Kenya; and June 2026, with 100% of that month’s rise registered in France.',
    );
  });

  it('notes those months along a line that breaks where another source takes over', () => {
    const facts = worldIpv6Held.facts(data, null);
    if (!facts) throw new Error('expected facts');
    const [drawing] = worldIpv6Held.draw(facts, worldIpv6Held.tell(facts, text), text).drawings;
    expect(drawing?.svg).toContain('Mar 2026');
    expect(drawing?.svg.match(/class="break"/g)).toHaveLength(1);
  });

  it('names no month where it has not risen', () => {
    const facts = worldIpv6Held.facts(worldOf([5, 6], [5, 4]), null);
    expect(facts).toMatchObject({ jumps: [], jumpShare: 0 });
  });

  it('is not there with one month, or where it began from nothing', () => {
    expect(worldIpv6Held.facts(worldOf([1], [2]), null)).toBeNull();
    expect(worldIpv6Held.facts(worldOf([0, 1], [0, 1]), null)).toBeNull();
    expect(worldIpv6Held.facts(worldOf([], []), null)).toBeNull();
  });
});
