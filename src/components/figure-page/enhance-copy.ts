import { sayPolitely } from '../say-politely.ts';
import { saveFile } from './save-file.ts';

/** Copies the text it holds, or saves it as a file; where copying is refused it selects the text instead. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('.copy-line');
    if (!line) throw new Error('copy-text lacks its line of buttons');
    line.hidden = false;
    line.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.name === 'copy') this.#copy();
      else this.#save(target);
    });
  }

  get #source(): HTMLElement {
    const source = this.querySelector<HTMLElement>('textarea, pre, blockquote');
    if (!source) throw new Error('copy-text lacks its text');
    return source;
  }

  get #text(): string {
    const source = this.#source;
    if (source instanceof HTMLTextAreaElement) return source.value;
    const text = (source.textContent ?? '').trim();
    // What is set as prose has the spaces that its reader sees, not those of the markup.
    return source instanceof HTMLPreElement ? text : text.replace(/\s+/g, ' ');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#say(this.dataset.copied);
    } catch {
      this.#select();
      this.#say(this.dataset.refused);
    }
  }

  #select(): void {
    const source = this.#source;
    if (source instanceof HTMLTextAreaElement) {
      source.focus();
      source.select();
    } else getSelection()?.selectAllChildren(source);
  }

  #save({ dataset }: HTMLButtonElement): void {
    saveFile(new Blob([`${this.#text}\n`], { type: dataset.type }), dataset.file ?? '');
  }

  #say(words: string | undefined): void {
    sayPolitely(this.querySelector('output'), words);
  }
}

customElements.define('copy-text', CopyText);
