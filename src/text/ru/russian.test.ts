import { beforeAll, describe, expect, it } from 'vitest';
import { CLOSE, OPEN } from '../as-written.ts';
import { tellTable } from '../grammar/sample-names.ts';
import { plainText } from '../prose.ts';
import { russian } from './russian.ts';
import { addressesEach } from './stories/each.ts';
import { ipv4AmongPeople, perPerson } from './values.ts';

beforeAll(tellTable);

/** Words with plain spaces, which can be read here. */
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('addresses among people', () => {
  it.each([
    [2.4, '2,4 на человека'],
    [0.5, '0,5 на человека'],
    [1 / 2, '0,5 на человека'],
    [1 / 2.2, 'один на 2,2 человека'],
    [1 / 3, 'один на трех человек'],
    [1 / 7, 'один на семь человек'],
    [1 / 21, 'один на 21 человека'],
    [1 / 22, 'один на 22 человека'],
    [1 / 25_900, 'один на 25 900 человек'],
  ])('%d for each is %s', (value, words) => {
    expect(plain(perPerson(value))).toBe(words);
  });

  it('have their noun where a sentence begins with them', () => {
    expect([1 / 9, 1, 2.4].map(ipv4AmongPeople).map(plain)).toEqual([
      'примерно один адрес IPv4 на девять человек',
      '1 адрес IPv4 на человека',
      '2,4 адреса IPv4 на человека',
    ]);
    expect([1 / 37, 0.649].map((value) => addressesEach(value)).map(plain)).toEqual([
      'один адрес на 37 человек',
      '0,649 адреса на человека',
    ]);
  });
});

describe('sentences about a place', () => {
  const { summary, figures } = russian.country;
  const users = { on: '2026-07-19', region: '014', median: 0.06, count: 16 };

  it('say who came over IPv6, with the verb that the share asks for', () => {
    expect(plain(summary.users({ ...users, area: 'KE', value: 0.124 }))).toBe(
      'По IPv6 к Google в воскресенье 19 июля 2026 года обращался примерно каждый восьмой пользователь в Кении (12,4 %); в медианной стране Восточной Африки — примерно один из 17.',
    );
    expect(plain(summary.users({ ...users, area: 'PH', value: 0.66, region: null }))).toBe(
      'По IPv6 к Google в воскресенье 19 июля 2026 года обращались примерно двое из трех пользователей на Филиппинах (66 %).',
    );
    expect(plain(summary.users({ ...users, area: 'CU', value: 0, region: null }))).toBe(
      'По IPv6 к Google в воскресенье 19 июля 2026 года не обращался ни один пользователь на Кубе.',
    );
  });

  it('say how space changed in a year', () => {
    const year = { before: 10, to: '2026-01' };
    const changed = (after: number) =>
      plain(summary.changed({ value: after, on: '2026-01', year: { ...year, after } }));
    expect([10, 12, 21, 50, 5].map(changed)).toEqual([
      'Зарегистрированное там пространство IPv6 за год по январь 2026 года не изменилось.',
      'Зарегистрированное там пространство IPv6 за год по январь 2026 года выросло на 20 %.',
      'Зарегистрированное там пространство IPv6 за год по январь 2026 года выросло в 2,1 раза.',
      'Зарегистрированное там пространство IPv6 за год по январь 2026 года выросло в 5 раз.',
      'Зарегистрированное там пространство IPv6 за год по январь 2026 года сократилось на 50 %.',
    ]);
  });

  it('count people of a hundred', () => {
    const online = (share: number) => plain(summary.online({ share, on: '2024' }));
    expect([0.35, 0.21, 0.22, 0.999, 0.001, 0].map(online)).toEqual([
      'Всего Интернетом в 2024 году пользовались 35 человек из 100.',
      'Всего Интернетом в 2024 году пользовался 21 человек из 100.',
      'Всего Интернетом в 2024 году пользовались 22 человека из 100.',
      'Всего Интернетом в 2024 году пользовались более 99 человек из 100.',
      'Всего Интернетом в 2024 году пользовался менее чем один человек из 100.',
      'Интернетом в 2024 году не пользовался никто.',
    ]);
  });

  it('rank it without a verb that would have to agree with its name', () => {
    const among = { on: '2026-01', regionArea: '014', region: { rank: 3, of: 18 } };
    const world = { rank: 126, of: 215 };
    expect(plain(figures.perPerson.sentence({ ...among, area: 'KE', value: 0.11, world }))).toBe(
      'В Кении в январе 2026 года — один адрес IPv4 на 9,1 человека: это 3\u2011е место из 18 в Восточной Африке и 126\u2011е из 215 в мире по числу адресов на человека.',
    );
  });

  it('say what a table of policies lacks', () => {
    const { lacks } = russian.brief.policies;
    expect(lacks({ kinds: ['plan'], hasNone: false })).toMatch(/^В нашей таблице нет плана\./);
    expect(lacks({ kinds: ['plan', 'mandate', 'task force'], hasNone: false })).toMatch(
      /нет ни плана, ни предписания, ни рабочей группы\./,
    );
  });
});

