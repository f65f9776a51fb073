import type { FairnessText } from '../contract/fairness.ts';
import {
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  listed,
  percent,
  place,
  places,
  short,
  someOf,
} from '../grammar/ar.ts';
import { apart } from './isolated.ts';
import { COUNTRY } from './nouns.ts';
import { perPerson, said, tickedPerPerson } from './values.ts';

const index = (value: number) => value.toFixed(2);

/** How a coefficient went from one value to another: انخفض بمقدار 0.10. */
function went(before: number, after: number): string {
  if (index(before) === index(after)) return 'لم يكد المعامل يتحرك';
  const by = index(Math.abs(after - before));
  return after < before ? `انخفض المعامل بمقدار ${by}` : `ارتفع المعامل بمقدار ${by}`;
}

/** The page on how IPv4 addresses are shared out among people. */
export const fairness: FairnessText = {
  kicker: 'حصص IPv4',
  title: (p) =>
    p.share === null
      ? 'كيف تتوزع عناوين IPv4 بين الناس'
      : `نصف سكان العالم يعيشون في بلدان وأقاليم لديها ${percent(p.share)} من عناوين IPv4`,
  description:
    'عناوين IPv4 لكل شخص بحسب البلد والإقليم، ومنحنى لورنز ومعامل جيني، وحصص السكان والعناوين بحسب المنطقة والمجموعة، وكيف نشأت، وكيف تُقرأ.',
  lead: (p) =>
    `${p === null ? 'ليس في هذا الإصدار شهر عُدّت فيه عناوين البلدان والأقاليم وسكانها معاً، فلا يمكن ذكر الحصص لكل شخص.' : `كيف تتوزع عناوين IPv4 ${inDate(p.on)} على سكان ${countedFull(p.countries, COUNTRY, 'bent')} (سكان عام ${p.year}).`} ويُعدّ العنوان حيث سُجل حائزه، وقد لا يكون ذلك حيث يُستخدم.`,
  ladder: {
    title: (p) =>
      `من ${perPerson(p.topValue)} ${place(p.top, 'in')} إلى ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    unit: (p) => `عناوين IPv4 لكل شخص على مقياس لوغاريتمي، ${date(p.on)}؛ والخط هو العالم كله`,
    sentence: (p) =>
      `في البلد الوسيط ${said['addresses-per-person'](p.median)}؛ وفي العالم كله ${perPerson(p.world)}. ${p.above * 2 < p.countries ? 'ولا يزيد النصيب على ذلك إلا في' : 'ويزيد النصيب على ذلك في'} ${full(p.above)} من ${countedFull(p.countries, COUNTRY, 'bent')}.`,
    caption: (p) => `عناوين IPv4 لكل شخص في كل بلد وإقليم له الرقمان، ${date(p.on)}`,
    most: 'العشرة الأوفر نصيباً',
    least: 'العشرة الأقل نصيباً',
    world: (value) => `العالم ${value}`,
    row: (p) => tickedPerPerson(p.value),
    written: (value) =>
      value >= 0.001 ? value.toFixed(3) : value === 0 ? '0' : value.toPrecision(2),
    none: (p) =>
      `لا عنوان IPv4 مسجَّلاً في ${listed(places(p.areas, 'of'))}؛ ولا مكان للعدم في مقياس لوغاريتمي.`,
    small:
      'قد يكون لمراكز أعمال صغيرة أكثر بكثير مما يستخدمه سكانها: فالشركة المسجَّلة هناك قد تشغّل عناوينها في أي مكان.',
    columns: {
      country: 'البلد أو الإقليم',
      perPerson: 'العناوين لكل شخص',
      addresses: 'العناوين',
      people: 'السكان',
    },
  },
  lorenz: {
    title: (p) =>
      `العُشر الأوفر نصيباً من الناس يعيش في بلدان وأقاليم لديها ${percent(p.share)} من عناوين IPv4`,
    unit: (p) => `منحنى لورنز بين البلدان والأقاليم، مرجّحاً بعدد السكان، ${date(p.on)}`,
    sentence: (p) =>
      `يعيش النصف الأقل نصيباً من سكان العالم في بلدان وأقاليم لديها ${percent(p.half)} من العناوين، والعُشر الأوفر نصيباً في بلدان وأقاليم لديها ${percent(p.tenth)}. ومعامل جيني ${index(p.gini)}: 0 يعني نصيباً واحداً لكل شخص، و1 يعني كل شيء في يد واحدة.`,
    half: (share) => `النصف الأقل نصيباً: ${percent(share)}`,
    ninety: (share) => `تسعة الأعشار الأقل نصيباً: ${percent(share)}`,
    equal: 'نصيب واحد لكل شخص',
    across: 'نسبة السكان، الأقل نصيباً أولاً',
    up: 'نسبة عناوين IPv4',
    notes: [
      'كيف يُحسب: تُرتَّب البلدان والأقاليم بحسب العناوين لكل شخص؛ ويجمع المنحنى سكانها وعناوينها؛ ومعامل جيني هو واحد ناقصاً ضعف المساحة تحت المنحنى. ويُعدّ جميع من في البلد الواحد متساوين، فلا يُرى التفاوت داخله.',
      'معامل جيني للعناوين ليس معاملاً للدخل. وهل ينبغي أن تتبع العناوين الناس أو الشبكات أو الحاجة مسألة سياسة لا يجيب عنها معامل.',
    ],
    leftOut: (p) =>
      `تُرك ما لا رقم لسكانه أو لا بلد محدد له: ${listed(places(p.areas))}؛ ومجموع ذلك ${countedAddresses(p.addresses)}، أي ${percent(p.share)} مما عُدّ في ذلك الشهر.`,
    columns: { people: 'النسبة الأقل نصيباً من السكان', addresses: 'نسبة العناوين' },
  },
  shares: {
    title: (p) =>
      `المجموعات الأربع التي يسميها القرار 64: ${percent(p.people)} من السكان و${percent(p.addresses)} من عناوين IPv4`,
    unit: (p) => `النسبة من سكان العالم ثم من عناوين IPv4 فيه، ${date(p.on)}`,
    sentence: (p) =>
      `نسبة العناوين إلى نسبة السكان: ${listed(p.regions.map(({ area, ratio }) => `${short(ratio)} ${place(area, 'in')}`))}.`,
    hollow: 'نسبة السكان',
    full: 'نسبة العناوين',
    sections: {
      regions: 'مناطق الأمم المتحدة',
      groups: 'مجموعات (تتداخل؛ فلا تُجمع أبداً)',
      registries: 'البلدان والأقاليم التي يخدمها كل سجل أساساً',
    },
    row: (p) => `${apart(percent(p.people))} · ${apart(percent(p.addresses))}`,
    names: {
      ldc: 'أقل البلدان نمواً',
      lldc: 'البلدان النامية غير الساحلية',
      sids: 'الدول الجزرية الصغيرة النامية',
      transition: 'بلدان الاقتصادات الانتقالية',
      developing: 'الأربع معاً',
      africa: 'أفريقيا',
      americas: 'الأمريكتان',
      asia: 'آسيا',
      europe: 'أوروبا',
      oceania: 'أوقيانوسيا',
      afrinic: 'AFRINIC',
      apnic: 'APNIC',
      arin: 'ARIN',
      lacnic: 'LACNIC',
      ripencc: 'RIPE NCC',
    },
    note: (p) =>
      `النسب هي للبلدان والأقاليم التي لها الرقمان. وتقول حاشية القرار إن البلدان النامية تشمل هذه المجموعات الأربع. ومن ليس في أي منها${p.outside.length === 0 ? '' : `، مثل ${listed(places(p.outside, 'of'))}،`} لا يُعدّ فيها، أياً كان دخله.`,
    columns: {
      group: 'المنطقة أو المجموعة',
      countries: 'البلدان والأقاليم التي لها بيانات',
      people: 'نسبة السكان',
      addresses: 'نسبة العناوين',
      perPerson: 'العناوين لكل شخص',
      gini: 'معامل جيني داخلها',
    },
  },
  byYear: {
    title: (p) =>
      `معامل جيني ${index(p.before)} للكتل المسجَّلة حتى ${p.from}، و${index(p.after)} مع ما سُجل حتى ${p.to}`,
    unit: (p) => `معامل جيني للحيز الذي ما زال مذكوراً، بحسب سنة التسجيل الأول لكتلته؛ ${p.files}`,
    sentence: (p) => {
      const fall = p.start.value - p.last.value;
      const whole = `منذ ${p.start.year} ${went(p.start.value, p.last.value)}`;
      const lead =
        fall > 0
          ? `ذهبت الكتل اللاحقة إلى أماكن أكثر من الأولى: ${whole}`
          : `بعدّ الكتل المسجَّلة ${whole}`;
      if (p.end === null) return `${lead}.`;
      const by = `حتى نهاية ${p.end.year}، وهي السنة التي وزعت فيها IANA آخر كتلها`;
      const part = (p.start.value - p.end.value) / fall;
      return fall > 0 && part >= 0 && part <= 1
        ? `${lead}، وكان ${percent(part)} من ذلك قد حدث ${by}.`
        : `${lead}؛ و${by}، كان ${index(p.end.value)}.`;
    },
    line: (value) => index(value),
    columns: { year: 'سُجل أول مرة حتى نهاية', gini: 'معامل جيني' },
  },
  developing: {
    title: (p) =>
      `في المجموعات الأربع التي يسميها القرار 64: ${percent(p.share)} من عناوين IPv4 المسجَّلة حتى ${p.by}، و${percent(p.all)} من كل ما سُجل حتى ${p.to}`,
    unit: (p) =>
      `نسبة ما سُجل في المجموعات الأربع التي يسميها القرار 64 من الحيز الذي ما زال مذكوراً، تراكمياً بحسب سنة التسجيل الأول؛ ${p.files}`,
    sentence: (p) =>
      `في هذه المجموعات ${percent(p.people)} من سكان العالم. وبلغ نصيبها من الكتل أقصاه في ${someOf(p.peaks)}: ${percent(p.peakShare)} مما سُجل حينها وما زال مذكوراً.`,
    line: (value) => `${percent(value)} من العناوين`,
    people: (value) => `${percent(value)} من السكان`,
    columns: { year: 'سُجل أول مرة حتى نهاية', share: 'النسبة في المجموعات الأربع' },
  },
  sharedOut: (p) =>
    `تبدأ السنوات بعام ${p.first}: فعند نهايته كانت لدى ما لا يقل عن ${countedFull(p.countries, COUNTRY, 'bent')} عناوين، وكان ${percent(p.part)} مما هو مذكور اليوم مسجَّلاً. والسكان سكان سنة حديثة واحدة؛ والأماكن التي لا رقم لسكانها، والحيز الذي لا يعود إلى بلد واحد، ${p.isOfPeopled ? 'متروكة' : 'داخلة في الكل الذي تُحسب منه النسبة'}.`,
  history: {
    heading: 'كيف يُقرأ هذا',
    quote: 'أن بلداناً كثيرة تعتقد أن هناك اختلالات تاريخية في ما يتعلق بتوزيع IPv4',
    quoteSource:
      'الجمعية العالمية لتقييس الاتصالات، القرار 64 (المراجَع في الحمامات، 2016)، وإذ تلاحظ ب)، بترجمتنا',
    intro:
      'يذكر القرار هذا الاعتقاد ولا يحكم عليه. ويضع في اعتباره أيضاً «أن بلداناً نامية كثيرة تريد أن يصبح قطاع تقييس الاتصالات (ITU‑T) سجلاً لعناوين IP كي يتاح للبلدان النامية خيار الحصول على عناوين IP من الاتحاد مباشرة، بينما تفضل بلدان أخرى استخدام النظام الحالي» (وإذ تضع في اعتبارها ز). وتُقرأ أرقام كهذه بطريقتين.',
    readings: [
      {
        heading: 'بوصفه اختلالاً',
        text: (p) =>
          `${p === null ? '' : `سُجل ${place(p.first, 'in')}، حيث يعيش ${percent(p.people)} من السكان المعدودين هنا، ${percent(p.share)} من الحيز المسجَّل حتى ${p.by} والذي ما زال مذكوراً. `}فقد خرج الحيز الأول قبل أن يتصل معظم العالم، في كتل كبيرة وبقواعد لم يعد في وسع من جاء بعدها استخدامها. ووجدت الشبكات التي نمت لاحقاً تقنيناً أو قوائم انتظار أو سوقاً، وهي تدفع ثمن ما ناله غيرها من قبل. وبهذه القراءة يحدد وقت اتصال البلد ما لديه، ولم يكن لسكانه يد في ذلك.`,
      },
      {
        heading: 'بوصفه سجلاً للأماكن التي بُنيت فيها الشبكات',
        text: (p) =>
          `أُعطيت العناوين لشبكات أثبتت حاجتها إليها، وكانت الشبكات الأولى في أماكن قليلة. وحين بنى آخرون شبكاتهم صارت القواعد واحدة للجميع في المنطقة وذهب إليهم الحيز${p === null ? '' : `: فالمعامل ${index(p.before)} للكتل المسجَّلة حتى ${p.by} و${index(p.after)} للكتل كلها`}. ويدل رمز البلد على مكان تسجيل الحائز لا على من يستخدم العناوين؛ ويمكن أن يخدم عنوان واحد أناساً كثيرين؛ وIPv6 متاح لكل شبكة على السواء. وبهذه القراءة تكون العناوين أداة لا ثروة، وتقيس الحصص لكل شخص التاريخ لا الحاجة.`,
      },
    ],
    after:
      'لا ينحاز هذا الموقع إلى أي منهما. إنه يعرض الأرقام ويقول كيف حُسبت ويترك القراءة للقارئ.',
  },
  onward: 'أين كل عنوان من عناوين IPv4، وما الذي ما زال يمكن نيله، في الصفحة عن',
  onwardLink: 'ندرة IPv4',
};
