import type { NotFoundText, SiteText } from '../contract/site.ts';

/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة الرئيسية',
  menuButton: 'القائمة',
  close: 'إغلاق',
  languages: 'اللغات',
  thisPage: 'اقرأ هذه الصفحة بالعربية',
  home: 'خريطة العالم',
  countries: 'البلدان',
  ipv4: 'ما تبقى',
  fairness: 'من لديه كم',
  pace: 'بأي سرعة',
  used: 'من يستخدمه',
  groups: 'المجموعات',
  compare: 'مقارنة',
  policies: 'السياسات',
  stories: 'قصص',
  iot: 'إنترنت الأشياء',
  getReady: 'استعد',
  search: 'بحث',
  contribute: 'ساهم',
  foot: { numbers: 'الأرقام', act: 'ما يجري عمله', site: 'هذا الموقع' },
  more: 'المزيد عن هذا الموقع',
  methodology: 'المنهجية',
  about: 'عن الموقع',
  licence: 'النصوص والرسوم: CC BY 4.0. الشيفرة: MIT. البيانات: بحسب ما يسمح به كل مصدر.',
  noData: 'لا بيانات',
  none: 'لا شيء',
  source: 'المصدر',
  sources: 'المصادر',
  notes: 'ملاحظات',
  late: 'لم يُحمَّل هذا الجزء من الصفحة بعد. فإن لم يظهر فأعد تحميل الصفحة؛ وكل ما يليه يعمل من دونه.',
  counted: 'كيف يُحسب هذا',
  table: 'أظهر الأرقام في جدول',
  rank: (rank, of) => `${rank} من ${of}`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: 'لا توجد صفحة بهذا العنوان',
  body: 'ربما كُتب العنوان خطأً، أو كان الرابط الذي أوصلك إلى هنا غير صحيح. وعناوين هذه الصفحات لا تتغير بعد نشرها.',
  links: 'جرّب واحدة من هذه:',
};