describe('sentences about pools and lists', () => {
  it('have verbs that agree with what is left', () => {
    const left = (count: number) =>
      plain(russian.worldFigures.pool.title({ registry: 'apnic', left: count, on: '2026-08' }));
    expect([0, 1, 512, 1_500_000].map(left)).toEqual([
      'У APNIC в августе 2026 года не осталось адресов IPv4 для выдачи',
      'У APNIC в августе 2026 года для выдачи остался 1 адрес IPv4',
      'У APNIC в августе 2026 года для выдачи осталось 512 адресов IPv4',
      'У APNIC в августе 2026 года для выдачи осталось 1,5 млн адресов IPv4',
    ]);
  });

  it('count registries in words', () => {
    const title = russian.ipv4.runOut.title({
      ...{ ended: 3, registries: 5, rationing: 1 },
      drained: ['lacnic', 'ripencc'],
    });
    expect(title).toBe(
      'Три из пяти регистратур исчерпали общий запас; одна нормирует остаток; у LACNIC и RIPE NCC доступных адресов в списке нет',
    );
  });

  it('say days up to two months, and months from then on', () => {
    const list = { registry: 'arin', on: '2026-07-14', requests: 21 } as const;
    const titled = (firstDays: number | null) =>
      plain(russian.waiting.list.title.arin({ ...list, firstDays }));
    expect([1, 60, 404, null].map(titled)).toEqual([
      '14 июля 2026 года у ARIN в очереди за IPv4 ждала 21 организация, первая из них — 1 день',
      '14 июля 2026 года у ARIN в очереди за IPv4 ждала 21 организация, первая из них — 60 дней',
      '14 июля 2026 года у ARIN в очереди за IPv4 ждала 21 организация, первая из них — 13 месяцев',
      '14 июля 2026 года у ARIN в очереди за IPv4 ждала 21 организация',
    ]);
  });

  it('say of a thousand how many are given out', () => {
    const given = { usable: 3_702_258_432, delegated: 3_686_958_416, isAll: false, isSure: true };
    expect(plain(russian.ipv4.pageTitle(given))).toBe(
      'Что осталось от IPv4: из каждых 1 000 пригодных адресов IPv4 выдано 996',
    );
  });

  it('say what was given back with its participle', () => {
    const totals = { newly: 21, again: 0, listedAgain: 0, came: 0, went: 2, back: 1, untold: 0 };
    const told = { name: 'KE', totals, from: '2019-03-31' };
    expect(plain(russian.givenBack.place.title(told))).toBe(
      'С 2019 года в Кении возвращен 1 адрес IPv4',
    );
    expect(plain(russian.givenBack.place.title({ ...told, totals: { ...totals, back: 0 } }))).toBe(
      'С 2019 года в Кении делегирован 21 адрес IPv4, ни одного не возвращено',
    );
  });
});

