import type { BriefText } from '../contract/brief.ts';
import {
  date,
  editionDate,
  full,
  inWords,
  listed,
  type Nouns,
  place,
  places,
  possessive,
  some,
} from '../grammar/ar.ts';
import { apart } from './isolated.ts';
import { policies } from './policies.ts';

const OTHERS: Nouns = ['واحدة أخرى', 'اثنتان أخريان', 'أخرى', 'أخرى', 'أخرى'];

/** So many that are nearest. */
function nearest(count: number): string {
  if (count === 1) return 'الأقرب';
  return count === 2 ? 'أقرب اثنين' : `أقرب ${inWords(count)}`;
}

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `ما يمكن عمله من أجل IPv6 ${place(area, 'in')}`,
  description: (area) =>
    `صفحة واحدة عن ${place(area, 'of')}: الوضع مقارنةً بالجيران، والسياسات بشأن IPv6، والخطوات الثلاث التالية، والجهة التي تُطلب منها العناوين، وأماكن التعلم.`,
  kicker: (p) => `موجز من صفحة واحدة · إصدار ${editionDate(p.edition)}`,
  link: (area) => `ما يمكن عمله ${place(area, 'in')}: موجز من صفحة واحدة`,
  standing: (area) => `الوضع ${place(area, 'in')}`,
  beside: {
    heading: 'مقارنةً بالجيران',
    policies: 'السياسات في جدولنا',
    columns: {
      'ipv6-users-google': 'مستخدمو Google عبر IPv6',
      'ipv4-per-person': 'عناوين IPv4 لكل شخص',
    },
    caption: (p) =>
      `${place(p.area, 'name')} و${nearest(p.count)} ${place(p.region, 'in')} على خريطتنا مما يُعرف له الرقمان، الجيران براً أولاً`,
    compare: 'قارن بينها عبر الزمن',
  },
  policies: {
    heading: 'السياسات في جدولنا',
    entry: (p) =>
      `${apart(p.title)} (${[policies.kinds[p.kind], p.year].filter(Boolean).join('، ')}؛ ${apart(p.who)})`,
    more: (count) => (count <= 2 ? `و${some(count, OTHERS)}` : `و${full(count)} أخرى`),
    lacks: (p) =>
      `ليس في جدولنا ${p.hasNone ? 'سياسة خاصة بالبلد بشأن IPv6' : listed(p.kinds.map((kind, at) => `${at === 0 ? '' : 'لا '}${policies.kinds[kind]}`))}. ولا يعني ذلك أنه لا توجد.`,
    all: 'أخبرنا بما ينقص',
  },
  registry: {
    heading: (registry) => `كيف تُطلب العناوين من ${place(registry, 'of')}`,
    holders: (p) => {
      const by = `بحسب ملف ${possessive(p.registry)} بتاريخ ${date(p.on)}`;
      return p.without === 0
        ? `${p.all === 1 ? `الحائز الوحيد الذي لديه IPv4 ${place(p.area, 'in')} لديه` : `جميع الحائزين الذين لديهم IPv4 ${place(p.area, 'in')}، وعددهم ${full(p.all)}، لديهم`} IPv6 أيضاً، ${by}.`
        : p.all === 1
          ? `الحائز الوحيد الذي لديه IPv4 ${place(p.area, 'in')} بلا IPv6، ${by}.`
          : `${full(p.without)} من حائزي IPv4 ${place(p.area, 'in')}، وعددهم ${full(p.all)}، بلا IPv6، ${by}.`;
    },
    noHolders: (p) =>
      `لا يُعرف من ملف ${possessive(p.registry)} المتوفر كم من حائزي IPv4 ${place(p.area, 'in')} بلا IPv6.`,
    others: (registries) => `بعض عناوين البلد مسجَّل لدى ${listed(places(registries))} بدلاً منه.`,
    ask: (registry) => `${place(registry, 'name')}: كيف تُطلب العناوين`,
  },
  steps: {
    heading: 'الخطوات الثلاث التالية',
    names: {
      policy: 'ضع خطة وطنية',
      request: 'اجعل حائزي IPv4 يطلبون IPv6',
      operators: 'اجعل المشغّلين يستخدمون ما سجلوه',
      buy: 'اطلب IPv6 في كل شراء عام',
      overdue: 'بيّن ما آل إليه الهدف',
      together: 'اجمع المشغّلين والدولة والجامعات',
      services: 'اجعل الخدمات العامة متاحة عبر IPv6',
      skills: 'درّب من يشغّلون الشبكات',
      progress: 'أعلن التقدم كل سنة',
    },
    why: {
      policy: () => 'ليس في جدولنا خطة ولا إلزام. وفي الخطة يُحدَّد المسؤول والتواريخ.',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? 'لا حيز IPv6 مسجَّلاً هناك حتى الآن: ابدأ بأكبر المشغّلين.'
          : `${full(p.holders.without)} من ${full(p.holders.all)} ليس لديهم منه شيء. ابدأ بأكبر المشغّلين.`,
      operators: () =>
        'المسجَّل من IPv6 لكل شخص أكثر مما في البلد الوسيط، ومن يصل عبره من مستخدمي Google أقل. والشبكات المتنقلة والمنزلية أولاً.',
      buy: () => 'ليس في جدولنا قاعدة للمشتريات. وما يُشترى اليوم يبقى في الشبكات سنوات.',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `«${apart(p.overdue.target)}» كان موعده ${date(p.overdue.by)}؛ ولا يعرف جدولنا ما آل إليه.`,
      together: () => 'ليس في جدولنا فريق عمل. والشبكات تتحرك حين تتحرك جاراتها.',
      services: () => 'ابدأ بما يراه الجميع: مواقع الدولة وبريدها وخوادم أسمائها.',
      skills: () => 'المهندسون أولاً، ثم من يجيبون عن اتصالات الزبائن؛ والدورات مذكورة أدناه.',
      progress: () => 'رقم واحد كل سنة، مثل نسبة المستخدمين أعلاه، يبيّن ما ينجح.',
    },
    clause: (p) =>
      `القرار 64 للجمعية العالمية لتقييس الاتصالات، يدعو ${p.to === 'states' ? 'الدول الأعضاء' : 'الدول الأعضاء وأعضاء القطاع'} ${p.number}`,
    document: (p) => (p.section === null ? p.title : `${apart(p.title)}، القسم ${p.section}`),
    clauses: 'بنود للمناقصات',
    rule: 'اختيرت هذه الخطوات مما في جداولنا بقاعدة واحدة وترتيب واحد للجميع.',
    more: 'إرشادات للحكومات',
  },
  training: {
    heading: 'التدريب بلغات البلد',
    none: 'لا نعرف دورة بلغة رسمية؛ وهذه بلغات أخرى.',
    more: 'التدريب كله',
  },
  testbeds: {
    heading: 'منصات اختبار قريبة',
    none: 'لا نعرف أي منصة في المنطقة.',
    more: 'منصات الاختبار كلها',
  },
  whole: (area) => `كل أرقام ${place(area, 'of')}`,
};
