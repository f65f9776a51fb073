import { ascending, descending, greatest } from 'd3';
import type { Unit } from '../../model/unit.ts';
import { codesOf, type Data } from '../../published/data.ts';
import type { Published } from '../../published/published.ts';
import { limitsIn } from '../examples.ts';
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
  readonly top: { readonly area: string; readonly place: number };
}

/** A measure on the map at its newest date. */
export interface MapFacts extends Facts {
  readonly step: MappedStep;
  readonly unit: Unit;
  /** Every country and territory. */
  readonly areas: readonly string[];
  /** What they are drawn on, with those that it has no place for. */
  readonly ground: Published['baseMap'];
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
      top: { area: top[0], place: top[1] },
    };
  });
}

/** A measure on the map at its newest date; `null` where no country has a value. */
export function mapFacts(data: Data, mapped: Mapped): MapFacts | null {
  const step = stepsOf(data, mapped).at(-1);
  if (!step) return null;
  const { unit } = data.measure(mapped.id);
  return {
    ...restsOn(data, [mapped.id]),
    table: {
      columns: [COUNTRY, mapped.readings.column(mapped.column, unit)],
      rows: rowsOf(data, mapped, step),
    },
    limits: limitsIn(data, mapped.id, step.places.keys()),
    ...{ step, unit, areas: codesOf(data.countries), ground: data.published.baseMap },
  };
}

/** Every country and territory, drawn or not, in the order of its value. */
function rowsOf(data: Data, { id, column, readings }: Mapped, step: MappedStep): FactRow[] {
  const { date, places } = step;
  const heightOf = (area: string) => places.get(area) ?? -Infinity;
  const areas = codesOf(data.countries).sort(
    (a, b) => descending(heightOf(a), heightOf(b)) || ascending(a, b),
  );
  return areas.map((area) => {
    const place = places.get(area);
    return {
      area,
      ...readings.counted(data, id, { area, date, hasValue: place !== undefined }),
      values: { [column]: place === undefined ? null : readings.bare(place) },
    };
  });
}
