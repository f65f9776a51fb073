import type { ContributeText } from '../contract/contribute.ts';
import { editionOf } from '../grammar/zh.ts';
import { columns as described } from './contribute-columns.ts';

/** How to add an event, a policy or a correction. */
export const contribute: ContributeText = {
  title: '添加活动或政策，或更正错误',
  description:
    '怎样向本站添加会议、课程、试验床、政策或文件，怎样报告错误：逐栏说明要填什么，并附例子。',
  lead: '这里关于会议、培训、试验床和政策的内容，多数是在报道和日历中找到的。举办会议或制定政策的人更清楚：请告诉我们，并指明写有此事的公开页面。',
  formsHeading: '通过表单',
  formsLead: '表单询问的就是下面各表所含的内容。需要在存放本项目的地方有账户。',
  forms: {
    event: '添加或更正活动',
    policy: '添加或更正政策',
    translation: '更正译文',
    correction: '更正其他内容',
  },
  fileHeading: '直接在文件中',
  file: (p) =>
    `每类条目在${p.folder}中有一个逗号分隔的文件：每个条目一行，按第一栏排序。含逗号或引号的单元格要加引号。电子表格程序可以打开和写出这样的文件。`,
  checks:
    '构建时读取每一行。有一行不合格就停止，并指出文件、行、栏、应为什么和实为什么；所有行都合格之前，什么也不发布。',
  rulesHeading: '收录什么',
  rules: [
    '只收录公开页面上写有的内容，并附网址。负责方的页面优先于报道，报道优先于他人的日历。',
    '用自己的话：不照抄任何页面。',
    '不超出所知：没有公布日子就写月份，什么也不知道就留空。不作猜测。',
    '注明核对的日期。一年没有重新核对的条目，会标明未核对。',
  ],
  tablesHeading: '各栏',
  kinds: {
    events: '活动',
    policies: '政策',
    training: '培训',
    testbeds: '试验床',
    guidelines: '指南',
  },
  caption: (p) => `data/${p.table}的各栏，以“${p.example}”一行为例`,
  columns: { name: '栏', what: '填什么', empty: '可否留空', example: '例子' },
  described,
  oneOf: (values) => `其中之一：${values.join('、')}`,
  yes: '可以',
  no: '不可以',
  empty: '（空）',
  prefilled: (p) =>
    `每个国家或地区的页面都有链接，打开更正表单并填好其网址和版次（${editionOf(p.edition)}）。`,
};
