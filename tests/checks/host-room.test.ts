import { describe, expect, it } from 'vitest';
import { ratioOf, roomFor, sharesOf } from './host-room.ts';

const text = (bytes: number) => Buffer.alloc(bytes, 'a');
const files = new Map([
  ['index.html', text(100)],
  ['embed/x/index.html', text(40)],
  ['figures/x/chart.svg', text(30)],
  ['figures/x/data.csv', text(20)],
  ['figures/x/oembed.json', text(5)],
  ['figures/x/share.png', text(3)],
  ['countries/ke/data.json', text(7)],
  ['_astro/a.js', text(9)],
  ['data/ipv6-atlas-2026-11-28.zip', text(11)],
  ['data/ipv6-atlas-2026-11-24.zip', text(11)],
  ['v/2026-11-24/embed/x/index.html', text(1000)],
]);
const shares = sharesOf(files, 50);

describe('the shares of a site', () => {
  it('tell what each language has from what there is once', () => {
    expect(shares.language).toEqual({ files: 5, bytes: 100 + 40 + 30 + 5 + 50 });
    expect(shares.once).toEqual({ files: 5, bytes: 20 + 7 + 9 + 11 + 11 });
  });

  it('count what is frozen of it, with its own data alone and a list of its files', () => {
    expect(shares.edition.files).toBe(3 + 1 + 1);
    expect(shares.edition.bytes).toBeGreaterThan(40 + 30 + 20 + 11 + 4 * 100);
    expect(shares.edition.bytes).toBeLessThan(40 + 30 + 20 + 11 + 4 * 200);
  });

  it('count a card that is drawn by what it is', () => {
    expect(sharesOf(new Map([['share.png', text(70)]]), 50).language.bytes).toBe(70);
  });
});

describe('the bytes of a language', () => {
  it('are those of its pages for each of the same pages in the root’s, without pictures', () => {
    const both = new Map([
      ...[['index.html', text(100)] as const, ['about/index.html', text(300)] as const],
      ...[['share.png', text(5)] as const, ['fr/share.png', text(500)] as const],
      ...[['fr/index.html', text(120)] as const, ['fr/only/index.html', text(9)] as const],
    ]);
    expect(ratioOf(both, 'fr')).toBe(1.2);
  });
});

describe('the room for languages and editions', () => {
  it('is each as often as it is there', () => {
    const [language, once, edition] = [10, 100, 1000].map((bytes) => ({ files: 1, bytes }));
    if (!language || !once || !edition) throw new Error('expected three');
    expect(roomFor({ language, once, edition }, { languages: [1, 1.5, 2], editions: 4 })).toEqual({
      files: 3 + 1 + 4,
      bytes: 45 + 100 + 4000,
    });
  });
});
