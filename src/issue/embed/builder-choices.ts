import { compareIn } from '../../figures/by-name.ts';
import { GROUPS } from '../../model/group.ts';
import { ROOT_LANGUAGE } from '../../model/language.ts';
import { siteData } from '../../published/read.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { hasPicture } from '../pictures/pictures.ts';
import { placedFigures } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';

/** A figure that the builder offers. */
export interface OfferedFigure {
  readonly id: string;
  readonly name: string;
  readonly scope: PlacedFigure['scope'];
  /** Places for which there is nothing to draw. */
  readonly without: readonly string[];
}

/** Everything that can be embedded: `/figures/choices.json`. */
export interface BuilderChoices {
  readonly figures: readonly OfferedFigure[];
  /** Code and name of every place, in the order in which they are offered. */
  readonly places: Readonly<Record<'group' | 'country', readonly (readonly [string, string])[]>>;
}

/** What the builder offers in a language. */
export function builderChoices(text: Catalogue): BuilderChoices {
  const byId = Map.groupBy(placedFigures().values(), ({ id }) => id);
  const places = {
    group: GROUPS.map((id) => [id, text.groups.name(id)] as const),
    country: siteData()
      .countries.map((one) => [one.alpha2.toLowerCase(), text.place(one.alpha2, 'name')] as const)
      .sort(([, a], [, b]) => compareIn(text)(a, b)),
  };
  return {
    figures: [...byId].flatMap(([id, placed]) => offered(id, placed, places, text)),
    places,
  };
}

/** Nothing where a figure is drawn nowhere. */
function offered(
  id: string,
  placed: readonly PlacedFigure[],
  places: BuilderChoices['places'],
  text: Catalogue,
): OfferedFigure[] {
  // What is drawn in one language is in all.
  const root = catalogueOf(ROOT_LANGUAGE);
  const drawn = placed.filter((figure) => hasPicture(figure, root));
  const [first] = drawn;
  if (!first) return [];
  const { scope } = first;
  const known = new Set(drawn.map(({ place }) => place));
  const every = scope === 'world' ? [] : places[scope].map(([code]) => code);
  return [
    {
      id,
      name: scope === 'world' ? first.draw(text).title : text.placed.names[first.id],
      scope,
      without: every.filter((code) => !known.has(code)),
    },
  ];
}
