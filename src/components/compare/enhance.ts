import {
  type ComparedChoice,
  MOST,
  readChoice,
  scaleOf,
  writeChoice,
} from '../../charts/compare/choice.ts';
import type { ComparedArea } from '../../charts/compare/comparison.ts';
import { comparisonSnippet } from '../../issue/embed/comparison-snippet.ts';
import { type Language, localeOf } from '../../model/language.ts';
import type { MetricId } from '../../model/metric-id.ts';
import { sayPolitely } from '../say-politely.ts';
import { AreaChooser } from './area-chooser.ts';
import { chipsOf } from './chips.ts';
import { ComparisonSlot } from './comparison-slot.ts';
import { fillTable } from './fill-table.ts';
import { keep } from './keep.ts';
import { loadAreas } from './load-areas.ts';
import {
  type ComparisonTexts,
  type MeasureInfo,
  type ToldComparison,
  tellComparison,
} from './told-comparison.ts';

/** The words of the page, beside those of each measure. */
interface PageTexts extends ComparisonTexts {
  readonly date: string;
  readonly remove: string;
  readonly full: string;
}

/** Comes when what else waits has had its turn. */
const rested = () => new Promise((done) => setTimeout(done));

/** A browser's first format takes a phone as long as all that is said with it, so it is made while numbers are on their way. */
const wakeFormats = (language: Language) => new Intl.NumberFormat(localeOf(language)).format(1);

/** Up to six areas on one chart: choose, draw, tabulate, take along, and keep the choice in the address. */
class CompareChart extends HTMLElement {
  readonly #measures: Record<string, MeasureInfo> = JSON.parse(this.dataset.measures ?? '{}');
  readonly #texts: PageTexts = JSON.parse(this.dataset.texts ?? '{}');
  #choice: ComparedChoice = { codes: [], metric: '', scale: 'amount' };
  #areas: readonly ComparedArea[] = [];
  #told: ToldComparison | null = null;
  #turn = 0;
  #slot: ComparisonSlot | null = null;

  connectedCallback(): void {
    this.#slot = new ComparisonSlot(this.#part('.chart-slot'), [300, 400]);
    const chooser = new AreaChooser(this, (code) => this.#add(code));
    this.#choice = readChoice(location.search, {
      isKnown: (code) => chooser.isKnown(code),
      metrics: Object.fromEntries(
        Object.entries(this.#measures).map(([id, { scales }]) => [id, scales]),
      ),
      start: (this.dataset.start ?? '').split(','),
      startMetric: this.dataset.metric ?? '',
    });
    this.addEventListener('change', (event) => this.#obey(event));
    this.addEventListener('click', (event) => this.#press(event));
    // Seen when it is whole: names and unit, which depend on the address, move what stands below them.
    void this.#show().finally(() => {
      this.#part('.comparison').hidden = false;
    });
  }

