import type { Sheet } from '../../charts/picture/style.ts';
import { drawPng } from './draw-png.ts';
import { pictureOf } from './page-picture.ts';
import { readFrame } from './read-frame.ts';
import { saveFile } from './save-file.ts';

/** Makes a PNG of a figure in the size and colours that the reader chooses, or its SVG where no file has that. */
class SavePicture extends HTMLElement {
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
    const png = await drawPng(await this.#svg(), { width, isDark });
    saveFile(png, `${this.dataset.file}-${width}${isDark ? '-dark' : ''}.png`);
  }

  async #saveSvg(): Promise<void> {
    const svg = new Blob([await this.#svg()], { type: 'image/svg+xml' });
    saveFile(svg, `${this.dataset.file}.svg`);
  }

  /** The file beside the figure's page, or the same made of its frame. */
  async #svg(): Promise<string> {
    const { svg, sheet = '', frame = '' } = this.dataset;
    if (svg !== undefined) return load(svg);
    const [page, rules] = await Promise.all([load(frame), load(sheet)]);
    return pictureOf(readFrame(page), JSON.parse(rules) as Sheet);
  }

  #say(words: string | undefined): void {
    const output = this.querySelector('output');
    if (output) output.textContent = words ?? '';
  }
}

async function load(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`expected ${address}, got ${answer.status}`);
  return answer.text();
}

customElements.define('save-picture', SavePicture);
