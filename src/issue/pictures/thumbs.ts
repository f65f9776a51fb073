import { SMALL_VIEW } from '../../charts/picture/picture.ts';
import type { Topic } from '../../figures/figures.ts';
import { figureAddress, figureFolder } from '../../model/address.ts';
import type { FigureId } from '../../model/figure-id.ts';
import { GROUPS } from '../../model/group.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { ISSUED } from '../files/issued-files.ts';
import { type ListedFigure, listedFigures } from '../placed/place-list.ts';
import { placedFigure, placedFigures } from '../placed/placed.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import { figuresByTopic } from '../placed/topics.ts';

/** A figure as lists of figures show it: a small picture, a name that leads to it, and what to know besides. */
export interface Thumb {
  readonly href: string | null;
  readonly name: string;
  readonly more: string;
  /** The chart alone, in the picture beside its page; `null` where there is none. */
  readonly picture: string | null;
}

/** Every topic with its figures, each once: those of many places as one that leads to their list. */
export function thumbsByTopic(text: Catalogue): { topic: Topic; thumbs: Thumb[] }[] {
  const listed = new Map(listedFigures().map((one) => [one.id, one]));
  const thumbOf = (id: FigureId): Thumb[] => {
    const list = listed.get(id);
    if (list) return [thumbOfList(list, text)];
    const figure = placedFigures().get(id);
    return figure ? [thumbOfFigure(figure, text)] : [];
  };
  return [...figuresByTopic()]
    .map(([topic, ids]) => ({ topic, thumbs: ids.flatMap(thumbOf) }))
    .filter(({ thumbs }) => thumbs.length > 0);
}

/** A figure of every group, there or not, by the name of the group. */
export function thumbsOfGroups(id: string, text: Catalogue): Thumb[] {
  return GROUPS.map((group) => {
    const figure = placedFigure(`${id}/${group}`);
    return {
      href: figure && figureAddress(figure.path),
      name: text.groups.name(group),
      more: figure ? figure.draw(text).sentence : text.site.noData,
      picture: figure && smallPicture(figure, text),
    };
  });
}

function thumbOfFigure(figure: PlacedFigure, text: Catalogue): Thumb {
  const { title, unit } = figure.draw(text);
  const picture = smallPicture(figure, text);
  return { href: figureAddress(figure.path), name: title, more: unit, picture };
}

/** Its picture is that of the first place that has one. */
function thumbOfList({ id, scope }: ListedFigure, text: Catalogue): Thumb {
  // A country's figure has no file of its picture.
  const places = scope === 'group' ? GROUPS : [];
  const pictures = places.map((place) => {
    const figure = placedFigure(`${id}/${place}`);
    return figure && smallPicture(figure, text);
  });
  return {
    href: figureAddress(id),
    name: text.placed.names[id],
    more: text.figurePages.index.choose[scope],
    picture: pictures.find((one) => one !== null) ?? null,
  };
}

function smallPicture(figure: PlacedFigure, text: Catalogue): string | null {
  if (!ISSUED.svg.has(figure, text)) return null;
  return `${figureFolder(figure.path)}${ISSUED.svg.name}#${SMALL_VIEW}`;
}
