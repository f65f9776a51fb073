import { describe, expect, it } from 'vitest';
import { siteData } from '../../published/read.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { countriesMeant, countryNamed, plain } from './country-named.ts';
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
      ['Турция', 'tr'],
      ['TÜRKİYE', 'tr'],
      ['Turquie', 'tr'],
      ['تركيا', 'tr'],
    ],
    ...[
      ['南非', 'za'],
      ['Afrique du Sud', 'za'],
      ['Кот-д’Ивуар', 'ci'],
      ['Costa de Marfil', 'ci'],
    ],
    ...[
      ['Deutschland', 'de'],
      ['日本', 'jp'],
      ['대한민국', 'kr'],
      ['Россия', 'ru'],
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
    ...['Corée', 'Corea', 'Корея', 'Америка', 'América', 'Amérique', 'RU', 'Virgin Islands'],
    ...['constructor', '__proto__', 'x'],
  ])('leads from %j to no country', (name) => {
    expect(led(name)).toBeNull();
  });

  it('is the name of one country alone', () => {
    for (const [code, , ...names] of all)
      expect(names.filter((name) => led(name) !== code)).toEqual([]);
  });

  it('is a country’s, in every list of names of ours', () => {
    const codes = new Set(all.map(([code]) => code.toUpperCase()));
    const { everydayNames } = catalogueOf('en');
    expect([...everydayNames.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('stands among names of our own only where no table has it', () => {
    const { everydayNames } = catalogueOf('en');
    const told = new Set(
      siteData().published.countryAliases.map(({ country, name }) => `${country} ${plain(name)}`),
    );
    const own = [...everydayNames].flatMap(([code, names]) =>
      names.map((name) => `${code} ${plain(name)}`),
    );
    expect(own.filter((name) => told.has(name))).toEqual([]);
  });
});

describe('a part of a name', () => {
  it.each([
    ['Turkey', ['tr']],
    ['Korea', ['kp', 'kr']],
    ['Кор', []],
    ['Сингап', ['sg']],
    ['islands', []],
    ['ip', []],
    ['how many addresses are left', []],
    ['', []],
  ])('%j means %j', (query, codes) => {
    expect(countriesMeant(query, all)).toEqual(codes);
  });
});
