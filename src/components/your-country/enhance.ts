import { own } from '../../model/own.ts';
import { countryNamed } from '../search/country-named.ts';
import { loadNames } from '../search/load-names.ts';
import { suggestions } from '../search/suggestions.ts';
import { offerBelow } from './combobox.ts';

/** What answers for each country, by its code: its name, and its first sentences. */
type Leads = Readonly<Record<string, readonly [name: string, lead: string]>>;

/**
 * `<your-country>`: answers with a country's first sentences and leads to its page, from its name in any language of the
 * site's list. It offers the country of the reader's clock, which is looked up here and told to nobody. Words that name
 * no one country go to the list of countries, as they do without script.
 */
class YourCountry extends HTMLElement {
  #leads: Promise<Leads> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    const answer = document.createElement('div');
    Object.assign(answer, { className: 'answer', role: 'status' });
    this.append(answer);
    field.addEventListener('focus', () => void [this.#names(), this.#load()], { once: true });
    offerBelow(
      field,
      async (typed) => suggestions(typed, await this.#names()),
      ({ code }) => this.#answer(code),
    );
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const code = countryNamed(field.value, await this.#names());
      // The form itself, sent by a script, asks nobody again.
      if (code === null) form.submit();
      else this.#answer(code);
    });
    const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1));
    whenIdle(() => void this.#offer());
  }

  #names() {
    return loadNames(this.dataset.names ?? '');
  }

  /** Loaded once; a country's page is the answer where they cannot be had. */
  #load(): Promise<Leads> {
    this.#leads ??= load<Leads>(this.dataset.leads ?? '');
    return this.#leads;
  }

  async #offer(): Promise<void> {
    const zones = await load<Readonly<Record<string, string>>>(this.dataset.zones ?? '');
    const code = own(zones, timeZone()) ?? '';
    if (code === '') return;
    const lead = (await this.#load())[code];
    const line = this.querySelector<HTMLElement>('.offer');
    const button = line?.querySelector('button');
    if (!lead || !line || !button) return;
    button.textContent = lead[0];
    button.addEventListener('click', () => this.#answer(code));
    line.hidden = false;
  }

  async #answer(code: string): Promise<void> {
    const lead = (await this.#load())[code];
    const page = `${this.dataset.base ?? '/'}countries/${code}/`;
    if (!lead) return location.assign(page);
    const [name, sentences] = lead;
    const link = document.createElement('a');
    Object.assign(link, {
      href: page,
      textContent: (this.dataset.more ?? '').replace('{name}', name),
    });
    const [said, more] = [document.createElement('p'), document.createElement('p')];
    said.textContent = sentences;
    more.append(link);
    const answer = this.querySelector('.answer');
    answer?.replaceChildren(said, more);
    // On a phone it may stand below the window.
    answer?.scrollIntoView({ block: 'nearest' });
  }
}

/** What newer browsers have, of which the settings of the type check do not know. */
declare const Temporal: { readonly Now: { timeZoneId(): string } } | undefined;

/** The time zone of the reader's clock. To make a format of dates for it keeps a slow phone busy for a tenth of a second. */
function timeZone(): string {
  return typeof Temporal === 'undefined'
    ? Intl.DateTimeFormat().resolvedOptions().timeZone
    : Temporal.Now.timeZoneId();
}

/** A file of the site; nothing where it cannot be had. */
async function load<T extends object>(address: string): Promise<T> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : ({} as T);
  } catch {
    return {} as T;
  }
}

customElements.define('your-country', YourCountry);
