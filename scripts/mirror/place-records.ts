import { policyReserves, specialBlocks } from '../../src/model/ipv4-rules.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { Family } from '../../src/model/registry-tables.ts';
import { type Group, isHeld, rowsIn } from './group.ts';
import { Room, type Span, without } from './room.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { splitAmount } from './split-amount.ts';

/** One record: its group, where it begins (IPv4 address, IPv6 /48 or AS number), and start and value as text. */
export interface Placed {
  readonly group: Group;
  readonly start: number;
  readonly range: string;
}

/** Records by `registry/family`. */
export type Placement = ReadonlyMap<string, readonly Placed[]>;

/** IPv4 space that IANA leaves to nobody else: all but 0, 10, 127 and from 224 on (RFC 1112, 1918, 5771, 6890). */
const UNICAST: readonly Span[] = [
  [1, 10],
  [11, 127],
  [128, 224],
].map(([from, to]) => [(from as number) * 2 ** 24, (to as number) * 2 ** 24] as const);

/** Where AS numbers begin that no registry has yet. */
const NEW_ASN_RANGE = 600_000;

/**
 * Gives every record of the groups an address of its own, the largest first, and those that are not delegated
 * what is left. Space reserved by a registry's policy lies where the policy says. Throws where there is no room
 * for what is delegated; what is not, ends where the room does.
 */
export function placeRecords(groups: readonly Group[], data: string): Placement {
  const rooms = openRooms(data);
  const placement = new Map<string, Placed[]>();
  const lists = Map.groupBy(groups, ({ registry, family }) => `${registry}/${family}`);
  for (const held of [true, false])
    for (const shape of SHAPES)
      for (const family of shape.families) {
        const key = `${shape.registry}/${family}`;
        const own = (lists.get(key) ?? []).filter((group) => isHeld(group) === held);
        const placed = placeAll(own, (group) => roomsFor(rooms, shape.registry, group));
        placement.set(key, [...(placement.get(key) ?? []), ...placed]);
      }
  return placement;
}

interface Rooms {
  readonly ipv4: Room;
  readonly byPolicy: ReadonlyMap<Registry, Room>;
  readonly ipv6: ReadonlyMap<Registry, Room>;
  readonly asn: ReadonlyMap<Registry, Room>;
  readonly newAsns: Room;
}

function openRooms(data: string): Rooms {
  const policies = rowsIn(data, policyReserves).map(
    ({ registry, range }) => [registry, spanOf(range)] as const,
  );
  const special = rowsIn(data, specialBlocks).map(({ range }) => spanOf(range));
  const kept = [...special, ...policies.map(([, span]) => span)];
  const each = <T>(make: (shape: Shape) => T) =>
    new Map(SHAPES.map((shape) => [shape.registry, make(shape)] as const));
  const ofPolicy = Map.groupBy(policies, ([registry]) => registry);
  return {
    ipv4: new Room(without(UNICAST, kept)),
    byPolicy: new Map(
      [...ofPolicy].map(([registry, list]) => [registry, new Room(list.map(([, span]) => span))]),
    ),
    ipv6: each(({ slash12s }) => new Room(slash12s.map(slash12Span))),
    asn: each(({ firstAsn }) => new Room([[firstAsn, firstAsn + 2 ** 16]])),
    newAsns: new Room([[NEW_ASN_RANGE, NEW_ASN_RANGE + 2 ** 16]]),
  };
}

/** The /48s of a /12. */
function slash12Span(bits: number): Span {
  return [bits * 2 ** 36, (bits + 1) * 2 ** 36];
}

function spanOf(cidr: string): Span {
  const [address = '', length = ''] = cidr.split('/');
  const from = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [from, from + 2 ** (32 - Number(length))];
}

function roomsFor(
  rooms: Rooms,
  registry: Registry,
  { family, status, ofNewRange }: Group,
): readonly Room[] {
  if (ofNewRange) return [rooms.newAsns];
  if (family !== 'ipv4') return [rooms[family].get(registry) as Room];
  const own = status === 'reserved' ? rooms.byPolicy.get(registry) : undefined;
  return own ? [own, rooms.ipv4] : [rooms.ipv4];
}

function placeAll(groups: readonly Group[], roomsOf: (group: Group) => readonly Room[]): Placed[] {
  const parts = groups.flatMap((group) =>
    splitAmount(group.amount, group.blocks, group.family).map((size) => ({ group, size })),
  );
  parts.sort((a, b) => b.size - a.size);
  return parts.flatMap(({ group, size }) => {
    const start = placeOne(roomsOf(group), group.family, size);
    if (start !== null) return [{ group, start, range: rangeOf(group.family, start, size) }];
    if (isHeld(group)) throw new Error(`no room for ${size} of ${JSON.stringify(group)}`);
    return [];
  });
}

function placeOne(rooms: readonly Room[], family: Family, size: number): number | null {
  const width = family === 'ipv6' ? slash48sIn(size) : size;
  const step = { ipv6: width, ipv4: size < 256 ? 1 : 256, asn: 1 }[family];
  return rooms.reduce<number | null>((found, room) => found ?? room.take(width, step), null);
}

/** /48s that so many /64s take; a longer prefix has a /48 to itself. */
function slash48sIn(size: number): number {
  return Math.max(1, size / 2 ** 16);
}

/** Start and value of a range, as registries write them. */
function rangeOf(family: Family, start: number, size: number): string {
  if (family === 'asn') return `${start}|${size}`;
  if (family === 'ipv6') return `${formatSlash48(start)}|${64 - Math.log2(size)}`;
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256);
  return `${octets.join('.')}|${size}`;
}

/** The address of the /48 with a number. */
export function formatSlash48(number: number): string {
  const groups = [32, 16, 0].map((shift) => Math.floor(number / 2 ** shift) % 0x10000);
  const kept = groups[2] === 0 ? groups.slice(0, 2) : groups;
  return `${kept.map((group) => group.toString(16)).join(':')}::`;
}
