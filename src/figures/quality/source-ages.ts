import { daysBetween } from '../../model/days-between.ts';
import { promisedDays } from '../../model/promised-age.ts';
import type { Source } from '../../model/provenance.ts';
import type { Data } from '../../published/data.ts';
import { compareNames } from '../by-name.ts';

/** A source with its age on the day it was read. */
export interface SourceAge {
  readonly source: Source;
  /** Days from the day the data speak of to the day they were read. */
  readonly days: number;
  /** Days the source's data may be old; `null` when it promises none. */
  readonly promised: number | null;
  readonly isOld: boolean;
}

/** Every source with its age, oldest promises broken first, then by name. */
export function sourceAges(data: Data): SourceAge[] {
  const ages = data.sources.map((source) => {
    const days = daysBetween(source.asOf, source.retrieved);
    const promised = promisedDays(source.id);
    return { source, days, promised, isOld: promised !== null && days > promised };
  });
  return ages.sort(
    (a, b) => Number(b.isOld) - Number(a.isOld) || compareNames(a.source.title, b.source.title),
  );
}
