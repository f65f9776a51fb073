import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FigureView } from '../../figures/figure.ts';
import { type Language, ROOT_LANGUAGE } from '../../model/language.ts';
import { type Catalogue, catalogueOf } from '../../text/catalogue.ts';
import type { About, Place, PlacedFigure } from './placed-figure.ts';
import { possibleFigures } from './possible.ts';

/** A figure as another thread of the same build has drawn it. */
interface Kept extends Place {
  readonly view: FigureView;
  readonly about: About;
}

/** The name of the setting that holds the folder of the figures drawn for this build. */
export const DRAWN = 'DRAWN_FIGURES';

let kept: ReadonlyMap<string, PlacedFigure> | undefined;

/** Keeps figures as drawn in a language, for the pages of the same build; the folder is made. */
export function keepFigures(
  folder: string,
  language: Language,
  figures: Iterable<PlacedFigure>,
): void {
  const text = catalogueOf(language);
  const drawn = [...figures].map(({ id, scope, place, path, draw, about }): Kept => {
    return { id, scope, place, path, view: draw(text), about: about() };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${language}.bin`), serialize(drawn));
}

/** The figures drawn for this build, by path; `null` where none are: they are drawn as they are asked for. */
export function keptFigures(): ReadonlyMap<string, PlacedFigure> | null {
  const folder = process.env[DRAWN];
  if (folder === undefined) return null;
  kept ??= readFigures(folder);
  return kept;
}

function readFigures(folder: string): ReadonlyMap<string, PlacedFigure> {
  const views = new Map<Language, ReadonlyMap<string, FigureView>>();
  let all: readonly Kept[] = [];
  for (const file of readdirSync(folder)) {
    const language = basename(file, '.bin') as Language;
    const drawn = deserialize(readFileSync(join(folder, file))) as Kept[];
    // Of other languages some places alone may be built.
    if (language === ROOT_LANGUAGE) all = drawn;
    views.set(language, new Map(drawn.map(({ path, view }) => [path, view] as const)));
  }
  const draw = (path: string, text: Catalogue): FigureView => {
    // A list may name a figure that is built in another language alone.
    const view = views.get(text.language)?.get(path) ?? possibleFigures().get(path)?.()?.draw(text);
    if (!view) throw new RangeError(`The figure ${path} is not drawn in ${text.language}`);
    return view;
  };
  return new Map(
    all.map(({ view: _, about, ...place }) => {
      const { path } = place;
      return [path, { ...place, draw: (text) => draw(path, text), about: () => about }];
    }),
  );
}