describe('sentences about members of a group', () => {
  it('count all of them in the genitive', () => {
    const { missing, zeros } = russian.groups.strips;
    expect([51, 60].map((members) => plain(missing({ count: 1, members })))).toEqual([
      'Нет данных по 1 из 51 члена.',
      'Нет данных по 1 из 60 членов.',
    ]);
    expect([1, 2, 21].map((count) => plain(zeros({ count })).split(':')[0])).toEqual([
      'У одного члена ничего нет',
      'У двух членов ничего нет',
      'У 21 члена ничего нет',
    ]);
  });

  it('say who serves them, one registry or several', () => {
    const { covered } = russian.givenBack.group;
    expect(plain(covered({ covered: 27, members: 51, registries: ['apnic'] }))).toMatch(
      /^Подсчитано по 27 из 51 члена: по тем, кого в основном обслуживает APNIC\./,
    );
    expect(plain(covered({ covered: 56, members: 60, registries: ['afrinic', 'apnic'] }))).toMatch(
      /^Подсчитано по 56 из 60 членов: по тем, кого в основном обслуживают AFRINIC и APNIC\./,
    );
  });

  it('say in how many months not all are listed', () => {
    const { fewer } = russian.groups;
    expect([1, 21, 85].map((months) => plain(fewer({ months, least: 57, members: 58 })))).toEqual([
      'В списке источника есть не все члены группы в 1 месяце, но всегда не менее 57 из 58.',
      'В списке источника есть не все члены группы в 21 месяце, но всегда не менее 57 из 58.',
      'В списке источника есть не все члены группы в 85 месяцах, но всегда не менее 57 из 58.',
    ]);
  });

  it('stand behind the name of a group as sentences of their own', () => {
    const title = 'Адреса IPv4: один на 45 человек';
    expect(plain(russian.placed.title({ area: '002', title }))).toBe(
      'Африка. Адреса IPv4: один на 45 человек',
    );
  });
});

