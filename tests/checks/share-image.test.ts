import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { checkShareImages } from './share-image.ts';
import { siteOf } from './site.ts';

const PNG = Buffer.from(
  encode({ width: 4, height: 2, data: new Uint8Array(8), channels: 1, depth: 8 }),
);
const GOOD = `<html><head>
  <meta property="og:image" content="https://example.org/base/share.png">
  <meta property="og:image:width" content="4"><meta property="og:image:height" content="2">
  <meta property="og:image:alt" content="Kenya"></head></html>`;

function faults(html: string, image: Buffer | string = PNG): string[] {
  return checkShareImages(
    siteOf('https://example.org/base/', [
      ['ke/index.html', html],
      ['share.png', image],
    ]),
  );
}

describe('checkShareImages', () => {
  it('accepts a picture of the site with its size and words', () => {
    expect(faults(GOOD)).toEqual([]);
  });
  it.each([
    ['property="og:image" ', '', 'og:image is missing'],
    ['https://example.org/base/share.png', '/base/share.png', 'is no file of this site'],
    ['https://example.org/base/share.png', 'https://example.net/share.png', 'is no file'],
    ['https://example.org/base/share.png', 'https://example.org/base/lost.png', 'is no file'],
    ['content="4"', 'content="1200"', 'to be 1200 × 2, found 4 × 2'],
    ['content="Kenya"', 'content=" "', 'og:image:alt is missing'],
  ])('refuses a page where %s becomes "%s"', (was, becomes, fault) => {
    expect(faults(GOOD.replace(was, becomes))).toEqual([expect.stringContaining(fault)]);
  });
  it('refuses a picture that is no PNG', () => {
    expect(faults(GOOD, '<html>')).toEqual([expect.stringContaining('found no PNG')]);
  });
  it('asks no picture of pages that nobody is meant to find', () => {
    const hidden = '<html><head><meta name="robots" content="noindex"></head></html>';
    expect(faults(hidden)).toEqual([]);
  });
});
