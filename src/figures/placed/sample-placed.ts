import { type PlacedFigure, placedFigure } from './placed.ts';

/** A figure that a test needs. Throws when the edition at hand does not have it. */
export function figureAt(path: string): PlacedFigure {
  const found = placedFigure(path);
  if (!found) throw new RangeError(`There is no figure ${path} in this edition`);
  return found;
}
