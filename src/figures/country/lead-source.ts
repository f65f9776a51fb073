import type { MetricId } from '../../model/metric-id.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { creditsOfMeasures } from '../credits.ts';

/** The measures that the first sentences about a country tell, in their order. */
const TOLD = [
  'ipv6-users-google',
  'ipv4-held',
  'ipv4-per-person',
  'ipv6-held',
  'people-online-share',
] as const;
/** What is told of users where Google has no share of them. */
const INSTEAD: MetricId = 'ipv6-capable-apnic';

/** The measures that the first sentences about a country tell of it. */
export function toldOf(data: Data, area: string): MetricId[] {
  const isTold = (id: MetricId) => data.latestReading(id, area) !== null;
  const told: MetricId[] = TOLD.filter(isTold);
  if (told[0] !== TOLD[0] && isTold(INSTEAD)) told.unshift(INSTEAD);
  return told;
}

/** Who counted what the first sentences about a country say, by name; empty where nobody did. */
export function leadSource(data: Data, area: string, text: Catalogue): string {
  const by = creditsOfMeasures(toldOf(data, area), { data, text }).flatMap(
    ({ brief }) => brief?.by ?? [],
  );
  return by.length === 0 ? '' : text.labelled(text.site.source, text.series([...new Set(by)]));
}
