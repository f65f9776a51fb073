import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { place } from '../grammar/ar.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const whose = (registry: Registry) => place(registry, 'of');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold = 'لا يُذكر إلا حيث يميّز أحدث ملف متوفر للسجل حائزاً من آخر.';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  title: (p) => `${headOf(p.area)}${p.title.includes(': ') ? ' –' : ':'} ${p.title}`,
  link: 'مشاركة وتضمين وتنزيل',
  names: {
    'map-ipv6-users': 'خريطة: مستخدمو Google عبر IPv6',
    'map-ipv6-held': 'خريطة: حيز IPv6 المسجَّل',
    'map-ipv4-per-person': 'خريطة: عناوين IPv4 لكل شخص',
    'map-first-ipv6': 'خريطة: أول كتلة IPv6',
    'map-policies': 'خريطة: السياسات بشأن IPv6',
    'world-ipv6-held': 'حيز IPv6 المسجَّل في العالم',
    'ipv6-largest-holders': 'البلدان والأقاليم التي لديها أكبر حيز IPv6',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `ما بقي لدى ${whose(registry)} من عناوين IPv4`,
    ),
    'ipv4-per-person-by-region': 'عناوين IPv4 لكل شخص، بحسب المنطقة',
    'ipv6-users-by-region': 'مستخدمو Google عبر IPv6، بحسب المنطقة',
    'world-ipv6-users': 'مستخدمو Google عبر IPv6 في العالم',
    'ipv4-account': 'أين كل عنوان من عناوين IPv4',
    'ipv4-administered': 'أي سجل يدير أي عناوين IPv4',
    'ipv4-run-out': 'كيف نفد IPv4 لدى السجلات',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `عناوين IPv4 بحسب الحالة، ${whose(registry)}`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `عناوين IPv4 الداخلة إلى المخزون والخارجة منه، ${whose(registry)}`,
    ),
    'ipv4-most-and-least': 'أين أكثر عناوين IPv4 لكل شخص وأين أقلها',
    'ipv4-lorenz': 'مدى تساوي توزيع عناوين IPv4',
    'ipv4-shares': 'حصص السكان وحصص عناوين IPv4',
    'ipv4-gini-by-year': 'مدى تساوي توزيع عناوين IPv4، بحسب السنة',
    'ipv4-developing-by-year': 'حصة البلدان النامية من عناوين IPv4، بحسب السنة',
    'pace-by-sub-region': 'نمو حيز IPv6، بحسب أجزاء العالم',
    'pace-steady-growth': 'النمو المطرد لحيز IPv6',
    'pace-acceleration': 'حيز IPv6 المضاف في ثلاث سنوات، وفي الثلاث السابقة',
    'pace-first-ipv6': 'متى نالت البلدان والأقاليم أول حيز IPv6',
    'pace-delegations-a-year': 'كتل IPv6 المفوَّضة في السنة',
    'pace-rank-moves': 'من صعد ومن نزل بحسب حيز IPv6',
    'ipv6-registered-and-used': 'المسجَّل والمستخدَم من IPv6',
    ...ofEachRegistry(holdersId, (registry) => `حائزو IPv4 الذين بلا IPv6، ${whose(registry)}`),
    'ipv6-users-by-group': 'مستخدمو Google عبر IPv6، بحسب المجموعة',
    'ipv4-registered-by-year': 'عناوين IPv4 بحسب سنة التسجيل الأول',
    'iot-devices-a-person': 'الأشياء المتصلة لكل شخص',
    'iot-forecasts-of-2025': 'توقعات الأشياء المتصلة لعام 2025',
    'group-ipv6-held': 'حيز IPv6 المسجَّل لدى الأعضاء',
    'group-ipv6-users': 'مستخدمو Google عبر IPv6، كل عضو مقارنةً بالعالم',
    'group-ipv6-per-million': 'حيز IPv6 لكل مليون شخص، كل عضو مقارنةً بالعالم',
    'group-ipv4-per-person': 'عناوين IPv4 لكل شخص، كل عضو مقارنةً بالعالم',
    'country-ipv6-held': 'حيز IPv6 المسجَّل',
    'country-ipv6-users': 'مستخدمو Google عبر IPv6، مقارنةً ببلدان أخرى',
    'country-ipv4-held': 'عناوين IPv4 المسجَّلة',
    'country-ipv4-per-person': 'عناوين IPv4 لكل شخص، مقارنةً ببلدان أخرى',
    'country-ipv6-registrations': 'كتل IPv6 بحسب سنة التسجيل الأول',
    'country-ipv4-registrations': 'عناوين IPv4 بحسب سنة التسجيل الأول',
    'country-ipv6-use-over-time': 'المستخدمون القادرون على استخدام IPv6، عبر الزمن',
    'world-ipv6-use-over-time': 'استخدام IPv6 في العالم، مقيساً مرتين',
    'country-ipv4-transfers': 'عناوين IPv4 المنقولة إلى البلد ومنه',
    'ipv4-transfers-by-registry': 'عناوين IPv4 المنقولة بين السجلات',
    'ipv4-waiting-time': 'كم يطول انتظار IPv4',
    'arin-waiting-list': `من ينتظر IPv4 لدى ${whose('arin')}`,
    'ripencc-waiting-list': `من ينتظر IPv4 لدى ${whose('ripencc')}`,
    'arin-given-again': `عناوين IPv4 التي منحها ${whose('arin')} من جديد`,
    'ripencc-last-pool': `كيف نفدت آخر عناوين IPv4 لدى ${whose('ripencc')}`,
    'ipv4-given-back-by-registry': 'ما أُعيد وما نُقل وما مُنح من جديد',
    'delegations-still-listed': 'ما آلت إليه كتل السنوات الماضية',
    'ipv4-listed-by-registry': 'عناوين IPv4 في ملفات السجلات نفسها',
    'country-ipv4-flows': 'عناوين IPv4 التي جاءت وذهبت وأُعيدت',
    'group-ipv4-flows': 'عناوين IPv4 للأعضاء التي جاءت وذهبت وأُعيدت',
  },
  absent: {
    generic: 'لا بيانات لهذا الشكل في هذا الإصدار.',
    why: {
      'country-ipv6-held': 'ليس في قوائم السجلات مدخل لرمز هذا البلد.',
      'country-ipv4-held': 'ليس لرمز هذا البلد عدد دقيق في أي شهر.',
      'country-ipv6-users': 'لا تنشر Google نسبة لرمز هذا البلد، أو كانت قياساتها قليلة جداً.',
      'country-ipv4-per-person': 'عدد العناوين أو عدد السكان غير متوفر.',
      'country-ipv6-registrations': 'لا تذكر القوائم كتلة IPv6 لها تاريخ تسجيل.',
      'country-ipv4-registrations': 'لا تذكر القوائم كتلة IPv4 لها تاريخ تسجيل.',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account':
        'الأعداد المتوفرة لا تبلغ مجموع العناوين كلها: بعضها غائب أو من أيام متباعدة جداً. وفي صفحة جودة البيانات المزيد.',
      'country-ipv6-use-over-time': 'ليس في هذا الإصدار قياس من APNIC Labs لرمز هذا البلد.',
      'world-ipv6-use-over-time': 'ليس في هذا الإصدار قياس من APNIC Labs للعالم.',
      'country-ipv4-transfers':
        'لا تُذكر إلا حيث قُرئت قوائم النقل لدى السجلات الخمسة كلها وذكرت حائزاً هنا.',
      'ipv4-transfers-by-registry': 'لا تُذكر عمليات النقل إلا حيث قُرئت قوائم السجلات الخمسة كلها.',
      'country-ipv4-flows':
        'لا تُذكر إلا حيث تتوفر ملفات أشهر كثيرة للسجل الذي يخدم البلد أساساً، وجاء شيء أو ذهب.',
    },
  },
};
