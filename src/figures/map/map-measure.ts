import { type MapData, type MapMeasure, type MapStep, mapData } from '../../charts/map/map-data.ts';
import { figureAddress } from '../../model/address.ts';
import type { Unit } from '../../model/unit.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { signsIn } from '../../text/signs.ts';
import { creditsOfMeasures } from '../credits.ts';
import { type MappedStep, stepsOf } from './map-facts.ts';
import { MAPPED, type Mapped } from './mapped.ts';

/** A measure ready for the map, at the newest date of each year that has one; `null` where none has. */
export function mapOf(mapped: Mapped, data: Data, text: Catalogue): MapData | null {
  const steps = stepsOf(data, mapped);
  if (steps.length === 0) return null;
  const { unit } = data.measure(mapped.id);
  return mapData({
    ...measureOf(mapped, { steps, unit }, text),
    credits: creditsOfMeasures([mapped.id], { data, text }),
  });
}

/** The measures of the map that there are data for. */
export function mappedMeasures(data: Data): readonly Mapped[] {
  return MAPPED.filter(({ id }) => data.valuesOf(id).size > 0);
}

/** A measure with its words, but for its credits. */
export function measureOf(
  mapped: Mapped,
  { steps, unit }: { readonly steps: readonly MappedStep[]; readonly unit: Unit },
  text: Catalogue,
): Omit<MapMeasure, 'credits'> {
  return {
    ...{ metric: mapped.id, hue: mapped.hue, bins: mapped.bins },
    steps: steps.map((step) => ({ ...stepWords(mapped, step, text), values: step.places })),
    page: figureAddress(mapped.figure),
    words: measureWords(mapped, unit, text),
  };
}

/** What is said of a measure at one of its dates. */
export function stepWords(
  { id, readings }: Mapped,
  { date, files, places, high, low, top }: MappedStep,
  text: Catalogue,
): MapStep {
  const { title, sentence } = text.worldMap.measuresShown[id];
  const withData = places.size;
  const leader = {
    area: top.area,
    value: readings.reading(top.place),
  };
  return {
    date,
    label: files ? text.worldMap.filesOf(files) : text.date(date),
    title,
    sentence: sentence({ on: date, withData, high, low, top: leader }),
  };
}

/** A measure and its unit in words. */
export function unitWords({ id }: Mapped, text: Catalogue): string {
  const { name, unit } = text.metrics[id];
  return text.row([name, unit]);
}

function measureWords(mapped: Mapped, unit: Unit, text: Catalogue): MapMeasure['words'] {
  const { id, readings } = mapped;
  return {
    unit: unitWords(mapped, text),
    column: text.metrics[id].unit,
    detail: text.worldMap.detail,
    detailNone: text.worldMap.detailNone,
    noData: text.site.noData,
    signs: signsIn(text.language),
    zero: text.site.none,
    value: (place) => text.written[unit](readings.reading(place)),
    range: (from, to) => readings.range([from, to], unit, text),
  };
}
