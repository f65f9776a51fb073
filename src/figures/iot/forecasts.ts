import { extent } from 'd3';
import { drawUnits } from '../../charts/units/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { type CountedRow, findIotRow } from './iot-facts.ts';
import { iotCredits } from './iot-table.ts';

const BILLION = 1e9;
/** What one publisher said of one year at three times, then what another said. */
const EARLY = 'iot-analytics-2025-said-2020';
const LATE = 'iot-analytics-2025';
const ROWS = ['iot-analytics-2025-said-2018', EARLY, LATE, 'idc-2025'] as const;

/** How far apart forecasts of the same year lie. */
export const forecastsOf2025: WorldFigure = {
  id: 'iot-forecasts-of-2025',
  draw(text) {
    const words = text.iot.forecasts;
    const rows = ROWS.flatMap((id) => findIotRow(id) ?? []);
    const [least, most] = extent(rows, ({ count }) => count);
    const [early, late] = [toldOf(EARLY), toldOf(LATE)];
    const year = rows[0]?.year ?? null;
    if (!early || !late || least === undefined || year === null) return null;
    const sentence = words.sentence({ year, early, late });
    const input = {
      rows: rows.map((row) => ({
        label: labelOf(row, text),
        value: row.count / BILLION,
        words: text.iot.amount(row.count),
        tone: 'expected' as const,
      })),
    };
    return {
      title: words.title({ year, least, most }),
      unit: words.unit({ year, square: BILLION }),
      sentence,
      drawings: drawUnits(input, sentence),
      notes: [words.note],
      table: {
        caption: words.unit({ year, square: BILLION }),
        head: [
          nameColumn('publisher', words.columns.publisher),
          nameColumn('said', words.columns.said),
          numberColumn('things', words.columns.things),
        ],
        rows: rows.map((row) => [
          row.publisher,
          row.said === null ? words.undated : dateCell(row.said, text),
          amountCell(row.count, text.full, text),
        ]),
      },
      metrics: [],
      sources: iotCredits(ROWS, text),
    };
  },
};

function toldOf(id: string) {
  const row = findIotRow(id);
  if (row === null || row.said === null) return null;
  return { count: row.count, publisher: row.publisher, said: row.said };
}

function labelOf({ publisher, said }: CountedRow, text: Catalogue): string {
  return text.iot.forecasts.row({ publisher, said });
}
