import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import { REGIONS, type RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import {
  countedFull,
  date,
  full,
  inDate,
  isOneIn,
  listed,
  ofSome,
  onDay,
  oneIn,
  percent,
  place,
  places,
  sentenceCase,
  short,
  since,
  times,
} from '../grammar/ru.ts';
import { perPerson, said } from './values.ts';

const REGION_WHO =
  'Регион по стандарту M49 Организации Объединенных Наций со всеми странами и территориями ISO 3166, которые в нем лежат.';
const REGISTRY_WHO =
  'Страны и территории, у которых в новейшем файле одной регистратуры больше делегированных блоков, чем в файле любой другой. Ни в одном файле не сказано, где кончается зона регистратуры, так что это наше правило, а не ее список.';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'subject'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'subject'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: 'наименее развитые страны',
    who: 'Список Организации Объединенных Наций; его ведет Генеральная Ассамблея по рекомендации своего Комитета по политике в области развития.',
  },
  lldc: {
    short: 'развивающиеся страны, не имеющие выхода к морю',
    who: 'Список Организации Объединенных Наций: развивающиеся страны без морского побережья.',
  },
  sids: {
    short: 'малые островные развивающиеся государства',
    who: 'Список Организации Объединенных Наций: государства-члены, а также Острова Кука и Ниуэ, которые имеют самоуправление в свободной ассоциации с Новой Зеландией. Территорий, которые Организация Объединенных Наций перечисляет рядом с ними, здесь нет.',
  },
  transition: {
    short: 'страны с переходной экономикой',
    who: 'Список из доклада «Мировое экономическое положение и перспективы» Департамента по экономическим и социальным вопросам Организации Объединенных Наций.',
  },
  developing: {
    short: 'четыре группы стран из Резолюции 64',
    who: 'Наименее развитые страны, развивающиеся страны, не имеющие выхода к морю, малые островные развивающиеся государства и страны с переходной экономикой; каждая страна учтена один раз. В сноске к Резолюции сказано, что к развивающимся странам относятся и эти четыре группы.',
  },
  africa: region('africa'),
  americas: region('americas'),
  asia: region('asia'),
  europe: region('europe'),
  oceania: region('oceania'),
  afrinic: registry('afrinic'),
  apnic: registry('apnic'),
  arin: registry('arin'),
  lacnic: registry('lacnic'),
  ripencc: registry('ripencc'),
} satisfies GroupsText['all'];

