import { FAMILIES, STATUSES } from '../../../src/model/registry-tables.ts';
import { isNetwork, parseIpv4, parseIpv6 } from './address.ts';
import { indexOfText, isText, parseDay, parsePair, parseWhole } from './fields.ts';
import type { Line } from './line.ts';
import { IPV6_PREFIXES, IPV6_TEXT, ISO_COUNTRIES, RECORDS, ruleOf, STATUS_FIELD } from './rules.ts';

/** What is wrong with a line: the same words for all of a kind, and the fields to show. */
export interface Fault {
  readonly message: string;
  readonly fields: readonly [from: number, to: number];
  /** The document that asks for what was expected; undefined where the rule is ours. */
  readonly rule: string | undefined;
}

/** What a record of one file has to agree with. */
export interface Rules {
  /** The registry of the file, as its bytes. */
  registry: Uint8Array;
  /** See `openCountryCodes`. */
  readonly countryCodes: Uint16Array;
  /** The latest day that is not in the future, YYYYMMDD. */
  readonly latestDay: number;
}

/** One record; the same object is filled again for every line. */
export interface Entry {
  /** Index into FAMILIES. */
  family: number;
  /** Index into STATUSES. */
  status: number;
  /** Packed letters of the code to count it under. */
  country: number;
  /** The first words of the range; only IPv6 uses the last three. */
  readonly words: Uint32Array;
  value: number;
  /** YYYYMMDD, or 0 when unknown. */
  day: number;
  /** Where the line begins in the file's bytes. */
  at: number;
}

const encoder = new TextEncoder();
const FAMILY_TEXTS = FAMILIES.map((family) => encoder.encode(family));
const STATUS_TEXTS = STATUSES.map((status) => encoder.encode(status));
const IPV4 = FAMILIES.indexOf('ipv4');
const IPV6 = FAMILIES.indexOf('ipv6');
const LIMIT = 2 ** 32;

/** A fault in one field, or in several neighbours, and the document whose rule is broken. */
export function fault(message: string, fields: number | Fault['fields'], rule?: string): Fault {
  return { message, fields: typeof fields === 'number' ? [fields, fields] : fields, rule };
}

const COLUMNS = fault(
  'expected 7 fields, or 8 and more with a holder, separated by |',
  [0, 7],
  RECORDS,
);
const REGISTRY = fault('expected the registry that the version line names', 0, ruleOf('registry'));
const COUNTRY = fault(
  'expected an ISO 3166 country code, EU, AP, ZZ or nothing',
  1,
  `${ruleOf('cc')}; ${ISO_COUNTRIES}`,
);
const FAMILY = fault('expected the type ipv4, ipv6 or asn', 2, ruleOf('type'));
const STATUS = fault(
  'expected the status allocated, assigned, available or reserved',
  6,
  STATUS_FIELD,
);
const DAY = fault('expected a real day YYYYMMDD, 00000000, or nothing', 5, ruleOf('date'));
const FUTURE = fault('expected a day that is not in the future', 5, ruleOf('date'));
const IPV4_START = fault('expected an IPv4 address', 3, ruleOf('start'));
const IPV4_COUNT = fault('expected how many addresses, a whole number above 0', 4, ruleOf('value'));
const IPV4_END = fault(
  'expected a range that ends at 255.255.255.255 or before',
  [3, 4],
  ruleOf('value'),
);
const IPV6_START = fault('expected an IPv6 address', 3, IPV6_TEXT);
const IPV6_PREFIX = fault('expected a prefix length from 1 to 128', 4, IPV6_PREFIXES);
const IPV6_HOST_BITS = fault('expected no bit set beyond the prefix length', [3, 4], IPV6_PREFIXES);
const ASN_START = fault('expected an AS number from 0 to 4294967295', 3, ruleOf('start'));
const ASN_COUNT = fault('expected how many AS numbers, a whole number above 0', 4, ruleOf('value'));
const ASN_END = fault(
  'expected AS numbers that end at 4294967295 or before',
  [3, 4],
  ruleOf('value'),
);

/** An entry to read records into. */
export function openEntry(): Entry {
  return { family: 0, status: 0, country: 0, words: new Uint32Array(4), value: 0, day: 0, at: 0 };
}

/** Fills the entry from a record line; returns what is wrong with the line, or null. */
export function readRecord(line: Line, rules: Rules, entry: Entry): Fault | null {
  if (line.count < 7) return COLUMNS;
  if (!isText(line, 0, rules.registry)) return REGISTRY;
  entry.at = line.bounds[0] as number;
  entry.country = rules.countryCodes[parsePair(line, 1)] ?? 0;
  if (entry.country === 0) return COUNTRY;
  entry.family = indexOfText(line, 2, FAMILY_TEXTS);
  if (entry.family < 0) return FAMILY;
  entry.status = indexOfText(line, 6, STATUS_TEXTS);
  if (entry.status < 0) return STATUS;
  entry.day = parseDay(line, 5);
  if (entry.day < 0) return DAY;
  if (entry.day > rules.latestDay) return FUTURE;
  if (entry.family === IPV4) return readIpv4(line, entry);
  return entry.family === IPV6 ? readIpv6(line, entry) : readAsn(line, entry);
}

/** The family that a line names, as an index into FAMILIES, or −1: also of lines that are refused. */
export function familyOf(line: Line): number {
  return line.count < 3 ? -1 : indexOfText(line, 2, FAMILY_TEXTS);
}

function readIpv4(line: Line, entry: Entry): Fault | null {
  const start = parseIpv4(line, 3);
  if (start < 0) return IPV4_START;
  entry.words[0] = start;
  entry.value = parseWhole(line, 4);
  if (entry.value <= 0) return IPV4_COUNT;
  return start + entry.value <= LIMIT ? null : IPV4_END;
}

function readIpv6(line: Line, entry: Entry): Fault | null {
  if (!parseIpv6(line, 3, entry.words)) return IPV6_START;
  entry.value = parseWhole(line, 4);
  if (entry.value < 1 || entry.value > 128) return IPV6_PREFIX;
  return isNetwork(entry.words, entry.value) ? null : IPV6_HOST_BITS;
}

function readAsn(line: Line, entry: Entry): Fault | null {
  const start = parseWhole(line, 3);
  if (start < 0 || start >= LIMIT) return ASN_START;
  entry.words[0] = start;
  entry.value = parseWhole(line, 4);
  if (entry.value <= 0) return ASN_COUNT;
  return start + entry.value <= LIMIT ? null : ASN_END;
}
