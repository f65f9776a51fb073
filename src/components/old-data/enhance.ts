import { type AgePromise, oldSources } from './old-sources.ts';

/**
 * Compares the age of the data with the reader's clock, so that a copy nobody renews says so itself. The
 * pages know only the dates; without script these stand at the foot of each.
 */
class OldData extends HTMLElement {
  connectedCallback(): void {
    const promises: AgePromise[] = JSON.parse(this.dataset.promises ?? '[]');
    const names = oldSources(promises, new Date().toISOString().slice(0, 10));
    const place = this.querySelector('[data-sources]');
    if (!place || names.length === 0) return;
    place.textContent = names.join(', ');
    this.hidden = false;
  }
}

customElements.define('old-data', OldData);
