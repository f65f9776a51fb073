import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { WIDE, withHeight } from './frame.ts';
import { namedAnew } from './named-anew.ts';

describe('a drawing', () => {
  const frame = withHeight(WIDE, 120);

  it('says of itself what its SVG says', () => {
    const { svg, marks, ...said } = drawingOf('bars', frame, {
      words: 'A & B',
      marks: ['<path/>', '<rect/>'],
    });
    expect(said).toEqual({
      ...{ kind: 'bars', frame: 'wide', width: 640, height: 120, font: 14 },
      classes: 'chart chart-bars wide',
    });
    expect(marks).toBe('<path/><rect/>');
    expect(svg).toBe(
      '<svg class="chart chart-bars wide" viewBox="0 0 640 120" role="img" aria-label="A &amp; B"><path/><rect/></svg>',
    );
  });

  it('may be a group that is reached mark by mark, and have a look of its own', () => {
    const { svg, classes } = drawingOf('still-map', frame, {
      ...{ words: '', marks: [], role: 'group', look: 'cool' },
    });
    expect(classes).toBe('chart chart-still-map cool wide');
    expect(svg).toContain(' role="group"');
  });

  it('has a shorter name where its sentence stands beside it, and what is in it keeps its own', () => {
    const inside = '<a aria-label="A"></a>';
    const { svg } = drawingOf('bars', frame, { words: 'A long "sentence"', marks: [inside] });
    const named = namedAnew(svg, 'Addresses & $1');
    expect(named).toContain('role="img" aria-label="Addresses &amp; $1"');
    expect(named).toContain(inside);
    expect(named).not.toContain('sentence');
  });
});
