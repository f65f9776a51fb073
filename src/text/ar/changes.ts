import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import {
  countedFull,
  date,
  editionDate,
  formFor,
  full,
  type Nouns,
  place,
  row,
  someBent,
} from '../grammar/ar.ts';
import { ADDRESS, FILE } from './nouns.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  const amount = slash64s / 2 ** (64 - size);
  return `${full(amount, 3)} × /${size}`;
}

/** A count that may be a loss. */
function exactly(amount: number, words: Nouns): string {
  if (amount >= 0) return countedFull(amount, words);
  // One and two are no figures beside a noun, and a loss needs its sign before a figure.
  const noun = amount < -2 ? formFor(-amount, words) : words[4];
  return `−${full(-amount)} ${noun}`;
}

const NUMBER: Nouns = ['رقم واحد', 'رقمان', 'أرقام', 'رقماً', 'رقم'];

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    [added, 'جديد'],
    [removed, 'زال'],
    [changed, 'تغيّر'],
  ] as const;
  return row(parts.flatMap(([rows, what]) => (rows === 0 ? [] : `${full(rows)} ${what}`)));
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: 'ما الذي تغيّر في البيانات',
  description: 'ما غيّره كل تحديث للبيانات: حيز فُوِّض حديثاً أو أُعيد أو نُقل، بحسب السجل والبلد.',
  lead: 'كلما حُدّثت البيانات دُوّن هنا ما تغيّر. وتقول ملفات السجلات ما هو مسجَّل لا سبب تغيّره: فالحيز الذي يخرج من قائمة ويدخل أخرى قد يكون بيع أو انتقل مع حائزه أو صُحح.',
  none: 'لم يكن إلا إصدار واحد حتى الآن، فلم يتغيّر شيء بعد.',
  feed: 'تابع التغييرات بخلاصة Atom',
  feedTitle: 'IPv6 Atlas: تغييرات البيانات',
  heading: (refresh) => `تحديث ${editionDate(refresh)}`,
  notes: {
    edition: (edition) => `البيانات منذ ذلك الحين هي إصدار ${editionDate(edition)}.`,
    stale: (p) => `تعذّرت القراءة فاحتُفظ بآخر بيانات سليمة: ${p.source}. والسبب: ${p.because}`,
    reached: (p) => `قُرئ من جديد بعد أن تعذّر منذ ${date(p.since)}: ${p.source}.`,
    accepted: (p) =>
      `توقع الفحص ${p.check} للبند ${p.key} ${p.expected} ورأى ${p.saw}. وأجازه شخص: ${p.because}`,
  },
  noRows: 'لم يتغيّر أي صف في الجداول.',
  span: (change) =>
    change.from === null
      ? `ملف ${date(change.to)}`
      : `من ملف ${date(change.from)} إلى ملف ${date(change.to)}`,
  notCompared: {
    'no-earlier-file': 'لم يكن هناك ملف سابق للمقارنة به.',
    reconstructed: 'لم يُقارن، لأن أحد الملفين مُعاد بناؤه وتنقصه حالة الكتل.',
  },
  quiet: 'لم يتغيّر إلا التاريخ.',
  columns: {
    what: 'ما حدث',
    family: 'النوع',
    country: 'البلد',
    blocks: 'الكتل',
    amount: 'المقدار',
  },
  kinds: {
    delegated: 'فُوِّض حديثاً',
    appeared: 'ظهر في القائمة',
    disappeared: 'خرج من القائمة',
    'country-changed': 'انتقل إلى حائز في بلد آخر',
    'status-changed': 'تغيّرت حالته',
    'date-revised': 'صُحح تاريخ تسجيله الأول',
    reshaped: 'قُسّم أو دُمج',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'أرقام AS' },
  moved: (from, to) => `${from} ← ${to}`,
  amounts: {
    ipv4: (amount) => exactly(amount, ADDRESS),
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => exactly(amount, NUMBER),
  },
  caption: (p) => `${place(p.registry, 'name')}، تحديث ${editionDate(p.refresh)}`,
  more: (count) => `التغييرات الأصغر، وعددها ${full(count)}، في ملف بيانات ذلك اليوم.`,
  tables: (changed) =>
    `صفوف الجداول: ${changed.map((table) => `${table.table} ${rowsOf(table)}`).join('؛ ')}`,
  entry: (p) =>
    p.registries === 0
      ? `حُدّثت البيانات في ${date(p.day)}؛ ولم يتغيّر ملف أي سجل.`
      : `حُدّثت البيانات في ${date(p.day)}؛ وجاء التغيير في ${someBent(p.registries, FILE)} للسجلات.`,
};
