import type { Registry } from '../../model/registry.ts';
import type { TransfersText } from '../contract/transfers.ts';
import {
  addresses,
  countedAddresses,
  date,
  formFor,
  fromTo,
  inDate,
  listed,
  type Nouns,
  place,
  places,
  sentenceCase,
} from '../grammar/ru.ts';

const IPV4: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];

/** So many addresses that changed hands, with the verb before them. */
function moved(value: number): string {
  const said = value < 10_000 ? value : Number(value.toPrecision(3));
  return `${formFor(said, ['сменил', 'сменили', 'сменили'])} держателя ${countedAddresses(value, IPV4)}`;
}

/** So many addresses that went from one registry to another, with the verb before them. */
function crossed(value: number): string {
  const said = value < 10_000 ? value : Number(value.toPrecision(3));
  return `${formFor(said, ['перешел', 'перешло', 'перешло'])} ${countedAddresses(value)}`;
}

const span = (p: { from: string; to: string }) =>
  p.from === p.to ? inDate(p.from) : fromTo(p.from, p.to);

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return 'получено столько же, сколько передано';
  return came > went
    ? `получено на ${addresses(came - went)} больше, чем передано`
    : `передано на ${addresses(went - came)} больше, чем получено`;
}

/** The same in few words. */
function balance(value: number): string {
  if (value === 0) return 'получено столько же, сколько передано';
  return `${value > 0 ? 'получено' : 'передано'} на ${addresses(Math.abs(value))} больше`;
}

const registries = (names: readonly Registry[]) => listed(places(names));

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `${sentenceCase(moved(p.stayed))}, через границу\u00a0— ни одного`
      : `Передача IPv4 через границу: ${net(p.came, p.went)}`,
  unit: 'Переданные адреса IPv4 по годам',
  sentence: (p) => {
    const when = sentenceCase(span(p));
    const where = place(p.area, 'in');
    if (p.came + p.went === 0)
      return `${when} между держателями, зарегистрированными ${where}, ${moved(p.stayed)}; передач через границу в журналах нет.`;
    const within = p.stayed === 0 ? '' : ` Кроме того, внутри границ ${moved(p.stayed)}.`;
    return `${when} держатели, зарегистрированные ${where}, получили от держателей из других стран и территорий ${countedAddresses(p.came)} и передали им ${addresses(p.went)}.${within}`;
  },
  panels: {
    across: 'Через границу',
    within: 'Между здешними держателями',
    net: (p) => balance(p.net),
    total: (value) => `всего ${addresses(value)}`,
  },
  keys: { in: 'получено', out: 'передано' },
  notes: {
    once: 'По собственным журналам регистратур. Передача между регистратурами записана в обоих журналах и учтена один раз, по журналу принявшей. Продажи и слияния компаний учитываются одинаково, а блок, перешедший дважды, учтен дважды.',
    country:
      'Страна определена по организации в журнале. Если журнал никого не называет, адреса не относятся ни к какой стране или территории.',
    registries: 'Передачи между двумя держателями одной регистратуры опущены.',
    partial: (on) => `Последний год кончается журналами за ${date(on)}.`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? 'Передача адресов IPv4 между регистратурами'
        : `Адреса IPv4 переходят от ${registries(p.lost)} к ${registries(p.gained)}`,
    unit: 'Адреса IPv4, переданные между регистратурами, по годам',
    sentence: (p) =>
      `${sentenceCase(span(p))} от держателей одной регистратуры к держателям другой ${crossed(p.total)}. Больше всего прибавилось у ${place(p.most, 'of')}: получено на ${addresses(p.mostNet)} больше, чем отдано; больше всего убавилось у ${place(p.least, 'of')}: отдано на ${addresses(-p.leastNet)} больше, чем получено.`,
    panel: (p) => balance(p.net),
    none: 'передач с другими нет',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${sentenceCase(span(p))} от держателей одной регистратуры к держателям другой ${crossed(p.total)}; каждая регистратура отдала столько же, сколько получила.`,
  },
  columns: {
    year: 'Год',
    registry: 'Регистратура',
    in: 'Получено',
    out: 'Передано',
    within: 'Между здешними держателями',
    net: 'Итог',
  },
};
