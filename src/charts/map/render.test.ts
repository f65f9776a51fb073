import { describe, expect, it } from 'vitest';
import { renderMapFigure } from './figure.ts';
import { layoutMap } from './layout.ts';
import { countBins, renderLegend } from './legend.ts';
import { mapData } from './map-data.ts';
import { renderMap } from './render.ts';
import { DATA, GROUND, MEASURE, PLACES } from './sample-map.ts';

const input = { ground: GROUND, data: DATA, step: 1, places: PLACES };
const warm = mapData({ ...MEASURE, metric: 'ipv4-held', hue: 'warm' });
const figure = renderMapFigure({
  ...input,
  id: 'world',
  measures: [
    { metric: 'ipv6-held', name: 'IPv6 <held>' },
    { metric: 'ipv4-held', name: 'IPv4 held' },
  ],
  dataAddress: '/data/map/{metric}.json',
  words: {
    ...{ rank: 'Rank', country: 'Country', measures: 'Show', time: 'Date', legend: 'Classes' },
    ...{ play: 'Play', pause: 'Pause', next: 'Next', failed: 'Failed' },
    ...{ open: 'Open', hint: 'Choose', nearer: 'Nearer', farther: 'Farther', whole: 'Whole' },
    ...{ counted: 'How this is counted', folded: ['Who is not drawn.'] },
    ...{ notes: ['A note on boundaries.'], table: 'Table', source: 'Source', share: 'Share' },
  },
});

describe('the drawn map', () => {
  it('is the same picture as before, for a cool measure', async () => {
    await expect(renderMap(layoutMap(input))).toMatchFileSnapshot('golden/map-cool.svg');
  });

  it('is the same picture as before, for a warm measure in an earlier year', async () => {
    const drawn = renderMap(layoutMap({ ...input, data: warm, step: 0 }));
    await expect(drawn).toMatchFileSnapshot('golden/map-warm.svg');
  });

  it('has no colour of its own', () => {
    expect(renderMap(layoutMap(input))).not.toMatch(/#[0-9a-f]{3}|rgb|fill=|style=/);
  });

  it('takes no stop of the Tab key without script', () => {
    const links = renderMap(layoutMap(input)).match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(5);
    for (const link of links) expect(link).toContain('tabindex="-1"');
  });
});

describe('the legend', () => {
  it('says how many countries are in each class at a step, of those that have data', () => {
    const counts = (step: number) =>
      renderLegend(DATA.legend, countBins(DATA, step))
        .match(/(?<=<b>)\d+/g)
        ?.map(Number);
    expect(counts(1)?.reduce((sum, count) => sum + count, 0)).toBe(DATA.steps[1]?.of);
    expect(counts(0)).not.toEqual(counts(1));
    expect(renderLegend(DATA.legend).match(/<b>/g)).toHaveLength(DATA.legend.length - 1);
  });

  it('names the classes from low to high, and no data last', () => {
    expect(renderLegend(DATA.legend).match(/c-[a-z0-9]+/g)).toEqual([
      'c-zero',
      'c-1',
      'c-2',
      'c-3',
      'c-none',
    ]);
  });
});

describe('the figure of the map', () => {
  it('has a row for every country, drawn or not, in the order of rank', () => {
    expect(figure.match(/(?<=data-area=")\w+/g)).toEqual(['MU', 'RW', 'SZ', 'LS', 'BV', 'RE']);
  });

  it('hides its controls until script wakes them', () => {
    expect(figure).toContain('<div class="map-controls awaited" hidden="">');
  });

  it('begins with the sentence to take away', () => {
    expect(/<p [^>]*>([^<]*)/.exec(figure)?.[1]).toBe('Three countries hold IPv6.');
  });

  it('leads to the page of the measure it shows', () => {
    expect(figure).toContain(
      '<a class="own-page" href="/figures/map-ipv6-held/" aria-describedby="world-title">Share</a>',
    );
  });

  it('lets the Tab key in at the first country by rank', () => {
    expect(figure).toContain('data-start="MU"');
  });

  it('makes words safe', () => {
    expect(figure).toContain('IPv6 &lt;held&gt;');
    expect(figure).toContain('Registries &amp; mirrors');
  });
});
