import { drawPng } from './draw-png.ts';
import { saveFile } from './save-file.ts';

/** Makes a PNG of a figure's SVG file in the size and colours that the reader chooses, and saves it. */
class SavePng extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const row = this.closest<HTMLElement>('[hidden]');
    if (!form || !row) throw new Error('save-png lacks its form or its place');
    row.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save(new FormData(form)).then(
        () => this.#say(this.dataset.saved),
        () => this.#say(this.dataset.failed),
      );
    });
  }

  async #save(chosen: FormData): Promise<void> {
    const { svg = '', file = '' } = this.dataset;
    this.#say('');
    const width = Number(chosen.get('width'));
    const isDark = chosen.get('theme') === 'dark';
    const answer = await fetch(svg);
    if (!answer.ok) throw new Error(`expected ${svg}, got ${answer.status}`);
    const png = await drawPng(await answer.text(), { width, isDark });
    saveFile(png, `${file}-${width}${isDark ? '-dark' : ''}.png`);
  }

  #say(words: string | undefined): void {
    const output = this.querySelector('output');
    if (output) output.textContent = words ?? '';
  }
}

customElements.define('save-png', SavePng);
