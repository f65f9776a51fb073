import type { UsedText } from '../contract/used.ts';
import {
  countedFull,
  date,
  dayNamed,
  full,
  inDate,
  onDay,
  percent,
  place,
  places,
  possessive,
  short,
  someOf,
} from '../grammar/ar.ts';
import { metrics } from './metrics.ts';
import { COUNTRY, HOLDER } from './nouns.ts';
import { said } from './values.ts';

/** How a value stands to a median. */
function beside(value: number, median: number): string {
  if (value === median) return 'بقدر ما';
  return value > median ? 'أكثر مما' : 'أقل مما';
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: { name: 'مسجَّل كثير ومستخدَم كثير', lines: ['مسجَّل كثير،', 'مستخدَم كثير'] },
  registered: { name: 'مسجَّل كثير ومستخدَم قليل', lines: ['مسجَّل كثير،', 'مستخدَم قليل'] },
  used: { name: 'مسجَّل قليل ومستخدَم كثير', lines: ['مسجَّل قليل،', 'مستخدَم كثير'] },
  neither: { name: 'مسجَّل قليل ومستخدَم قليل', lines: ['مسجَّل قليل،', 'مستخدَم قليل'] },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: 'المسجَّل ليس المستخدَم',
  title: (p) => {
    if (p === null) return 'المسجَّل من IPv6 ليس ما يُستخدم';
    const month = inDate(p.on.slice(0, 7));
    return p.apart === 0
      ? `في ${countedFull(p.of, COUNTRY, 'bent')} لها الرقمان، تناسب المسجَّل من IPv6 مع المستخدَم منه ${month}`
      : `في ${full(p.apart)} من ${countedFull(p.of, COUNTRY, 'bent')} لم يتناسب المسجَّل من IPv6 مع المستخدَم منه ${month}`;
  },
  description:
    'حيز IPv6 المسجَّل لكل شخص مقابل نسبة مستخدمي Google عبر IPv6، بلداً بلداً، وكم من حائزي IPv4 بلا IPv6 أصلاً.',
  lead: (p) =>
    `تسجيل كتلة عناوين يستغرق يوماً؛ أما استخدامها فيحتاج إلى معدات ومهارة ووقت. ${p.hasBoth ? 'كل نقطة أدناه بلد أو إقليم، موضعها بحسب ما سجله حائزوه وكم من مستخدمي Google فيه يصلون عبر IPv6.' : 'ليس في هذا الإصدار بلد أو إقليم له الرقمان: ما سجله حائزوه لكل شخص، وكم من مستخدمي Google فيه يصلون عبر IPv6.'}`,
  corners,
  scatter: {
    title: (p) =>
      `${place(p.used, 'in')} كان المسجَّل قليلاً و${percent(p.usedShare)} من مستخدمي Google عبر IPv6 ${inDate(p.on.slice(0, 7))}؛ و${place(p.registered, 'in')} كان المسجَّل كثيراً والنسبة ${percent(p.registeredShare)}`,
    unit: (p) =>
      `أفقياً: حيز IPv6 المسجَّل، بكتل /32 لكل مليون شخص، ${date(p.held)}، وكل خطوة عشرة أمثال التي قبلها. عمودياً: نسبة مستخدمي Google عبر IPv6، ${dayNamed(p.users)}`,
    sentence: (p) =>
      `يقف الخطان عند وسيطي البلدان والأقاليم التي لها الرقمان، وعددها ${full(p.of)}: ${said['slash32s-per-million'](p.registered)} و${percent(p.used)} من مستخدمي Google. و«كثير» تعني بقدر الوسيط أو أكثر، و«قليل» أقل منه: مقارنة بين البلدان والأقاليم لا درجة.${p.isNamed ? ' ويسمي العنوان البلد الأكثر سكاناً في كل ركن يفترق فيه الاثنان.' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')}: ${said['slash32s-per-million'](p.held)}، و${percent(p.share)} من مستخدمي Google`,
    corner: (line, count) => `${line}: ${full(count)}`,
    named: 'المسمّاة هي البلدان والأقاليم الأكثر سكاناً في كل ركن.',
    zeros: (count) =>
      `بلا أي IPv6 ${countedFull(count, COUNTRY)}، ولا مكان لها في هذا المقياس؛ وهي في القوائم أدناه.`,
    missing: (p) =>
      `ينقص أحد الرقمين في ${countedFull(p.without, COUNTRY, 'bent')}، فلا ${p.without === 1 ? 'يقع' : 'تقع'} في أي ركن.`,
    small: 'كتلة /32 واحدة تكفي شبكة كبيرة، لذا تقف الأماكن الصغيرة جداً عند طرف القيم الكبيرة.',
    cornerIds: 'الركن: ما لدى البلد كثير منه، “registered” أو “used” أو “both” أو “neither”',
    tableColumns: {
      corner: 'الركن',
      count: 'البلدان والأقاليم',
      people: 'السكان',
    },
  },
  lists: {
    heading: 'من يقف أين',
    of: (p) => `${corners[p.corner].name} (${full(p.count)})`,
  },
  table: {
    heading: 'ابحث عن بلد أو إقليم',
    caption: 'المسجَّل والمستخدَم من IPv6، بحسب البلد والإقليم',
    name: 'البلد أو الإقليم',
    corner: 'الركن',
    held: 'حيز IPv6 لكل مليون شخص',
    share: 'مستخدمو Google عبر IPv6',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? 'و' : 'لكن ';
    const like = p.others === 0 ? '' : `، كما في ${countedFull(p.others, COUNTRY, 'bent')} غيره`;
    return `${corners[p.corner].name}${like}: كان المسجَّل ${place(p.area, 'in')} ${said['slash32s-per-million'](p.held)} ${inDate(p.heldOn)}، ${beside(p.held, p.heldMedian)} في البلد الوسيط (${short(p.heldMedian)})، ${joined}${percent(p.share)} من مستخدمي Google وصلوا عبر IPv6 ${onDay(p.shareOn)}، ${beside(p.share, p.shareMedian)} في البلد الوسيط (${percent(p.shareMedian)}).`;
  },
  more: 'المسجَّل ليس المستخدَم: جميع البلدان والأقاليم',
  holders: {
    title: (p) =>
      `${percent(p.share)} من حائزي IPv4 في البلدان والأقاليم التي يخدمها ${place(p.registry, 'subject')} أساساً كانوا بلا IPv6 ${inDate(p.on)}`,
    unit: (p) =>
      `حائزون لديهم IPv4 وليس لديهم IPv6، من جميع حائزي IPv4، ${place(p.registry, 'name')}، ${date(p.on)}؛ البلدان والأقاليم التي فيها أكثر الحائزين`,
    sentence: (p) =>
      `ليس لدى ${full(p.without)} من ${countedFull(p.all, HOLDER, 'bent')} في ${countedFull(p.countries, COUNTRY, 'bent')} إلا IPv4. ${p.top === null ? `ولم يبلغ الحائزون في أي منها ${full(p.least)}، وهو ما يكفي للمقارنة.` : `وحيث لا يقل الحائزون عن ${full(p.least)} كانت أكبر نسبة في ${someOf(places(p.top.areas, 'of'))}: ${percent(p.top.share)}.`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}، ${place(registry, 'name')}`,
    bar: (p) => `${full(p.without)} من ${full(p.all)} (${percent(p.without / p.all)})`,
    whom: (p) =>
      `هذا عن حائزي ${possessive(p.registry)} وحدهم${p.isOnly ? ': فليس لسجل آخر ملف متوفر يميّز الحائزين بعضهم من بعض' : ''}. والمعدود هو البلدان والأقاليم التي يذكر ملفه معظم كتلها. والحائز مؤسسة أو شخص يعرفه السجل، كبيراً كان أو صغيراً؛ ولا تُعدّ الشبكات التي تستخدم حيز مزود خدمتها. والحائز المذكور تحت بلدين أو إقليمين يُعدّ في كليهما.`,
    columns: {
      name: 'البلد أو الإقليم',
      all: 'حائزون لديهم IPv4',
      without: 'بلا IPv6',
      share: 'النسبة',
    },
  },
};
