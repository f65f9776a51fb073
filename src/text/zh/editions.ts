import type { EditionsText } from '../contract/editions.ts';
import { editionOf, full, listed } from '../grammar/zh.ts';

/** The page of frozen editions. */
export const editions: EditionsText = {
  title: '定版',
  kicker: '数据',
  description: '图表在某一版当日的原样，逐字节保存，每个文件附校验和，供引用和嵌入。',
  lead: '本站图表随数据而变。引用数字的人可能希望图表保持原样：下列每一版都永久保存每张图表的嵌入框、图片和数字，以及合为一个文件的全部数据。在任何图表下面的嵌入框中即可选择。',
  none: '还没有定版。本站图表随数据而变；定版永久保存每张图表的嵌入框、图片和数字，一旦有了就列在这里。',
  caption: '各版',
  columns: {
    edition: '版次',
    files: '文件',
    manifest: '文件清单及校验和',
    sha256: '该清单的SHA-256',
  },
  name: editionOf,
  files: (count) => full(count),
  manifest: 'manifest.json',
  newest: '最新一版的位置，供程序使用',
  one: {
    title: (edition) => `定版：${editionOf(edition)}`,
    description: (edition) =>
      `IPv6 Atlas在${editionOf(edition)}中的全部数据和每张图表，供引用、下载和核对。`,
    lead: (p) =>
      `这里保存的内容永远不变：${full(p.files)}个文件，包括该版的全部数据，以及每张图表的嵌入框、图片和数字。网站本身则用更新的数据继续下去。`,
    zip: '全部数据，一个ZIP文件',
    zipIs: '指标和参考表的CSV，附说明和来源，与当日提供的相同。',
    manifest: '文件清单',
    manifestIs: '每个文件的路径、大小和SHA-256。清单本身的SHA-256为',
    figures:
      '图表的嵌入框、图片和数字在此网址之下，路径与网站上相同。其页面提供嵌入用的HTML：请在那里选择版次。',
    cite: '引用此版',
  },
  elsewhere: (editions) =>
    `另有保存、但不在本主机上的：${listed(editions.map(editionOf))}。其存档与本站源码放在一起，位于data/editions。`,
  how: '版次以数据制成之日命名；同一天的第二版在名称后加-2。其文件永远不变；发现错误时，该版保持原样，由下一版在变更页面上说明。',
};
