import { formatState, parseState, stepOfYear } from './address-state.ts';
import type { MapData } from './map-data.ts';
import { paint } from './paint.ts';
import { Player } from './player.ts';
import { ReadOut } from './read-out.ts';
import { centreOf, makeWalkable } from './walk.ts';
import { Zoom } from './zoom.ts';

/** The map with script: switch of measures, time, read-out, keyboard, and its state in the address. */
class WorldMap extends HTMLElement {
  #fetched = new Map<string, Promise<MapData>>();
  /** What the reader asked for last; an answer to an earlier wish comes too late. */
  #wish = 0;
  #metric = '';
  #year = '';
  #step = 0;
  #readOut: ReadOut | undefined;
  #player: Player | undefined;

  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('.map-controls');
    const button = controls?.querySelector('button');
    if (!controls || !button) return;
    this.#metric = this.dataset.metric ?? '';
    this.#year = this.dataset.year ?? '';
    this.#wakePicture();
    this.#player = new Player(button, this.dataset, () => this.#goOn());
    const marks = [...this.querySelectorAll<SVGAElement>('svg a')];
    const leave = () => this.#choices.find(({ checked }) => checked)?.focus();
    makeWalkable(marks, { start: this.dataset.start ?? '', leave });
    controls.addEventListener('input', ({ target }) => this.#obey(target));
    controls.hidden = false;
    this.#restore();
  }

  /** The read-out and the enlarging of regions, which know of each other. */
  #wakePicture(): void {
    const picture = this.querySelector<SVGSVGElement>('.map-picture');
    const buttons = this.querySelector<HTMLElement>('.map-zoom');
    if (!picture || !buttons) return;
    const zoom = new Zoom(picture, buttons, () => this.#readOut?.refresh());
    this.#readOut = new ReadOut(this, picture, () => zoom.hasMoved);
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGAElement) zoom.reveal(centreOf(target));
    });
    for (const one of this.querySelectorAll<HTMLElement>('.map-hint, .map-zoom'))
      one.hidden = false;
  }

  disconnectedCallback(): void {
    this.#player?.stop();
  }

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[type=radio]')];
  }

  get #slider(): HTMLInputElement | null {
    return this.querySelector('[type=range]');
  }

  /** Comes back to what the address says, and undoes what the browser put back into the controls. */
  #restore(): void {
    const metrics = this.#choices.map(({ value }) => value);
    const { metric, year } = parseState(location.search, metrics);
    const wanted = metric ?? this.#metric;
    this.#step = Number(this.#slider?.defaultValue);
    this.#setControls();
    if (wanted !== this.#metric || (year !== null && year !== this.#year))
      void this.#show(wanted, (data) => stepOfYear(data.steps, year));
  }

  #setControls(): void {
    for (const choice of this.#choices) choice.checked = choice.value === this.#metric;
    if (this.#slider) this.#slider.value = String(this.#step);
  }

  #obey(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#player?.stop();
    if (target.type === 'range') {
      const step = target.valueAsNumber;
      void this.#show(this.#metric, () => step);
    } else void this.#show(target.value, (data) => stepOfYear(data.steps, this.#year));
  }

  /** One step on, from the last to the first; says whether there is one after it. */
  async #goOn(): Promise<boolean> {
    let isLast = true;
    await this.#show(this.#metric, ({ steps }) => {
      const step = (stepOfYear(steps, this.#year) + 1) % steps.length;
      isLast = step === steps.length - 1;
      return step;
    });
    return !isLast;
  }

  async #show(metric: string, choose: (data: MapData) => number): Promise<void> {
    this.#wish += 1;
    const wish = this.#wish;
    const data = await this.#fetch(metric).catch(() => null);
    if (wish !== this.#wish) return;
    if (data) this.#apply(data, choose(data));
    else this.#fail(metric);
  }

  /** Says that the measure did not come, and puts the controls back to what is shown. */
  #fail(metric: string): void {
    this.#fetched.delete(metric);
    this.#player?.stop();
    this.#readOut?.say(this.dataset.failed ?? '');
    this.#setControls();
  }

  #fetch(metric: string): Promise<MapData> {
    const address = (this.dataset.src ?? '').replace('{metric}', metric);
    const known = this.#fetched.get(metric);
    const answer =
      known ??
      fetch(address).then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        return response.json() as Promise<MapData>;
      });
    this.#fetched.set(metric, answer);
    return answer;
  }

  #apply(data: MapData, step: number): void {
    const { date = '', label = '' } = data.steps[step] ?? {};
    this.#metric = data.metric;
    this.#year = date.slice(0, 4);
    this.#step = step;
    paint(this, data, step);
    if (this.#slider) {
      this.#slider.max = String(data.steps.length - 1);
      this.#slider.setAttribute('aria-valuetext', label);
      (this.#slider.parentElement as HTMLElement).hidden = data.steps.length < 2;
    }
    this.#setControls();
    this.#readOut?.refresh();
    const query = formatState(location.search, { metric: this.#metric, year: this.#year });
    history.replaceState(null, '', query + location.hash);
  }
}

customElements.define('world-map', WorldMap);
