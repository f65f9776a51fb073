import { RENAMED } from '../../model/figure-id.ts';
import { listedFigures } from './place-list.ts';
import { placedFigures } from './placed.ts';

/** A path that a figure had before, and the one it has now. */
export interface MovedFigure {
  readonly from: string;
  readonly to: string;
}

/** Renamings that a build is tried with: `RENAMED='{"before":"now"}' npm run build`. */
const TRIED: Readonly<Record<string, string>> = JSON.parse(process.env.RENAMED ?? '{}');

/** All former paths of figures, at every place where the figure is, and of their lists of places. */
export function movedFigures(
  renamed: Readonly<Record<string, string>> = { ...RENAMED, ...TRIED },
): MovedFigure[] {
  const paths = [
    ...placedFigures().values(),
    ...listedFigures().map(({ id }) => ({ id, path: id })),
  ];
  return Object.entries(renamed).flatMap(([before, now]) =>
    paths
      .filter(({ id }) => id === now)
      .map(({ path }) => ({ from: before + path.slice(now.length), to: path })),
  );
}
