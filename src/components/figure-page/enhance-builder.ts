import type { Sheet } from '../../charts/picture/style.ts';
import type { BuilderChoices, OfferedFigure } from '../../issue/embed/builder-choices.ts';
import { type EmbedChoice, frameSource, pictureFile } from '../../issue/embed/embed-snippet.ts';
import type { Embeddable } from '../../issue/embed/oembed.ts';
import { SIDE_COLUMN } from '../../issue/embed/small-frame.ts';
import { figurePath } from '../../model/figure-path.ts';
import { type Language, ROOT_LANGUAGE, rootOf } from '../../model/language.ts';
import { type Controls, choiceOf, citedAs, pathOf, snippetOf } from './builder-state.ts';
import { load, type SavePicture } from './enhance-picture.ts';
import { pictureOf } from './page-picture.ts';
import { readFrame } from './read-frame.ts';

/** The snippet of any figure as its controls say, with the frame it makes to be opened beneath. */
class EmbedBuilder extends HTMLElement {
  #figure: Embeddable | null = null;
  #choices: BuilderChoices | null = null;
  #asked = 0;
  #shown = 0;

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      const name = target instanceof HTMLSelectElement ? target.name : '';
      if (['figure', 'place', 'language'].includes(name)) this.#turn(this.#chosenPath());
      else this.#show();
    });
    // The frame tells its height in several dialects; this one is enough for us.
    addEventListener('message', ({ source, data }) => {
      if (source === this.querySelector('iframe')?.contentWindow && data?.type === 'set-height')
        this.#fit(Number(data.height));
    });
    this.#part<HTMLDetailsElement>('.preview').addEventListener('toggle', () => this.#show());
    this.#begin();
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`embed-builder lacks ${selector}`);
    return part;
  }

  #list(name: keyof Controls | 'figure' | 'place'): HTMLSelectElement {
    return this.#part(`select[name="${name}"]`);
  }

  get #language(): Language {
    return this.#list('language').value as Language;
  }

  #choiceOf(figure: Embeddable): EmbedChoice {
    const read = (name: keyof Controls) => this.#list(name).value;
    return choiceOf(figure, this.dataset.site ?? '', {
      language: read('language'),
      theme: read('theme'),
      edition: read('edition'),
      width: read('width'),
      height: read('height'),
    });
  }

  /** With the figure that the address asks for, or with the first of all. */
  async #begin(): Promise<void> {
    const answer = await fetch(this.dataset.choices ?? '').catch(() => null);
    if (!answer?.ok) {
      this.#part('.failed').hidden = false;
      return;
    }
    const choices: BuilderChoices = await answer.json();
    const { figures } = choices;
    this.#choices = choices;
    const asked = new URLSearchParams(location.search).get('f') ?? '';
    const [id = '', place = ''] = asked.split('/');
    fill(
      this.#list('figure'),
      figures.map((figure) => [figure.id, figure.name]),
      figures.some((figure) => figure.id === id) ? id : (figures[0]?.id ?? ''),
    );
    this.#offerPlaces(place);
    await this.#turn(this.#chosenPath());
    this.#part('.awaited').hidden = this.#figure === null;
  }

  get #chosen(): OfferedFigure | undefined {
    const id = this.#list('figure').value;
    return this.#choices?.figures.find((figure) => figure.id === id);
  }

  #offerPlaces(place: string): void {
    const { scope = 'world', without = [] } = this.#chosen ?? {};
    const places = scope === 'world' ? [] : (this.#choices?.places[scope] ?? []);
    const list = this.#list('place');
    fill(
      list,
      places.filter(([code]) => !without.includes(code)),
      place,
    );
    if (list.parentElement) list.parentElement.hidden = places.length === 0;
  }

  /** A figure drawn since an edition was frozen is not in it, and not every figure has a picture to send. */
  #offerWhatItHas({ editions, hasPictures }: Embeddable): void {
    for (const option of this.#list('edition').options)
      option.disabled = option.value !== '' && !editions.includes(option.value);
    for (const option of this.#list('height').options)
      option.disabled = option.value === 'picture' && !hasPictures;
    for (const list of [this.#list('edition'), this.#list('height')])
      if (list.selectedOptions[0]?.disabled !== false) list.selectedIndex = 0;
  }

  #chosenPath(): string {
    const chosen = this.#chosen;
    if (!chosen) return '';
    const places = chosen.scope === 'world' ? [] : (this.#choices?.places[chosen.scope] ?? []);
    return pathOf(
      chosen,
      this.#list('place').value,
      places.map(([code]) => code),
    );
  }

  /** Turns to a figure of the lists; the last one asked for wins. */
  async #turn(path: string): Promise<void> {
    const turn = ++this.#asked;
    this.#offerPlaces(path.split('/')[1] ?? '');
    const scope = this.#chosen?.scope ?? 'world';
    const found = await this.#fetch(path, scope).catch(() => null);
    if (turn !== this.#asked) return;
    this.#part('.failed').hidden = found !== null;
    if (found === null) return;
    this.#figure = found;
    this.#offerWhatItHas(found);
    await this.#show();
  }

  /**
   * What embeds a figure stands in its oEmbed answer in the language, or for all figures of a country in that country's
   * file, which is there once.
   */
  async #fetch(path: string, scope: OfferedFigure['scope']): Promise<Embeddable> {
    const isOfCountry = scope === 'country';
    const file = isOfCountry
      ? `countries/${path.split('/')[1]}/data.json`
      : `${rootOf(this.#language)}figures/${path}/oembed.json`;
    const answer = await fetch(`${this.dataset.root}${file}`);
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    const known = await answer.json();
    const all: { ipv6_atlas?: Embeddable }[] = isOfCountry ? known.figures : [known];
    const found = all.find(({ ipv6_atlas: one }) => one?.path === path)?.ipv6_atlas;
    if (!found) throw new Error(`${file} has no ${path}`);
    return found;
  }

  async #show(): Promise<void> {
    const show = ++this.#shown;
    if (this.#figure === null) return;
    const choice = await asItStood(this.#choiceOf(this.#figure), this.dataset.root ?? '');
    if (show === this.#shown) this.#fill(choice);
  }

  #fill(choice: EmbedChoice): void {
    this.#offer(choice);
    const height = this.#list('height').value;
    this.#part<HTMLTextAreaElement>('textarea').value = snippetOf(choice, { height });
    // Our own copy of the site, wherever it is served from, not the one that the snippet names.
    const here = { ...choice, site: new URL(this.dataset.root ?? '', location.href).href };
    const preview = this.#part<HTMLDetailsElement>('.preview');
    preview.querySelector('iframe, img')?.remove();
    if (preview.open) preview.append(height === 'picture' ? imageOf(here) : frameOf(here));
  }

  /** What there is of a figure besides its frame. */
  #offer(choice: EmbedChoice): void {
    const { path } = choice;
    const { root = '', cites = '{}' } = this.dataset;
    const name = `ipv6-atlas-${path.replace('/', '-')}`;
    const numbers = this.#part<HTMLAnchorElement>('[data-file="data.csv"]');
    numbers.href = `${root}figures/${path}/data.csv`;
    numbers.download = `${name}.csv`;
    this.#part<HTMLAnchorElement>('[data-page]').href =
      root + rootOf(this.#language) + figurePath(path);
    this.#part('blockquote p').textContent = citedAs(
      choice,
      this.#figure?.cite ?? '',
      JSON.parse(cites),
    );
    const picture = this.#part<SavePicture>('save-picture');
    picture.dataset.file = name;
    picture.make = async () => {
      const asked = [
        `${root}${rootOf(this.#language)}embed/${path}/`,
        `${root}figures/sheet.json`,
      ].map(load);
      const [frame = '', sheet = ''] = await Promise.all(asked);
      return pictureOf(readFrame(frame), JSON.parse(sheet) as Sheet);
    };
  }

  /** Only where the snippet brings the resizer: without it the reader's frame stays as it is. */
  #fit(height: number): void {
    const frame = this.querySelector('iframe');
    if (frame && this.#list('height').value === 'fit' && height > 0) frame.height = String(height);
  }
}

/** A frozen figure keeps the title and sentence of its day, and a country's has its own in each language: its frame says them. */
async function asItStood(choice: EmbedChoice, root: string): Promise<EmbedChoice> {
  const isTold = choice.hasPictures || choice.language === ROOT_LANGUAGE;
  if (choice.frozen === null && isTold) return choice;
  const frame = frameSource({ ...choice, site: root, theme: 'auto' });
  const answer = await fetch(frame).catch(() => null);
  if (!answer?.ok) return choice;
  const page = readFrame(await answer.text());
  const said = (part: string) => page.querySelector(part)?.textContent;
  return {
    ...choice,
    title: said('h1') ?? choice.title,
    sentence: said('.finding') ?? choice.sentence,
  };
}

function frameOf(choice: EmbedChoice): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = choice.title;
  frame.sandbox.add('allow-scripts', 'allow-popups');
  frame.width = String(choice.width ?? (choice.isSmall ? SIDE_COLUMN : '100%'));
  frame.height = String(choice.height.most);
  if (!choice.resizer) frame.style.height = choice.height.css;
  frame.src = frameSource(choice);
  return frame;
}

function imageOf(choice: EmbedChoice): HTMLImageElement {
  const picture = document.createElement('img');
  Object.assign(picture, pictureFile(choice));
  picture.alt = choice.sentence;
  return picture;
}

function fill(
  list: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  chosen: string,
): void {
  list.replaceChildren(
    ...options.map(([value, name]) => new Option(name, value, false, value === chosen)),
  );
}

customElements.define('embed-builder', EmbedBuilder);
