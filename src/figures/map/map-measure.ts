import { greatest, max } from 'd3';
import { type MapData, type MapMeasure, mapData } from '../../charts/map/map-data.ts';
import type { SeriesByArea } from '../../metrics/parts/series.ts';
import { figureAddress } from '../../model/address.ts';
import { WORLD } from '../../model/area.ts';
import { newestRegistryFile, registryFileSpan } from '../../published/dates.ts';
import { countries, country, measure, seriesOf, valuesOf } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsFor } from '../credits.ts';
import { MAPPED, type Mapped } from './mapped.ts';

/** A measure ready for the map, at the newest date of each year that has one; `null` where none has. */
export function mapOf(mapped: Mapped, text: Catalogue): MapData | null {
  const measure = mapMeasure(mapped, text);
  return measure.steps.length === 0 ? null : mapData(measure);
}

/** The measures of the map that this edition has data for. */
export function mappedMeasures(): readonly Mapped[] {
  return MAPPED.filter(({ id }) => valuesOf(id, countries()).size > 0);
}

/** The values of a measure at the newest date the map can show, by alpha-2. */
export function newestOnMap(mapped: Mapped, text: Catalogue): ReadonlyMap<string, number> {
  return stepsOf(mapped, text).at(-1)?.values ?? new Map();
}

function mapMeasure(mapped: Mapped, text: Catalogue): MapMeasure {
  const { id, hue, bins } = mapped;
  const { name, unit } = text.metrics[id];
  const { title } = text.worldMap.measuresShown[id];
  const steps = stepsOf(mapped, text).map((step) => ({
    ...step,
    title,
    sentence: sentenceOf(mapped, step, text),
  }));
  return {
    metric: id,
    hue,
    bins,
    steps,
    credits: creditsFor(id, text),
    page: figureAddress(mapped.figure),
    words: {
      unit: `${name}, ${unit}`,
      column: unit,
      detail: text.worldMap.detail,
      detailNone: text.worldMap.detailNone,
      noData: text.site.noData,
      zero: text.site.none,
      value: sayer(mapped, text),
      range: ranger(mapped, text),
    },
  };
}

interface Step {
  readonly date: string;
  readonly label: string;
  readonly values: ReadonlyMap<string, number>;
}

/** First delegations have one date each; all other measures have a common date for each year. */
function stepsOf({ id }: Mapped, text: Catalogue): Step[] {
  if (id === 'first-ipv6') {
    const turned = [...valuesOf(id, countries())].map(([code, value]) => [code, -value] as const);
    if (turned.length === 0) return [];
    const label = text.worldMap.filesOf(registryFileSpan());
    return [{ date: newestRegistryFile(), label, values: new Map(turned) }];
  }
  return lastDates(seriesOf(id)).map((date) => ({
    date,
    label: text.date(date),
    values: valuesOf(id, countries(), date),
  }));
}

/** The newest date of each year on which any country has a value. */
function lastDates(series: SeriesByArea): string[] {
  const dates = Object.entries(series)
    .filter(([area]) => area !== WORLD)
    .flatMap(([, points]) => points.filter(({ value }) => value !== null).map(({ date }) => date));
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  return [...years]
    .sort()
    .flatMap((year) => max(dates.filter((date) => date.startsWith(year))) ?? []);
}

function sentenceOf(
  { id, isHigh, isLow }: Mapped,
  { date, values }: Step,
  text: Catalogue,
): string {
  const entries = [...values];
  const top = greatest(entries, ([, value]) => value);
  return text.worldMap.measuresShown[id].sentence({
    on: date,
    withData: entries.length,
    high: entries.filter(([, value]) => isHigh(value)).length,
    low: entries.filter(([, value]) => isLow(value)).length,
    top: top ? { name: text.inSentence(country(top[0])), value: top[1] } : null,
  });
}

function sayer({ id }: Mapped, text: Catalogue): (value: number) => string {
  if (id === 'first-ipv6') return (turned) => text.said.month(-turned);
  return text.written[measure(id).unit];
}

/** Bounds in words; for first delegations turned back, so that the years run forward. */
function ranger({ id }: Mapped, text: Catalogue): MapMeasure['words']['range'] {
  const { range, yearRange } = text.worldMap;
  const unit = measure(id).unit;
  const say = (value: number | null) => value && text.ticked[unit](value);
  if (id !== 'first-ipv6') return (from, to) => range(say(from) || null, say(to) || null);
  const yearAfter = (turned: number | null) =>
    turned === null ? null : String(Math.floor((1 - turned) / 12));
  return (from, to) => yearRange(yearAfter(to), yearAfter(from));
}
