import { addressOf } from '../../../model/address.ts';
import type { Registry } from '../../../model/registry.ts';
import type {
  PoolLeft,
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../../../model/stories/parts.ts';
import type { StoryText } from '../../contract/story.ts';
import { endedRegistries } from '../../ended-registries.ts';
import {
  counted,
  countedFull,
  date,
  formFor,
  full,
  inDate,
  inWords,
  inWordsOf,
  listed,
  type Nouns,
  ofSome,
  onDay,
  percent,
  place,
  sentenceCase,
  short,
  some,
  spanOf,
} from '../../grammar/ru.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';
import { COUNTRIES_OF, PEOPLE, PER_PEOPLE, said } from '../values.ts';

/** Whom each registry serves, by name and as a place where something is. */
const SERVED: Readonly<Record<Registry, readonly [name: string, within: string]>> = {
  afrinic: ['Африка', 'в Африке'],
  apnic: ['Азия и Тихий океан', 'в Азии и на Тихом океане'],
  arin: [
    'Канада, Соединенные Штаты и часть Карибского бассейна',
    'в Канаде, Соединенных Штатах и части Карибского бассейна',
  ],
  lacnic: [
    'Латинская Америка и другая часть Карибского бассейна',
    'в Латинской Америке и другой части Карибского бассейна',
  ],
  ripencc: [
    'Европа, Ближний Восток и часть Центральной Азии',
    'в Европе, на Ближнем Востоке и в части Центральной Азии',
  ],
};

const YEARS: Nouns = ['год', 'года', 'лет'];

const dated = ({ date: on, href }: DatedSource) => link(inDate(on), href);

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': 'Почти все остальное',
  most: 'Большая часть остального',
  'a part': 'Часть остального',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': 'меньше половины прежнего',
  less: 'меньше прежнего',
  'as much': 'столько же',
  more: 'больше прежнего',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'Как закончился IPv4',
  headline: (f) =>
    `Общего запаса IPv4 хватило на ${countedFull(f.years.ofStock, YEARS)}; затем нехватка наступала в одном регионе за другим`,
  standfirst: (f) =>
    `Старые адреса Интернета взяты из неизменного запаса: их ${short(f.total)}. Последние блоки ушли из мирового хранилища ${inDate(f.iana.date)}. ${poolsSince(f)}`,
  description:
    'Как опустело мировое хранилище четырех миллиардов адресов IPv4, как вслед за ним нехватка наступала в регионах и как сети обходятся дальше.',
  sections: {
    stock: {
      heading: 'Неизменный запас',
      paragraphs: (f) => [
        prose`Адрес в Интернете говорит сети, куда доставить, почти как почтовый адрес. Версия под названием IPv4 описана ${dated(f.documents.ipv4)}. Каждый адрес в ней записан 32 двоичными цифрами, каждая из которых 0 или 1. Так получается ровно ${full(f.total)} адресов, и никакое решение не добавит ни одного.`,
        prose`Все они сетям достаться не могут. Стандарты удерживают ${percent(f.kept)} от обычного использования: адреса для внутренних сетей, для рассылки сразу многим и диапазон, отложенный на потом, который так и не пригодился. ${OF_REST[partDelegated(f)]}, ${percent(f.delegated.share)} запаса, ${inDate(f.delegated.on)} делегировано. «Делегировано» значит, что в списке регистратуры у адресов есть держатель.`,
      ],
    },
    given: {
      heading: 'Сначала большие блоки, потом малые',
      paragraphs: (f) => [
        prose`Спецификация знала блоки трех величин: ${full(f.sizes[0])}, ${full(f.sizes[1])} или ${full(f.sizes[2])} адресов. Сети, которая переросла наименьший, могли дать следующий, как бы мало ей ни было нужно сверх того. Новое правило, известное как CIDR, ${dated(f.documents.cidr)} разрешило блоки любой величины, равной степени двойки, и нарезать их стало можно точнее по потребности.`,
        prose`В файлах регистратур хранится дата первой регистрации каждого блока. Из пространства, которое в них есть, к концу ${f.registered.early.year} года было впервые зарегистрировано ${percent(f.registered.early.share)}, а к концу ${f.registered.atEnd.year} года\u00a0— ${percent(f.registered.atEnd.share)}. Больше всего пришлось на ${f.registered.peak.year} год, ${besideEnd(f)}: ${said.addresses(f.registered.peak.addresses)} из тех, что в списках.`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: 'Центральное хранилище опустело',
      paragraphs: (f) => [
        prose`Запас хранила IANA, Администрация адресного пространства Интернета, и передавала региональным регистратурам блоки по ${countedFull(f.sizes[2], ['адресу', 'адреса', 'адресов'])}. Последние блоки она раздала ${dated(f.iana)}: всего ${inWords(f.registries.length)}, по одному на регистратуру. С этого времени каждый регион жил на то, что было у его собственной регистратуры.`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: 'Что осталось',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: 'Как сети обходятся дальше',
      paragraphs: (f) => [
        prose`Сети, которым адресов не хватает, делят один между многими. Этот способ\u00a0— преобразование сетевых адресов, или NAT,\u00a0— описан ${dated(f.documents.nat)}: маршрутизатор стоит между многими внутренними адресами и одним общедоступным снаружи. Чтобы провайдеры могли сделать то же еще раз, для многих клиентов сразу, ${dated(f.documents.carrierNat)} отведен особый диапазон. Общие адреса сохраняют людям связь, и у этого есть цена; организация по стандартам Интернета ${link('перечислила издержки', f.documents.sharing.href)} ${inDate(f.documents.sharing.date)}.`,
        prose`Больший запас был задуман рано. IPv6, адреса которого состоят из 128 двоичных цифр, впервые описан ${dated(f.ipv6)}, за ${some(f.years.ipv6Ahead, YEARS)} до того, как у IANA закончился IPv4. ${sentenceCase(onDay(f.use.on))} больше половины пользователей Google ${f.use.majority === 0 ? 'не обращалось по IPv6 ни в одной' : `обращалось по IPv6 в ${full(f.use.majority)}`} из ${countedFull(f.use.of, COUNTRIES_OF)} с данными. ${link('Резолюция 64', f.resolution)} Всемирной ассамблеи по стандартизации электросвязи МСЭ признает, что исчерпание адресов IPv4 требует ускорить переход с IPv4 на IPv6. Где каждый адрес сегодня, показывает ${link('страница об IPv4', addressOf('ipv4/'))}.`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock':
      'Каждая регистратура начала нормировать выдачу после того, как IANA раздала последние блоки.',
    'little-left': 'Доступными значится менее одной сотой всех адресов IPv4.',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  const of = ofSome(
    all,
    ['региональной регистратуры', 'региональных регистратур', 'региональных регистратур'],
    'f',
  );
  if (rest === 0) return `С тех пор общие запасы исчерпаны у всех ${of}.`;
  if (used === 0)
    return `С тех пор выдачу нормируют все региональные регистратуры, а их ${inWords(all, 'f')}.`;
  const others = rest === 1 ? 'еще одна нормирует' : `остальные ${inWords(rest, 'f')} нормируют`;
  return `С тех пор общий запас исчерпан у ${inWordsOf(used, 'f')} из ${of}, а ${others} остаток.`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  if (used.length === 0) return 'Ни один общий запас еще не исчерпан.';
  const rest = f.registries.length - used.length;
  const named = used.map(
    ({ registry, ended: { date: on } }) => `${place(registry, 'subject')} (${date(on)})`,
  );
  const pools = formFor(used.length, [
    'общий запас исчерпан',
    'общих запаса исчерпаны',
    'общих запасов исчерпаны',
  ]);
  const gone = `${sentenceCase(inWords(used.length))} ${pools}: ${listed(named)}. Там сеть ждет своей очереди на адреса, которые вернут другие, или покупает их.`;
  const others =
    rest === 1
      ? 'Еще одна регистратура по-прежнему выдает'
      : `Остальные ${some(rest, ['регистратура', 'регистратуры', 'регистратур'], 'f')} по-прежнему выдают`;
  return rest === 0 ? gone : `${gone} ${others} малые блоки.`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered, registries }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `Файлы показывают, что было зарегистрировано на их день (${date(newest)}):`
      : `Файлы относятся к разным дням (${spanOf({ oldest, newest })}), и каждый показывает, что было зарегистрировано на его день:`;
  return `${days} блоков, возвращенных раньше, в них нет. Доли кончаются ${registered.last} годом, последним, который охватывают все ${some(registries.length, ['файл', 'файла', 'файлов'])}${registered.last < oldest.slice(0, 4) ? '' : ', каждый до своего дня'}.`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return 'год, в который опустело центральное хранилище';
  const many = Math.abs(years) === 1 ? 'год' : some(Math.abs(years), YEARS);
  return years > 0
    ? `за ${many} до того, как опустело центральное хранилище`
    : `через ${many} после того, как опустело центральное хранилище`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  const time = years.between === 1 ? 'год' : some(years.between, YEARS);
  return `Новая сеть ${SERVED[last.registry][1]} могла запрашивать IPv4 по обычным правилам примерно на ${time} дольше, чем сеть ${SERVED[first.registry][1]}.`;
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `у ${place(registry, 'of')}\u00a0— ${after === 0 ? 'ни одного' : short(after)} (${date(to)})`,
  );
  const untold = registries.length - pools.length;
  const others =
    untold === 0
      ? ''
      : untold === 1
        ? ' Новейший имеющийся файл еще одной регистратуры об этом не говорит.'
        : ` Новейшие имеющиеся файлы остальных ${inWordsOf(untold, 'f')} об этом не говорят.`;
  return `Регистратуры публикуют, что у них осталось. На последние даты, о которых говорят их файлы, доступных адресов было: ${told.join('; ')}.${others} Сеть, которая что-то получает, получает малый блок для внешней стороны своих преобразователей, а не адрес для каждого клиента.`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `Из регистратур об этом говорит только ${place(registry, 'subject')}. `
    : `Больше всего их у ${place(registry, 'of')}. `;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0) return 'Ни у одной из названных не осталось адресов для выдачи.';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? ` Из последних доступных адресов один приходился на ${counted(people, PER_PEOPLE)}: в странах и территориях, которые эта регистратура в основном обслуживает, живет ${counted(pool.people, PEOPLE)}.`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `Ее файлы говорят о них только за одну дату: ${date(from)}.`;
  const how = CHANGED[poolChange(pool)];
  return `Доступно было: ${inDate(from)}\u00a0— ${short(before)}, ${inDate(to)}\u00a0— ${short(after)}, ${how}.`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : ` ${quarantined > after ? 'Больше' : quarantined < after ? 'Меньше' : 'Столько же'}, ${short(quarantined)}, находится в карантине: возвращено или изъято и пока не выдается снова.`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : ` Еще ${short(reserved)} отведено правилами, в частности для точек обмена трафиком, где встречаются сети.`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap(({ registry, rationed }, index) => {
    const who = `${place(registry, 'subject')} (${SERVED[registry][0]})`;
    const on = dated(rationed);
    if (index === 0)
      return prose`Первой нормировать выдачу начала регистратура ${who}\u00a0— ${on}, через ${countedFull(f.daysToFirst, ['день', 'дня', 'дней'])}. `;
    if (index === last) return prose`Последней была ${who}\u00a0— ${on}. `;
    const before = index === 1 ? 'За ней последовали ' : '';
    return prose`${before}${who}\u00a0— ${on}${index === last - 1 ? '. ' : '; '}`;
  });
}
