import type { Registry } from '../../src/model/registry.ts';
import type { Family } from '../../src/model/registry-tables.ts';

/** Free space of one family and status: records, and addresses, /64s or AS numbers. */
export type Free = readonly [
  family: Family,
  status: 'available' | 'reserved',
  records: number,
  amount: number,
];

/** How one registry's extended file and its checksum look, as seen in 2026. */
export interface Shape {
  readonly registry: Registry;
  /** The version line of a file made on a day, `YYYY-MM-DD`, with so many records. */
  version(day: string, records: number): string;
  /** The checksum's file. */
  checksum(md5: string, day: string): string;
  /** Families in the order of the file, and of its summary lines where that is another. */
  readonly families: readonly Family[];
  readonly summaries: readonly Family[];
  /** The file begins with a box of comment lines. */
  readonly comments: boolean;
  /** Country code of space that is not delegated. */
  readonly freeCountry: '' | 'ZZ';
  /** Fields of a record that is not delegated. */
  readonly freeFields: Readonly<Record<'available' | 'reserved', 7 | 8>>;
  /** Within a family, space that is not delegated stands behind what is. */
  readonly freeLast: boolean;
  /** How a holder is named, and whether by another name every day. */
  readonly holder: 'hex32' | 'uuid' | 'hex8' | 'APNIC' | 'integer';
  readonly newHoldersDaily: boolean;
  /** Distinct holders. */
  readonly holders: number;
  /** The status of its AS numbers. */
  readonly asnStatus: 'allocated' | 'assigned';
  /** Delegated records of each family. */
  readonly delegated: Readonly<Record<Family, number>>;
  /** What is not delegated, unless the tables tell. */
  readonly free: readonly Free[];
  /** Where its AS numbers and its IPv6 space begin: a number, and the first 12 bits of each /12. */
  readonly firstAsn: number;
  readonly slash12s: readonly number[];
}

/** `YYYYMMDD` of so many days before a day. */
function compact(day: string, before = 0): string {
  const time = new Date(Date.parse(day) - before * 86_400_000);
  return time.toISOString().slice(0, 10).replaceAll('-', '');
}

const name = (registry: Registry) => `delegated-${registry}-extended-latest`;
const bsd = (registry: Registry) => (md5: string) => `MD5 (${name(registry)}) = ${md5}`;

/** /64s in a /32. */
const SLASH32 = 2 ** 32;

const AFRINIC: Shape = {
  registry: 'afrinic',
  version: (day, records) => `2|afrinic|${compact(day)}|${records}|00000000|${compact(day)}|00000`,
  checksum: bsd('afrinic'),
  families: ['asn', 'ipv4', 'ipv6'],
  summaries: ['asn', 'ipv4', 'ipv6'],
  comments: false,
  freeCountry: 'ZZ',
  freeFields: { available: 8, reserved: 8 },
  freeLast: false,
  holder: 'hex8',
  newHoldersDaily: false,
  holders: 2986,
  asnStatus: 'allocated',
  delegated: { asn: 2816, ipv4: 5491, ipv6: 1711 },
  free: [
    ['asn', 'available', 1105, 1105],
    ['asn', 'reserved', 429, 429],
    ['ipv4', 'available', 9, 630_528],
    ['ipv4', 'reserved', 547, 4_498_432],
    ['ipv6', 'available', 4480, 977889 * SLASH32],
    ['ipv6', 'reserved', 3014, 44703 * SLASH32],
  ],
  firstAsn: 327_680,
  slash12s: [0x2c0],
};

const APNIC: Shape = {
  registry: 'apnic',
  version: (day, records) => `2.3|apnic|${compact(day)}|${records}||${compact(day, 1)}|+1000`,
  checksum: (md5) => `${bsd('apnic')(md5)}\n`,
  families: ['ipv4', 'ipv6', 'asn'],
  summaries: ['asn', 'ipv4', 'ipv6'],
  comments: true,
  freeCountry: '',
  freeFields: { available: 8, reserved: 8 },
  freeLast: false,
  holder: 'APNIC',
  newHoldersDaily: false,
  holders: 28_408,
  asnStatus: 'allocated',
  delegated: { asn: 14_001, ipv4: 55_186, ipv6: 17_233 },
  free: [
    ['asn', 'available', 246, 1200],
    ['asn', 'reserved', 309, 309],
    ['ipv4', 'available', 2099, 1_436_032],
    ['ipv4', 'reserved', 541, 247_296],
    ['ipv6', 'available', 92_693, 1909211 * SLASH32],
    ['ipv6', 'reserved', 592, 15600 * SLASH32],
  ],
  firstAsn: 131_072,
  slash12s: [0x240, 0x241],
};

