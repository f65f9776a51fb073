import { adoption } from './adoption.ts';
import { apnicUse } from './apnic-use.ts';
import { areaNotes } from './area-note.ts';
import { calendarEvents, calendars } from './calendars.ts';
import { countryAliases } from './country-aliases.ts';
import { countryLanguages } from './country-languages.ts';
import { iana } from './iana.ts';
import { iot } from './iot.ts';
import { cohorts, ipv4Flows, ipv4Listed } from './ipv4-flows.ts';
import { entitlements, policyReserves, specialBlocks } from './ipv4-rules.ts';
import { measurementLimits } from './measurement-limits.ts';
import { peopleOnline } from './people-online.ts';
import { countries, groups, milestones, population, populationByYear } from './reference-tables.ts';
import {
  countryTransfers,
  holders,
  holdings,
  pool,
  registrations,
  transfers,
} from './registry-tables.ts';
import { lastPool, reissued, waitingLists } from './scarcity-tables.ts';
import type { RowsOf, Table } from './table.ts';
import { timeZones } from './time-zones.ts';

/** Every committed table but those of activities, under the name by which the measures know it. */
export const TABLES = {
  registrations,
  holdings,
  holders,
  pool,
  ipv4Flows,
  ipv4Listed,
  cohorts,
  adoption,
  apnicUse,
  countries,
  population,
  populationByYear,
  peopleOnline,
  milestones,
  policyReserves,
  iana,
  transfers,
  countryTransfers,
  waitingLists,
  reissued,
  lastPool,
  groups,
  entitlements,
  specialBlocks,
  iot,
  countryLanguages,
  countryAliases,
  timeZones,
  areaNotes,
  measurementLimits,
  calendars,
  calendarEvents,
} as const;

/** The same as a list, in the order in which they are read and written. */
export const ALL_TABLES: readonly Table[] = Object.values(TABLES);

/** All tables with their rows decoded: what the measures compute from. */
export type Tables = RowsOf<typeof TABLES>;
