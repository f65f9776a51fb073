import { extent } from 'd3';
import { AVERAGED_BY, AVERAGINGS } from '../../model/apnic-use.ts';
import type { MetricId } from '../../model/metric-id.ts';
import type { Source } from '../../model/provenance.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { lackingIn, listingOf, namedSources, sourcesFor } from '../rests.ts';
import { tellSource } from '../told-source.ts';

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
  'people-online-share',
  'people-online',
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

/** Counted in the files of all registries that list a country, which may be of different days. */
const LISTED: ReadonlySet<MetricId> = new Set<MetricId>([
  'ipv6-delegations',
  'first-ipv6',
  'asns-held',
]);

type Asked = readonly [MetricId, PublishedCountry];

/** Every number on a country's page, with unit, date, rank and source. */
export function numberRows(data: Data, country: PublishedCountry, text: Catalogue): NumberRow[] {
  const shown = SHOWN.filter((id) => Object.keys(data.measure(id).areas).length > 0);
  return shown.map((id) => {
    const { name, unit } = text.metrics[id];
    const reading = readingOf(data, [id, country], text);
    return { id, name, unit, ...reading, source: publishersOf(data, [id, country], text) };
  });
}

/** The sources of a number: those it was counted from, and those that list the country but not what is counted. */
function sourcesBehind(data: Data, [id, country]: Asked) {
  const lacking: readonly string[] = lackingIn(data, id, country.alpha2);
  const listing = sourcesFor(data, id, listingOf(country));
  const sources = namedSources(data, id, { area: country.alpha2, sources: listing });
  return {
    counting: sources.filter((source) => !lacking.includes(source.id)),
    others: sources.filter((source) => lacking.includes(source.id)),
  };
}

function publishersOf(data: Data, asked: Asked, text: Catalogue): string {
  const { counting, others } = sourcesBehind(data, asked);
  const publishers = namesOf(counting, text);
  if (others.length === 0) return publishers.join(text.pause);
  return text.country.countedWithout({ publishers, without: namesOf(others, text) });
}

function namesOf(sources: readonly Source[], text: Catalogue): string[] {
  return [...new Set(sources.map((source) => tellSource(source, text).publisher))];
}

/** The date of a reading; of what is counted in the files of several registries all their days. */
function dateOf(data: Data, asked: Asked, on: string, text: Catalogue): string {
  if (!LISTED.has(asked[0])) return text.date(on);
  const days = sourcesBehind(data, asked).counting.map(({ asOf }) => asOf);
  const [oldest = on, newest = on] = extent(days);
  return text.country.fileDays({ oldest, newest });
}

/** Copies of APNIC Labs are of a few places and averaged in two ways: a rank among them would say nothing. */
const COPIES: readonly string[] = AVERAGINGS.filter((way) => way !== '30-days').map(
  (way) => AVERAGED_BY[way],
);

function isRanked(data: Data, id: MetricId, area: string): boolean {
  const methods = data.measure(id).methods[area] ?? [];
  return RANKED.has(id) && !methods.some(([, method]) => COPIES.includes(method));
}

function readingOf(
  data: Data,
  [id, country]: Asked,
  text: Catalogue,
): Pick<NumberRow, 'value' | 'isMissing' | 'date' | 'rank'> {
  const area = country.alpha2;
  const reading = data.latestReading(id, area);
  if (reading === null) return { value: text.site.noData, isMissing: true, date: '', rank: '' };
  const place = isRanked(data, id, area) ? data.rank(id, area, { date: reading.date }) : null;
  const value = text.written[data.measure(id).unit](reading.value);
  return {
    value: lackingIn(data, id, area).length > 0 ? text.country.atLeast(value) : value,
    isMissing: false,
    date: dateOf(data, [id, country], reading.date, text),
    rank: place === null ? '' : text.site.rank(text.full(place.rank), text.full(place.of)),
  };
}
