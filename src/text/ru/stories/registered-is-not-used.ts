import { addressOf } from '../../../model/address.ts';
import { REGISTRIES } from '../../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../../model/stories/registered-is-not-used.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  asOf,
  counted,
  countedFull,
  date,
  full,
  inDate,
  inWordsOf,
  listed,
  ofSome,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  some,
} from '../../grammar/ru.ts';
import { link, prose } from '../../prose.ts';
import { COUNTRIES_IN, COUNTRIES_OF, PEOPLE, said } from '../values.ts';

/** How many times as much, said low: 10.4 is “более чем в десять раз”. */
function times(ratio: number): string {
  const whole = Math.floor(ratio);
  if (whole < 2) return '';
  if (whole === 2) return 'более чем вдвое ';
  return `более чем в ${whole === 10 ? 'десять раз' : some(whole, ['раз', 'раза', 'раз'])} `;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: 'Зарегистрировать\u00a0— не значит использовать',
  headline: (f) =>
    `Регистрация и использование IPv6 ${inDate(f.usedOn.slice(0, 7))} расходились в ${full(f.apart)} из ${countedFull(f.of, COUNTRIES_OF)}`,
  standfirst: (f) =>
    `${sentenceCase(place(f.holder.country, 'in'))} на миллион человек было зарегистрировано ${times(f.holder.registered / f.user.registered)}больше IPv6, чем ${place(f.user.country, 'in')}. Из пользователей Google ${place(f.user.country, 'in')} по IPv6 ${onDay(f.usedOn)} обращалось ${percent(f.user.used)}, ${place(f.holder.country, 'in')}\u00a0— ${percent(f.holder.used)}. Два похожих по названию числа отвечают на разные вопросы.`,
  description:
    'Блок IPv6 в списке регистратуры\u00a0— это еще не пользователь с IPv6: где одно идет вместе с другим, где они расходятся и чего не говорит каждое число.',
  sections: {
    questions: {
      heading: 'Два вопроса',
      paragraphs: (f) => [
        prose`В списке регистратуры сказано, у кого блок адресов. Используется ли этот блок, там не сказано. Между тем и другим\u00a0— оборудование, которое понимает IPv6, программы, люди, которые их знают, и устройства клиентов.`,
        prose`Использование измеряют с другой стороны. Для каждой страны и территории Google публикует долю своих пользователей, которые обращаются к нему по IPv6. ${sentenceCase(onDay(f.usedOn))} она составляла от ${percent(f.lowest.share)} ${place(f.lowest.country, 'in')} до ${percent(f.highest.share)} ${place(f.highest.country, 'in')}.`,
        prose`Зарегистрированный IPv6 здесь считается в блоках\u00a0/32. Блок\u00a0/32 регистратура обычно выдает оператору сети. Его можно разрезать на ${countedFull(f.sites, ['часть', 'части', 'частей'])} величиной\u00a0/48, какую часто получает учреждение или университетский городок, или на ${short(f.homes)} величиной\u00a0/56, подходящей для дома (${link('RFC 6177', f.sizes.href)}). Одного блока\u00a0/32 хватает большой сети.`,
      ],
    },
    entries: {
      heading: 'Несколько блоков меняют мир',
      paragraphs: (f) => [
        prose`${sentenceCase(inDate(f.world.from))} в мире было зарегистрировано ${said.slash32s(f.world.before)} IPv6, ${inDate(f.world.to)}\u00a0— ${short(f.world.after)}. ${jumpWords(f)}`,
        prose`${sentenceCase(inDate(f.world.to))} половина всего зарегистрированного пространства IPv6 числилась за держателями в ${ofSome(f.world.half, COUNTRIES_IN, 'f')}. Большой блок может быть предназначен для многих стран, для роста на десятилетия или пока ни для чего. Для чего именно, список не говорит.`,
      ],
    },
    corners: {
      heading: 'Четыре вида стран и территорий',
      paragraphs: (f) => [
        prose`Медианная страна каждой шкалы делит ${countedFull(f.of, ['страну или территорию', 'страны и территории', 'стран и территорий'])} на четыре части. Много зарегистрировано и много используется в ${full(f.corners.both.count)}${those('среди них', f.corners.both)}. Мало того и другого\u00a0— в ${full(f.corners.neither.count)}${those('среди них', f.corners.neither)}.`,
        prose`В остальных, а их ${full(f.apart)}, одно расходится с другим. Много зарегистрировано и мало используется в ${full(f.corners.registered.count)}${those('среди них', f.corners.registered)}. Мало зарегистрировано и много используется в ${full(f.corners.used.count)}${those('например,', f.corners.used)}. ${mostPeople(f)}`,
        prose`${sentenceCase(inDate(f.heldOn))} ${place(f.user.country, 'in')} на миллион человек приходилось ${said.slash32s(f.user.registered)}, в медианной стране\u00a0— ${short(f.medians.registered)}. «Много» и «мало» сравнивают страны и территории между собой; это не оценка.`,
      ],
    },
    why: {
      heading: 'Почему одно расходится с другим',
      paragraphs: (f) => [
        prose`Стране, где много людей и мало, но больших сетей, нужно немного блоков. Если на дом отводить по\u00a0/56, одного блока\u00a0/32 хватит на ${counted(f.homes, ['дом', 'дома', 'домов'])}, так что за немногими блоками могут стоять миллионы пользователей. Небольшая страна с одной сетью стоит на шкале в расчете на человека высоко, кто бы этой сетью ни пользовался.`,
        prose`Бывает и наоборот: блок появляется раньше, чем им начинают пользоваться, иногда на годы. ${link('Резолюция 64', f.resolution)} Всемирной ассамблеи по стандартизации электросвязи МСЭ учитывает, что многим развивающимся странам по-прежнему трудно перейти с IPv4 на IPv6, в том числе из-за ограниченных технических навыков в этой области. Она учитывает также, что есть государства, у которых навыков в IPv6 достаточно, но переход все же задерживается.`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: 'Чего эти числа не говорят',
      paragraphs: (f) => [
        prose`Долю пользователей измеряет одна компания, за один день, и в выходные она выше. Где Google пользуются немногие, его число описывает немногих, и настоящая доля может сильно отличаться. Поэтому эта история не берет примером страну или территорию, где службы Google заблокированы или почти никого не обследуют; в подсчетах они есть. Регистрация же говорит о том, где зарегистрирован держатель, а не о том, где адресами пользуются.`,
        prose`${lacking(f)}Ровно ноль Google пишет там, где измерений слишком мало, поэтому ноль здесь\u00a0— это отсутствие данных. Где стоит каждая страна и территория, показывает ${link('страница об использовании', addressOf('used/'))}.`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      'В самой населенной стране, где много зарегистрировано и мало используется, на человека приходится более чем вдвое больше, чем в самой населенной стране другого вида.',
    'the-other-has-more-users':
      'Во второй из этих двух стран доля пользователей Google с IPv6 больше.',
    'user-below-the-median': 'В этой стране на человека зарегистрировано меньше медианы.',
    'two-kinds-part':
      'Страны и территории, где одно расходится с другим,\u00a0— это страны и территории этих двух видов.',
    'registered-grew': 'Зарегистрированное пространство IPv6 выросло.',
    'few-months-weigh': 'На несколько месяцев приходится более четверти роста.',
    'few-countries-have-half':
      'Половина всего зарегистрированного IPv6 числится за держателями не более чем в пяти странах и территориях.',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: 'где много зарегистрировано и много используется',
  registered: 'где много зарегистрировано и мало используется',
  used: 'где мало зарегистрировано и много используется',
  neither: 'где мало того и другого',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : ` (${lead} ${listed(places(corner.countries))})`;
}

function lacking({ without }: NotUsedFacts): string {
  if (without === 0) return '';
  return `Еще для ${countedFull(without, COUNTRIES_OF)} одного из двух чисел нет, и ни в одну из частей они не входят. `;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  const many = counted(people, PEOPLE);
  if (id === 'used')
    return `В этой последней части живет больше людей, чем в любой другой: ${many}.`;
  return `Больше всего людей из четырех частей живет в той, ${CORNER_WORDS[id]}: ${many}.`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const where = jumps.map(({ month, country, share }) => {
    const part = share > 1 ? 'больше всего прироста месяца' : `${percent(share)} прироста месяца`;
    return `${sentenceCase(inDate(month))} ${place(country, 'in')} зарегистрировано ${part}.`;
  });
  return `Лишь на ${some(jumps.length, ['месяц', 'месяца', 'месяцев'])} приходится ${percent(jumpShare)} этого роста. ${where.join(' ')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold =
    others === 0
      ? ''
      : others === 1
        ? ' В имеющемся файле еще одной регистратуры держатели не различаются.'
        : ` В имеющихся файлах остальных ${inWordsOf(others, 'f')} регистратур держатели не различаются.`;
  return [
    prose`Кое-где разрыв начинается еще раньше. ${told.map(holdersOf).join(' ')} Держатель, указанный в двух странах или территориях, учтен в обеих.${untold}`,
  ];
}

function holdersOf({ registry, on, all, without }: HoldersByRegistry, index: number): string {
  const numbers = `${full(without)} из ${full(all)}`;
  if (index > 0)
    return `Там, где обслуживает ${place(registry, 'subject')} (${date(on)}),\u00a0— у ${numbers}: ${percent(without / all)}.`;
  return `В странах и территориях, которые в основном обслуживает ${place(registry, 'subject')}, по ее файлу ${asOf(on)}, нет блока IPv6 в той же стране у ${numbers} держателей IPv4: ${percent(without / all)}.`;
}
