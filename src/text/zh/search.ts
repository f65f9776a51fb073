import type { SearchText } from '../contract/search.ts';
/** The search over the whole site. */
export const search: SearchText = {
  title: '搜索本站',
  description: '在本站任何页面上查找国家或地区、指标、专题或文件。',
  label: '搜索内容',
  everywhere: '搜索本站',
  hint: '边输入边搜索。',
  keys: '按回车打开所输入的国家或地区，或第一条结果；按向下键移到结果，按Esc清空输入框。',
  without:
    '搜索需要脚本，只在你的浏览器中运行：输入的内容不会离开你的设备。不用脚本，也可以从这些列表到达各处。',
  lists: '其他入口',
  submit: '搜索',
  resultsLabel: '结果',
  found: '“{query}”有{count}个页面',
  one: '“{query}”有一个页面',
  none: '没有关于“{query}”的页面。请换一个更短的词，或输入国家或地区的名称。',
  failed: '无法取得搜索索引。请在联网后再试。',
  more: '显示更多',
  asked: '大家常问',
  questions: [
    {
      path: 'ipv4/',
      asked: [
        '还剩多少IPv4地址？',
        '还有空闲的IP地址吗？',
        '未使用的地址还有多少？',
        'IPv4地址是什么时候用完的？',
      ],
    },
    {
      path: 'fairness/',
      asked: ['谁的地址最多？', '哪个国家的IPv4地址最多？', 'IPv4地址是怎样分配的？'],
    },
    {
      path: 'used/',
      asked: ['多少人使用IPv6？', '哪些国家使用IPv6最多？', '互联网有多少用IPv6？'],
    },
    { path: 'pace/', asked: ['IPv6增长多快？', 'IPv6普及得多快？'] },
    { path: 'compare/', asked: ['我的国家与别国相比如何？', '怎样比较两个国家？'] },
    {
      path: 'get-ready/',
      asked: ['怎样获得IPv6？', '怎样让我的网络用上IPv6？', '怎样改用IPv6？'],
    },
    { path: 'methodology/', asked: ['数字从哪里来？', '地址是怎样统计的？'] },
    { path: 'data/', asked: ['在哪里下载数据？'] },
  ],
  silent: [
    ...['的', '了', '吗', '呢', '是', '有', '在', '还', '什么', '怎样', '怎么', '如何', '多少'],
    ...['哪', '哪个', '哪些', '哪里', '谁', '我', '我的', '你', '个', '时候', '请', '请问', '和'],
    ...['与', '就', '都', '也'],
  ],
};
