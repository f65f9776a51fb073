import { archiveOf } from '../../model/publications.ts';
import type { Registry } from '../../model/registry.ts';
import type { SourcesText } from '../contract/sources.ts';
import { place } from '../grammar/ar.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** A registry by its name. */
const name = (registry: Registry) => place(registry, 'name');

const delegated = 'موارد أرقام الإنترنت المفوَّضة';
const attribution = (registry: Registry) =>
  `إحصاءات ينشرها السجل، مع ذكر ${name(registry)} مصدراً لها؛ ولا يذكر الملف شروطاً`;
const harmless = (registry: Registry) =>
  `التنزيل والاستخدام متاحان بلا قيد، بشرط إعفاء ${name(registry)} من المسؤولية`;
const ofRegistry = (registry: Registry) =>
  registry === 'afrinic' || registry === 'apnic' ? harmless(registry) : attribution(registry);
const google = 'لا شروط منشورة، ولم نجد نص ترخيص؛ فتُنقل الأرقام مع ذكر Google مصدراً لها';
const labs = 'يُسمح بإعادة الاستخدام مع ذكر APNIC Labs';
const waitingList = `وقائع من قائمة عامة، مع ذكر ${name('arin')}؛ ولا تذكر القائمة شروطاً`;

/** Sources as the site names them. */
export const sources: SourcesText = {
  titles: {
    countries: 'رموز البلدان ومناطقها وأسماؤها بست لغات',
    population: 'تعداد السكان، الإجمالي (SP.POP.TOTL)',
    'people-online': 'نسبة مستخدمي الإنترنت، أحدث سنة لكل بلد',
    holdings: 'حيز العناوين بحسب البلد في نهاية كل شهر',
    'google-world': 'نسبة مستخدمي Google عبر IPv6 في العالم، يومياً',
    'google-country': 'نسبة مستخدمي Google عبر IPv6، بحسب البلد',
    'apnic-labs': 'استخدام IPv6 بحسب البلد أو الإقليم',
    'apnic-labs-by-month': 'استخدام IPv6 بحسب البلد أو الإقليم، اختبارات الشهر كلها معاً',
    'apnic-labs-by-day': 'استخدام IPv6 بحسب البلد أو الإقليم، متوسط النسب اليومية في الشهر',
    'pool-lacnic': 'حيز IPv4 المتاح والمحجوز لدى LACNIC، بحسب الشهر',
    'arin-waiting-list': 'قائمة انتظار عناوين IPv4',
    'arin-reissued': 'كتل IPv4 الممنوحة من جديد من قائمة الانتظار',
    'ripencc-run-out': 'آخر عناوين IPv4 لدى RIPE NCC وقائمة الانتظار لديه',
    'ripencc-waiting-list': 'أرقام عن قائمة انتظار RIPE NCC في مقالات وعروض وإخطارات للأعضاء',
    iana: 'حيز عناوين IPv4 وIPv6',
    calendars: 'فعاليات من تقاويم عامة (iCalendar)',
    'registry-history': `${delegated}، شهراً بشهر`,
    ...ofEachRegistry(
      (id) => id,
      () => delegated,
    ),
    ...ofEachRegistry(
      (id) => `transfers-${id}` as const,
      () => 'عمليات نقل موارد أرقام الإنترنت',
    ),
    ...ofEachRegistry(archiveOf, () => `${delegated}، آخر ملف من كل شهر`),
  },
  publishers: {
    countries:
      'شعبة الإحصاءات في الأمم المتحدة (M49) ومصطلحات الأمم المتحدة (UNTERM)، جمعها Datahub',
    population: 'البنك الدولي',
    'people-online': 'الاتحاد الدولي للاتصالات',
    holdings: 'السجلات الخمسة',
    'registry-history': 'AFRINIC وAPNIC وLACNIC',
    calendars: 'ناشرو التقاويم المذكورة',
  },
  licences: {
    countries: 'PDDL 1.0 (ملك عام)',
    population: 'CC BY 4.0',
    'people-online': 'CC BY 4.0',
    holdings: 'إحصاءات السجلات: الاستخدام متاح بلا قيد، بشرط إعفاء السجلات من المسؤولية',
    ...{ 'google-world': google, 'google-country': google },
    ...{ 'apnic-labs': labs, 'apnic-labs-by-month': labs, 'apnic-labs-by-day': labs },
    'pool-lacnic': attribution('lacnic'),
    ...{ 'arin-waiting-list': waitingList, 'arin-reissued': waitingList },
    'ripencc-run-out': attribution('ripencc'),
    'ripencc-waiting-list': `أرقام مفردة، كل منها مع الوثيقة التي تذكره؛ مع ذكر ${name('ripencc')}`,
    'registry-history':
      'إحصاءات السجلات: الاستخدام متاح بلا قيد، بشرط إعفاء AFRINIC وAPNIC من المسؤولية وذكر LACNIC',
    iana: 'قوائم IANA العامة؛ ولا تذكر الملفات شروطاً',
    calendars: 'وقائع من تقاويم عامة، كل فعالية مع رابطها؛ بشروط كل ناشر',
    ...ofEachRegistry((id) => id, ofRegistry),
    ...ofEachRegistry((id) => `transfers-${id}` as const, attribution),
    ...ofEachRegistry(archiveOf, ofRegistry),
  },
  makers: { 'nro-stats': 'RIPE NCC، بيانات العرض التوضيحي من nro-stats' },
  makersTerms: {
    webnet77: 'برنامج يُستخدم مقابل تبرع، كما يقول صانعوه؛ ولم نجد نصاً للشروط',
    lanrat: 'لم نجد ترخيصاً',
    sorujov: 'يُسمح بإعادة الاستخدام مع ذكر APNIC Labs، كما تقول النسخة نفسها',
    imau84: 'لم نجد ترخيصاً',
  },
};
