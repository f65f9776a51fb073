import { describe, expect, it } from 'vitest';
import type { Registration } from '../../src/model/registry-tables.ts';
import { monthOfAfrinic, sampleRow } from './sample-passage.ts';
import { suddenGrowth } from './sudden-growth.ts';

const outcome = (before: Partial<Registration>, after: Partial<Registration>) =>
  suddenGrowth.check(monthOfAfrinic([sampleRow(before)], [sampleRow(after)]))[0]?.outcome;

describe('the gate against sudden growth', () => {
  it('refuses records or space that grow by more than a tenth in a month', () => {
    expect(outcome({ blocks: 100 }, { blocks: 110 })).toBe('passed');
    expect(outcome({ blocks: 100 }, { blocks: 111 })).toBe('refused');
    expect(outcome({ amount: 100n }, { amount: 111n })).toBe('refused');
  });

  it('gives IPv6 space and free space more room', () => {
    const ipv6 = { family: 'ipv6' } as const;
    expect(outcome({ ...ipv6, amount: 100n }, { ...ipv6, amount: 150n })).toBe('passed');
    expect(outcome({ ...ipv6, amount: 100n }, { ...ipv6, amount: 151n })).toBe('refused');
    const free = { status: 'reserved' } as const;
    expect(outcome({ ...free, blocks: 100 }, { ...free, blocks: 200 })).toBe('passed');
    expect(outcome({ ...free, blocks: 100 }, { ...free, blocks: 201 })).toBe('refused');
  });
});
