import type { WorldFigure } from '../figure.ts';
import { ipv4RegisteredByYear } from './ipv4-registered-by-year.ts';

/** Figures drawn for stories alone. */
export const STORY_FIGURES: readonly WorldFigure[] = [ipv4RegisteredByYear];
