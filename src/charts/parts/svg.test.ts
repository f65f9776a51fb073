import { describe, expect, it } from 'vitest';
import { escapeText, pathThrough } from './svg.ts';

describe('text in markup', () => {
  it('stands for itself', () => {
    expect(escapeText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  });

  it('loses what no XML document may hold, and keeps every letter', () => {
    expect(escapeText('a\0b\u0008c\u001fd\ufffee\ud800f')).toBe('abcdef');
    expect(escapeText('Türkiye\t中文\n🙂 é')).toBe('Türkiye\t中文\n🙂 é');
  });
});

describe('a path through points', () => {
  it.each([
    [
      [
        [0, 1.26],
        [3.4, 1.26],
        [6.8, 1.3],
        [6.8, 0.5],
        [7.3, 2],
      ],
      'M0 1.3h6.8v-.8l.5 1.5',
    ],
    [
      [
        [5, 5],
        [4, 5],
        [6, 5],
      ],
      'M5 5h-1h2',
    ],
    [
      [
        [2, 3],
        [2.04, 3],
      ],
      'M2 3h0',
    ],
    [[[2, 3]], 'M2 3'],
    [[], ''],
  ] as const)('%j is %s', (points, d) => {
    expect(pathThrough(points)).toBe(d);
  });

  it('ends where the last point is, however many there are', () => {
    const points = Array.from({ length: 500 }, (_, at) => [at * 0.333, Math.sin(at) * 50] as const);
    const steps = pathThrough(points).matchAll(/([Mhvl])(-?[\d.]+)(?: ?(-?[\d.]+))?/g);
    let [x, y] = [0, 0];
    for (const [, kind, first = '', second = '0'] of steps) {
      x += kind === 'v' ? 0 : Number(first);
      y += Number(kind === 'v' ? first : second);
    }
    expect(x).toBeCloseTo(166.2, 6);
    expect(y).toBeCloseTo(Math.round(Math.sin(499) * 500) / 10, 6);
  });
});
