import type { IotText } from '../contract/iot.ts';
import { date, full, listed, percent, short } from '../grammar/zh.ts';

const CONNECTED = '物联网设备，世界';
const IN_USE = '在用的物联网设备，世界';
const ALL = '物联网连接总数，世界';
const SHORT_RANGE = '短距离物联网连接，世界';
const WIDE_AREA = '广域物联网连接，世界';
const OVER_MOBILE = '其中经移动网络的，世界';
const IN_WIDE_AREA = '已含在广域的数字中。';
const OUTLOOK = '同一公司的展望。';
const AFRICA_THINGS = '移动网络上的物联网设备，撒哈拉以南非洲';
const AFRICA_PEOPLE = '移动互联网用户，撒哈拉以南非洲';

/** What each row of the table on the Internet of Things counts or does, by its id. */
const entries: IotText['entries'] = {
  'iot-analytics-2024': {
    what: IN_USE,
    note: '在用的终端设备和网关；不含网关后的传感器、手机、平板电脑和计算机。',
  },
  'iot-analytics-2025': { what: IN_USE, note: '发表时对年底的预期。' },
  'iot-analytics-2030': { what: IN_USE, note: OUTLOOK },
  'iot-analytics-2020': {
    what: '活跃的物联网连接，世界',
    note: '按这一统计，物联网设备首次多于手机和计算机的一年。',
  },
  'iot-analytics-2020-every-kind': {
    what: '各类活跃联网设备，世界',
    note: '物联网设备、手机、平板电脑和计算机合计。',
  },
  'iot-analytics-2025-said-2018': {
    what: CONNECTED,
    note: '与同一公司后来的估计接近。',
  },
  'iot-analytics-2025-said-2020': {
    what: CONNECTED,
    note: '远高于同一公司后来的估计。',
  },
  'idc-2025': {
    what: CONNECTED,
    note: '另一公司，另一方法；引用它的页面没有给出日期。',
  },
  'statista-2025': {
    what: CONNECTED,
    note: '同一页面所引，没有日期；可能是某一年的统计，也可能是预测。',
  },
  'ericsson-2024': { what: ALL, note: '短距离和广域合计。' },
  'ericsson-2024-short-range': {
    what: SHORT_RANGE,
    note: 'Wi-Fi、蓝牙、802.15.4等：多数经网关或家用路由器到达互联网。',
  },
  'ericsson-2024-wide-area': {
    what: WIDE_AREA,
    note: '移动网络和使用免许可频段的低功耗网络。',
  },
  'ericsson-2024-cellular': { what: OVER_MOBILE, note: IN_WIDE_AREA },
  'ericsson-2030': { what: ALL, note: OUTLOOK },
  'ericsson-2030-short-range': { what: SHORT_RANGE, note: '上面数字的一部分。' },
  'ericsson-2030-wide-area': { what: WIDE_AREA, note: '全部连接数的一部分。' },
  'ericsson-2030-cellular': { what: OVER_MOBILE, note: IN_WIDE_AREA },
  'ericsson-2021-said-2016': { what: CONNECTED, note: '此后统计的内容有变化。' },
  'ericsson-2025-cellular-said-2019': {
    what: '移动网络上的物联网设备，世界',
    note: '同一公司对前一年的统计更少。',
  },
  'gsma-2023-cellular': { what: AFRICA_THINGS, note: '使用许可频段。' },
  'gsma-2023-people': {
    what: AFRICA_PEOPLE,
    note: '这是人，与上面的设备并列：在当地，对地址的需求主要来自人。',
  },
  'gsma-2030-cellular': { what: AFRICA_THINGS, note: '使用许可频段。' },
  'gsma-2030-people': { what: AFRICA_PEOPLE, note: '这是人。' },
  'rfc-4944': {
    what: '6LoWPAN（RFC 4944）',
    note: '在帧很短的低功耗无线电上传送IPv6：压缩报头，把数据包切成小片。',
  },
  'rfc-6282': {
    what: '6LoWPAN的报头压缩（RFC 6282）',
    note: '取代第一版的压缩方法；Thread使用它。',
  },
  'rfc-6775': {
    what: '在低功耗网络上发现邻居（RFC 6775）',
    note: '减少发给所有设备的消息，使电池更耐用。',
  },
  'rfc-8505': { what: '在低功耗网络上向路由器登记（RFC 8505）', note: '更新RFC 6775。' },
  'rfc-7668': {
    what: '低功耗蓝牙上的IPv6（RFC 7668）',
    note: '手机或路由器可转发传感器的数据包，不需要制造商自己的网关。',
  },
  'rfc-9159': { what: '低功耗蓝牙上的IPv6网状网（RFC 9159）', note: '同上，经过多跳。' },
  'rfc-7428': { what: 'ITU-T G.9959上的IPv6（RFC 7428）', note: 'Z-Wave所用的无线电。' },
  'rfc-8105': { what: 'DECT超低功耗上的IPv6（RFC 8105）', note: '无绳电话所用的无线电。' },
  'rfc-8724': {
    what: 'SCHC，按约定规则压缩（RFC 8724）',
    note: '使IPv6能用于每条消息只有几十个字节的链路。',
  },
  'rfc-9011': {
    what: 'LoRaWAN上的SCHC（RFC 9011）',
    note: '设备使用IPv6；无线电只传规则的编号和与规则不同之处。',
  },
  'rfc-9453': {
    what: 'IPv6适用于小设备网络的哪些场合（RFC 9453）',
    note: '用途和局限，由标准的制定者说明。',
  },
  'rfc-6459': { what: '移动网络中的IPv6（RFC 6459）', note: '3GPP网络如何传送IPv6。' },
  'rfc-7066': { what: '移动网络设备的IPv6（RFC 7066）', note: '设备需要什么。' },
  'rfc-7849': { what: '移动设备的IPv6规范（RFC 7849）', note: '由运营商编写。' },
  'rfc-6877': {
    what: '464XLAT（RFC 6877）',
    note: '使只懂IPv4的程序能在只有IPv6的移动网络上工作。',
  },
  'matter-ipv6': {
    what: 'Matter，一项家用标准',
    note: '设备在以太网、Wi-Fi或Thread上经IPv6交换消息。',
  },
  'matter-local-addresses': {
    what: 'Matter不需要全世界都能到达的地址',
    note: '只在家中有效的地址就够了，所以一盏支持Matter的灯并不证明对公网地址有需求。',
  },
  'thread-frames': {
    what: 'Thread，低功耗无线电网状网',
    note: '用短帧传送IPv6；较大的数据包按6LoWPAN的方法切开。',
  },
  '3gpp-one-bearer': {
    what: '移动网络上IPv4和IPv6共用一个连接（3GPP）',
    note: '用于4G，自标准第8版起。',
  },
  '3gpp-delegated-prefix': {
    what: '给移动设备后面的网络一块地址（3GPP）',
    note: '自标准第10版起。',
  },
};

