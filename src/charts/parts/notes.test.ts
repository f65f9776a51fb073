import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { NARROW, textWidth } from './frame.ts';
import { levelsOf, type Note, type PlacedNote, placeNotes } from './notes.ts';

const x = scaleLinear([0, NARROW.width], [0, NARROW.width]);
const place = (...notes: Note[]) => placeNotes(notes, x, NARROW);
const at = (from: number, text = 'some words', isBreak = false): Note => ({
  ...{ at: from, text, isBreak },
});

/** Where the words of a note begin and end. */
function span({ x: line, text, end }: PlacedNote): [number, number] {
  const width = textWidth(text, NARROW);
  return end ? [line - 4 - width, line - 4] : [line + 4, line + 4 + width];
}

/** Whether words of one lie over those of the other, or the line of the other runs through them. */
function collides(one: PlacedNote, other: PlacedNote): boolean {
  const [[left, right], [otherLeft, otherRight]] = [span(one), span(other)];
  if (one === other || other.level < one.level) return false;
  if (other.level > one.level) return left <= other.x && other.x <= right;
  return left <= otherRight && otherLeft <= right;
}

describe('notes along an axis', () => {
  it('stand right of their line, and left of it before the edge or the next one', () => {
    expect(place(at(50)).map(({ end }) => end)).toEqual([false]);
    expect(place(at(270)).map(({ end }) => end)).toEqual([true]);
    expect(place(at(150), at(170)).map(({ end }) => end)).toEqual([true, false]);
  });

  it('take a higher line of words where both sides are taken', () => {
    const three = place(at(140), at(150), at(160));
    expect(levelsOf(three)).toBe(2);
    expect(three.flatMap((one) => three.filter((other) => collides(one, other)))).toEqual([]);
  });

  it('say once what breaks share where there is no room to say it twice', () => {
    const breaks = place(at(40, 'another source', true), at(44, 'another source', true));
    expect(breaks.map(({ text }) => text).filter((text) => text !== '')).toHaveLength(1);
    expect(levelsOf(breaks)).toBe(1);
  });

  it('stand over their line, inside the frame, where no side has room for them', () => {
    const long = 'words that are longer than half';
    const [middle, early] = [...place(at(150, long)), ...place(at(110, long))];
    const width = textWidth(long, NARROW);
    expect(width).toBeGreaterThan(150);
    expect(middle?.over).toBe(Math.min(150 - width / 2, NARROW.width - width));
    expect(early?.over).toBe(0);
    expect(place(at(20, long))[0]?.over).toBeNull();
  });

  it('never reach out of the frame, however long they are', () => {
    const [note] = place(
      at(150, 'words that are longer than all of the frame and cannot stand in it'),
    );
    expect(note?.text).toMatch(/^words that .* …$/);
    expect(textWidth(note?.text ?? '', NARROW)).toBeLessThanOrEqual(NARROW.width);
  });

  it('leave out what lies outside the axis', () => {
    expect(place(at(-5), at(400))).toEqual([]);
  });
});
