import { comparedPath, xAt } from '../../charts/compare/compared-path.ts';
import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { groupSeries, ratioOfSums } from '../../metrics/parts/group-measures.ts';
import { isMeasured, latest } from '../../metrics/parts/latest.ts';
import { valuesAmong } from '../../metrics/parts/rank.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { addressOf, countryAddress, groupAddress } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import { GROUPS } from '../../model/group.ts';
import { membersOf } from '../../published/groups.ts';
import type { PublishedCountry } from '../../published/published.ts';
import {
  codesOf,
  countries,
  country,
  measure,
  series,
  seriesOf,
  siteData,
} from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { membershipMonth, peopleOf } from '../groups/group-facts.ts';

/** Measures that can be compared: monthly ones, since two dates do not make a line. */
export const COMPARED = ['ipv6-held', 'ipv4-per-person', 'ipv4-held'] as const;
export type Compared = (typeof COMPARED)[number];

/** The measures to compare that have two dates or more. */
export function comparedMeasures(): Compared[] {
  return COMPARED.filter((metric) => datesOf(metric).size > 1);
}

/** Areas that can be compared, by their code in addresses: countries, groups of them, and the world. */
export function comparedCodes(): string[] {
  return [...countries().map(({ alpha2 }) => alpha2.toLowerCase()), ...GROUPS, WORLD.toLowerCase()];
}

const spans = new Map<Compared, readonly [number, number]>();

/** First and last position on the common axis of a measure. */
export function spanOf(metric: Compared): readonly [number, number] {
  const known = spans.get(metric);
  if (known) return known;
  const times = [...datesOf(metric)].map(yearsAt);
  const span = [Math.floor(Math.min(...times)), Math.max(...times)] as const;
  spans.set(metric, span);
  return span;
}

/** The dates on which any area has a value. */
function datesOf(metric: Compared): ReadonlySet<string> {
  const points = Object.values(seriesOf(metric)).flat();
  return new Set(points.filter(isMeasured).map(({ date }) => date));
}

/** One area's line of a measure, on the axis all areas share. */
export function comparedArea(metric: Compared, code: string, text: Catalogue): ComparedArea {
  const { points, name, href } = lineOf(metric, code, text);
  const { unit, breaks } = measure(metric);
  const span = spanOf(metric);
  const last = latest(points);
  return {
    code,
    name,
    href,
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

interface Line {
  readonly points: readonly Point[];
  readonly name: string;
  readonly href: string;
}

function lineOf(metric: Compared, code: string, text: Catalogue): Line {
  const group = GROUPS.find((id) => id === code);
  if (group) {
    const members = membersOf(group, membershipMonth(siteData()));
    return {
      points: groupPoints(metric, members),
      name: text.groups.name(text.groups.all[group]),
      href: groupAddress(group),
    };
  }
  const area = code.toUpperCase();
  if (area === WORLD)
    return { points: series(metric, area), name: text.countriesPage.world, href: addressOf('') };
  return {
    points: series(metric, area),
    name: text.nameOf(country(area)),
    href: countryAddress(area),
  };
}

/** A group's line: the sum over its members of today, or for a measure per person the ratio of sums. */
function groupPoints(metric: Compared, members: readonly PublishedCountry[]): readonly Point[] {
  const codes = codesOf(members);
  if (metric !== 'ipv4-per-person') return groupSeries(seriesOf(metric), codes);
  const people = peopleOf(members);
  return groupSeries(seriesOf('ipv4-held'), codes).map(({ date }) => {
    const held = valuesAmong(seriesOf('ipv4-held'), codes, date);
    return { date, value: ratioOfSums(held, people)?.value ?? null };
  });
}
