import { descending } from 'd3';
import type { FigureId } from '../../model/figure-id.ts';
import { REGIONS } from '../../model/region.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import { limitsIn } from '../examples.ts';
import { column } from '../facts.ts';
import type { Figure, World } from '../figure.ts';
import { restsOn } from '../rests.ts';
import {
  drawable,
  drawStripRows,
  type Strip,
  type StripFacts,
  type StripRow,
  stripCaption,
  stripRow,
} from '../strips/strip.ts';
import { mediansTable, stripColumns, stripTable } from '../strips/strip-table.ts';
import { caveatWords, tellTable } from '../tell-table.ts';

/** Countries by region, the regions by their median from the highest to the lowest, and what a sentence says of them. */
export interface RegionFacts<Told> extends StripFacts {
  readonly told: Told;
}

/** What differs between the measures drawn by region. */
export interface ByRegion<Told> {
  readonly metric: 'ipv4-per-person' | 'ipv6-users-google';
  /** What the sentence says; `null` where it has nothing to say. */
  told(data: Data, rows: readonly StripRow[]): Told | null;
  words(text: Catalogue): Pick<Catalogue['worldFigures']['perPerson'], 'title'>;
  sentence(facts: RegionFacts<Told>, text: Catalogue): string;
}

const REGION = column('region', 'area');

/** A figure of every country as a dot, a row of dots a region. */
export function byRegion<Told>(
  id: FigureId,
  drawn: ByRegion<Told>,
): Figure<RegionFacts<Told>, World> {
  return {
    id,
    facts: (data) => factsOf(data, drawn),
    tell(facts, text) {
      const { strip, table, summary = table } = facts;
      const columns = stripColumns(strip, { region: text.countriesPage.region }, text);
      const caption = stripCaption(strip, text);
      return {
        title: titleOf(strip, drawn, text),
        unit: text.worldFigures.strip.unit(caption),
        sentence: drawn.sentence(facts, text),
        notes: caveatWords(facts, text),
        columns,
        table: tellTable(summary, { caption, columns }, text),
      };
    },
    draw: ({ strip }, { sentence }, text) => ({
      drawings: drawStripRows(strip, sentence, { text, nameOf: (area) => areaName(area, text) }),
    }),
  };
}

function factsOf<Told>(data: Data, { metric, told }: ByRegion<Told>): RegionFacts<Told> | null {
  const on = newestReadingDate(metric, data);
  if (on === null) return null;
  const rows = Object.values(REGIONS)
    .map((code) => {
      const values = data.valuesOf(metric, data.countriesOfRegion(code), on);
      return stripRow(code, drawable(metric, values));
    })
    .filter(({ values }) => values.size > 0)
    .sort((a, b) => descending(a.median, b.median));
  const said = rows.length > 0 ? told(data, rows) : null;
  if (said === null) return null;
  const strip = { metric, unit: data.measure(metric).unit, on, rows };
  const table = stripTable(data, strip, REGION);
  const summary = mediansTable(strip, REGION, table);
  const limits = limitsIn(
    data,
    metric,
    rows.flatMap(({ values }) => [...values.keys()]),
  );
  return { ...restsOn(data, [metric]), table, summary, strip, limits, told: said };
}

function titleOf<Told>({ rows, on }: Strip, { words }: ByRegion<Told>, text: Catalogue): string {
  const [top, low] = [rows[0], rows.at(-1)];
  if (!top || !low) throw new RangeError('expected a region, found none');
  return words(text).title({
    top: top.id,
    topValue: top.median,
    low: low.id,
    lowValue: low.median,
    on,
  });
}
