import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import {
  countedFull,
  date,
  full,
  inDate,
  inWords,
  listed,
  type Nouns,
  onDay,
  percent,
  place,
  row,
  someBent,
} from '../grammar/ar.ts';
import { COUNTRY } from './nouns.ts';
import { said, slash32sBent } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: 'خطة',
  mandate: 'إلزام',
  procurement: 'قاعدة للمشتريات',
  'task force': 'فريق عمل',
};

const NOUNS: Readonly<Record<PolicyKind, readonly [Nouns, 'm' | 'f']>> = {
  plan: [['خطة', 'خطتان', 'خطط', 'خطة', 'خطة'], 'f'],
  mandate: [['إلزام', 'إلزامان', 'إلزامات', 'إلزاماً', 'إلزام'], 'm'],
  procurement: [
    [
      'قاعدة للمشتريات',
      'قاعدتان للمشتريات',
      'قواعد للمشتريات',
      'قاعدة للمشتريات',
      'قاعدة للمشتريات',
    ],
    'f',
  ],
  'task force': [['فريق عمل', 'فريقا عمل', 'فرق عمل', 'فريق عمل', 'فريق عمل'], 'm'],
};

const TARGET: Nouns = ['هدف وطني واحد', 'هدفان وطنيان', 'أهداف وطنية', 'هدفاً وطنياً', 'هدف وطني'];

const placesIn = (count: number) => someBent(count, COUNTRY);

