import { signsHere } from '../../text/page-signs.ts';
import { sayPolitely } from '../say-politely.ts';
import { type Quotation, quotationText, quotationWords } from './quotation.ts';

/**
 * `<copy-sentence>` below a sentence: copies it with what it is about, its date, its source and its address, or hands it
 * to whatever the reader's device shares with.
 */
class CopySentence extends HTMLElement {
  connectedCallback(): void {
    const share = this.querySelector<HTMLElement>('[name="share"]');
    if (share) share.hidden = !('share' in navigator);
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.name === 'share') this.#share();
      else this.#copy();
    });
  }

  get #sentence(): Element | null {
    return this.previousElementSibling;
  }

  get #quotation(): Quotation {
    const figure = this.closest('figure');
    const own = figure?.querySelector<HTMLAnchorElement>(
      'a.own-page[href*="/figures/"]:not([download])',
    )?.href;
    const place = figure?.id ? `#${figure.id}` : '';
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const named = document.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    return {
      title: this.dataset.title ?? named?.textContent ?? '',
      sentence: this.#sentence?.textContent ?? '',
      source: this.dataset.source ?? creditOf(figure),
      ...{ site: this.dataset.site ?? '', comma: signsHere().comma },
      // As the page itself is called, also where a copy of it is served from elsewhere.
      address: new URL(own ? new URL(own).pathname : place, page ?? location.href).href,
    };
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(quotationText(this.#quotation));
      this.#say(this.dataset.copied);
    } catch {
      const sentence = this.#sentence;
      if (sentence) getSelection()?.selectAllChildren(sentence);
      this.#say(this.dataset.refused);
    }
  }

  /** A reader who thinks better of it has not met a fault. */
  #share(): void {
    const { address } = this.#quotation;
    const text = quotationWords(this.#quotation);
    navigator.share({ text, url: address }).catch(() => undefined);
  }

  #say(words: string | undefined): void {
    sayPolitely(this.querySelector('output'), words);
  }
}

/** Who counted, as the line below a figure says, without the links to other pages. */
function creditOf(figure: Element | null): string {
  const credit = figure?.querySelector('.credit')?.cloneNode(true);
  if (!(credit instanceof Element)) return '';
  for (const link of credit.querySelectorAll('.own-page')) link.remove();
  return credit.textContent ?? '';
}

customElements.define('copy-sentence', CopySentence);
