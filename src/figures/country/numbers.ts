import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { listingOf, sourcesFor } from '../rests.ts';

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
export function numberRows(data: Data, country: PublishedCountry, text: Catalogue): NumberRow[] {
  const shown = SHOWN.filter((id) => Object.keys(data.measure(id).areas).length > 0);
  return shown.map((id) => {
    const { name, unit } = text.metrics[id];
    const publishers = sourcesFor(data, id, listingOf(country)).map(({ publisher }) => publisher);
    const reading = readingOf(data, [id, country.alpha2], text);
    return { id, name, unit, ...reading, source: text.row([...new Set(publishers)]) };
  });
}

function readingOf(
  data: Data,
  [id, area]: readonly [MetricId, string],
  text: Catalogue,
): Pick<NumberRow, 'value' | 'isMissing' | 'date' | 'rank'> {
  const reading = data.latestReading(id, area);
  if (reading === null) return { value: text.site.noData, isMissing: true, date: '', rank: '' };
  const place = RANKED.has(id) ? data.rank(id, area, { date: reading.date }) : null;
  return {
    value: text.written[data.measure(id).unit](reading.value),
    isMissing: false,
    date: text.date(reading.date),
    rank: place === null ? '' : text.site.rank(text.full(place.rank), text.full(place.of)),
  };
}
