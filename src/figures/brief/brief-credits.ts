import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import { newestReadingDate } from '../../published/dates.ts';
import type { PublishedCountry } from '../../published/published.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { countedBy } from '../counted.ts';
import { toldOf } from '../country/lead-source.ts';
import { creditsOf } from '../credits.ts';
import type { FactRow } from '../facts.ts';
import type { Credit } from '../figure.ts';
import { originsOf } from '../rests.ts';
import { BESIDE, neighboursOf } from './nearest.ts';

/** What a brief tells of its own country beside the country's first sentences, each at its newest date. */
const OWN: readonly MetricId[] = ['holders-ipv4'];

/** Who counted the numbers of a brief, each once, with the newest day of what is told of it. */
export function briefCredits(data: Data, country: PublishedCountry, text: Catalogue): Credit[] {
  const area = country.alpha2;
  const own = [...toldOf(data, area), ...OWN].flatMap((id) => rowOf(data, id, { area }));
  const beside = neighboursOf(data, country).flatMap(({ alpha2 }) =>
    BESIDE.flatMap((id) => rowOf(data, id, { area: alpha2, date: newestReadingDate(id, data) })),
  );
  const rows = [...own, ...beside];
  const origins = [...new Set(originsOf(rows).map((origin) => origin.split('/')[0] ?? ''))];
  return creditsOf({ origins, table: { columns: [], rows } }, {}, { data, text });
}

/** Who counted an area's reading of a date, or its newest; nothing where it has none. */
function rowOf(
  data: Data,
  id: MetricId,
  { area, date = null }: { area: string; date?: string | null },
): FactRow[] {
  const on = date ?? data.latestReading(id, area)?.date;
  if (on === undefined || data.valueOn(id, area, on) === null) return [];
  return [{ area, ...countedBy(data, [id], { area, date: on }), values: {} }];
}
