import type { BriefText } from '../contract/brief.ts';
import { date, editionOf, full, listed, place, places } from '../grammar/zh.ts';
import { policies } from './policies.ts';

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `${place(area, 'name')}在IPv6方面可以做什么`,
  description: (area) =>
    `关于${place(area, 'name')}的一页简报：与邻近国家和地区相比如何，有哪些IPv6政策，接下来的三步，向谁申请地址，在哪里学习。`,
  kicker: (p) => `一页简报 · ${editionOf(p.edition)}`,
  link: (area) => `${place(area, 'name')}可以做什么：一页简报`,
  standing: (area) => `${place(area, 'name')}的现状`,
  beside: {
    heading: '与邻近国家和地区相比',
    policies: '我们表中的政策',
    columns: {
      'ipv6-users-google': '经IPv6访问的Google用户',
      'ipv4-per-person': '人均IPv4地址',
    },
    caption: (p) =>
      `${place(p.area, 'name')}，以及${place(p.region, 'name')}两项数字齐全、在我们的地图上离它最近的${full(p.count)}个国家和地区，陆上邻国在前`,
    compare: '比较它们的历年变化',
  },
  policies: {
    heading: '我们表中当地的政策',
    entry: (p) =>
      `${p.title}（${[policies.kinds[p.kind], p.year === null ? null : `${p.year}年`].filter(Boolean).join('，')}；${p.who}）`,
    more: (count) => `另有${full(count)}项`,
    lacks: (p) =>
      `我们的表中没有${p.hasNone ? '当地自己的IPv6政策' : listed(p.kinds.map((kind) => policies.kinds[kind]))}。这并不意味着确实没有。`,
    all: '告诉我们缺了什么',
  },
  registry: {
    heading: (registry) => `如何向${place(registry, 'name')}申请地址`,
    holders: (p) =>
      p.without === 0
        ? `据${place(p.registry, 'name')}截至${date(p.on)}的文件，${place(p.area, 'name')}${p.all === 1 ? '唯一一家' : `全部${full(p.all)}家`}IPv4持有者也都有IPv6。`
        : `据${place(p.registry, 'name')}截至${date(p.on)}的文件，${place(p.area, 'name')}的${full(p.all)}家IPv4持有者中，${full(p.without)}家没有IPv6。`,
    noHolders: (p) =>
      `从本站现有的${place(p.registry, 'name')}文件，无法得知${place(p.area, 'name')}有多少家IPv4持有者没有IPv6。`,
    others: (registries) => `当地部分地址在${listed(places(registries))}注册。`,
    ask: (registry) => `${place(registry, 'name')}：如何申请地址`,
  },
  steps: {
    heading: '接下来的三步',
    names: {
      policy: '制定当地的IPv6计划',
      request: '让持有IPv4的机构申请IPv6',
      operators: '让运营商用起已注册的地址',
      buy: '每次公共采购都要求支持IPv6',
      overdue: '说明目标是否达到',
      together: '让运营商、政府和大学坐到一起',
      services: '让公共服务可经IPv6访问',
      skills: '培训管理网络的人',
      progress: '每年报告进展',
    },
    why: {
      policy: () => '我们的表中既没有计划，也没有强制要求。要指明由谁负责，并定下日期。',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? '当地至今没有注册IPv6地址空间。从最大的运营商开始。'
          : `${full(p.holders.all)}家IPv4持有者中，${full(p.holders.without)}家没有IPv6。从最大的运营商开始。`,
      operators: () =>
        '人均注册的IPv6多于中位数，而经IPv6访问的Google用户少于中位数。移动网络和家庭网络优先。',
      buy: () => '我们的表中没有采购规定。今天买的设备会在网络里用上多年。',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `“${p.overdue.target}”应在${date(p.overdue.by)}前完成；我们的表中没有结果。`,
      together: () => '我们的表中没有工作组。邻近的网络先行，别的网络才会跟上。',
      services: () => '从人人都看得到的做起：政府的网站、邮件和域名服务器。',
      skills: () => '先培训工程师，再培训接听客户电话的人；课程列在下面。',
      progress: () => '每年一个数字，例如上面的用户比例，就能看出什么有效。',
    },
    clause: (p) =>
      `世界电信标准化全会第64号决议，请${p.to === 'states' ? '成员国' : '成员国和部门成员'}第${p.number}段`,
    document: (p) => (p.section === null ? p.title : `${p.title}，第${p.section}节`),
    clauses: '招标条款',
    rule: '按规则从我们的表中选出，排列次序对所有国家和地区都一样。',
    more: '给政府的指南',
  },
  training: {
    heading: '以当地语言授课的培训',
    none: '我们没有查到以官方语言授课的课程；以下课程用其他语言。',
    more: '所有培训',
  },
  testbeds: {
    heading: '邻近的试验床',
    none: '我们没有查到该区域的试验床。',
    more: '所有试验床',
  },
  whole: (area) => `${place(area, 'name')}的全部数字`,
};
