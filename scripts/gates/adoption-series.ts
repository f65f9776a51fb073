import { type Adoption, adoption } from '../../src/model/adoption.ts';
import { AVERAGED_BY, apnicUse } from '../../src/model/apnic-use.ts';
import { WORLD } from '../../src/model/area.ts';
import type { SourceId } from '../../src/model/publications.ts';
import { type Edition, type Passage, rowsOf } from './gate.ts';

/** A reading of use with the source that gave it, where the row names it. */
export type Measurement = Adoption & { readonly by?: SourceId };

/** The newest value of a series of measurements, before and after. */
export interface SeriesChange {
  /** `source/measure` */
  readonly series: string;
  readonly country: string;
  readonly before: Measurement;
  /** Undefined when the newest date of the series' source has no value for the country any more. */
  readonly after: Measurement | undefined;
}

/** Every measurement of IPv6 use, APNIC Labs' months too, a reading each. */
export function measurementsOf(edition: Edition): Measurement[] {
  const labs = rowsOf(edition, apnicUse).flatMap(
    ({ country, date, averaged, samples, ...shares }) =>
      (['capable', 'preferred'] as const).flatMap((measure): Measurement[] => {
        const share = shares[measure];
        const by = AVERAGED_BY[averaged];
        if (share === null) return [];
        return [{ source: 'apnic', measure, date, country, samples, share, by }];
      }),
  );
  return [...rowsOf(edition, adoption), ...labs];
}

/** The source that gives each publisher's rows, an entry for each: no gate takes one's for another's. */
const SOURCE_IDS: Readonly<Record<Adoption['source'], (country: string) => SourceId>> = {
  apnic: () => 'apnic-labs',
  google: (country) => (country === WORLD ? 'google-world' : 'google-country'),
};

/** The id of the source that a reading is from. */
export function sourceOf({ source, country, by }: Measurement): SourceId {
  return by ?? SOURCE_IDS[source](country);
}

/** Which series a row belongs to, whatever its country: `google-country/users`. */
export function seriesOf(row: Measurement): string {
  return `${sourceOf(row)}/${row.measure}`;
}

/**
 * Series with a newer date than before, or another value on it, country by country. Countries are looked for
 * on the newest date of the whole series, or up to a month before it: not all are measured on one day. Where another
 * source gives a country's readings now, nothing was lost, and two ways of averaging are no change.
 */
export function changedSeries({ before, after }: Passage): SeriesChange[] {
  const [earlier, later] = [newestRows(before), newestRows(after)];
  const newest = new Map<string, string>();
  for (const row of later.values())
    if (row.date > (newest.get(seriesOf(row)) ?? '')) newest.set(seriesOf(row), row.date);
  const measured = new Set([...later.values()].map(placeOf));
  return [...earlier].flatMap(([key, row]) => {
    const found = later.get(key);
    if (found === undefined && measured.has(placeOf(row))) return [];
    const series = seriesOf(row);
    const isPresent = found && monthsApart(found.date, newest.get(series) ?? '') <= 1;
    const isSame = found?.date === row.date && found.share === row.share;
    if (isSame && isPresent) return [];
    return [{ series, country: row.country, before: row, after: isPresent ? found : undefined }];
  });
}

/** What is measured, by which publisher and where, whoever passed it on. */
function placeOf({ source, measure, country }: Measurement): string {
  return `${source}/${measure}/${country}`;
}

function newestRows(edition: Edition): Map<string, Measurement> {
  const newest = new Map<string, Measurement>();
  for (const row of measurementsOf(edition)) {
    const key = `${seriesOf(row)}/${row.country}`;
    if (row.date >= (newest.get(key)?.date ?? '')) newest.set(key, row);
  }
  return newest;
}

function monthsApart(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return (b as number) - (a as number);
}
