import { max } from 'd3';
import { addressOf } from '../model/address.ts';
import type { MetricId } from '../model/metric-id.ts';
import { own } from '../model/own.ts';
import { makersBehind, type Source } from '../model/provenance.ts';
import type { Data } from '../published/data.ts';
import { newestReadingDate } from '../published/dates.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { dateOf } from './counted.ts';
import type { Facts, Origin } from './facts.ts';
import type { Credit, DocumentWords } from './figure.ts';
import { restsOn } from './rests.ts';
import { tellSource } from './told-source.ts';

/** The newest date of what each source counted, by the id of the source. */
type Newest = ReadonlyMap<string, string>;

/** What credits are worked out from, and the language they are told in. */
interface Telling {
  readonly data: Data;
  readonly text: Catalogue;
}

/** The credits of a figure: sources once each, with the day of what it shows of them, and documents in their words. */
export function creditsOf(
  facts: Pick<Facts, 'origins' | 'table' | 'summary'>,
  documents: Readonly<Record<string, DocumentWords>>,
  telling: Telling,
): Credit[] {
  const newest = newestInRows(facts);
  return facts.origins.flatMap((origin) => {
    const credit = creditOfSource(origin, newest, telling);
    const words = own(documents, origin);
    return credit ?? (words === undefined ? [] : { ...words, href: origin });
  });
}

/** The credits of a table of the newest readings of some measures. */
export function creditsOfMeasures(ids: readonly MetricId[], telling: Telling): Credit[] {
  const { data } = telling;
  const { origins } = restsOn(data, ids);
  const dated = ids.flatMap((id) => {
    const date = newestReadingDate(id, data);
    return date === null ? [] : data.sourcesOf(id).map((source) => [source.id, date] as const);
  });
  const newest = newestByOrigin(dated);
  return origins.flatMap((origin) => creditOfSource(origin, newest, telling) ?? []);
}

/** Where the methodology tells of a source. */
function sourceAddress(id: string): string {
  return `${addressOf('methodology/')}#source-${id}`;
}

/** Whose data a source has, and who made what was read of it where the publisher did not. */
export function publisherOf(source: Source, text: Catalogue): string {
  const told = tellSource(source, text);
  const makers = makersBehind(told).map(({ publisher }) => publisher);
  return text.country.byWayOf({ publisher: told.publisher, makers });
}

function creditOfSource(origin: Origin, newest: Newest, { data, text }: Telling): Credit | null {
  const source = data.findSource(origin);
  if (!source) return null;
  const { id, title, publisher } = tellSource(source, text);
  const [by, asOf] = [publisherOf(source, text), dayOf(source, newest.get(id))];
  return {
    ...{ text: text.country.source({ title, by, asOf }), title, source: id },
    ...{ href: sourceAddress(id), brief: { publisher, asOf, by } },
  };
}

/**
 * As of when a source is credited: its newest data may speak of a later day than what is shown of it, as where a
 * place has no newer reading.
 */
function dayOf({ asOf }: Source, shown: string | undefined): string {
  return shown !== undefined && shown < asOf && !asOf.startsWith(shown) ? shown : asOf;
}

function newestInRows({ table, summary }: Pick<Facts, 'table' | 'summary'>): Newest {
  const rows = [...table.rows, ...(summary?.rows ?? [])];
  return newestByOrigin(
    rows.flatMap((row) =>
      row.origins.flatMap((origin) => {
        const date = dateOf(row, origin);
        return date === null ? [] : [[origin.split('/')[0] ?? '', date] as const];
      }),
    ),
  );
}

function newestByOrigin(dated: readonly (readonly [origin: string, date: string])[]): Newest {
  const byOrigin = Map.groupBy(dated, ([origin]) => origin);
  return new Map([...byOrigin].map(([id, list]) => [id, max(list, ([, date]) => date) ?? '']));
}
