import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Line, type Recount, recountersOf } from '../checks/recount.ts';
import { builtSite } from './built.ts';

const site = builtSite();
const linesOf = (path: string): string[][] => parse(site.files.get(path) ?? Buffer.of());

describe('the numbers of a figure', () => {
  const figures = [...site.files.keys()].filter((path) => /^figures\/.*\/data\.csv$/.test(path));

  interface FigureJson {
    readonly id: string;
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly unknown[];
  }
  const ofCountries = new Map<string, readonly FigureJson[]>();

  /** A figure's numbers as JSON: beside its page, or for a country's figures all together beside the country's. */
  function jsonOfFigure(path: string): FigureJson | undefined {
    const [, id, country] = path.split('/');
    if (!id?.startsWith('country-')) {
      const file = site.files.get(path.replace('.csv', '.json'));
      return file && JSON.parse(String(file));
    }
    const known = ofCountries.get(country ?? '');
    const all: readonly FigureJson[] =
      known ?? JSON.parse(String(site.files.get(`countries/${country}/data.json`))).figures;
    ofCountries.set(country ?? '', all);
    return all.find((figure) => figure.id === id);
  }

  it('are there for figures of the world, of groups and of countries, each as CSV and JSON', () => {
    const depths = new Set(figures.map((path) => path.split('/').length));
    expect(depths).toEqual(new Set([3, 4]));
    expect(figures.filter((path) => jsonOfFigure(path) === undefined)).toEqual([]);
  });

  it('name their columns in snake_case, the same in every language', () => {
    const heads = figures.map((path) => String(site.files.get(path)).split('\r\n')[0] ?? '');
    expect(heads.filter((head) => !/^[a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)*$/.test(head))).toEqual([]);
  });

  it('have as many cells in each row as columns, and say the same in both files', () => {
    for (const path of figures) {
      const rows = linesOf(path);
      const json = jsonOfFigure(path);
      expect(json?.columns.map(({ name }) => name)).toEqual(rows[0]);
      expect(json?.rows).toHaveLength(rows.length - 1);
    }
  });

  it('are those of the measure: Kenya’s IPv6 space at each month', () => {
    const own = linesOf('figures/country-ipv6-held/ke/data.csv');
    const all = linesOf('data/metrics/ipv6-held.csv').filter(([area]) => area === 'KE');
    expect(own.slice(1).map((row: string[]) => row.slice(0, 2))).toEqual(
      all.map(([, , date, value]) => [date, value]),
    );
  });

  it('are those of the tables, with their own date and who counted them: 300 rows at random', () => {
    const recounters = recountersOf('data');
    const seed = Date.now() % 1e9;
    const drawn = drawRows(figures, seed).flatMap(({ path, row }) =>
      Object.entries(recounters)
        .filter(([column]) => row.country_code && row[column] !== undefined)
        .flatMap(([column, recount]) => {
          const again = recount({ ...row, on: onOf(row) }, row.country_code ?? '');
          return isToldBy(row, column, again)
            ? []
            : [`${path} ${JSON.stringify(row)}: ${JSON.stringify(again)}`];
        }),
    );
    expect(drawn, `drawn with ${seed}`).toEqual([]);
  });
});

function onOf(row: Line): string {
  return row.date ?? row.as_of ?? '';
}

/** Whether a row has this value, its date, and the names of all who counted it; nobody where there is no value. */
function isToldBy(row: Line, column: string, { value, counted, on }: Recount): boolean {
  const told = row[column];
  const source = (row.source ?? '').toLowerCase().replaceAll(' ', '');
  if (!isSame(told ?? '', value)) return false;
  if (on !== undefined && onOf(row) !== on) return false;
  return counted.every((id) => source.includes(id)) && (told === '' || source !== '');
}

/** Divisions in another order may end in another last digit. */
function isSame(told: string, value: Recount['value']): boolean {
  if (typeof value !== 'number' || told === '') return told === (value ?? '');
  return Math.abs(Number(told) - value) <= 1e-12 * Math.abs(value);
}

/** So many rows of figures in which countries have numbers, chosen by a seed: each figure is as likely as another. */
function drawRows(figures: readonly string[], seed: number): { path: string; row: Line }[] {
  let state = seed;
  const next = (below: number) => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const named = figures.filter((path) => {
    const head = String(site.files.get(path)).split('\r\n')[0] ?? '';
    return head.includes('country_code');
  });
  return Array.from({ length: 300 }, () => {
    const path = named[next(named.length)] ?? '';
    const [head = [], ...rows] = linesOf(path);
    const cells = rows[next(rows.length)] ?? [];
    return { path, row: Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])) };
  });
}
