import { describe, expect, it } from 'vitest';
import { DOT, layoutMap } from './layout.ts';
import { DATA, GROUND, PLACES } from './sample-map.ts';

const layout = layoutMap({ ground: GROUND, data: DATA, step: 1, places: PLACES });

function hitOf(dots: Record<string, [number, number]>, code: string): number {
  const { marks } = layoutMap({ ground: { ...GROUND, dots }, data: DATA, step: 1, places: PLACES });
  const form = marks.find((mark) => mark.code === code)?.form;
  return typeof form === 'object' ? form.hit : Number.NaN;
}

describe('the layout of the map', () => {
  it('draws dots after shapes and leaves out who has no place on the map', () => {
    expect(layout.marks.map(({ code }) => code)).toEqual(['LS', 'RW', 'SZ', 'MU', 'RE']);
  });

  it('tells form and class of each country', () => {
    const classes = Object.fromEntries(layout.marks.map((mark) => [mark.code, mark.className]));
    expect(classes).toEqual({
      LS: 'area c-zero',
      RW: 'area c-2',
      SZ: 'area c-2',
      MU: 'dot c-3',
      RE: 'dot c-none',
    });
  });

  it('gives a lonely dot 24 pixels to hit', () => {
    expect(hitOf({ MU: [600.6, 304] }, 'MU')).toBe(12);
  });

  it('parts the room between two dots', () => {
    expect(hitOf({ MU: [600, 304], RE: [608, 304] }, 'MU')).toBe(4);
    expect(hitOf({ MU: [600, 304], RE: [604, 304] }, 'MU')).toBe(DOT);
  });

  it('leaves small countries beside a dot their own room', () => {
    expect(hitOf({ MU: [532, 326] }, 'MU')).toBeLessThan(5);
  });
});
