import { daysBetween } from '../../model/promised-age.ts';

/** A source with the day its data speak of and the age its publisher's data may reach. */
export interface AgePromise {
  readonly name: string;
  readonly asOf: string;
  readonly days: number;
}

/** Names of the sources whose data are older on a day than promised, each with its date in brackets. */
export function oldSources(promises: readonly AgePromise[], today: string): string[] {
  return promises
    .filter(({ asOf, days }) => daysBetween(asOf, today) > days)
    .map(({ name, asOf }) => `${name} (${asOf})`);
}
