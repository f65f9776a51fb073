import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusedError } from '../command/refused-error.ts';
import type { NamedData } from './record-edition.ts';

/** What the check reads of the built site's own list of figures with a picture, `figures/choices.json`. */
const Choices = z.object({
  figures: z.array(
    z.object({
      id: z.string(),
      scope: z.enum(['world', 'group', 'country']),
      without: z.array(z.string()),
    }),
  ),
  places: z.record(z.enum(['group', 'country']), z.array(z.tuple([z.string(), z.string()]))),
});
type Choices = z.infer<typeof Choices>;

const Built = z.object({ edition: z.string(), data_sha256: z.string().optional() });

/**
 * The data that a site was built from, as its list of sources names them; one built before it gave their checksum
 * is of none. Throws when there is no site.
 */
export function builtFrom(site: string): NamedData {
  const path = join(site, 'data/sources.json');
  if (!existsSync(path))
    throw new RefusedError(`There is no built site in ${site}: run npm run build`);
  const { edition, data_sha256 } = Built.parse(readJson(path));
  return { name: edition, sha256: data_sha256 ?? '' };
}

/**
 * What is missing among the paths of a built site, or too much: numbers for each figure that the site offers, a picture
 * for each that is no country's, a frame for each of them and for each page of a figure, and no other. Former addresses of figures stand
 * beside these.
 */
export function figureFaults(site: string, paths: readonly string[]): string[] {
  const choices = Choices.parse(readJson(join(site, 'figures/choices.json')));
  const foldersOf = (pattern: RegExp) =>
    new Set(paths.flatMap((path) => pattern.exec(path)?.[1] ?? []));
  const pages = foldersOf(/^figures\/(.+)\/index\.html$/);
  const isFormer = (path: string) =>
    pages.has(path) && /http-equiv="refresh"/.test(readText(join(site, 'figures', path)));
  const drawn = new Set(drawnFigures(choices));
  const pictured = new Set(
    drawnFigures({
      ...choices,
      figures: choices.figures.filter(({ scope }) => scope !== 'country'),
    }),
  );
  const lists = new Set(choices.figures.flatMap(({ id, scope }) => (scope === 'world' ? [] : id)));
  // Figures of countries stand on the countries' pages.
  const own = new Set([...drawn].filter((path) => !pictured.has(path)));
  const framed = new Set([...[...pages].filter((path) => !lists.has(path)), ...own]);
  const compare = (name: string, found: ReadonlySet<string>, expected: ReadonlySet<string>) => [
    ...[...expected]
      .filter((path) => !found.has(path) && !isFormer(path))
      .map((path) => `no ${name} of ${path}`),
    ...[...found]
      .filter((path) => !expected.has(path) && !isFormer(path))
      .map((path) => `a ${name} of ${path}, which is no figure`),
  ];
  return [
    ...compare('frame', foldersOf(/^embed\/(.+)\/index\.html$/), framed),
    ...compare('picture', foldersOf(/^figures\/(.+)\/chart\.svg$/), pictured),
    ...compare('table', foldersOf(/^figures\/(.+)\/data\.csv$/), drawn),
  ];
}

/** Paths of the figures that the builder of the site offers. */
function drawnFigures({ figures, places }: Choices): string[] {
  return figures.flatMap(({ id, scope, without }) =>
    scope === 'world'
      ? [id]
      : places[scope]
          .filter(([place]) => !without.includes(place))
          .map(([place]) => `${id}/${place}`),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readText(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8');
}
