import type { Registry } from '../../model/registry.ts';
import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import {
  addresses,
  countedAddresses,
  countedFull,
  date,
  full,
  inDate,
  listed,
  percent,
  place,
  places,
  possessive,
} from '../grammar/ar.ts';
import { BLOCK, MEMBER } from './nouns.ts';

/** So many addresses of IPv4. */
const counted = (value: number) => `${countedAddresses(value)} من IPv4`;
const yearOf = (day: string) => day.slice(0, 4);
const days = (p: { from: string; to: string }) => `من ${date(p.from)} إلى ${date(p.to)}`;
const registries = (names: readonly Registry[]) => listed(places(names));

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const since = `منذ ${yearOf(from)}`;
  if (totals.back > 0) return `${since} أُعيد ${counted(totals.back)}${where}`;
  const given = totals.newly + totals.again;
  if (given > 0) return `${since} فُوِّض ${counted(given)}${where}، ولم يُعد شيء`;
  return `${since} لم يُعد أي عنوان من IPv4${where}، لكن بعضها جاء أو ذهب`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, 'فُوِّض حديثاً'],
    [p.again, 'مُنح من جديد'],
    [p.listedAgain, 'عاد إلى القائمة بتاريخ قديم'],
    [p.back, 'أُعيد'],
  ] as const;
  // The first of the numbers has its noun, which the others share.
  const told = parts
    .filter(([value]) => value > 0)
    .map(([value, what], at) => `${what} ${at === 0 ? counted(value) : addresses(value)}`);
  const first = told.length > 0 ? told.join('، و') : 'لم يُفوَّض أي عنوان من IPv4 ولم يُعد';
  const moved =
    p.came + p.went === 0
      ? 'ولم ينتقل شيء.'
      : `و${p.came === 0 ? 'لم يأت شيء' : `جاء ${addresses(p.came)}`} من مكان آخر، و${p.went === 0 ? 'لم يذهب شيء' : `ذهب ${addresses(p.went)}`} إلى مكان آخر.`;
  const untold =
    p.untold > 0 ? ` وخرج أيضاً ${addresses(p.untold)}؛ ولا يقول أي ملف حتى الآن إلى أين.` : '';
  return `${first}. ${moved}${untold}`;
}

