import { addressOf } from '../../../model/address.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  date,
  few,
  full,
  listed,
  percent,
  place,
  places,
  short,
  spanOf,
} from '../../grammar/zh.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { addressesEach } from './each.ts';

const index = (value: number) => value.toFixed(2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: '谁得到了地址',
  headline: (f) =>
    `${date(f.on)}，世界一半人口所在之处占IPv4地址的${percent(f.half * f.counted)}；单是一国就占${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `如果平均分配，就是${addressesEach(f.world)}。但地址发给网络，而各地的网络并不是同时发展起来的。结果如何，有两种解读。`,
  description: '世界人均有多少IPv4地址，这是怎样形成的，以及对它的两种解读。',
  sections: {
    people: {
      heading: '人均地址',
      paragraphs: (f) => [
        prose`地址注册给机构：服务提供商、企业、大学、公共机构。国家代码说明每家持有者在哪里注册，不一定是使用地址的地方。记住这一点，就可以把一国的地址与人口对照。`,
        prose`${date(f.on)}，两项数字齐全的${full(f.countries)}个国家和地区合计${addressesEach(f.world)}（人口为${f.peopleYear}年）。居中的国家或地区，即中位数，为${addressesEach(f.median)}。${aboveWorld(f)}这${full(f.countries)}个合计拥有列在各国家和地区名下的地址的${percent(f.counted)}；除另有说明外，下文的份额都是就它们而言。这个月是每个国家和地区都有精确计数的最近一个月。`,
        prose`把国家和地区从地址最少的到最多的排列。前一半世界人口所在的国家和地区拥有${percent(f.half)}的地址，地址最多的十分之一人口所在的拥有${percent(f.tenth)}。`,
      ],
    },
    ends: {
      heading: '名单的两端',
      paragraphs: (f) => [
        prose`列在各国家和地区名下的全部地址中，${place(f.largest.country, 'name')}的持有者拥有${percent(f.largest.addresses)}；那里的人口占${percent(f.largest.people)}。其次是${place(f.second.country, 'name')}，地址占${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)}，人口占${percent(f.second.people)}。`,
        prose`人均最多的是${place(f.most.country, 'name')}：${short(f.most.each)}个，即${short(f.most.people)}人有${short(f.most.addresses)}个地址。这样的数字往往说明公司设在哪里：在小国注册的公司可以在任何一个大洲使用其地址。`,
        prose`在另一端，${underHundredth(f)}${f.withNone > 0 ? '有地址的当中，' : ''}最少的是${place(f.least.country, 'name')}：${addressesEach(f.least.each)}。`,
      ],
    },
    time: {
      heading: '怎样形成的',
      paragraphs: (f) => [
        prose`最早的网络只在少数地方，最早的地址块也大。国际电联世界电信标准化全会${link('第64号决议', f.resolution)}列出四组发展中国家：最不发达国家、内陆国、小岛屿国家和经济转型国家。所计人口中，${percent(f.developing.people)}生活在那里。截至${f.early.year}年底首次注册、至今在列的地址空间中，这四组占${percent(f.early.share)}；到${f.last.year}年为止的全部，占${percent(f.last.share)}。`,
        prose`后来的地址块比早期的去了更多地方。基尼系数衡量份额的不平等程度：人人一样多时为0，一方拥有全部时为1。截至${f.early.year}年注册的地址块，系数为${index(f.early.gini)}；截至${f.atEnd.year}年，为${index(f.atEnd.gini)}；截至${f.last.year}年，为${index(f.last.gini)}。${beforeEnd(f)}，世界中央库存的IPv4正是在这一年发完的。`,
        prose`这些份额是就注册机构文件（${filesOf(f)}）中仍在列的地址而言。此前退还的地址块不在其中，转移的算在现在所在的地方。`,
      ],
    },
    regions: {
      heading: '区域和国家组',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`决议脚注所说的发展中国家，两项数字齐全的有${full(f.developing.members)}个，拥有${percent(f.developing.addresses)}的地址。其中${listed(places(f.developing.two.countries))}两国占这部分的${percent(f.developing.two.addresses)}。不在四组之内的国家和地区中，人口最多的是${listed(places(f.outside))}。`,
      ],
    },
    readings: {
      heading: '两种解读',
      paragraphs: () => [
        prose`决议注意到，许多国家认为在IPv4分配方面存在历史上的不平衡。一种解读认为，数字显示了这种不平衡。一国的份额取决于其网络在哪一年发展起来。来得晚的面对限量发放、等候名单或市场，别人当初领取的，它们要花钱买。`,
        prose`另一种解读认为，数字记录了网络建在何处。地址发给表明有需要的网络；同一区域内规则对所有人一样；一个地址可以为许多人服务；国家代码也不说明谁在使用。`,
        prose`决议还考虑到，许多发展中国家希望国际电联电信标准化部门（ITU‑T）成为IP地址的注册机构，使发展中国家可以选择直接从国际电联获得IP地址，而另一些国家则愿意沿用现行体系。数字并不表明哪一种解读胜过另一种，本站也不偏向任何一方。关于${link('IPv4份额', addressOf('fairness/'))}的页面有方法和每个国家和地区的数字。`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      '列在一国名下的地址，比世界一半人口所在的全部国家和地区还多。',
    'nearly-all-counted': '有人口数字的国家和地区，拥有列在各国家和地区名下的几乎全部地址。',
    'most-for-each-far-above': '人均地址最多的国家，人均数是世界的两倍以上。',
    'later-blocks-to-more-places': '发展中国家在全部地址中的份额大于在最早的地址中的份额。',
    'less-than-their-people': '发展中国家的地址份额小于人口份额。',
    'less-unequal-since': '地址的分布不如最早的那样不平等。',
  },
};

const REGION_NAMES: Readonly<Record<keyof WhoGotFacts['regions'], string>> = {
  africa: '非洲',
  americas: '美洲',
  asia: '亚洲',
  europe: '欧洲',
  oceania: '大洋洲',
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who = above < countries / 2 ? '不到一半' : above > countries / 2 ? '一半以上' : '一半';
  return `高于世界人均数的有${full(above)}个，${who === '一半' ? '恰为一半' : who}。`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: '（不到前者的四分之一）',
  third: '（不到前者的三分之一）',
  half: '（不到前者的一半）',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0) return '没有一个国家或地区每百人不足一个地址。';
  const none = withNone === 0 ? '' : `，其中${few(withNone)}个一个也没有`;
  return `每百人不足一个地址的国家和地区有${full(count)}个${none}。`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  const when = `${atEnd.year}年底`;
  if (part > 0.9) return `几乎全部变化发生在${when}之前`;
  return part > 0.5 ? `大部分变化发生在${when}之前` : `大部分变化发生在${when}之后`;
}

function filesOf({ files }: WhoGotFacts): string {
  return files.oldest === files.newest ? date(files.newest) : `日期不同，${spanOf(files)}`;
}

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [keyof WhoGotFacts['regions'], Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const sentences = [
    less.length > 0 ? `${few(less.length)}个区域的地址份额小于人口份额：${partsOf(less)}。` : '',
    more.length > 0 ? `${few(more.length)}个区域的地址份额大于人口份额：${partsOf(more)}。` : '',
  ];
  return `${date(on)}，${sentences.join('')}`;
}

function partsOf(all: readonly [keyof WhoGotFacts['regions'], Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${REGION_NAMES[id]}（人口${percent(people)}，地址${percent(addresses)}）`,
  );
  return told.join('，');
}
