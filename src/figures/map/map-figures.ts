import { ascending, descending } from 'd3';
import type { MapInput } from '../../charts/map/layout.ts';
import { drawStill } from '../../charts/map/still.ts';
import { stillOf } from '../../charts/map/still-layout.ts';
import { stepTexts } from '../../charts/map/view.ts';
import { countries, country, measure, readPublished } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { restingOn } from '../credits.ts';
import type { FigureTable, WorldFigure } from '../figure.ts';
import { amountCell, countryCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { mapOf, newestOnMap } from './map-measure.ts';
import { MAPPED, type Mapped } from './mapped.ts';

/** Each measure of the map at its newest date, as a picture that needs no script; none without data. */
export const MAP_FIGURES: readonly WorldFigure[] = MAPPED.map((mapped) => ({
  id: mapped.figure,
  draw(text) {
    const input = inputOf(mapped, text);
    if (input === null) return null;
    const { title, sentence, caption } = stepTexts(input.data, input.step);
    const { listed } = readPublished().baseMap;
    return {
      title,
      unit: caption,
      sentence,
      drawings: drawStill(stillOf(input), mapped.figure, sentence),
      table: tableOf(mapped, caption, text),
      ...restingOn(mapped.id, text, {
        notes: [
          text.worldMap.listed(listed.map((code) => text.inSentence(country(code)))),
          text.boundaries.short,
        ],
      }),
    };
  },
}));

function inputOf(mapped: Mapped, text: Catalogue): MapInput | null {
  const data = mapOf(mapped, text);
  if (data === null) return null;
  const places = countries().map((one) => ({
    code: one.alpha2,
    name: text.nameOf(one),
    href: '',
  }));
  const ground = readPublished().baseMap;
  return { ground, data, step: data.steps.length - 1, places };
}

/** Every country and territory, drawn or not, in the order of its value. */
function tableOf(mapped: Mapped, caption: string, text: Catalogue): FigureTable {
  const values = newestOnMap(mapped, text);
  const codes = countries()
    .map(({ alpha2 }) => alpha2)
    .sort(
      (a, b) =>
        descending(values.get(a) ?? -Infinity, values.get(b) ?? -Infinity) || ascending(a, b),
    );
  const { unit } = text.metrics[mapped.id];
  return {
    caption,
    head: [
      nameColumn('country', text.worldMap.country),
      mapped.id === 'first-ipv6'
        ? nameColumn(mapped.column, unit)
        : numberColumn(mapped.column, unit, measure(mapped.id).unit),
    ],
    rows: codes.map((code) => [countryCell(code, text), valueCell(mapped, values.get(code), text)]),
  };
}

/** The map turns first delegations round, so that earlier is darker; here they are months again. */
function valueCell({ id }: Mapped, value: number | undefined, text: Catalogue) {
  if (id !== 'first-ipv6') return amountCell(value, text.written[measure(id).unit], text);
  return dateCell(value === undefined ? null : text.monthOf(-value), text);
}
