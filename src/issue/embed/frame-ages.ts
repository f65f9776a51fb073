import type { Credit } from '../../figures/figure.ts';
import { type AgePromise, type OldSources, oldSources } from '../../model/old-sources.ts';
import { promisedDays } from '../../model/promised-age.ts';
import { editionDay } from '../../published/dates.ts';
import { siteData } from '../../published/read.ts';
import { sourcesBehind } from '../metadata/page-sources.ts';

/** The promises of the sources that a figure credits; those that promise nothing left out. */
export function frameAges(credits: readonly Credit[]): AgePromise[] {
  return sourcesBehind({ sources: credits }).flatMap(({ id, publisher, asOf }) => {
    const days = promisedDays(id);
    return days === null ? [] : [{ name: publisher, asOf, days }];
  });
}

/** Those whose data were older than promised already when the edition was made; `null` when none were. */
export function oldFrameSources(credits: readonly Credit[]): OldSources | null {
  return oldSources(frameAges(credits), editionDay(siteData()));
}
