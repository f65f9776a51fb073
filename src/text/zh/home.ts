import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  date,
  dayNamed,
  few,
  full,
  inTen,
  listed,
  percent,
  place,
  places,
  short,
  spanOf,
} from '../grammar/zh.ts';
import { fairness } from './fairness.ts';
import { keptBack, lastCounted } from './ipv4.ts';
import { perPerson, said } from './values.ts';

/** What became of a pool from one month to another: 从5月的10个地址减少到6月的8个. */
function wentFrom(p: { from: string; to: string; before: number; after: number }): string {
  const was = (amount: number) => (amount === 0 ? '已空' : `有${said.addresses(amount)}`);
  if (p.from === p.to) return `${date(p.to)}${was(p.after)}`;
  if (p.before === p.after)
    return `${date(p.from)}${was(p.before)}，${date(p.to)}${p.after === 0 ? '仍空' : '数量相同'}`;
  if (p.before === 0) return `${date(p.from)}已空，${date(p.to)}${was(p.after)}`;
  if (p.after === 0) return `${date(p.from)}${was(p.before)}，到${date(p.to)}已空`;
  return `从${date(p.from)}的${said.addresses(p.before)}${p.after < p.before ? '减少' : '增加'}到${date(p.to)}的${said.addresses(p.after)}`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)}，当月在${place(country, 'name')}注册的增量超过全世界的增量，因为其他地方有所减少`;
  return `${date(month)}，当月增量的${percent(share)}在${place(country, 'name')}注册`;
}

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  if (p.jumps.length === 0) return '';
  return `少数特大地址块左右世界总数。单是${p.jumps.length === 1 ? '一' : few(p.jumps.length)}个月就占增量的${percent(p.jumpShare)}：${p.jumps.map(jumpOf).join('；')}。`;
}

const shareOf = ({ area, value }: Valued) => `${place(area, 'name')}的${percent(value)}`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return '谁持有互联网地址，IPv6在哪里普及';
    if (p.of === 'half') return fairness.title({ share: p.share });
    return p.by === 'google'
      ? `${date(p.on)}，全世界约${inTen(p.value)}的Google用户经IPv6访问`
      : `${date(p.on.slice(0, 7))}，据APNIC Labs测量，全世界约${inTen(p.value)}的用户能够使用IPv6`;
  },
  description:
    '谁持有互联网的IPv4地址，哪里已无地址可领，IPv6如何普及：有地图、时间线，每个国家和地区各有一页。',
  standfirst:
    '互联网上的每台设备都需要一个地址。旧的一种叫IPv4，共43亿个，几乎已全部发完；新的一种叫IPv6，容得下所有设备，但要通信双方和中间的每个网络都做好准备。',
  halfDated: (p) => `地址截至${date(p.on)}，人口为${p.year}年。`,
  halfLink: '如何得出',
  yourCountry: {
    label: '你的国家或地区',
    submit: '查看',
    offer: '根据你的时钟推测：',
    moreTemplate: '{name}：完整页面',
  },
  where: '接着看什么',
  pageTitle: (headline) => `${headline}：世界地图`,
  next: {
    ipv4: {
      title: '每个IPv4地址在哪里',
      why: '43亿个地址都在哪里，各注册机构如何用完，新网络还能得到多少。',
    },
    fairness: {
      title: '谁有多少',
      why: '按国家和地区、按国家组，把IPv4地址与人口对照，并说明份额从何而来。',
    },
    pace: {
      title: 'IPv6普及多快',
      why: '谁何时起步，谁的地址空间多久翻一番，谁的名次上升或下降。',
    },
    used: {
      title: '注册不等于使用',
      why: '账面上的IPv6和使用中的IPv6，逐个国家和地区对照，分列四角。',
    },
    groups: {
      title: '发展中国家、岛国、内陆国',
      why: '第64号决议所列的各组国家，并列比较，逐组查看。',
    },
    countries: {
      title: '查找你的国家或地区',
      why: '每个国家和地区各有一页：持有多少，从何时起，用了多少。',
    },
    address: {
      title: '我的地址说明什么？',
      why: '粘贴任意地址：属于哪家注册机构，从何时起。地址只留在你的浏览器里。',
    },
    quiz: {
      title: '测验',
      why: '几个问题，答案就是本版数据中的数字。',
    },
    methodology: {
      title: '我们如何统计',
      why: '每项指标的定义、单位、日期和来源，以及不能把它当作什么。',
    },
    about: {
      title: '为什么有这个网站',
      why: '世界各国政府要求了什么，我们如何不偏不倚。',
    },
  },
  kickers: {
    'ipv4-account': '稀缺',
    'world-ipv6-held': '速度',
    'ipv6-largest-holders': '地理',
    'ipv4-per-person-by-region': '份额',
    'ipv6-users-by-region': '使用',
    'world-ipv6-use-over-time': '使用的变化',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      '最早和最新的月份来自不同的来源。在一个来源接替另一个的地方，线条断开；更换来源本身带来的增减包含在这里所说的变化之中。',
    title: (p) => {
      if (p.growth === 0) return `${date(p.to)}注册的IPv6地址空间与${date(p.from)}相同`;
      return `${spanOf({ oldest: p.from, newest: p.to })}，注册的IPv6地址空间${p.growth > 0 ? '增长' : '缩减'}${percent(Math.abs(p.growth))}`;
    },
    sentence: (p) =>
      `${spanOf({ oldest: p.from, newest: p.to })}，全世界注册的IPv6地址空间从${said.slash32s(p.before)}变为${said.slash32s(p.after)}。/32是注册机构通常发给网络运营商的IPv6地址块，多数运营商一块就够。`,
    jumps: jumpsOf,
    line: (value) => said.slash32s(value),
  },
  largest: {
    title: (p) =>
      `${date(p.on)}，全部注册的IPv6地址空间有一半由${p.half === 1 ? '一个国家或地区' : `${few(p.half)}个国家和地区`}的持有者拥有`,
    sentence: (p) =>
      `${date(p.on)}，仅${place(p.top, 'name')}一地就注册了全部IPv6地址空间的${percent(p.share)}。${p.without === 0 ? `注册机构清单上的${full(p.registered)}个国家和地区都持有一些` : `注册机构清单上的${full(p.registered)}个国家和地区中，${full(p.without)}个没有持有`}。`,
    unit: (p) => `持有的IPv6地址空间，${p.unit}（及占世界的比例），${date(p.on)}`,
    row: (p) => `${short(p.value)}（${percent(p.share)}）`,
  },
  pool: {
    title: (p) =>
      p.left === 0
        ? `${date(p.on)}，${place(p.registry, 'name')}已没有IPv4地址可发放`
        : `${date(p.on)}，${place(p.registry, 'name')}还有${short(p.left)}个IPv4地址可发放`,
    oldTitle: (p) =>
      `${lastCounted(p)}：${p.left === 0 ? '已没有IPv4地址可发放' : `还有${short(p.left)}个IPv4地址可发放`}`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `${place(p.registry, 'name')}的空闲地址池${wentFrom(p)}。${kept === '' ? '' : `此外，${kept}。`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `${date(p.on)}的IPv4：${place(p.top, 'name')}的中位数为${perPerson(p.topValue)}，${place(p.low, 'name')}为${perPerson(p.lowValue)}`,
    sentence: (p) =>
      `有数据的${full(p.withData)}个国家和地区中，${date(p.on)}人均超过一个IPv4地址的有${full(p.above)}个，每十人不足一个的有${full(p.below)}个${p.year === null ? '' : `（人口为${p.year}年）`}。`,
  },
  users: {
    title: (p) =>
      `${date(p.on.slice(0, 7))}经IPv6访问的Google用户：${place(p.top, 'name')}的中位数为${percent(p.topValue)}，${place(p.low, 'name')}为${percent(p.lowValue)}`,
    sentence: (p) =>
      `${dayNamed(p.on)}，经IPv6访问的Google用户比例最高的是${place(p.first, 'name')}，为${percent(p.firstValue)}。同一区域内差距最大的是${place(p.spread, 'name')}：从${shareOf(p.spreadLow)}到${shareOf(p.spreadHigh)}。`,
  },
  worldUsers: {
    title: (p) => `${date(p.on)}，全世界${percent(p.value)}的Google用户经IPv6访问`,
    sentence: (p) =>
      [
        ...(p.from === p.to ? [] : [`${date(p.from)}，这一比例为${percent(p.before)}。`]),
        ...(p.countriesOn === null
          ? []
          : [
              `我们的世界每日序列到${date(p.to)}为止；本站各国家和地区的比例是${dayNamed(p.countriesOn)}的，出自另一张表，所以不画进这条线。`,
            ]),
      ].join('') || '取当月各日的平均数。',
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit}；每个点是一个国家或地区`,
    medianColumn: '中位数',
    countColumn: '有数据的国家和地区',
    median: (text) => `中位数${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: '地图显示什么',
  time: '日期',
  play: '播放',
  pause: '暂停',
  nextDate: '下一日期',
  legend: '颜色',
  open: '打开页面',
  hint: '选择一个国家或地区，查看其数值。',
  nearer: '放大地图',
  farther: '缩小地图',
  whole: '显示整幅地图',
  failed: '这些数字无法载入。请再试一次。',
  table: '以表格显示所有国家和地区',
  rank: '名次',
  country: '国家或地区',
  detail: '{value}，第{rank}（共{of}），{date}',
  detailNone: '无数据，{date}',
  listed: (names) => `这样大小的地图上没有位置可画、但列在表中的有：${listed(places(names))}。`,
  measuresShown: {
    'ipv6-users-google': {
      choice: '经IPv6访问的Google用户',
      title: 'Google用户在哪里使用IPv6',
      sentence: (p) =>
        `${dayNamed(p.on)}，有数据的${full(p.withData)}个国家和地区中，多数Google用户经IPv6访问的有${full(p.high)}个，不到二十分之一的有${full(p.low)}个。`,
    },
    'ipv6-held': {
      choice: '持有的IPv6地址空间',
      title: 'IPv6地址空间注册在哪里',
      sentence: (p) =>
        `${date(p.on)}，注册机构清单上的${full(p.withData)}个国家和地区中，有持有者拥有IPv6地址空间的有${full(p.high)}个。${p.top === null ? '' : `注册最多的是${place(p.top.area, 'name')}：${said.slash32s(p.top.value)}。`}`,
    },
    'ipv4-per-person': {
      choice: '人均IPv4',
      title: 'IPv4地址哪里多，哪里少',
      sentence: (p) =>
        `${date(p.on)}，有数据的${full(p.withData)}个国家和地区中，人均超过一个IPv4地址的有${full(p.high)}个，每十人不足一个的有${full(p.low)}个。`,
    },
    'first-ipv6': {
      choice: '最早的IPv6',
      title: 'IPv6何时到来',
      sentence: (p) =>
        `各注册机构的最新文件中，${full(p.withData)}个国家和地区有带日期的IPv6发放；其中${full(p.high)}个有2008年以前的，${full(p.low)}个仍在列的最早一笔是2016年或以后的。`,
    },
  },
  range: (from, to) => {
    if (from === null) return `低于${to}`;
    return to === null ? `${from}及以上` : `${from}至低于${to}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `${to}年以前`;
    return to === null ? `${from}年及以后` : `${from}年至${Number(to) - 1}年`;
  },
  filesOf: (p) => `${spanOf(p)}的注册机构文件`,
};
