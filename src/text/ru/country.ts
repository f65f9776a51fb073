import { monthAt } from '../../model/month.ts';
import type { CountriesPageText, CountryText } from '../contract/country.ts';
import {
  addresses,
  asOf,
  countedAddresses,
  countedFull,
  date,
  formFor,
  full,
  inDate,
  inWordsOf,
  isOneIn,
  listed,
  type Nouns,
  ofDate,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  row,
  sentenceCase,
  short,
  some,
  spanOf,
  times,
} from '../grammar/ru.ts';
import { addressesEach } from './stories/each.ts';
import { COUNTRIES, ipv4AmongPeople, PEOPLE, perPerson, said } from './values.ts';

/** A share of Google's users in round numbers, with no noun: примерно каждый восьмой. */
const partOf = (share: number) =>
  share === 0 ? 'ни один' : oneIn(share, { one: '', ofOne: '', of: '', arePeople: true }).trim();

const USERS = {
  ...{ one: 'пользователь', ofOne: 'пользователя', of: 'пользователей' },
  arePeople: true,
};

/** Who came over IPv6, with the verb that this asks for. */
function cameOver(share: number): string {
  if (share === 0) return 'не обращался ни один пользователь';
  return `${isOneIn(share) ? 'обращался' : 'обращались'} ${oneIn(share, USERS)}`;
}

/** A share as people of a hundred, with the verb: пользовались 72 человека из 100, пользовался 71 человек из 100. */
function wereOnline(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'пользовался менее чем один человек из 100';
  if (rounded === 100 && share < 1) return 'пользовались более 99 человек из 100';
  const verb = formFor(rounded, ['пользовался', 'пользовались', 'пользовались']);
  return `${verb} ${countedFull(rounded, PEOPLE)} из 100`;
}

const IPV4: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];
const BLOCKS_IPV6 = [
  'делегированный блок IPv6',
  'делегированных блока IPv6',
  'делегированных блоков IPv6',
] as const;

