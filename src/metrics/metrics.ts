import { METRIC_IDS, type MetricId } from '../model/metric-id.ts';
import { ipv6CapableApnic, ipv6TestsApnic, ipv6UsersApnic } from './apnic-use.ts';
import { asnsHeld } from './asns-held.ts';
import { firstIpv6 } from './first-ipv6.ts';
import { ipv4GivenAgain } from './given-again.ts';
import { holdersIpv4, holdersIpv4Only } from './holders.ts';
import { ipv4Account } from './ipv4-account.ts';
import { ipv4Administered } from './ipv4-administered.ts';
import {
  ipv4CameFromOthers,
  ipv4DelegatedAgain,
  ipv4GivenBack,
  ipv4LeftUntold,
  ipv4ListedAgain,
  ipv4NewlyDelegated,
  ipv4WentToOthers,
} from './ipv4-flows.ts';
import { ipv4Gini, ipv4GiniByYear } from './ipv4-gini.ts';
import { ipv4Held } from './ipv4-held.ts';
import { ipv4Listed } from './ipv4-listed.ts';
import { ipv4PerPerson } from './ipv4-per-person.ts';
import {
  ipv4TransferredFromRegistry,
  ipv4TransferredIn,
  ipv4TransferredOut,
  ipv4TransferredToRegistry,
  ipv4TransferredWithin,
} from './ipv4-transferred.ts';
import { ipv6Change12m } from './ipv6-change-12m.ts';
import { ipv6Delegations } from './ipv6-delegations.ts';
import { ipv6Held } from './ipv6-held.ts';
import { ipv6PerMillion } from './ipv6-per-million.ts';
import { ipv6UsersGoogle } from './ipv6-users.ts';
import { ipv6UsersGoogleWorld } from './ipv6-users-google-world.ts';
import { ipv4LastPool } from './last-pool.ts';
import type { Metric } from './metric.ts';
import {
  ipv4AddressesOnceListed,
  ipv4AddressesStillListed,
  ipv6DelegationsOnceListed,
  ipv6DelegationsStillListed,
} from './once-listed.ts';
import { peopleOnline, peopleOnlineShare } from './people-online.ts';
import { ipv4Available, ipv4PolicyReserved, ipv4Quarantined, ipv4ReservedUnsplit } from './pool.ts';
import { ipv4RegistrationsByYear, ipv6RegistrationsByYear } from './registrations-by-year.ts';
import {
  waitingAddresses,
  waitingFirstDays,
  waitingOverAYear,
  waitingRequests,
} from './waiting.ts';

/** The measure of each id: none without one, and none under another's. */
const BY_ID: { readonly [Id in MetricId]: Metric & { readonly id: Id } } = {
  'ipv6-held': ipv6Held,
  'ipv6-per-million': ipv6PerMillion,
  'ipv6-delegations': ipv6Delegations,
  'ipv6-change-12m': ipv6Change12m,
  'first-ipv6': firstIpv6,
  'ipv6-registrations-by-year': ipv6RegistrationsByYear,
  'ipv6-users-google': ipv6UsersGoogle,
  'ipv6-users-google-world': ipv6UsersGoogleWorld,
  'ipv6-users-apnic': ipv6UsersApnic,
  'ipv6-capable-apnic': ipv6CapableApnic,
  'ipv6-tests-apnic': ipv6TestsApnic,
  'ipv4-held': ipv4Held,
  'ipv4-per-person': ipv4PerPerson,
  'ipv4-registrations-by-year': ipv4RegistrationsByYear,
  'ipv4-available': ipv4Available,
  'ipv4-policy-reserved': ipv4PolicyReserved,
  'ipv4-quarantined': ipv4Quarantined,
  'ipv4-reserved-unsplit': ipv4ReservedUnsplit,
  'ipv4-account': ipv4Account,
  'ipv4-administered': ipv4Administered,
  'ipv4-gini': ipv4Gini,
  'ipv4-gini-by-year': ipv4GiniByYear,
  'holders-ipv4': holdersIpv4,
  'holders-ipv4-only': holdersIpv4Only,
  'asns-held': asnsHeld,
  'people-online-share': peopleOnlineShare,
  'people-online': peopleOnline,
  'ipv4-transferred-in': ipv4TransferredIn,
  'ipv4-transferred-out': ipv4TransferredOut,
  'ipv4-transferred-within': ipv4TransferredWithin,
  'ipv4-transferred-to-registry': ipv4TransferredToRegistry,
  'ipv4-transferred-from-registry': ipv4TransferredFromRegistry,
  'ipv4-given-again': ipv4GivenAgain,
  'ipv4-last-pool': ipv4LastPool,
  'waiting-requests': waitingRequests,
  'waiting-over-a-year': waitingOverAYear,
  'waiting-addresses': waitingAddresses,
  'waiting-first-days': waitingFirstDays,
  'ipv4-newly-delegated': ipv4NewlyDelegated,
  'ipv4-delegated-again': ipv4DelegatedAgain,
  'ipv4-listed-again': ipv4ListedAgain,
  'ipv4-given-back': ipv4GivenBack,
  'ipv4-came-from-others': ipv4CameFromOthers,
  'ipv4-went-to-others': ipv4WentToOthers,
  'ipv4-left-untold': ipv4LeftUntold,
  'ipv4-listed': ipv4Listed,
  'ipv6-delegations-once-listed': ipv6DelegationsOnceListed,
  'ipv6-delegations-still-listed': ipv6DelegationsStillListed,
  'ipv4-addresses-once-listed': ipv4AddressesOnceListed,
  'ipv4-addresses-still-listed': ipv4AddressesStillListed,
};

/** Everything we measure. */
export const METRICS: readonly Metric[] = METRIC_IDS.map((id) => BY_ID[id]);
