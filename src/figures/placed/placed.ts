import { GROUPS, type GroupId } from '../../published/groups.ts';
import { countries, country } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import type { DrawnFigure, FigureView } from '../figure.ts';
import { COUNTRY_FIGURES, EVERY_WORLD_FIGURE, GROUP_FIGURES } from '../figures.ts';
import { remembered } from '../remembered.ts';

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
  return EVERY_WORLD_FIGURE.map(({ id, draw }) =>
    possibleFigure({ id, scope: 'world', place: null, path: id }, draw),
  );
}

function ofGroups() {
  return GROUP_FIGURES.flatMap(({ id, draw }) =>
    GROUPS.map((group) =>
      possibleFigure({ id, scope: 'group', place: group, path: `${id}/${group}` }, (text) =>
        draw(group, text),
      ),
    ),
  );
}

function ofCountries() {
  return COUNTRY_FIGURES.flatMap(({ id, draw }) =>
    countries().map((one) => {
      const place = one.alpha2.toLowerCase();
      return possibleFigure({ id, scope: 'country', place, path: `${id}/${place}` }, (text) =>
        draw(one, text),
      );
    }),
  );
}

/** Whether a figure is there is told by drawing it in one language: without data there is none in any. */
function possibleFigure(place: Place, draw: Draw): [string, () => PlacedFigure | null] {
  const drawn = remembered((text: Catalogue) => drawAt(place, draw, text));
  const figure = {
    ...place,
    draw(text: Catalogue): FigureView {
      const view = drawn(text);
      if (view === null) throw new RangeError(`The figure ${place.path} is in one language only`);
      return view;
    },
  };
  return [place.path, () => (drawn(catalogueOf('en')) === null ? null : figure)];
}

/** A fault says which figure it happened in: hundreds are drawn before a page is. */
function drawAt({ id, path }: Place, draw: Draw, text: Catalogue): FigureView | null {
  try {
    const drawn = draw(text);
    return drawn && { id, ...drawn };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The figure ${path} cannot be drawn: ${why}`, { cause });
  }
}