const of = (p: { from: string; to: string }) =>
  p.from === p.to ? `عام ${p.from}` : `الأعوام من ${p.from} إلى ${p.to}`;

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: 'عناوين IPv4 إلى قوائم السجلات ومنها، بحسب السنة',
  columns: {
    ...{ registry: 'السجل', from: 'من', to: 'إلى' },
    newly: 'مفوَّض حديثاً',
    again: 'ممنوح من جديد',
    listedAgain: 'عاد إلى القائمة، بتاريخ قديم',
    came: 'جاء من مكان آخر',
    went: 'ذهب إلى مكان آخر',
    back: 'مُعاد',
    untold: 'خرج، ولا يُعرف إلى أين',
  },
  keys: {
    ...{ given: 'مفوَّض حديثاً أو ممنوح من جديد', back: 'مُعاد' },
    ...{ came: 'جاء من مكان آخر', went: 'ذهب إلى مكان آخر' },
  },
  panels: { given: 'مفوَّض ومُعاد', moved: 'من مكان آخر وإليه' },
  notes: {
    back: 'المُعاد هو ما لم يعد أي سجل يذكره: قد يكون حائزه أعاده أو السجل استرده.',
    between: 'ما انتقل من عضو إلى آخر يُعدّ في الجهتين.',
    oneRegistry: (registry) =>
      `من ملفات ${place(registry, 'of')} وحدها، من دون الحيز الذي تذكره سجلات أخرى هنا.`,
  },
  registries: {
    title: (p) =>
      p.back === 0
        ? `منذ ${yearOf(p.from)} لم يُعد أي عنوان من IPv4 إلى ${registries(p.registries)}`
        : `منذ ${yearOf(p.from)} أُعيد ${counted(p.back)} إلى ${registries(p.registries)}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }, at) =>
          `${at === 0 ? counted(back) : addresses(back)} إلى ${place(registry, 'of')}`,
      );
      const { newly, again } = p.totals;
      return `${days(p)} أُعيد ${listed(each)}. وفي المدة نفسها ${newly === 0 ? 'لم يُفوَّض شيء حديثاً' : `فُوِّض حديثاً ${addresses(newly)}`}، و${again === 0 ? 'لم يُمنح شيء من جديد' : `مُنح من جديد ${addresses(again)}`} بعد أن عاد.`;
    },
    panel: (back) => `أُعيد ${addresses(back)}`,
  },
  place: {
    title: (p) => finding(p.totals, p.from, ` ${place(p.name, 'in')}`),
    sentence: (p) =>
      `${days(p)} ${p.area === null ? 'لدى الأعضاء المعدودين' : place(p.area, 'in')}: ${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, ' لدى الأعضاء'),
    covered: (p) =>
      p.covered === p.members
        ? `من ملفات ${registries(p.registries)}، إذ ${p.registries.length === 1 ? 'يخدم هذا السجل' : 'تخدم هذه السجلات'} أساساً جميع الأعضاء، وعددهم ${full(p.members)}.`
        : `محسوب لـ ${full(p.covered)} من ${countedFull(p.members, MEMBER, 'bent')}، هم من يخدمهم أساساً ${registries(p.registries)}. أما غيرهم فليس لدينا لهم ملفات كهذه.`,
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `${percent(p.lost)} من كتل IPv6 المفوَّضة في ${of(p)} لم تعد مذكورة`
        : `كتل IPv6 المفوَّضة في ${of(p)} ما زالت كلها مذكورة`,
    unit: 'النسبة التي لم تعد مذكورة مما كان مذكوراً عند نهاية كل سنة',
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, once, still }) =>
          `${full(still)} من ${countedFull(once, BLOCK, 'bent')} لدى ${possessive(registry)}`,
      );
      return `من كتل IPv6 المفوَّضة في ${of(p)} والمذكورة عند نهاية كل سنة، ما زالت أحدث الملفات تذكر ${listed(each)} (ملفات حتى ${date(p.on)}). والأشكال بحسب سنة التسجيل لا تعدّ إلا ما زال مذكوراً.`;
    },
    bar: (p) =>
      p.still >= p.once
        ? 'لا شيء'
        : `${percent(p.lost)} (${addresses(p.once - p.still)} من ${addresses(p.once)})`,
    label: (p) =>
      `${place(p.registry, 'name')}: ${p.family === 'ipv6' ? 'كتل IPv6' : 'عناوين IPv4'}`,
    notes: [
      'ما لم يعد مذكوراً أُعيد أو انتقل إلى سجل آخر أو سُجل من جديد بتاريخ آخر. وتقسيم الكتلة يزيد عدد الكتل، فقد يذكر سجل من سنة ما أكثر مما كان يذكره منها.',
      'أما السنوات السابقة لأول ملف متوفر فلا يُظهر ذلك الملف منها إلا ما كان قد بقي حينها.',
    ],
    columns: {
      ...{ registry: 'السجل', year: 'سنة التسجيل الأول' },
      ...{ ipv6Once: 'كتل IPv6 حينها', ipv6Still: 'كتل IPv6 التي ما زالت مذكورة' },
      ...{ ipv4Once: 'عناوين IPv4 حينها', ipv4Still: 'عناوين IPv4 التي ما زالت مذكورة' },
    },
  },
  listed: {
    title: (p) =>
      `عناوين IPv4 التي فوّضها ${registries(p.registries)}، شهراً بعد شهر منذ ${date(p.from)}`,
    unit: 'عناوين IPv4 المفوَّضة، بحسب ملفات السجلات نفسها',
    change: (p) => {
      const now = `تذكر ملفات ${possessive(p.registry)} نفسها ${countedAddresses(p.after, 'bent')}${p.area === null ? '' : ` ${place(p.area, 'in')}`} ${inDate(p.to)}`;
      if (p.before === p.after) return `${now}، بقدر ما كان ${inDate(p.from)}.`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}، ${p.after > p.before ? 'أكثر' : 'أقل'} بنسبة ${percent(share)} مما كان ${inDate(p.from)}.`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `ملفات ${possessive(registry)}`,
      note: (registry) =>
        `الخط الثاني من ملفات ${possessive(registry)} نفسها: دقيق في كل شهر له ملف، لكنه لذلك السجل وحده، فلا يوصل أبداً بالأول. وينقطع حيث يحل الملف الموسّع للسجل محل ملفه البسيط، وقد يذكر للحيز نفسه بلداً آخر.`,
    },
    notes: [
      'دقيق في كل شهر، لكنه لسجل واحد: فليس أبداً خط السجلات الخمسة معاً.',
      'تنقطع الخطوط حيث تغيب أشهر.',
    ],
    columns: {
      ...{ registry: 'السجل', date: 'الشهر' },
      addresses: (registry) =>
        registry === null ? 'عناوين IPv4' : `العناوين في ملفات ${possessive(registry)} نفسها`,
    },
  },
};
