import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../charts/parts/drawing.ts';
import { NARROW, WIDE, withHeight } from '../../charts/parts/frame.ts';
import type { FigureView } from '../../figures/figure.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { frameShape } from './frame-shape.ts';

const text = catalogueOf('en');
const VIEW: FigureView = {
  id: 'ipv4-lorenz',
  title: 'A title',
  unit: 'a unit',
  sentence: 'A sentence.',
  drawings: [withHeight(NARROW, 140), withHeight(WIDE, 160)].map((frame) =>
    drawingOf('sample', frame, { words: 'A sentence.', marks: [] }),
  ),
  notes: ['A note.'],
  table: { caption: '', head: [], rows: [] },
  metrics: [],
  sources: [{ text: 'A source, as of 22 August 2026', href: '/' }],
};

describe('the shape of a frame', () => {
  it('measures what it holds', () => {
    expect(frameShape(VIEW, 'Kenya: A title', text)).toEqual({
      ratios: [0.5, 0.25],
      heading: 14,
      unit: 6,
      sentence: 11,
      folds: 2,
      credit: 30,
    });
  });

  it('is of a figure without drawings too', () => {
    expect(frameShape({ ...VIEW, drawings: [] }, 'A', text).ratios).toEqual([]);
  });
});
