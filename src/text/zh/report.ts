import type { ReportText } from '../contract/report.ts';
import { date, editionOf, full } from '../grammar/zh.ts';

/** The progress report that Resolution 64 asks for. */
export const report: ReportText = {
  title: 'IPv4和IPv6地址进展报告',
  description:
    '关于世界电信标准化全会第64号决议要求研究的问题的结果：可供发放、已退还或未使用的IPv4地址，以及IPv6的速度和地理分布。',
  subtitle: (p) => `${editionOf(p.edition)}`,
  lead: '世界电信标准化全会第64号决议（2016年，哈马马特，修订版）要求开展两项研究，并报告进展。本报告就每一项列出公开记录所显示的情况，由本版的表计算得出。这是一项独立工作，不代表任何组织。',
  pdf: '如需纸本，请打印本页：版面按A4设计。',
  short: '摘要',
  sections: {
    ipv4: {
      heading: '可供发放、已退还或未使用的IPv4地址',
      clause:
        '做出决议，第1段：监测和评估可能仍可使用、已退还或未使用的IPv4地址的分配，以利于发展中国家',
      limits:
        '公开记录说明有多少可供发放，有多少已回到注册机构，但不说明已发放的地址中哪些没有使用。',
    },
    ipv6: {
      heading: 'IPv6的速度和地理分布',
      clause:
        '做出决议，第2段：分析统计数据，为感兴趣的成员，特别是发展中国家，评估IPv6地址分配和注册的速度和地理分布',
      limits: '注册不等于使用：两者分开显示，在一国注册的地址可能在别处使用。',
    },
    use: {
      heading: '使用中的IPv6',
      clause: '请成员国和部门成员，第3段：考虑承诺向IPv6过渡并通报进展',
      limits: '用户比例由一家公司在自己的用户中测量；用户太少的国家和地区没有数据。',
    },
  },
  groupsHeading: '国家组并列',
  groupsNote: '各组有重叠，从不相加。成员以所示日期为准。',
  methodsHeading: '方法',
  methods:
    '每个数字都来自一项有定义、单位、日期和来源的指标。缺失不是零，没有一条线连接两种方法，不属于单一国家的各项是世界总数的一部分。完整的定义和规则见网站：',
  sourcesHeading: '来源',
  sourceLine: (p) => `${p.title}，${p.publisher}，截至${date(p.asOf)}；${full(p.records)}条记录。`,
};
