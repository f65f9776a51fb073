import { daysBetween } from '../../src/model/days-between.ts';
import { lastDay } from '../../src/model/last-day.ts';
import { REGISTRIES } from '../../src/model/registry.ts';
import {
  type Family,
  type Holding,
  holdings,
  registrations,
} from '../../src/model/registry-tables.ts';
import { REGISTRIES_SOURCE, SLASH64S, sumHeld } from '../history/tabulate-holdings.ts';
import { type Edition, type Passage, rowsOf } from './gate.ts';

/**
 * Days between a month's end and the registries' files up to which one can be held against the other. On 26
 * November 2026 no large holder was further than 9 % from the holdings of August.
 */
const HALF_YEAR = 183;

/** What a country holds by all registries' files together, and by a count that others made of a month. */
export interface Count {
  /** IPv4 addresses or IPv6 /64s. */
  readonly counted: number;
  readonly listed: number;
  /** `YYYY-MM` of the count, and days from its end to the files; 0 where it is the newer. */
  readonly month: string;
  readonly days: number;
}

/** Finds the newest exact count of a country's space that tonight's files have no part in; null without one. */
export type Census = (family: Family, country: string) => Count | null;

/** Opens the monthly holdings to hold the files against. Empty unless all five registries' files are of their time. */
export function openCensus(passage: Passage): Census {
  const days = daysOfFiles(passage.after);
  const rows = Map.groupBy(independentRows(passage), ({ country }) => country);
  const listed = sumHeld(rowsOf(passage.after, registrations));
  return (family, country) => {
    if (family === 'asn' || days === null) return null;
    const amountIn = (row: Holding) =>
      family === 'ipv4' ? row.ipv4_addresses : row.ipv6_slash48s * SLASH64S;
    const isTimely = ({ month }: Holding) =>
      days.every((day) => Math.abs(daysBetween(lastDay(month), day)) <= HALF_YEAR);
    const found = rows.get(country)?.find((row) => amountIn(row) !== null && isTimely(row));
    if (!found) return null;
    const held = listed.get(country);
    return {
      counted: amountIn(found) ?? 0,
      listed: Number((family === 'ipv4' ? held?.ipv4 : held?.slash64s) ?? 0),
      month: found.month,
      days: Math.max(0, daysBetween(lastDay(found.month), days.at(-1) as string)),
    };
  };
}

/** The days of the five registries' files, in order; null where one is lacking. */
function daysOfFiles({ sources }: Edition): string[] | null {
  const days = REGISTRIES.flatMap((id) => sources.find((source) => source.id === id)?.asOf ?? []);
  return days.length === REGISTRIES.length ? days.sort() : null;
}

/** Newest first. What was summed from tonight's own files proves nothing of them. */
function independentRows({ before, after }: Passage): Holding[] {
  const others = rowsOf(after, holdings).filter(({ source }) => source !== REGISTRIES_SOURCE);
  return [...others, ...rowsOf(before, holdings)].sort((a, b) => (a.month < b.month ? 1 : -1));
}
