import { median } from 'd3';
import type { Drawing } from '../../charts/parts/drawing.ts';
import type { StripInput } from '../../charts/strip/layout.ts';
import { drawStrip, drawStripOnCard } from '../../charts/strip/render.ts';
import type { Unit } from '../../model/unit.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { Facts } from '../facts.ts';

/** Measures that are drawn as rows of dots, a dot a country. */
export type StripMetric = 'ipv6-users-google' | 'ipv6-per-million' | 'ipv4-per-person';

/** How a measure is drawn, and the name of its column of values in downloads. */
export const STRIPPED: Readonly<
  Record<StripMetric, Pick<StripInput, 'tone' | 'scale'> & { readonly column: string }>
> = {
  'ipv6-users-google': { tone: 'cool', scale: 'linear', column: 'share_of_users' },
  'ipv6-per-million': { tone: 'cool', scale: 'log', column: 'ipv6_slash32s_per_million' },
  'ipv4-per-person': { tone: 'warm', scale: 'log', column: 'ipv4_addresses_per_person' },
};

/** The row of every country that has a value. */
export const EVERYONE = 'all-countries';

/** Countries in one row, with their values and the median among them. */
export interface StripRow {
  /** The region or group they are of, or another term that its figure has a name for. */
  readonly id: string;
  readonly values: ReadonlyMap<string, number>;
  readonly median: number;
}

/** Rows of dots: a measure at one date. */
export interface Strip {
  readonly metric: StripMetric;
  readonly unit: Unit;
  readonly on: string;
  readonly rows: readonly StripRow[];
}

/** What a figure of rows of dots shows. */
export interface StripFacts extends Facts {
  readonly strip: Strip;
}

/** A row of countries. */
export function stripRow(id: string, values: ReadonlyMap<string, number>): StripRow {
  return { id, values, median: median(values.values()) ?? 0 };
}

/** The values that have a place on the measure's scale: zero has none on a logarithmic one. */
export function drawable(
  metric: StripMetric,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (STRIPPED[metric].scale === 'linear') return values;
  return new Map([...values].filter(([, value]) => value > 0));
}

/** What a figure of rows of dots measures, and when. */
export function stripCaption({ metric, on }: Strip, text: Catalogue): string {
  return text.row([text.metrics[metric].name, text.date(on)]);
}

/** In which words rows are drawn, and which country is stressed in each. */
interface StripHow {
  readonly text: Catalogue;
  /** The name of a row by its id. */
  readonly nameOf: (id: string) => string;
  readonly highlight?: string | null;
}

/** Draws the rows in both frames. */
export function drawStripRows(strip: Strip, sentence: string, how: StripHow): Drawing[] {
  return drawStrip(inputOf(strip, how), sentence);
}

/** Draws the rows for a share card. */
export function drawStripRowsOnCard(strip: Strip, sentence: string, how: StripHow): Drawing {
  return drawStripOnCard(inputOf(strip, how), sentence);
}

function inputOf(strip: Strip, how: StripHow): StripInput {
  const { text, nameOf, highlight = null } = how;
  const { metric, unit, rows } = strip;
  const { tone, scale } = STRIPPED[metric];
  const say = text.ticked[unit];
  const shown = rows.map((row) => {
    const dots = [...drawable(metric, row.values)];
    return {
      label: nameOf(row.id),
      summary: text.worldFigures.strip.median(say(row.median)),
      median: scale === 'log' && row.median === 0 ? (dots[0]?.[1] ?? 1) : row.median,
      dots: dots.map(([id, value]) => ({ id, value, label: areaName(id, text) })),
    };
  });
  const about = stripCaption(strip, text);
  return { tone, scale, highlight, say, rows: shown, about, language: text.language };
}
