import { REGISTRIES } from '../../src/model/registry.ts';
import type { Family } from '../../src/model/registry-tables.ts';
import { Random } from './random.ts';
import type { Shape } from './shapes.ts';

/**
 * Where the space of a family begins: 5.0.0.0, 2400:1000::, AS7000. Each registry has its own 704 million
 * addresses, /8 and million AS numbers from there, more than it fills: true files hardly overlap.
 */
const FIRST: Readonly<Record<Family, readonly [first: number, each: number]>> = {
  ipv4: [0x05000000, 0x2a000000],
  ipv6: [0x240010000000, 2 ** 40],
  asn: [7000, 1_000_000],
};
const IPV4_SIZES = [256, 1024, 512, 2048, 4096, 8192, 65536, 768];
const PREFIXES = [32, 48, 32, 29, 48, 40, 36, 30];

/** The text of one made-up file: real in its shapes, its sizes and its order, not in its holders. */
export function generateFile(shape: Shape, seed: number): string {
  const random = new Random(seed);
  const holders = Array.from({ length: shape.holders }, () => makeHolder(shape, random));
  const records = shape.families.flatMap(([family, delegated, free]) =>
    generateFamily({ shape, random, holders, family }, delegated, free),
  );
  const inOrder = shape.freeLast
    ? [...records.filter((r) => !r.isFree), ...records.filter((r) => r.isFree)]
    : records;
  return `${[...generateHead(shape), ...inOrder.map((r) => r.text)].join('\n')}\n`;
}

function generateHead({ registry, version, families }: Shape): string[] {
  const counts = families.map(([, delegated, free]) => delegated + free);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [
    `${version[0]}|${registry}|${version[1].replace('N', String(total))}`,
    ...families.map(([family], i) => `${registry}|*|${family}|*|${counts[i]}|summary`),
  ];
}

interface Setting {
  readonly shape: Shape;
  readonly random: Random;
  readonly holders: readonly string[];
  readonly family: Family;
}

/** Records side by side from the family's first address on, some of them not delegated. */
function generateFamily(setting: Setting, delegated: number, free: number) {
  const { shape, random, family } = setting;
  const [first, each] = FIRST[family];
  const left = { delegated, free };
  let next = first + each * REGISTRIES.indexOf(shape.registry);
  return Array.from({ length: delegated + free }, () => {
    const isFree = random.below(left.delegated + left.free) >= left.delegated;
    left[isFree ? 'free' : 'delegated']--;
    const range = generateRange(setting, next);
    next = range.next;
    return {
      isFree,
      text: isFree ? freeRecord(setting, range.text) : heldRecord(setting, range.text),
    };
  });
}

/** The start and value of a range at or after a place, and the place after it. */
function generateRange({ random, family }: Setting, from: number): { text: string; next: number } {
  if (family === 'asn') return { text: `${from}|1`, next: from + 1 + random.below(8) };
  if (family === 'ipv4') {
    const size = random.favour(IPV4_SIZES, 2);
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(from / 2 ** shift) % 256);
    return { text: `${octets.join('.')}|${size}`, next: from + size };
  }
  const prefix = random.favour(PREFIXES, 2);
  const size = 2 ** (48 - prefix);
  const start = Math.ceil(from / size) * size;
  return { text: `${formatSlash48(start)}|${prefix}`, next: start + size };
}

/** The address of the /48 with a number, as registries write it. */
function formatSlash48(number: number): string {
  const groups = [32, 16, 0].map((shift) => Math.floor(number / 2 ** shift) % 0x10000);
  const kept = groups[2] === 0 ? groups.slice(0, 2) : groups;
  return `${kept.map((group) => group.toString(16)).join(':')}::`;
}

function heldRecord({ shape, random, holders, family }: Setting, range: string): string {
  const country = random.favour(shape.countries.split(' '), shape.skew);
  const isUndated = random.below(1000) < shape.undated * 1000;
  const day = isUndated ? '00000000' : makeDay(random);
  const status = shape.registry === 'arin' || random.below(3) > 0 ? 'allocated' : 'assigned';
  const holder = random.favour(holders, 1);
  return [shape.registry, country, family, range, day, status, holder].join('|');
}

function freeRecord({ shape, random, family }: Setting, range: string): string {
  const status = random.below(5) < 3 ? 'available' : 'reserved';
  const fields = [shape.registry, shape.freeCountry, family, range, '', status];
  return [...fields, ...(shape.freeFields === 8 ? [''] : [])].join('|');
}

/** A day from 1985 to 2025; recent years more often. */
function makeDay(random: Random): string {
  const year = 1985 + Math.max(random.below(41), random.below(41));
  const [month, date] = [1 + random.below(12), 1 + random.below(28)];
  return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

function makeHolder({ holder }: Shape, random: Random): string {
  if (holder === 'integer') return String(1000 + random.below(400000));
  if (holder === 'hex8') return random.hex(8).toUpperCase();
  const hex = random.hex(32);
  return holder === 'hex32' ? hex : hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
