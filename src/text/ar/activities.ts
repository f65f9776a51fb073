import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import {
  date,
  full,
  inWords,
  listed,
  type Nouns,
  place,
  places,
  some,
  someBent,
  spanOf,
} from '../grammar/ar.ts';
import { apart } from './isolated.ts';
import { ENTRY } from './nouns.ts';

const languageNames = new Intl.DisplayNames('ar', { type: 'language' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

const MEETING: Nouns = ['اجتماع واحد', 'اجتماعان', 'اجتماعات', 'اجتماعاً', 'اجتماع'];
const COURSE: Nouns = [
  'دورة أو شهادة واحدة',
  'دورتان أو شهادتان',
  'دورات أو شهادات',
  'دورة أو شهادة',
  'دورة أو شهادة',
];
const TESTBED: Nouns = [
  'منصة اختبار واحدة',
  'منصتا اختبار',
  'منصات اختبار',
  'منصة اختبار',
  'منصة اختبار',
];
const SERIES: Nouns = ['سلسلة واحدة', 'سلسلتان', 'سلاسل', 'سلسلة', 'سلسلة'];
const CALENDAR: Nouns = ['تقويم واحد', 'تقويمان', 'تقاويم', 'تقويماً', 'تقويم'];

/** A span of days or months as people write it: 22–24 فبراير 2027. */
function span(start: string, end: string | null): string {
  return spanOf({ oldest: start, newest: end ?? start });
}

const undated = 'بلا تاريخ بعد';

/** Where a meeting is, behind its title: in its city, else in its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return ` في ${city}`;
  return country === null ? '' : ` ${place(country, 'in')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: 'عن IPv6 وحده',
  registry: 'سجلات العناوين',
  operators: 'مشغّلو الشبكات',
  standards: 'المعايير',
  governance: 'الحوكمة',
  workshop: 'تدريب عملي',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: 'مشغّلو الشبكات',
  government: 'الحكومات والهيئات التنظيمية',
  enterprise: 'الشركات والمؤسسات',
  content: 'من يقدمون المحتوى',
  developer: 'المطورون',
  teacher: 'المعلمون',
};

const costs: Readonly<Record<Cost, string>> = {
  free: 'مجاناً',
  fee: 'برسوم',
  'free-and-fee': 'مجاناً وبرسوم',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: 'عبر الإنترنت',
  'on-site': 'حضورياً',
  blended: 'عبر الإنترنت وحضورياً',
  hybrid: 'حضورياً وعبر الإنترنت',
  examination: 'امتحان',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: 'من موقع الجهة المسؤولة',
  press: 'من تقرير لآخرين',
  mirror: 'من نسخة في موقع آخر',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: 'من صفحة الجهة المسؤولة',
  press: 'من تقرير لآخرين',
  mirror: 'من نسخة في موقع آخر',
  calendar: 'التاريخ من تقويم لجهة أخرى',
  inferred: 'استنتجناه من مواعيد سابقة، ولم نره معلناً في أي مكان',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}، وصفحته غير مقيَّدة` : says[p.evidence]}، ${p.checked === null ? 'بلا تاريخ' : `بتاريخ ${date(p.checked)}`}`;

const states: Readonly<Record<State, string>> = {
  running: 'مستمر',
  ended: 'انتهى',
  unknown: 'وضعه الحالي غير مؤكد',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `وضعه غير مؤكد${p.checked === null ? '' : ` منذ ${date(p.checked)}`}`
    : `${states[p.status]}${p.checked === null ? '' : ` بتاريخ ${date(p.checked)}`}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: (words) => words,
  language,
  languages,
  worldwide: 'في العالم كله',
  forWhom: (areas) =>
    areas.length === 0 ? 'في العالم كله' : `من أجل ${listed(places(areas, 'of'))}`,
  entry: {
    by: (who) => `الجهة: ${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: 'من صفحة الجهة المنظمة' }),
    old: 'لم يُتحقق منه منذ أكثر من سنة',
    fresh: 'تُحقق منه خلال السنة',
    mostlyOld: (p) =>
      p.old === p.all
        ? 'لم يُتحقق من أي من هذه المداخل في السنة السابقة لهذا الإصدار.'
        : `${full(p.old)} من المداخل، وعددها ${full(p.all)}، لم يُتحقق منها في السنة السابقة لهذا الإصدار؛ والبقية مذكور فيها ذلك.`,
    forgotten: (count) => `لم يتأكد منذ ثلاث سنوات: ${some(count, ENTRY)}`,
    another: 'صفحة أخرى هناك',
    since: (day) => `منذ ${date(day)}`,
    until: (day) => `حتى ${date(day)}`,
    fromTo: (since, until) => `من ${date(since)} إلى ${date(until)}`,
    target: (p) => `${p.by === null ? 'الهدف' : `الموعد ${date(p.by)}`}: ${apart(p.target)}`,
    outcome: (outcome) => `ما آل إليه: ${apart(outcome)}`,
  },
  filter: {
    any: 'الكل',
    unknown: 'غير مذكور',
    region: 'المنطقة',
    language: 'اللغة',
    kind: 'الموضوع',
    policy: 'النوع',
    cost: 'الكلفة',
    format: 'الشكل',
    by: 'الجهة المنظمة',
    shown: 'يظهر {shown} من {all}',
    none: 'لا شيء يطابق. اختر «الكل» في أحد الحقول.',
  },
  events: {
    kicker: 'الأنشطة',
    title: (p) =>
      `الاجتماعات المقبلة: ${some(p.count, MEETING)}؛ أقربها ${apart(p.next.replace(/ (?=\d)/g, '\u00a0'))}${whereOf(p)}، ${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: 'لا اجتماع مقبلاً في قائمتنا',
    short: 'الأنشطة',
    description:
      'اجتماعات في العالم كله يُدرَّس فيها IPv6 أو يُناقش أو يُقرَّر بشأنه: بحسب الشهر والمنطقة، مع تقاويم للاشتراك فيها.',
    lead: 'اجتماعات يُدرَّس فيها IPv6 أو يُناقش أو يُقرَّر بشأنه، بقدر ما نعرف.',
    rests: (p) =>
      `${p.onCalendar === p.all ? 'تستند التواريخ المقبلة كلها' : `من التواريخ المقبلة، وعددها ${full(p.all)}، يستند ${inWords(p.onCalendar)}`} إلى ${p.calendars === 1 ? 'تقويم واحد يحتفظ به مشروع آخر' : `${someBent(p.calendars, CALENDAR)} يحتفظ بها آخرون`}، بتاريخ ${date(p.on)}؛ ولم نقارنها بصفحات الجهات المنظمة. انظر فيها قبل أن تحجز.`,
    calendarLink: 'افتح ذلك التقويم',
    edition: (day) =>
      `القائمة بتاريخ ${date(day)}؛ وما انتهى بعده تُخفيه الصفحة حين تُفتح، إن كانت النصوص البرمجية تعمل.`,
    more: {
      heading: 'غير الاجتماعات',
      training: 'التدريب',
      testbeds: 'منصات الاختبار',
      policies: 'السياسات',
      guidelines: 'الإرشادات',
      contribute: 'أضف فعالية أو صححها',
    },
    months: 'الأشهر',
    monthsHeading: 'بحسب الشهر',
    regionsHeading: 'بحسب المنطقة',
    regionNone: (p) =>
      `لا اجتماع مقبلاً له تاريخ${p.series === 0 ? '.' : `؛ وأعلاه ${some(p.series, SERIES, 'f')} بلا تاريخ.`}`,
    seriesHeading: 'سلاسل لا يُعرف تاريخها المقبل',
    seriesLead: 'هذه تتكرر. ولم نجد لها تاريخاً مقبلاً؛ وهو في صفحة الجهة المنظمة حين يُحدد.',
    pastHeading: (count) => `ما مضى: ${some(count, MEETING)}`,
    calendarsHeading: 'تقاويم للاشتراك فيها',
    calendarsLead: (p) =>
      `في كل منها الاجتماعات المعروفة الأيام${p.without === 0 ? '' : `؛ ولا يُعرف من ${someBent(p.without, MEETING)} حتى الآن إلا الشهر، وسيضاف ما عُرف يومه`}. ويقع الاجتماع في تقويم المنطقة التي يُعقد فيها وتقاويم المناطق التي يُعقد من أجلها.`,
    everywhere: 'العالم كله',
    calendar: { subscribe: 'اشترك', download: 'ملف' },
    calendarName: (region) =>
      region === null
        ? 'IPv6 Atlas: اجتماعات'
        : `IPv6 Atlas: اجتماعات، ${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas: اجتماعات عن IPv6',
    feed: 'تابع المداخل الجديدة بخلاصة Atom',
    undated,
  },
  training: {
    kicker: 'الأنشطة',
    title: (p) =>
      p.running === 0
        ? 'أين تتعلم IPv6: دورات وشهادات تسأل عنها'
        : `أين تتعلم IPv6: ${some(p.running, COURSE, 'f')} عُرف أنها تُقدَّم في ${p.since} أو بعدها${p.free === 0 ? '' : `، منها ${inWords(p.free, 'f')} مجاناً`}`,
    short: 'التدريب',
    description:
      'دورات وورش وشهادات عن IPv6، بحسب الجهة واللغة والكلفة والشكل، ومتى عُرف آخر مرة أن كلاً منها تُقدَّم.',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `أما غيرها فاسأل عنه قبل أن تعتمد عليه: ${inWords(p.unknown, 'f')} من ${full(p.all)} لم يتأكد أنها تُقدَّم الآن أو أنها تدرّس IPv6. `}ويُذكر السعر حيث يذكره مصدر.`,
    languages: (p) =>
      `لغات التدريس، حيث نعرفها: ${languages(p.tags)}${p.missing === 0 ? '' : `؛ ولا يذكر أي مصدر اللغة في ${inWords(p.missing, 'f', 'bent')} منها`}.`,
    headings: {
      running: 'عُرف مؤخراً أنها تُقدَّم',
      unknown: 'وضعها الحالي غير مؤكد',
      ended: 'انتهت',
    },
    endedLead: 'محفوظة لأن موادها قد تظل تفيد المعلمين.',
  },
  testbeds: {
    kicker: 'الأنشطة',
    title: (p) =>
      p.running === 0
        ? p.open === 0
          ? 'أين جُرّب IPv6: منصات اختبار انتهت'
          : `أين تجرّب IPv6: ${some(p.open, TESTBED, 'f')} تسأل ${p.open === 2 ? 'عنهما' : 'عنها'}`
        : `أين تجرّب IPv6: ${some(p.running, TESTBED, 'f')} في الخدمة`,
    short: 'منصات الاختبار',
    description: 'مختبرات وشبكات بحثية وتجارب يُجرَّب فيها IPv6 أو جُرّب، على خريطة وفي جدول.',
    lead: 'يطلب القرار 64 مختبرات اختبار تجرّب فيها البلدان النامية IPv6. وهذه هي التي وجدناها، ومنها ما أُغلق. وقليل منها يقول علناً إنه ما زال مفتوحاً: اسأل أولاً.',
    mapTitle: 'أين توجد منصات الاختبار أو وُجدت',
    mapNote:
      'تقف النقطة في وسط البلد لا عند عنوان المختبر: فقليل من المصادر يذكره. والنقطة الممتلئة منصة في الخدمة، والحلقة منصة انتهت أو لم يتأكد أمرها.',
    mapWords: (countries) =>
      `خريطة البلدان والأقاليم التي فيها منصة اختبار: ${listed(countries.map((one) => place(one, 'name')))}.`,
    kinds: {
      laboratory: 'مختبر',
      network: 'شبكة بحثية',
      conformance: 'اختبارات منتجات',
      pilot: 'تجربة',
    },
    listHeading: 'كل منها',
    several: 'عدة بلدان أو أقاليم',
  },
  country: {
    heading: 'ما يجري عمله بشأن IPv6',
    policies: 'السياسات',
    noPolicies: 'لا نعرف سياسة خاصة بالبلد بشأن IPv6.',
    forRegion: (p) =>
      `للمنطقة: ${p.policies.map(({ title, who }) => `«${apart(title)}» من ${apart(who)}`).join('؛ و')}.`,
    morePolicies: 'السياسات كلها',
    events: 'الاجتماعات المقبلة في المنطقة أو من أجلها',
    noEvents: 'ليس في قائمتنا اجتماع له تاريخ في المنطقة أو من أجلها؛ وهذه للجميع أينما كانوا.',
    series: 'بلا تاريخ حتى الآن',
    moreEvents: 'الاجتماعات كلها',
    training: 'التدريب',
    trainingLead: (country) => `لمنطقة ${place(country, 'of')} أو للجميع أينما كانوا.`,
    official: (p) =>
      p.tags.length === 0
        ? `لا لغة مقيَّدة على أنها رسمية ${place(p.country, 'in')}.`
        : `اللغات الرسمية ${place(p.country, 'in')}، بالقانون أو بالاستعمال: ${languages(p.tags)}.`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: 'بلغة رسمية:',
    noneInOfficial: 'لا نعرف دورة تُعطى بلغة رسمية.',
    inOthers: 'بلغة أخرى، أو لم تُذكر اللغة:',
    noLanguage: 'اللغة غير مذكورة',
    moreTraining: 'التدريب كله',
    testbeds: 'منصات الاختبار',
    correct: 'أرسل تصحيحاً',
    correctTitle: (country) => `تصحيح: ${place(country, 'name')}`,
    correctLead: 'هل من خطأ أو نقص؟',
  },
  policiesFeed: {
    title: 'IPv6 Atlas: السياسات بشأن IPv6',
    entry: (p) =>
      `${p.country === null ? apart(p.who) : place(p.country, 'name')}: ${apart(p.title)}`,
  },
};
