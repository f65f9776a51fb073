import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { date, full, inDate, onDay, percent } from '../grammar/ar.ts';

const inDays = (on: string) =>
  on.length === 10 ? `في الأيام الثلاثين حتى ${date(on)}` : inDate(on);

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `كما ${inDays(p.from)}`
    : `في مقابل ${percent(p.before)} ${inDays(p.from)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const month = inDate(p.on.slice(0, 7));
    const now = `${p.isFew ? 'نحو ' : ''}${percent(p.value)} من المستخدمين المختبَرين كانوا قادرين على استخدام IPv6 ${month}`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}، كما في ${year}`
      : `${now}، و${percent(p.before)} في ${year}`;
  },
  worldTitle: (p) =>
    `${percent(p.value)} من مستخدمي العالم كانوا قادرين على استخدام IPv6 ${inDate(p.on.slice(0, 7))}، بقياس APNIC Labs`,
  unit: 'نسبة المستخدمين، شهراً بعد شهر',
  sentence: (p) =>
    `${percent(p.value)} من المستخدمين الذين اختبرتهم APNIC Labs ${inDays(p.on)} كانوا قادرين على استخدام IPv6${p.before === null ? '' : `، ${against({ ...p, before: p.before })}`}.`,
  google: (p) => `ووصل ${percent(p.value)} من مستخدمي Google عبر IPv6 ${onDay(p.on)}.`,
  fewFrom: 'المختبَرون قليلون من هنا',
  broken: (since) => `منذ ${date(since)} يُختبر هناك مستخدمون أقل بكثير، فالنسبة تقريبية.`,
  few: (tests) => `أُجري في تلك الأيام الثلاثين أقل من ${full(tests)} اختبار، فالنسبة تقريبية.`,
  label: (value) => percent(value),
  keys: {
    labs: 'قادرون على استخدام IPv6 (APNIC Labs)',
    few: 'كذلك، والمختبَرون قليلون',
    google: 'عبر IPv6 (Google)',
  },
  notes: {
    labs: 'تختبر APNIC Labs المستخدمين عن طريق الإعلانات وتعدّ من استطاع جلب عنصر لا يوجد إلا على IPv6.',
    thirtyDays: 'كل نقطة متوسط الأيام الثلاثين حتى آخر يوم من الشهر.',
    ends: (on) => `المتوفر من أرقام Google هو ما كان حتى ${date(on)}.`,
    google: {
      days: 'تعدّ Google مستخدميها الذين يصلون إليها عبر IPv6؛ وكل حلقة ليوم واحد، هو آخر يوم متوفر من شهره، والنسبة أعلى في عطل نهاية الأسبوع. ويقيس الاثنان مستخدمين مختلفين، فلا يُجمعان أبداً.',
      months:
        'تعدّ Google مستخدميها الذين يصلون إليها عبر IPv6، وهنا متوسط أيام كل شهر. ويقيس الاثنان مستخدمين مختلفين، فلا يكمل أحد الخطين الآخر.',
    },
    few: (tests) =>
      `رمادي ومنقط: أقل من ${full(tests)} اختبار في الأيام الثلاثين، فالمصادفة وحدها تحرّك النسبة نقاطاً. ولا تذكر APNIC Labs حداً؛ وهذا الحد منّا.`,
    gap: 'الفجوة شهر بلا قياس.',
    newest: (on) => `أحدث نقطة هي ليوم ${date(on)}، لا لنهاية شهر.`,
  },
  columns: {
    on: 'التاريخ',
    by: 'جهة القياس',
    share: 'نسبة المستخدمين',
    tests: 'الاختبارات في اليوم',
  },
  caption: 'نسبة المستخدمين القادرين على استخدام IPv6 (APNIC Labs) والذين يصلون عبره (Google)',
};
