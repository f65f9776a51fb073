import { describe, expect, it } from 'vitest';
import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { type Frame, NARROW, WIDE, withHeight } from '../parts/frame.ts';
import { element, label } from '../parts/svg.ts';
import { renderCard } from './card.ts';
import { CARD } from './card-frame.ts';
import { renderPicture } from './picture.ts';
import { readSheet } from './read-sheet.ts';

const SHEET = readSheet(
  `:root { --ink: #123; --face: Georgia, serif; }
  .picture, .chart { font: 12px / 1 var(--face); fill: var(--ink); }
  .chart :is(.line, .bar) { stroke: var(--ink); }
  .picture .rule { stroke: var(--ink); }
  .picture .paper { fill: #fff; }`,
);

const drawn = (frame: Frame) =>
  drawingOf('sample', frame, {
    words: 'What it says',
    marks: [
      element('path', { class: 'line', d: `M0 0H${frame.width}` }),
      element('a', { class: 'bar', href: '/countries/ke/' }, label('Kenya', { x: 0, y: 20 })),
    ],
  });
const wide = drawn(WIDE);
const drawings = [drawn(NARROW), wide];
const words = {
  language: 'en',
  title: 'Kenya: IPv6 space held has grown by more than a third since the count began in 2019',
  unit: '/32s & equivalents',
  sentence: 'It went from 1 to 2. Most of that came in one month.',
};
const edition = 'Edition of 24 November 2026';

describe('pictures', () => {
  const picture = renderPicture(
    { ...words, drawing: wide, notes: ['Counted <monthly>.'], credits: ['Source: X', edition] },
    SHEET,
  );

  it('say what they show, with notes, source and edition', async () => {
    await expect(`${picture}\n`).toMatchFileSnapshot('golden/picture.svg');
  });
  it('hold nothing that only a page could do', () => {
    expect(picture).toContain('<g class="bar"><text x="0" y="20">Kenya</text></g>');
    expect(picture).not.toMatch(/<a\b|href|<script|style="|var\(|:is\(|@media|onload/);
  });
  it('have the chart alone as a view, and of a tall one its top', () => {
    const boxOf = (drawing: Drawing) => {
      const svg = renderPicture({ ...words, drawing, notes: [], credits: [] }, SHEET);
      const [, box = ''] = /<view id="small" viewBox="([^"]+)"\/>/.exec(svg) ?? [];
      const [, y = ''] = /class="chart[^>]*translate\(\d+ (\d+)\)/.exec(svg) ?? [];
      const [, top = 0, width = 0, height = 0] = box.split(' ').map(Number);
      return { above: Number(y) - top, width, height };
    };
    expect(boxOf(wide)).toEqual({ above: 6, width: 652, height: wide.height + 12 });
    expect(boxOf(drawn(withHeight(WIDE, 1300)))).toEqual({ above: 6, width: 652, height: 412 });
  });
  it('grow with their notes', () => {
    const long = Array.from({ length: 40 }, () => 'words').join(' ');
    const grown = renderPicture({ ...words, drawing: wide, notes: [long], credits: [] }, SHEET);
    const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const short = renderPicture({ ...words, drawing: wide, notes: [], credits: [] }, SHEET);
    expect(height(grown)).toBeGreaterThan(height(short) + 2 * 12);
  });
});

describe('cards', () => {
  const parts = { ...words, drawings, site: 'IPv6 Atlas', sources: ['Source: X'], edition };

  it('show title, chart, sentence, source and site at the size previews ask for', async () => {
    const card = renderCard(parts, SHEET);
    expect(card).toContain(`width="${CARD.width}" height="${CARD.height}"`);
    await expect(`${card}\n`).toMatchFileSnapshot('golden/card.svg');
  });
  it('say only the first sentence where all of them do not fit', () => {
    const more = Array.from({ length: 60 }, () => 'More follows here.').join(' ');
    const card = renderCard({ ...parts, sentence: `It grew. ${more}` }, SHEET);
    expect(card).toContain('>It grew. ');
    expect(card.match(/follows/g)?.length).toBeLessThan(60 * 2);
  });
  it('show the chart alone where not even that fits', () => {
    const sentence = Array.from({ length: 200 }, () => 'endless').join(' ');
    const card = renderCard({ ...parts, sentence }, SHEET);
    expect(card.replace(/<desc>.*<\/desc>/, '')).not.toContain('endless');
    expect(Number(/scale\(([\d.]+)\)/.exec(card)?.[1])).toBeGreaterThan(1);
  });
  it('name fewer sources, and never a part of one, where not all fit', () => {
    const sources = [`Source: ${'a long list, '.repeat(20)}`, 'Source: APNIC and 19 others'];
    const card = renderCard({ ...parts, sources }, SHEET);
    expect(card).toContain('>Source: APNIC and 19 others<');
    expect(card).not.toContain('a long list');
  });
  it('say what is measured in two lines where one is too short', () => {
    const unit = Array.from({ length: 24 }, () => 'across').join(' ');
    const lines = renderCard({ ...parts, unit }, SHEET).match(/>across[^<]*</g) ?? [];
    expect(lines.length).toBe(2);
    expect(lines.join(' ').match(/across/g)?.length).toBe(24);
  });
  it('hold the words alone, in large letters, where no chart could be read', () => {
    const tall = drawingOf('sample', withHeight(WIDE, 1_400), {
      words: 'Tall',
      marks: [element('path', { class: 'line', d: 'M0 0H9' })],
    });
    const card = renderCard({ ...parts, drawings: [tall] }, SHEET);
    expect(card).not.toContain('class="line"');
    expect(card).toMatch(/font-size="42">It went from 1 to 2\./);
  });
  it('says it in words alone where there is no drawing', () => {
    const card = renderCard({ ...parts, drawings: [] }, SHEET);
    expect(card).toMatch(/font-size="42">It went from 1 to 2\./);
  });
});
