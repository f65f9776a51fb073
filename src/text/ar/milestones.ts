import type { MilestonesText } from '../contract/milestones.ts';

/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'AFRINIC يبلغ آخر كتلة /8 لديه',
  'afrinic-phase-2': 'AFRINIC يبلغ آخر كتلة /11',
  'apnic-final-slash8': 'APNIC يبلغ آخر كتلة /8 لديه',
  'apnic-slash23': 'APNIC يخفض أكبر كتلة إلى النصف، /23',
  'arin-pool-exhausted': 'نفاد مخزون ARIN الحر',
  'arin-waiting-list': 'ARIN يبدأ قائمة انتظار',
  'first-ipv6-blocks': 'أول كتل IPv6 للسجلات',
  'google-passes-half': 'Google تتجاوز 50% أول مرة',
  'iana-pool-exhausted': 'IANA توزع آخر كتل /8 لديها',
  'ipv6-first-specification': 'وضع مواصفة IPv6 (RFC 1883)',
  'ipv6-internet-standard': 'IPv6 يصير معياراً للإنترنت',
  'ipv6-specification-revised': 'تنقيح IPv6 (RFC 2460)',
  'lacnic-exhaustion-phase': 'LACNIC يبدأ التقنين',
  'lacnic-last-block': 'LACNIC يعيّن آخر كتلة لديه',
  'lacnic-new-members-only': 'LACNIC: للجدد وحدهم',
  'registries-receive-slash12': 'كل سجل ينال كتلة /12 من IPv6',
  'ripencc-last-slash8': 'RIPE NCC يبلغ آخر كتلة /8 لديه',
  'ripencc-pool-exhausted': 'نفاد مخزون RIPE NCC',
  'world-ipv6-day': 'اليوم العالمي لبروتوكول IPv6',
  'world-ipv6-launch': 'الإطلاق العالمي لبروتوكول IPv6',
};
