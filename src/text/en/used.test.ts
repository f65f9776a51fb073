import { describe, expect, it } from 'vitest';
import { tellNames } from '../grammar/sample-names.ts';
import { used } from './used.ts';

tellNames({
  KE: 'Kenya',
  GM: 'Gambia',
  PE: 'Peru',
  NP: 'Nepal',
  BD: 'Bangladesh',
  CI: 'Côte d’Ivoire',
});

describe('registered and used, in sentences', () => {
  it.each([
    [
      { apart: 80, of: 200, on: '2026-07-19' },
      'In 80 of 200 countries and territories, much IPv6 was registered but little used in July 2026, or little registered but much used',
    ],
    [
      { apart: 0, of: 200, on: '2026-07-19' },
      'In all 200 countries and territories with both numbers, IPv6 registered and IPv6 used went together in July 2026',
    ],
    [null, 'What is registered of IPv6 is not what is used'],
  ])('for %j begin with %s', (p, words) => {
    expect(used.title(p)).toBe(words);
  });

  it('name the holders without IPv6: one country, several, none', () => {
    const p = { without: 5, all: 9, countries: 3, registry: 'arin' as const, least: 20 };
    const told = (areas: readonly string[] | null) =>
      used.holders.sentence({ ...p, top: areas && { areas, share: 1 } });
    expect(told(['KE'])).toContain('the share was largest in Kenya: 100%.');
    expect(told(['KE', 'GM', 'PE', 'NP', 'BD', 'CI'])).toContain(
      'in Kenya, the Gambia, Peru and three others: 100%.',
    );
    expect(told(null)).toContain('In none were there 20 holders or more');
  });

  it('speak of the one registry that tells holders apart only where it is one', () => {
    const { whom } = used.holders;
    expect(whom({ registry: 'arin', isOnly: true })).toContain('no other registry’s file');
    expect(whom({ registry: 'arin', isOnly: false })).not.toContain('no other registry’s file');
  });
});
