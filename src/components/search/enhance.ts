import { answersQuery } from './answers.ts';
import { askedFor } from './asked-for.ts';
import { countriesMeant, countryNamed } from './country-named.ts';
import { loadNames } from './load-names.ts';
import { namedFirst } from './named-first.ts';

/** What the search library gives back of a page. */
interface Found {
  readonly url: string;
  /** A passage with the words found in `<mark>`, everything else escaped. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

/** A page that was found: fetched when it is to be shown. */
interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

/** The part of the search library that is used; its file lies beside the index. */
interface Library {
  options(settings: { baseUrl: string }): Promise<void>;
  /** Without words, all pages that a filter lets through. */
  search(query: null, options: object): Promise<{ results: Result[] }>;
  debouncedSearch(
    query: string,
    options?: object,
    milliseconds?: number,
  ): Promise<{ results: Result[] } | null>;
}

/** How many results are shown at first, and with each press of the button. */
const PAGE = 10;
/** Nobody types faster than this and wants to see what comes between. */
const PAUSE = 150;

/** `<site-search>`: fetches library and index when the first letter is typed, and lists the pages found. */
class SiteSearch extends HTMLElement {
  #library: Promise<Library> | null = null;
  /** The search under way, or the last one. */
  #search = Promise.resolve();
  #pages: Result[] = [];
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #status = this.querySelector('[role="status"]') as HTMLElement;
  readonly #list = this.querySelector('ol') as HTMLOListElement;
  readonly #more = this.querySelector('[data-more]') as HTMLButtonElement;

  connectedCallback(): void {
    for (const waiting of this.querySelectorAll('[hidden]:not([data-more])'))
      waiting.removeAttribute('hidden');
    this.#input.addEventListener('input', () => this.#start());
    this.#more.addEventListener('click', () => this.#showMore());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#open();
    });
    this.addEventListener('keydown', (event) => this.#move(event));
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.#input.focus();
    if (this.#input.value !== '') this.#start();
    // What stands below has its place from now on.
    void this.#search.then(() => this.toggleAttribute('data-looked', true));
  }

  #start(): void {
    this.#search = this.#find(this.#input.value.trim());
  }

  /**
   * Leads to the country that was named, else to the first page found, once there is one. A country's page that was
   * found by other words in it may be any country's: it is only gone to, and whoever means it presses Enter again.
   */
  async #open(): Promise<void> {
    const base = this.#base;
    const code = countryNamed(this.#input.value, await this.#names());
    if (code !== null) return location.assign(`${base}countries/${code}/`);
    await this.#search;
    const [first] = this.#links();
    if (first?.pathname.startsWith(`${base}countries/`)) first.focus();
    else first?.click();
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  #names() {
    return loadNames(`${this.#base}countries/names.json`);
  }

  #load(): Promise<Library> {
    const { index = '/pagefind/' } = this.dataset;
    this.#library ??= import(/* @vite-ignore */ `${index}pagefind.js`).then(
      async (library: Library) => {
        await library.options({ baseUrl: index.replace(/pagefind\/$/, '') });
        return library;
      },
    );
    return this.#library;
  }

  async #find(query: string): Promise<void> {
    const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
    history.replaceState(null, '', address);
    if (query === '') return this.#show([], '');
    try {
      const library = await this.#load();
      const [answer, named] = await Promise.all([
        library.debouncedSearch(query, {}, PAUSE),
        this.#pagesOf(query, library),
      ]);
      // Nothing comes back when another letter followed, but something when the field was emptied.
      if (answer === null || query !== this.#input.value.trim()) return;
      const best = await answer.results[0]?.data();
      const isFound = best && answersQuery(query, marksOf(best.excerpt));
      const pages = namedFirst(named, isFound ? answer.results : []);
      await this.#show(pages, this.#words(pages.length, query));
    } catch {
      this.#library = null;
      await this.#show([], this.dataset.failed ?? '');
    }
  }

  /** The pages of what a query means, which may say so in other words or another script: countries, or an answer. */
  async #pagesOf(query: string, library: Library): Promise<Result[]> {
    const { questions = '[]', silent = '' } = this.dataset;
    const countries = countriesMeant(query, await this.#names());
    const meant =
      countries.length > 0
        ? countries.map((code) => `countries/${code}/`)
        : askedFor(query, JSON.parse(questions), silent.split(' '));
    if (meant.length === 0) return [];
    return (await library.search(null, { filters: { page: { any: meant } } })).results;
  }

  #words(count: number, query: string): string {
    const { none = '', one = '', found = '' } = this.dataset;
    const template = [none, one][count] ?? found;
    return template.replace('{count}', String(count)).replace('{query}', () => query);
  }

  async #show(pages: Result[], status: string): Promise<void> {
    this.#pages = pages;
    this.#list.replaceChildren();
    await this.#showMore();
    if (pages === this.#pages) this.#status.textContent = status;
  }

  async #showMore(): Promise<void> {
    const pages = this.#pages;
    const shown = this.#list.children.length;
    const next = await Promise.all(pages.slice(shown, shown + PAGE).map((page) => page.data()));
    if (pages !== this.#pages) return;
    this.#list.append(...next.map(resultOf));
    this.#more.hidden = this.#list.children.length >= pages.length;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Arrow keys walk from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape' && document.activeElement !== this.#input) this.#input.focus();
    else if (key === 'Escape') {
      this.#input.value = '';
      this.#start();
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

function resultOf({ url, excerpt, meta }: Found): HTMLLIElement {
  const [item, link, passage] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('p'),
  ];
  link.href = url;
  link.textContent = meta.title ?? url;
  passage.append(...passageOf(excerpt));
  item.append(link, passage);
  return item;
}

function parse(excerpt: string): HTMLElement {
  return new DOMParser().parseFromString(excerpt, 'text/html').body;
}

function marksOf(excerpt: string): string[] {
  return [...parse(excerpt).querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
}

/** Text and marks of an excerpt, and no other markup whatever it may hold. */
function passageOf(excerpt: string): Node[] {
  return [...parse(excerpt).childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
