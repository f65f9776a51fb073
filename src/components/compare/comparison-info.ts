import { SCALES } from '../../charts/compare/comparison.ts';
import { drawComparison, type Telling } from '../../charts/compare/draw.ts';
import { WIDE } from '../../charts/parts/frame.ts';
import { styleFor } from '../../charts/picture/style.ts';
import {
  type Compared,
  comparedMeasures,
  comparing,
  firstMeasure,
} from '../../figures/compare/compared-measures.ts';
import { creditsOfMeasures } from '../../figures/credits.ts';
import type { Credit } from '../../figures/figure.ts';
import { PICTURE_SHEET } from '../../issue/pictures/sheets.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { signsIn } from '../../text/signs.ts';
import type { ComparisonTexts, MeasureInfo } from './told-comparison.ts';

/** What the page and the frame of comparisons tell their scripts, in a language. */
export interface ComparisonInfo {
  readonly ids: readonly Compared[];
  /** The measure that it begins with; `undefined` where none can be compared. */
  readonly first: Compared | undefined;
  readonly measures: Readonly<Partial<Record<Compared, MeasureInfo>>>;
  readonly credits: Readonly<Partial<Record<Compared, readonly Credit[]>>>;
  readonly texts: ComparisonTexts;
}

/** Areas that a comparison begins with where its address names none. */
export const START = ['za', 'ke', 'ng'];

/** What can be compared in this edition, and in which words. */
export function comparisonInfo(data: Data, text: Catalogue): ComparisonInfo {
  const ids = comparedMeasures(data);
  const each = <Value>(make: (id: Compared) => Value) =>
    Object.fromEntries(ids.map((id) => [id, make(id)] as const));
  const { none, share, index, log, upTo, breaks, zeros, noWay } = text.compare.told;
  return {
    ...{ ids, first: firstMeasure(data) },
    measures: each((id) => measureInfo(id, data, text)),
    credits: each((id) => creditsOfMeasures([id], { data, text })),
    texts: {
      ...{ none, share, log, breaks, zeros, noWay },
      ...{ index: index('{date}'), upTo: upTo('{date}') },
      signs: signsIn(text.language),
    },
  };
}

function measureInfo(id: Compared, data: Data, text: Catalogue): MeasureInfo {
  const { group, scales, isDays = false } = comparing(id);
  const { name, unit } = text.metrics[id];
  return {
    ...{ title: name, unit, unitId: data.measure(id).unit, isDays },
    hue: id.startsWith('ipv4') ? 'warm' : 'cool',
    scales: SCALES.filter((one) => scales.includes(one)),
    group: group === 'sum' ? '' : text.compare.groups[group],
  };
}

/** The style of a picture of a comparison, in which every colour is named: all its marks are in a drawing made up. */
export function pictureStyle(): string {
  const line = {
    name: '',
    points: [['2026-01', 1] as const, ['2026-02', 2] as const],
    breaks: ['2026-02'],
  };
  const lines = [1, 2, 3, 4, 5, 6].map(() => line);
  const words = '<text class="title"/><text class="aside"/><rect class="paper"/>';
  const both = (['cool', 'warm'] as const).map((hue) => {
    const telling: Telling = {
      ...{
        value: String,
        date: String,
        labelled: String,
        hue,
        isDays: false,
        isLog: false,
        about: '',
        words: '',
      },
    };
    return drawComparison({ lines, base: '2026-01', withoutZeros: false }, WIDE, telling).svg;
  });
  return styleFor(`<svg class="picture">${words}${both.join('')}</svg>`, PICTURE_SHEET);
}
