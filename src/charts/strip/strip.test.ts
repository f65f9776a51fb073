import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../model/group.ts';
import type { Language } from '../../model/language.ts';
import { catalogueOf } from '../../text/catalogue.ts';
import { CARD_FRAME, NARROW, textWidth, WIDE } from '../parts/frame.ts';
import { marksAcross, marksInMirror } from '../parts/sample-mirror.ts';
import { parsePoints } from '../read-out/points.ts';
import { layoutStrip, type StripInput } from './layout.ts';
import { renderStrip } from './render.ts';

const dots = [
  { id: 'KE', label: 'Kenya', value: 0.1 },
  { id: 'SC', label: 'Seychelles', value: 100 },
  { id: 'TD', label: 'Chad', value: 0.01 },
];
const input: StripInput = {
  language: 'en',
  tone: 'warm',
  scale: 'log',
  rows: [{ label: 'Africa', summary: 'median 0.1', median: 0.1, dots }],
  highlight: null,
  say: String,
  about: 'IPv4 per person, 2026',
};

describe('a strip plot', () => {
  it('spaces powers of ten evenly on a logarithmic scale', () => {
    const xs = layoutStrip(input, NARROW).rows[0]?.dots.map(({ x }) => x) ?? [];
    // From 0.01 to 100 are four steps of ten; 0.1 is one step from the left of 264 px between the pads of 8.
    expect(xs.map((x) => Math.round(x))).toEqual([8, 74, 272]);
  });

  it('marks an even scale at even steps, as many as have room for their words', () => {
    const texts = (say: StripInput['say']) =>
      layoutStrip({ ...input, scale: 'linear', say }, NARROW).ticks.map(({ text }) => text);
    expect(texts(String)).toEqual(['0', '20', '40', '60', '80', '100']);
    expect(texts((value) => `${value} per cent`)).toEqual(['0 per cent', '100 per cent']);
    expect(texts((value) => `${value} parts`)).toEqual(['0 parts', '50 parts', '100 parts']);
  });

  it('names the highest and lowest, or only the country it is about, drawn on top', () => {
    const texts = (chart: StripInput) =>
      layoutStrip(chart, WIDE).rows[0]?.names.map(({ text }) => text);
    expect(texts(input)).toEqual(['Seychelles 100', 'Chad 0.01']);
    expect(texts({ ...input, highlight: 'KE' })).toEqual(['Kenya 0.1']);
    expect(layoutStrip({ ...input, highlight: 'KE' }, WIDE).rows[0]?.dots.at(-1)?.strong).toBe(
      true,
    );
  });

  it('leaves out a name that would cover another', () => {
    const close = [
      { id: 'A', label: 'A country with a long name', value: 1 },
      { id: 'B', label: 'Another with a long name', value: 1.1 },
    ];
    const rows = [{ label: 'Row', summary: '', median: 1, dots: close }];
    expect(layoutStrip({ ...input, rows }, NARROW).rows[0]?.names).toHaveLength(1);
  });

  it('tells a name too long for the frame in lines, with its value, and makes room for them', () => {
    const label = 'United Kingdom of Great Britain and Northern Ireland';
    const rows = [
      { label: 'World', summary: '', median: 1, dots: [{ id: 'GB', label, value: 2 }] },
    ];
    const linesIn = (frame: typeof NARROW) =>
      layoutStrip({ ...input, rows, highlight: 'GB' }, frame).rows[0]?.names ?? [];
    expect(linesIn(NARROW).length).toBeGreaterThan(1);
    for (const frame of [NARROW, WIDE])
      expect(
        linesIn(frame)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(`${label} 2`);
    const heightOf = (rows: StripInput['rows']) =>
      layoutStrip({ ...input, rows, highlight: 'GB' }, NARROW).frame.height;
    const short = [{ ...rows[0], dots: [{ id: 'GB', label: 'UK', value: 2 }] }];
    expect(heightOf(rows) - heightOf(short as StripInput['rows'])).toBe(16);
  });

  it.each([NARROW, WIDE])(
    'writes no summary over a name of a group, in the $name frame',
    (frame) => {
      const { groups } = catalogueOf('en');
      const rows = GROUPS.map((group) => ({
        ...{ label: groups.name(group), summary: 'median 1 per 1,230 people', median: 1, dots },
      }));
      for (const { head, summary, y } of layoutStrip({ ...input, rows }, frame).rows) {
        const beside = head.filter((line) => Math.abs(line.y - summary.y) < frame.font);
        const ends = beside.map(({ x, text }) => x + textWidth(text, frame));
        expect(Math.max(0, ...ends)).toBeLessThan(frame.width - textWidth(summary.text, frame));
        expect(head.every(({ text }) => textWidth(text, frame) <= frame.width)).toBe(true);
        expect(y - summary.y).toBe(14);
      }
    },
  );

  it('draws its dots as round ends of paths, the stressed one apart and after them', () => {
    const { svg } = renderStrip(layoutStrip({ ...input, highlight: 'KE' }, NARROW), '');
    expect(svg.match(/class="dots?\b[^"]*"/g)).toEqual([
      'class="dots warm"',
      'class="dot strong warm"',
    ]);
    expect(svg).toMatch(/<path d="M8 [\d.]+h0"\/><path d="M272 [\d.]+h0"\/><\/g>/);
    const alone = { ...input, rows: [{ ...input.rows[0], dots: dots.slice(0, 1) }] } as StripInput;
    expect(renderStrip(layoutStrip({ ...alone, highlight: 'KE' }, NARROW), '').svg).not.toContain(
      '<g',
    );
  });

  it('names every dot for the read-out, in the order in which they are drawn', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...{ id: `A${index}`, label: `Land ${index}`, value: index + 1 },
    }));
    const rows = [1, 2].map((row) => ({ ...input.rows[0], label: `Row ${row}`, dots: many }));
    const shown = { ...input, rows, highlight: 'A3' } as StripInput;
    const layout = layoutStrip(shown, WIDE);
    const { svg, told } = renderStrip(layout, '');
    expect(told?.about).toBe('IPv4 per person, 2026');
    const paths = [...svg.matchAll(/<path d="([^"]+h0)"/g)].map(([, d]) => d).join('');
    const read = /data-read="([^"]*)"/.exec(svg)?.[1];
    const named = parsePoints(`${read};${paths}`).map(([x, , row]) => [told?.words?.[row], x]);
    const expected = layout.rows.flatMap((row) =>
      row.dots.map(({ words, x }) => [words, Math.round(x * 10) / 10]),
    );
    expect(named.toSorted()).toEqual(expected.toSorted());
    expect(told?.words).toContain('Land 13|14');
  });

  it('refuses zero on a logarithmic scale', () => {
    const rows = [
      { label: 'Row', summary: '', median: 0, dots: [{ id: 'A', label: 'A', value: 0 }] },
    ];
    expect(() => layoutStrip({ ...input, rows }, NARROW)).toThrow('above zero');
  });

  it('stands as in a mirror where lines begin at the right, read-out and all', () => {
    const drawnIn = (language: Language) =>
      [NARROW, WIDE, CARD_FRAME].map((frame) =>
        renderStrip(layoutStrip({ ...input, highlight: 'SC', language }, frame), ''),
      );
    expect(drawnIn('ar').map(marksAcross)).toEqual(drawnIn('en').map(marksInMirror));
  });

  it.each([NARROW, WIDE])('looks as it did, in the $name frame', async (frame) => {
    const svg = renderStrip(layoutStrip({ ...input, highlight: 'KE' }, frame), 'What it says').svg;
    await expect(`${svg}\n`).toMatchFileSnapshot(`golden/strip-${frame.name}.svg`);
  });
});
