import { apnicLabsSource } from './apnic-labs/source.ts';
import { apnicLabsCopies } from './apnic-labs-copies/source.ts';
import { arinReissuedSource } from './arin-reissued/source.ts';
import { arinWaitingListSource } from './arin-waiting-list/source.ts';
import { calendarsSource } from './calendars/source.ts';
import { countriesSource } from './countries/source.ts';
import { delegatedSources } from './delegated/source.ts';
import { googleCountrySource } from './google-country/source.ts';
import { googleWorldSource } from './google-world/source.ts';
import { holdingsSource } from './holdings/source.ts';
import { ianaSource } from './iana/source.ts';
import { peopleOnlineSource } from './people-online/source.ts';
import { poolLacnicSource } from './pool-lacnic/source.ts';
import { populationSource } from './population/source.ts';
import { registryHistorySource } from './registry-history/source.ts';
import { ripenccRunOutSource } from './ripencc-run-out/source.ts';
import { ripenccWaitingListSource } from './ripencc-waiting-list/source.ts';
import type { RefreshSource } from './source.ts';
import { transferSources } from './transfers/source.ts';

/**
 * Every source, in the order of reading: countries first, because the others are checked against them; the
 * registries' own files last, because they know better than sums that others made of them.
 */
export const SOURCES: readonly RefreshSource[] = [
  countriesSource,
  populationSource,
  peopleOnlineSource,
  holdingsSource,
  googleWorldSource,
  googleCountrySource,
  ...apnicLabsCopies,
  apnicLabsSource,
  poolLacnicSource,
  arinWaitingListSource,
  arinReissuedSource,
  ripenccRunOutSource,
  ripenccWaitingListSource,
  registryHistorySource,
  ianaSource,
  ...transferSources,
  calendarsSource,
  ...delegatedSources,
];
