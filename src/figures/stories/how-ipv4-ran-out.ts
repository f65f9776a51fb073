import { sum } from 'd3';
import { ALL_IPV4, UNTOLD } from '../../metrics/ipv4-account.ts';
import type { Measured } from '../../metrics/parts/latest.ts';
import { UNKNOWN_YEAR } from '../../metrics/parts/listing.ts';
import { WORLD } from '../../model/area.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type {
  PoolLeft,
  RanOutFacts,
  RationedRegistry,
} from '../../model/stories/how-ipv4-ran-out.ts';
import type { Data } from '../../published/data.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { accountSum } from '../ipv4/account-parts.ts';
import { isOldMonth } from '../ipv4/pool-series.ts';
import { IANA_ENDED, TURNING_POINTS } from '../ipv4/turning-points.ts';
import { usersInBrief } from '../world/users-in-brief.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { ranOutClaims, ranOutFacts } from './how-ipv4-ran-out-facts.ts';
import { milestoneIfThere } from './milestone.ts';
import { storyOf } from './story.ts';

/** How IPv4 ran out. */
export const howIpv4RanOut = storyOf({
  slug: 'how-ipv4-ran-out',
  needs: ['ipv4-account', 'ipv4-available', 'ipv4-registrations-by-year', 'ipv6-users-google'],
  read: readRanOut,
  claims: ranOutClaims,
  words: (text) => text.stories.howIpv4RanOut,
  figures: ({ pools: [most] }) => ({
    stock: ['ipv4-account'],
    given: ['ipv4-registered-by-year'],
    end: ['ipv4-run-out'],
    left: most ? [`${most.registry}-pool-by-state`] : [],
  }),
});

/** The years in which a block still listed was first registered, of those that all five files cover whole. */
export function ipv4ByYear(data: Data): Measured[] {
  return data
    .series('ipv4-registrations-by-year', WORLD)
    .filter((point): point is Measured => point.value !== null && point.date !== UNKNOWN_YEAR);
}

/** What the tables say for this story; `null` when something it needs is not there. */
function readRanOut(data: Data): RanOutFacts | null {
  const account = data.latestReading('ipv4-account', UNTOLD);
  const iana = milestoneIfThere(data, IANA_ENDED);
  const ipv6 = milestoneIfThere(data, 'ipv6-first-specification');
  const pools = readPools(data);
  const registries = REGISTRIES.flatMap((one) => readTurningPoints(data, one));
  const isWhole = pools.length > 0 && registries.length === REGISTRIES.length;
  const used = usersInBrief(data);
  if (!account || !iana || !ipv6 || !isWhole || !used) return null;
  const { on, majority, withData } = used;
  return ranOutFacts({
    total: ALL_IPV4,
    kept: (accountSum(data, 'iana-') + accountSum(data, 'special')) / ALL_IPV4,
    delegated: { share: accountSum(data, 'delegated-') / ALL_IPV4, on: account.date },
    documents: {
      ipv4: rfc(791),
      cidr: rfc(1519),
      nat: rfc(1631),
      carrierNat: rfc(6598),
      sharing: rfc(6269),
    },
    ipv6,
    iana,
    registries,
    byYear: ipv4ByYear(data),
    files: registryFileSpan(data),
    pools,
    use: { on, majority, of: withData },
    resolution: RESOLUTION_64,
  });
}

function readTurningPoints(data: Data, registry: Registry): RationedRegistry[] {
  const points = TURNING_POINTS[registry];
  const rationed = milestoneIfThere(data, points.rationed);
  const ended = points.ended === null ? null : milestoneIfThere(data, points.ended);
  return rationed ? [{ registry, rationed, ended }] : [];
}

/** The pools told of lately, so that no old one is set beside people of today; all of them where none is. */
function readPools(data: Data): PoolLeft[] {
  const pools = REGISTRIES.flatMap((one) => readPool(data, one));
  const late = pools.filter(({ to }) => !isOldMonth(to, data));
  return late.length > 0 ? late : pools;
}

/** What a registry's files tell of the addresses it has left: nothing where they do not tell. */
function readPool(data: Data, registry: Registry): PoolLeft[] {
  const known = data
    .series('ipv4-available', registry)
    .filter((point): point is Measured => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  return [
    {
      registry,
      from: first.date,
      to: last.date,
      before: first.value,
      after: last.value,
      quarantined: data.latestReading('ipv4-quarantined', registry)?.value ?? null,
      reserved: data.latestReading('ipv4-policy-reserved', registry)?.value ?? null,
      people: sum(membersOf(registry, last.date, data), ({ people }) => people ?? 0),
    },
  ];
}
