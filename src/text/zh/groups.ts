import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import type { RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import type { Words } from '../contract/words.ts';
import {
  counted,
  date,
  dayNamed,
  full,
  listed,
  oneIn,
  percent,
  place,
  places,
  short,
} from '../grammar/zh.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { perPerson, said } from './values.ts';

const REGION_WHO = '联合国M49标准的一个区域，包括其中列入ISO 3166的每个国家和地区。';
const REGISTRY_WHO =
  '按各家的最新文件，每个国家和地区归入为它列出发放最多的注册机构。没有文件写明注册机构的区域到哪里为止，所以这是我们的规则，不是注册机构的名单。';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'name'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'name'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: '最不发达国家',
    who: '联合国的名单，由大会根据发展政策委员会的建议确定。',
  },
  lldc: {
    short: '内陆发展中国家',
    who: '联合国的名单：没有海岸的发展中国家。',
  },
  sids: {
    short: '小岛屿发展中国家',
    who: '联合国的名单：会员国，以及与新西兰自由联合的自治的库克群岛和纽埃。联合国同时列出的领土不在其中。',
  },
  transition: {
    short: '经济转型国家',
    who: '联合国经济和社会事务部《世界经济形势与展望》中的名单。',
  },
  developing: {
    short: '第64号决议所列的四组国家',
    who: '最不发达国家、内陆发展中国家、小岛屿发展中国家和经济转型国家，每国只计一次。决议的脚注说，发展中国家“包括”这四组。',
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

/** A place at the head of a title. */
export function headOf(area: AreaId): string {
  return place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

const membersOfRegion = (id: RegionId) => `${place(areaOf(id), 'name')}国家和地区`;

/** What the members of a group are called after their number: 44个最不发达国家. */
const memberNames: Words<GroupId> = {
  ldc: all.ldc.short,
  lldc: all.lldc.short,
  sids: all.sids.short,
  transition: all.transition.short,
  developing: '属于第64号决议所列四组的国家和地区',
  africa: membersOfRegion('africa'),
  americas: membersOfRegion('americas'),
  asia: membersOfRegion('asia'),
  europe: membersOfRegion('europe'),
  oceania: membersOfRegion('oceania'),
  ...ofEachRegistry(
    (id) => id,
    (id) => `由${place(id, 'name')}列出最多发放的国家和地区`,
  ),
};

const membersOf = (p: { group: GroupId; members: number }) =>
  `${full(p.members)}个${memberNames[p.group]}`;

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: '国家组',
  indexTitle: (p) =>
    p === null
      ? '国家组：持有多少IPv4和IPv6'
      : `${all[p.group].short}的人口占世界的${percent(p.people)}，IPv4地址占${percent(p.addresses)}`,
  indexDescription:
    '最不发达国家、内陆国、小岛屿国家、经济转型国家、各区域和注册机构并列：持有多少IPv4和IPv6，用了多少。',
  indexLead: (p) =>
    `第64号决议的问题是为发展中国家提出的：最不发达国家、小岛屿国家、内陆国和经济转型国家。这里列出它们，并列出各区域和注册机构作对照。${p === null ? '' : `地址截至${date(p.on)}，人口为${p.year}年。`}`,
  overlap: '各组有重叠：内陆国也可能是最不发达国家。各组从不相加；它们的并集单列一组。',
  tableHeading: '并列比较',
  tableCaption: '各组并列',
  who: '各组指什么',
  regions: '区域',
  registries: '注册机构',
  regionWho: REGION_WHO,
  registryWho: REGISTRY_WHO,
  columns: {
    group: '组',
    members: '成员',
    withData: '有IPv6数据',
    people: '人口',
    held: '持有的IPv6地址空间',
    perMillion: '每百万人的IPv6',
    users: '经IPv6访问的Google用户，成员中位数',
    perPerson: '人均IPv4地址',
    online: '上网人口',
  },
  everyCountry: '所有国家和地区',
  ratioNote:
    '人均IPv4和每百万人的IPv6是就全组而言的：两项数字齐全的成员所持有的，除以它们的人口。上网人口比例也是如此，各成员的年份不同。中位数对每个成员各计一次，不论大小。',
  leavingNote: (p) =>
    `${listed(places(p.areas))}定于2026年11月24日脱离最不发达国家名单。我们没有看到确认的消息，所以仍列为成员。`,
  leavingShort: '定于2026年11月24日脱离；我们没有看到确认的消息',
  fixed: (p) =>
    `线条在所有月份都以${date(p.on)}的成员为准，所以显示的是增长，不是谁加入或退出。“所有国家和地区”是全部之和${p.movedFromEu === null ? '' : `；2020年12月，原列在EU（不属于单一国家）项下的约${short(p.movedFromEu)}块/32改列到各国家和地区，所以它的增长略多于世界总数`}。`,
  fewer: (p) =>
    `有${counted(p.months, '个月')}，来源的清单没有列出部分成员：${full(p.members)}个成员中至少有${full(p.least)}个在列。`,
  unlisted: (p) => `有${full(p.count)}个成员不在任何注册机构的清单中，也没有计入任何合计。`,
  description: (p) =>
    `${membersOf(p)}持有多少互联网的IPv4和IPv6地址，增长多快，有多少Google用户经IPv6访问。`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)}：IPv6和IPv4地址`
      : `${title(p.group)}：人口占${percent(p.share.people)}，IPv4地址占${percent(p.share.addresses)}`,
  summary: {
    shares: (p) =>
      `${date(p.on)}，在${title(p.group)}注册的持有者${p.addresses === 0 ? '没有IPv4地址' : `拥有世界IPv4地址的${oneIn(p.addresses)}`}；世界人口的${oneIn(p.people)}生活在那里（人口为${p.year}年）。`,
    held: (p) => `${date(p.on)}，全组的IPv6地址空间占世界的${percent(p.share)}。`,
    users: (p) =>
      `${dayNamed(p.on)}，Google用户经IPv6访问的比例，有数据的${p.count === 1 ? '唯一一个成员为' : `${full(p.count)}个成员中，半数不超过`}${percent(p.median)}；所有国家和地区中，半数不超过${percent(p.world)}。`,
    noUsersAnywhere: '本版没有经IPv6访问的Google用户比例。',
    noUsers: 'Google没有公布其中任何一个经IPv6访问的用户比例。',
    ipv4: (p) =>
      `${date(p.on)}，全组的IPv4地址折合${perPerson(p.perPerson)}，所有国家和地区则为${perPerson(p.world)}。`,
  },
  held: {
    title: (p) =>
      p.times === null
        ? `${title(p.group)}：IPv6地址空间从${date(p.from)}的零增至${said.slash32s(p.now)}`
        : `${title(p.group)}：IPv6地址空间为${date(p.from)}的${short(p.times)}倍${p.world === null ? '' : `；所有国家和地区为${short(p.world)}倍`}`,
    sentence: (p) =>
      `${title(p.group)}持有的IPv6地址空间从${date(p.from)}的${said.slash32s(p.before)}变为${date(p.to)}的${said.slash32s(p.after)}。${p.leaderShare === null ? '' : `其中${percent(p.leaderShare)}注册在${place(p.leader, 'name')}。`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `经IPv6访问的Google用户：成员的中位数为${percent(p.value)}，所有国家和地区的中位数为${percent(p.world)}`,
      sentence: (p) =>
        p.count === 1
          ? `${dayNamed(p.on)}，Google用户经IPv6访问的比例，只有${place(p.lowest, 'name')}有数据：${percent(p.low)}。`
          : `${dayNamed(p.on)}，Google用户经IPv6访问的比例从${place(p.lowest, 'name')}的${percent(p.low)}到${place(p.highest, 'name')}的${percent(p.high)}；居中的一半成员在${percent(p.lowerQuarter)}至${percent(p.upperQuarter)}之间。`,
    },
    perMillion: {
      title: (p) =>
        `每百万人的IPv6地址空间：成员的中位数为${short(p.value)}块/32，所有国家和地区的中位数为${short(p.world)}块`,
      sentence: (p) =>
        `${p.count === 1 ? `${date(p.on)}，每百万人的IPv6地址空间，只有${place(p.lowest, 'name')}有数据：${short(p.low)}块/32` : `${date(p.on)}，各成员每百万人的IPv6地址空间从${p.low === 0 ? '零' : `${place(p.lowest, 'name')}的${short(p.low)}块/32`}到${place(p.highest, 'name')}的${short(p.high)}块/32`}。一块/32足够一个大网络使用，所以很小的地方会远在右侧。`,
    },
    perPerson: {
      title: (p) =>
        `IPv4：成员的中位数为${said['addresses-per-person'](p.value)}，所有国家和地区的中位数为${said['addresses-per-person'](p.world)}`,
      sentence: (p) =>
        p.count === 1
          ? `${date(p.on)}，IPv4地址只有${place(p.lowest, 'name')}有数据：${said['addresses-per-person'](p.low)}。`
          : `${date(p.on)}，各成员的IPv4地址从${p.low === 0 ? '零' : `${place(p.lowest, 'name')}的${said['addresses-per-person'](p.low)}`}到${place(p.highest, 'name')}的${said['addresses-per-person'](p.high)}。`,
    },
    zeros: (p) =>
      `有${counted(p.count, '个成员')}一块也没有：零在这个刻度上没有位置，但计入中位数，并列在表中。`,
    missing: (p) => `${full(p.members)}个成员中有${full(p.count)}个无数据。`,
    world: '所有国家和地区',
  },
  byGroup: {
    sentence: (p) =>
      `${dayNamed(p.on)}，经IPv6访问的Google用户，${all[p.lowest].short}的中位数为${percent(p.low)}，${all[p.highest].short}的中位数为${percent(p.high)}；所有国家和地区的中位数为${percent(p.world)}。`,
    headline: (p) =>
      `半数${all[p.lowest].short}经IPv6访问的Google用户不超过${percent(p.low)}；所有国家和地区中，半数不超过${percent(p.world)}`,
  },
  gap: {
    heading: '与世界对照',
    caption: (group) => `${title(group)}与所有国家和地区对照`,
    columns: {
      measure: '指标',
      on: '日期',
      group: '组',
      world: '所有国家和地区',
      gap: '差距',
    },
    rows: {
      perMillion: '每百万人的IPv6地址空间，全组',
      perPerson: '人均IPv4地址，全组',
      median: '经IPv6访问的Google用户，成员中位数',
      lowerQuarter: '经IPv6访问的Google用户，四分之一的成员低于',
      upperQuarter: '经IPv6访问的Google用户，四分之一的成员高于',
    },
    points: (difference) =>
      `${difference < 0 ? '−' : '+'}${full(Math.abs(difference) * 100, 1)}个百分点`,
    times: (ratio) =>
      ratio > 0 && ratio < 1 ? `世界为其${short(1 / ratio)}倍` : `世界的${short(ratio)}倍`,
  },
  members: {
    heading: '所有成员',
    caption: (group) => `${title(group)}：所有成员`,
    columns: {
      name: '国家或地区',
      held: '持有的IPv6地址空间',
      perMillion: '每百万人',
      users: '经IPv6访问的Google用户',
      perPerson: '人均IPv4',
      online: '上网人口',
      first: '仍在列的最早IPv6',
    },
    filesOf: '各注册机构的最新文件',
    ofYear: '年份各异',
    online: (share, year) => `${full(share * 100, 1)}%（${year}年）`,
  },
  outside: (p) =>
    `不在四组之内：${listed(places(p.areas))}。在其余人均IPv4地址少于世界平均的国家和地区中，${p.areas.length === 1 ? '它的人口最多' : '它们的人口最多'}。`,
  of: '属于：',
  others: '其他组',
};
