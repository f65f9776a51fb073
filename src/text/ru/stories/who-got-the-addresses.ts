import { addressOf } from '../../../model/address.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedFull,
  date,
  fixed,
  full,
  inDate,
  inWordsOf,
  listed,
  ofSome,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/ru.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { COUNTRIES_IN, PER_PEOPLE, said } from '../values.ts';
import { addressesEach } from './each.ts';

const index = (value: number) => fixed(value, 2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'Кому достались адреса',
  headline: (f) =>
    `Половина населения мира жила там, где ${inDate(f.on)} было зарегистрировано ${percent(f.half * f.counted)} адресов IPv4; на одну страну приходилось ${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `При равном разделе\u00a0— ${addressesEach(f.world)}. Но адреса получали сети, а сети росли не везде в одно время. То, что из этого вышло, можно читать двояко.`,
  description:
    'Сколько адресов IPv4 приходится на человека в мире, как это сложилось и два способа это читать.',
  sections: {
    people: {
      heading: 'Адреса на человека',
      paragraphs: (f) => [
        prose`Адреса регистрируют за организациями: провайдерами, компаниями, университетами, государственными учреждениями. Код страны говорит, где зарегистрирован держатель, а пользоваться адресами могут в другом месте. Помня об этом, адреса страны можно сопоставить с ее населением.`,
        prose`${sentenceCase(inDate(f.on))} по всем ${countedFull(f.countries, ['стране и территории', 'странам и территориям', 'странам и территориям'])}, для которых есть оба числа (население: ${f.peopleYear} год),\u00a0— ${addressesEach(f.world)}. В медианной стране, той, что посередине списка,\u00a0— ${addressesEach(f.median)}. ${aboveWorld(f)} На все эти страны и территории вместе приходится ${percent(f.counted)} адресов, зарегистрированных за какой-либо страной, и доли ниже\u00a0— от их адресов, если в тексте не сказано иного. Месяц\u00a0— последний, за который точно подсчитаны все страны и территории.`,
        prose`Расположите страны и территории по порядку, от наименее обеспеченных к самым обеспеченным. На те, где живет первая половина населения мира, приходится ${percent(f.half)} адресов, на те, где живет самая обеспеченная десятая часть,\u00a0— ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'Два конца списка',
      paragraphs: (f) => [
        prose`У держателей ${place(f.largest.country, 'in')} было ${percent(f.largest.addresses)} всех адресов, зарегистрированных за какой-либо страной; живет там ${percent(f.largest.people)} населения. На втором месте\u00a0— держатели ${place(f.second.country, 'in')}: ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)}, при ${percent(f.second.people)} населения.`,
        prose`Больше всего на человека\u00a0— ${place(f.most.country, 'in')}: ${short(f.most.each)}, то есть ${said.addresses(f.most.addresses)} на ${counted(f.most.people, PER_PEOPLE)}. Такое число часто говорит о том, где зарегистрированы компании: фирма из небольшой страны может пользоваться своими адресами на любом континенте.`,
        prose`На другом конце ${underHundredth(f)} Меньше всего${f.withNone > 0 ? ' из тех, у кого они есть,' : ''}\u00a0— ${place(f.least.country, 'in')}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'Как это сложилось',
      paragraphs: (f) => [
        prose`Первые сети стояли в немногих местах, и первые блоки были большими. ${link('Резолюция 64', f.resolution)} Всемирной ассамблеи по стандартизации электросвязи МСЭ называет четыре группы развивающихся стран: наименее развитые, не имеющие выхода к морю, малые островные и с переходной экономикой. Из учтенного населения там живет ${percent(f.developing.people)}. Из пространства, впервые зарегистрированного к концу ${f.early.year} года и еще не ушедшего из списков, на эти группы приходится ${percent(f.early.share)}; из всего пространства по ${f.last.year} год\u00a0— ${percent(f.last.share)}.`,
        prose`Поздние блоки распределены шире, чем ранние. Коэффициент Джини измеряет, насколько неравны доли: 0\u00a0— у всех поровну, 1\u00a0— все у одного. Для блоков, зарегистрированных по ${f.early.year} год, он равен ${index(f.early.gini)}, по ${f.atEnd.year} год\u00a0— ${index(f.atEnd.gini)}, по ${f.last.year} год\u00a0— ${index(f.last.gini)}. ${beforeEnd(f)} конца ${f.atEnd.year} года, когда опустело мировое хранилище IPv4.`,
        prose`Эти доли\u00a0— от того, что еще есть в файлах регистратур ${filesOf(f)}. Блоков, возвращенных раньше, в них нет, а перешедшие учтены там, где они сейчас.`,
      ],
    },
    regions: {
      heading: 'Регионы и группы',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`У развивающихся стран из сноски к Резолюции, по которым есть оба числа (${full(f.developing.members)}), было ${percent(f.developing.addresses)} адресов. Из них ${percent(f.developing.two.addresses)}\u00a0— у держателей в двух странах или территориях: ${listed(places(f.developing.two.countries))}. Из тех, кто не входит ни в одну из четырех групп, больше всего людей живет ${listed(places(f.outside, 'in'))}.`,
      ],
    },
    readings: {
      heading: 'Два чтения',
      paragraphs: () => [
        prose`Резолюция отмечает, что, по мнению многих стран, в распределении адресов IPv4 исторически сложился дисбаланс. При одном чтении числа показывают такой дисбаланс. Доля страны зависит от того, в каком году выросли ее сети. Те, кто пришел поздно, встречают нормирование, листы ожидания или рынок и платят за то, что другие когда-то получили.`,
        prose`При другом чтении числа\u00a0— это запись о том, где строили сети. Адреса получали те, кто показывал потребность; правила внутри региона стали одинаковыми для всех; один адрес может обслуживать много людей; а код страны не говорит, кто им пользуется.`,
        prose`Резолюция также учитывает, что многие развивающиеся страны хотят, чтобы Сектор стандартизации электросвязи (МСЭ‑Т) стал регистратурой IP-адресов и развивающиеся страны могли получать их непосредственно от МСЭ, тогда как другие страны предпочитают нынешнюю систему. Числа не говорят в пользу ни одного из чтений, и этот сайт не становится ни на чью сторону. Метод и число каждой страны и территории есть на странице ${link('о долях IPv4', addressOf('fairness/'))}.`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      'На одну страну приходится больше адресов, чем на все страны и территории, где живет половина населения мира.',
    'nearly-all-counted':
      'На страны и территории с данными о населении приходятся почти все адреса, числящиеся за какой-либо страной.',
    'most-for-each-far-above':
      'Там, где адресов на человека больше всего, их более чем вдвое больше, чем в мире.',
    'later-blocks-to-more-places':
      'Доля развивающихся стран во всем пространстве больше, чем в самом раннем.',
    'less-than-their-people': 'Доля развивающихся стран в пространстве меньше их доли в населении.',
    'less-unequal-since': 'Адреса распределены менее неравномерно, чем самые ранние.',
  },
};

const REGION_NAMES: Readonly<Record<keyof WhoGotFacts['regions'], string>> = {
  africa: 'Африка',
  americas: 'Северная и Южная Америка',
  asia: 'Азия',
  europe: 'Европа',
  oceania: 'Океания',
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who =
    above < countries / 2
      ? 'Менее чем у половины'
      : above > countries / 2
        ? 'Более чем у половины'
        : 'У половины';
  return `${who}, а именно у ${full(above)}, было больше, чем в мире в целом.`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: ', менее четверти этого',
  third: ', менее трети этого',
  half: ', менее половины этого',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0)
    return 'нет страны или территории, где было бы менее одного адреса на сто человек.';
  const none = withNone === 0 ? '' : `, а у ${inWordsOf(withNone, 'f')} из них\u00a0— ни одного`;
  return `менее одного адреса на сто человек было в ${countedFull(count, COUNTRIES_IN)}${none}.`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  if (part > 0.9) return 'Почти все изменение произошло до';
  return part > 0.5
    ? 'Большая часть изменения произошла до'
    : 'Большая часть изменения произошла после';
}

function filesOf({ files: { oldest, newest } }: WhoGotFacts): string {
  return oldest === newest
    ? `за ${date(newest)}`
    : `разных дней, с ${date(oldest)} по ${date(newest)}`;
}

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [keyof WhoGotFacts['regions'], Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const sentences = [
    less.length > 0
      ? `у ${regionCount(less.length)} доля адресов была меньше доли населения: ${partsOf(less)}.`
      : '',
    more.length > 0
      ? `у ${regionCount(more.length)} доля адресов была больше доли населения: ${partsOf(more)}.`
      : '',
  ].filter(Boolean);
  return `${sentenceCase(inDate(on))} ${sentences.map((one, at) => (at === 0 ? one : sentenceCase(one))).join(' ')}`;
}

function regionCount(count: number): string {
  return ofSome(count, ['региона', 'регионов', 'регионов']);
}

function partsOf(all: readonly [keyof WhoGotFacts['regions'], Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${REGION_NAMES[id]} (${percent(people)} населения и ${percent(addresses)} адресов)`,
  );
  return listed(told);
}
