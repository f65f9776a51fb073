import { comparedPath, xAt } from '../../charts/compare/compared-path.ts';
import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { groupSeries, ratioOfSums } from '../../metrics/parts/group-measures.ts';
import { isMeasured, latest } from '../../metrics/parts/latest.ts';
import { valuesAmong } from '../../metrics/parts/rank.ts';
import type { Point } from '../../metrics/parts/series.ts';
import { addressOf, countryAddress, groupAddress } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import { GROUPS, type GroupId } from '../../model/group.ts';
import { codesOf, type Data } from '../../published/data.ts';
import { membersOf } from '../../published/groups.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { membershipMonth, peopleOf } from '../groups/group-facts.ts';
import { remembered } from '../remembered.ts';

/** Measures that can be compared: monthly ones, since two dates do not make a line. */
const COMPARED = ['ipv6-held', 'ipv4-per-person', 'ipv4-held'] as const;
export type Compared = (typeof COMPARED)[number];

/** The measures to compare that have two dates or more. */
export const comparedMeasures = remembered((data: Data): readonly Compared[] => {
  const known = COMPARED.filter((metric) => metric in data.published.metrics);
  return known.filter((metric) => datesOf(data, metric).size > 1);
});

/** Areas that can be compared, by their code in addresses: countries, groups of them, and the world. */
export function comparedCodes(data: Data): string[] {
  return [
    ...data.countries.map(({ alpha2 }) => alpha2.toLowerCase()),
    ...GROUPS,
    WORLD.toLowerCase(),
  ];
}

/** First and last position on the common axis of a measure. */
export function spanOf(data: Data, metric: Compared): readonly [number, number] {
  const known = spansIn(data).get(metric);
  if (!known) throw new Error(`expected two dates or more of ${metric}, found fewer`);
  return known;
}

const spansIn = remembered((data: Data): ReadonlyMap<Compared, readonly [number, number]> => {
  return new Map(
    comparedMeasures(data).map((metric) => {
      const times = [...datesOf(data, metric)].map(yearsAt);
      return [metric, [Math.floor(Math.min(...times)), Math.max(...times)]];
    }),
  );
});

/** The dates on which any area has a value. */
function datesOf(data: Data, metric: Compared): ReadonlySet<string> {
  const points = Object.values(data.seriesOf(metric)).flat();
  return new Set(points.filter(isMeasured).map(({ date }) => date));
}

/** What is chosen to be compared. */
export interface Choice {
  readonly metric: Compared;
  /** As in addresses. */
  readonly code: string;
}

/** One area's lines, by measure, for all measures that can be compared. */
export function comparedLines(
  data: Data,
  code: string,
  text: Catalogue,
): Partial<Record<Compared, ComparedArea>> {
  const lines = comparedMeasures(data).map((metric) => {
    return [metric, comparedArea(data, { metric, code }, text)] as const;
  });
  return Object.fromEntries(lines);
}

/** One area's line of a measure, on the axis all areas share. */
export function comparedArea(data: Data, { metric, code }: Choice, text: Catalogue): ComparedArea {
  const points = pointsOf(data, metric, code);
  const { unit, breaks } = data.measure(metric);
  const span = spanOf(data, metric);
  const last = latest(points);
  const say = text.inColumn(
    unit,
    points.flatMap(({ value }) => value ?? []),
  );
  return {
    ...{ code, ...namedIn(code, text) },
    path: comparedPath(points, breaks, span),
    max: Math.max(0, ...points.map(({ value }) => value ?? 0)),
    end: last && { x: xAt(last.date, span), y: last.value, words: text.ticked[unit](last.value) },
    rows: points.map(({ date, value }) => [
      date,
      text.date(date),
      value === null ? text.site.noData : say(value),
    ]),
  };
}

/** Which of the groups a code stands for; `undefined` for a country or the world. */
function groupOf(code: string): GroupId | undefined {
  return GROUPS.find((id) => id === code);
}

function namedIn(code: string, text: Catalogue): Pick<ComparedArea, 'name' | 'href'> {
  const [group, area] = [groupOf(code), code.toUpperCase()];
  if (group) return { name: text.groups.name(group), href: groupAddress(group) };
  if (area === WORLD) return { name: text.countriesPage.world, href: addressOf('') };
  return { name: areaName(area, text), href: countryAddress(area) };
}

/** A group's line is the sum over its members of today, or for a measure per person the ratio of sums. */
function pointsOf(data: Data, metric: Compared, code: string): readonly Point[] {
  const group = groupOf(code);
  if (!group) return data.series(metric, code.toUpperCase());
  const members = membersOf(group, membershipMonth(data), data);
  const codes = codesOf(members);
  if (metric !== 'ipv4-per-person') return groupSeries(data.seriesOf(metric), codes);
  const held = data.seriesOf('ipv4-held');
  const people = peopleOf(members);
  return groupSeries(held, codes).map(({ date }) => {
    const ratio = ratioOfSums(valuesAmong(held, codes, date), people);
    return { date, value: ratio?.value ?? null };
  });
}
