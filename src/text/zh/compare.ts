import type { CompareText } from '../contract/compare.ts';
import { full, place } from '../grammar/zh.ts';
/** Countries side by side. */
export const compare: CompareText = {
  title: '比较国家和地区',
  description:
    '把至多六个国家、地区或国家组画在一张图上：IPv6用户、人均IPv4和持有量；可保存为网址、图片、表格或嵌入框。',
  lead: '可把至多六个国家、地区、国家组或世界放在一张图上。本页网址会记下你的选择，便于转给别人。',
  measures: '比较什么',
  choices: {
    'ipv6-users-google': '经IPv6访问的用户（Google）',
    'ipv6-capable-apnic': '能够使用IPv6的用户（APNIC Labs）',
    'ipv4-per-person': '人均IPv4',
    'ipv4-held': '持有的IPv4地址',
    'ipv6-per-million': '每百万人的IPv6地址空间',
    'ipv6-held': '持有的IPv6地址空间',
  },
  ways: '显示方式',
  scales: {
    amount: '数量',
    share: '占世界总数的比例',
    index: '增长：首月＝1',
    log: '数量，对数刻度',
  },
  told: {
    none: '无数据',
    share: '占世界总数的比例',
    log: '对数刻度',
    index: (date) => `为${date}的倍数`,
    upTo: (date) => `数据至${date}`,
    breaks: '竖立的虚线：此后的数字出自另一种统计，所以线条不跨过它。',
    zeros: '对数刻度没有零：没有持有的月份略去。',
    noWay: '这些地方没有任何两个月的统计口径全都一致，所以显示数量，不显示增长。',
  },
  groups: {
    'per-person': '国家组的数值是其现有成员合计持有的数量除以其人口。',
    median: '国家组的数值是其现有成员的中位数，至少要有一半成员有数值。',
  },
  few: (p) =>
    `在${place(p.area, 'name')}，每月测试不足${full(p.tests)}次，单是偶然因素就会使比例变动。`,
  addOne: '加一个国家或地区来比较',
  add: '按名称加入国家、地区或国家组',
  addButton: '加入图中',
  unknown: '没有这个名称的国家、地区或国家组。',
  beside: '并列：',
  byPlace: '从按区域排列的列表中选择',
  choose: '国家、地区或国家组',
  noRegion: '不属于任何区域',
  chosen: '图中已有',
  remove: '移除',
  full: '图中已有六条线：请先移除一条。',
  failed: '这些数字无法载入。请再试一次。',
  table: '以表格显示数字',
  keep: {
    heading: '保存这一比较',
    link: '复制网址',
    png: '保存为PNG',
    svg: '保存为SVG',
    csv: '把数字保存为CSV',
    saved: '已保存。',
    copied: '已复制。',
    failed: '你的浏览器不允许这样做。地址栏中的网址也通向这里。',
    frame: '嵌入网页',
    frameLead:
      '只含这一比较的嵌入框，数据始终是我们最新的。不设cookie，除本站外不向任何网站发出请求。',
  },
  credit: (p) => `${p.site}，${p.edition}版，CC BY 4.0。${p.address}`,
  frame: {
    more: '在IPv6 Atlas上比较国家和地区',
    withoutScript: '这一比较由脚本绘制。其数字可在IPv6 Atlas上查看：',
  },
  ready: {
    heading: '现成的比较',
    each: [
      {
        codes: ['ldc', 'lldc', 'sids', 'world'],
        metric: 'ipv4-per-person',
        name: '人均IPv4：联合国的国家组与世界',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv4-per-person',
        name: '人均IPv4：世界五大区域',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv6-users-google',
        name: '经IPv6访问的用户：各区域的中位数',
      },
      {
        codes: ['br', 'cn', 'in', 'us', 'za', 'world'],
        metric: 'ipv6-held',
        name: '持有的IPv6地址空间：五个大国与世界',
      },
    ],
  },
  withoutScript:
    '本页由脚本画出你选择的内容，而你的脚本已关闭。不用脚本，也可在这里并列查看国家和地区：',
  elsewhere: [
    ['countries/', '所有国家和地区，一张表'],
    ['groups/', '联合国的国家组、区域和注册机构并列'],
    ['fairness/', '各国家和地区的人均IPv4'],
    ['used/', '持有的IPv6与使用的IPv6对照'],
  ],
  each: '或阅读其中一个的页面：',
};
