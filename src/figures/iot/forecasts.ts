import { drawUnits } from '../../charts/units/render.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { WorldFigure } from '../figure.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { type CountedRow, iotRow } from './iot-facts.ts';
import { iotCredits } from './iot-table.ts';

const BILLION = 1e9;
/** What one publisher said of one year at three times, then what another said. */
const ROWS = [
  'iot-analytics-2025-said-2018',
  'iot-analytics-2025-said-2020',
  'iot-analytics-2025',
  'idc-2025',
] as const;

/** How far apart forecasts of the same year lie. */
export const forecastsOf2025: WorldFigure = {
  id: 'iot-forecasts-of-2025',
  draw(text) {
    const words = text.iot.forecasts;
    const rows = ROWS.map(iotRow);
    const counts = rows.map(({ count }) => count);
    const year = rows[0]?.year ?? '';
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    const sentence = words.sentence({
      year,
      early: toldOf('iot-analytics-2025-said-2020'),
      late: toldOf('iot-analytics-2025'),
    });
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
  const { count, said, publisher } = iotRow(id);
  return { count, publisher, said: said ?? '' };
}

function labelOf({ publisher, said }: CountedRow, text: Catalogue): string {
  return text.iot.forecasts.row({ publisher, said });
}
