import { type ComparedArea, PLOT } from './comparison.ts';
import { type Axis, drawComparison } from './draw.ts';
import { MOST, readChoice } from './scale.ts';

/** Room for names at the ends of lines; below this width the keys beside the names must do. */
const NAMES = 280;
const NARROW = 700;

/** What the page tells the element about each measure. */
interface MeasureInfo extends Axis {
  readonly title: string;
  readonly unit: string;
  readonly hue: 'cool' | 'warm';
}

/** Up to six areas on one chart: choose, draw, tabulate, and keep the choice in the address. */
class CompareChart extends HTMLElement {
  #codes: string[] = [];
  #metric = '';
  #drawn = 0;

  connectedCallback(): void {
    const codes = new Set(
      [...this.#part<HTMLSelectElement>('[name="area"]').options].map(({ value }) => value),
    );
    const known = {
      codes,
      metrics: Object.keys(this.#measures),
      start: (this.dataset.start ?? '').split(','),
    };
    ({ codes: this.#codes, metric: this.#metric } = readChoice(location.search, known));
    this.addEventListener('change', (event) => this.#obey(event));
    this.addEventListener('click', (event) => this.#press(event));
    // Seen when it is whole: names and unit, which depend on the address, move what stands below them.
    void this.#show().finally(() => {
      this.#part('.comparison').hidden = false;
    });
  }

  get #measures(): Record<string, MeasureInfo> {
    return JSON.parse(this.dataset.measures ?? '{}');
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`compare-chart lacks ${selector}`);
    return part;
  }

  #obey({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'metric') return;
    this.#metric = target.value;
    this.#show();
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.name === 'add') this.#add();
    if (button?.name === 'remove') this.#remove(button.value);
  }

  /** Adding waits for the button: with the keyboard a list passes over countries nobody chose. */
  #add(): void {
    const list = this.#part<HTMLSelectElement>('[name="area"]');
    if (list.value === '' || this.#codes.length >= MOST) return;
    this.#codes = [...new Set([...this.#codes, list.value])];
    list.value = '';
    this.#show();
  }

  #remove(code: string): void {
    if (this.#codes.length < 2) return;
    this.#codes = this.#codes.filter((other) => other !== code);
    this.#show();
    this.#part('[name="area"]').focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#drawn;
    const state = new URLSearchParams({ c: this.#codes.join(','), metric: this.#metric });
    history.replaceState(null, '', `?${state.toString().replaceAll('%2C', ',')}`);
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="metric"]'))
      radio.checked = radio.value === this.#metric;
    const areas = await this.#fetch().catch(() => null);
    if (turn !== this.#drawn) return;
    this.#part('.failed').hidden = areas !== null;
    if (areas) this.#draw(areas);
  }

  #fetch(): Promise<ComparedArea[]> {
    const [base, metric] = [this.dataset.src ?? '', this.#metric];
    return Promise.all(
      this.#codes.map(async (code) => {
        const answer = await fetch(`${base}${code}.json`);
        if (!answer.ok) throw new Error(`${answer.status} for ${code}`);
        return (await answer.json())[metric];
      }),
    );
  }

  #draw(areas: readonly ComparedArea[]): void {
    const info = this.#measures[this.#metric];
    if (!info) return;
    this.#part('h2').textContent = info.title;
    this.#part('.unit').textContent = info.unit;
    const svg = this.#part<HTMLElement>('svg.compare');
    svg.innerHTML = drawComparison(areas, info);
    this.classList.toggle('warm', info.hue === 'warm');
    const isNarrow = this.clientWidth < NARROW;
    svg.setAttribute('viewBox', `0 0 ${PLOT.width + (isNarrow ? 8 : NAMES)} ${PLOT.height + 44}`);
    const told = areas
      .map(({ name, end }) => `${name}: ${end?.words ?? this.dataset.none}`)
      .join('; ');
    svg.setAttribute('aria-label', `${info.title}. ${told}`);
    this.#part('.told').textContent = told;
    this.#part('.chosen').replaceChildren(
      ...areas.map((area, index) => this.#chip(area, index + 1)),
    );
    this.#tabulate(areas);
  }

  #chip({ code, name, href }: ComparedArea, place: number): HTMLLIElement {
    const item = document.createElement('li');
    item.innerHTML = `<svg class="chart key" viewBox="0 0 28 10" aria-hidden="true"><path class="compared s${place}" d="M0 5H28"/></svg>`;
    const link = Object.assign(document.createElement('a'), { href, textContent: name });
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      name: 'remove',
      value: code,
      textContent: '×',
    });
    button.setAttribute('aria-label', `${this.dataset.remove} ${name}`);
    item.append(' ', link, ' ', button);
    return item;
  }

  #tabulate(areas: readonly ComparedArea[]): void {
    const table = this.#part<HTMLTableElement>('table');
    const words = new Map(
      areas.flatMap(({ rows }) => shownRows(rows).map(([date, said]) => [date, said] as const)),
    );
    const values = areas.map(({ rows }) => new Map(rows.map(([date, , value]) => [date, value])));
    const cells = (tag: 'th' | 'td', words: readonly string[]) =>
      words.map((word, index) => {
        const cell = Object.assign(document.createElement(index === 0 ? 'th' : tag), {
          textContent: word,
        });
        if (index > 0) cell.className = 'number';
        return cell;
      });
    const head = document.createElement('tr');
    head.append(...cells('th', [this.dataset.date ?? '', ...areas.map(({ name }) => name)]));
    const rows = [...words].sort().map(([date, said]) => {
      const row = document.createElement('tr');
      row.append(
        ...cells('td', [
          said,
          ...values.map((known) => known.get(date) ?? this.dataset.none ?? ''),
        ]),
      );
      return row;
    });
    table.tHead?.replaceChildren(head);
    table.tBodies[0]?.replaceChildren(...rows);
  }
}

/** Ends of years, and the first and the last row: enough to read, and every line's newest value. */
function shownRows(rows: ComparedArea['rows']): ComparedArea['rows'] {
  return rows.filter(
    ([date], index) => date.endsWith('-12') || index === 0 || index === rows.length - 1,
  );
}

customElements.define('compare-chart', CompareChart);
