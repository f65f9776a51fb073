import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  afterColon,
  asOf,
  counted,
  countedAddresses,
  countedFull,
  date,
  formFor,
  fromTo,
  full,
  inDate,
  inWords,
  inWordsOf,
  listed,
  type Nouns,
  ofSome,
  percent,
  place,
  places,
  possessive,
  sentenceCase,
  short,
  shortDate,
  some,
  spanOf,
} from '../grammar/ru.ts';
import { said } from './values.ts';

const IPV4: Nouns = ['адрес IPv4', 'адреса IPv4', 'адресов IPv4'];
const OF_ADDRESSES: Nouns = ['адреса', 'адресов', 'адресов'];

/** A change in words, of what is masculine: сократился на 10, вырос на 10, не изменился. */
function moved(change: number): string {
  if (change === 0) return 'не изменился';
  return `${change < 0 ? 'сократился' : 'вырос'} на ${full(Math.abs(change))}`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null)
    return 'Ни один из новейших имеющихся файлов регистратур не говорит, сколько адресов доступно.';
  const names = told.names.map(possessive);
  const amount = `${said.addresses(told.available)} (${spanOf(told)})`;
  if (names.length === registries)
    return `Все новейшие имеющиеся файлы регистратур говорят, сколько адресов доступно: вместе ${amount}.`;
  return names.length === 1
    ? `Из новейших имеющихся файлов регистратур только файл ${listed(names)} говорит, сколько адресов доступно: ${amount}.`
    : `Из новейших имеющихся файлов регистратур о доступных адресах говорят файлы ${listed(names)}: вместе ${amount}.`;
}

