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

describe('the headline on how many addresses are given out', () => {
  const pages = ['index.html', 'ipv4/index.html'].map((page) => String(site.files.get(page)));
  const SAID =
    /<h[12][^>]*>Of every 1,000 usable IPv4 addresses, (at least )?([\d,]+) are given out</;
  const [front, page] = pages.map((html) => SAID.exec(html));

  // Where there is no account of all addresses, there is no such headline.
  it.skipIf(!page)('is that of the parts of the page, and the same on the front page', () => {
    const html = String(site.files.get('ipv4/index.html'));
    const parts = rowsOf('ipv4/index.html', 'ipv4-account').map(
      ([name = '', cell]) => [name, numberOf(cell)] as const,
    );
    const sum = (of: string) =>
      parts.reduce((total, [name, value]) => total + (name.startsWith(of) ? value : 0), 0);
    const thousandths = (sum('Delegated') / (2 ** 32 - sum('Out of use'))) * 1000;
    const told = numberOf(page?.[2]);
    expect(told).toBe(page?.[1] ? Math.floor(thousandths) : Math.min(999, Math.round(thousandths)));
    expect([front?.[1], front?.[2]]).toEqual([page?.[1], page?.[2]]);
    expect(html.split('are given out<')).toHaveLength(2);
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
