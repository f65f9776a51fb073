import type { MilestonesText } from '../contract/milestones.ts';
/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'AFRINIC n’a plus que son dernier\u00a0/8',
  'afrinic-phase-2': 'AFRINIC n’a plus qu’un dernier\u00a0/11',
  'apnic-final-slash8': 'APNIC n’a plus que son dernier\u00a0/8',
  'apnic-slash23': 'APNIC réduit de moitié son bloc maximal, à un\u00a0/23',
  'arin-pool-exhausted': 'Le stock libre d’ARIN est épuisé',
  'arin-waiting-list': 'ARIN ouvre une liste d’attente',
  'first-ipv6-blocks': 'Premiers blocs IPv6 aux registres',
  'google-passes-half': 'Google dépasse 50 % pour la première fois',
  'iana-pool-exhausted': 'L’IANA attribue ses derniers\u00a0/8',
  'ipv6-first-specification': 'IPv6 est spécifié (RFC 1883)',
  'ipv6-internet-standard': 'IPv6 devient une norme de l’Internet',
  'ipv6-specification-revised': 'IPv6 est révisé (RFC 2460)',
  'lacnic-exhaustion-phase': 'LACNIC commence à rationner',
  'lacnic-last-block': 'LACNIC assigne son dernier bloc',
  'lacnic-new-members-only': 'LACNIC : nouveaux venus seulement',
  'registries-receive-slash12': 'Chaque registre reçoit un\u00a0/12 d’IPv6',
  'ripencc-last-slash8': 'Le RIPE NCC entame son dernier\u00a0/8',
  'ripencc-pool-exhausted': 'Le stock du RIPE NCC est épuisé',
  'world-ipv6-day': 'Journée mondiale IPv6',
  'world-ipv6-launch': 'Lancement mondial d’IPv6',
};
