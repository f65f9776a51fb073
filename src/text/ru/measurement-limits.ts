import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { asOf, inDate, place, since as sinceWhen } from '../grammar/ru.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf: on }) =>
      `По данным ${asOf(on)}, службы Google ${place(country, 'in')} заблокированы${since === null ? '' : ` ${sinceWhen(since)}`}. Google там пользуются немногие, поэтому их доля мало говорит об остальных.`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs обследует пользователей через рекламу Google, показ которой ${place(country, 'in')} компания приостановила${since === null ? '' : ` ${inDate(since)}. С тех пор обследуют гораздо меньше пользователей, поэтому линия там прерывается`}.`,
    'few-online': ({ country, asOf: on }) =>
      `По данным ${asOf(on)}, Интернетом ${place(country, 'in')} почти никому не разрешено пользоваться, поэтому доля пользователей Google там относится к горстке людей.`,
  },
  rule: 'Ни в одном предложении такая страна не взята примером или крайним значением; на картинках, в медианах и местах она есть.',
};
