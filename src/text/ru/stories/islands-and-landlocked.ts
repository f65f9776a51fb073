import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedFull,
  full,
  inDate,
  inWords,
  inWordsOf,
  listed,
  ofSome,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  some,
  times,
} from '../../grammar/ru.ts';
import { link, prose } from '../../prose.ts';
import { PEOPLE } from '../values.ts';
import { addressesEach } from './each.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: 'Острова и страны без выхода к морю',
  headline: (f) =>
    `На два государства ${inDate(f.ipv4On)} приходилось ${percent(f.two.ipv4)} адресов IPv4 островных государств; в странах без выхода к морю\u00a0— ${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `На бумаге у малых островных государств адресов IPv4 на человека в ${times(f.islands.ipv4.each / f.landlocked.ipv4.each)} больше, чем у развивающихся стран без выхода к морю. Многое из того, что зарегистрировано на островах, вряд ли предназначено для их жителей: в использовании IPv6 разрыв ${inDate(f.usersOn)} был гораздо меньше.`,
  description:
    'Малые островные государства и развивающиеся страны без выхода к морю: что там зарегистрировано, какая часть приходится на два государства и сколько людей пользуется IPv6.',
  sections: {
    lists: {
      heading: 'Два списка',
      paragraphs: (f) => [
        prose`Организация Объединенных Наций ведет списки стран с особыми трудностями. В одном\u00a0— ${countedFull(f.islands.members, ['малое островное развивающееся государство', 'малых островных развивающихся государства', 'малых островных развивающихся государств'])}, где живет ${counted(f.islands.people, PEOPLE)}; в другом\u00a0— ${countedFull(f.landlocked.members, ['развивающаяся страна, не имеющая выхода к морю', 'развивающиеся страны, не имеющие выхода к морю', 'развивающихся стран, не имеющих выхода к морю'])}, где живет ${counted(f.landlocked.people, PEOPLE)} (население: ${f.peopleYear} год). ${mainland(f)}${both(f)} В третьем списке, наименее развитых стран, есть также ${inWords(f.islands.alsoLeastDeveloped, 'n')} из островных и ${inWords(f.landlocked.alsoLeastDeveloped, 'f')} из не имеющих выхода к морю, поэтому складывать группы нельзя.`,
        prose`${link('Резолюция 64', f.resolution)} Всемирной ассамблеи по стандартизации электросвязи МСЭ относит к развивающимся странам все три группы. Она поручает исследовательским комиссиям следить за тем, что происходит с IPv4, в интересах развивающихся стран.`,
      ],
    },
    islands: {
      heading: 'Адреса, которых на острове нет',
      paragraphs: (f) => [
        prose`${sentenceCase(inDate(f.ipv4On))} в островных государствах, по которым есть оба числа (${full(f.islands.ipv4.counted)}),\u00a0— ${addressesEach(f.islands.ipv4.each)}, больше, чем в мире в целом, где ${addressesEach(f.world.each)}. Число обманчиво: на два государства (${listed(places(f.two.countries))}) приходится ${percent(f.two.ipv4)} адресов островов. Без них\u00a0— ${addressesEach(f.two.othersEach)}. Меньше всего\u00a0— ${place(f.islands.ipv4.least.country, 'in')}: ${addressesEach(f.islands.ipv4.least.value)}.`,
        prose`Страна определяется по тому, где зарегистрирован держатель, а компания может пользоваться своими адресами на любом континенте. ${sentenceCase(place(f.seat.country, 'in'))} на человека приходилось ${counted(f.seat.each, ['адрес', 'адреса', 'адресов'])}.${usersAt(f)}`,
        prose`${sharper(f)} Из всего IPv6, зарегистрированного в островных государствах ${inDate(f.ipv6On)}, за держателями в тех же двух числилось ${percent(f.two.ipv6)}.`,
      ],
    },
    landlocked: {
      heading: 'Много земли, мало адресов',
      paragraphs: (f) => [
        prose`На страны без выхода к морю (${full(f.landlocked.ipv4.counted)}) приходится ${percent(f.landlocked.ipv4.people)} учтенного населения и ${percent(f.landlocked.ipv4.addresses)} адресов IPv4: ${addressesEach(f.landlocked.ipv4.each)}. ${above(f)} Меньше всего\u00a0— ${place(f.landlocked.ipv4.least.country, 'in')}: ${addressesEach(f.landlocked.ipv4.least.value)}. Будь в этой группе столько же адресов на человека, сколько в мире, их было бы в ${times(f.world.each / f.landlocked.ipv4.each)} больше.`,
        prose`Кабель из страны без выхода к морю должен пройти к нему хотя бы через одну другую страну. Что весит больше\u00a0— расстояние, доходы или годы, в которые росли сети,\u00a0— числа не говорят. Они показывают, где ощущается нехватка: местному провайдеру приходится ставить за каждым адресом много клиентов.`,
      ],
    },
    use: {
      heading: 'В использовании они ближе',
      paragraphs: (f) => [
        prose`${sentenceCase(onDay(f.usersOn))} доля пользователей Google с IPv6 в медианном островном государстве с данными составляла ${percent(f.islands.users.median)}, в медианной стране без выхода к морю\u00a0— ${percent(f.landlocked.users.median)}, а медиана всех стран и территорий\u00a0— ${percent(f.world.users)}. (У половины членов группы с данными доля ниже медианы, у половины\u00a0— выше.)`,
        prose`Внутри каждой группы разброс велик. У стран без выхода к морю\u00a0— от ${percent(f.landlocked.users.least.value)} ${place(f.landlocked.users.least.country, 'in')} до ${percent(f.landlocked.users.most.value)} ${place(f.landlocked.users.most.country, 'in')}. У островных государств\u00a0— от ${percent(f.islands.users.least.value)} ${place(f.islands.users.least.country, 'in')} до ${percent(f.islands.users.most.value)} ${place(f.islands.users.most.country, 'in')}. Выше медианы всех стран и территорий стоят ${several(f.islands.users.aboveWorld, 'ни одно островное государство', some(f.islands.users.aboveWorld, ['островное государство', 'островных государства', 'островных государств'], 'n'))} и ${several(f.landlocked.users.aboveWorld, 'ни одна страна без выхода к морю', some(f.landlocked.users.aboveWorld, ['страна без выхода к морю', 'страны без выхода к морю', 'стран без выхода к морю'], 'f'))}.`,
      ],
    },
    small: {
      heading: 'Что скрывают малые числа',
      paragraphs: (f) => [
        prose`${unknown(f)} Где пользователей мало, один провайдер, включивший IPv6, может сдвинуть целую страну.`,
        prose`Блоков IPv6 хватит любому острову. Блок\u00a0/32, который регистратура обычно выдает оператору сети, делится на ${countedFull(f.sites, ['часть', 'части', 'частей'])} величиной, какую часто получает учреждение или университетский городок. ${smaller(f)} ${without(f)}`,
        prose`У каждого государства есть своя страница, есть она и у групп: ${link('малые островные развивающиеся государства', groupAddress('sids'))} и ${link('развивающиеся страны, не имеющие выхода к морю', groupAddress('lldc'))}.`,
      ],
    },
  },
  claims: {
    'islands-above-the-world':
      'У островных государств вместе адресов IPv4 на человека больше, чем в мире.',
    'two-have-most': 'На два государства приходится более половины IPv4 островных государств.',
    'others-below-the-world':
      'Без этих двух у островных государств адресов на человека меньше, чем в мире.',
    'seat-above-the-islands':
      'Там, где зарегистрированы компании, адресов на человека больше, чем у островных государств вместе.',
    'few-for-the-landlocked': 'Доля стран без выхода к морю в адресах меньше их доли в населении.',
    'closer-in-use':
      'В использовании IPv6 разрыв между двумя группами более чем втрое меньше, чем на бумаге.',
    'few-users-at-the-seat':
      'Там, где зарегистрировано больше всего адресов на человека, доля пользователей Google с IPv6 меньше, чем в медианном островном государстве.',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  if (names.length === 0) return '';
  return `В первом списке не одни острова: в нем есть и ${names.length === 1 ? 'государство' : 'государства'} на континенте (${listed(names)}). `;
}

function both({ onBoth }: IslandsFacts): string {
  if (onBoth === 0) return 'Ни одного государства нет в обоих списках.';
  return `В обоих списках есть ${some(onBoth, ['государство', 'государства', 'государств'], 'n')}.`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return ` ${sentenceCase(onDay(f.usersOn))} по IPv6 там обращалось ${percent(f.seat.users)} пользователей Google.`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'С IPv6 картина та же, только резче.';
  if (two.ipv6 > 0.5) return 'С IPv6 картина та же, хотя и не столь резкая.';
  return 'IPv6 распределен шире.';
}

const several = (count: number, none: string, many: string) => (count === 0 ? none : many);

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return 'Доля пользователей есть для каждого островного государства.';
  return `Для ${full(missing)} из ${countedFull(islands.members, ['островного государства', 'островных государств', 'островных государств'])} доли пользователей нет: Google ее не публикует или измерений слишком мало. Отсутствие данных не значит «никто».`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return 'Нет островного государства, где жителей было бы меньше.';
  return `По меньшей мере в ${ofSome(count, ['островном государстве', 'островных государствах', 'островных государствах']).replace(/^одного/, 'одном')} таких частей больше одной на каждого жителя.`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  const where = place(most.country, 'in');
  if (aboveWorld.length === 1) return `Больше, чем в мире, только ${where}: ${each}.`;
  return `${aboveNames(places(aboveWorld, 'in'))}; больше всего\u00a0— ${where}: ${each}.`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return 'Больше, чем в мире, их нет нигде';
  return names.length > FEW
    ? `Больше, чем в мире,\u00a0— в ${inWordsOf(names.length, 'f')} из них`
    : `Больше, чем в мире,\u00a0— только ${listed(names)}`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes]);
  if (names.length === 0)
    return 'У каждого учтенного государства обеих групп зарегистрирован IPv6.';
  return `Из всех государств обеих групп IPv6 не зарегистрирован у ${inWordsOf(names.length, 'n')}: ${listed(names)}.`;
}
