import type { FigureView, TableData } from '../../figures/figure.ts';
import { membershipMonth } from '../../figures/groups/group-facts.ts';
import { hostOf } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import type { GroupId } from '../../model/group.ts';
import { own } from '../../model/own.ts';
import { newestReadingDate } from '../../published/dates.ts';
import { membersOf } from '../../published/groups.ts';
import { codesOf, countries, measure, siteData, valueOn } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { documentsBehind, sourcesBehind } from '../metadata/page-sources.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { topicOf } from '../placed/topics.ts';
import { countedFrom, joined, type Names } from './row-source.ts';

type Row = TableData['rows'][number];

/**
 * Who counted each row of a figure, in short. It is the same in every row, but for space held: there it is the
 * mirror that counted that month, so that no change of source looks like a change of the world.
 */
export function rowSources(
  figure: PlacedFigure,
  { head }: TableData,
  text: Catalogue,
): (row: Row) => string {
  const view = figure.draw(text);
  const names = namesIn(text);
  if (!view.metrics.some((id) => Object.keys(measure(id).methods).length > 0)) {
    const all = joined(creditsOf(view, names, text));
    return () => all;
  }
  const [date, code] = ['date', 'country_code'].map((id) => head.findIndex((one) => one.id === id));
  const known = new Map<string, string>();
  const isEmpty = (row: Row) => row.every((value, at) => !head[at]?.isNumber || value === null);
  return (row) => {
    // A month that nobody counted.
    if (date !== -1 && isEmpty(row)) return '';
    const [on, area] = [row[date ?? -1] ?? null, row[code ?? -1] ?? null].map(textOrNull);
    const key = `${on} ${area}`;
    const areas = area == null ? areasOf(figure, head) : [area];
    const found = known.get(key) ?? joined(counted(figure, view, { areas, on: on ?? null, names }));
    known.set(key, found);
    return found;
  };
}

interface Asked {
  readonly areas: readonly string[];
  /** The month of the row; `null` where it has none. */
  readonly on: string | null;
  readonly names: Names;
}

/** A row without a date is of the newest one; of pace, it is of the whole time looked back on. */
function counted(figure: PlacedFigure, { metrics }: FigureView, { areas, on, names }: Asked) {
  const isPace = topicOf(figure.id) === 'pace';
  return metrics.flatMap((id) => {
    const date = on ?? (isPace ? null : newestReadingDate(id));
    // Of several areas, those that have no value at the date have no part in it.
    const asked = areas.some((area) => area in measure(id).areas) ? areas : [WORLD];
    const isPart = (area: string) =>
      asked.length === 1 || date === null || valueOn(id, area, date) !== null;
    return asked.filter(isPart).flatMap((area) => countedFrom(id, { area, date }, names));
  });
}

/** Whom rows that name no country speak of: the place, the members of a group, all countries, or the world. */
function areasOf({ scope, place }: PlacedFigure, head: TableData['head']): readonly string[] {
  if (scope === 'country') return [(place ?? '').toUpperCase()];
  if (scope === 'group') return codesOf(membersOf(place as GroupId, membershipMonth(siteData())));
  const ids = head.map(({ id }) => id);
  return ids.includes('date') && !ids.includes('sub_region') ? [WORLD] : codesOf(countries());
}

function creditsOf(view: FigureView, names: Names, text: Catalogue): string[] {
  const documents = documentsBehind(view).map(({ href }) =>
    href.startsWith('http') ? hostOf(href) : text.site.name,
  );
  return [...sourcesBehind(view).map(names.source), ...documents];
}

function namesIn(text: Catalogue): Names {
  const words: Readonly<Record<string, string>> = text.data.context.methods;
  return { source: ({ publisher }) => publisher, method: (method) => own(words, method) ?? method };
}

function textOrNull(value: Row[number]): string | null {
  return value === null ? null : String(value);
}
