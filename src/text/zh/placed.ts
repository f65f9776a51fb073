import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { place } from '../grammar/zh.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const whose = (registry: Registry) => place(registry, 'name');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold = '只有本站现有的该注册机构最新文件能区分持有者时，才有此图表。';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  title: (p) => `${headOf(p.area)}${p.title.includes('：') ? '——' : '：'}${p.title}`,
  link: '分享、嵌入、下载',
  names: {
    'map-ipv6-users': '地图：经IPv6访问的Google用户',
    'map-ipv6-held': '地图：持有的IPv6地址空间',
    'map-ipv4-per-person': '地图：人均IPv4地址',
    'map-first-ipv6': '地图：最早一笔IPv6发放',
    'map-policies': '地图：IPv6政策',
    'world-ipv6-held': '世界持有的IPv6地址空间',
    'ipv6-largest-holders': '持有IPv6地址空间最多的国家和地区',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `${whose(registry)}剩余的IPv4地址`,
    ),
    'ipv4-per-person-by-region': '人均IPv4地址，按区域',
    'ipv6-users-by-region': '经IPv6访问的Google用户，按区域',
    'world-ipv6-users': '全世界经IPv6访问的Google用户',
    'ipv4-account': '每个IPv4地址在哪里',
    'ipv4-administered': '谁管理哪些IPv4地址',
    'ipv4-run-out': '各注册机构如何用完IPv4',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `IPv4地址，按状态，${whose(registry)}`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `进出地址池的IPv4地址，${whose(registry)}`,
    ),
    'ipv4-most-and-least': '人均IPv4地址最多和最少',
    'ipv4-lorenz': 'IPv4地址分布是否均匀',
    'ipv4-shares': '人口份额和IPv4地址份额',
    'ipv4-gini-by-year': 'IPv4地址分布是否均匀，按年份',
    'ipv4-developing-by-year': '发展中国家的IPv4地址份额，按年份',
    'pace-by-sub-region': '各次区域IPv6地址空间的增长',
    'pace-steady-growth': 'IPv6地址空间的稳定增长',
    'pace-acceleration': '最近三年和前三年增加的IPv6地址空间',
    'pace-first-ipv6': '国家和地区何时得到最早的IPv6地址空间',
    'pace-delegations-a-year': '每年IPv6发放笔数',
    'pace-rank-moves': '按IPv6地址空间，谁的名次升降',
    'ipv6-registered-and-used': '注册的IPv6和使用的IPv6',
    ...ofEachRegistry(holdersId, (registry) => `有IPv4而无IPv6的持有者，${whose(registry)}`),
    'ipv6-users-by-group': '经IPv6访问的Google用户，按国家组',
    'ipv4-registered-by-year': 'IPv4地址，按首次注册年份',
    'iot-devices-a-person': '人均物联网设备',
    'iot-forecasts-of-2025': '对2025年物联网设备的预测',
    'group-ipv6-held': '成员持有的IPv6地址空间',
    'group-ipv6-users': '经IPv6访问的Google用户，各成员与世界对照',
    'group-ipv6-per-million': '每百万人的IPv6地址空间，各成员与世界对照',
    'group-ipv4-per-person': '人均IPv4地址，各成员与世界对照',
    'country-ipv6-held': '持有的IPv6地址空间',
    'country-ipv6-users': '经IPv6访问的Google用户，与其他地方对照',
    'country-ipv4-held': '持有的IPv4地址',
    'country-ipv4-per-person': '人均IPv4地址，与其他地方对照',
    'country-ipv6-registrations': 'IPv6发放，按首次注册年份',
    'country-ipv4-registrations': 'IPv4地址，按首次注册年份',
    'country-ipv6-use-over-time': '能够使用IPv6的用户，历年变化',
    'world-ipv6-use-over-time': '世界的IPv6使用，两种测量',
    'country-ipv4-transfers': '转入和转出的IPv4地址',
    'ipv4-transfers-by-registry': '注册机构之间转让的IPv4地址',
    'ipv4-waiting-time': '等候IPv4要多久',
    'arin-waiting-list': `谁在${whose('arin')}等候IPv4`,
    'ripencc-waiting-list': `谁在${whose('ripencc')}等候IPv4`,
    'arin-given-again': `${whose('arin')}再次发放的IPv4地址`,
    'ripencc-last-pool': `${whose('ripencc')}最后的IPv4地址如何用完`,
    'ipv4-given-back-by-registry': '退还、转移和再次发放的地址',
    'delegations-still-listed': '往年的发放后来如何',
    'ipv4-listed-by-registry': '注册机构自己文件所列的IPv4地址',
    'country-ipv4-flows': '进出和退还的IPv4地址',
    'group-ipv4-flows': '成员进出和退还的IPv4地址',
  },
  absent: {
    generic: '本版没有此图表的数据。',
    why: {
      'country-ipv6-held': '注册机构的清单上没有这一国家代码。',
      'country-ipv4-held': '这一国家代码没有精确计数的月份。',
      'country-ipv6-users': 'Google没有公布这一国家代码的比例，或测量太少。',
      'country-ipv4-per-person': '缺少地址数或人口数。',
      'country-ipv6-registrations': '没有带注册日期的IPv6发放在列。',
      'country-ipv4-registrations': '没有带注册日期的IPv4发放在列。',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account': '现有的统计没有涵盖全部地址：有些缺失，有些日期相隔太远。详见数据质量页面。',
      'country-ipv6-use-over-time': '本版没有APNIC Labs对这一国家代码的测量。',
      'world-ipv6-use-over-time': '本版没有APNIC Labs对世界的测量。',
      'country-ipv4-transfers':
        '只有读到全部五家注册机构的记录、且其中写有当地持有者时，才有此图表。',
      'ipv4-transfers-by-registry': '只有读到全部五家注册机构的记录时才有转让数据。',
      'country-ipv4-flows':
        '只有本站有主要为当地服务的注册机构多个月份的文件、且其间有地址进出时，才有此图表。',
    },
  },
};
