import type { Adoption } from '../../../src/model/adoption.ts';
import { WORLD } from '../../../src/model/area.ts';
import type { LabsDay } from './parse.ts';

/** APNIC Labs' private code for the world. */
const LABS_WORLD = 'XA';

/** The newest of an economy's days. */
export function newestDay(days: readonly LabsDay[]): LabsDay | null {
  return days.reduce<LabsDay | null>(
    (newest, day) => (newest === null || day.date > newest.date ? day : newest),
    null,
  );
}

/** Two readings of a day's 30-day mean. A mean without any test seen is no measurement. */
export function normaliseDay({ '30': mean, cc, date }: LabsDay): Adoption[] {
  if (mean.seen === 0) return [];
  const country = cc === LABS_WORLD ? WORLD : cc;
  const samples = Math.round(mean.seen);
  return (['preferred', 'capable'] as const).map((measure) => {
    const share = Number((mean[measure] / mean.seen).toFixed(8));
    return { source: 'apnic', measure, date, country, share, samples };
  });
}
