import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markPage, pagesToSearch } from './index-site.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function build(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), '<main>Kenya</main>');
  }
}

describe('pagesToSearch', () => {
  it('finds pages of every depth, sorted, and no other file', () => {
    build('index.html', 'countries/ke/index.html', 'about/index.html', 'data/metrics/x.csv');
    expect(pagesToSearch(site)).toEqual([
      'about/index.html',
      'countries/ke/index.html',
      'index.html',
    ]);
  });

  it('keeps a figure of the world, and leaves out the same of one place', () => {
    build('figures/index.html', 'figures/x/index.html', 'figures/x/ke/index.html');
    expect(pagesToSearch(site)).toEqual(['figures/index.html', 'figures/x/index.html']);
  });

  it.each(['embed/x/index.html', 'v/index.html', 'v/2026-09-22/embed/x/index.html', '404.html'])(
    'leaves out %s',
    (path) => {
      build(path, 'about/index.html');
      expect(pagesToSearch(site)).toEqual(['about/index.html']);
    },
  );

  it('leaves out the search, and no page whose name only begins like one left out', () => {
    build('search/index.html', 'visit/index.html', 'embedding/index.html');
    expect(pagesToSearch(site)).toEqual(['embedding/index.html', 'visit/index.html']);
  });
});

describe('markPage', () => {
  it('says where a page stands', () => {
    const page = '<body><main id="content">Kenya</main></body>';
    expect(markPage('countries/ke/index.html', page)).toContain(
      '<main data-pagefind-filter="page:countries/ke/" id="content">',
    );
  });

  it('gives headlines whole where a page says between which words a line may end', () => {
    expect(markPage('zh/index.html', '<h1>所有<wbr>图表</h1>')).toBe('<h1>所有图表</h1>');
  });

  it('leaves out what stands on every page, and the inside of tables and drawings', () => {
    const shown = '<svg><text>9</text></svg><table id="all"><tr><td>9</td></tr></table>';
    const page = `<html lang="fr"><head></head><body><nav>9</nav><main id="x">Kenya${shown}</main>9</body></html>`;
    expect(markPage('index.html', page)).toBe(
      '<html lang="fr"><main data-pagefind-filter="page:" id="x">Kenya<svg></svg><table id="all"></table></main>',
    );
  });
});
