import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FigureView } from '../../figures/figure.ts';
import { type Language, ROOT_LANGUAGE } from '../../model/language.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import { DRAWN, DrawnViews, writeViews } from './drawn-views.ts';
import type { About, Place, PlacedFigure } from './placed-figure.ts';
import { possibleFigures } from './possible.ts';

/** A figure that another thread of the same build has drawn, but for its views. */
interface Kept extends Place {
  readonly about: About;
}

/** The file of all figures in that folder, beside the files of views. */
const FIGURES = 'figures';

let kept: ReadonlyMap<string, PlacedFigure> | undefined;

/** Keeps figures as drawn in a language, for the pages and files of the same build; the folder is made. */
export function keepFigures(
  folder: string,
  language: Language,
  figures: readonly PlacedFigure[],
): void {
  const text = catalogueOf(language);
  writeViews(folder, language, viewsOf(figures, text));
  // Of other languages some places alone may be built.
  if (language !== ROOT_LANGUAGE) return;
  const all = figures.map(({ id, scope, place, path, about }): Kept => {
    return { id, scope, place, path, about: about() };
  });
  writeFileSync(join(folder, FIGURES), serialize(all));
}

function* viewsOf(figures: readonly PlacedFigure[], text: Catalogue) {
  for (const { path, draw } of figures) yield [path, draw(text)] as const;
}

/** The figures drawn for this build, by path; `null` where none are: they are drawn as they are asked for. */
export function keptFigures(): ReadonlyMap<string, PlacedFigure> | null {
  const folder = process.env[DRAWN];
  if (folder === undefined) return null;
  kept ??= readFigures(folder);
  return kept;
}

function readFigures(folder: string): ReadonlyMap<string, PlacedFigure> {
  const all = deserialize(readFileSync(join(folder, FIGURES))) as Kept[];
  const views = new DrawnViews(folder);
  const draw = (path: string, text: Catalogue): FigureView => {
    // A list may name a figure that is built in another language alone.
    const view = views.find(path, text.language) ?? possibleFigures().get(path)?.()?.draw(text);
    if (!view) throw new RangeError(`The figure ${path} is not drawn in ${text.language}`);
    return view;
  };
  return new Map(
    all.map(({ about, ...place }) => {
      const { path } = place;
      return [path, { ...place, draw: (text) => draw(path, text), about: () => about }];
    }),
  );
}
