import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/charts/parts/drawing.ts';
import { NARROW } from '../../src/charts/parts/frame.ts';
import { misdrawn } from './drawn-words.ts';
import { pathSegments } from './path-segments.ts';

const check = (...marks: string[]) => misdrawn(drawingOf('any', NARROW, { words: '', marks }));
const NAME = '<text class="name" x="10" y="100">Kenya</text>';
const TICK = '<text class="tick" x="10" y="100">2026</text>';
const UPRIGHT = '<path class="grid" d="M20 0v200"/>';

describe('the check of words in drawings', () => {
  it('finds a line through words, and none beside them', () => {
    expect(check(UPRIGHT, NAME)).toEqual(['a grid strikes through “Kenya”']);
    expect(check('<path class="grid" d="M5 0v200"/>', NAME)).toEqual([]);
    expect(check('<path class="part" d="M20 0v200"/>', NAME)).toEqual([]);
  });

  it('lets words stand on paper over a line, not under it', () => {
    expect(check(UPRIGHT, TICK)).toEqual([]);
    expect(check(TICK, UPRIGHT)).toEqual(['a grid strikes through “2026”']);
  });

  it('finds words over others, and none beside or below them', () => {
    const beside = (x: number, y: number) =>
      check(NAME, `<text class="name" x="${x}" y="${y}">Chad</text>`);
    expect(beside(30, 104)).toEqual(['“Kenya” and “Chad” lie over one another']);
    expect(beside(60, 100)).toEqual([]);
    expect(beside(10, 115)).toEqual([]);
  });

  it('finds words that reach out, wherever their group stands', () => {
    expect(check('<text class="tick end" x="10" y="100">2026</text>')).toEqual([
      '“2026” reaches out',
    ]);
    const end = '<text class="tick end" x="10" y="100">2026</text>';
    expect(check(`<g transform="translate(60 0)">${end}</g>`)).toEqual([]);
    expect(check('<text class="tick" x="0" y="400">2026</text>')).toEqual(['“2026” reaches out']);
  });
});

describe('the pieces of a path', () => {
  it('follow steps and places, from where it was moved', () => {
    expect(pathSegments('M1 2h3v-.5l-1 1L0 0z', [10, 0])).toEqual([
      [
        [11, 2],
        [14, 2],
      ],
      [
        [14, 2],
        [14, 1.5],
      ],
      [
        [14, 1.5],
        [13, 2.5],
      ],
      [
        [13, 2.5],
        [10, 0],
      ],
      [
        [10, 0],
        [11, 2],
      ],
    ]);
  });

  it('go on after a bend, and refuse what they do not know', () => {
    expect(pathSegments('M0 0a4 4 0 1 0 8 0h2', [0, 0])).toEqual([
      [
        [8, 0],
        [10, 0],
      ],
    ]);
    expect(() => pathSegments('M0 0q1 1 2 2', [0, 0])).toThrow('expected a known command');
  });
});
