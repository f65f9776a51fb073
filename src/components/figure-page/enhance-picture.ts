import { drawPng } from './draw-png.ts';
import { saveFile } from './save-file.ts';

/** Makes a PNG of a figure in the size and colours that the reader chooses, or its SVG where no file has that. */
export class SavePicture extends HTMLElement {
  /** Makes the SVG where no file has it: pages of figures that have one need no code for it. */
  make = () => load(this.dataset.svg ?? '');

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('save-picture lacks its form');
    const row = this.closest<HTMLElement>('dl > [hidden]');
    if (row) row.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const isSvg = event.submitter?.getAttribute('name') === 'svg';
      this.#say('');
      (isSvg ? this.#saveSvg() : this.#savePng(new FormData(form))).then(
        () => this.#say(this.dataset.saved),
        () => this.#say(this.dataset.failed),
      );
    });
  }

  async #savePng(chosen: FormData): Promise<void> {
    const width = Number(chosen.get('width'));
    const isDark = chosen.get('theme') === 'dark';
    const png = await drawPng(await this.make(), { width, isDark });
    saveFile(png, `${this.dataset.file}-${width}${isDark ? '-dark' : ''}.png`);
  }

  async #saveSvg(): Promise<void> {
    const svg = new Blob([await this.make()], { type: 'image/svg+xml' });
    saveFile(svg, `${this.dataset.file}.svg`);
  }

  #say(words: string | undefined): void {
    const output = this.querySelector('output');
    if (output) output.textContent = words ?? '';
  }
}

/** The text at an address. Throws where there is none. */
export async function load(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`expected ${address}, got ${answer.status}`);
  return answer.text();
}

customElements.define('save-picture', SavePicture);
