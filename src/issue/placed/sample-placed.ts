import { placedFigure, placedFigures } from './placed.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** A figure that a test needs. Throws when the edition at hand does not have it. */
export function figureAt(path: string): PlacedFigure {
  const found = placedFigure(path);
  if (!found) throw new RangeError(`There is no figure ${path} in this edition`);
  return found;
}

/** Whether the edition at hand has a figure that a test is about. */
export function isThere(path: string): boolean {
  return placedFigures().has(path);
}
