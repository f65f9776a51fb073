import { ascending, max, min } from 'd3';
import type { MetricId } from '../metrics/metrics.ts';
import { dayOfEdition } from '../model/edition.ts';
import { daysBetween, promisedDays } from '../model/promised-age.ts';
import { editionOf } from '../model/provenance.ts';
import { REGISTRIES, type Registry } from '../model/registry.ts';
import type { PublishedCountry } from './published.ts';
import { asOf, countries, readPublished, seriesOf, valuesOf } from './read.ts';

/** The oldest and the newest day among the registries' newest files. Throws when none was read. */
export function registryFileSpan(): { oldest: string; newest: string } {
  const days = REGISTRIES.flatMap((registry) => asOf(registry) ?? []);
  return { oldest: known(min(days)), newest: known(max(days)) };
}

/** A registry's newest file. */
export interface RegistryFile {
  readonly registry: Registry;
  readonly asOf: string;
  readonly reconstructed: boolean;
}

/** Whether a registry's newest file is to be warned of: rebuilt, or older beside the newest than its promise. */
export function isOldFile({ registry, asOf: day, reconstructed }: RegistryFile): boolean {
  return reconstructed || daysBetween(day, newestRegistryFile()) > (promisedDays(registry) ?? 0);
}

/** The registries' newest files that are to be warned of, the oldest first. */
export function oldRegistryFiles(): RegistryFile[] {
  const { sources } = readPublished().provenance;
  const files = REGISTRIES.flatMap((registry) => {
    const source = sources.find(({ id }) => id === registry);
    if (!source) return [];
    const reconstructed = source.caveats.includes('reconstructed');
    return [{ registry, asOf: source.asOf, reconstructed }];
  });
  return files.filter(isOldFile).sort((a, b) => ascending(a.asOf, b.asOf));
}

/** The newest day of any registry file behind the site. */
export function newestRegistryFile(): string {
  return registryFileSpan().newest;
}

/** The oldest registry file in use, and the newest day of any source with figures. */
export function dataSpan(): { oldest: string; newest: string } {
  const figures = readPublished().provenance.sources.filter(
    ({ tables }) => !tables.includes('countries'),
  );
  return {
    oldest: registryFileSpan().oldest,
    newest: known(max(figures, (source) => source.asOf)),
  };
}

/** When the files were read: the day of the longest unchanged one, and the day of the newest. */
export function retrievedSpan(): { oldest: string; newest: string } {
  const days = readPublished().provenance.sources.map(({ retrieved }) => retrieved);
  return { oldest: known(min(days)), newest: known(max(days)) };
}

/** The edition's name, as addresses and files have it: `2026-11-28`, `2026-11-28-2`. */
export function edition(): string {
  return editionOf(readPublished().provenance);
}

/** The day of the edition, `YYYY-MM-DD`. */
export function editionDay(): string {
  return dayOfEdition(edition());
}

const newestDates = new Map<MetricId, string | null>();

/** The date of a measure's newest reading with a value, of any area; `null` when it has none. */
export function newestReadingDate(id: MetricId): string | null {
  const known = newestDates.get(id);
  if (known !== undefined) return known;
  const newest = findNewest(id);
  newestDates.set(id, newest);
  return newest;
}

/** The same where a measure must have one. Throws when it has none. */
export function newestOf(id: MetricId): string {
  const date = newestReadingDate(id);
  if (date === null) throw new Error(`${id} has no reading`);
  return date;
}

/** The values of countries at a measure's newest date, by code; none when the measure has no reading. */
export function newestValues(
  id: MetricId,
  members: readonly PublishedCountry[],
): Map<string, number> {
  const on = newestReadingDate(id);
  return on === null ? new Map() : valuesOf(id, members, on);
}

/** The newest year that the numbers of people of any of these countries are of; `null` where none has one. */
export function findPeopleYear(members: readonly PublishedCountry[] = countries()): string | null {
  return max(members, (country) => country.peopleYear) ?? null;
}

/** The same where one must have it. Throws when none has. */
export function peopleYear(members: readonly PublishedCountry[] = countries()): string {
  const year = findPeopleYear(members);
  if (year === null) throw new Error('expected the number of people of a country, found none');
  return year;
}

function findNewest(id: MetricId): string | null {
  const points = Object.values(seriesOf(id)).flat();
  const dated = points.filter((point) => point.value !== null && point.date !== 'unknown');
  return max(dated, (point) => point.date) ?? null;
}

function known(date: string | null | undefined): string {
  if (!date)
    throw new Error('expected at least one registry file in data/sources.json, found none');
  return date;
}
