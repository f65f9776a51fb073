import { remembered } from '../../figures/remembered.ts';
import type { AreaId } from '../../model/area.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import type { Data } from '../../published/data.ts';
import { siteData } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PlaceForm } from '../../text/grammar/grammar.ts';
import { keptFigures } from './kept.ts';
import type { Place, PlacedFigure } from './placed-figure.ts';
import { possibleFigures } from './possible.ts';

/** A figure that a page expects at its place; `null` where this edition has no data for it. */
export interface ExpectedFigure {
  readonly id: FigureId;
  readonly figure: PlacedFigure | null;
}

/** Every figure at every place that has data for it, by path, in the order of the lists. */
export function placedFigures(): ReadonlyMap<string, PlacedFigure> {
  return figuresOfData(siteData());
}

const figuresOfData = remembered((_: Data) => keptFigures() ?? drawnNow());

/** The figure at a path such as `country-ipv6-held/ke`, drawing no other; `null` where this edition has none. */
export function placedFigure(path: string): PlacedFigure | null {
  const kept = keptFigures();
  return (kept ? kept.get(path) : possibleFigures().get(path)?.()) ?? null;
}

function drawnNow(): ReadonlyMap<string, PlacedFigure> {
  const found = [...possibleFigures().values()].flatMap((find) => find() ?? []);
  return new Map(found.map((figure) => [figure.path, figure]));
}

/** What a figure is about, as an area: a country or a group; `null` for one of the world's. */
export function areaAt({ scope, place }: Place): AreaId | null {
  if (place === null) return null;
  return scope === 'country' ? place.toUpperCase() : areaOf(place as GroupId);
}

/** The name of what a figure is about, where it stands alone; `null` for one of the world's. */
export function placeName({ scope, place }: Place, text: Catalogue): string | null {
  if (place === null) return null;
  if (scope === 'country') return text.place(place.toUpperCase(), 'name');
  return text.groups.name(place as GroupId);
}

/** Forms in which a title may name its place already: a language may bend the name in each. */
const FORMS = ['name', 'subject', 'in', 'of', 'from'] as const satisfies PlaceForm[];

/** The title of a figure where it stands alone: with its place, unless the title names that itself. */
export function titleOf(figure: PlacedFigure, text: Catalogue): string {
  const { title } = figure.draw(text);
  const area = areaAt(figure);
  if (area === null) return title;
  const isNamed = FORMS.some((form) => title.includes(text.place(area, form)));
  return isNamed ? title : text.placed.title({ area, title });
}

/** These figures at a place, there or not: the world, a group by its id, a country by its code. */
export function expectedFigures(
  figures: readonly { readonly id: FigureId }[],
  place: string | null = null,
): ExpectedFigure[] {
  return figures.map(({ id }) => {
    const path = place === null ? id : `${id}/${place.toLowerCase()}`;
    return { id, figure: placedFigure(path) };
  });
}

/** Those of these figures that there are at a place. */
export function figuresOf(
  figures: readonly { readonly id: FigureId }[],
  place: string | null = null,
): PlacedFigure[] {
  return expectedFigures(figures, place).flatMap(({ figure }) => figure ?? []);
}
