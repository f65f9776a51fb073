import type { QualityText } from '../contract/quality.ts';
import {
  countedAddresses,
  countedFull,
  date,
  editionDate,
  full,
  type Nouns,
  spanOf,
} from '../grammar/ar.ts';
import { DAY, FILE } from './nouns.ts';

/** A kind of data with its newest date; nothing where there are none. */
const dated = (name: string, on: string | null) => (on === null ? [] : [`${name}: ${date(on)}`]);

const SOURCE: Nouns = ['مصدر واحد', 'مصدران', 'مصادر', 'مصدراً', 'مصدر'];
const FINDING: Nouns = ['نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة'];

/** How good and how old the data are. */
export const quality: QualityText = {
  title: 'جودة البيانات',
  description: 'كم عمر كل مصدر، وما وجدته الفحوص فيه، وما قبله شخص ولماذا.',
  lead: (p) =>
    `يقوم هذا الإصدار، وتاريخه ${editionDate(p.edition)}، على ${countedFull(p.files, FILE, 'bent')} من ${countedFull(p.sources, SOURCE, 'bent')}. ولا تحل البيانات الجديدة محل القديمة إلا إذا اجتازت كل فحص، أو قبلها شخص وقال لماذا.`,
  old: {
    warning: 'بحسب توقيت جهازك، بعض هذه البيانات أقدم مما ينبغي.',
    more: 'كم عمر كل مصدر',
  },
  dates: {
    asOf: 'البيانات بتاريخ',
    to: (month) => `بيانات حتى ${date(month)}`,
    asOfEach: (p) =>
      [
        ...dated('عناوين IPv4 المسجَّلة', p.ipv4),
        ...dated('حيز IPv6 المسجَّل', p.ipv6),
        ...dated('استخدام IPv6', p.use),
        `ملفات السجلات: ${spanOf(p.files)}`,
      ].join('؛ '),
    retrieved: 'جُلبت في',
    edition: 'الإصدار',
  },
  agesHeading: 'كم عمر كل مصدر',
  ageColumns: {
    source: 'المصدر',
    asOf: 'البيانات بتاريخ',
    retrieved: 'جُلبت في',
    age: 'العمر حين جُلبت',
    promised: 'أقصى عمر موعود',
    until: 'حديثة بما يكفي حتى',
  },
  days: (days) => countedFull(days, DAY),
  noPromise: 'تاريخ فقط',
  tooOld: (p) => `${countedFull(p.days, DAY)}، أقدم من الموعود`,
  sourceHeading: 'مصدراً مصدراً',
  byWayOf: 'عن طريق',
  keptBy: 'ملفات السنوات السابقة يحتفظ بها',
  caveats: 'ما ينبغي معرفته',
  noCaveats: 'لا شيء بعينه',
  files: 'الملفات',
  checksum: 'بصمة SHA-256 لأحدث ملف',
  allChecksums: (count) => `مجاميع التحقق للملفات كلها، وعددها ${full(count)}`,
  file: 'الملف',
  records: 'القيود المقروءة',
  bytes: 'البايتات',
  warnings: 'التنبيهات',
  noWarnings: 'لا شيء',
  someWarnings: (count) => `${full(count)}، بعبارات قارئ الملفات`,
  stale: 'لم تُجدَّد',
  staleSince: (p) => `منذ ${date(p.since)}: ${p.because}. واحتُفظ بآخر بيانات سليمة.`,
  tables: 'الجداول التي يملؤها',
  licence: 'الشروط',
  staleHeading: 'مصادر تعذّرت قراءتها',
  staleLead:
    'نعرض آخر بياناتها السليمة حتى تمكن قراءتها من جديد. والصفحات والأشكال القائمة عليها تقول كم عمرها.',
  noStale: 'لا شيء حالياً.',
  staleColumns: { source: 'المصدر', since: 'منذ', because: 'السبب', asOf: 'البيانات بتاريخ' },
  acceptedHeading: 'ما أجازه شخص',
  acceptedLead: 'كانت الفحوص سترفض هذه البيانات. وكان شخص أعلم بها وذكر السبب.',
  acceptedColumns: { day: 'اليوم' },
  gatesHeading: 'ما وجدته الفحوص',
  gatesLead:
    'يقارن الفحص البيانات الجديدة بالقديمة وبما لا يمكن أن يكون. وما يرفضه يبقى خارجاً، ما لم يقبله شخص ويقل لماذا.',
  noGates: 'أُعد هذا الإصدار قبل أن تدوّن الفحوص ما تجده.',
  gateColumns: {
    gate: 'الفحص',
    key: 'البند',
    saw: 'ما وُجد',
    expected: 'المتوقع',
    accepted: 'قُبل لأن',
  },
  checks: {
    'known-countries': 'بلدان معروفة',
    'not-older': 'ليس أقدم',
    'file-kinds': 'أنواع الملفات',
    'stale-files': 'ملفات قديمة',
    'future-dates': 'تواريخ مستقبلية',
    'row-counts': 'أعداد الصفوف',
    'address-totals': 'مجاميع العناوين',
    'sudden-growth': 'نمو مفاجئ',
    'vanished-countries': 'بلدان غابت',
    'country-jumps': 'قفزات البلدان',
    'census-agrees': 'تطابق العدّ',
    'overlapping-space': 'حيز متداخل',
    'world-total': 'مجموع العالم',
    'same-pool': 'المخزون نفسه',
    'holdings-jumps': 'قفزات المسجَّل',
    'adoption-range': 'مدى قياس الاستخدام',
    'adoption-jumps': 'قفزات قياس الاستخدام',
    'adoption-countries': 'بلدان قياس الاستخدام',
    'adoption-history': 'تاريخ قياس الاستخدام',
    'flow-steps': 'خطوات التدفقات',
    'lost-events': 'فعاليات مفقودة',
  },
  noDoubts: 'كان كل شيء كما هو متوقع.',
  allPassed: (count) => `${countedFull(count, FINDING)} كما هو متوقع`,
  excused: 'أُجيز لأن',
  excess: (p) =>
    `حساب عناوين IPv4 كلها متروك في هذا الإصدار: فمجموع أجزائه، مع الحيز المفوَّض بتاريخ ${date(p.on)}، يزيد على العناوين الموجودة بمقدار ${countedAddresses(p.addresses, 'bent')}. وحيث تكون الأجزاء من أيام مختلفة يظهر ما وُزّع بينها في جزأين.`,
  overlapsHeading: 'حيز يذكره سجلان',
  noOverlaps: 'لا شيء في الملفات التي وراء هذا الإصدار.',
  overlapsLead: (p) =>
    `حين تنتقل كتلة من سجل إلى آخر قد يذكرها كلاهما؛ وإذا كان ملفاهما من يومين مختلفين فكل كتلة انتقلت بينهما مذكورة مرتين. وهي تُعدّ مرة واحدة: مفوَّضة قبل أن تكون حرة، ثم بحسب الملف الأحدث، ثم بحسب القيد الأضيق. وعدد هذه النطاقات في هذا الإصدار ${full(p.count)}${p.count > p.shown ? `؛ وأول ${full(p.shown)} منها أدناه` : '، وهي مذكورة أدناه'}.`,
  overlapColumns: { space: 'الحيز', counted: 'معدود', dropped: 'غير معدود' },
  overlap: (p) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
};
