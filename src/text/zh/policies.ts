import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import { countries, date, dayNamed, full, listed, percent, place, row } from '../grammar/zh.ts';
import { said } from './values.ts';

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: '计划',
  mandate: '强制要求',
  procurement: '采购规定',
  'task force': '工作组',
};

/** Entries of one kind with their years: 2023年计划; 两项计划（2023年）; 3项计划（2010年至2023年）. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const name = all.length === 1 ? kinds[kind] : `${kinds[kind]}${full(all.length)}项`;
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return name;
  return `${name}（${first === last ? `${first}年` : `${first}年至${last}年`}）`;
}

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: '政策',
  title: (p) =>
    p.duties === 0
      ? '各国就IPv6作出的决定'
      : `至少${countries(p.duties)}把IPv6定为义务，或写入政府采购规定`,
  short: '政策',
  description:
    '各国就IPv6作出的决定：计划、强制要求、采购规定和工作组，附其目标，并与各国家和地区的测量结果对照。',
  lead: '就我们所找到的，各国就IPv6作出的决定，旁边是当地今天的测量结果。两者不一定互为因果。国际电联世界电信标准化全会第64号决议（2016年，哈马马特，修订版）请成员考虑承诺向IPv6过渡并通报进展。',
  weak: (p) =>
    `${full(p.all)}个条目中，${full(p.official)}个依据负责方的页面，其余依据报道或副本。${full(p.old)}个在本版之前的一年内没有得到确认，可能已过时。有些是草案、研究或业界团体，均在说明中注明。`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: '各类型的含义',
  kindMeanings: {
    mandate: '对运营商、设备进口商、公共机构等他人规定的义务。',
    procurement: '关于公共机构可以购买什么的规定。',
    plan: '意向、战略或方案，不论有无日期；也包括草案、研究或为此迈出的一步。',
    'task force': '为推动工作而设立的小组，由国家或他人设立。',
  },
  map: {
    heading: '地图上的已知政策',
    title: (p) =>
      p.duties === 0
        ? `${countries(p.countries)}有IPv6计划或工作组`
        : `至少${countries(p.duties)}把IPv6定为义务，或写入采购规定；另有${full(p.countries - p.duties)}个有计划或工作组`,
    sentence: (p) =>
      `据我们所知，${countries(p.mandates)}对运营商、销售商或公共机构有过或仍有义务规定，另有${full(p.duties - p.mandates)}个有公共机构采购规定。连同计划和工作组，共${full(p.countries)}个。`,
    unit: (p) => `已知最强的一类条目，不论过去或现在，${date(p.on)}`,
    none: '画斜线的地方很可能也有我们不知道的政策。草案、研究和会谈在这里算作计划，业界团体算作工作组。',
    noneShort: '没有查到',
    kindIds: '政策类型（plan为计划，mandate为强制要求，procurement为采购规定，task-force为工作组）',
    evidence: (p) =>
      `${full(p.all)}个条目中，${full(p.official)}个依据负责方的页面，其余依据报道或副本。`,
    source: 'IPv6 Atlas政策表；每个条目写明各自的来源',
  },
  targets: {
    heading: '目标，以及现在的测量结果',
    lead: (p) =>
      `定有日期的国家目标有${full(p.targets)}个。有的关于网络，有的关于网站或设备。旁边的测量项目各国都一样，不说明目标是否达到。`,
    caption: (p) => `截至${date(p.on)}所知、定有日期的国家目标`,
  },
  columns: {
    country: '国家或地区',
    kinds: '政策类型',
    count: '条目',
    target: '目标',
    by: '期限',
    outcome: '结果',
    users: '经IPv6访问的Google用户',
    held: 'IPv6地址空间，/32',
  },
  noOutcome: '–',
  noOutcomeNote: '–表示没有找到来源',
  dated: (p) => `${p.value}（${date(p.on)}）`,
  everyHeading: '每个条目，按国家或地区',
  regionsLabel: '区域',
  regional: '面向整个区域',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')}：全部数字`,
  measured: (p) =>
    [
      p.users === null
        ? 'Google没有给出经IPv6访问的用户比例。'
        : `测量结果：${dayNamed(p.users.date)}，${percent(p.users.value)}的Google用户经IPv6访问。`,
      p.held === null
        ? '没有IPv6地址空间在列。'
        : `注册的IPv6地址空间：${date(p.held.last.date)}为${said.slash32s(p.held.last.value)}，${date(p.held.first.date)}为${said.slash32s(p.held.first.value)}。`,
    ].join(''),
  line: (p) =>
    `IPv6地址空间从${date(p.first.date)}的${said.slash32s(p.first.value)}变为${date(p.last.date)}的${said.slash32s(p.last.value)}`,
  lineNote:
    '小线图显示在当地注册的IPv6地址空间，各图刻度不同，均从零起；缺少月份或来源更换处断开。',
  feed: '以Atom订阅新条目',
  more: '公共机构采购时应要求什么',
  correct: '添加或更正政策',
};
