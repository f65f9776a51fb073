import { creditsOf } from '../../figures/credits.ts';
import type { Facts } from '../../figures/facts.ts';
import type { DrawnFigure, Figure, FigureView, Words } from '../../figures/figure.ts';
import { COUNTRY_FIGURES, EVERY_WORLD_FIGURE, GROUP_FIGURES } from '../../figures/figures.ts';
import { remembered } from '../../figures/remembered.ts';
import { GROUPS, type GroupId } from '../../published/groups.ts';
import { countries, country, siteData } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';

/** Where a figure may stand: the world's once, a group's once a group, a country's once a country. */
interface Place {
  readonly id: string;
  readonly scope: 'world' | 'group' | 'country';
  /** A group's id or a country's alpha-2 in lower case; `null` for the world. */
  readonly place: string | null;
  /** `<id>` or `<id>/<place>`: what stands after `/figures/` and `/embed/`. */
  readonly path: string;
}

/** A figure at its place, where there are data for it. */
export interface PlacedFigure extends Place {
  /** What it shows, and its words in a language; absent where a figure is drawn in one go. */
  readonly facts?: () => Facts | null;
  readonly words?: (text: Catalogue) => Words;
  /** The figure in a language, drawn once and then remembered. */
  draw(text: Catalogue): FigureView;
}

/** A figure that a page expects at its place; `null` where this edition has no data for it. */
export interface ExpectedFigure {
  readonly id: string;
  readonly figure: PlacedFigure | null;
}

/** Draws a figure at a place where it may have nothing to show. */
type Draw = (text: Catalogue) => DrawnFigure | null;

let possible: ReadonlyMap<string, () => PlacedFigure | null> | undefined;
let placed: ReadonlyMap<string, PlacedFigure> | undefined;

/** Every figure at every place that has data for it, by path, in the order of the lists. */
export function placedFigures(): ReadonlyMap<string, PlacedFigure> {
  placed ??= new Map(
    [...possibleFigures().values()].flatMap((find) => {
      const found = find();
      return found ? [[found.path, found] as const] : [];
    }),
  );
  return placed;
}

/** The figure at a path such as `country-ipv6-held/ke`, drawing no other; `null` where this edition has none. */
export function placedFigure(path: string): PlacedFigure | null {
  return possibleFigures().get(path)?.() ?? null;
}

/** What a figure is about, for where its title stands alone: a country's or a group's name. */
export function placeName({ scope, place }: Place, text: Catalogue): string | null {
  if (place === null) return null;
  if (scope === 'country') return text.nameOf(country(place.toUpperCase()));
  return text.groups.name(text.groups.all[place as GroupId]);
}

/** The title of a figure where it stands alone: with its place, unless the title names that itself. */
export function titleOf(figure: PlacedFigure, text: Catalogue): string {
  const { title } = figure.draw(text);
  const place = placeName(figure, text);
  if (place === null) return title;
  const isNamed = [place, ...namesOf(figure, text)].some((name) => title.includes(name));
  return isNamed ? title : text.placed.title({ place, title });
}

/** Other forms in which a title may name the place of a figure already. */
function namesOf({ scope, place }: Place, text: Catalogue): string[] {
  if (place === null) return [];
  if (scope === 'group') return [text.groups.all[place as GroupId].name];
  return [text.inSentence(country(place.toUpperCase()))];
}

/** These figures at a place, there or not: the world, a group by its id, a country by its code. */
export function expectedFigures(
  figures: readonly { readonly id: string }[],
  place: string | null = null,
): ExpectedFigure[] {
  return figures.map(({ id }) => {
    const path = place === null ? id : `${id}/${place.toLowerCase()}`;
    return { id, figure: placedFigure(path) };
  });
}

/** Those of these figures that there are at a place. */
export function figuresOf(
  figures: readonly { readonly id: string }[],
  place: string | null = null,
): PlacedFigure[] {
  return expectedFigures(figures, place).flatMap(({ figure }) => figure ?? []);
}

