import { refuses } from '../../src/model/problem.ts';
import type { MonthEnd } from '../flows/history.ts';
import { listingOf } from '../flows/listing.ts';
import { tabulateCohorts } from '../flows/tabulate-listed.ts';
import { sumHeld } from '../history/tabulate-holdings.ts';
import type { DelegatedFile } from '../sources/delegated/delegated-file.ts';
import { readDelegated } from '../sources/delegated/read.ts';
import { tabulatePool } from '../sources/delegated/tabulate-pool.ts';
import { tabulateRegistrations } from '../sources/delegated/tabulate-registrations.ts';
import type { Season } from '../sources/source.ts';
import type { MonthResult } from './month-result.ts';

/** Whose file of which month is expected, and what the reader must know. */
export interface Expected extends Pick<MonthResult, 'registry' | 'month'> {
  readonly season: Season;
}

/** What a sound file says, or why it is passed over. */
export type Archived =
  | (Pick<MonthResult, 'pool' | 'held'> & {
      readonly day: string;
      readonly records: number;
      readonly monthEnd: MonthEnd;
    })
  | { readonly because: string };

/** Reads one unpacked file of an archive. Archives have files of other days, registries and kinds. */
export function readArchived(bytes: Uint8Array, name: string, expected: Expected): Archived {
  const { today, countries } = expected.season;
  const file = readDelegated(bytes, { file: name, today, countries, isArchived: true });
  const because = faultOf(file, expected);
  if (because !== null) return { because };
  const pool = tabulatePool(file, expected.season);
  const { extended, reconstructed, delegations } = file;
  const day = file.asOf ?? '';
  const listing = listingOf({ registry: expected.registry, day, extended }, delegations);
  const held = sumHeld(tabulateRegistrations([file]));
  return {
    day,
    monthEnd: { listing, cohorts: tabulateCohorts(file), reconstructed },
    records: file.lines.records,
    pool: pool.map(({ state, addresses }) => ({ state, addresses })),
    held: [...held]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, { ipv4, slash64s }]) => ({
        country,
        ipv4,
        slash64s: String(slash64s),
      })),
  };
}

function faultOf(file: DelegatedFile, { registry, month }: Expected): string | null {
  const errors = file.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first && refuses(errors)) {
    const more = errors.length > 1 ? ` and ${errors.length - 1} more` : '';
    return `line ${first.line}: ${first.message}${more}`;
  }
  if (file.registry !== registry) return `a file of ${file.registry ?? 'no registry'}`;
  if (!file.extended) return 'a plain file, without available and reserved space';
  return file.asOf?.startsWith(month) ? null : `misfiled: it speaks of ${file.asOf}`;
}
