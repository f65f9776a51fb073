import { byValue, finds } from './find.ts';

/** Makes the table of countries searchable, filterable and sortable; without script it is a plain table. */
class CountryTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!form || !table) return;
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    restore(form);
    const apply = () => filter(form, rows, this.dataset.shown ?? '');
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
      makeSortable(head, { column, rows });
    apply();
  }
}

/** Takes search and region from the address, so that a filtered table can be linked. */
function restore(form: HTMLFormElement): void {
  const state = new URLSearchParams(location.search);
  for (const name of ['q', 'region']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = state.get(name) ?? '';
  }
}

function filter(
  form: HTMLFormElement,
  rows: readonly HTMLTableRowElement[],
  template: string,
): void {
  const data = new FormData(form);
  const [query, region] = [String(data.get('q')), String(data.get('region'))];
  for (const row of rows) {
    const { words = '', region: own = '' } = row.dataset;
    row.hidden = !finds(query, words) || (region !== '' && own !== region);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const status = form.querySelector('[role="status"]');
  if (status)
    status.textContent = template
      .replace('{shown}', String(shown))
      .replace('{all}', String(rows.length));
  const state = new URLSearchParams(
    [
      ['q', query],
      ['region', region],
    ].filter(([, value]) => value !== ''),
  );
  history.replaceState(null, '', state.size > 0 ? `?${state}` : location.pathname);
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