const ARIN: Shape = {
  registry: 'arin',
  version: (day, records) =>
    `2.3|arin|${Date.parse(day) - 36_378_904}|${records}|19700101|${compact(day, 1)}|-0500`,
  // Names the dated file.
  checksum: (md5, day) => `${md5}  delegated-arin-extended-${compact(day, 1)}\n`,
  families: ['asn', 'ipv4', 'ipv6'],
  summaries: ['asn', 'ipv4', 'ipv6'],
  comments: false,
  freeCountry: '',
  freeFields: { available: 8, reserved: 8 },
  freeLast: false,
  holder: 'hex32',
  newHoldersDaily: false,
  holders: 55_437,
  asnStatus: 'assigned',
  delegated: { asn: 31_849, ipv4: 78_016, ipv6: 11_416 },
  free: [
    ['asn', 'available', 1, 1],
    ['asn', 'reserved', 1138, 1138],
    ['ipv4', 'reserved', 4048, 7_007_232],
    ['ipv6', 'available', 26_245, 395812 * SLASH32],
    ['ipv6', 'reserved', 48_138, 1536682 * SLASH32],
  ],
  firstAsn: 1,
  slash12s: [0x260, 0x263],
};

const LACNIC: Shape = {
  registry: 'lacnic',
  version: (day, records) =>
    `2.3|lacnic|${compact(day, 1)}|${records}|19870101|${compact(day, 3)}|-0300`,
  checksum: (md5) => `${bsd('lacnic')(md5)}\n`,
  families: ['ipv4', 'ipv6', 'asn'],
  summaries: ['ipv4', 'ipv6', 'asn'],
  comments: false,
  freeCountry: '',
  freeFields: { available: 7, reserved: 8 },
  freeLast: false,
  holder: 'integer',
  newHoldersDaily: false,
  holders: 14_904,
  asnStatus: 'allocated',
  delegated: { asn: 14_399, ipv4: 20_352, ipv6: 13_586 },
  free: [
    ['asn', 'available', 358, 358],
    ['asn', 'reserved', 1693, 1693],
    ['ipv4', 'reserved', 378, 96_768],
    ['ipv6', 'available', 25_286, 419095 * SLASH32],
    ['ipv6', 'reserved', 16_122, 582077 * SLASH32],
  ],
  firstAsn: 262_144,
  slash12s: [0x280],
};

const RIPENCC: Shape = {
  registry: 'ripencc',
  version: (day, records) =>
    `2|ripencc|${Date.parse(day) / 1000 - 3601}|${records}|19700101|${compact(day, 1)}|+0100`,
  checksum: bsd('ripencc'),
  families: ['ipv4', 'asn', 'ipv6'],
  summaries: ['ipv4', 'asn', 'ipv6'],
  comments: false,
  freeCountry: '',
  freeFields: { available: 7, reserved: 7 },
  freeLast: true,
  holder: 'uuid',
  newHoldersDaily: true,
  holders: 42_252,
  asnStatus: 'allocated',
  delegated: { asn: 39_927, ipv4: 98_664, ipv6: 26_790 },
  free: [
    ['asn', 'available', 7919, 7919],
    ['asn', 'reserved', 836, 836],
    ['ipv4', 'reserved', 338, 275_136],
    ['ipv6', 'available', 816, 10943 * SLASH32],
    ['ipv6', 'reserved', 83_474, 1885928 * SLASH32],
  ],
  firstAsn: 196_608,
  slash12s: [0x2a0, 0x2a1],
};

/**
 * The five files: together about 772,000 records and 45 MB, by the records of each family and status, layouts and
 * checksums seen in 2026. The registry with the largest blocks comes first: they find room most easily.
 */
export const SHAPES: readonly Shape[] = [ARIN, RIPENCC, APNIC, LACNIC, AFRINIC];
