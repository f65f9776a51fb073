import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { comparisonCsv } from '../../charts/compare/csv.ts';
import { drawComparison } from '../../charts/compare/draw.ts';
import { comparisonPicture, PICTURE } from '../../charts/compare/picture.ts';
import type { Language } from '../../model/language.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { drawPng } from '../figure-page/draw-png.ts';
import { saveFile } from '../figure-page/save-file.ts';
import type { MeasureInfo, ToldComparison } from './told-comparison.ts';

/** A comparison as it is taken along. */
export interface Kept {
  readonly told: ToldComparison;
  readonly areas: readonly ComparedArea[];
  readonly metric: MetricId;
  readonly info: MeasureInfo;
  /** Of its files, without their endings. */
  readonly name: string;
  /** What stands below the picture. */
  readonly below: readonly string[];
  /** Style of the picture. */
  readonly style: string;
  readonly language: Language;
  /** The whole address of this comparison. */
  readonly address: string;
}

/** Pixels that a picture is wide: sharp on a page and on a slide. */
const PIXELS = 1920;

/** Saves a file, or copies the address; gives the name of the words that say so. Rejects where the browser refuses. */
export async function keep(what: string, kept: Kept): Promise<'saved' | 'copied'> {
  if (what === 'link') {
    await navigator.clipboard.writeText(kept.address);
    return 'copied';
  }
  saveFile(await fileOf(what, kept), `${kept.name}.${what}`);
  return 'saved';
}

async function fileOf(what: string, kept: Kept): Promise<Blob> {
  if (what === 'csv') return new Blob([csvOf(kept)], { type: 'text/csv;charset=utf-8' });
  const svg = pictureOf(kept);
  if (what === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return drawPng(svg, { width: PIXELS, isDark: false });
}

function csvOf({ told, areas, metric, info }: Kept): string {
  const lines = areas.map((area, at) => ({
    ...{ area, series: area.measures[metric] },
    points: told.shown.lines[at]?.points ?? [],
  }));
  const { base } = told.shown;
  const unit = base === null ? (told.isShare ? 'share' : info.unitId) : `index-${base}`;
  return comparisonCsv(lines, unit);
}

function pictureOf({ told, below, style, language }: Kept): string {
  const drawing = drawComparison(told.shown, PICTURE, told.telling);
  const words = {
    ...{ title: told.heading, unit: told.unit, language },
    below: below.filter((one) => one !== ''),
  };
  return comparisonPicture(drawing, words, style);
}
