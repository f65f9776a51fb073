import type { CountriesPageText, CountryText } from '../contract/country.ts';
import {
  addresses,
  date,
  dayNamed,
  full,
  listed,
  pause,
  peopleIn,
  percent,
  place,
  short,
  spanOf,
} from '../grammar/zh.ts';
import { ipv4AmongPeople, perPerson, said } from './values.ts';

/** A share as people of a hundred: 每100人中有71人, 不到1人, 99人以上. */
function inHundred(share: number): string {
  if (share === 0) return '没有人使用互联网';
  const rounded = Math.round(share * 100);
  if (rounded === 0) return '每100人中不到1人使用互联网';
  return rounded === 100 && share < 1
    ? '每100人中有99人以上使用互联网'
    : `每100人中有${rounded}人使用互联网`;
}

/** Where a place stands: 在亚洲第3（共48），在世界第20（共198）. */
function ranks(p: {
  region: { rank: number; of: number } | null;
  regionArea: string;
  world: { rank: number; of: number };
}): string {
  const region =
    p.region === null
      ? ''
      : `在${place(p.regionArea, 'name')}${full(p.region.of)}个国家和地区中列第${full(p.region.rank)}，`;
  return `${region}在全世界${full(p.world.of)}个中列第${full(p.world.rank)}`;
}

