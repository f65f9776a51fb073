import type { ShownLine } from '../../charts/compare/shown-lines.ts';
import type { Language } from '../../model/language.ts';
import { plainDatesIn } from '../../text/plain-dates.ts';
import { numberColumn } from './number-column.ts';
import type { ToldComparison } from './told-comparison.ts';

/** What a table says beside numbers. */
interface TableTexts {
  readonly language: Language;
  readonly date: string;
  readonly none: string;
  /** Whether all dates are shown, as of single days there are few. */
  readonly isDays: boolean;
}

/** Fills a table with a column for each line: the ends of years, and each line's first and newest value. */
export function fillTable(table: HTMLTableElement, told: ToldComparison, texts: TableTexts): void {
  const { lines } = told.shown;
  const columns = lines.map(({ points }) => {
    const known = points.flatMap(([, value]) => (value === null ? [] : [value]));
    return { values: new Map(points), say: numberColumn(known, told.isShare, texts.language) };
  });
  const day = plainDatesIn(texts.language, 'long');
  const rows = datesOf(lines, texts.isDays).map((date) => {
    const cells = columns.map(({ values, say }) => {
      const value = values.get(date) ?? null;
      return value === null ? texts.none : say(value);
    });
    return rowOf('td', [day(date), ...cells]);
  });
  table.tHead?.replaceChildren(rowOf('th', [texts.date, ...lines.map(({ name }) => name)]));
  table.tBodies[0]?.replaceChildren(...rows);
}

function datesOf(lines: readonly ShownLine[], isAll: boolean): string[] {
  const dates = lines.flatMap(({ points }) => {
    const known = points.filter(([, value]) => value !== null).map(([date]) => date);
    const isShown = (date: string, at: number) =>
      isAll || date.slice(5, 7) === '12' || at === 0 || at === known.length - 1;
    return known.filter(isShown);
  });
  return [...new Set(dates)].sort();
}

function rowOf(tag: 'td' | 'th', words: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(
    ...words.map((textContent, at) =>
      Object.assign(document.createElement(at === 0 ? 'th' : tag), {
        ...{ textContent, className: at === 0 ? '' : 'number' },
      }),
    ),
  );
  return row;
}
