import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { inBothFrames, LEADING } from '../parts/frame.ts';
import { readNamed } from '../parts/read-points.ts';
import { sideOf } from '../parts/side.ts';
import { element, label, labelLines } from '../parts/svg.ts';
import { layoutUnits, SIDE, type UnitsInput, type UnitsLayout, type UnitTone } from './layout.ts';

const CLASSES: Readonly<Record<UnitTone, string>> = {
  ipv4: 'column warm',
  counted: 'sum',
  expected: 'hollow',
};

/** Draws rows of squares in both frames; `words` is read out in place of the picture. */
export function drawUnits(input: UnitsInput, words: string): Drawing[] {
  return inBothFrames((frame) => renderUnits(layoutUnits(input, frame), words));
}

/** Draws rows of squares in one frame. */
export function renderUnits({ frame, rows }: UnitsLayout, words: string): Drawing {
  const side = sideOf(frame);
  const marks = rows.flatMap((row) => [
    ...labelLines(row.label, { class: side.tone('name'), x: side.x(0), y: row.y }, LEADING),
    label(row.words, { class: side.tone('tick end'), x: side.x(frame.width), y: row.y }),
    ...row.squares.map((square) =>
      squareOf({ ...square, x: side.x(square.x, square.width) }, row.tone),
    ),
  ]);
  const named = rows.map((row) => ({
    ...{ label: row.label.join(' '), words: row.words },
    x: side.x(SIDE / 2),
    y: (row.squares[0]?.y ?? row.y) + SIDE / 2,
  }));
  return drawingOf('units', frame, { words, marks, ...readNamed('y', named) });
}

/** Half of a hollow square's line, which lies inside its edge, so that all squares are of one size. */
const EDGE = 0.5;

/** A part of a hollow square is closed like a whole one: its line is thin enough to leave paper between. */
function squareOf({ x, y, width }: { x: number; y: number; width: number }, tone: UnitTone) {
  const inset = tone === 'expected' ? EDGE : 0;
  return element('rect', {
    class: CLASSES[tone],
    x: x + inset,
    y: y + inset,
    width: Math.max(0.5, width - 2 * inset),
    height: SIDE - 2 * inset,
  });
}