/** The explainer on the Internet of Things. */
export const iot: IotText = {
  kicker: '物联网',
  title: (p) =>
    p === null
      ? '物联网设备，以及它们需要的地址'
      : `按${p.publisher}对${p.year}年的统计，每个IPv4地址对应${short(p.things)}台物联网设备`,
  description:
    '有多少物联网设备，预期有多少，共用地址要付出什么代价，哪些标准把IPv6带给小设备，IPv6不能解决什么。',
  lead: (p) =>
    `电表、传感器、摄像头和汽车各需要某种地址，但不一定是全世界都能到达的地址。${p === null ? '许多物联网设备' : `按${p.publisher}对${p.year}年的统计，${percent(p.sharedShare)}的物联网设备使用短距离无线电，其中多数`}在网关或家用路由器后面。数设备不等于数地址。`,
  credit: (p) =>
    `${listed(p.publishers)}${p.said === null ? '' : `，${p.said}`}，见${p.host}${p.checked === null ? '' : `（截至${p.checked}）`}`,
  amount: short,
  perPerson: {
    title: (p) => `人均${short(p.addresses)}个IPv4地址，${short(p.things)}台物联网设备`,
    unit: (p) => `世界人均（人口为${p.year}年）；每格为一个。实心格为统计数，空心格为预期或假设`,
    sentence: (p) =>
      `全部IPv4地址由${short(p.people)}人分，人均${short(p.addresses)}个。如果每人有${full(p.needed)}台设备，各有自己的地址，就需要现有的${short(p.needed / p.addresses)}倍。`,
    addresses: '全部IPv4地址',
    things: (p) =>
      `${p.kind === 'counted' ? '统计' : '预期'}的物联网设备，${p.year}年（${p.publisher}）`,
    supposed: (count) => `假设：每人${full(count)}台设备`,
    each: (value) => short(value),
    notes: [
      '对以后年份预期的设备数，除以今天的人口，使各格可比。物联网设备不包括手机、平板电脑和计算机。',
      'IPv6没有画出：单是一个普通的IPv6网络，地址就多到画不下。',
    ],
    columns: { what: '内容', amount: '总数', each: '人均' },
  },
  forecasts: {
    title: (p) => `对${p.year}年物联网设备的预测，从${short(p.least)}到${short(p.most)}`,
    unit: (p) => `对${p.year}年预期的物联网设备，按预测者和预测时间；每格为${short(p.square)}台`,
    sentence: (p) =>
      `${p.early.publisher}在${date(p.early.said)}预期${short(p.early.count)}台，在${date(p.late.said)}预期${short(p.late.count)}台：对同一年的预期${p.late.count < p.early.count ? '少' : '多'}了${percent(Math.abs(1 - p.late.count / p.early.count))}。`,
    row: (p) =>
      p.said === null ? `${p.publisher}，日期不明` : `${p.publisher}，${date(p.said)}发表`,
    undated: '日期不明',
    note: '各公司统计的内容不同，这些数字都不是测量所得。日期不明的，可能发表得很晚，那时已没有多少可预期的。',
    columns: { publisher: '发布者', said: '发表时间', things: '物联网设备' },
  },
  counted: {
    heading: '统计了多少',
    lead: '没有人能数清每台设备。这些是业界及其顾问的估计，各自统计的内容不同。',
    caption: '物联网设备和人，统计或估计',
  },
  expected: {
    heading: '预期有多少',
    lead: '这些是预测。本站没有一张图表把它们与统计数相加。',
    caption: '物联网设备和人，预期',
  },
  missed: {
    heading: '过去的预测结果如何',
    lead: '对现已过去的年份的预测。定义在此期间有变化，这是它们与后来统计不同的原因之一。',
    caption: '过去对物联网设备的预测',
  },
  sharing: {
    heading: '共用地址的代价',
    paragraphs: (p) => [
      `网络地址转换（NAT）让许多设备共用一个公网地址。它在${p.nat}作为权宜之计提出，此后IPv4一直靠它维持。多数家庭的路由器里都有；许多服务提供商又加了第二层，同时为成千上万用户转换。`,
      `NAT后面的设备，除非它自己或中间的服务器先打开通路，否则谁也到达不了。所以制造商要运行这样的服务器，一旦停止，设备可能就不能用了。许多用户共用一个地址时，一个用户滥用，可能所有人都被封；从地址推测的位置也会出错。服务提供商要说清谁用过这个地址，必须记录多得多的日志。制定互联网标准的IETF在${p.sharing}列出了这些代价。`,
      '每个连接还要在转换器的表中占一个位置。靠电池供电的设备只为保住这个位置就要发送消息，耗费电量和无线电时间。',
    ],
    links: { nat: 'RFC 1631（关于NAT）', sharing: 'RFC 6269（关于地址共用）' },
  },
  standards: {
    heading: '把IPv6带给小设备的标准',
    lead: '靠纽扣电池供电的传感器，其无线电帧比IPv6链路必须传送的数据包短许多倍。6LoWPAN压缩数据包，并切成合适的大小。Thread在此之上用这样的无线电组成网状网。Matter再给家中的设备一种共同语言。3GPP制定的移动网络标准中也有IPv6。',
    caption: '标准，附发布年份',
  },
  unsolved: {
    heading: 'IPv6不能解决什么',
    items: [
      {
        term: '安全',
        text: '弱口令在哪种协议上都是弱口令。路由器在IPv4上不放任何东西进来，对IPv6也要同样设置。这是防火墙的工作，NAT本来就不是防火墙。',
      },
      {
        term: '更新',
        text: '制造商不再修补软件的设备，不论用什么地址，都对已知漏洞敞开。',
      },
      {
        term: '隐私',
        text: '不变的地址使别人能跟踪设备。系统可以经常更换地址的后一半；许多物联网设备不换。设备向制造商发送什么，与协议无关。',
      },
      {
        term: '扫描',
        text: 'IPv6网络太大，无法逐个地址尝试。但地址还是会被找到：在域名里，在日志里，也因为许多地址有简单的规律。',
      },
      {
        term: '旧服务',
        text: '只有IPv6的设备仍要到达IPv4上的服务。只要还是这样，两者之间就必须有转换。',
      },
      {
        term: '无线电和供电',
        text: '地址再多，电池也不会更耐用，信号也不会传得更远。',
      },
    ],
    links: {
      heading: '详见',
      simple: 'RFC 6092：家用路由器应放什么进来',
      scanning: 'RFC 7707：在IPv6网络中寻找设备',
      privacy: 'RFC 8981：会变的地址',
      updates: 'RFC 9019：更新物联网设备的软件',
      local: 'RFC 4193：只在内部有效的地址',
    },
  },
  resolution: {
    before: '国际电联世界电信标准化全会第64号决议考虑到',
    quote: 'IPv6的部署有助于物联网（IoT）解决方案，这些方案需要大量IP地址',
    source: '世界电信标准化全会第64号决议（2016年，哈马马特，修订版），考虑到h)，本站译文',
  },
  columns: {
    what: '内容',
    count: '数量',
    year: '年份',
    publisher: '发布者',
    said: '发表时间',
    source: '来源，截至',
    notStated: '未说明',
  },
  checkedNote: '“截至”指最近一次得知该页面或其副本写有此数的时间。',
  onward: '同样的数字，写成专题：',
  onwardLink: '人均一百台设备',
  entries,
  entry: (p) => `${p.what}。${p.note}`,
  source: (p) => `${p.host}，${p.on}`,
};
