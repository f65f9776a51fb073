import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { date, place } from '../grammar/en.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `As of ${date(asOf)}, Google’s services were blocked ${place(country, 'in')}${since === null ? '' : `, since ${date(since)}`}. Few people there use Google, so their share says little of the others.`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs tests users through Google’s advertisements, which Google paused ${place(country, 'in')}${since === null ? '' : ` in ${date(since)}. Far fewer users are tested since, so the line breaks there`}.`,
    'few-online': ({ country, asOf }) =>
      `As of ${date(asOf)}, hardly anybody ${place(country, 'in')} was allowed on the Internet, so the share of Google’s users there speaks of a handful of people.`,
  },
  rule: 'No sentence takes such a country for an example or for the end of a range; pictures, medians and ranks include it.',
};
