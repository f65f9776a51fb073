import type { Registry } from '../../model/registry.ts';
import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import {
  addresses,
  countedAddresses,
  countedFull,
  date,
  formFor,
  fromTo,
  full,
  inDate,
  listed,
  type Nouns,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  since,
} from '../grammar/ru.ts';

const IPV4: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];

/** So many addresses, with a participle before them: возвращен 1 адрес IPv4, возвращено 5 адресов IPv4. */
function done(value: number, [one, many]: readonly [one: string, many: string]): string {
  const said = value < 10_000 ? value : Number(value.toPrecision(3));
  return `${formFor(said, [one, many, many])} ${countedAddresses(value, IPV4)}`;
}

/** Members of a group after «из»: из 51 члена, из 60 членов. */
const MEMBERS_OF: Nouns = ['члена', 'членов', 'членов'];
const GIVEN_BACK = ['возвращен', 'возвращено'] as const;
const yearOf = (day: string) => day.slice(0, 4);
const sinceYear = (day: string) => sentenceCase(since(yearOf(day)));
const namesOf = (names: readonly Registry[]) => listed(places(names));

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const start = `${sinceYear(from)}${where}`;
  if (totals.back > 0) return `${start} ${done(totals.back, GIVEN_BACK)}`;
  const given = totals.newly + totals.again;
  if (given > 0)
    return `${start} ${done(given, ['делегирован', 'делегировано'])}, ни одного не возвращено`;
  return `${start} адресов IPv4 не возвращали, но некоторые пришли или ушли`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, 'делегировано впервые'],
    [p.again, 'выдано снова'],
    [p.listedAgain, 'вернулось в список с прежней датой'],
    [p.back, 'возвращено'],
  ] as const;
  const told = parts.flatMap(([value, what]) => (value > 0 ? [[what, value] as const] : []));
  // What is counted is said once, with the first of them.
  const said = told.map(
    ([what, value], at) =>
      `${what}\u00a0— ${at === 0 ? countedAddresses(value, IPV4) : addresses(value)}`,
  );
  const first = told.length > 0 ? said.join('; ') : 'адресов IPv4 не делегировано и не возвращено';
  const moved =
    p.came + p.went === 0
      ? 'Переходов не было.'
      : `Пришло извне\u00a0— ${p.came === 0 ? 'ни одного' : addresses(p.came)}; ушло вовне\u00a0— ${p.went === 0 ? 'ни одного' : addresses(p.went)}.`;
  const untold =
    p.untold > 0
      ? ` Кроме того, неизвестно куда ушло\u00a0— ${addresses(p.untold)}: этого пока не показывает ни один файл.`
      : '';
  return `${first}. ${moved}${untold}`;
}

