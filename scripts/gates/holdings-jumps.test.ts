import { describe, expect, it } from 'vitest';
import type { Holding } from '../../src/model/registry-tables.ts';
import { holdingsJumps } from './holdings-jumps.ts';
import { sampleEdition, sampleHolding, samplePassage } from './sample-passage.ts';

const july = sampleHolding({});
const check = (...rows: Holding[]) =>
  holdingsJumps.check(
    samplePassage(
      sampleEdition([], { holdings: [july] }),
      sampleEdition([], { holdings: [july, ...rows] }),
    ),
  );

describe('the gate against jumps from month to month', () => {
  it('refuses a large holder that jumps in the newest month', () => {
    const august = sampleHolding({ month: '2026-08', ipv4_addresses: 2 ** 20 });
    expect(check(august).filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { key: 'world/holdings/ipv4/ZA', saw: '-50% in 31 days' },
    ]);
  });

  it('compares with the last month that has a figure, and gives a pause more room', () => {
    const august = sampleHolding({ month: '2026-08', ipv4_addresses: null });
    const november = sampleHolding({ month: '2026-11', ipv4_addresses: 2_500_000 });
    expect(check(august, november)).toMatchObject([
      { key: 'world/holdings/ipv4/ZA', outcome: 'passed', saw: '+19.2% in 123 days' },
      { key: 'world/holdings/ipv6/ZA', outcome: 'passed' },
    ]);
  });

  it('compares a month that is already committed with itself, so that nothing is accepted twice', () => {
    const august = sampleHolding({ month: '2026-08', ipv4_addresses: 2 ** 20 });
    const again = sampleHolding({ month: '2026-08', ipv4_addresses: 2 ** 20 + 256 });
    const passage = samplePassage(
      sampleEdition([], { holdings: [july, august] }),
      sampleEdition([], { holdings: [july, again] }),
    );
    expect(holdingsJumps.check(passage)).toMatchObject([
      { key: 'world/holdings/ipv4/ZA', outcome: 'passed', saw: '+0% in 0 days' },
      { outcome: 'passed' },
    ]);
  });

  it('takes a country without a row for one that lost everything', () => {
    const other = sampleHolding({ month: '2026-08', country: 'KE' });
    expect(check(other)).toMatchObject([
      { key: 'world/holdings/ipv4/ZA', outcome: 'refused', saw: '-100% in 31 days' },
      { key: 'world/holdings/ipv6/ZA', outcome: 'refused' },
    ]);
  });

  it('has nothing to compare in first data, and nothing to say where no month changed', () => {
    expect(check()).toEqual([]);
    const first = samplePassage(sampleEdition([]), sampleEdition([], { holdings: [july] }));
    expect(holdingsJumps.check(first)).toMatchObject([
      { key: 'world/holdings', outcome: 'passed', excused: expect.stringContaining('first data') },
    ]);
  });
});
