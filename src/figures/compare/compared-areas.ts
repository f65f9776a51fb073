import { comparedPath, xAt } from '../../charts/compare/compared-path.ts';
import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { latest } from '../../metrics/latest.ts';
import { addressOf, countryAddress } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import { countries, country, measure, series, seriesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

/** Measures that can be compared: monthly ones, since two dates do not make a line. */
export const COMPARED = ['ipv6-held', 'ipv4-per-person', 'ipv4-held'] as const;
export type Compared = (typeof COMPARED)[number];

/** Areas that can be compared, by their code in addresses: all countries, and the world. */
export function comparedCodes(): string[] {
  return [...countries().map(({ alpha2 }) => alpha2), WORLD].map((code) => code.toLowerCase());
}

/** First and last position on the common axis of a measure. */
export function spanOf(metric: Compared): readonly [number, number] {
  const times = Object.values(seriesOf(metric))
    .flat()
    .filter(({ value }) => value !== null)
    .map(({ date }) => yearsAt(date));
  return [Math.floor(Math.min(...times)), Math.max(...times)];
}

/** One area's line of a measure, on the axis all areas share. */
export function comparedArea(metric: Compared, code: string, text: Catalogue): ComparedArea {
  const area = code.toUpperCase();
  const points = series(metric, area);
  const { unit, breaks } = measure(metric);
  const span = spanOf(metric);
  const last = latest(points);
  return {
    code,
    name: area === WORLD ? text.countriesPage.world : text.nameOf(country(area)),
    href: area === WORLD ? addressOf('') : countryAddress(area),
    path: comparedPath(points, breaks, span),
    max: Math.max(0, ...points.map(({ value }) => value ?? 0)),
    end: last && { x: xAt(last.date, span), y: last.value, words: text.ticked[unit](last.value) },
    rows: points.map(({ date, value }) => [
      date,
      text.date(date),
      value === null ? text.site.noData : text.written[unit](value),
    ]),
  };
}
