import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/text/grammar/en.ts';
import { cellsIn } from '../checks/csv-cells.ts';
import { isDated } from '../checks/dated-words.ts';
import { recountersOf } from '../checks/recount.ts';
import { falselyTold, linesOf } from '../checks/retold.ts';
import { builtSite } from './built.ts';

const site = builtSite();
const cellsOf = (path: string) => cellsIn(site.files.get(path) ?? Buffer.of());

describe('the numbers of a figure', () => {
  const figures = [...site.files.keys()].filter((path) => /^figures\/.*\/data\.csv$/.test(path));

  interface FigureJson {
    readonly id: string;
    readonly title: string;
    readonly unit: string;
    readonly sentence: string;
    readonly metrics: readonly string[];
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly (readonly (string | number | null)[])[];
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
      const [names, ...rows] = cellsOf(path);
      const json = jsonOfFigure(path);
      expect(json?.columns.map(({ name }) => name)).toEqual(names);
      expect(json?.rows.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(rows);
    }
  });

  it('are told with their date beside the headline', () => {
    const undated = figures.filter((path) => {
      const figure = jsonOfFigure(path);
      if (!figure || figure.metrics.length === 0) return false;
      const [names = [], ...rows] = cellsOf(path);
      const dates = linesOf(names, rows).map(({ date, as_of }) => date ?? as_of ?? null);
      return !isDated(figure, dates, date);
    });
    expect(undated).toEqual([]);
  });

  it('are those of the measure: Kenya’s IPv6 space at each month', () => {
    const own = cellsOf('figures/country-ipv6-held/ke/data.csv');
    const all = cellsOf('data/metrics/ipv6-held.csv').filter(([area]) => area === 'KE');
    expect(own.slice(1).map((row: string[]) => row.slice(0, 2))).toEqual(
      all.map(([, , date, value]) => [date, value]),
    );
  });

  it('are those of the tables in every row, with the date of the reading and who counted it', () => {
    const recounters = recountersOf((path) => readFileSync(join('data', path), 'utf8'));
    const files = figures.map((path) => {
      const [head = [], ...rows] = cellsOf(path);
      return { figure: path.split('/')[1] ?? '', names: head, rows };
    });
    expect(recountedIn(files, recounters)).toEqual(expect.arrayContaining(MOSTLY_THERE));
    const faults = files.flatMap(({ figure, names, rows }) =>
      falselyTold(figure, linesOf(names, rows), recounters),
    );
    expect(faults.slice(0, 20), `${faults.length} rows`).toEqual([]);
  });
});

/** Columns that an edition has as long as it has registries' files and holdings at all. */
const MOSTLY_THERE = ['ipv4_addresses', 'ipv6_delegations', 'ipv6_slash32s', 'first_ipv6_month'];

/** The columns that are counted again in these files. */
function recountedIn(files: readonly { readonly names: readonly string[] }[], recounters: object) {
  const names = new Set(files.flatMap((file) => file.names));
  return Object.keys(recounters).filter((column) => names.has(column));
}