/** Every figure at every place where there may be data for it: none is drawn before it is asked for. */
function possibleFigures(): ReadonlyMap<string, () => PlacedFigure | null> {
  possible ??= new Map([...ofWorld(), ...ofGroups(), ...ofCountries()]);
  return possible;
}

function ofWorld() {
  return EVERY_WORLD_FIGURE.map((figure) =>
    possibleFigure(
      { id: figure.id, scope: 'world', place: null, path: figure.id },
      'facts' in figure ? told(figure, null) : drawn((text) => figure.draw(text)),
    ),
  );
}

function ofGroups() {
  return GROUP_FIGURES.flatMap((figure) =>
    GROUPS.map((group) =>
      possibleFigure(
        { id: figure.id, scope: 'group', place: group, path: `${figure.id}/${group}` },
        'facts' in figure ? told(figure, group) : drawn((text) => figure.draw(group, text)),
      ),
    ),
  );
}

function ofCountries() {
  return COUNTRY_FIGURES.flatMap((figure) =>
    countries().map((one) => {
      const place = one.alpha2.toLowerCase();
      return possibleFigure(
        { id: figure.id, scope: 'country', place, path: `${figure.id}/${place}` },
        'facts' in figure ? told(figure, one) : drawn((text) => figure.draw(one, text)),
      );
    }),
  );
}

/** What a figure shows at its place, and how it is drawn. */
interface Showing {
  /** Its facts once they are known; `null` without data. Absent where a figure is drawn in one go. */
  readonly facts?: () => Facts | null;
  readonly words?: (text: Catalogue) => Words;
  readonly draw: Draw;
}

function drawn(draw: Draw): Showing {
  return { draw };
}

/** A figure at its place in steps, each made once: facts, words of a language, picture of a language. */
function told<F extends Facts, P>(figure: Figure<F, P>, place: P): Showing {
  let known: F | null | undefined;
  const facts = () => {
    if (known === undefined) known = figure.facts(siteData(), place);
    return known;
  };
  const words = remembered((text: Catalogue) => figure.tell(facts() as F, text));
  return {
    facts,
    words,
    draw: (text) => {
      const shown = facts();
      return shown && viewOf(shown, { words: words(text), draw: figure.draw, text });
    },
  };
}

function viewOf<F extends Facts>(
  facts: F,
  { words, draw, text }: { words: Words; draw: Figure<F, never>['draw']; text: Catalogue },
): DrawnFigure {
  const { title, unit, sentence, notes, table, documents = {} } = words;
  return {
    ...{ title, unit, sentence, notes, table },
    ...draw(facts, words, text),
    metrics: facts.metrics,
    sources: creditsOf(facts.origins, documents, { data: siteData(), text }),
  };
}

/** Whether a figure is there is told by its facts; of one drawn in one go, by drawing it in one language. */
function possibleFigure(place: Place, showing: Showing): [string, () => PlacedFigure | null] {
  const drawn = remembered((text: Catalogue) => drawAt(place, showing.draw, text));
  const figure = {
    ...place,
    ...showing,
    draw(text: Catalogue): FigureView {
      const view = drawn(text);
      if (view === null) throw new RangeError(`The figure ${place.path} is in one language only`);
      return view;
    },
  };
  const isThere = () =>
    showing.facts ? inFigure(place, showing.facts) !== null : drawn(catalogueOf('en')) !== null;
  return [place.path, () => (isThere() ? figure : null)];
}

function drawAt({ id, path }: Place, draw: Draw, text: Catalogue): FigureView | null {
  const drawn = inFigure({ path }, () => draw(text));
  return drawn && { id, ...drawn };
}

/** A fault says which figure it happened in: hundreds are drawn before a page is. */
function inFigure<Made>({ path }: Pick<Place, 'path'>, make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure ${path} cannot be drawn: ${why}`, { cause });
  }
}
