import type { Family } from '../../src/model/registry-tables.ts';
import { isHeld } from './group.ts';
import type { Placed, Placement } from './place-records.ts';
import { Random } from './random.ts';
import type { Shape } from './shapes.ts';

/** A comment box of the size and form of APNIC's, whose words are its own. */
const BOX = `${'#'.repeat(70)}
#
# \tMADE UP FOR A REHEARSAL
# ____________________________________________________________________
#${' \n#'.repeat(1)}
${'# No record of this file was ever published by any registry. Its form\n# is that of a published file, and its numbers prove nothing.\n#\n'.repeat(6)}#
${'#'.repeat(70)}
#
`;

/** What a file is made for. */
export interface Occasion {
  /** The day it is made, `YYYY-MM-DD`. */
  readonly day: string;
  /** The least size in bytes: a smaller file is filled up with comment lines behind its records. */
  readonly atLeast: number;
  readonly extended: boolean;
}

/** The text of one registry's file: real in its shape, its sums and its order, not in its holders and addresses. */
export function generateFile(shape: Shape, placement: Placement, occasion: Occasion): string {
  const setting = { shape, occasion, holders: new Holders(shape, occasion.day) };
  const records = shape.families.flatMap((family) => {
    const placed = (placement.get(`${shape.registry}/${family}`) ?? []).filter(
      ({ group }) => occasion.extended || isHeld(group),
    );
    const sorted = placed.toSorted((a, b) => a.start - b.start);
    const inOrder = shape.freeLast
      ? [
          ...sorted.filter(({ group }) => isHeld(group)),
          ...sorted.filter(({ group }) => !isHeld(group)),
        ]
      : sorted;
    return inOrder.map((one) => recordOf(setting, one));
  });
  const head = headOf(setting, placement, records.length);
  const text = `${[...head, ...records].join('\n')}\n`;
  return text + commentsOf(occasion.atLeast - text.length);
}

interface Setting {
  readonly shape: Shape;
  readonly occasion: Occasion;
  readonly holders: Holders;
}

function headOf({ shape, occasion }: Setting, placement: Placement, records: number): string[] {
  const { registry } = shape;
  const count = (family: Family) =>
    (placement.get(`${registry}/${family}`) ?? []).filter(
      ({ group }) => occasion.extended || isHeld(group),
    ).length;
  return [
    (shape.comments ? BOX : '') + shape.version(occasion.day, records),
    ...shape.summaries.map((family) => `${registry}|*|${family}|*|${count(family)}|summary`),
  ];
}

function commentsOf(bytes: number): string {
  const line = `#${' '.repeat(1022)}\n`;
  return bytes > 0 ? line.repeat(Math.ceil(bytes / line.length)) : '';
}

function recordOf({ shape, occasion, holders }: Setting, placed: Placed): string {
  const { group, range } = placed;
  if (!isHeld(group)) {
    const fields = [shape.registry, shape.freeCountry, group.family, range, '', group.status];
    const count = shape.freeFields[group.status as 'available' | 'reserved'];
    return [...fields, ...(count === 8 ? [''] : [])].join('|');
  }
  const { registry, country, family, status } = group;
  const fields = [registry, country, family, range, dayOf(placed, occasion.day), status];
  return [...fields, ...(occasion.extended ? [holders.of(placed)] : [])].join('|');
}

/** A day of the month, before the file's own. */
function dayOf({ group, start }: Placed, day: string): string {
  if (group.month === null) return '00000000';
  const latest = day.startsWith(group.month) ? Math.max(1, Number(day.slice(8)) - 4) : 28;
  return `${group.month.replace('-', '')}${String(1 + (start % latest)).padStart(2, '0')}`;
}

/** Names of holders: those of a country are as many as its records ask for, and share them. */
class Holders {
  readonly #shape: Shape;
  readonly #day: string;
  readonly #names = new Map<string, string>();

  constructor(shape: Shape, day: string) {
    this.#shape = shape;
    this.#day = shape.newHoldersDaily ? day : '';
  }

  of({ group: { country, family, month }, start }: Placed): string {
    const { delegated, holders } = this.#shape;
    const each = Math.max(
      1,
      Math.round((delegated.ipv4 + delegated.ipv6 + delegated.asn) / holders),
    );
    const seed = family === 'asn' ? start : (Number(month?.slice(0, 4) ?? 0) * 31 + start) % 9973;
    const key = `${country}${Math.floor(seed / each)}${this.#day}`;
    const known = this.#names.get(key) ?? this.#make(key);
    this.#names.set(key, known);
    return known;
  }

  #make(key: string): string {
    const random = new Random([...key].reduce((sum, c) => (sum * 33 + c.charCodeAt(0)) | 0, 5381));
    const { holder } = this.#shape;
    if (holder === 'integer') return String(1000 + random.below(400_000));
    if (holder === 'hex8') return random.hex(8).toUpperCase();
    if (holder === 'APNIC') return `A9${random.hex(6).toUpperCase()}`;
    const hex = random.hex(32);
    return holder === 'hex32' ? hex : hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
}
