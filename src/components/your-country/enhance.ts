import { countryNamed, type NamedCountry } from '../search/country-named.ts';

/**
 * `<your-country>`: leads from a country's name to its page. Any other words go to the list of countries, as they do
 * without script.
 */
class YourCountry extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      const code = countryNamed(this.querySelector('input')?.value ?? '', this.#countries());
      if (code === null) return;
      event.preventDefault();
      location.assign(`${this.dataset.base ?? '/'}countries/${code}/`);
    });
  }

  /** The names that are offered, by their country. */
  #countries(): NamedCountry[] {
    const names = new Map<string, string[]>();
    for (const { value, dataset } of this.querySelectorAll('option')) {
      const { code = '' } = dataset;
      names.set(code, [...(names.get(code) ?? []), value]);
    }
    return [...names].map(([code, own]) => [code, ...own]);
  }
}

customElements.define('your-country', YourCountry);
