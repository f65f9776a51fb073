import type { UsedText } from '../contract/used.ts';
import {
  countries,
  date,
  dayNamed,
  full,
  percent,
  place,
  places,
  short,
  someOf,
} from '../grammar/zh.ts';
import { metrics } from './metrics.ts';
import { said } from './values.ts';

/** How a value stands to a median. */
function beside(value: number, median: number): string {
  if (value === median) return '等于';
  return value > median ? '高于' : '低于';
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: { name: '注册多，使用多', lines: ['注册多，', '使用多'] },
  registered: { name: '注册多，使用少', lines: ['注册多，', '使用少'] },
  used: { name: '注册少，使用多', lines: ['注册少，', '使用多'] },
  neither: { name: '注册少，使用少', lines: ['注册少，', '使用少'] },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: '注册不等于使用',
  title: (p) => {
    if (p === null) return '注册的IPv6不等于使用的IPv6';
    const month = date(p.on.slice(0, 7));
    return p.apart === 0
      ? `${month}，两项数字齐全的${full(p.of)}个国家和地区中，IPv6的注册和使用都相称`
      : `${month}，${full(p.of)}个国家和地区中，${full(p.apart)}个的IPv6注册和使用不相称`;
  },
  description:
    '人均注册的IPv6地址空间与经IPv6访问的Google用户比例，逐个国家和地区对照；以及多少家IPv4持有者完全没有IPv6。',
  lead: (p) =>
    `注册一块地址只要一天；用起来则需要设备、技能和时间。${p.hasBoth ? '下面每个点是一个国家或地区，位置取决于其持有者注册了多少，以及当地多少Google用户经IPv6访问。' : '本版没有一个国家或地区两项数字齐全，即其持有者人均注册了多少，以及当地多少Google用户经IPv6访问。'}`,
  corners,
  scatter: {
    title: (p) =>
      `${date(p.on.slice(0, 7))}，${place(p.used, 'name')}注册少，而${percent(p.usedShare)}的Google用户经IPv6访问；${place(p.registered, 'name')}注册多，这一比例为${percent(p.registeredShare)}`,
    unit: (p) =>
      `横轴：持有的IPv6地址空间，每百万人的/32块数，${date(p.held)}，每格为前一格的十倍。纵轴：经IPv6访问的Google用户比例，${dayNamed(p.users)}`,
    sentence: (p) =>
      `两条线是两项数字齐全的${full(p.of)}个国家和地区的中位数：每百万人${short(p.registered)}块/32，以及${percent(p.used)}的Google用户。“多”是等于或高于中位数，“少”是低于中位数：这是国家和地区之间的比较，不是评分。${p.isNamed ? '标题所说的，是两者不相称的两角中各自人口最多的国家或地区。' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')}：${said['slash32s-per-million'](p.held)}，${percent(p.share)}的Google用户`,
    corner: (line, count) => `${line}：${full(count)}`,
    named: '图中标出每一角人口最多的国家和地区。',
    zeros: (count) => `${countries(count)}完全没有IPv6，在这个刻度上没有位置；列在下面的名单中。`,
    missing: (p) => `${countries(p.without)}缺少其中一项数字，不在任何一角。`,
    small: '一块/32足够一个大网络使用，所以很小的地方会远在右侧。',
    cornerIds:
      '角：哪一项多，“registered”为注册，“used”为使用，“both”为两项都多，“neither”为两项都少',
    tableColumns: {
      corner: '角',
      count: '国家和地区',
      people: '人口',
    },
  },
  lists: {
    heading: '谁在哪一角',
    of: (p) => `${corners[p.corner].name}（${full(p.count)}）`,
  },
  table: {
    heading: '查找国家或地区',
    caption: '注册的IPv6和使用的IPv6，按国家和地区',
    name: '国家或地区',
    corner: '角',
    held: '每百万人的IPv6地址空间',
    share: '经IPv6访问的Google用户',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? '；' : '；但';
    const like = p.others === 0 ? '' : `，与另外${countries(p.others)}一样`;
    return `${corners[p.corner].name}${like}：${date(p.heldOn)}，${place(p.area, 'name')}每百万人有${short(p.held)}块/32，${beside(p.held, p.heldMedian)}中位数（${short(p.heldMedian)}）${joined}${dayNamed(p.shareOn)}，有${percent(p.share)}的Google用户经IPv6访问，${beside(p.share, p.shareMedian)}中位数（${percent(p.shareMedian)}）。`;
  },
  more: '注册不等于使用：所有国家和地区',
  holders: {
    title: (p) =>
      `${date(p.on)}，在主要由${place(p.registry, 'name')}服务的国家和地区，${percent(p.share)}的IPv4持有者没有IPv6`,
    unit: (p) =>
      `有IPv4而无IPv6的持有者，占全部IPv4持有者，${place(p.registry, 'name')}，${date(p.on)}；持有者最多的国家和地区`,
    sentence: (p) =>
      `${countries(p.countries)}的${full(p.all)}家持有者中，${full(p.without)}家只有IPv4。${p.top === null ? `没有一个国家或地区的持有者达到可供比较的${full(p.least)}家。` : `在至少有${full(p.least)}家持有者的国家和地区中，比例最大的是${someOf(places(p.top.areas))}：${percent(p.top.share)}。`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}，${place(registry, 'name')}`,
    bar: (p) => `${full(p.all)}家中${full(p.without)}家（${percent(p.without / p.all)}）`,
    whom: (p) =>
      `这里只说${place(p.registry, 'name')}的持有者${p.isOnly ? '：其他注册机构，本站现有的文件不区分持有者' : ''}。统计的是其文件列出最多发放的国家和地区。持有者是注册机构所知的组织或个人，不论大小；使用服务提供商地址的网络不计。列在两个国家或地区名下的，两边都计。`,
    columns: {
      name: '国家或地区',
      all: '有IPv4的持有者',
      without: '没有IPv6',
      share: '比例',
    },
  },
};
