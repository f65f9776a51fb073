import { sum } from 'd3';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { creditLine, dataToWords } from '../../figures/credit-line.ts';
import type { FigureView } from '../../figures/figure.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FrameShape } from './embed-height.ts';

/** What a figure's frame holds, measured; the heading is the title that stands alone. */
export function frameShape(view: FigureView, heading: string, text: Catalogue): FrameShape {
  return {
    ratios: ratiosOf(view),
    heading: heading.length,
    unit: view.unit.length,
    sentence: view.sentence.length,
    folds: view.notes.length > 0 ? 2 : 1,
    credit:
      dataToWords(view.sources, text).length +
      sum(creditLine(view.sources, text), (part) => part.before.length + part.text.length),
  };
}

/** Height over width of its drawings, the narrow one first. */
export function ratiosOf({ drawings }: Pick<FigureView, 'drawings'>): number[] {
  return drawings.map(ratioOf);
}

function ratioOf({ width, height }: Drawing): number {
  return Math.round((height / width) * 1e4) / 1e4;
}
