import type { NotFoundText, SiteText } from '../contract/site.ts';
/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: '跳到正文',
  menu: '主菜单',
  menuButton: '菜单',
  close: '关闭',
  home: '世界地图',
  countries: '国家和地区',
  ipv4: '还剩多少',
  fairness: '谁拥有地址',
  pace: '增长多快',
  used: '谁在使用',
  groups: '国家组',
  compare: '比较',
  policies: '政策',
  stories: '专题',
  iot: '物联网',
  getReady: '做好准备',
  search: '搜索',
  contribute: '参与',
  foot: { numbers: '数字', act: '行动', site: '本站' },
  more: '本站其他内容',
  methodology: '方法',
  about: '关于',
  licence: '文字和图表：CC BY 4.0。代码：MIT。数据：依各来源的许可。',
  noData: '无数据',
  none: '无',
  source: '来源',
  sources: '来源',
  notes: '说明',
  counted: '如何统计',
  table: '以表格显示数字',
  rank: (rank, of) => `第${rank}（共${of}）`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: '这个网址没有页面',
  body: '可能是输入有误，也可能是指向这里的链接不对。本站页面一经发布，网址不变。',
  links: '不妨看看：',
};
