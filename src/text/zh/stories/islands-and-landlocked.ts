import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  date,
  dayNamed,
  few,
  full,
  listed,
  percent,
  place,
  places,
  short,
} from '../../grammar/zh.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: '岛国和内陆国',
  headline: (f) =>
    `${date(f.ipv4On)}，岛国的IPv4有${percent(f.two.ipv4)}由两国持有；内陆国${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `从账面看，小岛屿国家的人均IPv4地址是内陆发展中国家的${short(f.islands.ipv4.each / f.landlocked.ipv4.each)}倍。在岛上注册的地址，很大一部分不大可能供岛民使用：就IPv6的使用而言，${date(f.usersOn)}两者的差距要小得多。`,
  description: '小岛屿国家和内陆发展中国家：那里注册了多少，其中两国占多少，多少人使用IPv6。',
  sections: {
    lists: {
      heading: '两份名单',
      paragraphs: (f) => [
        prose`联合国为有特殊困难的国家列有名单。一份有${full(f.islands.members)}个小岛屿发展中国家，${short(f.islands.people)}人；另一份有${full(f.landlocked.members)}个内陆发展中国家，${short(f.landlocked.people)}人（人口为${f.peopleYear}年）。${mainland(f)}${both(f)}岛国中有${full(f.islands.alsoLeastDeveloped)}个、内陆国中有${full(f.landlocked.alsoLeastDeveloped)}个还列在第三份名单上，即最不发达国家名单，所以各组不能相加。`,
        prose`国际电联世界电信标准化全会${link('第64号决议', f.resolution)}把这三组都算作发展中国家。它责成研究组关注IPv4的情况，以利于发展中国家。`,
      ],
    },
    islands: {
      heading: '不在岛上的地址',
      paragraphs: (f) => [
        prose`${date(f.ipv4On)}，两项数字齐全的${full(f.islands.ipv4.counted)}个岛国${addressesEach(f.islands.ipv4.each)}，多于全世界的${addressesEach(f.world.each)}。这个数字会误导人：${listed(places(f.two.countries))}两国就占岛国地址的${percent(f.two.ipv4)}。除去两国，其余为${addressesEach(f.two.othersEach)}。最少的是${place(f.islands.ipv4.least.country, 'name')}：${addressesEach(f.islands.ipv4.least.value)}。`,
        prose`注册依的是持有者的所在地，而公司可以在任何一个大洲使用其地址。${place(f.seat.country, 'name')}人均${short(f.seat.each)}个地址。${usersAt(f)}`,
        prose`${sharper(f)}${date(f.ipv6On)}，岛国注册的全部IPv6中，有${percent(f.two.ipv6)}属于这两国的持有者。`,
      ],
    },
    landlocked: {
      heading: '土地多，地址少',
      paragraphs: (f) => [
        prose`${full(f.landlocked.ipv4.counted)}个内陆国占所计人口的${percent(f.landlocked.ipv4.people)}，占IPv4地址的${percent(f.landlocked.ipv4.addresses)}：${addressesEach(f.landlocked.ipv4.each)}。${above(f)}最少的是${place(f.landlocked.ipv4.least.country, 'name')}，${addressesEach(f.landlocked.ipv4.least.value)}。如果人均与世界一样多，这一组的地址应是现有的${short(f.world.each / f.landlocked.ipv4.each)}倍。`,
        prose`从内陆国到海边的光缆至少要穿过另一个国家。数字没有说明距离、收入和网络发展的年代哪一个影响最大，只显示哪里短缺：那里的服务提供商必须让许多用户共用每个地址。`,
      ],
    },
    use: {
      heading: '就使用而言，两者更接近',
      paragraphs: (f) => [
        prose`${dayNamed(f.usersOn)}，经IPv6访问的Google用户，有数据的岛国的中位数为${percent(f.islands.users.median)}，内陆国的中位数为${percent(f.landlocked.users.median)}，所有国家和地区的中位数为${percent(f.world.users)}。（一组中有数据的成员，一半低于中位数，一半高于中位数。）`,
        prose`每组内部差别都很大。内陆国从${place(f.landlocked.users.least.country, 'name')}的${percent(f.landlocked.users.least.value)}到${place(f.landlocked.users.most.country, 'name')}的${percent(f.landlocked.users.most.value)}。岛国从${place(f.islands.users.least.country, 'name')}的${percent(f.islands.users.least.value)}到${place(f.islands.users.most.country, 'name')}的${percent(f.islands.users.most.value)}。高于所有国家和地区中位数的，岛国${some(f.islands.users.aboveWorld)}，内陆国${some(f.landlocked.users.aboveWorld)}。`,
      ],
    },
    small: {
      heading: '小数字掩盖了什么',
      paragraphs: (f) => [
        prose`${unknown(f)}用户少的地方，一家服务提供商开启IPv6，就能使整个国家变样。`,
        prose`IPv6地址块之大，任何岛屿都够用。一块/32，即注册机构通常发给网络运营商的地址块，可分成${full(f.sites)}块常给一间办公室或一个园区的大小。${smaller(f)}${without(f)}`,
        prose`每个国家都有自己的页面，各组也有：${link('小岛屿发展中国家', groupAddress('sids'))}和${link('内陆发展中国家', groupAddress('lldc'))}。`,
      ],
    },
  },
  claims: {
    'islands-above-the-world': '岛国合计的人均IPv4地址多于世界。',
    'two-have-most': '两国持有岛国IPv4的一半以上。',
    'others-below-the-world': '除去这两国，岛国的人均地址少于世界。',
    'seat-above-the-islands': '公司所在地的人均地址多于岛国合计。',
    'few-for-the-landlocked': '内陆国的地址份额小于人口份额。',
    'closer-in-use': '就IPv6的使用而言，两组的差距不到账面差距的三分之一。',
    'few-users-at-the-seat': '人均注册地址最多的地方，经IPv6访问的Google用户比例低于岛国的中位数。',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  return names.length === 0 ? '' : `第一份名单不只看海岸：${listed(names)}也在其中，却位于大陆上。`;
}

function both({ onBoth }: IslandsFacts): string {
  return onBoth === 0
    ? '没有一国同在两份名单上。'
    : `有${onBoth === 1 ? '一' : few(onBoth)}国同在两份名单上。`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return `${dayNamed(f.usersOn)}，当地的Google用户有${percent(f.seat.users)}经IPv6访问。`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'IPv6的情形相同，而且更突出。';
  if (two.ipv6 > 0.5) return 'IPv6的情形相同，但不那么突出。';
  return 'IPv6的分布更广。';
}

function some(count: number): string {
  return count === 0 ? '没有' : `有${full(count)}个`;
}

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return '每个岛国都有用户比例。';
  return `${full(islands.members)}个岛国中，有${full(missing)}个没有用户比例：Google没有公布，或测量太少。无数据不等于没有人。`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return '没有一个岛国的居民少于这个数。';
  return `至少在${few(count)}个岛国，这意味着每个居民不止一块。`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  const name = place(most.country, 'name');
  if (aboveWorld.length === 1) return `只有${name}高于世界人均数，为${each}。`;
  return `${aboveNames(places(aboveWorld))}高于世界人均数；最多的是${name}，${each}。`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return '没有一国';
  return names.length > FEW ? `有${few(names.length)}国` : `只有${listed(names)}`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes]);
  if (names.length === 0) return '两组中计入的每个国家都有注册的IPv6。';
  return `两组的全部国家中，有${few(names.length)}国没有注册的IPv6：${listed(names)}。`;
}