describe('sentences of other pages', () => {
  it('say what has no date, however much it is', () => {
    expect(russian.country.figures.undated({ value: '1 делегированный блок' })).toBe(
      'Без даты в файле, поэтому не показано: еще 1 делегированный блок.',
    );
  });

  it('put connected things after a fraction in the singular', () => {
    const title = russian.iot.title({ things: 4.377, year: '2024', publisher: 'Ericsson' });
    expect(plain(title)).toBe(
      '4,38 подключенной вещи на каждый адрес IPv4 в 2024 году, по подсчету Ericsson',
    );
  });

  it('deny with the verb where nothing grew', () => {
    const { subRegions, acceleration, steady } = russian.pace;
    expect(plain(subRegions.title({ from: '2019-03', doubled: 0, of: 22 }))).toBe(
      'Зарегистрированное пространство IPv6 с марта 2019 года не выросло вдвое ни в одной из 22 частей мира',
    );
    expect(plain(subRegions.title({ from: '2019-03', doubled: 9, of: 22 }))).toBe(
      'Зарегистрированное пространство IPv6 с марта 2019 года выросло не менее чем вдвое в девяти из 22 частей мира',
    );
    expect(plain(acceleration.title({ faster: 0, slower: 0 }))).toBe(
      'Ни в одной стране или территории за три года не прибавилось больше IPv6, чем за три предыдущих; ни в одной прирост не сократился',
    );
    expect(plain(acceleration.title({ faster: 86, slower: 121 }))).toBe(
      'В 86 странах и территориях за три года прибавилось больше IPv6, чем за три предыдущих; в 121 прибавилось меньше или произошла убыль',
    );
    expect(plain(steady.title({ count: 37, doubling: 0 }))).toMatch(
      /ни в одной из них пространство не удваивается менее чем за пять лет$/,
    );
  });

  it('do not bend a date that comes in words', () => {
    const dates = { nat: 'май 1994 года', sharing: 'июнь 2011 года' };
    expect(russian.iot.sharing.paragraphs(dates).join(' ')).not.toMatch(/\sв (май|июнь)\s/);
  });

  it('agree with how many entries are old', () => {
    const { mostlyOld } = russian.activities.entry;
    expect([1, 14, 18].map((old) => mostlyOld({ old, all: 18 }))).toEqual([
      'В течение года до этого выпуска не проверена 1 из 18 записей; остальные отмечены как проверенные.',
      'В течение года до этого выпуска не проверены 14 из 18 записей; остальные отмечены как проверенные.',
      'В течение года до этого выпуска ни одна из этих записей не проверялась.',
    ]);
  });

  it('say the front page’s finding', () => {
    const on = '2026-10-30';
    expect(plain(russian.home.headline({ of: 'use', by: 'apnic-labs', value: 0.41, on }))).toBe(
      'По измерениям APNIC Labs, в октябре 2026 года IPv6 могло пользоваться около 4 из 10 пользователей в мире',
    );
  });

  it('count meetings and name the next one’s days', () => {
    const next = { next: 'RIPE 94', city: '', country: 'CU', start: '2027-05-24' } as const;
    expect(plain(russian.activities.events.title({ ...next, count: 21, end: '2027-05-28' }))).toBe(
      'Впереди 21 встреча: ближайшая — RIPE 94 на Кубе, 24–28 мая 2027 года',
    );
  });

  it('compare two kinds of number', () => {
    const country = {
      ...{ area: 'IR', held: 44.3, heldOn: '2026-07', heldMedian: 17.6, corner: 'both' as const },
      ...{ share: 0.176, shareOn: '2026-07-19', shareMedian: 0.172, others: 52 },
    } as const;
    expect(plain(russian.used.country(country))).toBe(
      'Много зарегистрировано, много используется, как и еще в 52 странах и территориях: в Исламской Республике Иран в июле 2026 года — 44,3 блока /32 на миллион человек, больше, чем в медианной стране (17,6 блока), и по IPv6 к Google в воскресенье 19 июля 2026 года обращалось 17,6 % его пользователей, больше, чем в медианной стране (17,2 %).',
    );
  });

  it('list places with commas of their own apart', () => {
    const { listed } = russian.worldMap;
    expect(plain(listed(['IN', 'BQ']))).toMatch(/Индия; а также Бонайре, Синт-Эстатиус и Саба\.$/);
  });

  it('tell stories as prose of words and links', () => {
    const { sections, headline } = russian.stories.fourBillion;
    expect(headline({} as never)).toBe('Куда делись четыре миллиарда адресов?');
    const facts = { total: 2 ** 32, squares: 256, square: 2 ** 24 } as never;
    expect(plain(plainText(sections.all.paragraphs(facts)[0] ?? []))).toBe(
      'Адрес IPv4 — это число из 32 двоичных разрядов, поэтому их ровно 4 294 967 296. Вот они в виде 256 квадратов. В каждом — 16 777 216 адресов: все, что начинаются с одного и того же числа.',
    );
  });
});

/** Every sentence that needs no values, by the path to it. */
function constants(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (words instanceof Map)
    return [...words].flatMap(([key, one]) => constants(one, `${path}.${key}`));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, one]) => constants(one, `${path}.${key}`));
}

describe('all words', () => {
  const all = constants(russian);

  it('pair their quotes, and leave out straight ones', () => {
    const wrong = all.filter(([path, words]) => {
      if (path.includes('sheets')) return false;
      return words.split('«').length !== words.split('»').length || /["“”]/.test(words);
    });
    expect(wrong).toEqual([]);
  });

  it('are Russian: a run of English words is a name or a term, or marked as what it is', () => {
    const MARKED = new RegExp(`${OPEN}[^${CLOSE}]*${CLOSE}`, 'g');
    const KNOWN =
      /\b(IPv6 Atlas|RIPE NCC|APNIC Labs|Google|Creative Commons Attribution|Data Package|Frictionless Data|CSV on the Web|Bluetooth Low Energy|DECT Ultra Low Energy|IoT Analytics|ip -6 address show scope global|LibreOffice Calc|Unicode CLDR|GET)\b/g;
    const wrong = all.filter(([path, words]) => {
      if (/\.(codes|path|href)\b/.test(path)) return false;
      return /[a-z]{3,} [a-z]{3,}/.test(words.replace(MARKED, '').replace(KNOWN, ''));
    });
    expect(wrong).toEqual([]);
  });
});
