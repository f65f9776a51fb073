import { isMeasured, latest, type Measured } from '../../metrics/parts/latest.ts';
import type { Point } from '../../metrics/parts/series.ts';
import type { AreaId } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { seriesTable } from '../counted.ts';
import { type FactTable, numbers, type Origin } from '../facts.ts';
import { restsOn } from '../rests.ts';

/** The measure of what registries' own files list. */
export const LISTED = 'ipv4-listed';
/** Its column. */
export const LISTED_COLUMN = numbers('ipv4_addresses_listed', 'addresses');

/** What one registry's own files list, from a first month to a last. */
export interface RegistryLine {
  readonly registry: Registry;
  readonly points: readonly Point[];
  readonly first: Measured;
  readonly last: Measured;
}

/** The same of one country, with the months from which on the registry's other kind of file is read. */
export interface OwnLine extends RegistryLine {
  readonly breaks: readonly string[];
  readonly origins: readonly Origin[];
  readonly table: FactTable;
}

/** What the own files of its main registry list of a country; `null` where files of its months are not at hand. */
export function ownLine(data: Data, country: PublishedCountry): OwnLine | null {
  const { alpha2, registries } = country;
  const registry = registries[0]?.registry;
  const points = data.series(LISTED, alpha2);
  const last = latest(points);
  if (!registry || !last) return null;
  const kinds = data.measure(LISTED).methods[alpha2] ?? [];
  const breaks = kinds.slice(1).map(([from]) => from);
  // What two kinds of files count otherwise is no change.
  const since = breaks.at(-1) ?? '';
  const first = points.filter(isMeasured).find(({ date }) => date >= since) ?? last;
  const { origins } = restsOn(data, [LISTED]);
  const table = seriesTable(data, [LISTED, alpha2], LISTED_COLUMN);
  return { registry, points, first, last, breaks, origins, table };
}

/** How what is listed changed, in words: of one country, or of all that the registry lists. */
export function changeOfLine(
  { registry, first, last }: RegistryLine,
  text: Catalogue,
  area: AreaId | null,
): string {
  return text.givenBack.listed.change({
    ...{ registry, area, from: first.date, to: last.date },
    ...{ before: first.value, after: last.value },
  });
}
