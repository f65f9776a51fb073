import { ipv6CapableApnic, ipv6TestsApnic, ipv6UsersApnic } from './apnic-use.ts';
import { asnsHeld } from './asns-held.ts';
import { firstIpv6 } from './first-ipv6.ts';
import { holdersIpv4, holdersIpv4Only } from './holders.ts';
import { ipv4Account } from './ipv4-account.ts';
import { ipv4Administered } from './ipv4-administered.ts';
import { ipv4Gini, ipv4GiniByYear } from './ipv4-gini.ts';
import { ipv4Held } from './ipv4-held.ts';
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
import type { Metric } from './metric.ts';
import { ipv4Available, ipv4PolicyReserved, ipv4Quarantined, ipv4ReservedUnsplit } from './pool.ts';
import { ipv4RegistrationsByYear, ipv6RegistrationsByYear } from './registrations-by-year.ts';

/** Everything we measure. */
export const METRICS = [
  ipv6Held,
  ipv6PerMillion,
  ipv6Delegations,
  ipv6Change12m,
  firstIpv6,
  ipv6RegistrationsByYear,
  ipv6UsersGoogle,
  ipv6UsersGoogleWorld,
  ipv6UsersApnic,
  ipv6CapableApnic,
  ipv6TestsApnic,
  ipv4Held,
  ipv4PerPerson,
  ipv4RegistrationsByYear,
  ipv4Available,
  ipv4PolicyReserved,
  ipv4Quarantined,
  ipv4ReservedUnsplit,
  ipv4Account,
  ipv4Administered,
  ipv4Gini,
  ipv4GiniByYear,
  holdersIpv4,
  holdersIpv4Only,
  asnsHeld,
  ipv4TransferredIn,
  ipv4TransferredOut,
  ipv4TransferredWithin,
  ipv4TransferredToRegistry,
  ipv4TransferredFromRegistry,
] as const satisfies readonly Metric[];

/** The ids of all measures. */
export type MetricId = (typeof METRICS)[number]['id'];
