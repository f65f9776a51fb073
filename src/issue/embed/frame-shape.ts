import { sum } from 'd3';
import type { Drawing } from '../../charts/parts/drawing.ts';
import { creditLine } from '../../figures/credit-line.ts';
import type { FigureView } from '../../figures/figure.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { FrameShape } from './embed-height.ts';
import { oldFrameSources } from './frame-ages.ts';

/** What a figure's frame holds, measured; the heading is the title that stands alone. */
export function frameShape(view: FigureView, heading: string, text: Catalogue): FrameShape {
  const old = oldFrameSources(view.sources);
  return {
    ratios: view.drawings.map(ratioOf),
    heading: heading.length,
    unit: view.unit.length,
    sentence: view.sentence.length,
    notes: view.notes.map((note) => note.length),
    credit: sum(creditLine(view.sources, text), (part) => part.before.length + part.text.length),
    old: old === null ? 0 : WORDS_OF_OLD + old.names.join(', ').length,
  };
}

/** Letters around the names, as `embeds.old` and a date have them. */
const WORDS_OF_OLD = 'Data older than promised:  (oldest: 22 November 2026).'.length;

function ratioOf({ width, height }: Drawing): number {
  return Math.round((height / width) * 1e4) / 1e4;
}