/** Entries of one kind with their years: خطة 2023; ثلاث خطط 2010–2023. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const [nouns, gender] = NOUNS[kind];
  const many = all.length > 10 ? nouns[3] : nouns[2];
  const name = all.length <= 2 ? nouns[all.length - 1] : `${inWords(all.length, gender)} ${many}`;
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return `${name}`;
  return `${name} ${first === last ? first : `${first}–${last}`}`;
}

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'السياسات',
  title: (p) =>
    p.duties === 0
      ? 'ما قررته الدول بشأن IPv6'
      : `في ${placesIn(p.duties)} على الأقل صار IPv6 واجباً أو قاعدة لما تشتريه الدولة`,
  short: 'السياسات',
  description:
    'ما قررته الدول بشأن IPv6: خطط وإلزامات وقواعد للمشتريات وفرق عمل، مع أهدافها، إلى جانب ما يُقاس في كل بلد وإقليم.',
  lead: 'ما قررته الدول بشأن IPv6، بقدر ما وجدنا، إلى جانب ما يُقاس فيها اليوم. وليس أحدهما بالضرورة سبب الآخر. ويدعو القرار 64 للجمعية العالمية لتقييس الاتصالات (المراجَع في الحمامات، 2016) الأعضاء إلى «النظر في الالتزام بالانتقال إلى IPv6 والإبلاغ عن التقدم المحرز» (بترجمتنا).',
  weak: (p) =>
    `من المداخل، وعددها ${full(p.all)}، يستند ${full(p.official)} إلى صفحة الجهة المسؤولة، والبقية إلى تقارير أو نسخ. و${full(p.old)} لم يتأكد في السنة السابقة لهذا الإصدار وقد يكون قديماً. وبعضها مسودات أو دراسات أو مجموعات للقطاع؛ وملاحظاتها تقول ذلك.`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'ما معنى الأنواع',
  kindMeanings: {
    mandate: 'واجب مفروض على غير الدولة أو على هيئاتها: المشغّلون ومستوردو المعدات والهيئات العامة.',
    procurement: 'قاعدة لما يجوز للهيئات العامة أن تشتريه.',
    plan: 'نية أو استراتيجية أو برنامج، بتواريخ أو بلا تواريخ؛ وكذلك مسودة أو دراسة أو خطوة نحو ذلك.',
    'task force': 'مجموعة أنشأتها دولة أو غيرها لدفع الأمور إلى الأمام.',
  },
  map: {
    heading: 'السياسات التي نعرفها على خريطة',
    title: (p) =>
      p.duties === 0
        ? `خطة أو فريق عمل من أجل IPv6 في ${placesIn(p.countries)}`
        : `في ${placesIn(p.duties)} على الأقل صار IPv6 واجباً أو قاعدة للمشتريات؛ وفي ${full(p.countries - p.duties)} غيرها خطة أو فريق عمل`,
    sentence: (p) =>
      `نعرف واجباً مفروضاً على المشغّلين أو البائعين أو الهيئات العامة، سابقاً أو حالياً، في ${placesIn(p.mandates)}، وقاعدة لما تشتريه الهيئات العامة، بلا واجب كهذا، في ${placesIn(p.duties - p.mandates)}. ومع الخطط وفرق العمل يبلغ العدد ${full(p.countries)}.`,
    unit: (p) => `أقوى نوع مدخل معروف، سابق أو حالي، ${date(p.on)}`,
    none: 'قد تكون في المنطقة المظللة بالخطوط سياسة لا نعرفها. وتُعدّ المسودات والدراسات والمحادثات هنا خططاً، ومجموعات القطاع فرق عمل.',
    noneShort: 'لا نعرف شيئاً',
    kindIds:
      'أنواع السياسة (plan للخطة، mandate للإلزام، procurement لقاعدة المشتريات، task-force لفريق العمل)',
    evidence: (p) =>
      `${full(p.official)} من المداخل، وعددها ${full(p.all)}، يستند إلى صفحة الجهة المسؤولة، والبقية إلى تقارير أو نسخ.`,
    source: 'IPv6 Atlas، جدول السياسات؛ كل مدخل يذكر مصادره',
  },
  targets: {
    heading: 'الأهداف، وما يُقاس الآن',
    lead: (p) =>
      `هناك ${countedFull(p.targets, TARGET)} بموعد محدد: بعضها عن الشبكات، وبعضها عن المواقع أو المعدات. وما يُقاس إلى جانبها واحد للجميع ولا يدل على تحقق الهدف أو عدمه.`,
    caption: (p) => `الأهداف الوطنية التي لها موعد محدد، كما عُرفت ${inDate(p.on)}`,
  },
  columns: {
    country: 'البلد أو الإقليم',
    kinds: 'أنواع السياسة',
    count: 'المداخل',
    target: 'الهدف',
    by: 'الموعد',
    outcome: 'ما آل إليه',
    users: 'مستخدمو Google عبر IPv6',
    held: 'حيز IPv6، /32',
  },
  noOutcome: '–',
  noOutcomeNote: '– تعني أننا لم نجد مصدراً',
  dated: (p) => `${p.value} (${date(p.on)})`,
  everyHeading: 'كل مدخل، بحسب البلد أو الإقليم',
  regionsLabel: 'المناطق',
  regional: 'لمناطق كاملة',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')}: كل الأرقام`,
  measured: (p) =>
    [
      p.users === null
        ? 'لا تعطي Google نسبة لمستخدميها عبر IPv6.'
        : `المقيس: ${percent(p.users.value)} من مستخدمي Google عبر IPv6 ${onDay(p.users.date)}.`,
      p.held === null
        ? 'لا حيز IPv6 مذكوراً.'
        : `حيز IPv6 المسجَّل: ${said.slash32s(p.held.last.value)} ${inDate(p.held.last.date)}، و${said.slash32s(p.held.first.value)} ${inDate(p.held.first.date)}.`,
    ].join(' '),
  line: (p) =>
    `حيز IPv6 من ${slash32sBent(p.first.value)} ${inDate(p.first.date)} إلى ${slash32sBent(p.last.value)} ${inDate(p.last.date)}`,
  lineNote:
    'تُظهر الخطوط الصغيرة حيز IPv6 المسجَّل في البلد، كل منها على مقياسه من الصفر؛ وتنقطع حيث يغيب شهر أو يتغير المصدر.',
  feed: 'تابع المداخل الجديدة بخلاصة Atom',
  more: 'ما الذي يُطلب حين تشتري هيئة عامة',
  correct: 'أضف سياسة أو صححها',
};
