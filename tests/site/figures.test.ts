import { describe, expect, it } from 'vitest';
import type { DataCell, FigureColumn } from '../../src/figures/figure.ts';
import { toldStories } from '../../src/figures/stories/stories.ts';
import { numbersOf } from '../../src/issue/downloads/figure-download.ts';
import { areaAt, placedFigures, placeName, titleOf } from '../../src/issue/placed/placed.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { siteData } from '../../src/published/read.ts';
import { catalogueOf } from '../../src/text/catalogue.ts';
import { misdrawn } from '../checks/drawn-words.ts';

/** Figures as published: every one of the world and of groups, and of countries large, small and unlisted. */
const SAMPLED = ['br', 'bv', 'fr', 'ir', 'ke', 'mu', 'sz', 'us', 'va'];

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const DATED = /(^|_)(date|month|year)$/;
const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/;

type Value = DataCell['value'];

const text = catalogueOf('en');
const placed = [...placedFigures().values()].filter(
  ({ scope, place }) => scope !== 'country' || SAMPLED.includes(place ?? ''),
);
const tables = placed.map((figure) => {
  const { table } = figure.draw(text);
  return { path: figure.path, table, data: numbersOf(figure, text) };
});

/** Every value to download that breaks a rule of its column, with where it stands. */
function breaches(holds: (value: Value, column: FigureColumn) => boolean): string[] {
  return tables.flatMap(({ path, data }) =>
    data.rows.flatMap((row) =>
      data.head.flatMap((column, index) => {
        const value = row[index] ?? null;
        return value === null || holds(value, column) ? [] : [`${path} ${column.id}: ${value}`];
      }),
    ),
  );
}

describe('figures as published', () => {
  it('are of the world, of groups and of countries', () => {
    const scopes = new Set(placed.map(({ scope }) => scope));
    expect([...scopes].sort()).toEqual(['country', 'group', 'world']);
    expect(tables.length).toBeGreaterThan(100);
  });
});

describe.each(LANGUAGES)('figures as published in the language %s', (language) => {
  const own = catalogueOf(language);
  // Once a title is told the drawing is there for the next test.
  const titlesOf = () => placed.map((figure) => titleOf(figure, own));

  it('have titles that tell them apart, wherever they stand', () => {
    const titles = titlesOf();
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('name their place once in their titles', () => {
    const titles = titlesOf();
    const twice = placed.flatMap((figure, index) => {
      const [area, name] = [areaAt(figure), placeName(figure, own)];
      const [title = '', forms] = [titles[index], ['subject', 'in', 'of', 'from'] as const];
      if (area === null || name === null || !title.startsWith(name)) return [];
      const rest = title.slice(name.length);
      return forms.some((form) => rest.includes(own.place(area, form))) ? [title] : [];
    });
    expect(twice).toEqual([]);
  });

  it('keep the words of their drawings inside, and strike none through', () => {
    const drawn = placed.flatMap((figure) => {
      const { drawings, broad, card } = figure.draw(own);
      const all = [...drawings, ...(broad ? [broad] : []), ...(card ? [card] : [])];
      return all.map((drawing) => ({ path: `${figure.path} ${drawing.frame}`, drawing }));
    });
    const stories = toldStories(siteData(), own).flatMap(({ slug, sections }) =>
      sections.flatMap(({ id, picture: drawing }) =>
        drawing ? [{ path: `${slug} ${id}`, drawing }] : [],
      ),
    );
    expect(drawn.length).toBeGreaterThan(200);
    const wrong = [...drawn, ...stories].flatMap(({ path, drawing }) =>
      misdrawn(drawing).map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('tables of figures', () => {
  it('name their columns for programs, each once', () => {
    const wrong = tables.filter(({ data }) => {
      const ids = data.head.map(({ id }) => id);
      return new Set(ids).size < ids.length || !ids.every((id) => SNAKE_CASE.test(id));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have a cell for each column, and at least the rows that the page shows', () => {
    const wrong = tables.filter(
      ({ table, data }) =>
        data.rows.length < table.rows.length ||
        [...table.rows].some((row) => row.length !== table.head.length) ||
        data.rows.some((row) => row.length !== data.head.length),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have bare numbers, or no data, where a column is of numbers', () => {
    expect(breaches((value, { isNumber }) => !isNumber || Number.isFinite(value))).toEqual([]);
  });

  it('have dates as ISO 8601 writes them', () => {
    expect(
      breaches((value, { id, isNumber }) => isNumber || !DATED.test(id) || ISO.test(String(value))),
    ).toEqual([]);
  });

  it('have shares and indices from 0 to 1, in their unit', () => {
    const isPart = ({ id, unit }: FigureColumn) =>
      (unit === 'share' && !id.startsWith('growth')) || unit === 'index';
    expect(
      breaches((value, column) => !isPart(column) || (Number(value) >= 0 && Number(value) <= 1)),
    ).toEqual([]);
  });

  it('have the code of every country they name', () => {
    const named = tables.filter(({ data }) => data.head.some(({ id }) => id === 'country'));
    expect(named.length).toBeGreaterThan(50);
    for (const { path, data } of named)
      expect(
        data.head.map(({ id }) => id),
        path,
      ).toContain('country_code');
    expect(
      breaches((value, { id }) => id !== 'country_code' || /^[A-Z]{2}$/.test(String(value))),
    ).toEqual([]);
  });
});
