import { sayIfNew } from '../say-politely.ts';
import type { NamedCountry } from '../search/country-named.ts';
import { loadNames } from '../search/load-names.ts';
import { type Offers, offersFor } from './offers.ts';

/** Choosing an area by a name that is typed, or by its place in a list: tells the code of the one that is chosen. */
export class AreaChooser {
  readonly #root: HTMLElement;
  readonly #chosen: (code: string) => void;
  readonly #names: ReadonlyMap<string, string>;

  constructor(root: HTMLElement, chosen: (code: string) => void) {
    this.#root = root;
    this.#chosen = chosen;
    const options = [...this.#list.options].filter(({ value }) => value !== '');
    this.#names = new Map(options.map(({ value, text }) => [value, text]));
    this.#input.addEventListener('focus', () => void this.#areas(), { once: true });
    this.#input.addEventListener('input', () => void this.#offer());
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#take();
    });
    root.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.name === 'offer') this.#add(target.value);
      // Adding waits for the button: with the keyboard a list passes over countries nobody chose.
      if (target.name === 'add' && this.#list.value !== '') this.#add(this.#list.value);
    });
  }

  /** Whether there is an area of this code. */
  isKnown(code: string): boolean {
    return this.#names.has(code);
  }

  get #list(): HTMLSelectElement {
    return this.#root.querySelector('[name="area"]') as HTMLSelectElement;
  }

  get #input(): HTMLInputElement {
    return this.#root.querySelector('[name="name"]') as HTMLInputElement;
  }

  get #output(): HTMLElement {
    return this.#root.querySelector('.offers') as HTMLElement;
  }

  /** Countries with all their names in any language; groups and the world, which have one each. */
  async #areas(): Promise<readonly NamedCountry[]> {
    const countries = await loadNames(this.#root.dataset.names ?? '');
    const known = new Set(countries.map(([code]) => code));
    const others = [...this.#names].filter(([code]) => !known.has(code));
    return [...countries, ...others.map(([code, name]): NamedCountry => [code, code, name])];
  }

  async #offer(): Promise<Offers> {
    const query = this.#input.value;
    const offers = offersFor(query, await this.#areas());
    if (query !== this.#input.value) return offers;
    const buttons = offers.codes.map((value) =>
      Object.assign(document.createElement('button'), {
        ...{ type: 'button', name: 'offer', value, textContent: this.#names.get(value) ?? value },
      }),
    );
    const offered = [...this.#output.querySelectorAll('button')].map(({ value }) => value);
    // What is offered already would be read out again.
    if (offered.length > 0 && String(offered) === String(offers.codes)) return offers;
    const isUnknown = query.trim() !== '' && buttons.length === 0;
    if (isUnknown) sayIfNew(this.#output, this.#output.dataset.unknown ?? '');
    else this.#output.replaceChildren(...buttons);
    return offers;
  }

  /** Enter adds what is named in full, or the only one that can be meant; else they stay offered. */
  async #take(): Promise<void> {
    const { named, codes } = await this.#offer();
    const code = named ?? (codes.length === 1 ? codes[0] : undefined);
    if (code !== undefined) this.#add(code);
  }

  #add(code: string): void {
    this.#input.value = '';
    this.#list.value = '';
    this.#output.replaceChildren();
    this.#chosen(code);
  }
}
