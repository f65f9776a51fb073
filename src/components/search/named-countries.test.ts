import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../text/catalogue.ts';
import { countryNamed } from './country-named.ts';
import { namedCountries } from './named-countries.ts';

const all = namedCountries(catalogueOf('en'));
const led = (query: string) => countryNamed(query, all);

describe('a name typed into the search', () => {
  it.each([
    ...[
      ['South Korea', 'kr'],
      ['North Korea', 'kp'],
      ['Turkey', 'tr'],
      ['Türkiye', 'tr'],
    ],
    ...[
      ['UK', 'gb'],
      ['u.k.', 'gb'],
      ['Great Britain', 'gb'],
      ['USA', 'us'],
      ['The United States', 'us'],
    ],
    ...[
      ['Ivory Coast', 'ci'],
      ["cote d'ivoire", 'ci'],
      ['Vatican', 'va'],
      ['Vatican City', 'va'],
    ],
    ...[
      ['Congo', 'cg'],
      ['DR Congo', 'cd'],
      ['Guinea', 'gn'],
      ['Guinea-Bissau', 'gw'],
    ],
    ...[
      ['Niger', 'ne'],
      ['Nigeria', 'ng'],
      ['Dominica', 'dm'],
      ['Dominican Republic', 'do'],
    ],
    ...[
      ['Georgia', 'ge'],
      ['Burma', 'mm'],
      ['Swaziland', 'sz'],
      ['Cape Verde', 'cv'],
    ],
    ...[
      ['Czech Republic', 'cz'],
      ['Palestine', 'ps'],
      ['Taiwan', 'tw'],
      ['Hong Kong', 'hk'],
    ],
    ...[
      ['  kenya ', 'ke'],
      ['Saint Lucia', 'lc'],
      ['St. Lucia', 'lc'],
      ['Réunion', 're'],
    ],
  ])('leads from %s to that country', (name, code) => {
    expect(led(name)).toBe(code);
  });

  it.each([
    ...['', ' ', 'Korea', 'America', 'England', 'Kosovo', 'Scotland', 'Saint', 'South', 'Republic'],
    ...['constructor', '__proto__', 'x'],
  ])('leads from %j to no country', (name) => {
    expect(led(name)).toBeNull();
  });

  it('is the name of one country alone', () => {
    for (const [code, ...names] of all)
      expect(names.filter((name) => led(name) !== code)).toEqual([]);
  });

  it('is a country’s, in every list of names of ours', () => {
    const codes = new Set(all.map(([code]) => code.toUpperCase()));
    const { everydayNames } = catalogueOf('en');
    expect([...everydayNames.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });
});
