import type { Reader } from '../../model/activities/columns.ts';
import type { Step } from '../../model/activities/guidelines.ts';
import type { GuidelinesText } from '../contract/guidelines.ts';
import { counted, date, full } from '../grammar/zh.ts';

const readers: Readonly<
  Record<Reader, { name: string; title: string; lead: string; who: string }>
> = {
  operator: {
    name: '网络运营商',
    title: '网络运营商的IPv6之路：逐步说明',
    who: '固定和移动接入提供商、互联网交换中心、科研网络。',
    lead: '运营商承载他人的流量，所以过渡的每个环节都会遇到：地址、路由器、用户设备，以及世界许多地方仍只有IPv4的漫长时期。',
  },
  government: {
    name: '政府和监管机构',
    title: '政府和监管机构的IPv6之路：逐步说明',
    who: '各部委、监管机构、有自己网络的公共机构。',
    lead: '政府有三重角色：采购设备，运行公民必须能访问的服务，为运营商制定规则。每种角色各有文件；其他国家做了什么，见政策页面。',
  },
  enterprise: {
    name: '企业和机构',
    title: '企业和机构的IPv6之路：逐步说明',
    who: '有自己网络的企业、医院、学校和大学。',
    lead: '在企业内部，过渡主要是次序问题：先弄清有什么，再改变买什么，然后由外到内逐步开启。你的网络上很可能已有IPv6，因为计算机和手机会自行使用。',
  },
  content: {
    name: '内容提供者',
    title: '网站和内容的IPv6之路：逐步说明',
    who: '出版者、网店、托管公司，以及任何有网站或邮件服务器的人。',
    lead: '对许多网站来说，IPv6只是托管商或内容分发网络的一项设置，加上域名记录中的一个地址。此后，同样的内容要在两种协议上测试、测量和防护。',
  },
  developer: {
    name: '开发人员',
    title: '开发人员的IPv6之路：逐步说明',
    who: '编写软件或制造联网设备的人。',
    lead: '软件在IPv6上出错的地方不多，也都为人熟知：存储地址之处，写出地址之处，假定一个名称只有一个地址之处，以及只在一种协议上监听之处。',
  },
  teacher: {
    name: '教师',
    title: '教师的IPv6之路：逐步说明',
    who: '中小学和大学教师、培训人员、课程编写者。',
    lead: '只用IPv4学网络，学到的是例外。这些文件可免费阅读，质量也足以用于教学。',
  },
};

const steps: Readonly<Record<Step, { name: string; what: string }>> = {
  understand: {
    name: '了解',
    what: '弄清IPv6是什么、改变什么，读标准本身，也读别人的讲解。',
  },
  plan: {
    name: '规划',
    what: '盘点网络、服务和合同，指明负责人，定下次序和日期。',
  },
  buy: {
    name: '采购',
    what: '每次采购都要求支持IPv6，使每次更换都推进过渡而不增加费用。',
  },
  address: {
    name: '编址',
    what: '从注册机构或服务提供商取得地址块，制定留有余地的地址规划。',
  },
  deploy: {
    name: '部署',
    what: '开启IPv6：先在外界访问你的地方，再在核心，然后给每个用户。',
  },
  'keep-ipv4': {
    name: '保持IPv4可达',
    what: '只要别人还只有IPv4，就用地址转换或隧道保持可达。',
  },
  secure: {
    name: '防护',
    what: '给IPv6与IPv4同样的过滤、日志和维护；从第一天起就需要。',
  },
  operate: {
    name: '运行',
    what: '测量、排除故障、培训人员，直到IPv6成为常态。',
  },
};

/** Roadmaps by reader, and the documents that help at each step. */
export const guidelines: GuidelinesText = {
  kicker: '指南',
  short: '指南',
  title: (p) => `通往IPv6的八个步骤，附${full(p.documents)}份有帮助的文件`,
  description:
    '面向运营商、政府、企业、内容提供者、开发人员和教师的IPv6路线图，附每一步有帮助的文件。',
  lead: '选择你的身份。每份路线图都从了解一直讲到日常运行，并列出别人为每一步写下的文件：标准、建议、计划，以及有效做法的记述。',
  readerDescription: (reader) =>
    `${readers[reader].name}：依次列出通往IPv6的步骤，以及每一步有帮助的文件。`,
  readers,
  steps,
  readersHeading: '路线图',
  stepsHeading: '步骤',
  count: (count) => counted(count, '份文件'),
  inside: (p) => {
    const named = p.publishers.slice(0, 3).join('、');
    const more = p.publishers.length > 3 ? '等' : '';
    return `${counted(p.documents, '份文件')}，出自${named}${more}`;
  },
  others: '其他路线图',
  order: '没有查到文件的步骤从略。',
  standing: (p) => `${p.status}，截至${date(p.on)}`,
  sourceNote: (p) =>
    `RFC链接到其发布者。除条目另有说明外，正文和地位是我们在${date(p.on)}的副本中读到的；此后的RFC可能已取代它，所以使用之前请先去那里查看。每个条目都说明文件是如何读到的。`,
  contribute: '添加或更正文件',
};
