import { findTag, type Page } from './page.ts';
import { fileAt, type Site } from './site.ts';

/** Problems of each page's picture for previews: a PNG of this site by its whole address, its size, and words. */
export function checkShareImages(site: Site): string[] {
  return [...site.pages].flatMap(([path, page]) =>
    imageFaults(site, page).map((fault) => `${path}: ${fault}`),
  );
}

function imageFaults(site: Site, page: Page): string[] {
  const image = metaOf(page, 'og:image');
  // Pages that nobody is meant to find or share need no picture.
  if (image === undefined) return isListed(page) ? ['og:image is missing'] : [];
  const file = URL.canParse(image) ? fileAt(site, new URL(image)) : null;
  if (file === null) return [`og:image ${image} is no file of this site`];
  const size = sizeOf(site.files.get(file) ?? Buffer.alloc(0));
  const said = `${metaOf(page, 'og:image:width')} × ${metaOf(page, 'og:image:height')}`;
  return [
    ...(said === size ? [] : [`expected ${image} to be ${said}, found ${size ?? 'no PNG'}`]),
    ...((metaOf(page, 'og:image:alt') ?? '').trim() === '' ? ['og:image:alt is missing'] : []),
  ];
}

/** Width and height as the first part of a PNG gives them. */
function sizeOf(png: Buffer): string | null {
  if (png.subarray(12, 16).toString('latin1') !== 'IHDR') return null;
  return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
}

function isListed(page: Page): boolean {
  return findTag(page, 'meta', { name: 'robots' })?.attributes.content !== 'noindex';
}

function metaOf(page: Page, property: string): string | undefined {
  return findTag(page, 'meta', { property })?.attributes.content;
}
