/**
 * Shows its words once the reader's clock is past the day until which all data are as young as promised, so that
 * a copy nobody renews says so itself. Its room is kept from the beginning: nothing moves.
 */
class OldData extends HTMLElement {
  connectedCallback(): void {
    const today = new Date().toISOString().slice(0, 10);
    this.hidden = today <= (this.dataset.until ?? '');
  }
}

customElements.define('old-data', OldData);
