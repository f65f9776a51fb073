import type { CountriesPageText, CountryText } from '../contract/country.ts';
import {
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  listed,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  possessive,
  roughly,
  row,
  short,
  someBent,
  spanOf,
  timesOf,
} from '../grammar/ar.ts';
import { apart } from './isolated.ts';
import { ADDRESS, BLOCK } from './nouns.ts';
import { ipv4AmongPeople, perPerson, said, slash32sBent } from './values.ts';

/** A share as people of a hundred: 71 من كل 100 شخص. */
function inHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'أقل من شخص واحد من كل 100';
  return rounded === 100 && share < 1 ? 'أكثر من 99 من كل 100 شخص' : `${rounded} من كل 100 شخص`;
}

/** A rank in a region and in the world, for what a value makes of a place. */
function ranked(p: {
  region: { rank: number; of: number } | null;
  regionArea: string;
  world: { rank: number; of: number };
}): string {
  const region =
    p.region === null
      ? ''
      : `في ${ordinal(p.region.rank)} من ${full(p.region.of)} ${place(p.regionArea, 'in')} و`;
  return `${region}في ${ordinal(p.world.rank)} من ${full(p.world.of)} في العالم`;
}

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')}: عناوين IPv6 وIPv4`,
  crumbs: 'أين أنت',
  summary: {
    users: (p) => {
      const who = `مستخدمي Google ${place(p.area, 'in')}`;
      const exact = p.value === 0 || p.value === 1 ? '' : ` (${percent(p.value)})`;
      const users =
        p.value === 0
          ? `لم يصل أحد من ${who} عبر IPv6 ${onDay(p.on)}`
          : `وصل ${oneIn(p.value, who)}${exact} عبر IPv6 ${onDay(p.on)}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}.`;
      const theirs = roughly(p.median);
      const did = p.median === 0 ? 'لم يصل أحد' : `وصل ${theirs}`;
      return `${users}؛ وفي البلد الوسيط ${place(p.region, 'in')} ${theirs === roughly(p.value) ? 'مثل ذلك تقريباً' : did}.`;
    },
    ipv4: (p) => {
      if (p.value === 0) return `لم يكن لدى الحائزين المسجَّلين هناك عناوين IPv4 ${inDate(p.on)}.`;
      if (p.perPerson === null)
        return `كان لدى الحائزين المسجَّلين هناك ${countedAddresses(p.value)} من IPv4 ${inDate(p.on)}؛ وليس لدى مصدرنا لأعداد السكان رقم يقارن بها.`;
      const world = p.world === null ? '' : `، في مقابل ${perPerson(p.world)} في العالم كله`;
      return `كان لدى الحائزين المسجَّلين هناك ${ipv4AmongPeople(p.perPerson)} ${inDate(p.on)}${world}.`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `لم يكن حيز عناوين IPv6 مسجَّلاً هناك ${inDate(p.on)}${p.year !== null && p.year.before > 0 ? `؛ وما كان منه ذهب في السنة المنتهية ${inDate(p.year.to)}` : ''}.`;
      if (p.year === null)
        return `كان لدى الحائزين المسجَّلين هناك حيز من عناوين IPv6 ${inDate(p.on)}.`;
      return `${grown(p.year)} في السنة المنتهية ${inDate(p.year.to)}.`;
    },
    noUsers: (name) =>
      `لا رقم من Google عن مستخدميها ${place(name, 'in')} الذين يصلون عبر IPv6: إما أن قياساتها قليلة جداً أو أنها لم تنشر شيئاً.`,
    noUsersAnywhere: (name) =>
      `ليس في هذا الإصدار رقم من Google عن عدد المستخدمين ${place(name, 'in')} أو في أي مكان آخر الذين يصلون عبر IPv6.`,
    online: (p) =>
      p.share === 0
        ? `${inDate(p.on)} لم يستخدم أحد الإنترنت.`
        : `${inDate(p.on)} استخدم الإنترنت ${inHundred(p.share)}.`,
    fewListed: (p) =>
      `يذكر ملف ${possessive(p.registry)} بتاريخ ${date(p.on)} ${p.count === 1 ? 'كتلة عناوين أو رقم شبكة واحداً مسجَّلاً' : `${someBent(p.count, BLOCK, 'f')} من العناوين وأرقام الشبكات المسجَّلة`} هناك؛ ومصدرنا الشهري لا يعدّ له عناوين IPv4.`,
    unlisted: (p) =>
      `لا يذكر أي من أحدث ملفات السجلات المتوفرة، وتاريخها ${spanOf(p)}، كتلة من عناوين الإنترنت مسجَّلة ${place(p.area, 'in')}.`,
    unlistedMeaning:
      'لا يعني ذلك أن لا أحد هناك متصل بالإنترنت. فرمز البلد في ملفات السجلات يدل على المكان الذي سُجل فيه حائز العناوين؛ وقد تستخدم الشبكات هنا عناوين سُجل حائزها في مكان آخر.',
  },
  old: (p) =>
    `محسوب من ${listed(p.files.map((file) => `ملف ${place(file.registry, 'of')} بتاريخ ${date(file.asOf)}${file.reconstructed ? ' (أُعيد بناؤه من جداول عامة)' : ''}`))}.${p.files.every((file) => file.asOf === p.newest) ? '' : ` وأحدث ملف سجل في هذا الموقع بتاريخ ${date(p.newest)}: وما سُجل أو نُقل أو أُعيد بعد يوم ملف أقدم لا يظهر هنا.`}`,
  figures: {
    broken: 'الفجوة في الخط شهر بلا بيانات.',
    otherSource: 'مصدر آخر',
    ipv6Held: {
      finding: (value) =>
        value === 0 ? 'لا حيز IPv6 مسجَّلاً' : `حيز IPv6 المسجَّل: ${said.slash32s(value)}`,
      grown: (p) =>
        said.slash32s(p.before) === said.slash32s(p.after)
          ? `حيز IPv6 المسجَّل ${place(p.area, 'in')}: من ${slash32sBent(p.before)} ${inDate(p.from)} إلى ما يقارب ذلك ${inDate(p.to)}.`
          : `حيز IPv6 المسجَّل ${place(p.area, 'in')}: من ${slash32sBent(p.before)} ${inDate(p.from)} إلى ${slash32sBent(p.after)} ${inDate(p.to)}.`,
      same: (p) =>
        p.value === 0
          ? `لم يكن هناك حيز IPv6 مسجَّل ${place(p.area, 'in')} ${inDate(p.from)} ولا ${inDate(p.to)}.`
          : `حيز IPv6 المسجَّل ${place(p.area, 'in')}: ${said.slash32s(p.value)} ${inDate(p.from)}، ومثل ذلك ${inDate(p.to)}.`,
      one: (p) =>
        `حيز IPv6 المسجَّل ${place(p.area, 'in')}: ${said.slash32s(p.value)} ${inDate(p.on)}.`,
      line: (value) => short(value),
      notes: {
        unit: 'كتلة /32 هي حجم الكتلة التي يمنحها السجل عادةً لمشغّل شبكة؛ ويمكن تقسيمها إلى 65,536 موقعاً.',
        movedFromEu:
          'في ديسمبر 2020 سُجل الحيز الذي كان مذكوراً تحت الرمز EU، بلا بلد محدد، تحت بلد كل حائز أو إقليمه؛ فحيث يرتفع الخط في ذلك الشهر يكون جزء من الارتفاع هو هذا التغيير.',
      },
    },
    ipv4Held: {
      finding: (value) =>
        value === 0 ? 'لا عناوين IPv4 مسجَّلة' : `عناوين IPv4 المسجَّلة: ${countedAddresses(value)}`,
      grown: (p) => {
        const say = (amount: number) =>
          short(p.before) === short(p.after)
            ? countedFull(amount, ADDRESS, 'bent')
            : countedAddresses(amount, 'bent');
        return `عناوين IPv4 المسجَّلة ${place(p.area, 'in')}: من ${say(p.before)} ${inDate(p.from)} إلى ${say(p.after)} ${inDate(p.to)}، أي ${p.after > p.before ? 'بزيادة قدرها' : 'بانخفاض قدره'} ${countedAddresses(Math.abs(p.after - p.before))}.`;
      },
      same: (p) =>
        `عناوين IPv4 المسجَّلة ${place(p.area, 'in')}: ${countedAddresses(p.value)} ${inDate(p.from)}، ومثل ذلك ${inDate(p.to)}.`,
      one: (p) =>
        `عناوين IPv4 المسجَّلة ${place(p.area, 'in')}: ${countedAddresses(p.value)} ${inDate(p.on)}.`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `${percent(value)} من مستخدمي Google عبر IPv6`,
      sentence: (p) =>
        `وصل ${percent(p.value)} من مستخدمي Google عبر IPv6 ${onDay(p.on)}، وهذا يضع ${place(p.area, 'of')} ${ranked(p)}.`,
    },
    perPerson: {
      finding: (value) => `عناوين IPv4: ${value === 0 ? 'لا شيء' : perPerson(value)}`,
      sentence: (p) =>
        `عناوين IPv4: ${p.value === 0 ? 'لا شيء' : perPerson(p.value)} ${inDate(p.on)}، وهذا يضع ${place(p.area, 'of')} ${ranked(p)}.`,
    },
    ipv6ByYear: {
      finding: (p) =>
        `${countedFull(p.total, BLOCK)} من IPv6 ${p.total === 1 ? 'مذكورة' : p.total === 2 ? 'مذكورتان' : 'مذكورة'}، بحسب سنة التسجيل الأول`,
      sentence: (p) =>
        `عدد كتل IPv6 المذكورة ${place(p.area, 'in')} ${full(p.total)}${p.first === null ? '' : `، ${p.total === 1 ? 'وتعود إلى' : 'وتعود أقدمها إلى'} ${said.month(p.first)}`}${p.peak === null ? '' : `؛ وأكثر الأعوام تسجيلاً ${p.peak.year}: ${countedFull(p.peak.count, BLOCK)}`}.`,
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `كل عناوين IPv4 سُجلت أول مرة في ${p.half}`
          : `نصف عناوين IPv4 سُجل أول مرة في ${p.half} أو قبلها`,
      sentence: (p) =>
        p.isOneYear
          ? `لـ ${countedAddresses(p.total, 'bent')} من IPv4 ${place(p.area, 'in')} تاريخ في القوائم، وسُجل ذلك كله أول مرة في ${p.half}.`
          : `لـ ${countedAddresses(p.total, 'bent')} من IPv4 ${place(p.area, 'in')} تاريخ في القوائم، وسُجل نصفها أول مرة في ${p.half} أو قبلها.`,
    },
    fileEnds: (asOf) => `لا بيانات بعد ${date(asOf)}`,
    undated: (p) => `وهناك أيضاً ${p.value} بلا تاريخ في الملف، وليس ذلك في الرسم.`,
    worldRow: 'العالم',
  },
  numbers: {
    heading: 'كل رقم في هذه الصفحة',
    caption: (country) => `كل رقم في هذه الصفحة: ${place(country, 'name')}`,
    measure: 'المؤشر',
    value: 'القيمة',
    unit: 'الوحدة',
    on: 'التاريخ',
    place: 'المرتبة في العالم',
    source: 'المصدر',
  },
  atLeast: (value) => `${value} على الأقل`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? '' : `${row(p.publishers)}؛ `}لا شيء منها في ${p.without.length === 1 ? 'الملف المتوفر لدى' : 'الملفات المتوفرة لدى'} ${listed(p.without)}`,
  fileDays: spanOf,
  sourcesHeading: 'من أين جاءت الأرقام',
  source: (p) => `${apart(p.title)}، ${p.by}، بتاريخ ${date(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher} (عن طريق ${listed(p.makers)})`,
  sourceOfMany: (p) => `${p.publisher} بتاريخ ${date(p.asOf)}`,
  neighbours: 'بلدان وأقاليم أخرى في المنطقة',
  previous: (name) => `السابق: ${place(name, 'name')}`,
  next: (name) => `التالي: ${place(name, 'name')}`,
  printed: (address) => `طُبعت من ${address}`,
};

/** How the space registered there grew or shrank, as a share of what it was. */
function grown({ before, after }: { before: number; after: number }): string {
  if (before <= 0) return 'سُجل هناك أول حيز من عناوين IPv6';
  const ratio = after / before;
  if (ratio === 1) return 'بقي حيز عناوين IPv6 المسجَّل هناك على حاله';
  if (Math.abs(ratio - 1) < 0.005) return 'بقي حيز عناوين IPv6 المسجَّل هناك على حاله تقريباً';
  if (ratio > 100) return 'نما حيز عناوين IPv6 المسجَّل هناك إلى أكثر من 100 مرة قدر ما كان';
  if (ratio >= 1.95) return `نما حيز عناوين IPv6 المسجَّل هناك إلى ${timesOf(rounded(ratio))} ما كان`;
  const verb = ratio > 1 ? 'نما' : 'تقلص';
  return `${verb} حيز عناوين IPv6 المسجَّل هناك بنسبة ${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1.3, 19, 3.4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: 'ابحث عن بلد أو إقليم: كم لديه من العناوين، وكم من المستخدمين يصلون عبر IPv6',
  description:
    'جميع البلدان والأقاليم: المسجَّل من IPv6 وIPv4، والعناوين لكل شخص، ومستخدمو Google عبر IPv6، في جدول واحد.',
  lead: (p) =>
    `جميع مداخل المعيار الدولي لرموز البلدان، وعددها ${full(p.all)}؛ ${p.unlisted === 0 ? 'ولكل منها' : p.unlisted === 1 ? 'وواحد منها ليست له' : `و${full(p.unlisted)} منها ليست لها`} كتلة عناوين في أحدث ملفات السجلات${p.without === null ? '' : `؛ ${p.without.count === 0 ? 'ولم يكن أي من المذكورة بلا' : `و${full(p.without.count)} كانت بلا`} IPv6 ${inDate(p.without.on)}`}.`,
  search: 'ابحث عن بلد أو إقليم',
  searchHint:
    'الاسم بالعربية أو الصينية أو الإنجليزية أو الفرنسية أو الروسية أو الإسبانية، أو رمز من حرفين أو ثلاثة',
  unfold: (count) => `جميع البلدان والأقاليم (${full(count)})، للبحث عن واحد أو للفرز`,
  region: 'المنطقة',
  allRegions: 'جميع المناطق',
  shownNone: 'لا بلد ولا إقليم هنا يطابق. جرّب حروفاً أقل، أو كل المناطق.',
  shownTemplate: 'يظهر {shown} من {all}',
  caption: 'البلدان والأقاليم، مع تاريخ كل عمود',
  name: 'البلد أو الإقليم',
  other: 'مسجَّل بلا بلد محدد',
  table: 'جدول جميع البلدان والأقاليم',
  otherTable: 'جدول الأسطر التي لا تعود إلى بلد واحد، والعالم',
  otherNote:
    'أسطر في ملفات السجلات تحمل رمزاً لا يعود إلى بلد واحد. وهي جزء من مجموع العالم ولا تُسقط أبداً.',
  world: 'العالم',
  sum: 'مجموع البلدان والأقاليم وهذه الأسطر يساوي سطر العالم. والسطر المكتوب فيه «لا بيانات» ليس في المصدر الشهري، فليس في سطر العالم أيضاً. وفي الشهر الذي ليس فيه عدد دقيق لأحد الأجزاء لا يُحسب مجموع العالم؛ ويظهر أحدث مجموع بتاريخه.',
};