  #part<T extends Element = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`compare-chart lacks ${selector}`);
    return part;
  }

  #obey({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name === 'metric') {
      const scales = this.#measures[target.value]?.scales ?? [];
      this.#turnTo({ metric: target.value, scale: scaleOf(this.#choice.scale, scales) });
    } else if (target.name === 'scale') {
      this.#turnTo({ scale: scaleOf(target.value, this.#info?.scales ?? []) });
    }
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.name === 'remove') this.#remove(button.value);
    else if (button?.name === 'beside') this.#add(button.value);
    else if (button?.name === 'keep') void this.#keep(button.value);
  }

  get #info(): MeasureInfo | undefined {
    return this.#measures[this.#choice.metric];
  }

  #turnTo(change: Partial<ComparedChoice>): void {
    this.#choice = { ...this.#choice, ...change };
    void this.#show();
  }

  #add(code: string): void {
    const { codes } = this.#choice;
    if (codes.includes(code)) return;
    if (codes.length >= MOST) this.#say(this.#texts.full);
    else this.#turnTo({ codes: [...codes, code] });
  }

  #remove(code: string): void {
    const { codes } = this.#choice;
    if (codes.length < 2) return;
    this.#turnTo({ codes: codes.filter((other) => other !== code) });
    this.#part<HTMLInputElement>('[name="name"]').focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    history.replaceState(null, '', writeChoice(this.#choice));
    this.#offerWays();
    const { codes, metric, scale } = this.#choice;
    const [base, wanted] = [this.dataset.src ?? '', scale === 'share' ? ['world'] : []];
    const asked = loadAreas(base, [...codes, ...wanted]).catch(() => null);
    await rested();
    wakeFormats(this.#language);
    const loaded = await asked;
    if (turn !== this.#turn) return;
    this.#part('.failed').hidden = loaded !== null;
    const info = this.#info;
    if (!loaded || !info) return;
    this.#areas = loaded.slice(0, codes.length);
    const world = loaded[codes.length];
    const compared = { areas: this.#areas, world, metric: metric as MetricId, scale };
    const told = tellComparison(compared, [info, this.#texts], this.#language);
    this.#told = told;
    // One after the other, so that a slow phone answers in between.
    for (const show of [() => this.#write(told), () => this.#slot?.show(told)]) {
      await rested();
      if (turn !== this.#turn) return;
      show();
    }
  }

  get #language(): Language {
    return document.documentElement.lang as Language;
  }

  /** Only ways that are true of the measure can be chosen. */
  #offerWays(): void {
    this.#part<HTMLSelectElement>('[name="metric"]').value = this.#choice.metric;
    const ways = this.#part<HTMLSelectElement>('[name="scale"]');
    const possible: readonly string[] = this.#info?.scales ?? [];
    for (const option of ways.options) {
      option.disabled = !possible.includes(option.value);
      option.hidden = option.disabled;
    }
    ways.value = this.#choice.scale;
    ways.disabled = possible.length < 2;
    for (const credit of this.querySelectorAll<HTMLElement>('.credit[data-metric]'))
      credit.hidden = credit.dataset.metric !== this.#choice.metric;
  }

  #write({ heading, unit, summary, notes }: ToldComparison): void {
    this.#part('.figure h2').textContent = heading;
    this.#part('.figure .unit').textContent = unit;
    this.#part('.newest').textContent = summary;
    this.#part('.figure .comparison-notes').replaceChildren(
      ...notes.map((note) =>
        Object.assign(document.createElement('p'), { className: 'notes', textContent: note }),
      ),
    );
    this.#part('.chosen').replaceChildren(...chipsOf(this.#areas, this.#info, this.#texts.remove));
    this.#offerBeside();
    const { metric } = this.#choice;
    if (this.#told)
      fillTable(this.#part<HTMLTableElement>('.figure table'), this.#told, {
        ...{ language: this.#language, date: this.#texts.date, none: this.#texts.none },
        isDays: this.#measures[metric]?.isDays ?? false,
      });
    this.#part<HTMLTextAreaElement>('.snippet textarea').value = this.#snippet;
  }

  get #snippet(): string {
    return comparisonSnippet({
      ...{ site: this.dataset.site ?? '', query: writeChoice(this.#choice) },
      ...{ title: this.#told?.heading ?? '', source: this.#credit },
      language: this.#language,
    });
  }

  get #credit(): string {
    const shown = this.querySelector('.credit:not([hidden])')?.textContent ?? '';
    return shown.replace(/\s+/g, ' ').trim();
  }

  /** Neighbours of the first area that has some, as far as they are not there yet. */
  #offerBeside(): void {
    const { codes } = this.#choice;
    const offered = this.#areas.find(({ beside }) => beside.length > 0)?.beside ?? [];
    const names = new Map(
      [...this.#part<HTMLSelectElement>('[name="area"]').options].map((one) => [
        one.value,
        one.text,
      ]),
    );
    const left = codes.length < MOST ? offered.filter((code) => !codes.includes(code)) : [];
    const line = this.#part('.beside');
    line.hidden = left.length === 0;
    line.querySelector('span')?.replaceChildren(
      ...left.map((value) =>
        Object.assign(document.createElement('button'), {
          ...{ type: 'button', name: 'beside', value, textContent: names.get(value) ?? value },
        }),
      ),
    );
  }

  async #keep(what: string): Promise<void> {
    const { metric, codes } = this.#choice;
    const info = this.#info;
    if (!this.#told || !info) return;
    const said = await keep(what, {
      ...{ told: this.#told, areas: this.#areas, metric: metric as MetricId, info },
      name: `ipv6-atlas-compare-${codes.join('-')}-${metric}`,
      below: [...this.#told.notes, this.#credit, this.dataset.credit ?? ''],
      style: this.dataset.style ?? '',
      language: this.#language,
      address: new URL(writeChoice(this.#choice), this.dataset.page).href,
    }).then(
      (word) => this.querySelector<HTMLElement>('.keep')?.dataset[word],
      () => this.querySelector<HTMLElement>('.keep')?.dataset.failed,
    );
    this.#say(said);
  }

  #say(words: string | undefined): void {
    sayPolitely(this.querySelector('.keep output'), words);
  }
}

customElements.define('compare-chart', CompareChart);
