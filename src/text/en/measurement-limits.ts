import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { date, place } from '../grammar/en.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `Google’s services were found blocked ${place(country, 'in')}${since === null ? '' : ` since ${date(since)}`} as of ${date(asOf)}, so few people there are users of Google, and their share says little of the others.`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs tests users through advertisements of Google, which paused them ${place(country, 'in')}${since === null ? '' : ` in ${date(since)}; the line is broken there, as far fewer users are tested since`}.`,
    'few-online': ({ country, asOf }) =>
      `Hardly anybody ${place(country, 'in')} was allowed on the Internet as of ${date(asOf)}, so the share of Google’s users there speaks of a handful of people.`,
  },
  rule: 'Where a sentence names examples or the ends of a range, such a country is left out; it stands in pictures, medians and ranks.',
};