/** An amount of space behind its date: 为2块/32, 不足一块/32. */
function slash32sAt(value: number): string {
  return value > 0 && value < 1 ? said.slash32s(value) : `为${said.slash32s(value)}`;
}

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')}：IPv6和IPv4地址`,
  crumbs: '当前位置',
  summary: {
    users: (p) => {
      const own = peopleIn(p.value);
      const exact = p.value === 0 || p.value === 1 ? '' : `（${percent(p.value)}）`;
      const users = `${dayNamed(p.on)}，${place(p.area, 'name')}的Google用户中，${own}经IPv6访问${exact}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}。`;
      const theirs = peopleIn(p.median);
      return `${users}；${place(p.region, 'name')}各国家和地区的中位数${theirs === own ? '大致相同' : `为${p.median === 0 ? '零' : theirs}`}。`;
    },
    ipv4: (p) => {
      if (p.value === 0) return `${date(p.on)}，在当地注册的持有者没有IPv4地址。`;
      if (p.perPerson === null)
        return `${date(p.on)}，在当地注册的持有者有${addresses(p.value)}个IPv4地址；我们的人口来源没有可与之对照的数字。`;
      const world = p.world === null ? '' : `，全世界则为${perPerson(p.world)}`;
      return `${date(p.on)}，在当地注册的持有者所持地址折合${ipv4AmongPeople(p.perPerson)}${world}。`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `${date(p.on)}，当地没有注册的IPv6地址空间${p.year !== null && p.year.before > 0 ? `；原有的在截至${date(p.year.to)}的一年内已不再列出` : ''}。`;
      if (p.year === null) return `${date(p.on)}，在当地注册的持有者有IPv6地址空间。`;
      return `截至${date(p.year.to)}的一年内，${grown(p.year)}。`;
    },
    noUsers: (name) =>
      `Google没有${place(name, 'name')}经IPv6访问的用户比例：测量太少，或没有公布。`,
    noUsersAnywhere: (name) =>
      `本版没有Google公布的经IPv6访问的用户比例，不论是${place(name, 'name')}的还是其他地方的。`,
    online: (p) => `${date(p.on)}，${inHundred(p.share)}。`,
    fewListed: (p) =>
      `${place(p.registry, 'name')}截至${date(p.on)}的文件列有${full(p.count)}项在当地注册的地址块或自治系统号；我们的月度来源没有统计其中的IPv4地址。`,
    unlisted: (p) =>
      `本站现有的各注册机构最新文件（${spanOf(p)}）都没有列出在${place(p.area, 'name')}注册的互联网地址块。`,
    unlistedMeaning:
      '这并不意味着当地没有人上网。注册机构文件中的国家代码说明地址的持有者在哪里注册；当地的网络可以使用持有者在别处注册的地址。',
  },
  old: (p) =>
    `依据${listed(p.files.map((file) => `${place(file.registry, 'name')}截至${date(file.asOf)}的文件${file.reconstructed ? '（由公开表格重建）' : ''}`))}统计。${p.files.every((file) => file.asOf === p.newest) ? '' : `本站最新的注册机构文件截至${date(p.newest)}；较旧的文件不含其日期以后的注册、转移和退还。`}`,
  figures: {
    broken: '线条断开处是没有数据的月份。',
    otherSource: '另一来源',
    ipv6Held: {
      finding: (value) =>
        value === 0 ? '没有持有IPv6地址空间' : `持有IPv6地址空间${said.slash32s(value)}`,
      grown: (p) =>
        said.slash32s(p.before) === said.slash32s(p.after)
          ? `在${place(p.area, 'name')}注册的IPv6地址空间在${date(p.from)}${slash32sAt(p.before)}，${date(p.to)}几乎相同。`
          : `在${place(p.area, 'name')}注册的IPv6地址空间从${date(p.from)}的${said.slash32s(p.before)}变为${date(p.to)}的${said.slash32s(p.after)}。`,
      same: (p) =>
        p.value === 0
          ? `${date(p.from)}和${date(p.to)}都没有在${place(p.area, 'name')}注册的IPv6地址空间。`
          : `在${place(p.area, 'name')}注册的IPv6地址空间在${date(p.from)}${slash32sAt(p.value)}，${date(p.to)}相同。`,
      one: (p) =>
        `在${place(p.area, 'name')}注册的IPv6地址空间在${date(p.on)}${slash32sAt(p.value)}。`,
      line: (value) => short(value),
      notes: {
        unit: '/32是注册机构通常发给网络运营商的地址块大小，可分给65,536个站点。',
        movedFromEu:
          '2020年12月，原列在EU（不属于单一国家）项下的地址空间改列到每家持有者所在的国家或地区；线条如在该月上升，部分是由于这一变化。',
      },
    },
    ipv4Held: {
      finding: (value) => (value === 0 ? '没有持有IPv4地址' : `持有${addresses(value)}个IPv4地址`),
      grown: (p) => {
        const say = short(p.before) === short(p.after) ? full : addresses;
        return `在${place(p.area, 'name')}注册的IPv4地址从${date(p.from)}的${say(p.before)}个变为${date(p.to)}的${say(p.after)}个，${p.after > p.before ? '增加' : '减少'}${addresses(Math.abs(p.after - p.before))}个。`;
      },
      same: (p) =>
        p.value === 0
          ? `${date(p.from)}和${date(p.to)}都没有在${place(p.area, 'name')}注册的IPv4地址。`
          : `在${place(p.area, 'name')}注册的IPv4地址在${date(p.from)}为${addresses(p.value)}个，${date(p.to)}相同。`,
      one: (p) =>
        `在${place(p.area, 'name')}注册的IPv4地址在${date(p.on)}为${addresses(p.value)}个。`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `${percent(value)}的Google用户经IPv6访问`,
      sentence: (p) =>
        `${dayNamed(p.on)}，${place(p.area, 'name')}有${percent(p.value)}的Google用户经IPv6访问，${ranks(p)}。`,
    },
    perPerson: {
      finding: (value) => `IPv4地址：${value === 0 ? '无' : perPerson(value)}`,
      sentence: (p) =>
        `按人均IPv4地址计，${place(p.area, 'name')}在${date(p.on)}${p.value === 0 ? '没有地址' : `为${perPerson(p.value)}`}，${ranks(p)}。`,
    },
    ipv6ByYear: {
      finding: (p) => `在列的IPv6发放${full(p.total)}笔，按首次注册年份`,
      sentence: (p) =>
        `${place(p.area, 'name')}在列的IPv6发放有${full(p.total)}笔${p.first === null ? '' : `，${p.total === 1 ? '注册于' : '最早的注册于'}${said.month(p.first)}`}${p.peak === null ? '' : `；最多的一年是${p.peak.year}年，有${full(p.peak.count)}笔`}。`,
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `IPv4地址全部首次注册于${p.half}年`
          : `一半的IPv4地址首次注册于${p.half}年及以前`,
      sentence: (p) =>
        p.isOneYear
          ? `${place(p.area, 'name')}列出并有日期的${addresses(p.total)}个IPv4地址全部首次注册于${p.half}年。`
          : `${place(p.area, 'name')}列出并有日期的${addresses(p.total)}个IPv4地址中，一半首次注册于${p.half}年及以前。`,
    },
    fileEnds: (asOf) => `${date(asOf)}以后无数据`,
    undated: (p) => `另有${p.value}在文件中没有日期，没有画出。`,
    worldRow: '世界',
  },
  numbers: {
    heading: '本页的每个数字',
    caption: (name) => `本页的每个数字：${place(name, 'name')}`,
    measure: '指标',
    value: '数值',
    unit: '单位',
    on: '日期',
    place: '世界名次',
    source: '来源',
  },
  atLeast: (value) => `至少${value}`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? '' : `${p.publishers.join(pause)}；`}${listed(p.without)}的文件没有此项`,
  fileDays: spanOf,
  sourcesHeading: '数字从哪里来',
  source: (p) => `${p.title}，${p.by}，截至${date(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher}（经由${listed(p.makers)}）`,
  sourceOfMany: (p) => `${p.publisher}，截至${date(p.asOf)}`,
  neighbours: '同一区域的其他国家和地区',
  previous: (name) => `上一个：${place(name, 'name')}`,
  next: (name) => `下一个：${place(name, 'name')}`,
  printed: (address) => `打印自${address}`,
};

/** How the space registered there grew or shrank, as a share of what it was. */
function grown({ before, after }: { before: number; after: number }): string {
  if (before <= 0) return '当地注册了第一批IPv6地址空间';
  const ratio = after / before;
  if (ratio === 1) return '在当地注册的IPv6地址空间没有变化';
  if (Math.abs(ratio - 1) < 0.005) return '在当地注册的IPv6地址空间几乎没有变化';
  if (ratio > 100) return '在当地注册的IPv6地址空间增至原来的100倍以上';
  if (ratio >= 1.95) return `在当地注册的IPv6地址空间增至原来的${short(rounded(ratio))}倍`;
  const verb = ratio > 1 ? '增长' : '缩减';
  return `在当地注册的IPv6地址空间${verb}${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1.3, 19, 3.4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: '查找国家或地区：有多少地址，多少人使用IPv6',
  description: '所有国家和地区，一张表：持有的IPv6和IPv4、人均地址、经IPv6访问的Google用户。',
  lead: (p) =>
    `国家代码国际标准所列的${full(p.all)}个国家和地区全部在此。${p.unlisted === 0 ? '每个都有地址块列在各注册机构的最新文件中' : `其中${full(p.unlisted)}个没有地址块列在各注册机构的最新文件中`}${p.without === null ? '' : `；在列的国家和地区${p.without.count === 0 ? '都有' : `中，${full(p.without.count)}个没有`}IPv6（${date(p.without.on)}）`}。`,
  search: '查找国家或地区',
  searchHint: '中文、阿拉伯文、英文、法文、俄文或西班牙文名称，或两三个字母的代码',
  unfold: (count) => `全部${full(count)}个国家和地区，可查找、可排序`,
  region: '区域',
  allRegions: '所有区域',
  shownNone: '这里没有相符的国家或地区。请少输入几个字，或选择所有区域。',
  shownTemplate: '显示{shown}个，共{all}个',
  caption: '国家和地区，各列注明日期',
  name: '国家或地区',
  other: '不属于单一国家的注册',
  table: '所有国家和地区的表格',
  otherTable: '不属于单一国家的各项及世界的表格',
  otherNote: '注册机构文件中有些行带有不属于单一国家的代码。它们是世界总数的一部分，从不略去。',
  world: '世界',
  sum: '各国家和地区与这些行相加等于世界一行。标“无数据”的行不在月度来源中，因此也不在世界一行中。如果在列的某部分没有精确计数，该月就没有世界总数；这时显示最近一个总数，并注明其日期。',
};
