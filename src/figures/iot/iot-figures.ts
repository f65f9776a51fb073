import type { WorldFigure } from '../figure.ts';
import { devicesAPerson } from './devices-a-person.ts';
import { forecastsOf2025 } from './forecasts.ts';

/** Devices against addresses, in the order the page tells it. */
export const IOT_FIGURES: readonly WorldFigure[] = [devicesAPerson, forecastsOf2025];
