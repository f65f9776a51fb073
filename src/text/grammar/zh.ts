import { type AreaId, WORLD } from '../../model/area.ts';
import { countryName } from '../../model/country-names.ts';
import { readEdition } from '../../model/edition.ts';
import { own } from '../../model/own.ts';
import { REGISTRY_NAMES } from '../../model/registry.ts';
import { addressesIn } from '../addresses-in.ts';
import { datesIn, daysNamedIn, shortDatesIn, spanInChinese } from '../dates.ts';
import { lazily } from '../lazily.ts';
import { numbersIn } from '../numbers.ts';
import { roundShare } from '../round-share.ts';
import { seamsIn } from '../signs.ts';
import { groupNames, regions, unattributed } from '../zh/places.ts';
import type { Grammar, PlaceForm, Span } from './grammar.ts';

/** Chinese number and date formats. Nothing stands between Han characters and digits or Latin letters. */
export const { full, fixed, short, tick, percent, signed } = numbersIn('zh');
export const date = datesIn('zh');
export const shortDate = shortDatesIn('zh');

/** A day with its name, for what differs between the days of a week: 2026年7月19日（星期日）; a month as it is. */
export const dayNamed = daysNamedIn('zh', date, (name, day) => `${day}（${name}）`);

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small whole number in characters, as in fractions and ranks: 二, 十; larger ones as figures. */
export function inWords(count: number): string {
  return DIGITS[count] ?? short(count);
}

/** A whole number up to a thousand in characters, as the parts of a fraction are: 十二, 三十一, 二百三十. */
function inCharacters(count: number): string {
  if (count <= 10) return inWords(count);
  if (count >= 1000) return count === 1000 ? '一千' : full(count);
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
  const ten = hundreds === 0 && tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return [
    hundreds === 0 ? '' : `${DIGITS[hundreds]}百`,
    tens === 0 ? (ones === 0 || hundreds === 0 ? '' : '零') : ten,
    ones === 0 ? '' : DIGITS[ones],
  ].join('');
}

/** A small whole number before a measure word, where two is 两: 两个, 九家; larger ones as figures. */
export function few(count: number): string {
  return count === 2 ? '两' : inWords(count);
}

/** A count with its measure word and noun: 3个国家和地区. Chinese nouns have no plural. */
export function counted(count: number, noun: string): string {
  return `${short(count)}${noun}`;
}

/** So many countries and territories; one is 1个国家或地区. */
export function countries(count: number): string {
  return counted(count, count === 1 ? '个国家或地区' : '个国家和地区');
}

/** A share in tenths, as people say it: 四成; as a percentage where tenths would be none or all. */
export function inTen(share: number): string {
  const tenths = Math.round(share * 10);
  return tenths === 0 || tenths === 10 ? percent(share) : `${inWords(tenths)}成`;
}

/** A share in round numbers, as people say it: 约八分之一; all and none only where they are exact. */
export function oneIn(share: number): string {
  const round = roundShare(share);
  if (round === 'none') return '无';
  if (round === 'all') return '全部';
  if (round === 'hardly-any') return '不到千分之一';
  if (round === 'nearly-all') return '九成以上';
  const [parts, of] = round;
  if (parts === 1 && of === 2) return '约一半';
  return `约${inCharacters(of)}分之${inWords(parts)}`;
}

/** A share of people in round numbers, as a clause: 每八个人中约有一人. */
export function peopleIn(share: number): string {
  const round = roundShare(share);
  if (round === 'none') return '没有人';
  if (round === 'all') return '所有人';
  if (round === 'hardly-any') return '每1,000人中不到一人';
  if (round === 'nearly-all') return '每十个人中有九人以上';
  const [parts, of] = round;
  const whole = of <= 10 ? `${few(of)}个人` : `${full(of)}人`;
  return `每${whole}中约有${few(parts)}人`;
}

/** A rank: 第3. */
export function ordinal(rank: number): string {
  return `第${full(rank)}`;
}

/** A number of IPv4 addresses. */
export const addresses = addressesIn({ full, short });

const inProse = lazily(() => new Intl.ListFormat('zh', { type: 'conjunction' }));

/**
 * Joins as a list in prose: 甲、乙和丙; before the last 以及 where a name has 和 of its own, and semicolons where one has a
 * comma.
 */
export function listed(items: readonly string[]): string {
  // What a name has in brackets parts nothing.
  const has = (sign: RegExp) =>
    items.length > 1 && items.some((item) => sign.test(item.replace(/（[^）]*）/g, '')));
  const [head, last] = [items.slice(0, -1), items.at(-1)];
  if (has(/[，；]/)) return `${head.join('；')}；以及${last}`;
  if (has(/(?<!共)和|(?<!埃)及|、/)) return `${head.join('、')}以及${last}`;
  return inProse().format(items);
}

/** Items in one line: 甲，乙，丙; what stands between names of one kind: 甲、乙、丙. */
const seams = seamsIn('zh');
export const { row, pause } = seams;

/** Names in prose where there may be many: all of them up to four, else the first three and how many in all. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return listed(names);
  return `${names.slice(0, 3).join(names.some((name) => name.includes('，')) ? '；' : '、')}等${full(names.length)}个`;
}

/** A span of days or months in words, what both ends share said once: 2026年11月24日至27日. */
export function spanOf({ oldest, newest }: Span): string {
  return oldest === newest ? date(oldest) : spanInChinese(date(oldest), date(newest));
}

/** An edition by its name: 2026年11月28日版, or 2026年11月28日第2版. */
export function editionOf(name: string): string {
  const { day, number, edited } = readEdition(name);
  const which = number > 1 ? ordinal(number) : '';
  return `${date(day)}${which}版${edited === null ? '' : `（此后有修改，${edited}）`}`;
}

/** A refresh by its name: 2026年11月28日, or 2026年11月28日第2次. */
export function refreshOf(name: string): string {
  const { day, number } = readEdition(name);
  return `${date(day)}${number > 1 ? `${ordinal(number)}次` : ''}`;
}

/** A place as it stands in a Chinese sentence: 肯尼亚, 在肯尼亚, 肯尼亚的, 来自肯尼亚. */
export function place(area: AreaId, form: PlaceForm): string {
  if (form === 'name') return nameOf(area);
  const subject = subjectOf(area);
  const forms = { subject, in: `在${subject}`, of: `${subject}的`, from: `来自${subject}` };
  return forms[form];
}

/** Places for a list in prose. */
export function places(areas: readonly AreaId[]): string[] {
  return areas.map(subjectOf);
}

function nameOf(area: AreaId): string {
  if (area === WORLD) return regions['001'];
  const served = /^served-by-(.+)$/.exec(area)?.[1];
  if (served) return `主要由${nameOf(served)}服务的国家和地区`;
  return namedHere(area) ?? countryName(area, 'name_zh');
}

/** The name of what is no country: a region, a line of no country, a group, a registry. */
function namedHere(area: AreaId): string | undefined {
  return [regions, unattributed, groupNames, REGISTRY_NAMES]
    .map((names) => own<string>(names, area))
    .find((name) => name !== undefined);
}

function subjectOf(area: AreaId): string {
  return area === WORLD || area === '001' ? '全世界' : nameOf(area);
}

/** How Chinese says numbers, dates, lists and places. */
export const grammar: Grammar = {
  language: 'zh',
  ...{ full, fixed, short, tick, percent, signed },
  ...seams,
  ...{ date, shortDate, span: spanOf },
  ...{ sentenceCase: (words) => words, afterColon: (words) => words, list: listed, place },
};
