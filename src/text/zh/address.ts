import type { AddressText } from '../contract/address.ts';
import { countries as countriesSaid, date, place } from '../grammar/zh.ts';

/** The page that tells which registry an address belongs to. */
export const address: AddressText = {
  short: '我的地址说明什么？',
  kicker: '试一试',
  title: '我的地址说明什么？',
  description:
    '粘贴任意IPv4或IPv6地址或前缀：所在地址块属于哪家注册机构，从何时起，或留作何用。只在你的浏览器中查找，不发送任何内容。',
  lead: '每个地址都在某一地址块内：IANA把地址块交给五家注册机构之一，或留作特殊用途。粘贴一个地址或前缀，看看属于哪一种。',
  field: {
    name: '查找地址',
    label: 'IPv4或IPv6地址，或前缀',
    note: '在你的浏览器中，依据本页的表格查找。地址不会发往任何地方，也不保存。',
    plain:
      '查找地址的输入框需要JavaScript。没有它，请在下面的表格中查找IPv4地址的第一个数字，或IPv6地址的开头。',
  },
  faults: {
    none: '这不是IPv4或IPv6地址。例如：192.0.2.1和2001:db8::1。',
    'four-numbers': 'IPv4地址由四个数字组成，中间用点分开，例如192.0.2.1。',
    'leading-zero': 'IPv4地址的数字不能以0开头：有些程序会把010读作8。请去掉这个零。',
    'above-255': 'IPv4地址的数字从0到255。',
    digits: 'IPv6地址的冒号之间，最多有四个字符，即数字0至9和字母a至f。',
    groups:
      'IPv6地址有八组，中间用冒号分开；::可一次代替省去的几组零。六对字符是网卡的编号，不是地址。',
    'two-gaps': 'IPv6地址中，::只能出现一次。',
    prefix: '斜线后面是整数：IPv4不超过32，IPv6不超过128。',
    'too-wide': '这个前缀比IANA清单上的一块更宽。下面的表格列出其中的地址块。',
    unlisted: '依IANA的清单，这一范围没有交给任何注册机构，也没有任何用途。',
  },
  carries: '其中带有IPv4地址',
  says: {
    registry: (registry) => `这一地址块由${place(registry, 'name')}管理。`,
    country: ({ registry, countries, on }) =>
      on === null
        ? '地址块不说明其持有者在哪个国家。'
        : `地址块不说明其持有者在哪个国家：依${place(registry, 'name')}截至${date(on)}的文件，其持有者分布在${countriesSaid(countries)}。`,
    lookup: (registry) => `到${place(registry, 'name')}查找持有者（将离开本站）`,
    group: (registry) => `主要由${place(registry, 'name')}服务的国家和地区`,
    iana: '这一地址块由IANA保留：没有交给任何注册机构。',
  },
  untold: {
    heading: '地址在这里不说明什么',
    points: [
      '由谁持有。这写在注册机构自己的数据库里；每个答案都附有链接。',
      '在哪里使用。持有者可以在任何地方使用其地址，服务提供商明天也可能把你的地址给别人。',
      '今天由哪家注册机构列出某个小地址块。大地址块中的小块，有些已从一家注册机构转到另一家。',
    ],
  },
  blocks: {
    heading: 'IANA的地址块',
    lead: 'IANA按地址的第一个数字把IPv4分成256块发出；IPv6则按地址的开头分块发出。',
    none: '本版没有IANA的清单。',
    ipv4: 'IPv4，按地址的第一个数字',
    ipv6: 'IPv6，按地址的开头',
    columns: {
      first: '第一个数字',
      block: '地址块',
      by: '管理者',
      since: '列入IANA清单的时间',
      status: '状态',
    },
    numbers: ({ first, last }) => (first === last ? String(first) : `${first}至${last}`),
    designations: {
      iana: 'IANA自己',
      'local-identification': '无：本网络',
      loopback: '无：环回',
      'private-use': '无：私用',
      multicast: '无：组播',
      'future-use': '无：留待将来使用',
      documentation: '无：文档示例',
      '6to4': '无：6to4',
    },
    statuses: {
      allocated: '已分配',
      legacy: '历史遗留',
      reserved: '保留',
      recovered: '已收回',
      reallocated: '再次发放',
    },
    noMonth: '未说明',
    statusNotes: [
      '已分配：交给注册机构，由其把各部分发给网络。',
      '历史遗留：在有注册机构之前已发给网络，现由注册机构保管记录。月份依IANA的清单，可能晚于首次使用。',
      '保留：不投入使用，或留作专门用途。',
    ],
    source: ({ ipv4, ipv6 }) => `IPv4依${date(ipv4)}的清单，IPv6依${date(ipv6)}的清单。`,
    sourceLink: 'IANA，IPv4和IPv6地址空间',
  },
  special: {
    heading: '有专门用途的范围',
    lead: '这些范围内的地址不属于任何持有者。如果你的地址在其中，它不说明你的国家或服务提供商。',
    caption: '标准留作专门用途的范围',
    columns: { range: '范围', use: '用途', means: '含义', document: '标准' },
    uses: {
      unspecified: { name: '未指定', means: '还没有地址。' },
      'this-network': { name: '本网络', means: '代表自己所在的网络。' },
      loopback: { name: '环回', means: '设备与自己通信。' },
      private: { name: '私用', means: '任何家庭或办公室都可在内部使用；外面看不到。' },
      'unique-local': { name: '唯一本地', means: '任何家庭或办公室都可在内部使用；外面看不到。' },
      shared: { name: '客户共用', means: '用于服务提供商与共用公网地址的客户之间。' },
      'link-local': { name: '链路本地', means: '只在一段网络内有效；由设备自己生成。' },
      'site-local': { name: '站点本地', means: '私用地址的旧形式，已放弃。' },
      multicast: { name: '组播', means: '到达一组设备，而不是一台。' },
      documentation: { name: '示例', means: '供本文这样的文字使用；没有网络使用。' },
      benchmarking: { name: '基准测试', means: '供实验室测试设备。' },
      protocols: { name: '协议', means: '留给互联网自身运行。' },
      translated: { name: '转换', means: '代表一个IPv4地址。' },
      '6to4': { name: '6to4', means: '在IPv4上传送IPv6的旧方法，不再推荐。' },
      relay: { name: '6to4中继', means: '曾通向一种旧方法的中继，已放弃。' },
      teredo: { name: 'Teredo', means: 'IPv6穿过IPv4的隧道。' },
      segments: { name: '分段路由', means: '标出一个网络内路径的各步。' },
      discard: { name: '丢弃', means: '发往那里的内容一律丢弃。' },
      future: { name: '将来使用', means: '留作一种始终没有出现的用途。' },
    },
    source: '选自IANA的特殊用途地址登记表：',
    lists: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
};
