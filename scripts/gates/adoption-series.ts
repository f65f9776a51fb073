import { type Adoption, adoption } from '../../src/model/adoption.ts';
import { apnicUse } from '../../src/model/apnic-use.ts';
import { WORLD } from '../../src/model/area.ts';
import type { SourceId } from '../../src/model/publications.ts';
import { type Edition, type Passage, rowsOf } from './gate.ts';

/** The newest value of a series of measurements, before and after. */
export interface SeriesChange {
  /** `source/measure` */
  readonly series: string;
  readonly country: string;
  readonly before: Adoption;
  /** Undefined when the newest date of the series' source has no value for the country any more. */
  readonly after: Adoption | undefined;
}

/** Every measurement of IPv6 use, APNIC Labs' months too, a reading each. */
export function measurementsOf(edition: Edition): Adoption[] {
  const labs = rowsOf(edition, apnicUse).flatMap(({ country, date, samples, ...shares }) =>
    (['capable', 'preferred'] as const).map(
      (measure): Adoption => ({
        ...{ source: 'apnic', measure, date, country, samples },
        share: shares[measure],
      }),
    ),
  );
  return [...rowsOf(edition, adoption), ...labs];
}

/** The source that gives each publisher's rows, an entry for each: no gate takes one's for another's. */
const SOURCE_IDS: Readonly<Record<Adoption['source'], (country: string) => SourceId>> = {
  apnic: () => 'apnic-labs',
  google: (country) => (country === WORLD ? 'google-world' : 'google-country'),
};

/** The id of the source that an adoption row is from. */
export function sourceOf({ source, country }: Adoption): SourceId {
  return SOURCE_IDS[source](country);
}

/** Which series a row belongs to, whatever its country: `google-country/users`. */
export function seriesOf(row: Adoption): string {
  return `${sourceOf(row)}/${row.measure}`;
}

/**
 * Series with a newer date than before, or another value on it, country by country. Countries are looked for
 * on the newest date of the whole series, or up to a month before it: not all are measured on one day.
 */
export function changedSeries({ before, after }: Passage): SeriesChange[] {
  const [earlier, later] = [newestRows(before), newestRows(after)];
  const newest = new Map<string, string>();
  for (const row of later.values())
    if (row.date > (newest.get(seriesOf(row)) ?? '')) newest.set(seriesOf(row), row.date);
  return [...earlier].flatMap(([key, row]) => {
    const found = later.get(key);
    const series = seriesOf(row);
    const isPresent = found && monthsApart(found.date, newest.get(series) ?? '') <= 1;
    const isSame = found?.date === row.date && found.share === row.share;
    if (isSame && isPresent) return [];
    return [{ series, country: row.country, before: row, after: isPresent ? found : undefined }];
  });
}

function newestRows(edition: Edition): Map<string, Adoption> {
  const newest = new Map<string, Adoption>();
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
