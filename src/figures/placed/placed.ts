import { GROUPS, type GroupId } from '../../published/groups.ts';
import { countries, country } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import type { DrawnFigure, FigureView } from '../figure.ts';
import { COUNTRY_FIGURES, EVERY_WORLD_FIGURE, GROUP_FIGURES } from '../figures.ts';
import { remembered } from '../remembered.ts';

/** A figure at its place: the world's once, a group's once a group, a country's once a country. */
export interface PlacedFigure {
  readonly id: string;
  readonly scope: 'world' | 'group' | 'country';
  /** A group's id or a country's alpha-2 in lower case; `null` for the world. */
  readonly place: string | null;
  /** `<id>` or `<id>/<place>`: what stands after `/figures/` and `/embed/`. */
  readonly path: string;
  /** The figure in a language, drawn once and then remembered. */
  draw(text: Catalogue): FigureView;
}

let placed: ReadonlyMap<string, PlacedFigure> | undefined;

/** Every figure at every place that has data for it, by path, in the order of the lists. */
export function placedFigures(): ReadonlyMap<string, PlacedFigure> {
  placed ??= new Map([...ofWorld(), ...ofGroups(), ...ofCountries()].map((one) => [one.path, one]));
  return placed;
}

/** The figure at a path such as `country-ipv6-held/ke`. Throws when there is none. */
export function placedFigure(path: string): PlacedFigure {
  const found = placedFigures().get(path);
  if (!found) throw new RangeError(`There is no figure ${path}`);
  return found;
}

/** What routes of figures hand to Astro: one `figure` parameter for each path. */
export function figurePaths(): { params: { figure: string } }[] {
  return [...placedFigures().keys()].map((figure) => ({ params: { figure } }));
}

/** What a figure is about, for where its title stands alone: a country's or a group's name. */
export function placeName({ scope, place }: PlacedFigure, text: Catalogue): string | null {
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
function namesOf({ scope, place }: PlacedFigure, text: Catalogue): string[] {
  if (place === null) return [];
  if (scope === 'group') return [text.groups.all[place as GroupId].name];
  return [text.inSentence(country(place.toUpperCase()))];
}

/** Those of these figures that there are at a place: the world, a group by its id, a country by its code. */
export function figuresOf(
  figures: readonly { readonly id: string }[],
  place: string | null = null,
): PlacedFigure[] {
  const all = placedFigures();
  return figures.flatMap(({ id }) => {
    const found = all.get(place === null ? id : `${id}/${place.toLowerCase()}`);
    return found ? [found] : [];
  });
}

function ofWorld(): PlacedFigure[] {
  return EVERY_WORLD_FIGURE.map(({ id, draw }) => ({
    ...{ id, scope: 'world', place: null, path: id },
    draw: remembered((text) => ({ id, ...draw(text) })),
  }));
}

/** Groups without data for a figure do not have it, in any language. */
function ofGroups(): PlacedFigure[] {
  return GROUP_FIGURES.flatMap(({ id, draw }) =>
    GROUPS.flatMap((group): PlacedFigure[] => {
      const drawn = remembered((text: Catalogue) => draw(group, text));
      if (drawn(catalogueOf('en')) === null) return [];
      const view = remembered((text: Catalogue) => ({ id, ...(drawn(text) as DrawnFigure) }));
      return [{ id, scope: 'group', place: group, path: `${id}/${group}`, draw: view }];
    }),
  );
}

function ofCountries(): PlacedFigure[] {
  return COUNTRY_FIGURES.flatMap(({ id, draw }) =>
    countries().map((one): PlacedFigure => {
      const place = one.alpha2.toLowerCase();
      const view = remembered((text: Catalogue) => ({ id, ...draw(one, text) }));
      return { id, scope: 'country', place, path: `${id}/${place}`, draw: view };
    }),
  );
}
