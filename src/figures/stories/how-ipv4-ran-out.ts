import { sum } from 'd3';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES, REGISTRY_NAMES } from '../../model/registry.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { countriesOfRegion, latestReading, series } from '../../published/read.ts';
import { accountSum } from '../ipv4/account-parts.ts';
import { IANA_ENDED, TURNING_POINTS } from '../ipv4/turning-points.ts';
import { usersInBrief } from '../world/users-in-brief.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { type RanOutData, ranOutFacts, SLUG } from './how-ipv4-ran-out-facts.ts';
import { milestone } from './milestone.ts';
import { storyOf } from './story.ts';

const AFRICA = '002';
const POOL = 'afrinic';

/** How IPv4 ran out. */
export const howIpv4RanOut = storyOf({
  slug: SLUG,
  facts: () => ranOutFacts(readRanOut()),
  words: (text) => text.stories.howIpv4RanOut,
  figures: {
    stock: ['ipv4-account'],
    given: ['ipv4-registered-by-year'],
    end: ['ipv4-run-out'],
    left: ['afrinic-pool-by-state'],
  },
});

/** The years in which a block still listed was first registered, of those that all five files cover whole. */
export function ipv4ByYear(): Measured[] {
  const covered = new Set(series('ipv4-gini-by-year', WORLD).map(({ date }) => date));
  return series('ipv4-registrations-by-year', WORLD).filter(
    (point): point is Measured => point.value !== null && covered.has(point.date),
  );
}

/** What the tables say for this story. Throws when something it needs is not there. */
export function readRanOut(): RanOutData {
  const { on, majority, withData } = usersInBrief();
  return {
    total: ALL_IPV4,
    kept: (accountSum('iana-') + accountSum('special')) / ALL_IPV4,
    delegated: {
      share: accountSum('delegated-') / ALL_IPV4,
      on: readingOf('ipv4-account', UNTOLD).date,
    },
    documents: {
      ipv4: rfc(791),
      cidr: rfc(1519),
      nat: rfc(1631),
      carrierNat: rfc(6598),
      sharing: rfc(6269),
    },
    ipv6: milestone('ipv6-first-specification'),
    iana: milestone(IANA_ENDED),
    registries: REGISTRIES.map((registry) => {
      const { rationed, ended } = TURNING_POINTS[registry];
      return {
        name: REGISTRY_NAMES[registry],
        rationed: milestone(rationed),
        ended: ended === null ? null : milestone(ended),
      };
    }),
    byYear: ipv4ByYear(),
    files: registryFileSpan(),
    pool: readPool(),
    use: { on, majority, of: withData },
    resolution: RESOLUTION_64,
  };
}

function readPool(): RanOutData['pool'] {
  const first = series('ipv4-available', POOL).find(
    (point): point is Measured => point.value !== null,
  );
  const last = readingOf('ipv4-available', POOL);
  if (!first) throw new Error(`ipv4-available has no reading of ${POOL}`);
  return {
    registry: REGISTRY_NAMES[POOL],
    from: first.date,
    to: last.date,
    before: first.value,
    after: last.value,
    quarantined: readingOf('ipv4-quarantined', POOL).value,
    reserved: readingOf('ipv4-policy-reserved', POOL).value,
    people: sum(countriesOfRegion(AFRICA), ({ people }) => people ?? 0),
  };
}

function readingOf(metric: Parameters<typeof latestReading>[0], area: string): Measured {
  const reading = latestReading(metric, area);
  if (!reading) throw new Error(`${metric} has no reading of ${area}`);
  return reading;
}
