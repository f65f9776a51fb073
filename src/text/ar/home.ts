import type { Registry } from '../../model/registry.ts';
import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  countedAddresses,
  countedFull,
  date,
  dayNamed,
  fromTo,
  full,
  inDate,
  inTen,
  listed,
  type Nouns,
  onDay,
  percent,
  place,
  places,
  short,
  some,
  someBent,
  spanOf,
} from '../grammar/ar.ts';
import { fairness } from './fairness.ts';
import { keptBack, lastCounted } from './ipv4.ts';
import { COUNTRY } from './nouns.ts';
import { perPerson, said } from './values.ts';

/** What became of a pool from one month to another: تقلص من 10 عناوين في مايو إلى 8 في يونيو. */
function wentFrom(p: {
  registry: Registry;
  from: string;
  to: string;
  before: number;
  after: number;
}): string {
  const pool = `مخزون ${place(p.registry, 'of')} الحر`;
  const was = (amount: number) => (amount === 0 ? 'فارغاً' : countedAddresses(amount, 'bent'));
  if (p.from === p.to) return `كان ${pool} ${was(p.after)} ${inDate(p.to)}`;
  if (p.before === p.after)
    return `كان ${pool} ${was(p.before)} ${inDate(p.from)}، وظل كذلك ${inDate(p.to)}`;
  const amount = (value: number) => (value === 0 ? 'لا شيء' : countedAddresses(value, 'bent'));
  return `${p.after < p.before ? 'تقلص' : 'نما'} ${pool} من ${amount(p.before)} ${inDate(p.from)} إلى ${amount(p.after)} ${inDate(p.to)}`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)}، حين أضيف ${place(country, 'in')} أكثر مما زاد في العالم كله، لأن غيره فقد حيزاً`;
  return `${date(month)}، إذ سُجل ${place(country, 'in')} ${percent(share)} من زيادة ذلك الشهر`;
}

const SINGLE_MONTH: Nouns = ['شهر واحد', 'شهران', 'أشهر مفردة', 'شهراً مفرداً', 'شهر مفرد'];

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  if (p.jumps.length === 0) return '';
  const months =
    p.jumps.length === 1 ? 'ويشكل شهر واحد' : `ويشكل ${some(p.jumps.length, SINGLE_MONTH)}`;
  return `مجموع العالم تحرّكه كتل قليلة كبيرة جداً. ${months} ${percent(p.jumpShare)} من الزيادة: ${listed(p.jumps.map(jumpOf))}.`;
}

const shareOf = ({ area, value }: Valued) => `${percent(value)} (${place(area, 'name')})`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return 'من يحوز عناوين الإنترنت، وأين ينتشر IPv6';
    if (p.of === 'half') return fairness.title({ share: p.share });
    return p.by === 'google'
      ? `وصل نحو ${inTen(p.value)} من مستخدمي Google في العالم عبر IPv6 ${inDate(p.on)}`
      : `كان نحو ${inTen(p.value)} من مستخدمي العالم قادرين على استخدام IPv6 ${inDate(p.on.slice(0, 7))}، بقياس APNIC Labs`;
  },
  description:
    'من يحوز عناوين IPv4، ومن لم يبق له منها ما يناله، وكيف ينتشر IPv6: خرائط وخطوط زمنية وصفحة لكل بلد وإقليم.',
  standfirst:
    'كل جهاز على الإنترنت يحتاج إلى عنوان. النوع القديم، IPv4، فيه 4.3 مليار عنوان أُخذت كلها تقريباً؛ والنوع الجديد، IPv6، يتسع للجميع متى صار طرفا الاتصال وكل شبكة بينهما مستعدين له.',
  halfDated: (p) => `عناوين ${date(p.on)}، وسكان عام ${p.year}.`,
  halfLink: 'كيف يُحسب هذا',
  yourCountry: {
    label: 'بلدك أو إقليمك',
    submit: 'أظهر',
    offer: 'بحسب توقيت جهازك:',
    moreTemplate: '{name}: الصفحة كاملة',
  },
  where: 'إلى أين بعد هذا',
  pageTitle: (headline) => `${headline}: خريطة العالم`,
  next: {
    ipv4: {
      title: 'أين كل عنوان من عناوين IPv4',
      why: 'أين العناوين كلها وعددها 4.3 مليار، وكيف نفدت لدى السجلات، وما الذي ما زال يمكن لشبكة جديدة أن تناله.',
    },
    fairness: {
      title: 'من لديه كم',
      why: 'عناوين IPv4 مقارنةً بعدد السكان، بحسب البلد والإقليم والمجموعة، وكيف نشأت هذه الحصص.',
    },
    pace: {
      title: 'بأي سرعة ينتشر IPv6',
      why: 'من بدأ ومتى، ومن يتضاعف حيزه وبأي سرعة، ومن صعد ومن نزل.',
    },
    used: {
      title: 'المسجَّل ليس المستخدَم',
      why: 'IPv6 على الورق وIPv6 في الاستخدام: أربعة أركان، وأين يقف فيها كل بلد.',
    },
    groups: {
      title: 'بلدان نامية وجزر وبلدان غير ساحلية',
      why: 'المجموعات التي يسميها القرار 64، جنباً إلى جنب وكل منها على حدة.',
    },
    countries: {
      title: 'ابحث عن بلدك أو إقليمك',
      why: 'صفحة لكل بلد وإقليم: ما هو مسجَّل فيه، ومنذ متى، وكم منه في الاستخدام.',
    },
    address: {
      title: 'ماذا يقول عنواني؟',
      why: 'الصق أي عنوان لتعرف إلى أي سجل يعود، ومنذ متى. ولا يغادر متصفحك.',
    },
    quiz: {
      title: 'اختبار قصير',
      why: 'أسئلة قليلة، جوابها أرقام هذا الإصدار.',
    },
    methodology: {
      title: 'كيف نعدّ',
      why: 'تعريف كل مؤشر ووحدته وتاريخه ومصدره، وما لا يصح أن يُفهم منه.',
    },
    about: {
      title: 'لماذا هذا الموقع',
      why: 'ما طلبته حكومات العالم، وكيف نبقى محايدين.',
    },
  },
  kickers: {
    'ipv4-account': 'الندرة',
    'world-ipv6-held': 'السرعة',
    'ipv6-largest-holders': 'الجغرافيا',
    'ipv4-per-person-by-region': 'الحصص',
    'ipv6-users-by-region': 'الاستخدام',
    'world-ipv6-use-over-time': 'الاستخدام عبر الزمن',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      'الشهر الأول والشهر الأحدث من مصدرين مختلفين. وحيث يحل مصدر محل آخر ينقطع الخط؛ وما يضيفه هذا التغيّر نفسه أو ينقصه داخل في التغيّر المذكور هنا.',
    title: (p) => {
      if (p.growth === 0)
        return `كان حيز IPv6 المسجَّل ${inDate(p.to)} بقدر ما كان ${inDate(p.from)}`;
      return `${p.growth > 0 ? 'نما' : 'تقلص'} حيز IPv6 المسجَّل بنسبة ${percent(Math.abs(p.growth))} ${fromTo(p.from, p.to)}`;
    },
    sentence: (p) =>
      `${fromTo(p.from, p.to)} انتقل حيز IPv6 المسجَّل من ${short(p.before)} إلى ${said.slash32s(p.after)}. وكتلة /32 هي التي يمنحها السجل عادةً لمشغّل شبكة، ومعظم المشغّلين لا يحتاجون إلا إلى واحدة.`,
    jumps: jumpsOf,
    line: (value) => said.slash32s(value),
  },
  largest: {
    title: (p) =>
      `كان نصف حيز IPv6 المسجَّل كله لحائزين في ${p.half === 1 ? 'بلد أو إقليم واحد' : someBent(p.half, COUNTRY)} ${inDate(p.on)}`,
    sentence: (p) =>
      `${inDate(p.on)} كان ${percent(p.share)} منه مسجَّلاً في بلد أو إقليم واحد: ${place(p.top, 'subject')}. ${p.without === 0 ? `وكان لكل البلدان والأقاليم المذكورة في قوائم السجلات، وعددها ${full(p.registered)}، نصيب منه` : `ومن ${countedFull(p.registered, COUNTRY, 'bent')} في قوائم السجلات لم يكن لدى ${full(p.without)} منها أي نصيب`}.`,
    unit: (p) => `حيز IPv6 المسجَّل، ${p.unit} (والحصة من العالم)، ${date(p.on)}`,
    row: (p) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p) =>
      `${p.left === 0 ? `لم يبق لدى ${place(p.registry, 'of')} أي عنوان IPv4` : `بقي لدى ${place(p.registry, 'of')} ${countedAddresses(p.left)} من IPv4`} للتوزيع ${inDate(p.on)}`,
    oldTitle: (p) =>
      `${lastCounted(p)}: ${p.left === 0 ? 'لم يبق أي عنوان IPv4' : `بقي ${countedAddresses(p.left)} من IPv4`} للتوزيع`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `${wentFrom(p)}.${kept === '' ? '' : ` وإلى جانب ذلك: ${kept}.`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `IPv4 ${inDate(p.on)}: ${perPerson(p.topValue)} في البلد الوسيط ${place(p.top, 'in')}، و${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `من ${countedFull(p.withData, COUNTRY, 'bent')} لها بيانات، كان لدى ${full(p.above)} منها أكثر من عنوان IPv4 واحد لكل شخص ${inDate(p.on)}، ولدى ${full(p.below)} أقل من عنوان واحد لكل عشرة أشخاص${p.year === null ? '' : ` (سكان عام ${p.year})`}.`,
  },
  users: {
    title: (p) =>
      `مستخدمو Google عبر IPv6 ${inDate(p.on.slice(0, 7))}: ${percent(p.topValue)} في البلد الوسيط ${place(p.top, 'in')}، و${percent(p.lowValue)} ${place(p.low, 'in')}`,
    sentence: (p) =>
      `${onDay(p.on)} كانت أعلى نسبة لمستخدمي Google عبر IPv6 ${place(p.first, 'in')}: ${percent(p.firstValue)}. وكانت أوسع فجوة داخل منطقة واحدة ${place(p.spread, 'in')}: من ${shareOf(p.spreadLow)} إلى ${shareOf(p.spreadHigh)}.`,
  },
  worldUsers: {
    title: (p) =>
      `في العالم كله وصل ${percent(p.value)} من مستخدمي Google عبر IPv6 ${inDate(p.on)}`,
    sentence: (p) =>
      [
        ...(p.from === p.to ? [] : [`${inDate(p.from)} كانت النسبة ${percent(p.before)}.`]),
        ...(p.countriesOn === null
          ? []
          : [
              `تنتهي سلسلتنا اليومية للعالم ${inDate(p.to)}؛ ونسب البلدان والأقاليم في هذا الموقع هي ليوم ${dayNamed(p.countriesOn)} ومن جدول آخر، فلا تُرسم في هذا الخط.`,
            ]),
      ].join(' ') || 'هذا متوسط أيام ذلك الشهر.',
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit}؛ كل نقطة بلد أو إقليم`,
    medianColumn: 'البلد الوسيط',
    countColumn: 'البلدان والأقاليم التي لها بيانات',
    median: (text) => `الوسيط ${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: 'ما تعرضه الخريطة',
  time: 'التاريخ',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  nextDate: 'التاريخ التالي',
  legend: 'الألوان',
  open: 'افتح الصفحة',
  hint: 'اختر بلداً أو إقليماً لترى قيمته.',
  nearer: 'كبّر الخريطة',
  farther: 'أظهر المزيد من الخريطة',
  whole: 'أظهر الخريطة كلها',
  failed: 'تعذّر تحميل هذه الأرقام. حاول مرة أخرى.',
  table: 'أظهر جميع البلدان والأقاليم في جدول',
  rank: 'المرتبة',
  country: 'البلد أو الإقليم',
  detail: '{value}، المرتبة {rank} من {of}، {date}',
  detailNone: 'لا بيانات، {date}',
  listed: (names) =>
    `تظهر في الجدول وحده، إذ لا مكان لها في خريطة بهذا الحجم: ${listed(places(names))}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'مستخدمو Google عبر IPv6',
      title: 'أين يستخدم مستخدمو Google بروتوكول IPv6',
      sentence: (p) =>
        `${onDay(p.on)} وصل معظم مستخدمي Google عبر IPv6 في ${full(p.high)} من ${countedFull(p.withData, COUNTRY, 'bent')} لها بيانات؛ وفي ${full(p.low)} منها وصل أقل من واحد من كل عشرين.`,
    },
    'ipv6-held': {
      choice: 'حيز IPv6 المسجَّل',
      title: 'أين سُجل حيز IPv6',
      sentence: (p) =>
        `${inDate(p.on)} كان لحائزين في ${full(p.high)} من ${countedFull(p.withData, COUNTRY, 'bent')} في قوائم السجلات حيز من IPv6.${p.top === null ? '' : ` وكان أكثره مسجَّلاً ${place(p.top.area, 'in')}: ${said.slash32s(p.top.value)}.`}`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 لكل شخص',
      title: 'أين تكثر عناوين IPv4 وأين تقل',
      sentence: (p) =>
        `${inDate(p.on)} كان لدى ${full(p.high)} من ${countedFull(p.withData, COUNTRY, 'bent')} لها بيانات أكثر من عنوان IPv4 واحد لكل شخص؛ ولدى ${full(p.low)} أقل من عنوان واحد لكل عشرة أشخاص.`,
    },
    'first-ipv6': {
      choice: 'أول IPv6',
      title: 'متى جاء IPv6 أول مرة',
      sentence: (p) =>
        `من ${countedFull(p.withData, COUNTRY, 'bent')} لها كتلة IPv6 مؤرخة في أحدث ملفات السجلات، تعود أقدم كتلة ما زالت مذكورة إلى ما قبل 2008 في ${full(p.high)}، وإلى 2016 أو ما بعدها في ${full(p.low)}.`,
    },
  },
  range: (from, to) => {
    if (from === null) return `أقل من ${to}`;
    return to === null ? `${from} فأكثر` : `من ${from} إلى أقل من ${to}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `قبل ${to}`;
    return to === null ? `${from} وما بعدها` : `من ${from} إلى ${Number(to) - 1}`;
  },
  filesOf: (p) => `ملفات السجلات بتاريخ ${spanOf(p)}`,
};
