/** The outline of a mark as path data; a dot's is a circle of two arcs. */
function outlineOf(mark: SVGAElement): string {
  const form = mark.lastElementChild;
  const number = (name: string) => Number(form?.getAttribute(name));
  const [x, y, r] = [number('cx'), number('cy'), number('r')];
  const arcs = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return form?.getAttribute('d') ?? arcs;
}

/** The line that says what the country under the pointer or the focus has, and the ring around it. */
export class ReadOut {
  readonly #line: HTMLElement | null;
  readonly #ring: Element | null;
  readonly #hint: string;
  #chosen: SVGAElement | null = null;

  constructor(root: HTMLElement) {
    this.#line = root.querySelector('.map-read-out');
    this.#ring = root.querySelector('.ring');
    this.#hint = root.dataset.hint ?? '';
    const picture = root.querySelector('svg');
    const choose = ({ target }: Event) =>
      this.#choose((target as Element).closest<SVGAElement>('a'));
    picture?.addEventListener('pointerover', choose);
    picture?.addEventListener('focusin', (event) => {
      // A screen reader says the focused link itself: the line must not say it a second time.
      this.#line?.setAttribute('aria-live', 'off');
      choose(event);
    });
    picture?.addEventListener('focusout', () => this.#line?.setAttribute('aria-live', 'polite'));
    picture?.addEventListener('pointerleave', () => {
      this.#choose(picture.querySelector<SVGAElement>('a:focus'));
    });
  }

  /** Says something that is not about a country. */
  say(text: string): void {
    this.#line?.replaceChildren(text);
  }

  /** Says the chosen country again, after the map has changed. */
  refresh(): void {
    if (!this.#chosen) {
      this.say(this.#hint);
      return;
    }
    const name = this.#chosen.dataset.name ?? '';
    const strong = document.createElement('strong');
    strong.textContent = name;
    // The label is the name, a colon, and what there is to say.
    const detail = (this.#chosen.getAttribute('aria-label') ?? '').slice(name.length + 1);
    this.#line?.replaceChildren(strong, detail);
  }

  #choose(mark: SVGAElement | null): void {
    if (mark === this.#chosen) return;
    this.#chosen = mark;
    this.#ring?.setAttribute('d', mark ? outlineOf(mark) : '');
    this.refresh();
  }
}
