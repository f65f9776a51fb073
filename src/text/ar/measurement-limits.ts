import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { date, inDate, place } from '../grammar/ar.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `${inDate(asOf)} كانت خدمات Google محجوبة ${place(country, 'in')}${since === null ? '' : `، منذ ${date(since)}`}. وقليل من الناس هناك يستخدمون Google، فنسبتهم لا تقول عن غيرهم إلا القليل.`,
    'advertisements-paused': ({ country, since }) =>
      `تختبر APNIC Labs المستخدمين عن طريق إعلانات Google، وقد أوقفتها Google ${place(country, 'in')}${since === null ? '' : ` ${inDate(since)}. ومنذ ذلك الحين يُختبر مستخدمون أقل بكثير، فينقطع الخط هناك`}.`,
    'few-online': ({ country, asOf }) =>
      `${inDate(asOf)} لم يكن يُسمح بالإنترنت ${place(country, 'in')} إلا لقلة قليلة، فنسبة مستخدمي Google هناك تتحدث عن حفنة من الناس.`,
  },
  rule: 'لا تتخذ أي جملة بلداً كهذا مثالاً أو طرفاً لمدى؛ أما الرسوم والوسيط والمراتب فتشمله.',
};
