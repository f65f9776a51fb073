import { describe, expect, it } from 'vitest';
import { BEST, createScale, filesAbove, transferSize } from '../checks/budgets.ts';
import { checkMarkup } from '../checks/markup.ts';
import { entriesAt } from '../checks/on-demand.ts';
import { findTags } from '../checks/page.ts';
import { builtSite } from './built.ts';

/** Bytes that the frame of a comparison may weigh, as other frames without a map do; and the script of its page. */
const FRAME = 20_000;
/** Bytes of one area's numbers, of which a comparison asks for six and the world's. */
const AREA = 4_000;

const site = builtSite();
const FRAME_PAGE = 'compare/frame/index.html';
const files = entriesAt(site.files, /^data\/compare\/.*\.json$/);
const weigh = ([path, content]: [string, Buffer]) => transferSize(path, content, BEST);

describe('the frame of a comparison', () => {
  const scale = createScale(site, BEST);
  const page = site.pages.get(FRAME_PAGE) ?? [];

  it('weighs at most 20 kB with the numbers of two areas', () => {
    const two = files.filter(([path]) => /\/(ke|ldc)\.json$/.test(path)).map(weigh);
    const all = scale(FRAME_PAGE).total + two.reduce((sum, one) => sum + one, 0);
    console.log(
      `The frame of a comparison: ${scale(FRAME_PAGE).total} bytes, with two areas ${all}`,
    );
    expect(two).toHaveLength(2);
    expect(all).toBeLessThanOrEqual(FRAME);
  });

  it('is valid, not for search engines, and opens every link outside itself', () => {
    expect(checkMarkup(FRAME_PAGE, String(site.files.get(FRAME_PAGE)))).toEqual([]);
    expect(findTags(page, 'meta').map(({ attributes }) => attributes.content)).toContain('noindex');
    const links = findTags(page, 'a');
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter(({ attributes }) => attributes.target !== '_blank')).toEqual([]);
  });
});

describe('the numbers to compare', () => {
  it('are there for each country, group and the world, and light', () => {
    expect(files.length).toBeGreaterThan(260);
    expect(filesAbove(AREA, files)).toEqual([]);
  });

  it('are those of the files of measures', () => {
    const rows = String(site.files.get('data/metrics/ipv4-held.csv')).split('\r\n');
    const listed = rows.filter((row) => row.startsWith('KE,')).map((row) => row.split(','));
    const kenya = JSON.parse(String(site.files.get('data/compare/ke.json')));
    const series = kenya.measures['ipv4-held'];
    expect(series.from).toBe(listed[0]?.[2]);
    expect(series.values).toEqual(
      listed.map(([, , , value]) => (value === '' ? null : Number(value))),
    );
  });
});
