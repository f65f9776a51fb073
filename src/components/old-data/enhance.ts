import { type AgePromise, oldSources } from '../../model/old-sources.ts';

/**
 * Compares the age of the data with the reader's clock, so that a copy nobody renews says so itself. The
 * pages know only the dates; without script these stand at the foot of each.
 */
class OldData extends HTMLElement {
  connectedCallback(): void {
    const told: [string, string, number][] = JSON.parse(this.dataset.promises ?? '[]');
    const promises = told.map(([name, asOf, days]): AgePromise => ({ name, asOf, days }));
    const old = oldSources(promises, new Date().toISOString().slice(0, 10));
    if (!old) return;
    const date = new Intl.DateTimeFormat(this.dataset.locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    this.#say('names', old.names.join(', '));
    this.#say('oldest', date.format(new Date(old.oldest)));
    const unsaid = this.querySelector<HTMLElement>(`[data-old="${old.isAll ? 'some' : 'all'}"]`);
    const said = this.querySelector<HTMLElement>(`[data-old="${old.isAll ? 'all' : 'some'}"]`);
    if (unsaid && said) [unsaid.hidden, said.hidden] = [true, false];
    this.hidden = false;
  }

  #say(what: string, words: string): void {
    const place = this.querySelector(`[data-say="${what}"]`);
    if (place) place.textContent = words;
  }
}

customElements.define('old-data', OldData);
