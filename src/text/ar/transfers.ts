import type { Registry } from '../../model/registry.ts';
import type { TransfersText } from '../contract/transfers.ts';
import { addresses, countedAddresses, date, listed, place, places } from '../grammar/ar.ts';

const span = (p: { from: string; to: string }) =>
  p.from === p.to ? `في عام ${p.from}` : `من ${p.from} إلى ${p.to}`;

const registries = (names: readonly Registry[]) => listed(places(names, 'of'));

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return 'دخل بقدر ما خرج';
  const by = countedAddresses(Math.abs(came - went));
  return came > went ? `دخل أكثر مما خرج، والفرق ${by}` : `خرج أكثر مما دخل، والفرق ${by}`;
}

/** The same in few words. */
function balance(value: number): string {
  if (value === 0) return 'داخل بقدر الخارج';
  return `${value > 0 ? 'الداخل أكثر' : 'الخارج أكثر'} بمقدار ${addresses(Math.abs(value))}`;
}

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `انتقل ${countedAddresses(p.stayed)} من IPv4 من حائز إلى حائز، ولا شيء منها عبر الحدود`
      : `عمليات نقل IPv4 عبر الحدود: ${net(p.came, p.went)}`,
  unit: 'عناوين IPv4 المنقولة، بحسب السنة',
  sentence: (p) => {
    if (p.came + p.went === 0)
      return `${span(p)} انتقل ${countedAddresses(p.stayed)} بين حائزين مسجَّلين ${place(p.area, 'in')}؛ ولا عملية نقل مدوّنة عبر الحدود.`;
    const within =
      p.stayed === 0
        ? ''
        : ` وانتقل أيضاً ${countedAddresses(p.stayed)} داخل ${place(p.area, 'of')}.`;
    const holders = `الحائزون المسجَّلون ${place(p.area, 'in')}`;
    const came =
      p.came === 0
        ? `لم يتلق ${holders} شيئاً`
        : `تلقى ${holders} ${countedAddresses(p.came, 'bent')}`;
    const went =
      p.went === 0 ? 'ولم ينقلوا إليهم شيئاً' : `ونقلوا إليهم ${countedAddresses(p.went, 'bent')}`;
    return `${span(p)} ${came} من حائزين في أماكن أخرى، ${went}.${within}`;
  },
  panels: {
    across: 'عبر الحدود',
    within: 'بين حائزين هناك',
    net: (p) => balance(p.net),
    total: (value) => `المجموع ${addresses(value)}`,
  },
  keys: { in: 'داخل', out: 'خارج' },
  notes: {
    once: 'من قوائم النقل لدى السجلات نفسها. وعملية النقل بين سجلين مذكورة لدى كليهما وتُعدّ مرة واحدة، من قائمة السجل المتلقي. ويُعدّ البيع والاستحواذ على الشركات سواءً، والكتلة التي تنتقل مرتين تُعدّ مرتين.',
    country:
      'البلد هو بلد المؤسسة المذكورة في القائمة. وحيث لا تذكر القائمة مؤسسة لا تُحسب العناوين على أي بلد أو إقليم.',
    registries: 'عمليات النقل بين حائزين اثنين لدى سجل واحد متروكة.',
    partial: (on) => `تنتهي السنة الأخيرة بقوائم ${date(on)}.`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? 'عناوين IPv4 المنقولة بين السجلات'
        : `تنتقل عناوين IPv4 من ${registries(p.lost)} إلى ${registries(p.gained)}`,
    unit: 'عناوين IPv4 المنقولة بين السجلات، بحسب السنة',
    sentence: (p) =>
      `${span(p)} انتقل ${countedAddresses(p.total)} من حائزي سجل إلى حائزي سجل آخر. وكسب ${place(p.most, 'subject')} أكثر من غيره: نال فوق ما أعطى ${countedAddresses(p.mostNet, 'bent')}؛ وخسر ${place(p.least, 'subject')} أكثر من غيره: أعطى فوق ما نال ${countedAddresses(-p.leastNet, 'bent')}.`,
    panel: (p) => balance(p.net),
    none: 'لا عمليات نقل مع غيره',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${span(p)} انتقل ${countedAddresses(p.total)} من حائزي سجل إلى حائزي سجل آخر؛ وأعطى كل سجل بقدر ما نال.`,
  },
  columns: {
    year: 'السنة',
    registry: 'السجل',
    in: 'داخل',
    out: 'خارج',
    within: 'بين حائزين هناك',
    net: 'الصافي',
  },
};
