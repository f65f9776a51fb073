import { max, min, sum } from 'd3';
import { UNTOLD } from '../../metrics/ipv4-account.ts';
import { REGISTRIES, type Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { accountFacts, givenOut } from './account-facts.ts';
import { amountOf, poolByMonth, toldPools } from './pool-series.ts';

/** What the top of the page on IPv4 tells. */
export function ipv4Brief(data: Data) {
  const account = accountFacts(data);
  const untold = data.latestReading('ipv4-account', UNTOLD);
  return {
    given: account && givenOut(account),
    told: availableInNewestFiles(data),
    registries: REGISTRIES.length,
    delegatedOn: account?.sections.find(({ id }) => id === 'delegated')?.on ?? null,
    untold: untold && { value: untold.value, on: untold.date },
  };
}

/** What is available by the registries' own newest files together; `null` where none of them tells. */
function availableInNewestFiles(data: Data) {
  const pools = toldPools(data).filter(({ registry, last }) => {
    const own = data.findSource(registry);
    return own?.tables.includes('pool') && own.asOf.slice(0, 7) === last.on;
  });
  const [oldest, newest] = [min(pools, ({ last }) => last.on), max(pools, ({ last }) => last.on)];
  if (oldest === undefined || newest === undefined) return null;
  return {
    names: pools.map(({ registry }) => registry),
    available: sum(pools, ({ last }) => amountOf(last, 'available') ?? 0),
    ...{ oldest, newest },
  };
}

/** The registries whose reserve is told apart, with what they keep by policy and what rests. */
export function splitReserves(data: Data) {
  return toldPools(data).flatMap(({ registry, last }) => {
    const [policy, quarantined] = [
      amountOf(last, 'policy-reserved'),
      amountOf(last, 'quarantined'),
    ];
    if (policy === null || quarantined === null) return [];
    return [
      {
        registry,
        policy: { value: policy, on: last.on },
        quarantined: { value: quarantined, on: last.on },
      },
    ];
  });
}

/** The registries of whose pool no file tells. */
export function registriesWithoutPool(data: Data): Registry[] {
  return REGISTRIES.filter((registry) => poolByMonth(data, registry) === null);
}
