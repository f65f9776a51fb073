import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  full,
  inDate,
  percent,
  sentenceCase,
  short,
  some,
  times,
} from '../../grammar/ru.ts';
import { link, prose } from '../../prose.ts';
import { PEOPLE, PER_PEOPLE } from '../values.ts';

const THINGS = ['вещь', 'вещи', 'вещей'] as const;
const ADDRESSES = ['адрес', 'адреса', 'адресов'] as const;
const BLOCKS = ['блок', 'блока', 'блоков'] as const;

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `на ${percent(change)} ${before > value ? 'выше' : 'ниже'}`;
}

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: 'По сто устройств на человека',
  headline: (f) =>
    `Если у каждого человека будет по ${said(f.supposed)} устройств, каждое со своим адресом, понадобится в ${times(f.times)} больше адресов, чем есть во всем IPv4`,
  standfirst: (f) =>
    `На человека приходится около половины адреса IPv4: ${short(f.total)} на ${counted(f.people, PER_PEOPLE)} (${f.peopleYear} год). Подключенных вещей более чем в ${some(Math.floor(f.counted.count / f.total), ['раз', 'раза', 'раз'])} больше, чем адресов, по подсчету за ${f.counted.year} год. Они работают, потому что большинство из них делит адреса.`,
  description:
    'Сколько вещей подключено и сколько предсказывают, почему они могут делить адрес и чего это стоит и сколько места в IPv6.',
  sections: {
    half: {
      heading: 'По половине адреса',
      paragraphs: (f) => [
        prose`Адрес IPv4\u00a0— это число из 32 двоичных цифр, как сказано в ${link('его спецификации', f.documents.ipv4)}, поэтому адресов ровно ${full(f.total)}. Если разделить их на население мира (${f.peopleYear} год), выйдет по ${short(f.each)} на человека, пока ничего не вычтено для особых целей.`,
        prose`Предположим, что у каждого по ${said(f.supposed)} устройств: счетчики, лампы, замки, датчики на работе, части автомобилей и машин. Это круглое число, чтобы прикинуть: ни один прогноз на этой странице не заходит так далеко. Если бы у каждого устройства был свой адрес, понадобилось бы ${counted(f.supposed * f.people, ADDRESSES)}, в ${times(f.times)} больше, чем есть всего.`,
      ],
    },
    counted: {
      heading: 'Что подсчитано сегодня',
      paragraphs: (f) => [
        prose`Посчитать все подключенные вещи не может никто; фирмы дают оценки. По оценке ${stated(f.counted)}, всех подключений вещей в ${f.counted.year} году было ${short(f.counted.count)}; по оценке ${f.alsoCounted.publisher},\u00a0— ${link(short(f.alsoCounted.count), f.alsoCounted.href)} в ${f.alsoCounted.year === f.counted.year ? 'том же году' : `${f.alsoCounted.year} году`}. Телефонов, планшетов и компьютеров среди них нет. К ${f.passed.things.year} году вещей стало больше, чем таких устройств: ${short(f.passed.things.count)} из ${short(f.passed.all.count)} устройств всех видов (${stated(f.passed.things)}). По первому подсчету на человека приходилось ${counted(f.counted.count / f.people, THINGS)}, а на адрес IPv4\u00a0— ${short(f.counted.count / f.total)}.`,
        prose`Из ${short(f.counted.count)} по подсчету ${f.counted.publisher} на связь малого радиуса действия, такую как Wi-Fi или Bluetooth, приходится ${percent(f.shortRange.count / f.counted.count)}. Большинство из них выходит в Интернет через шлюз или домашний маршрутизатор, и адрес, видимый всему миру, им не нужен. Поэтому посчитать устройства\u00a0— не значит посчитать общедоступные адреса.`,
      ],
    },
    forecasts: {
      heading: 'Прогнозы далеко расходятся',
      paragraphs: (f) => [
        prose`На ${f.expected.year} год ${f.expected.publisher} ожидает ${short(f.expected.count)}, или ${short(f.expected.count / f.total)} на каждый адрес IPv4. Такие числа требуют осторожности. ${sentenceCase(dateOf(f.earlier))} фирма ${stated(f.earlier)} предсказала на ${f.earlier.year} год ${counted(f.earlier.count, THINGS)}, ${dateOf(f.early)}\u00a0— ${short(f.early.count)}. ${sentenceCase(dateOf(f.estimate))} та же фирма оценила этот год в ${short(f.estimate.count)}: второй прогноз был ${beside(f.estimate.count, f.early.count)}.`,
        prose`Прогноз другой фирмы, которая, возможно, считает другие вещи, на тот же год приводят еще больший: ${short(f.highest.count)} (${stated(f.highest)}; ${f.highest.said === null ? 'дата не указана' : dateOf(f.highest)}).`,
        prose`Адреса нужны и людям. В Африке к югу от Сахары ${stated(f.africa.people)} насчитывает за ${f.africa.people.year} год ${counted(f.africa.people.count, PEOPLE)} с мобильным Интернетом и ${counted(f.africa.things.count, THINGS)} в мобильных сетях. Там адреса нужны прежде всего людям.`,
      ],
    },
    sharing: {
      heading: 'Цена общих адресов',
      paragraphs: (f) => [
        prose`Вещей больше, чем адресов, потому что ${link('преобразование адресов', f.documents.nat)} позволяет многим пользоваться одним. Лучше всего оно работает для устройства, которое спрашивает и ждет ответа. Устройству, до которого надо дойти снаружи, например двери или насосу, нужен сервер посередине, к которому обращаются обе стороны. Если изготовитель закроет этот сервер, устройство может замолчать.`,
        prose`При преобразовании ведется также запись о каждом соединении. Устройству с батареей приходится слать сообщения лишь затем, чтобы сохранить свое место в этой записи. Если один адрес делят тысячи клиентов, из-за злоупотреблений одного могут заблокировать всех. Эти и другие издержки перечислены в ${link('документе IETF', f.documents.sharing)}.`,
      ],
    },
    room: {
      heading: 'Сколько места в IPv6 и чего оно не дает',
      paragraphs: (f) => [
        prose`В уже зарегистрированном IPv6 места хватит всем. ${sentenceCase(inDate(f.ipv6.on))} на каждого человека на Земле приходилось ${counted(f.ipv6.sitesEach, BLOCKS)} /48: такой блок часто получает учреждение или университетский городок (всего зарегистрировано ${counted(f.ipv6.slash32s, BLOCKS)} /32). Если считать наименьшими обычными сетями, /64, на человека приходится ${short(f.ipv6.networksEach)}, и в одной такой сети больше адресов, чем кто-либо может использовать.`,
        prose`${link('Резолюция 64', f.resolution)} Всемирной ассамблеи по стандартизации электросвязи МСЭ учитывает, что развертывание IPv6 облегчает решения интернета вещей (IoT), которым требуется огромное количество IP-адресов. С IPv6 делить адреса больше не нужно. Общедоступного адреса у каждого датчика от этого не появится, да и нужен он немногим: Matter, стандарт для дома, ${link('обходится локальными адресами', f.documents.matter)}.`,
        prose`Оттого, что адресов больше, ни одно устройство не становится безопаснее. Слабый пароль остается слабым, изготовитель может перестать исправлять программы, а межсетевой экран по-прежнему должен не впускать чужих. Все числа, их источники и стандарты есть на ${link('странице об интернете вещей', addressOf('iot/'))}.`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least':
      'На человека приходится около половины адреса IPv4, едва ли меньше.',
    'half-an-address-at-most': 'На человека приходится около половины адреса IPv4, едва ли больше.',
    'things-outnumber-addresses': 'Подключенных вещей более чем вдвое больше, чем адресов IPv4.',
    'most-share':
      'Большинство подключенных вещей пользуется связью малого радиуса действия, а значит, делит адреса.',
    'more-things-than-the-rest': 'Вещей стало больше, чем телефонов и компьютеров.',
    'beyond-every-forecast': 'Ни один прогноз не доходит до предположенного числа устройств.',
    'room-for-everyone':
      'В зарегистрированном IPv6 на человека приходится более одного блока\u00a0/48.',
    'forecasts-of-one-year': 'Сравниваемые прогнозы относятся к одному году.',
    'forecasts-of-one-firm': 'Прогнозы и более поздняя оценка принадлежат одной фирме.',
    'forecast-missed': 'Второй прогноз намного выше того, как фирма оценила этот год.',
    'another-said-more': 'Другая фирма предсказала еще больше.',
    'people-come-first':
      'В Африке к югу от Сахары людей с мобильным Интернетом больше, чем вещей в мобильных сетях.',
  },
};

function said(count: number): string {
  return count === 100 ? 'сто' : full(count);
}

function dateOf({ said: on }: Stated): string {
  return on === null ? 'без указания даты' : inDate(on);
}
