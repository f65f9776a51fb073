import { keepInAddress, restoreFromAddress } from '../fields-in-address.ts';
import { abbreviates, byValue, finds } from './find.ts';

/** Makes the table of countries searchable, filterable and sortable; without script it is a plain table. */
class CountryTable extends HTMLElement {
  connectedCallback(): void {
    const finder = this.querySelector<HTMLElement>('search');
    const query = this.querySelector<HTMLInputElement>('[name="q"]');
    const region = this.querySelector<HTMLSelectElement>('[name="region"]');
    const table = this.querySelector('table');
    if (!finder || !query || !region || !table) return;
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const fields = [query, region];
    restoreFromAddress(fields);
    finder.hidden = false;
    const status = this.querySelector('[role="status"]');
    const apply = () => {
      showOnly(rows, query.value, region.value);
      keepInAddress(fields);
      const shown = rows.filter((row) => !row.hidden).length;
      if (status) status.textContent = fill(this.dataset.shown ?? '', { shown, all: rows.length });
    };
    finder.addEventListener('input', apply);
    for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
      makeSortable(head, { column, rows });
    apply();
  }
}

function showOnly(rows: readonly HTMLTableRowElement[], query: string, region: string): void {
  const isShort = rows.some(({ dataset }) => abbreviates(query, dataset.words ?? ''));
  const isFound = isShort ? abbreviates : finds;
  for (const row of rows) {
    const { words = '', region: own = '' } = row.dataset;
    row.hidden = !isFound(query, words) || (region !== '' && own !== region);
  }
}

/** Puts numbers into the places `{name}` of a sentence. */
function fill(sentence: string, numbers: Readonly<Record<string, number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name]));
}

interface Sorting {
  readonly column: number;
  readonly rows: readonly HTMLTableRowElement[];
}

/** Turns a column's heading into a button: the first press sorts, the next one turns the order round. */
function makeSortable(head: HTMLTableCellElement, sorting: Sorting): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const first = head.dataset.sort === 'number' ? 'descending' : 'ascending';
    const other = first === 'descending' ? 'ascending' : 'descending';
    const order = head.ariaSort === first ? other : first;
    for (const cell of head.parentElement?.children ?? []) cell.ariaSort = null;
    head.ariaSort = order;
    sortRows(head, sorting, order === 'ascending' ? 1 : -1);
  });
}

function sortRows(head: HTMLTableCellElement, { column, rows }: Sorting, direction: 1 | -1): void {
  const isNumber = head.dataset.sort === 'number';
  const entries = rows.map((row) => {
    const cell = row.cells[column];
    const name = row.cells[0]?.textContent?.trim() ?? '';
    const value = cell?.dataset.v;
    return { row, name, value: value === undefined ? null : Number(value) };
  });
  entries.sort(isNumber ? byValue(direction) : (a, b) => direction * a.name.localeCompare(b.name));
  rows[0]?.parentElement?.append(...entries.map(({ row }) => row));
}

customElements.define('country-table', CountryTable);
