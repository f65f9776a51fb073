import { mapData } from '../../charts/map/map-data.ts';
import { drawStill } from '../../charts/map/still.ts';
import { stillOf } from '../../charts/map/still-layout.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { notesUnderMap } from '../area-notes.ts';
import type { Figure, Picture, Words, World } from '../figure.ts';
import { caveatWords, tellTable } from '../tell-table.ts';
import { type MapFacts, mapFacts } from './map-facts.ts';
import { measureOf, stepWords, unitWords } from './map-measure.ts';
import { MAPPED, type Mapped } from './mapped.ts';

/** Each measure of the map at its newest date, as a picture that needs no script; none without data. */
export const MAP_FIGURES: readonly Figure<MapFacts, World>[] = MAPPED.map((mapped) => ({
  id: mapped.figure,
  facts: (data) => mapFacts(data, mapped),
  tell: (facts, text) => wordsOf(facts, mapped, text),
  draw: (facts, words, text) => pictureOf(facts, words, { mapped, text }),
}));

function wordsOf(facts: MapFacts, mapped: Mapped, text: Catalogue): Words {
  const { title, sentence, label } = stepWords(mapped, facts.step, text);
  const caption = text.row([unitWords(mapped, text), label]);
  const columns = {
    country: text.worldMap.country,
    [mapped.column]: text.metrics[mapped.id].unit,
  };
  return {
    ...{ title, unit: caption, sentence },
    notes: [
      text.worldMap.listed(facts.ground.listed),
      ...notesUnderMap(text),
      ...caveatWords(facts, text),
    ],
    columns,
    table: tellTable(facts.table, { caption, columns }, text),
  };
}

function pictureOf(
  { step, unit, areas, ground }: MapFacts,
  { sentence }: Words,
  { mapped, text }: { mapped: Mapped; text: Catalogue },
): Picture {
  const measure = measureOf(mapped, { steps: [step], unit }, text);
  const data = mapData({ ...measure, credits: [] });
  const places = areas.map((code) => ({ code, name: areaName(code, text), href: '' }));
  const still = stillOf({ ground, data, step: 0, places }, text.language);
  return { drawings: drawStill(still, mapped.figure, sentence) };
}
