import { ascending } from 'd3';
import type { Testbed } from '../../model/activities/testbeds.ts';
import { testbeds } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type ActivityLink, nearTo, trainingFor } from '../activities/country-activities.ts';
import { officialLanguages } from '../activities/country-languages.ts';
import { testbedAsWritten } from '../activities/testbeds.ts';

/** How many courses and test-beds a brief names of each. */
const NAMED = 3;

/** Where to learn and to try: courses, in its languages where there are any, and test-beds of its region. */
export interface NearView {
  /** Which languages are official. */
  readonly official: string;
  readonly courses: readonly ActivityLink[];
  /** Whether these are in an official language of the country. */
  readonly isInOwn: boolean;
  readonly testbeds: readonly ActivityLink[];
}

/** What a country has near it. */
export function nearOf(data: Data, country: PublishedCountry, text: Catalogue): NearView {
  const { own, others } = trainingFor(data, country, text);
  const isInOwn = own.length > 0;
  return {
    courses: (isInOwn ? own : others).slice(0, NAMED),
    isInOwn,
    official: officialLanguages(data, country, text).said,
    testbeds: testbedsNear(data, country)
      .slice(0, NAMED)
      .map((bed) => testbedAsWritten(bed, text))
      .map((bed) => ({ name: bed.name, href: bed.url, facts: factsOf(bed, text) })),
  };
}

/** Test-beds in a country's region or for it, that have not ended: its own first, then those seen to run. */
function testbedsNear(data: Data, country: PublishedCountry): Testbed[] {
  const isNear = nearTo(data, country);
  const order = (bed: Testbed) =>
    (bed.country === country.alpha2 ? 0 : 2) + (bed.status === 'running' ? 0 : 1);
  return testbeds(data)
    .filter((bed) => bed.status !== 'ended' && isNear(bed))
    .sort((a, b) => ascending(order(a), order(b)) || a.id.localeCompare(b.id));
}

function factsOf(bed: Testbed, text: Catalogue): string {
  const where = bed.country === null ? [] : [text.place(bed.country, 'name')];
  return text.row([...where, text.activities.seen(bed)]);
}
