import { countryNamed } from '../search/country-named.ts';
import { loadNames } from '../search/load-names.ts';

/**
 * `<your-country>`: leads from a country's name, in any language of the site's list, to its page. Any other words go to
 * the list of countries, as they do without script.
 */
class YourCountry extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    this.querySelector('input')?.addEventListener('focus', () => this.#names(), { once: true });
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      const code = countryNamed(form.querySelector('input')?.value ?? '', await this.#names());
      // The form itself, sent by a script, asks nobody again.
      if (code === null) form.submit();
      else location.assign(`${this.dataset.base ?? '/'}countries/${code}/`);
    });
  }

  #names() {
    return loadNames(this.dataset.names ?? '');
  }
}

customElements.define('your-country', YourCountry);