/** Whose own pools a share is in. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `в собственном запасе ${possessive(only)}`
    : `в собственных запасах ${ofSome(registries.length, ['регистратуры', 'регистратур', 'регистратур'], 'f')}`;
}

/** What a registry’s available pool came to against an earlier month: на 12 % меньше, чем в январе 2022 года. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `не было их и ${inDate(p.from)}`;
  if (p.available === p.before) return `столько же, сколько ${inDate(p.from)}`;
  if (p.before === 0) return `а ${inDate(p.from)} их не было`;
  if (p.available === 0) return `а ${inDate(p.from)} было ${short(p.before)}`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const share =
    rounded === percent(1) && change < 0 ? `более чем на ${percent(0.999)}` : `на ${rounded}`;
  return `${share} ${change < 0 ? 'меньше' : 'больше'}, чем ${inDate(p.from)}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const number = full(givenOfThousand(given));
  return `Из каждых ${full(1000)} пригодных адресов IPv4 выдано ${given.isSure ? number : `не менее ${number}`}`;
}

/** What is known of an old pool by its age: APNIC, последний подсчет по файлу (февраль 2016 года). */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}, последний подсчет по файлу (${date(p.on)})`;

/** What a pool has to give, in a title. */
const inPool = (count: number) =>
  count === 0
    ? 'доступных адресов IPv4 нет'
    : `${formFor(Number(count.toPrecision(3)), ['доступен', 'доступно', 'доступно'])} ${counted(count, IPV4)}`;

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: 'AP, Азия и Тихий океан в целом',
  EU: 'EU, Европейский союз в целом',
  ZZ: 'без кода страны',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const parts = [
    p.quarantined === null
      ? ''
      : `возвращено, изъято или отозвано и пока не выдается: ${said.addresses(p.quarantined)}`,
    p.reserved === null ? '' : `удержано по правилам: ${said.addresses(p.reserved)}`,
    p.unsplit === null
      ? ''
      : `зарезервировано: ${said.addresses(p.unsplit)}, причем сколько из них удержано по правилам, а сколько возвращено и находится в карантине, по данным не видно`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const stamped = (on: string | null) => (on === null ? '' : `, ${shortDate(on)}`);

/** Registries, as they stand in a sentence. */
const registriesOf = (names: readonly Registry[]) => listed(places(names));

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'Нехватка IPv4',
  title: (p) => (p === null ? 'Где все адреса IPv4 и что осталось' : givenSentence(p)),
  pageTitle: (p) =>
    p === null ? ipv4.title(p) : `Что осталось от IPv4: ${ipv4.title(p).replace(/^И/, 'и')}`,
  description:
    'Где все 4\u00a0294\u00a0967\u00a0296 адресов IPv4, как они закончились у каждой регистратуры, что еще доступно, возвращено или зарезервировано и что еще может получить новая сеть.',
  lead: (p) =>
    [
      'Резолюция 64 просит в интересах развивающихся стран следить за адресами IPv4, которые могут быть еще доступны, возвращены или не использованы.',
      tellsOf(p),
      ...(p.delegatedOn === null ? [] : [`Выданное указано ${asOf(p.delegatedOn)}.`]),
      ...(p.untold === null
        ? []
        : [
            `О состоянии еще ${countedAddresses(p.untold.value, OF_ADDRESSES)}\u00a0— доступны, возвращены или зарезервированы\u00a0— данные ${asOf(p.untold.on)} не говорят.`,
          ]),
    ].join(' '),
  account: {
    title: givenSentence,
    heading: 'Где все 4\u00a0294\u00a0967\u00a0296 адресов IPv4',
    unit: (p) =>
      `Адреса IPv4 по подсчетам (${spanOf(p)}); каждый из 256 квадратов\u00a0— один блок\u00a0/8, ${countedFull(p.square, ['адрес', 'адреса', 'адресов'])}`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? 'Запас ни одной регистратуры на показанные даты не известен'
          : `На показанные даты доступных адресов было ${full(p.available)}, зарезервированных\u00a0— ${full(p.reserved)} (${registriesOf(p.names)})`;
      const rest =
        p.untold === 0
          ? 'остатка нет'
          : `о состоянии еще ${full(p.untold)}, или ${percent(p.untold / p.total)} всех, данных нет`;
      const shares = [
        `${percent(p.delegated / p.total)} всех адресов делегировано`,
        `${percent(p.kept / p.total)} не используется`,
        ...(p.names.length === 0
          ? []
          : [`${percent(p.pool / p.total)} находится ${poolsOf(p.names)}`]),
      ];
      return `${listed(shares)}. Части в сумме дают ровно ${full(p.total)}. ${pools}; ${rest}.`;
    },
    sections: {
      kept: (on) => `Вне оборота${stamped(on)}`,
      delegated: (on) => `Выданы${stamped(on)}`,
      pool: (registry, on) => `У ${place(registry, 'of')}${stamped(on)}`,
      untold: 'Неизвестно',
    },
    part: (p) => `${p.section}: ${afterColon(p.part)}`,
    enlarged: 'Последний квадрат',
    excess: 'Учтено лишний раз',
    purposes: {
      'iana-future-use': 'На будущее (240/4)',
      'iana-multicast': 'Групповая рассылка (224/4)',
      'iana-local-identification': 'Эта сеть (0/8)',
      'iana-loopback': 'Обратная петля (127/8)',
      'iana-private-use': 'Внутренние сети (10/8)',
      'iana-iana': 'Сама IANA',
      'iana-documentation': 'Примеры в документах',
      'iana-6to4': '6to4, способ IPv6 поверх IPv4',
      special: 'Особое назначение, прочее',
    },
    noCountry: 'Без указания страны',
    states: {
      available: 'Доступны',
      'policy-reserved': 'Зарезервированы по правилам',
      quarantined: 'В карантине',
      'reserved-unsplit': 'Зарезервированы без разделения',
    },
    total: 'Все адреса IPv4',
    notes: (p) => [
      `Части относятся к разным дням: блоки IANA\u00a0— ${date(p.iana)}; делегированное пространство\u00a0— ${
        p.isOfFiles
          ? `по собственному файлу каждой регистратуры, новейший из них\u00a0— ${date(p.delegated)}`
          : `${date(p.delegated)}, последний месяц, за который точно подсчитаны все страны и территории и сумма не выбивается из соседних месяцев`
      }; каждый запас\u00a0— тот же или соседний месяц.`,
      ...(p.isOfFiles
        ? []
        : [
            'Делегированное пространство отнесено к той регистратуре, в списке которой больше всего блоков страны держателя, поэтому это не собственные итоги регистратур.',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [
            `«Особое назначение, прочее», например внутренние сети и испытания: ${listed(p.ranges)}.`,
          ]),
      ...(p.isRest
        ? [
            `«Неизвестно»\u00a0— это остаток: ${[
              ...(p.withoutPool.length === 0
                ? []
                : [
                    `запасы и резервы ${listed(places(p.withoutPool, 'of'))}, о которых нет подходящего месяца`,
                  ]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `строки, для которых за этот месяц нет точного числа (${p.leftOut.map((line) => LINES[line]).join('; ')})`,
                  ]),
              'то, чего нет ни в одном файле',
            ].join('; ')}.`,
          ]
        : []),
    ],
    columns: {
      part: 'Часть',
      addresses: 'Адреса',
      share: 'Доля всех',
      ofUsable: 'Доля пригодных для сетей',
      on: 'На дату',
    },
  },
  administered: {
    title: (p) =>
      `Больше всего блоков\u00a0/8 IPv4\u00a0— у ${listed(places(p.top, 'of'))}: ${p.top.length === 1 ? '' : 'по '}${full(p.blocks)} из ${full(p.all)}, которыми ведают регистратуры`,
    unit: (p) => `Блоки\u00a0/8 по регистратуре, которая ими ведает, ${date(p.on)}`,
    sentence: (p) =>
      `Больше всего\u00a0— ${p.top.length === 1 ? '' : 'по '}${percent(p.topShare)}\u00a0— у ${listed(places(p.top, 'of'))}, меньше всего\u00a0— ${p.low.length === 1 ? '' : 'по '}${full(p.lowBlocks)}, или ${percent(p.lowShare)},\u00a0— у ${listed(places(p.low, 'of'))}. Разница во многом старше самих регистратур: многие из этих блоков розданы до их появления.`,
    row: (p) => `${counted(p.blocks, ['блок', 'блока', 'блоков'])} (${percent(p.share)})`,
    columns: { registry: 'Регистратура', blocks: 'Блоки\u00a0/8', addresses: 'Адреса' },
  },
  runOut: {
    title: (p) => {
      const of = `${inWordsOf(p.registries)} регистратур`;
      return [
        p.ended === 0
          ? `Ни одна из ${of} не исчерпала общий запас`
          : `${sentenceCase(inWords(p.ended, 'f'))} из ${of} ${formFor(p.ended, ['исчерпала', 'исчерпали', 'исчерпали'])} общий запас`,
        ...(p.rationing === 0
          ? []
          : [
              `${inWords(p.rationing, 'f')} ${formFor(p.rationing, ['нормирует', 'нормируют', 'нормируют'])} остаток`,
            ]),
        ...(p.drained.length === 0
          ? []
          : [`у ${listed(places(p.drained, 'of'))} доступных адресов в списке нет`]),
      ].join('; ');
    },
    unit: (p) =>
      `Переломные даты каждого запаса, новейшая\u00a0— ${date(p.newest)}: толстая полоса до нормирования, тонкая при нормировании, линия после исчерпания`,
    sentence: (p) =>
      `IANA раздала последние блоки ${inDate(p.iana)}. Первой нормировать выдачу начала регистратура ${place(p.first, 'subject')} (${date(p.firstOn)}), последней\u00a0— ${place(p.last, 'subject')} (${date(p.lastOn)}), примерно через ${some(p.years, ['год', 'года', 'лет'])}: сети в одних регионах столкнулись с концом IPv4 на годы раньше, чем в других.`,
    iana: 'IANA (мир)',
    point: (p) => `${p.on}: ${afterColon(p.words)}`,
    credit: (p) => `${p.publisher} (${p.on})`,
    note: 'Запасы кончались по-разному, поэтому и переломные даты не одного рода; каждая ведет на страницу, где о ней сказано.',
    columns: { on: 'Дата', registry: 'Регистратура', what: 'Что произошло' },
  },
  poolOld: (p) =>
    `Новейший имеющийся файл, в котором сказано, сколько неделегированных адресов у ${place(p.registry, 'of')}, старше: ${date(p.on)}; о том, сколько осталось сегодня, он не говорит.`,
  poolsUntold: (p) =>
    `О неделегированных адресах у ${listed(places(p.names, 'of'))} ни один имеющийся файл не говорит.`,
  pool: {
    title: (p) => {
      const before =
        p.before === null
          ? ''
          : `, ${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')}: ${inDate(p.on)} ${inPool(p.available)}${before}`;
    },
    sentence: (p) => {
      const available =
        p.available === 0
          ? `${sentenceCase(inDate(p.on))} у ${place(p.registry, 'of')} оставалось неделегированных адресов: ${full(p.whole)}, но получить нельзя было ни одного`
          : `${sentenceCase(inDate(p.on))} получить можно было ${said.addresses(p.available)}, ${percent(p.available / p.whole)} неделегированных адресов ${place(p.registry, 'of')}`;
      const kept = keptBack(p);
      return `${available}.${kept === '' ? '' : ` ${sentenceCase(kept)}.`}`;
    },
    nothing: (p) =>
      `${sentenceCase(inDate(p.on))} в файле ${possessive(p.registry)} не было ни одного неделегированного адреса IPv4.`,
    oldTitle: (p) => `${lastCounted(p)}: ${inPool(p.available)}`,
    stated: (p) =>
      `В документе, опубликованном ${place(p.registry, 'subject')} (${date(p.on)}), указано доступных адресов: ${short(p.value)}.`,
    unit: 'Неделегированные адреса IPv4 по месяцам и по состоянию',
    unitOnce: (p) => `Неделегированные адреса IPv4 по состоянию, ${date(p.on)}`,
    available: (value) => `доступны ${short(value)}`,
    quarantined: (value) => `в карантине ${short(value)}`,
    reserved: (value) => `по правилам ${short(value)}`,
    unsplit: (value) => `зарезервированы ${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')}: в запас вернулось столько же адресов, сколько из него ушло`
        : `${place(p.registry, 'name')}: ${p.net > 0 ? 'из запаса ушло' : 'в запас вернулось'} на ${counted(Math.abs(p.net), ['адрес', 'адреса', 'адресов'])} больше, чем ${p.net > 0 ? 'вернулось' : 'ушло'}`,
    unit: (p) =>
      `Изменение неделегированных адресов IPv4 ${possessive(p.registry)} по состоянию, ${fromTo(p.from, p.to)}`,
    sentence: (p) =>
      `${sentenceCase(fromTo(p.from, p.to))} доступный запас ${possessive(p.registry)} ${moved(p.available)}${p.quarantined === null ? '' : `, карантин ${moved(p.quarantined)}`}${p.unsplit === null ? '' : `, резерв ${moved(p.unsplit)}`}. От одного месяца с данными к следующему из всего запаса ушло не менее ${countedFull(p.left, OF_ADDRESSES)} и вернулось не менее ${full(p.came)}.`,
    states: {
      available: 'Доступны',
      quarantined: 'В карантине',
      'policy-reserved': 'Зарезервированы по правилам',
      'reserved-unsplit': 'Зарезервированы без разделения',
    },
    net: 'Весь запас',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'Это разности сумм, а не отдельные блоки: ушедшее и вернувшееся между двумя месяцами взаимно погашается, поэтому настоящие потоки не меньше этих.',
    columns: { state: 'Состояние', change: 'Изменение' },
  },
  reserved: {
    heading: 'Что значит «зарезервировано»',
    paragraphs: (split) => [
      'В файле регистратуры блок делегирован, доступен всякому, кто попросит, или зарезервирован. «Зарезервирован» означает две совсем разные вещи.',
      `Одни блоки зарезервированы по правилам: сообщество региона решило сохранить их для определенной цели, например для точек обмена трафиком, или для еще неизвестных нужд.${split.map(({ registry, policy }) => ` У ${place(registry, 'of')} ${inDate(policy.on)} таких было ${said.addresses(policy.value)}.`).join('')}`,
      `Другие блоки в карантине: держатель их вернул либо их изъяли или отозвали, и до новой выдачи они выдерживаются.${split.map(({ registry, quarantined }) => ` У ${place(registry, 'of')} ${inDate(quarantined.on)} таких было ${said.addresses(quarantined.value)}.`).join('')} В самом файле не сказано, к какому из двух видов относится блок; находящимся в карантине мы называем то, что лежит вне диапазонов, отведенных правилами, и только там, где известны все эти диапазоны.`,
      'С IPv6 иначе: доступные и зарезервированные строки рядом с делегированным блоком IPv6\u00a0— это место для его роста, а не признак нехватки.',
    ],
    tableCaption: (names) =>
      `Диапазоны IPv4, удержанные по правилам у ${listed(places(names, 'of'))}`,
    columns: {
      registry: 'Регистратура',
      range: 'Диапазон',
      purpose: 'Для чего',
      policy: 'Правила',
      source: 'Источник',
    },
    purposes: {
      '102.224.0.0/12': 'Для еще неизвестных нужд',
      '196.49.0.0/16': 'Сети управления точек обмена трафиком',
      '196.60.0.0/16': 'Пиринговые сети точек обмена трафиком',
    },
  },
  entitlements: {
    heading: 'Что еще может получить новая сеть',
    lead: 'Правила в регионах разные. Здесь те, о которых мы нашли опубликованные сведения; каждое ведет к источнику. С тех пор они могли измениться: прежде чем на них полагаться, спросите регистратуру.',
    tableCaption: 'Что сеть еще может получить из IPv4, по регистратурам',
    columns: {
      registry: 'Регистратура',
      what: 'Что и для кого',
      block: 'Размер блока',
      policy: 'Правила',
      since: 'С какого дня или на какой день',
      source: 'Источник',
    },
    uses: {
      general: 'По заявке',
      'waiting-list': 'Через лист ожидания',
      special: 'Только для особой цели',
      stated: 'Подсчитано регистратурой',
    },
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return 'не указан';
      if (p.smallest === '') return `не более ${p.largest}`;
      return p.smallest === p.largest ? p.largest : `от ${p.smallest} до ${p.largest}`;
    },
    unknown: 'не указано',
    counted: {
      'apnic-pool': (value) => `адресов в доступном запасе\u00a0— ${full(value)}.`,
      'ripencc-queue': (value) =>
        `учетных записей участников (LIR) в очереди листа ожидания\u00a0— ${full(value)}.`,
    },
    // Each stands behind a colon: По заявке: небольшой блок.
    words: {
      'afrinic-exchange-points':
        'точки обмена трафиком, для их пиринговых сетей и сетей управления.',
      'afrinic-general':
        'небольшой блок из последнего остатка для любой сети региона, которая отвечает условиям.',
      'apnic-general':
        'небольшой блок; тем же изменением правил отменен лист ожидания на возвращенное пространство.',
      'arin-general':
        'заявки, которые нельзя выполнить, ждут в очереди пространства, которое вернется.',
      'arin-infrastructure':
        'точки обмена трафиком, основные серверы имен и собственные службы регистратур.',
      'arin-ipv6-deployment':
        'то, что нужно сети из IPv4 для работы IPv6, например трансляторы и серверы имен с двойным стеком.',
      'lacnic-general':
        'организации, которые никогда не получали IPv4 от LACNIC, ждут в очереди пространства, которое вернется.',
      'lacnic-infrastructure':
        'критически важная инфраструктура Интернета, например точки обмена трафиком.',
      'ripencc-exchange-points': 'точки обмена трафиком, из отведенного для них блока /15.',
      'ripencc-general':
        'участники, которые ждут в очереди одного блока из 256 адресов из возвращаемого пространства.',
    },
  },
  onward: 'У кого сколько и на какое население\u00a0— на странице',
  onwardLink: '«Доли IPv4»',
};
