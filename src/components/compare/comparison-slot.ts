import { drawComparison } from '../../charts/compare/draw.ts';
import type { Frame } from '../../charts/parts/frame.ts';
import { makeReadable } from '../../charts/read-out/read-charts.ts';
import type { ToldComparison } from './told-comparison.ts';

/** Pixels from which on a chart has the letters of wide ones. */
const WIDE = 544;

/** Where a comparison is drawn, for the width there is, so that letters keep their size; it says what is under the pointer. */
export class ComparisonSlot {
  readonly #slot: HTMLElement;
  readonly #heights: readonly [narrow: number, wide: number];
  #told: ToldComparison | null = null;
  #width = 0;

  constructor(slot: HTMLElement, heights: readonly [narrow: number, wide: number]) {
    this.#slot = slot;
    this.#heights = heights;
    new ResizeObserver(() => this.#draw()).observe(slot);
  }

  /** Draws another comparison in the place of the last. */
  show(told: ToldComparison): void {
    this.#told = told;
    this.#width = 0;
    this.#draw();
  }

  #draw(): void {
    const slot = this.#slot;
    const width = Math.floor(slot.clientWidth);
    if (!this.#told || width === 0 || width === this.#width) return;
    this.#width = width;
    const { shown, telling } = this.#told;
    const { svg, told } = drawComparison(shown, this.#frame(width), telling);
    slot.querySelector('svg')?.remove();
    slot.insertAdjacentHTML('afterbegin', svg);
    slot.dataset.about = told?.about ?? '';
    slot.dataset.words = told?.words?.join('\n') ?? '';
    if (slot.role === null) makeReadable(slot);
    slot.ariaLabel = telling.words;
  }

  #frame(width: number): Frame {
    const [narrow, wide] = this.#heights;
    return width < WIDE
      ? { name: 'narrow', width, height: narrow, font: 12 }
      : { name: 'wide', width, height: wide, font: 14 };
  }
}
