import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedFull,
  date,
  formFor,
  full,
  inDate,
  listed,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/ru.ts';
import { link, prose } from '../../prose.ts';
import { said } from '../values.ts';
import { addressesEach } from './each.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

const ADDRESSES = ['адрес', 'адреса', 'адресов'] as const;

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: 'В десяти картинках',
  headline: () => 'Куда делись четыре миллиарда адресов?',
  standfirst: (f) =>
    `Адресов IPv4 всего ${full(f.total)}. Из тех, которыми могут пользоваться сети, ${inDate(f.delegated.on)} было выдано ${percent(f.delegated.addresses / (f.total - f.kept))}. Десять картинок показывают, куда они делись.`,
  description:
    'Все 4\u00a0294\u00a0967\u00a0296 адресов IPv4 в десяти картинках: что удержано, кто получил первые блоки, когда опустел запас, где больше всего на человека и что осталось.',
  sections: {
    all: {
      heading: 'Все, что есть',
      paragraphs: (f) => [
        prose`Адрес IPv4\u00a0— это число из 32 двоичных разрядов, поэтому их ровно ${full(f.total)}. Вот они в виде ${countedFull(f.squares, ['квадрата', 'квадратов', 'квадратов'])}. В каждом\u00a0— ${countedFull(f.square, ADDRESSES)}: все, что начинаются с одного и того же числа.`,
      ],
    },
    kept: {
      heading: 'Часть адресов\u00a0— ни для какой сети',
      paragraphs: (f) => [
        prose`Стандарты удерживают ${percent(f.kept / f.total)} всех адресов для особых целей: для домашних сетей, которых не видно снаружи, для рассылки сразу многим, для испытаний и для будущего применения, которого так и не нашлось. Сетям остается ${full(f.total - f.kept)} (${link('список IANA', IANA)}, ${date(f.listOn)}).`,
      ],
    },
    blocks: {
      heading: 'Один список на весь мир',
      paragraphs: (f) => [
        prose`Список квадратов ведет IANA, которая раздает все номера Интернета. Сетям или регистратурам, которые их обслуживают, отдано ${full(f.given)} из них. Остальные, ${full(f.squares - f.given)}, удержаны.`,
      ],
    },
    early: {
      heading: 'Первые раздали рано',
      paragraphs: (f) => [
        prose`${full(f.early)} из ${countedFull(f.given, ['квадрата', 'квадратов', 'квадратов'])}, ${percent(f.early / f.given)}, роздано до того, как появились регистратуры, которые спрашивали бы зачем: некоторые целиком одной компании, одному университету или министерству. В списке они отмечены как выданные до регистратур.`,
      ],
    },
    registries: {
      heading: 'Ими ведают пять регистратур',
      paragraphs: (f) => [
        prose`Каждым отданным квадратом ведает одна из пяти регистратур, по одной на часть мира. Больше всего, ${full(f.most.squares)}, у ${place(f.most.registry, 'of')}, меньше всего, ${full(f.fewest.squares)},\u00a0— у ${place(f.fewest.registry, 'of')}. ${link('О чем говорит мой адрес?', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: 'Затем запас опустел',
      paragraphs: (f) => [
        prose`Здесь показано, когда квадраты были отданы, по десятилетиям, как в списке IANA. Последние отданы ${link(inDate(f.emptied.date), f.emptied.href)}. Первой нормировать выдачу начала регистратура ${place(f.first.registry, 'subject')} (${link(date(f.first.date), f.first.href)}), последней\u00a0— ${place(f.last.registry, 'subject')} (${link(date(f.last.date), f.last.href)}).`,
      ],
    },
    people: {
      heading: 'Если разделить на людей',
      paragraphs: (f) => [
        prose`${sentenceCase(place(f.people.least.region, 'in'))}\u00a0— ${addressesEach(f.people.least.each)}, ${place(f.people.most.region, 'in')}\u00a0— ${addressesEach(f.people.most.each)}. На страны и территории, где адресов на человека меньше всего и где живет половина населения мира, приходится ${percent(f.people.half)} (адреса: ${date(f.people.on)}; население: ${f.people.year} год). ${link('Как они распределены', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: 'Что осталось',
      paragraphs: (f) => [
        prose`${sentenceCase(inDate(f.delegated.on))} было выдано ${said.addresses(f.delegated.addresses)}. Из того, что есть у самих регистратур, ${f.available === 0 ? 'в их файлах, где это сказано, доступных нет' : `доступными в их файлах, где это сказано, значатся ${short(f.available)}`}. ${waiting(f)}${link('Где каждый адрес', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: 'Немногие возвращаются',
      paragraphs: (f) => [
        prose`По файлам ${listed(places(f.back.registries, 'of'))}, с ${date(f.back.from)} по ${date(f.back.to)} ${returned(f.back.addresses)}. За то же время из вернувшихся ${f.back.again === 0 ? 'не выдан снова ни один' : `снова выдано ${short(f.back.again)}`}. Все это не заполнило бы и трех таких квадратов.`,
      ],
    },
    ipv6: {
      heading: 'И вся картинка еще раз',
      paragraphs: (f) => [
        prose`IPv6 считают другими величинами. В одном блоке\u00a0/32, который регистратура обычно выдает оператору сети, есть место для ${countedFull(f.total, ['сети', 'сетей', 'сетей'])}: эта картинка еще раз, только теперь каждый квадрат полон сетей. ${sentenceCase(inDate(f.ipv6.on))} зарегистрированное пространство IPv6 составляло ${counted(f.ipv6.slash32s, ['такой блок', 'таких блока', 'таких блоков'])}. ${link('Используются ли они', addressOf('used/'))}\u00a0— другой вопрос.`,
      ],
    },
  },
  claims: {
    'early-is-much': 'Более трети отданных блоков отдано до появления регистратур.',
    'nearly-all-given': 'Выдано более 95\u00a0% адресов, которыми могут пользоваться сети.',
    'least-far-below-most':
      'В регионе, где адресов на человека больше всего, их более чем вдвое больше, чем там, где меньше всего.',
    'little-came-back': 'Вернулось меньше адресов, чем в трех из 256 квадратов.',
    'room-in-ipv6': 'Зарегистрировано больше IPv6, чем один блок\u00a0/32.',
  },
};

/** What came back, with its participles: возвращено или изъято 8,56 млн адресов. */
function returned(value: number): string {
  if (value === 0) return 'не возвращено и не изъято ни одного адреса';
  const of = value < 10_000 ? value : Number(value.toPrecision(3));
  return `${formFor(of, ['возвращен или изъят', 'возвращено или изъято', 'возвращено или изъято'])} ${said.addresses(value)}`;
}

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on }) =>
      `${counted(requests, ['заявка', 'заявки', 'заявок'])} у ${place(registry, 'of')} (${date(on)})`,
  );
  const total = lists.length === 1 ? (lists[0]?.requests ?? 0) : 2;
  return `В очереди ${formFor(total, ['стоит', 'стоят', 'стоят'])} ${listed(told)}. `;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: 'Удержаны для особых целей',
    usable: 'Для сетей',
    given: 'Отданы IANA',
    early: 'До появления регистратур',
    later: 'Отданы регистратурам',
    undated: 'Без даты',
    others: 'Резерв, остаток, без страны',
    delegated: 'Выданы',
    available: 'Доступны',
    'policy-reserved': 'Отведены правилами',
    quarantined: 'В карантине',
    'reserved-unsplit': 'Зарезервированы',
    untold: 'Неизвестно',
    stayed: 'Все остальные адреса',
    back: 'Возвращены',
    ipv6: 'Сети одного блока\u00a0/32',
  },
  decade: (year) => `${year}–${Number(year) + 9}`,
  total: 'Все адреса IPv4',
  totalIpv6: 'Все сети одного блока\u00a0/32',
};
