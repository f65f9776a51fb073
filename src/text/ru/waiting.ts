import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import {
  counted,
  countedAddresses,
  countedFull,
  date,
  formFor,
  full,
  inDate,
  inWords,
  listed,
  type Nouns,
  place,
  sentenceCase,
  shortDate,
  since,
} from '../grammar/ru.ts';
import { said } from './values.ts';

/** Days of a month on average. */
const MONTH = 365.25 / 12;

const DAYS: Nouns = ['день', 'дня', 'дней'];
const REQUESTS: Nouns = ['заявка', 'заявки', 'заявок'];
const BLOCKS_IN: Nouns = ['блоке', 'блоках', 'блоках'];

/** How long somebody has waited, as people say it: 12 дней, 13 месяцев. */
function long(days: number): string {
  return days < 2 * MONTH
    ? counted(days, DAYS)
    : countedFull(Math.round(days / MONTH), ['месяц', 'месяца', 'месяцев']);
}

/** A day whose year has been said already: 2 июля. */
function withoutYear(day: string): string {
  return date(day).replace(/\s\d{4}\sгода$/, '');
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${long(days)} у ${place(registry, 'of')} (${date(on.slice(0, 7))})`;
}

/** The verb before what is left, which is said in full below ten thousand. */
const remained = (count: number) =>
  formFor(count < 10_000 ? count : Number(count.toPrecision(3)), [
    'оставался',
    'оставалось',
    'оставалось',
  ]);

const waited = (count: number) => formFor(count, ['ждала', 'ждали', 'ждали']);

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: 'Сколько приходится ждать',
  lead: 'Если общий запас исчерпан, сеть может ждать адресов, которые вернут другие: для этого ее регистратура должна вести лист ожидания. У каждого листа свои правила.',
  gaps: 'Линия прерывается там, где дней не хватает; отдельная точка\u00a0— это отдельное число.',
  time: {
    title: (waits) => `Первый в очереди за IPv4 ждал ${listed(waits.map(waitOf))}`,
    unit: 'Сколько дней ждала самая старая заявка каждого листа',
    sentence: (waits) =>
      `Новейшие числа: ${waits.map(({ registry, days, on }) => `${place(registry, 'name')}\u00a0— ${counted(days, DAYS)} (${date(on)})`).join('; ')}. Столько к тому времени прождал первый; те, кто встает в очередь сейчас, могут ждать дольше или меньше.`,
    label: (p) => `${place(p.registry, 'name')}: ${full(p.days)}`,
    rules: {
      arin: `У ${place('arin', 'of')} это самая старая заявка: ее могут обходить, пока не освободится блок нужной величины.`,
      ripencc: `У ${place('ripencc', 'of')} это первый в очереди: все ждут одного блока одинаковой величины и получают его по порядку.`,
    },
    registry: 'Регистратура',
  },
  list: {
    title: {
      arin: (p) =>
        `${sentenceCase(inDate(p.on))} у ${place(p.registry, 'of')} в очереди за IPv4 ${waited(p.requests)} ${counted(p.requests, ['организация', 'организации', 'организаций'])}${p.firstDays === null ? '' : `, первая из них\u00a0— ${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${sentenceCase(inDate(p.on))} у ${place(p.registry, 'of')} ${waited(p.requests)} ${counted(p.requests, REQUESTS)} на 256 адресов IPv4 каждая${p.firstDays === null ? '' : `, первая\u00a0— ${long(p.firstDays)}`}`,
    },
    unit: {
      arin: 'Заявки в листе ожидания, по одной на организацию',
      ripencc: 'Заявки в листе ожидания, по одной на LIR, учетную запись участника',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`Все заявки вместе\u00a0— на ${said.addresses(p.wanted)}.`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? 'Больше года не ждала ни одна из них.'
                : `Больше года ${waited(p.overAYear)} ${inWords(p.overAYear, 'f')} из них.`,
            ]),
        p.longest === null
          ? 'Это самый длинный лист из всех показанных дат.'
          : `Из показанных дат лист был длиннее всего ${inDate(p.longest.on)}: ${counted(p.longest.requests, REQUESTS)}.`,
      ].join(' '),
    rule: {
      arin: 'У организации в листе может быть одновременно одна заявка, не более чем на 1\u00a0024 адреса.',
      ripencc:
        'LIR, у которой никогда не было IPv4, может один раз запросить один блок из 256 адресов. У участника может быть несколько LIR.',
    },
    columns: {
      requests: 'Заявки',
      over_a_year: 'Старше года',
      ipv4_addresses_asked_for: 'Сколько адресов запрошено',
      first_waited_days: 'Сколько дней ждала первая',
    },
  },
  again: {
    title: (p) => {
      const words: Nouns = ['вернувшийся адрес', 'вернувшихся адреса', 'вернувшихся адресов'];
      const total = p.total < 10_000 ? p.total : Number(p.total.toPrecision(3));
      return `У ${place(p.registry, 'of')} ${since(p.from.slice(0, 7))} снова ${formFor(total, ['выдан', 'выдано', 'выдано'])} ${countedAddresses(p.total, words)}`;
    },
    unit: 'Адреса IPv4, снова выданные по листу ожидания, по годам',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `В ${p.whole.year} году\u00a0— ${said.addresses(p.whole.addresses)} в ${countedFull(p.whole.blocks, BLOCKS_IN)}.`,
            ]),
        `В ${p.newest.year} году по ${withoutYear(p.to)}\u00a0— ${said.addresses(p.newest.addresses)} в ${countedFull(p.newest.blocks, BLOCKS_IN)}.`,
        ...(p.again === 0
          ? []
          : [
              `Из всех ${countedFull(p.blocks, ['блока', 'блоков', 'блоков'])} ${full(p.again)} уже ${formFor(p.again, ['был', 'были', 'были'])} в списке раньше, целиком или как часть большего.`,
            ]),
      ].join(' '),
    span: (p) => `Список охватывает время с ${date(p.from)} по ${date(p.to)}.`,
    ends: (on) => `Конец списка: ${shortDate(on)}`,
    year: 'Год',
    addresses: 'Адреса',
    blocks: 'Блоки',
    sizes: {
      blocks_to_256: 'из 256 и менее',
      blocks_of_512: 'из 512',
      blocks_of_1024: 'из 1\u00a0024',
      larger_blocks: 'больше',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `У ${place(p.registry, 'of')} ${inDate(p.on)} для выдачи ${remained(p.left)} ${said.addresses(p.left)}`
        : `Не позднее ${date(p.emptyOn)} у ${place(p.registry, 'of')} закончились адреса IPv4 для выдачи`,
    unit: 'Адреса IPv4, которые еще можно было выдать, по дням',
    sentence: (p) =>
      [
        `${sentenceCase(inDate(p.from))} ${remained(p.before)} ${said.addresses(p.before)}.`,
        ...(p.most === null
          ? []
          : [
              `То, что вернулось позже, снова выдали. Из показанных дней больше всего наготове было ${inDate(p.most.on)}: ${said.addresses(p.most.value)}.`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `${sentenceCase(inDate(p.to))}, в последний показанный день, ${p.left === 0 ? 'не осталось ни одного' : `${remained(p.left)} ${said.addresses(p.left)}`}.`,
            ]),
      ].join(' '),
    empty: (on) => `Пуст: ${shortDate(on)}`,
    left: 'Осталось адресов',
  },
};
