import { extent } from 'd3';
import { drawUnits } from '../../charts/units/render.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { column, type Facts, type FactTable, numbers } from '../facts.ts';
import type { Figure, Words, World } from '../figure.ts';
import { tellTable } from '../tell-table.ts';
import { type CountedRow, findIotRow, iotRows, pagesOf } from './iot-facts.ts';
import { iotDocuments } from './iot-table.ts';

const BILLION = 1e9;
/** What one publisher said of one year at three times, then what another said. */
const EARLY = 'iot-analytics-2025-said-2020';
const LATE = 'iot-analytics-2025';
const ROWS = ['iot-analytics-2025-said-2018', EARLY, LATE, 'idc-2025'] as const;

/** A forecast with the month or year in which it was said. */
interface Told {
  readonly publisher: string;
  readonly said: string;
  readonly count: number;
}

/** What was expected of one year. */
interface ForecastFacts extends Facts {
  readonly year: string;
  readonly rows: readonly CountedRow[];
  readonly least: number;
  readonly most: number;
  readonly early: Told;
  readonly late: Told;
}

/** How far apart forecasts of the same year lie. */
export const forecastsOf2025: Figure<ForecastFacts, World> = {
  id: 'iot-forecasts-of-2025',
  facts: factsOf,
  tell: wordsOf,
  draw: ({ rows }, { sentence }, text) => {
    const units = rows.map((row) => ({
      label: text.iot.forecasts.row(row),
      value: row.count / BILLION,
      words: text.iot.amount(row.count),
      tone: 'expected' as const,
    }));
    return { drawings: drawUnits({ rows: units, language: text.language }, sentence) };
  },
};

function factsOf(data: Data): ForecastFacts | null {
  const rows = iotRows(data, ROWS);
  const [least, most] = extent(rows, ({ count }) => count);
  const [early, late] = [toldOf(data, EARLY), toldOf(data, LATE)];
  const year = rows[0]?.year ?? null;
  if (!early || !late || least === undefined || year === null) return null;
  return {
    ...{ metrics: [], origins: pagesOf(data, rows), caveats: [] },
    table: tableOf(rows),
    ...{ year, rows, least, most, early, late },
  };
}

function toldOf(data: Data, id: string): Told | null {
  const row = findIotRow(data, id);
  if (row === null || row.said === null) return null;
  return { count: row.count, publisher: row.publisher, said: row.said };
}

function tableOf(rows: readonly CountedRow[]): FactTable {
  return {
    columns: [column('publisher', 'name'), column('said', 'date'), numbers('things')],
    rows: rows.map(({ publisher, said, count, source_url }) => ({
      ...{ area: null, date: said, origins: [source_url] },
      values: { publisher, things: count },
    })),
  };
}

function wordsOf(facts: ForecastFacts, text: Catalogue): Words {
  const { year, rows, least, most, early, late, table } = facts;
  const words = text.iot.forecasts;
  const { columns } = words;
  const unit = words.unit({ year, square: BILLION });
  return {
    title: words.title({ year, least, most }),
    unit,
    sentence: words.sentence({ year, early, late }),
    notes: [words.note],
    columns,
    table: tellTable(table, { caption: unit, columns, none: { said: words.undated } }, text),
    documents: iotDocuments(rows, text),
  };
}
