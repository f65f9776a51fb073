import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

const site = builtSite();

/** Rows of the table of a figure on a page, as the text of their cells. */
function rowsOf(page: string, figure: string): string[][] {
  const html = String(site.files.get(page));
  const [, after = ''] = html.split(`id="${figure}"`);
  const [body = ''] = (after.split('<tbody>')[1] ?? '').split('</tbody>');
  return body
    .split('</tr>')
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell = '']) => cell.trim()))
    .filter((cells) => cells.length > 0);
}

const numberOf = (cell = '') => Number(cell.replace(/[,%]/g, ''));

describe('the page on IPv4', () => {
  it('shows parts that add up to all 4,294,967,296 addresses', () => {
    const rows = rowsOf('ipv4/index.html', 'ipv4-account').map((cells) => numberOf(cells[1]));
    const parts = rows.slice(0, -1);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.reduce((total, value) => total + value, 0)).toBe(4_294_967_296);
    expect(rows.at(-1)).toBe(4_294_967_296);
  });
});

describe('the page on fairness', () => {
  it('shows regions whose people and whose addresses make up the whole', () => {
    const regions = rowsOf('fairness/index.html', 'ipv4-shares').slice(0, 5);
    const sum = (column: number) =>
      regions.reduce((total, cells) => total + numberOf(cells[column]), 0);
    expect(regions).toHaveLength(5);
    // Five shares rounded to a hundredth of a per cent.
    expect(Math.abs(sum(2) - 100)).toBeLessThan(0.03);
    expect(Math.abs(sum(3) - 100)).toBeLessThan(0.03);
  });

  it('shows a Lorenz curve that ends with everything', () => {
    const rows = rowsOf('fairness/index.html', 'ipv4-lorenz').map((cells) => numberOf(cells[1]));
    expect(rows).toHaveLength(10);
    expect(rows.at(-1)).toBe(100);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});
