import { max, min } from 'd3';
import type { MetricId } from '../metrics/metrics.ts';
import { dayOfEdition } from '../model/edition.ts';
import { editionOf } from '../model/provenance.ts';
import { REGISTRIES } from '../model/registry.ts';
import type { PublishedCountry } from './published.ts';
import { asOf, countries, readPublished, seriesOf, valuesOf } from './read.ts';

/** The oldest and the newest day among the registries' newest files. Throws when none was read. */
export function registryFileSpan(): { oldest: string; newest: string } {
  const days = REGISTRIES.flatMap((registry) => asOf(registry) ?? []);
  return { oldest: known(min(days)), newest: known(max(days)) };
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

/** The values of countries at a measure's newest date, by code. Throws when the measure has no reading. */
export function newestValues(
  id: MetricId,
  members: readonly PublishedCountry[],
): Map<string, number> {
  return valuesOf(id, members, newestOf(id));
}

/** The newest year that the numbers of people of any of these countries are of. */
export function peopleYear(members: readonly PublishedCountry[] = countries()): string {
  return max(members, (country) => country.peopleYear ?? '') ?? '';
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
