import { describe, expect, it } from 'vitest';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { textOf } from '../figure.ts';
import { checkedName, checkTables } from './check-tables.ts';

const text = catalogueOf('en');
const data = siteData();
const { gates = [] } = data.published.provenance;

describe('what the checks found', () => {
  it('is told of each finding once: with its reason, or among those as expected', () => {
    const tables = checkTables(data, text);
    const reasons = gates.flatMap(({ accepted, excused }) => accepted ?? excused ?? []);
    const told = tables?.letPass.rows.map((row) => row.at(-1)).map((cell) => cell && textOf(cell));
    expect(told ?? []).toEqual(reasons);
    expect(tables?.asExpected.rows.length ?? 0).toBe(gates.length - reasons.length);
  });

  it('names what was checked as readers know it', () => {
    expect(checkedName(data, 'ripencc/ipv4/EU', text)).toBe('RIPE NCC, IPv4, EU');
    expect(checkedName(data, 'arin', text)).toBe('ARIN');
    expect(checkedName(data, 'a-former-one', text)).toBe('a-former-one');
  });
});
