import { areFewSamples } from '../model/apnic-use.ts';
import type { MeasurementLimit } from '../model/measurement-limits.ts';
import type { MetricId } from '../model/metric-id.ts';
import type { Data } from '../published/data.ts';
import type { Catalogue } from '../text/catalogue.ts';

const TESTS = 'ipv6-tests-apnic';

/**
 * True of a country that may stand as an example of what Google’s shares show. Left out is where its services are
 * blocked, by a list with sources; and where APNIC Labs, which tests through advertisements of Google, reaches so few
 * users that shares of them say little. What is not known speaks against nobody.
 */
export function isExample(data: Data, area: string): boolean {
  const tests = data.latestReading(TESTS, area)?.value;
  const isFew = tests !== undefined && areFewSamples(tests);
  return data.findLimit('google', area) === null && !isFew;
}

/** Those of some countries of whose users Google’s shares say little, and why; none for other measures. */
export function limitsIn(
  data: Data,
  metric: MetricId,
  areas: Iterable<string>,
): MeasurementLimit[] {
  if (metric !== 'ipv6-users-google') return [];
  return [...areas].flatMap((area) => data.findLimit('google', area) ?? []);
}

/** Why a measurement says little of a country, as a sentence. */
export function limitWords(limit: MeasurementLimit, text: Catalogue): string {
  const { country, reason, since, as_of } = limit;
  return text.measurementLimits.reasons[reason]({ country, since, asOf: as_of });
}

/** What a reader of a figure must know of such countries: why, and what follows; nothing where it has none. */
export function limitNotes(limits: readonly MeasurementLimit[], text: Catalogue): string[] {
  if (limits.length === 0) return [];
  return [...limits.map((limit) => limitWords(limit, text)), text.measurementLimits.rule];
}
