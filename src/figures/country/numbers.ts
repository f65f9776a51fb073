import type { MetricId } from '../../model/metric-id.ts';
import type { PublishedCountry } from '../../published/published.ts';
import { latestReading, measure, rank } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, sourcesFor } from '../credits.ts';

/** One row of the table of every number on a country's page. */
export interface NumberRow {
  readonly id: MetricId;
  readonly name: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly unit: string;
  readonly date: string;
  /** Rank by descending value among countries at the same date; empty where a rank says nothing. */
  readonly rank: string;
  readonly source: string;
}

/** Measures in the order of the table. Series by year have their own tables under their charts. */
const SHOWN: readonly MetricId[] = [
  'ipv6-held',
  'ipv6-change-12m',
  'ipv6-delegations',
  'first-ipv6',
  'ipv6-users-google',
  'ipv6-users-apnic',
  'ipv6-capable-apnic',
  'ipv4-held',
  'ipv4-per-person',
  'asns-held',
  'holders-ipv4',
  'holders-ipv4-only',
];

/** Only values of one common date are ranked: files of different days would rank old against new. */
const RANKED: ReadonlySet<MetricId> = new Set<MetricId>([
  'ipv6-held',
  'ipv6-users-google',
  'ipv6-users-apnic',
  'ipv6-capable-apnic',
  'ipv4-held',
  'ipv4-per-person',
]);

/** Every number on a country's page, with unit, date, rank and source. */
export function numberRows(country: PublishedCountry, text: Catalogue): NumberRow[] {
  return SHOWN.filter((id) => Object.keys(measure(id).areas).length > 0).map((id) =>
    rowOf(id, country, text),
  );
}

function rowOf(id: MetricId, country: PublishedCountry, text: Catalogue): NumberRow {
  const reading = latestReading(id, country.alpha2);
  const { name, unit } = text.metrics[id];
  return {
    id,
    name,
    unit,
    value: reading === null ? text.site.noData : text.written[measure(id).unit](reading.value),
    isMissing: reading === null,
    date: reading === null ? '' : text.date(reading.date),
    rank:
      reading !== null && RANKED.has(id)
        ? rankOf(id, country.alpha2, { date: reading.date, text })
        : '',
    source: sourcesFor(id, listingOf(country))
      .map((source) => source.publisher)
      .filter((publisher, index, all) => all.indexOf(publisher) === index)
      .join(', '),
  };
}

function rankOf(id: MetricId, area: string, at: { date: string; text: Catalogue }): string {
  const place = rank(id, area, { date: at.date });
  return place === null ? '' : at.text.site.rank(at.text.full(place.rank), at.text.full(place.of));
}
