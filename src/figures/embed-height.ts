import type { FigureView } from './figure.ts';

/** What the height of a figure's frame depends on: little enough to travel with a page. */
export interface FrameShape {
  /** Height of the drawings by their width, narrow and wide; empty when nothing is drawn. */
  readonly ratios: readonly number[];
  /** Letters of the heading, the unit, the sentence, each note and the line of sources. */
  readonly heading: number;
  readonly unit: number;
  readonly sentence: number;
  readonly notes: readonly number[];
  readonly credit: number;
  readonly hasTable: boolean;
}

/** What a figure's frame holds, measured; the heading is the title that stands alone. */
export function frameShape(view: FigureView, heading: string): FrameShape {
  return {
    ratios: view.drawings.map(ratioOf),
    heading: heading.length,
    unit: view.unit.length,
    sentence: view.sentence.length,
    notes: view.notes.map((note) => note.length),
    credit: view.sources.reduce((sum, { text }) => sum + text.length + 2, 0),
    hasTable: view.table !== null,
  };
}

function ratioOf(drawing: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (width === undefined || height === undefined) throw new Error('a drawing without a viewBox');
  return Number(height) / Number(width);
}

/** The height in CSS pixels that a figure's frame needs at a width, without script. */
export function frameHeight(shape: FrameShape, width: number): number {
  const [narrow = 0, wide = narrow] = shape.ratios;
  return Math.ceil(width * (width < 480 ? narrow : wide)) + 200;
}
