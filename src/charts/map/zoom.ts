import { enlarged, isSameView, moved, showing, type ViewBox } from './view-box.ts';

type Place = readonly [number, number];

/** What a press of a button enlarges or lessens the map by. */
const STEP = 2;
/** Pixels that a finger may tremble and still tap. */
const TREMBLE = 6;

/** The middle of one finger is its own place. */
const middle = ([a, b = a]: readonly Place[]): Place => [
  ((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2,
  ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2,
];
const distance = ([a, b]: readonly Place[]): number =>
  Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0));

/** Enlarges regions of the map: by buttons, by two fingers or a pad's pinch, and moves what is enlarged. */
export class Zoom {
  readonly #svg: SVGSVGElement;
  readonly #whole: ViewBox;
  readonly #fingers = new Map<number, Place>();
  readonly #changed: () => void;
  #view: ViewBox;
  #path = 0;

  /** `changed` is told whenever another part is seen. */
  constructor(svg: SVGSVGElement, buttons: HTMLElement, changed: () => void) {
    const { width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#whole = { x: 0, y: 0, width, height };
    this.#view = this.#whole;
    this.#changed = changed;
    buttons.addEventListener('click', ({ target }) => this.#press(target));
    svg.addEventListener('pointerdown', (event) => this.#touch(event));
    svg.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      svg.addEventListener(end, ({ pointerId }) => void this.#fingers.delete(pointerId));
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  /** Whether the pointer that was let go had moved the map: then it chose nothing. */
  get hasMoved(): boolean {
    return this.#path > TREMBLE;
  }

  /** Moves to a point of the map that is outside what is seen. */
  reveal(at: Place): void {
    this.#see(showing(this.#view, this.#whole, at));
  }

  #press(target: EventTarget | null): void {
    const name = target instanceof Element ? target.closest('button')?.name : undefined;
    if (!name) return;
    const { x, y, width, height } = this.#view;
    const by = { nearer: STEP, farther: 1 / STEP, whole: 0 }[name];
    if (by !== undefined) this.#enlarge([x + width / 2, y + height / 2], by || 1 / 99);
  }

  #enlarge(at: Place, by: number): void {
    this.#see(enlarged(this.#view, this.#whole, { at, by }));
  }

  #see(view: ViewBox): void {
    if (isSameView(view, this.#view)) return;
    this.#view = view;
    const { x, y, width, height } = view;
    this.#svg.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
    this.#svg.style.setProperty('--near', String(this.#whole.width / width));
    this.#svg.classList.toggle('near', width < this.#whole.width);
    this.#changed();
  }

  #place([left, top]: Place): Place {
    const { x, y, width } = this.#svg.getBoundingClientRect();
    const scale = this.#view.width / width;
    return [this.#view.x + (left - x) * scale, this.#view.y + (top - y) * scale];
  }

  #touch({ pointerId, clientX, clientY }: PointerEvent): void {
    if (this.#fingers.size === 0) this.#path = 0;
    this.#fingers.set(pointerId, [clientX, clientY]);
  }

  #move({ pointerId, clientX, clientY }: PointerEvent): void {
    if (!this.#fingers.has(pointerId)) return;
    const before = [...this.#fingers.values()];
    this.#fingers.set(pointerId, [clientX, clientY]);
    const after = [...this.#fingers.values()];
    const isPinch = after.length === 2;
    const [from, to] = [middle(before), middle(after)];
    this.#path += Math.hypot(to[0] - from[0], to[1] - from[1]) + (isPinch ? TREMBLE : 0);
    const by = isPinch ? distance(after) / (distance(before) || 1) : 1;
    if (isPinch || this.hasMoved) this.#follow(from, to, by);
  }

  /** What lay under the fingers stays under them: enlarged around where they were, then moved to where they are. */
  #follow(from: Place, to: Place, by: number): void {
    const at = this.#place(from);
    const near = by === 1 ? this.#view : enlarged(this.#view, this.#whole, { at, by });
    const scale = near.width / this.#svg.getBoundingClientRect().width;
    this.#see(moved(near, this.#whole, [(from[0] - to[0]) * scale, (from[1] - to[1]) * scale]));
  }

  /** A pad's pinch comes as a wheel with the control key; the wheel alone scrolls the page. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#enlarge(this.#place([event.clientX, event.clientY]), Math.exp(-event.deltaY / 100));
  }
}
