import type { MilestonesText } from '../contract/milestones.ts';
/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'У AFRINIC последний блок\u00a0/8',
  'afrinic-phase-2': 'У AFRINIC последний блок\u00a0/11',
  'apnic-final-slash8': 'У APNIC последний блок\u00a0/8',
  'apnic-slash23': 'APNIC вдвое уменьшает наибольший блок, до\u00a0/23',
  'arin-pool-exhausted': 'Свободный запас ARIN исчерпан',
  'arin-waiting-list': 'ARIN вводит лист ожидания',
  'first-ipv6-blocks': 'Первые блоки IPv6 для регистратур',
  'google-passes-half': 'Доля IPv6 у Google впервые выше 50\u00a0%',
  'iana-pool-exhausted': 'IANA раздает последние блоки\u00a0/8',
  'ipv6-first-specification': 'Принята спецификация IPv6 (RFC 1883)',
  'ipv6-internet-standard': 'IPv6 становится стандартом Интернета',
  'ipv6-specification-revised': 'Пересмотр IPv6 (RFC 2460)',
  'lacnic-exhaustion-phase': 'LACNIC начинает нормировать выдачу',
  'lacnic-last-block': 'LACNIC выдает последний блок',
  'lacnic-new-members-only': 'LACNIC: только новым участникам',
  'registries-receive-slash12': 'Каждая регистратура получает\u00a0/12 IPv6',
  'ripencc-last-slash8': 'У RIPE NCC последний блок\u00a0/8',
  'ripencc-pool-exhausted': 'Запас RIPE NCC исчерпан',
  'world-ipv6-day': 'Всемирный день IPv6',
  'world-ipv6-launch': 'Всемирный запуск IPv6',
};
