import { describe, expect, it } from 'vitest';
import { changes } from './changes.ts';

describe('an amount that changed', () => {
  it('is told of IPv6 in the largest size of block that goes into it', () => {
    const { ipv6 } = changes.amounts;
    expect(ipv6(60 * 2 ** 32)).toBe('60 /32s');
    expect(ipv6(2 ** 32)).toBe('1 /32');
    expect(ipv6(2 ** 32 + 2 ** 31)).toBe('1.5 /32s');
    expect(ipv6(2 ** 20)).toBe('16 /48s');
    expect(ipv6(-(2 ** 16))).toBe('−1 /48');
    expect(ipv6(3)).toBe('3 /64s');
  });

  it('has its noun in the right number', () => {
    expect(changes.amounts.asn(1)).toBe('1 number');
    expect(changes.amounts.asn(16)).toBe('16 numbers');
    expect(changes.amounts.ipv4(6144)).toBe('6,144 addresses');
  });
});

describe('the tables that changed', () => {
  it('are told without what was none', () => {
    const none = { added: 0, removed: 0, changed: 0 };
    const changed = [
      { ...none, table: 'pool', added: 11 },
      { table: 'holdings', added: 1024, removed: 2, changed: 3 },
    ];
    expect(changes.tables(changed)).toBe(
      'Rows of the tables: pool 11 new; holdings 1,024 new, 2 gone, 3 changed',
    );
  });
});
