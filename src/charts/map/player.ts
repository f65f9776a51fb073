/** How long each date stays. */
const PAUSE = 1200;

/** Plays through time; for readers who asked for less motion each press goes one step. */
export class Player {
  readonly #button: HTMLButtonElement;
  readonly #words: DOMStringMap;
  readonly #goOn: () => Promise<boolean>;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `goOn` makes one step and says whether there is another; `words` hold play, pause and next. */
  constructor(button: HTMLButtonElement, words: DOMStringMap, goOn: () => Promise<boolean>) {
    this.#button = button;
    this.#words = words;
    this.#goOn = goOn;
    button.addEventListener('click', () => this.#press());
    this.#calm.addEventListener('change', () => this.stop());
    this.#name();
  }

  /** Stands still; does nothing if nothing plays. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#name();
  }

  #press(): void {
    if (this.#timer) this.stop();
    else if (this.#calm.matches) void this.#goOn();
    else this.#wait(0);
  }

  #wait(delay: number): void {
    this.#timer = setTimeout(async () => {
      const playing = this.#timer;
      const goesOn = await this.#goOn();
      if (playing !== this.#timer) return;
      if (goesOn) this.#wait(PAUSE);
      else this.stop();
    }, delay);
    this.#name();
  }

  #name(): void {
    const { play, pause, next } = this.#words;
    const still = this.#calm.matches ? next : play;
    this.#button.textContent = (this.#timer ? pause : still) ?? '';
  }
}
