import { lazily } from '../../text/lazily.ts';
import { keepInAddress, restoreFromAddress } from '../fields-in-address.ts';
import { sayIfNew } from '../say-politely.ts';
import { countryNamed, type NamedCountry, plain } from '../search/country-named.ts';
import { loadNames } from '../search/load-names.ts';
import { abbreviates, byValue, type FindWords, finds } from './find.ts';

/** Makes the table of countries searchable, filterable and sortable; without script it is a plain table. */
class CountryTable extends HTMLElement {
  #countries: readonly NamedCountry[] = [];
  #rows: readonly HTMLTableRowElement[] = [];
  /** What finds each row, once somebody looks for one: its name alone until the list of all names is there. */
  readonly #words = lazily(() => new Map(this.#rows.map((row) => [row, wordsOf(row)])));

  connectedCallback(): void {
    const finder = this.querySelector<HTMLElement>('search');
    const query = this.querySelector<HTMLInputElement>('[name="q"]');
    const region = this.querySelector<HTMLSelectElement>('[name="region"]');
    const table = this.querySelector('table');
    if (!finder || !query || !region || !table) return;
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.#rows = rows;
    const fields = [query, region];
    restoreFromAddress(fields);
    const folded = this.closest('details');
    if (folded && fields.some(({ value }) => value !== '')) folded.open = true;
    finder.hidden = false;
    const status = this.querySelector('[role="status"]');
    const tell = () => {
      const shown = rows.filter((row) => !row.hidden).length;
      const { shown: some = '', none = '' } = this.dataset;
      sayIfNew(status, shown === 0 ? none : fill(some, { shown, all: rows.length }));
    };
    const apply = () => {
      showOnly(this.#words(), query.value, region.value);
      keepInAddress(fields);
      tell();
    };
    finder.addEventListener('input', apply);
    const learn = () => this.#learn().then(apply);
    query.addEventListener('focus', learn);
    query.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void this.#learn().then(() => this.#open(query.value));
    });
    if (query.value !== '') void learn();
    for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries())
      makeSortable(head, { column, rows });
    if (fields.some(({ value }) => value !== '')) apply();
    else tell();
  }

  async #learn(): Promise<void> {
    if (this.#countries.length > 0) return;
    this.#countries = await loadNames(this.dataset.names ?? '');
    const words = new Map(this.#countries.map((one) => [one[0], one.map(plain)]));
    for (const row of this.#rows) {
      const known = words.get(row.dataset.country ?? '');
      if (known) this.#words().set(row, known);
    }
  }

  /** Leads to the country that is named in full, and to no other. */
  #open(query: string): void {
    const code = countryNamed(query, this.#countries);
    const row = this.#rows.find(({ dataset }) => dataset.country === code);
    row?.querySelector('a')?.click();
  }
}

function wordsOf(row: HTMLTableRowElement): FindWords {
  return [row.dataset.country ?? '', '', plain(row.cells[0]?.textContent ?? '')];
}

function showOnly(
  rows: ReadonlyMap<HTMLTableRowElement, FindWords>,
  query: string,
  region: string,
): void {
  const isShort = [...rows.values()].some((words) => abbreviates(query, words));
  const isFound = isShort ? abbreviates : finds;
  for (const [row, words] of rows) {
    const { region: own = '' } = row.dataset;
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
