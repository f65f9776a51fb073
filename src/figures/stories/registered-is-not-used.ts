import { ascending, descending, sum } from 'd3';
import type { Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedFacts,
} from '../../model/stories/registered-is-not-used.ts';
import type { Data } from '../../published/data.ts';
import { membersOf } from '../../published/groups.ts';
import { isExample } from '../examples.ts';
import { apartOf, type Corner, findCorners } from '../used/corner-facts.ts';
import { largestJumps } from '../world/ipv6-held.ts';
import { countToHalf } from '../world/largest.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { notUsedClaims } from './registered-is-not-used-facts.ts';
import { storyOf } from './story.ts';

const HELD = 'ipv6-held';
const USED = 'ipv6-users-google';
/** How many countries of a corner are named: of those that may be, with most people. */
const NAMED = 3;

/** Registered is not used. */
export const registeredIsNotUsed = storyOf({
  slug: 'registered-is-not-used',
  needs: [HELD, 'ipv6-per-million', USED],
  read: readNotUsed,
  claims: notUsedClaims,
  words: (text) => text.stories.registeredIsNotUsed,
  figures: () => ({
    questions: ['ipv6-users-by-region'],
    entries: ['world-ipv6-held'],
    corners: ['ipv6-registered-and-used'],
  }),
});

/** What the tables say for this story; `null` when something it needs is not there. */
function readNotUsed(data: Data): NotUsedFacts | null {
  const corners = findCorners(data);
  if (corners === null) return null;
  const { areas, registered, used, dates, by } = corners;
  const [user, holder] = [firstOf(by.used), firstOf(by.registered)];
  const [ends, world] = [readEnds(data, dates.used), readWorld(data)];
  if (!user || !holder || !ends || !world) return null;
  return {
    heldOn: dates.held,
    usedOn: dates.used,
    of: areas.length,
    without: data.countries.length - areas.length,
    apart: apartOf(corners).apart,
    ...{ user, holder },
    medians: { registered, used },
    ...ends,
    corners: {
      both: cornerOf(by.both),
      registered: cornerOf(by.registered),
      used: cornerOf(by.used),
      neither: cornerOf(by.neither),
    },
    sites: 2 ** (48 - 32),
    homes: 2 ** (56 - 32),
    sizes: rfc(6177),
    world,
    holders: REGISTRIES.flatMap((one) => readHolders(data, one)),
    resolution: RESOLUTION_64,
  };
}

function firstOf({ examples: [one] }: Corner): NotUsedFacts['user'] | null {
  return one ? { country: one.area, registered: one.registered, used: one.used } : null;
}

function cornerOf({ areas, examples, people }: Corner): NotUsedFacts['corners']['both'] {
  return {
    count: areas.length,
    people,
    countries: examples.slice(0, NAMED).map(({ area }) => area),
  };
}

function readEnds(data: Data, date: string) {
  const sorted = [...data.valuesOf(USED, data.countries, date)]
    .filter(([area]) => isExample(data, area))
    .sort((a, b) => ascending(a[1], b[1]));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return null;
  return {
    lowest: { country: low[0], share: low[1] },
    highest: { country: high[0], share: high[1] },
  };
}

function readWorld(data: Data): NotUsedFacts['world'] | null {
  const known = data.series(HELD, WORLD).filter((point): point is Measured => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const jumps = largestJumps(data, known);
  const values = [...data.valuesOf(HELD, data.countries, last.date).values()].sort(descending);
  return {
    from: first.date,
    to: last.date,
    before: first.value,
    after: last.value,
    jumps: jumps.map(({ month, country, share }) => ({ month, country, share })),
    jumpShare: sum(jumps, ({ change }) => change) / (last.value - first.value),
    half: countToHalf(values, last.value),
  };
}

/** Holders in the countries that a registry mainly serves: nothing where its file does not tell them apart. */
function readHolders(data: Data, registry: Registry): HoldersByRegistry[] {
  const on = data.asOf(registry);
  if (on === null) return [];
  const served = membersOf(registry, on, data);
  const all = data.valuesOf('holders-ipv4', served);
  if (all.size === 0) return [];
  const without = sum(data.valuesOf('holders-ipv4-only', served).values());
  return [{ registry, on, all: sum(all.values()), without }];
}
