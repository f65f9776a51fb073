import { ascending, descending, sum } from 'd3';
import type { Measured } from '../../metrics/parts/latest.ts';
import type { Quadrant } from '../../metrics/parts/quadrant.ts';
import { valuesAmong } from '../../metrics/parts/rank.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { asOf, countries, country, latestReading, series, seriesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Corner, NotUsedFacts } from '../../text/en/stories/registered-is-not-used.ts';
import { cornerDates, corners, inCorner, peopleIn } from '../used/corner-facts.ts';
import { apartOf } from '../used/scatter.ts';
import { largestJumps } from '../world/ipv6-held.ts';
import { countToHalf } from '../world/largest.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { notUsedFacts, SLUG } from './registered-is-not-used-facts.ts';
import { storyOf } from './story.ts';

const HELD = 'ipv6-held';
const USED = 'ipv6-users-google';
/** The registry whose file at hand tells holders apart. */
const REGISTRY = 'afrinic';
/** How many countries of a corner are named: those with most people. */
const NAMED = 3;

/** Registered is not used. */
export const registeredIsNotUsed = storyOf({
  slug: SLUG,
  facts: (text) => notUsedFacts(readNotUsed(text)),
  words: (text) => text.stories.registeredIsNotUsed,
  figures: {
    questions: ['ipv6-users-by-region'],
    entries: ['world-ipv6-held'],
    corners: ['ipv6-registered-and-used'],
  },
});

/** What the tables say for this story. Throws when something it needs is not there. */
export function readNotUsed(text: Catalogue): NotUsedFacts {
  const { areas, registered, used } = corners();
  const dates = cornerDates();
  const nameOf = (area: string) => text.inSentence(country(area));
  const first = (quadrant: Quadrant) => {
    const [one] = inCorner(quadrant);
    if (!one) throw new Error(`no country has ${quadrant}`);
    return { name: nameOf(one.area), registered: one.registered, used: one.used };
  };
  const cornerOf = (quadrant: Quadrant): Corner => ({
    count: inCorner(quadrant).length,
    people: peopleIn(quadrant),
    names: inCorner(quadrant)
      .slice(0, NAMED)
      .map(({ area }) => nameOf(area)),
  });
  return {
    heldOn: dates.held,
    usedOn: dates.used,
    of: areas.length,
    without: countries().length - areas.length,
    apart: apartOf().apart,
    user: first('used'),
    holder: first('registered'),
    medians: { registered, used },
    ...readEnds(dates.used, nameOf),
    corners: {
      both: cornerOf('both'),
      registered: cornerOf('registered'),
      used: cornerOf('used'),
      neither: cornerOf('neither'),
    },
    sites: 2 ** (48 - 32),
    homes: 2 ** (56 - 32),
    sizes: rfc(6177),
    world: readWorld(nameOf),
    holders: readHolders(),
    resolution: RESOLUTION_64,
  };
}

function valuesOf(metric: typeof HELD | typeof USED, date: string): [string, number][] {
  const codes = countries().map(({ alpha2 }) => alpha2);
  return [...valuesAmong(seriesOf(metric), codes, date)];
}

function readEnds(date: string, nameOf: (area: string) => string) {
  const sorted = valuesOf(USED, date).sort((a, b) => ascending(a[1], b[1]));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error(`${USED} has no reading on ${date}`);
  return {
    lowest: { name: nameOf(low[0]), share: low[1] },
    highest: { name: nameOf(high[0]), share: high[1] },
  };
}

function readWorld(nameOf: (area: string) => string): NotUsedFacts['world'] {
  const known = series(HELD, WORLD).filter((point): point is Measured => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) throw new Error(`${HELD} has no world value`);
  const jumps = largestJumps(known);
  const values = valuesOf(HELD, last.date)
    .map(([, value]) => value)
    .sort(descending);
  return {
    from: first.date,
    to: last.date,
    before: first.value,
    after: last.value,
    jumps: jumps.map((jump) => ({ ...jump, country: nameOf(jump.country) })),
    jumpShare: sum(jumps, ({ change }) => change) / (last.value - first.value),
    half: countToHalf(values, last.value),
  };
}

function readHolders(): NotUsedFacts['holders'] {
  const counted = countries().filter(({ registries }) => registries[0]?.registry === REGISTRY);
  const total = (metric: 'holders-ipv4' | 'holders-ipv4-only') =>
    sum(counted, ({ alpha2 }) => latestReading(metric, alpha2)?.value ?? 0);
  return {
    registry: REGISTRY_NAMES[REGISTRY],
    on: asOf(REGISTRY) ?? '',
    all: total('holders-ipv4'),
    without: total('holders-ipv4-only'),
  };
}
