import type { Registry } from '../../src/model/registry.ts';
import type { Family } from '../../src/model/registry-tables.ts';

/** How one registry's extended file looks in August 2026: see the measured sizes below. */
export interface Shape {
  readonly registry: Registry;
  /** The version line after version and registry, with `N` for the number of records. */
  readonly version: readonly [version: string, rest: string];
  /** Records of each family, in the order of the file: delegated, and not. */
  readonly families: readonly (readonly [family: Family, delegated: number, free: number])[];
  /** Country code of space that is not delegated. */
  readonly freeCountry: '' | 'ZZ';
  /** Fields of a record that is not delegated. */
  readonly freeFields: 7 | 8;
  /** Space that is not delegated stands in runs of its own at the end of the file. */
  readonly freeLast: boolean;
  /** How a holder is named. */
  readonly holder: 'hex32' | 'uuid' | 'hex8' | 'integer';
  /** Distinct holders. */
  readonly holders: number;
  /** Share of delegated records dated 00000000. */
  readonly undated: number;
  /** Country codes, the most frequent first. */
  readonly countries: string;
  /** How much the first countries prevail, so that the file has about as many groups as a true one. */
  readonly skew: number;
}

/**
 * The five files: together 767,600 records and 45 MB. Record counts and bytes by registry are those
 * seen in August 2026: ARIN 202,000 and 12.7 MB; RIPE NCC 260,000 and 18.0 MB; APNIC 189,000 and
 * 9.2 MB; LACNIC 97,000 and 4.5 MB; AFRINIC 19,600 and 1.0 MB.
 */
export const SHAPES: readonly Shape[] = [
  {
    registry: 'afrinic',
    version: ['2', '20260821|N|00000000|20260821|00000'],
    families: [
      ['asn', 2771, 1579],
      ['ipv4', 5485, 560],
      ['ipv6', 1651, 7554],
    ],
    freeCountry: 'ZZ',
    freeFields: 8,
    freeLast: true,
    holder: 'hex8',
    holders: 2942,
    undated: 0,
    countries:
      'ZA NG KE TZ GH EG CI AO UG MU CD MA LY MW CM BW BF MZ SC ZW RW TN ZM SN NA BJ SO SS SL SD DZ',
    skew: 4,
  },
  {
    registry: 'apnic',
    version: ['2.3', '20260821|N||20260821|+1000'],
    families: [
      ['asn', 14000, 4000],
      ['ipv4', 55000, 4000],
      ['ipv6', 17000, 95000],
    ],
    freeCountry: '',
    freeFields: 8,
    freeLast: true,
    holder: 'hex8',
    holders: 24000,
    undated: 0,
    countries:
      'IN CN AU ID BD JP HK SG KR VN NZ TH PH MY PK TW NP US MM KH MN AF LK LA PG BT MV FJ AP',
    skew: 10,
  },
  {
    registry: 'arin',
    version: ['2.3', '1787270400000|N|19700101|20260820|-0400'],
    families: [
      ['asn', 34000, 24000],
      ['ipv4', 74000, 4000],
      ['ipv6', 16000, 50000],
    ],
    freeCountry: '',
    freeFields: 8,
    freeLast: false,
    holder: 'hex32',
    holders: 42000,
    undated: 0.02,
    countries: 'US CA PR JM BM VG BB GB KY DE CH LC BS VI NL AG GP GD MF FR DM VC KN AI TC JP IT',
    skew: 60,
  },
  {
    registry: 'lacnic',
    version: ['2.3', '20260821|N|19870101|20260821|-0300'],
    families: [
      ['ipv4', 20400, 400],
      ['ipv6', 13500, 46700],
      ['asn', 14300, 1700],
    ],
    freeCountry: '',
    freeFields: 7,
    freeLast: false,
    holder: 'integer',
    holders: 14000,
    undated: 0,
    countries:
      'BR AR MX CO CL EC VE PE DO HN CR PY PA GT BO UY SV NI CW TT BZ HT CU GY SR SX BQ AW',
    skew: 30,
  },
  {
    registry: 'ripencc',
    version: ['2', '1787349599|N|19830705|20260821|+0200'],
    families: [
      ['asn', 40000, 1500],
      ['ipv4', 92000, 400],
      ['ipv6', 27000, 99100],
    ],
    freeCountry: '',
    freeFields: 8,
    freeLast: false,
    holder: 'uuid',
    holders: 31000,
    undated: 0,
    countries:
      'RU DE GB NL FR PL ES IT UA RO CH SE AT CZ IR DK TR NO BG FI BE HU IE IL LT SI SA SK PT RS LV EU UK',
    skew: 6,
  },
];
