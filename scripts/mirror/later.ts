import type { Registry } from '../../src/model/registry.ts';
import type { Family } from '../../src/model/registry-tables.ts';
import { enough, type Group, isHeld } from './group.ts';
import { takeFrom } from './grow.ts';
import { SHAPES } from './shapes.ts';
import type { World } from './world.ts';

/** /64s in a /32. */
const SLASH32 = 2 ** 32;

/** The world some days later, when nobody has been given anything. */
export function sameWorld(world: World, day: string): World {
  return { ...world, day };
}

/** The world of a usual night: each registry made a delegation or two, and a block went from one to another. */
export function usualNight(world: World, day: string): World {
  const month = day.slice(0, 7);
  const given = SHAPES.flatMap(({ registry, asnStatus: status }) => {
    const place = { registry, country: largest(world, registry), month, blocks: 1 };
    return [
      { ...place, family: 'ipv6', status: 'allocated', amount: SLASH32 },
      { ...place, family: 'asn', status, amount: 1 },
    ] satisfies Group[];
  });
  const [from, to] = SHAPES as [(typeof SHAPES)[0], (typeof SHAPES)[0]];
  const sold = { family: 'ipv4', status: 'allocated', month: '1995-03', blocks: 1 } as const;
  const moved = (groups: readonly Group[]) =>
    take(groups, { registry: from.registry, country: largest(world, from.registry) }, 4096);
  const use = new Map([...world.use].map(([country, share]) => [country, step(share, country)]));
  const bought = { ...sold, registry: to.registry, country: largest(world, to.registry) };
  return {
    ...world,
    ...{ day, use },
    groups: [...moved(drain(world, 1024, day)), ...given, { ...bought, amount: 4096 }],
  };
}

/**
 * The world a year later: another country leads in IPv6 and another in its use, the tenth in IPv4 is overtaken,
 * no registry has anything available, AS numbers come from a new range, and one country is measured no more.
 */
export function yearLater(world: World, day: string): World {
  const month = `${day.slice(0, 4)}-03`;
  const [first, second] = ranked(world, 'ipv6');
  const [tenth, next] = ranked(world, 'ipv4').slice(9);
  if (!first || !second || !tenth || !next) throw new Error('the world has too few countries');
  const base = { status: 'allocated', month } as const;
  const lead = first.amount - second.amount + 64 * SLASH32;
  const gain = Math.ceil((tenth.amount - next.amount) / 2) + 65_536;
  const asns = { family: 'asn', blocks: 5, amount: 5, ofNewRange: true } as const;
  const place = (one: Ranked) => ({ country: one.country, registry: one.registry });
  return {
    ...world,
    day,
    use: laterUse(world.use),
    groups: [
      ...take(drain(world, Number.POSITIVE_INFINITY, day), place(tenth), gain),
      enough({ ...base, ...place(second), family: 'ipv6', blocks: 1, amount: lead }),
      { ...base, ...place(next), family: 'ipv4', blocks: 3, amount: gain },
      { ...base, ...place(second), ...asns },
    ],
  };
}

interface Ranked {
  readonly country: string;
  /** The registry that lists most of it. */
  readonly registry: Registry;
  readonly amount: number;
}

/** Countries by what they hold, the most first. */
function ranked({ groups, countries }: World, family: Family): Ranked[] {
  const codes = new Set(countries.map(({ alpha2 }) => alpha2));
  const held = groups.filter(
    (one) => isHeld(one) && one.family === family && codes.has(one.country),
  );
  return [...Map.groupBy(held, ({ country }) => country)]
    .map(([country, list]) => ({ country, registry: homeOf(list), amount: sumOf(list) }))
    .sort((a, b) => b.amount - a.amount);
}

function homeOf(groups: readonly Group[]): Registry {
  const byRegistry = [...Map.groupBy(groups, ({ registry }) => registry)];
  return (byRegistry.sort((a, b) => sumOf(b[1]) - sumOf(a[1]))[0] as [Registry, Group[]])[0];
}

function sumOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { amount }) => sum + amount, 0);
}

/** The country with most IPv4 space of a registry. */
function largest(world: World, registry: Registry): string {
  const groups = world.groups.filter((group) => group.registry === registry);
  return (ranked({ ...world, groups }, 'ipv4')[0] as Ranked).country;
}

/** Groups after a country has given away so many IPv4 addresses in a registry. */
function take(
  groups: readonly Group[],
  { registry, country }: { registry: Registry; country: string },
  addresses: number,
): Group[] {
  const isTheirs = (one: Group) => isHeld(one) && one.family === 'ipv4' && one.country === country;
  const theirs = takeFrom(groups.filter(isTheirs), addresses, registry);
  return [...groups.filter((group) => !isTheirs(group)), ...theirs];
}

/** Groups after every registry’s largest country got up to so many of the IPv4 addresses that were available. */
function drain(world: World, most: number, day: string): Group[] {
  return world.groups.flatMap((group): Group[] => {
    if (group.family !== 'ipv4' || group.status !== 'available') return [group];
    const amount = Math.min(most, group.amount);
    const country = largest(world, group.registry);
    const given = { ...group, status: 'allocated', country } as const;
    return [
      ...takeFrom([group], amount, group.registry),
      { ...given, month: day.slice(0, 7), blocks: Math.min(group.blocks, amount), amount },
    ];
  });
}

/** A share a little higher, unless there is none. */
function step(share: number, country: string): number {
  return share === 0 ? 0 : Math.min(0.94, share * (1 + (country.charCodeAt(0) % 3) / 1000));
}

/** The two that lead change places, and the one in the middle has no share any more. */
function laterUse(use: ReadonlyMap<string, number>): Map<string, number> {
  const [first, second, ...rest] = [...use].sort((a, b) => b[1] - a[1]);
  if (!first || !second) return new Map(use);
  const middle = rest[Math.floor(rest.length / 2)]?.[0];
  const later = new Map(use).set(first[0], second[1]).set(second[0], first[1]);
  if (middle !== undefined) later.delete(middle);
  return later;
}
