import { signsHere } from '../../text/page-signs.ts';
import { placeBox } from '../read-out/place-box.ts';

/** Pixels around a dot that are the dot's to a finger; on open sea, around the middle of any country. */
const FINGER = 12;
/** Milliseconds of rest after which a listener is told what a pointer shows. */
const REST = 400;

/** The outline of a mark as path data; a dot's is a circle of two arcs. */
function outlineOf(mark: SVGAElement): string {
  const form = mark.lastElementChild;
  const number = (name: string) => Number(form?.getAttribute(name));
  const [x, y, r] = [number('cx'), number('cy'), number('r')];
  const arcs = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return form?.getAttribute('d') ?? arcs;
}

/** The middle of a mark's own form, in the window. */
function middleOf(mark: SVGAElement): [number, number] {
  const { x, y, width, height } = (mark.lastElementChild ?? mark).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/**
 * The box that says what the country under the pointer, the finger or the focus has, and the ring around it. Where the
 * style sheet does not dock it below a small map, it stands beside the country.
 * A finger's first tap chooses; what opens a page is the link in the box, or a second tap.
 */
export class ReadOut {
  readonly #picture: SVGSVGElement;
  readonly #box: HTMLElement;
  readonly #status: HTMLElement | null;
  readonly #rings: readonly Element[];
  readonly #open: string;
  readonly #hasMoved: () => boolean;
  #chosen: SVGAElement | null = null;
  #at: [number, number] = [0, 0];
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** `hasMoved` says whether the pointer that was let go had moved the map. */
  constructor(root: HTMLElement, picture: SVGSVGElement, hasMoved: () => boolean) {
    this.#picture = picture;
    this.#box = document.createElement('div');
    this.#box.className = 'told';
    this.#box.hidden = true;
    picture.after(this.#box);
    this.#status = root.querySelector('.map-status');
    this.#rings = [...root.querySelectorAll('.ring')];
    this.#open = root.dataset.open ?? '';
    this.#hasMoved = hasMoved;
    picture.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') this.#point(event);
    });
    picture.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse')
        this.#choose(picture.querySelector<SVGAElement>('a:focus-visible'));
    });
    picture.addEventListener('click', (event) => this.#click(event as PointerEvent));
    // An SVG that listens for the focus takes it from a finger, so the stage around it listens.
    const stage = picture.parentElement;
    stage?.addEventListener('focusin', ({ target }) => {
      const mark = (target as Element).closest<SVGAElement>('a:focus-visible');
      if (mark) this.#choose(mark);
    });
    stage?.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#box.contains(relatedTarget as Node | null)) this.#choose(null);
    });
  }

  /** Says something that is not about a country. */
  say(text: string): void {
    this.#box.replaceChildren(text);
    this.#show([0, 0]);
  }

  /** Says the chosen country again, after the map has changed or another part of it is seen. */
  refresh(): void {
    if (this.#chosen) this.#tell(this.#chosen, middleOf(this.#chosen));
  }

  #point({ target, clientX, clientY }: PointerEvent): void {
    this.#at = [clientX, clientY];
    this.#box.classList.remove('tapped');
    this.#choose((target as Element).closest<SVGAElement>('a'), this.#at);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#inform(), REST);
  }

  /** A mouse opens what it points at, as links do; a finger first chooses. */
  #click(event: PointerEvent): void {
    // A key's click follows no pointer, whatever the last one did.
    if (event.pointerType === '' || event.detail === 0) return;
    if (this.#hasMoved()) event.preventDefault();
    if (this.#hasMoved() || event.pointerType === 'mouse') return;
    const at: [number, number] = [event.clientX, event.clientY];
    const under = (event.target as Element).closest<SVGAElement>('a');
    const mark = this.#markNear(at, under ? 'a.dot' : 'a') ?? under;
    event.preventDefault();
    this.#box.classList.add('tapped');
    if (mark && mark === this.#chosen) location.href = mark.href.baseVal;
    else this.#choose(mark, at);
    this.#inform();
  }

  /** The mark of a kind whose middle is nearest to a finger, where one is within its reach. */
  #markNear([x, y]: [number, number], kind: string): SVGAElement | undefined {
    let [best, found]: [number, SVGAElement | undefined] = [FINGER, undefined];
    for (const mark of this.#picture.querySelectorAll<SVGAElement>(kind)) {
      const [left, top] = middleOf(mark);
      const away = Math.hypot(left - x, top - y);
      if (away <= best) [best, found] = [away, mark];
    }
    return found;
  }

  #choose(mark: SVGAElement | null, at = mark ? middleOf(mark) : this.#at): void {
    const isSame = mark === this.#chosen;
    this.#chosen = mark;
    const outline = mark ? outlineOf(mark) : '';
    if (!isSame) for (const ring of this.#rings) ring.setAttribute('d', outline);
    if (mark && isSame) this.#show(at);
    else if (mark) this.#tell(mark, at);
    else this.#box.hidden = true;
  }

  /** The label is the name, the colon of the page's language, and what there is to say. */
  #tell(mark: SVGAElement, at: [number, number]): void {
    const name = mark.dataset.name ?? '';
    const detail = (mark.getAttribute('aria-label') ?? '').slice(
      name.length + signsHere().colon.length,
    );
    const link = Object.assign(document.createElement('a'), {
      href: mark.href.baseVal,
      textContent: this.#open,
      tabIndex: -1,
    });
    this.#box.replaceChildren(`${name}\n${detail}\n`, link);
    this.#show(at);
  }

  #show([left, top]: [number, number]): void {
    const around = this.#picture.getBoundingClientRect();
    this.#box.hidden = false;
    placeBox(this.#box, around, [left - around.x, top - around.y]);
  }

  /** A screen reader says a focused link itself: only a pointer is told of. */
  #inform(): void {
    if (this.#status) this.#status.textContent = this.#chosen?.getAttribute('aria-label') ?? '';
  }
}
