import type { MilestonesText } from '../contract/milestones.ts';
/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'AFRINIC只剩最后一块/8',
  'afrinic-phase-2': 'AFRINIC只剩最后一块/11',
  'apnic-final-slash8': 'APNIC只剩最后一块/8',
  'apnic-slash23': 'APNIC把最大地址块减半，至/23',
  'arin-pool-exhausted': 'ARIN空闲地址池耗尽',
  'arin-waiting-list': 'ARIN开始设等候名单',
  'first-ipv6-blocks': '注册机构首获IPv6地址块',
  'google-passes-half': 'Google首次超过50%',
  'iana-pool-exhausted': 'IANA发完最后几块/8',
  'ipv6-first-specification': 'IPv6规范发布（RFC 1883）',
  'ipv6-internet-standard': 'IPv6成为互联网标准',
  'ipv6-specification-revised': 'IPv6规范修订（RFC 2460）',
  'lacnic-exhaustion-phase': 'LACNIC开始限量发放',
  'lacnic-last-block': 'LACNIC发出最后一块地址',
  'lacnic-new-members-only': 'LACNIC：只发给新成员',
  'registries-receive-slash12': '各注册机构各获一块/12的IPv6',
  'ripencc-last-slash8': 'RIPE NCC只剩最后一块/8',
  'ripencc-pool-exhausted': 'RIPE NCC地址池耗尽',
  'world-ipv6-day': '世界IPv6日',
  'world-ipv6-launch': '世界IPv6启动日',
};
