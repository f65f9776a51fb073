import { ascending, max, min } from 'd3';
import { isUnattributed } from '../model/area.ts';
import { daysBetween } from '../model/days-between.ts';
import { dayOfEdition } from '../model/edition.ts';
import type { MetricId } from '../model/metric-id.ts';
import { promisedDays } from '../model/promised-age.ts';
import { editionOf } from '../model/provenance.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { Data } from './data.ts';
import type { PublishedCountry } from './published.ts';

/** The oldest and the newest day among the registries' newest files. Throws when none was read. */
export function registryFileSpan(data: Data): { oldest: string; newest: string } {
  const days = REGISTRIES.flatMap((registry) => data.asOf(registry) ?? []);
  return { oldest: known(min(days)), newest: known(max(days)) };
}

/** A registry's newest file. */
export interface RegistryFile {
  readonly registry: Registry;
  readonly asOf: string;
  readonly reconstructed: boolean;
}

/** Whether a registry's newest file is to be warned of: rebuilt, or older beside the newest than its promise. */
export function isOldFile(
  { registry, asOf: day, reconstructed }: RegistryFile,
  data: Data,
): boolean {
  return (
    reconstructed || daysBetween(day, newestRegistryFile(data)) > (promisedDays(registry) ?? 0)
  );
}

/** The registries' newest files that are to be warned of, the oldest first. */
export function oldRegistryFiles(data: Data): RegistryFile[] {
  const files = REGISTRIES.flatMap((registry) => {
    const source = data.findSource(registry);
    if (!source) return [];
    const reconstructed = source.caveats.includes('reconstructed');
    return [{ registry, asOf: source.asOf, reconstructed }];
  });
  return files.filter((file) => isOldFile(file, data)).sort((a, b) => ascending(a.asOf, b.asOf));
}

/** The newest day of any registry file behind the site. */
export function newestRegistryFile(data: Data): string {
  return registryFileSpan(data).newest;
}

/** The oldest registry file in use, and the newest day of any source with figures. */
export function dataSpan(data: Data): { oldest: string; newest: string } {
  const figures = data.sources.filter(({ tables }) => !tables.includes('countries'));
  return {
    oldest: registryFileSpan(data).oldest,
    newest: known(max(figures, (source) => source.asOf)),
  };
}

/** The newest dates of what the site is about, each its own, and the days of the registries' files. */
export interface DataDates {
  /** Of the addresses held and of use by people; `null` where an edition has no such number. */
  readonly ipv4: string | null;
  readonly ipv6: string | null;
  readonly use: string | null;
  readonly files: { readonly oldest: string; readonly newest: string };
}

/** The measures of use by people. */
const USE: readonly MetricId[] = [
  'ipv6-users-google',
  'ipv6-users-google-world',
  'ipv6-users-apnic',
  'ipv6-capable-apnic',
];

/** Of when the data are: of several days, since what is counted of IPv4, of IPv6 and of use comes from others. */
export function dataDates(data: Data): DataDates {
  return {
    ipv4: newestReadingDate('ipv4-held', data),
    ipv6: newestReadingDate('ipv6-held', data),
    use: max(USE, (id) => newestReadingDate(id, data)) ?? null,
    files: registryFileSpan(data),
  };
}

/** The month of the newest data on the site: of addresses, of use or of a registry's file. */
export function dataTo(data: Data): string {
  const { ipv4, ipv6, use, files } = dataDates(data);
  return known(max([ipv4, ipv6, use, files.newest].filter((date) => date !== null))).slice(
    0,
    'YYYY-MM'.length,
  );
}

/** When the files were read: the day of the longest unchanged one, and the day of the newest. */
export function retrievedSpan(data: Data): { oldest: string; newest: string } {
  const days = data.sources.map(({ retrieved }) => retrieved);
  return { oldest: known(min(days)), newest: known(max(days)) };
}

/** The edition's name, as addresses and files have it: `2026-11-28`, `2026-11-28-2`. */
export function edition(data: Data): string {
  return editionOf(data.published.provenance);
}

/** The day of the edition, `YYYY-MM-DD`. */
export function editionDay(data: Data): string {
  return dayOfEdition(edition(data));
}

const newestDates = new WeakMap<Data, Map<MetricId, string | null>>();

/**
 * The date of a measure's newest reading with a value; `null` when it has none. A line of no country counts only where
 * nothing else has one: that it alone has a later reading does not make the measure as new as that.
 */
export function newestReadingDate(id: MetricId, data: Data): string | null {
  const dates = newestDates.get(data) ?? new Map<MetricId, string | null>();
  newestDates.set(data, dates);
  const known = dates.get(id);
  if (known !== undefined) return known;
  const newest = findNewest(id, data);
  dates.set(id, newest);
  return newest;
}

/** The same where a measure must have one. Throws when it has none. */
export function newestOf(id: MetricId, data: Data): string {
  const date = newestReadingDate(id, data);
  if (date === null) throw new Error(`${id} has no reading`);
  return date;
}

/** The values of countries at a measure's newest date, by code; none when the measure has no reading. */
export function newestValues(
  id: MetricId,
  members: readonly PublishedCountry[],
  data: Data,
): Map<string, number> {
  const on = newestReadingDate(id, data);
  return on === null ? new Map() : data.valuesOf(id, members, on);
}

/** The newest year that the numbers of people of any of these countries are of; `null` where none has one. */
export function findPeopleYear(members: readonly PublishedCountry[]): string | null {
  return max(members, (country) => country.peopleYear) ?? null;
}

/** The same where one must have it. Throws when none has. */
export function peopleYear(members: readonly PublishedCountry[]): string {
  const year = findPeopleYear(members);
  if (year === null) throw new Error('expected the number of people of a country, found none');
  return year;
}

function findNewest(id: MetricId, data: Data): string | null {
  const series = Object.entries(data.seriesOf(id));
  const newest = (isLine: boolean) => {
    const points = series.flatMap(([area, list]) => (isUnattributed(area) === isLine ? list : []));
    const dated = points.filter((point) => point.value !== null && point.date !== 'unknown');
    return max(dated, (point) => point.date) ?? null;
  };
  return newest(false) ?? newest(true);
}

function known(date: string | null | undefined): string {
  if (!date)
    throw new Error('expected at least one registry file in data/sources.json, found none');
  return date;
}
