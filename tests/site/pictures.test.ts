import { describe, expect, it } from 'vitest';
import { hasPicture } from '../../src/issue/pictures/pictures.ts';
import { placedFigures } from '../../src/issue/placed/placed.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { addressOf } from '../checks/site.ts';
import { builtSite } from './built.ts';

const site = builtSite();
const folders = [...site.files.keys()]
  .filter((path) => path.startsWith('figures/') && path.endsWith('/chart.svg'))
  .map((path) => path.slice(0, -'chart.svg'.length));

function svgOf(path: string): string {
  return site.files.get(path)?.toString() ?? '';
}

/** Folders whose SVG fails a rule. */
function breaking(rule: (svg: string, folder: string) => boolean): string[] {
  return folders.filter((folder) => !rule(svgOf(`${folder}chart.svg`), folder));
}

describe('the pictures of figures', () => {
  it('stand beside every figure that draws something, but for those of countries', () => {
    const text = catalogueOf('en');
    const drawn = [...placedFigures().values()].filter(
      (figure) => figure.scope !== 'country' && hasPicture(figure, text),
    );
    expect(folders.sort()).toEqual(drawn.map(({ path }) => `figures/${path}/`).sort());
    expect(folders.length).toBeGreaterThan(50);
    expect(folders.filter((folder) => !site.files.has(`${folder}share.png`))).toEqual([]);
    const alone = [...site.files.keys()].filter(
      (path) => /^figures\/.*\.png$/.test(path) && !folders.some((one) => path.startsWith(one)),
    );
    expect(alone).toEqual([]);
  });

  it('need no page, no script and no newer style rules', () => {
    const foreign =
      /<a\b|href=|<script|<image|\bstyle="|\bon\w+="|var\(|:is\(|@media (?!\(prefers-color-scheme: dark\))|@import/;
    expect(breaking((svg) => !foreign.test(svg))).toEqual([]);
  });

  it('follow their readers’ light and dark by themselves', () => {
    const both = /<style>[^<@]+\}@media [^{@]+\{[^<@]+\}\}[^<@]*<\/style>/;
    expect(breaking((svg) => both.test(svg))).toEqual([]);
  });

  it('say what they show and where they are from', () => {
    expect(
      breaking((svg) => /^<svg xmlns="[^"]+" .*?><title>.+?<\/title><desc>.+?</.test(svg)),
    ).toEqual([]);
    const whole = (svg: string) => svg.replace(/<\/text><text[^>]*>/g, '');
    expect(breaking((svg, folder) => whole(svg).includes(addressOf(site, folder).href))).toEqual(
      [],
    );
  });

  it('in pixels have the promised sizes', () => {
    const widthOf = (path: string) => site.files.get(path)?.readUInt32BE(16);
    const heightOf = (path: string) => site.files.get(path)?.readUInt32BE(20);
    const cards = [...site.files.keys()].filter((path) => path.endsWith('share.png'));
    expect(cards.filter((path) => path.startsWith('countries/')).length).toBeGreaterThan(200);
    const wrong = cards.filter((path) => widthOf(path) !== 1200 || heightOf(path) !== 630);
    expect(wrong).toEqual([]);
  });
});
