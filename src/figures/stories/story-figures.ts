import type { WorldFigure } from '../figure.ts';
import { devicesAPerson } from '../iot/devices-a-person.ts';
import { forecastsOf2025 } from '../iot/forecasts.ts';
import { ipv4RegisteredByYear } from './ipv4-registered-by-year.ts';

/** Figures drawn for stories and for the page on the Internet of Things. */
export const STORY_FIGURES: readonly WorldFigure[] = [
  ipv4RegisteredByYear,
  devicesAPerson,
  forecastsOf2025,
];