/** A place at the head of a title: Гамбия, Наименее развитые страны, Северная и Южная Америка. */
export function headOf(area: AreaId): string {
  const isRegion = Object.values<string>(REGIONS).includes(area);
  return isRegion ? sentenceCase(place(area, 'subject')) : place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

/** How space came to be what it is against what it was: вырос в 2,3 раза. */
function grew(ratio: number): string {
  if (short(ratio) === '1') return 'не изменилось';
  return ratio > 1 ? `выросло в ${times(ratio)}` : `сократилось до ${short(ratio)} прежнего`;
}

const ADDRESSES = {
  ...{ one: 'адрес IPv4 в мире', ofOne: 'адреса IPv4 в мире', of: 'адресов IPv4 в мире' },
  arePeople: false,
};
const PERSONS = { one: 'житель мира', ofOne: 'жителя мира', of: 'жителей мира', arePeople: true };

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: 'Группы стран и территорий',
  indexTitle: (p) =>
    p === null
      ? 'Группы стран и территорий: сколько у них IPv4 и IPv6'
      : `${title(p.group)}: ${percent(p.people)} населения мира и ${percent(p.addresses)} его адресов IPv4`,
  indexDescription:
    'Наименее развитые страны, страны без выхода к морю, малые островные государства, страны с переходной экономикой, регионы и регистратуры рядом: сколько у них IPv4 и IPv6 и сколько из этого используется.',
  indexLead: (p) =>
    `Резолюция 64 ставит свои вопросы о развивающихся странах: наименее развитых, малых островных, не имеющих выхода к морю и с переходной экономикой. Вот они, а рядом с ними регионы и регистратуры.${p === null ? '' : ` Адреса: ${date(p.on)}; население: ${p.year} год.`}`,
  overlap:
    'Группы пересекаются: страна без выхода к морю может быть и одной из наименее развитых. Их никогда не складывают; их объединение\u00a0— отдельная группа.',
  tableHeading: 'Рядом',
  tableCaption: 'Группы рядом',
  who: 'Что это за группы',
  regions: 'Регионы',
  registries: 'Регистратуры',
  regionWho: REGION_WHO,
  registryWho: REGISTRY_WHO,
  columns: {
    group: 'Группа',
    members: 'Члены',
    withData: 'с данными по IPv6',
    people: 'Население',
    held: 'Пространство IPv6',
    perMillion: 'IPv6 на миллион человек',
    users: 'Пользователи Google с IPv6, медианная страна группы',
    perPerson: 'Адреса IPv4 на человека',
    online: 'Пользователи Интернета',
  },
  everyCountry: 'Все страны и территории',
  ratioNote:
    'IPv4 на человека и IPv6 на миллион даны для группы в целом: то, что есть у ее членов, деленное на их население, по членам с обоими числами. Так же вычислена и доля пользователей Интернета; у каждого члена она за свой год. В медиане каждый член учтен один раз, каким бы он ни был по величине.',
  leavingNote: (p) =>
    `Для ${listed(places(p.areas, 'of'))} был назначен день выхода из списка наименее развитых стран: 24\u00a0ноября 2026\u00a0года. Подтверждения мы не видели, поэтому ${p.areas.length === 1 ? 'эта страна показана' : 'эти страны показаны'} среди членов группы.`,
  leavingShort: 'выход был назначен на 24\u00a0ноября 2026\u00a0года; подтверждения мы не видели',
  fixed: (p) =>
    `Во все месяцы линия показывает одних и тех же членов группы\u00a0— тех, кто входил в нее ${inDate(p.on)}, поэтому на ней виден рост, а не то, кто вступил или вышел. «Все страны и территории»\u00a0— это сумма по всем${p.movedFromEu === null ? '' : `; в декабре 2020 года около ${short(p.movedFromEu)} блоков\u00a0/32, которые числились за EU без указания страны, были записаны за странами и территориями, поэтому она выросла немного больше мирового итога`}.`,
  fewer: (p) =>
    `В списке источника есть не все члены группы в ${countedFull(p.months, ['месяце', 'месяцах', 'месяцах'])}, но всегда не менее ${full(p.least)} из ${full(p.members)}.`,
  unlisted: (p) =>
    `${sentenceCase(ofSome(p.count, ['члена', 'членов', 'членов']))} нет в списках регистратур и ни в одной из сумм.`,
  description: (p) =>
    `${title(p.group)} (${countedFull(p.members, ['член', 'члена', 'членов'])}): сколько у них адресов IPv4 и IPv6, как быстро это растет и сколько пользователей Google обращается по IPv6.`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)}: адреса IPv6 и IPv4`
      : `${title(p.group)}: ${percent(p.share.people)} населения, ${percent(p.share.addresses)} адресов IPv4`,
  summary: {
    shares: (p) => {
      const held =
        p.addresses === 0 ? 'не было ни одного адреса IPv4' : `— ${oneIn(p.addresses, ADDRESSES)}`;
      const live =
        p.people === 0
          ? 'по данным о населении там никто не живет'
          : `там ${isOneIn(p.people) ? 'живет' : 'живут'} ${oneIn(p.people, PERSONS)}`;
      return `У держателей, зарегистрированных ${place(areaOf(p.group), 'in')}, ${inDate(p.on)} ${held}; ${live} (население: ${p.year} год).`;
    },
    held: (p) =>
      `Из мирового пространства IPv6 ${inDate(p.on)} на них приходилось ${percent(p.share)}.`,
    users: (p) =>
      p.count === 1
        ? `${sentenceCase(onDay(p.on))} у единственного члена с данными доля пользователей Google с IPv6 составляла ${percent(p.median)}; у половины всех стран и территорий она была не выше ${percent(p.world)}.`
        : `${sentenceCase(onDay(p.on))} у половины из ${ofSome(p.count, ['члена', 'членов', 'членов'])} с данными доля пользователей Google с IPv6 была не выше ${percent(p.median)}, у половины всех стран и территорий\u00a0— не выше ${percent(p.world)}.`,
    noUsersAnywhere: 'В этом выпуске нет долей пользователей Google с IPv6.',
    noUsers: 'Ни для кого из них Google не опубликовал доли пользователей с IPv6.',
    ipv4: (p) =>
      `Адресов IPv4 у них вместе ${inDate(p.on)}\u00a0— ${perPerson(p.perPerson)}; во всех странах и территориях\u00a0— ${perPerson(p.world)}.`,
  },
  held: {
    title: (p) => {
      if (p.times === null)
        return `${title(p.group)}: ${inDate(p.from)} пространства IPv6 не было, теперь\u00a0— ${said.slash32s(p.now)}`;
      const world = p.world === null ? '' : `; во всех странах и территориях оно ${grew(p.world)}`;
      return `${title(p.group)}: пространство IPv6 ${since(p.from)} ${grew(p.times)}${world}`;
    },
    sentence: (p) =>
      `Пространство IPv6, зарегистрированное ${place(areaOf(p.group), 'in')}: ${inDate(p.from)}\u00a0— ${said.slash32s(p.before)}, ${inDate(p.to)}\u00a0— ${said.slash32s(p.after)}.${p.leaderShare === null ? '' : ` Из них ${percent(p.leaderShare)} зарегистрировано ${place(p.leader, 'in')}.`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `Пользователи Google с IPv6: ${percent(p.value)} в медианной стране группы, ${percent(p.world)} в медианной стране мира`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(onDay(p.on))} доля известна только ${place(p.lowest, 'in')}: ${percent(p.low)}.`
          : `${sentenceCase(onDay(p.on))} доли\u00a0— от ${percent(p.low)} ${place(p.lowest, 'in')} до ${percent(p.high)} ${place(p.highest, 'in')}; у средней половины членов\u00a0— от ${percent(p.lowerQuarter)} до ${percent(p.upperQuarter)}.`,
    },
    perMillion: {
      title: (p) =>
        `Блоки\u00a0/32 IPv6 на миллион человек: ${short(p.value)} в медианной стране группы, ${short(p.world)} в медианной стране мира`,
      sentence: (p) =>
        `${
          p.count === 1
            ? `${sentenceCase(inDate(p.on))} данные есть только ${place(p.lowest, 'in')}: ${short(p.low)}`
            : `${sentenceCase(inDate(p.on))}\u00a0— от ${p.low === 0 ? 'нуля' : `${short(p.low)} ${place(p.lowest, 'in')}`} до ${short(p.high)} ${place(p.highest, 'in')}`
        }. Одного блока\u00a0/32 хватает большой сети, поэтому самые маленькие страны и территории стоят далеко справа.`,
    },
    perPerson: {
      title: (p) =>
        `Адреса IPv4: ${perPerson(p.value)} в медианной стране группы, ${perPerson(p.world)} в медианной стране мира`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(inDate(p.on))} данные есть только ${place(p.lowest, 'in')}: ${said['addresses-per-person'](p.low)}.`
          : `Меньше всего ${inDate(p.on)}\u00a0— ${p.low === 0 ? 'ни одного' : `${said['addresses-per-person'](p.low)} ${place(p.lowest, 'in')}`}; больше всего\u00a0— ${said['addresses-per-person'](p.high)} ${place(p.highest, 'in')}.`,
    },
    zeros: (p) =>
      `У ${ofSome(p.count, ['члена', 'членов', 'членов'])} ничего нет: нулю нет места на этой шкале, но в медиане он учтен, а в таблице указан.`,
    missing: (p) =>
      `Нет данных по ${full(p.count)} из ${countedFull(p.members, ['члена', 'членов', 'членов'])}.`,
    world: 'Все страны и территории',
  },
  byGroup: {
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))} доля пользователей Google с IPv6 в медианной стране группы\u00a0— ${percent(p.low)} (${all[p.lowest].short}) и ${percent(p.high)} (${all[p.highest].short}); в медианной стране мира\u00a0— ${percent(p.world)}.`,
    headline: (p) =>
      `${title(p.lowest)}: у половины из них пользователей Google с IPv6 не более ${percent(p.low)}, у половины всех стран и территорий\u00a0— не более ${percent(p.world)}`,
  },
  gap: {
    heading: 'Рядом с миром',
    caption: (group) => `${title(group)} рядом со всеми странами и территориями`,
    columns: {
      measure: 'Показатель',
      on: 'Дата',
      group: 'Группа',
      world: 'Все страны и территории',
      gap: 'Разрыв',
    },
    rows: {
      perMillion: 'Пространство IPv6 на миллион человек, в целом',
      perPerson: 'Адреса IPv4 на человека, в целом',
      median: 'Пользователи Google с IPv6, медианная страна группы',
      lowerQuarter: 'Пользователи Google с IPv6, у четверти стран не больше',
      upperQuarter: 'Пользователи Google с IPv6, у четверти стран не меньше',
    },
    points: (difference) =>
      `${difference < 0 ? '−' : '+'}${full(Math.abs(difference) * 100, 1)}\u00a0п.\u00a0п.`,
    times: (ratio) => {
      if (ratio === 0) return 'ничего';
      if (short(ratio) === '1') return 'столько же';
      return ratio < 1 ? `в ${times(1 / ratio)} меньше` : `в ${times(ratio)} больше`;
    },
  },
  members: {
    heading: 'Все члены',
    caption: (group) => `${title(group)}: все члены`,
    columns: {
      name: 'Страна или территория',
      held: 'Пространство IPv6',
      perMillion: 'на миллион человек',
      users: 'Пользователи Google с IPv6',
      perPerson: 'IPv4 на человека',
      online: 'Пользователи Интернета',
      first: 'Первый блок IPv6 из тех, что еще в списке',
    },
    filesOf: 'новейший файл каждой регистратуры',
    ofYear: 'за свой год',
    online: (share, year) => `${full(share * 100, 1)}\u00a0% (${year})`,
  },
  outside: (p) =>
    `Ни в одну из четырех групп не ${p.areas.length === 1 ? 'входит' : 'входят'}: ${listed(places(p.areas))}. Из остальных стран и территорий, где адресов IPv4 на человека меньше, чем в мире, ${p.areas.length === 1 ? 'это самая населенная' : 'это самые населенные'}.`,
  of: 'Входит в группы:',
  others: 'Другие группы',
};