const yearsOf = (p: { from: string; to: string }) =>
  p.from === p.to ? `${p.from} года` : `${p.from}–${p.to} годов`;

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: 'Адреса IPv4, пришедшие в списки регистратур и ушедшие из них, по годам',
  columns: {
    ...{ registry: 'Регистратура', from: 'С', to: 'По' },
    newly: 'Делегировано впервые',
    again: 'Выдано снова',
    listedAgain: 'Снова в списке, прежняя дата',
    came: 'Пришло извне',
    went: 'Ушло вовне',
    back: 'Возвращено',
    untold: 'Ушло неизвестно куда',
  },
  keys: {
    ...{ given: 'делегировано впервые или выдано снова', back: 'возвращено' },
    ...{ came: 'пришло извне', went: 'ушло вовне' },
  },
  panels: { given: 'Делегировано и возвращено', moved: 'Пришло извне и ушло вовне' },
  notes: {
    back: 'Возвращенное\u00a0— это то, чего больше нет в списке ни одной регистратуры: его мог вернуть держатель или изъять регистратура.',
    between: 'То, что перешло от одного члена к другому, учтено с обеих сторон.',
    oneRegistry: (registry) =>
      `Только по файлам ${place(registry, 'of')}, без здешнего пространства из списков других регистратур.`,
  },
  registries: {
    title: (p) => `${sinceYear(p.from)} ${done(p.back, GIVEN_BACK)}: ${namesOf(p.registries)}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }) => `${place(registry, 'subject')}\u00a0— ${addresses(back)}`,
      );
      const { newly, again } = p.totals;
      return `${sentenceCase(fromTo(p.from, p.to))} возвращено адресов: ${each.join('; ')}. За то же время впервые делегировано: ${newly === 0 ? 'ни одного' : addresses(newly)}; выдано снова после возврата: ${again === 0 ? 'ни одного' : addresses(again)}.`;
    },
    panel: (back) => `возвращено: ${addresses(back)}`,
  },
  place: {
    title: (p) => finding(p.totals, p.from, ` ${place(p.name, 'in')}`),
    sentence: (p) =>
      `${sentenceCase(fromTo(p.from, p.to))} ${p.area === null ? 'у учтенных членов группы' : place(p.area, 'in')}: ${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, ' у членов группы'),
    covered: (p) =>
      p.covered === p.members
        ? `По файлам ${listed(places(p.registries, 'of'))}: это основная регистратура для всех членов (${full(p.members)}).`
        : `Подсчитано по ${full(p.covered)} из ${countedFull(p.members, MEMBERS_OF)}: по тем, кого в основном ${p.registries.length === 1 ? 'обслуживает' : 'обслуживают'} ${namesOf(p.registries)}. Для остальных таких файлов у нас нет.`,
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `Из делегированных блоков IPv6 ${yearsOf(p)} в списках больше нет ${percent(p.lost)}`
        : `Все делегированные блоки IPv6 ${yearsOf(p)} еще в списках`,
    unit: 'Какой доли того, что было в списках на конец каждого года, в них больше нет',
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, once, still }) =>
          `${possessive(registry)}\u00a0— ${full(still)} из ${full(once)}`,
      );
      return `Из делегированных блоков IPv6 ${yearsOf(p)}, которые были в списке на конец своего года, в новейшем файле остались: ${each.join('; ')} (новейший файл\u00a0— ${date(p.on)}). Графики по году регистрации показывают только те, что еще в списках.`;
    },
    bar: (p) =>
      p.still >= p.once
        ? 'нет'
        : `${percent(p.lost)} (${addresses(p.once - p.still)} из ${addresses(p.once)})`,
    label: (p) =>
      `${place(p.registry, 'name')}: ${p.family === 'ipv6' ? 'блоки IPv6' : 'адреса IPv4'}`,
    notes: [
      'То, чего больше нет в списке, вернули, передали в другую регистратуру или зарегистрировали заново с другой датой. Если блок делят, блоков становится больше, поэтому за какой-то год их в списке может оказаться больше, чем было.',
      'За годы до первого имеющегося файла он показывает лишь то, что к тому времени осталось.',
    ],
    columns: {
      ...{ registry: 'Регистратура', year: 'Год первой регистрации' },
      ...{ ipv6Once: 'Блоки IPv6 тогда', ipv6Still: 'Блоки IPv6, еще в списке' },
      ...{ ipv4Once: 'Адреса IPv4 тогда', ipv4Still: 'Адреса IPv4, еще в списке' },
    },
  },
  listed: {
    title: (p) =>
      `Делегированные адреса IPv4 (${namesOf(p.registries)}) по месяцам ${since(p.from)}`,
    unit: 'Делегированные адреса IPv4 по собственным файлам регистратур',
    change: (p) => {
      const now = `В собственных файлах ${possessive(p.registry)} ${inDate(p.to)}\u00a0— ${countedAddresses(p.after)}${p.area === null ? '' : ` ${place(p.area, 'in')}`}`;
      if (p.before === p.after) return `${now}, столько же, сколько ${inDate(p.from)}.`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}, на ${percent(share)} ${p.after > p.before ? 'больше' : 'меньше'}, чем ${inDate(p.from)}.`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `файлы ${possessive(registry)}`,
      note: (registry) =>
        `Вторая линия\u00a0— из собственных файлов ${possessive(registry)}: точная за каждый месяц, за который есть файл, но только по этой регистратуре, поэтому она никогда не соединяется с первой. Она прерывается там, где обычный файл регистратуры сменяется расширенным, в котором у того же пространства может быть указана другая страна.`,
    },
    notes: [
      'Точно за каждый месяц, но только по одной регистратуре: это никогда не та же линия, что по всем пяти вместе.',
      'Линии прерываются там, где нет месяцев.',
    ],
    columns: {
      ...{ registry: 'Регистратура', date: 'Месяц' },
      addresses: (registry) =>
        registry === null ? 'Адреса IPv4' : `адреса в собственных файлах ${possessive(registry)}`,
    },
  },
};
