import { ascending, descending, greatest } from 'd3';
import type { Unit } from '../../metrics/metric.ts';
import type { Data } from '../../published/data.ts';
import type { Published, PublishedCountry } from '../../published/published.ts';
import { COUNTRY, type FactRow, type Facts } from '../facts.ts';
import { restsOn } from '../rests.ts';
import type { Mapped } from './mapped.ts';
import type { MappedDate } from './readings.ts';

/** A date that the map can show, with what its sentence tells. */
export interface MappedStep extends MappedDate {
  /** Countries with a high and with a low value. */
  readonly high: number;
  readonly low: number;
  /** The country that stands highest on the scale, and where. */
  readonly top: { readonly country: PublishedCountry; readonly place: number };
}

/** A measure on the map at its newest date. */
export interface MapFacts extends Facts {
  readonly step: MappedStep;
  readonly unit: Unit;
  readonly countries: readonly PublishedCountry[];
  /** What countries are drawn on. */
  readonly ground: Published['baseMap'];
  /** Countries and territories that the ground has no place for. */
  readonly listed: readonly PublishedCountry[];
}

/** Every date that the map can show of a measure, from old to new. */
export function stepsOf(data: Data, mapped: Mapped): MappedStep[] {
  const { id, readings, isHigh, isLow } = mapped;
  return readings.dates(data, id).flatMap((date) => {
    const top = greatest(date.places, ([, place]) => place);
    if (!top) return [];
    const places = [...date.places.values()];
    return {
      ...date,
      high: places.filter(isHigh).length,
      low: places.filter(isLow).length,
      top: { country: data.country(top[0]), place: top[1] },
    };
  });
}

/** A measure on the map at its newest date; `null` where no country has a value. */
export function mapFacts(data: Data, mapped: Mapped): MapFacts | null {
  const step = stepsOf(data, mapped).at(-1);
  if (!step) return null;
  const { unit } = data.measure(mapped.id);
  const ground = data.published.baseMap;
  return {
    ...restsOn(data, [mapped.id]),
    table: {
      columns: [COUNTRY, mapped.readings.column(mapped.column, unit)],
      rows: rowsOf(data, mapped, step),
    },
    ...{ step, unit, countries: data.countries, ground },
    listed: ground.listed.map((code) => data.country(code)),
  };
}

/** Every country and territory, drawn or not, in the order of its value. */
function rowsOf(data: Data, { id, column, readings }: Mapped, step: MappedStep): FactRow[] {
  const { date, places } = step;
  const heightOf = (area: string) => places.get(area) ?? -Infinity;
  const areas = data.countries.map(({ alpha2 }) => alpha2);
  areas.sort((a, b) => descending(heightOf(a), heightOf(b)) || ascending(a, b));
  return areas.map((area) => {
    const place = places.get(area);
    return {
      area,
      ...readings.counted(data, id, { area, date, hasValue: place !== undefined }),
      values: { [column]: place === undefined ? null : readings.bare(place) },
    };
  });
}
