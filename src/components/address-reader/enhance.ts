import { kindOf } from './kind.ts';

/** Tells what kind of address is typed, in the words that stand in the table below. Nothing leaves the page. */
class AddressReader extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const output = this.querySelector('output');
    if (!input || !output) return;
    this.hidden = false;
    input.addEventListener('input', () => {
      output.textContent = this.#wordsFor(input.value);
    });
  }

  /** Nothing typed says nothing; what is no address says so. */
  #wordsFor(typed: string): string {
    if (typed.trim() === '') return '';
    const kind = kindOf(typed);
    const row = kind && document.querySelector(`[data-kind="${kind}"]`);
    if (!row) return this.dataset.none ?? '';
    return [...row.children].map((cell) => cell.textContent.trim()).join(' – ');
  }
}

customElements.define('address-reader', AddressReader);