/** Ranks in a region and in the world: 3-е место из 54 в Африке и 70-е из 200 в мире. */
function ranks(p: {
  region: { rank: number; of: number } | null;
  regionArea: string;
  world: { rank: number; of: number };
}): string {
  const world = `${ordinal(p.world.rank)} ${p.region === null ? 'место ' : ''}из ${full(p.world.of)} в мире`;
  if (p.region === null) return world;
  return `${ordinal(p.region.rank)} место из ${full(p.region.of)} ${place(p.regionArea, 'in')} и ${world}`;
}

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')}: адреса IPv6 и IPv4`,
  crumbs: 'Где вы находитесь',
  summary: {
    users: (p) => {
      const exact = p.value === 0 || p.value === 1 ? '' : ` (${percent(p.value)})`;
      const users = `По IPv6 к Google ${onDay(p.on)} ${cameOver(p.value)} ${place(p.area, 'in')}${exact}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}.`;
      const theirs = partOf(p.median);
      return `${users}; в медианной стране ${place(p.region, 'of')}\u00a0— ${theirs === partOf(p.value) ? 'примерно столько же' : theirs}.`;
    },
    ipv4: (p) => {
      if (p.value === 0)
        return `У зарегистрированных там держателей ${inDate(p.on)} адресов IPv4 не было.`;
      if (p.perPerson === null)
        return `У зарегистрированных там держателей ${inDate(p.on)}\u00a0— ${countedAddresses(p.value, IPV4)}; в нашем источнике о населении нет числа, с которым их можно сравнить.`;
      const world = p.world === null ? '' : `; в мире в целом\u00a0— ${perPerson(p.world)}`;
      return `У зарегистрированных там держателей ${inDate(p.on)}\u00a0— ${ipv4AmongPeople(p.perPerson)}${world}.`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `Пространства IPv6 ${inDate(p.on)} там зарегистрировано не было${p.year !== null && p.year.before > 0 ? `; то, что было, ушло за год по ${date(p.year.to)}` : ''}.`;
      if (p.year === null)
        return `У зарегистрированных там держателей ${inDate(p.on)} было пространство IPv6.`;
      return `${grown(p.year)}.`;
    },
    noUsers: (name) =>
      `У Google нет данных о том, какая доля его пользователей ${place(name, 'in')} обращается по IPv6: измерений было слишком мало или доля не опубликована.`,
    noUsersAnywhere: (name) =>
      `В этом выпуске нет данных Google о том, какая доля пользователей ${place(name, 'in')} или где-либо еще обращается по IPv6.`,
    online: (p) =>
      p.share === 0
        ? `Интернетом ${inDate(p.on)} не пользовался никто.`
        : `Всего Интернетом ${inDate(p.on)} ${wereOnline(p.share)}.`,
    fewListed: (p) =>
      `В файле ${place(p.registry, 'of')} ${asOf(p.on)}\u00a0— ${some(p.count, ['запись', 'записи', 'записей'], 'f')} о зарегистрированных там блоках адресов или номерах сетей; адресов IPv4 наш месячный источник там не считает.`,
    unlisted: (p) =>
      `Ни в одном из новейших имеющихся файлов регистратур (${spanOf(p)}) нет блока интернет-адресов, зарегистрированного ${place(p.area, 'in')}.`,
    unlistedMeaning:
      'Это не значит, что там никто не пользуется Интернетом. Код страны в файлах регистратур говорит, где зарегистрирован держатель адресов; здешние сети могут пользоваться адресами, держатель которых зарегистрирован в другом месте.',
  },
  old: (p) => {
    const files = p.files.map(
      (file) =>
        `${place(file.registry, 'name')} (${date(file.asOf)}${file.reconstructed ? ', восстановлен по общедоступным таблицам' : ''})`,
    );
    return `Подсчитано по ${files.length === 1 ? 'файлу' : 'файлам'}: ${files.join('; ')}.${p.files.every((file) => file.asOf === p.newest) ? '' : ` Новейший файл регистратуры на этом сайте\u00a0— ${date(p.newest)}: того, что зарегистрировано, перешло или возвращено после дня более старого файла, здесь нет.`}`;
  },
  figures: {
    broken: 'Разрыв линии\u00a0— месяц без данных.',
    otherSource: 'другой источник',
    ipv6Held: {
      finding: (value) =>
        value === 0
          ? 'Зарегистрированного пространства IPv6 нет'
          : `Зарегистрированное пространство IPv6: ${said.slash32s(value)}`,
      grown: (p) =>
        `Пространство IPv6, зарегистрированное ${place(p.area, 'in')}: ${inDate(p.from)}\u00a0— ${said.slash32s(p.before)}, ${inDate(p.to)}\u00a0— ${said.slash32s(p.before) === said.slash32s(p.after) ? 'почти столько же' : said.slash32s(p.after)}.`,
      same: (p) =>
        p.value === 0
          ? `Пространства IPv6, зарегистрированного ${place(p.area, 'in')}, не было ни ${inDate(p.from)}, ни ${inDate(p.to)}.`
          : `Пространство IPv6, зарегистрированное ${place(p.area, 'in')}: ${inDate(p.from)}\u00a0— ${said.slash32s(p.value)}, ${inDate(p.to)}\u00a0— столько же.`,
      one: (p) =>
        `Пространство IPv6, зарегистрированное ${place(p.area, 'in')}: ${inDate(p.on)}\u00a0— ${said.slash32s(p.value)}.`,
      line: (value) => short(value),
      notes: {
        unit: 'Блок\u00a0/32 регистратура обычно выдает оператору сети; его можно разделить на 65\u00a0536 площадок.',
        movedFromEu:
          'В декабре 2020 года пространство, которое числилось за EU без указания страны, было записано за страной или территорией каждого держателя; если линия в этом месяце растет, часть роста объясняется этим.',
      },
    },
    ipv4Held: {
      finding: (value) =>
        value === 0
          ? 'Зарегистрированных адресов IPv4 нет'
          : `Зарегистрированные адреса IPv4: ${addresses(value)}`,
      grown: (p) => {
        const isClose = short(p.before) === short(p.after);
        const say = isClose ? full : addresses;
        return `Адреса IPv4, зарегистрированные ${place(p.area, 'in')}: ${inDate(p.from)}\u00a0— ${say(p.before)}, ${inDate(p.to)}\u00a0— ${say(p.after)}, на ${addresses(Math.abs(p.after - p.before))} ${p.after > p.before ? 'больше' : 'меньше'}.`;
      },
      same: (p) =>
        `Адреса IPv4, зарегистрированные ${place(p.area, 'in')}: ${inDate(p.from)}\u00a0— ${addresses(p.value)}, ${inDate(p.to)}\u00a0— столько же.`,
      one: (p) =>
        `Адреса IPv4, зарегистрированные ${place(p.area, 'in')}: ${inDate(p.on)}\u00a0— ${addresses(p.value)}.`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `Пользователи Google с IPv6: ${percent(value)}`,
      sentence: (p) =>
        `Доля пользователей Google с IPv6 ${place(p.area, 'in')} ${onDay(p.on)}\u00a0— ${percent(p.value)}: это ${ranks(p)}.`,
    },
    perPerson: {
      finding: (value) => `Адреса IPv4: ${value === 0 ? 'ни одного' : perPerson(value)}`,
      sentence: (p) =>
        `${sentenceCase(place(p.area, 'in'))} ${inDate(p.on)}\u00a0— ${p.value === 0 ? 'ни одного адреса IPv4' : addressesEach(p.value, '\u00a0IPv4')}: это ${ranks(p)} по числу адресов на человека.`,
    },
    ipv6ByYear: {
      finding: (p) =>
        `${sentenceCase(countedFull(p.total, BLOCKS_IPV6))} по году первой регистрации`,
      sentence: (p) =>
        [
          `${sentenceCase(place(p.area, 'in'))} в списках ${countedFull(p.total, BLOCKS_IPV6)}`,
          p.first === null
            ? ''
            : `${p.total === 1 ? ', впервые зарегистрированный' : '; самый старый впервые зарегистрирован'} ${inDate(monthAt(p.first))}`,
          p.peak === null
            ? ''
            : `; больше всего, ${full(p.peak.count)}, пришлось на ${p.peak.year} год`,
          '.',
        ].join(''),
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `Все адреса IPv4 впервые зарегистрированы в ${p.half} году`
          : `Половина адресов IPv4 впервые зарегистрирована не позднее ${p.half} года`,
      sentence: (p) => {
        const all = countedAddresses(p.total, ['адреса IPv4', 'адресов IPv4', 'адресов IPv4']);
        return p.isOneYear
          ? `Все адреса IPv4 ${place(p.area, 'in')}, указанные с датой (${addresses(p.total)}), впервые зарегистрированы в ${p.half} году.`
          : `Половина из ${all} ${place(p.area, 'in')}, указанных с датой, впервые зарегистрирована в ${p.half} году или раньше.`;
      },
    },
    fileEnds: (on) => `после ${ofDate(on)} данных нет`,
    undated: (p) => `Без даты в файле, поэтому не показано: еще ${p.value}.`,
    worldRow: 'Мир',
  },
  numbers: {
    heading: 'Все числа этой страницы',
    caption: (name) => `Все числа этой страницы: ${place(name, 'name')}`,
    measure: 'Показатель',
    value: 'Значение',
    unit: 'Единица',
    on: 'Дата',
    place: 'Место в мире',
    source: 'Источник',
  },
  atLeast: (value) => `не менее ${value}`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? 'В' : `${row(p.publishers)}; в`} ${p.without.length === 1 ? 'имеющемся файле' : 'имеющихся файлах'} ${listed(p.without)} этого нет`,
  fileDays: spanOf,
  sourcesHeading: 'Откуда эти числа',
  source: (p) => `${p.title}, ${p.by}, ${asOf(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher} (через ${listed(p.makers)})`,
  sourceOfMany: (p) => `${p.publisher} ${asOf(p.asOf)}`,
  neighbours: 'Другие страны и территории региона',
  previous: (name) => `Предыдущая: ${place(name, 'name')}`,
  next: (name) => `Следующая: ${place(name, 'name')}`,
  printed: (address) => `Напечатано со страницы ${address}`,
};

/** How the space registered there grew or shrank in the year to a month, as a share of what it was. */
function grown({ before, after, to }: { before: number; after: number; to: string }): string {
  const year = `за год по ${date(to)}`;
  if (before <= 0) return `${sentenceCase(year)} там впервые зарегистрировано пространство IPv6`;
  return `Зарегистрированное там пространство IPv6 ${year} ${changeOf(after / before)}`;
}

function changeOf(ratio: number): string {
  if (ratio === 1) return 'не изменилось';
  if (Math.abs(ratio - 1) < 0.005) return 'почти не изменилось';
  if (ratio > 100) return 'выросло более чем в 100 раз';
  if (ratio >= 1.95) return `выросло в ${times(rounded(ratio))}`;
  return `${ratio > 1 ? 'выросло' : 'сократилось'} на ${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1.3, 19, 3.4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: 'Найдите страну или территорию: ее адреса и сколько людей пользуется IPv6',
  description:
    'Все страны и территории: пространство IPv6 и адреса IPv4, адреса на человека и пользователи Google с IPv6 в одной таблице.',
  lead: (p) => {
    const unlisted =
      p.unlisted === 0
        ? 'У каждой есть блок адресов в новейших файлах регистратур'
        : `У ${inWordsOf(p.unlisted, 'f')} в новейших файлах регистратур нет ни одного блока адресов`;
    const without =
      p.without === null
        ? ''
        : p.without.count === 0
          ? `; из остальных ${inDate(p.without.on)} IPv6 был у всех`
          : `; еще у ${inWordsOf(p.without.count, 'f')} ${inDate(p.without.on)} не было IPv6`;
    return `Все записи международного стандарта кодов стран: ${countedFull(p.all, COUNTRIES)}. ${unlisted}${without}.`;
  },
  search: 'Найти страну или территорию',
  searchHint:
    'Название на английском, арабском, испанском, китайском, русском или французском языке или двух- либо трехбуквенный код',
  unfold: (count) =>
    `Все страны и территории (${full(count)}): найти одну или расположить по порядку`,
  region: 'Регион',
  allRegions: 'Все регионы',
  shownNone: 'Здесь нет подходящей страны или территории. Попробуйте меньше букв или все регионы.',
  shownTemplate: 'Показано {shown} из {all}',
  caption: 'Страны и территории, с датой каждого столбца',
  name: 'Страна или территория',
  other: 'Зарегистрировано без указания страны',
  table: 'Таблица всех стран и территорий',
  otherTable: 'Таблица строк без указания страны и мира в целом',
  otherNote:
    'Строки файлов регистратур с кодом, который не означает одной страны. Они входят в мировой итог и никогда не отбрасываются.',
  world: 'Мир',
  sum: 'Страны и территории вместе с этими строками в сумме дают строку мира. Если в строке стоит «нет данных», ее нет в месячном источнике и она не входит в строку мира. Если хотя бы для одной из остальных частей нет точного числа, нет и мирового итога за этот месяц; показан последний, со своей датой.',
};
