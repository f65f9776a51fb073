import type { MilestonesText } from '../contract/milestones.ts';

/** Turning points in a few words each, by their id in the table of milestones; their date stands beside. */
export const milestones: MilestonesText = {
  'afrinic-phase-1': 'A AFRINIC le queda su último\u00a0/8',
  'afrinic-phase-2': 'A AFRINIC le queda un último\u00a0/11',
  'apnic-final-slash8': 'A APNIC le queda su último\u00a0/8',
  'apnic-slash23': 'APNIC reduce a la mitad su mayor bloque, a un\u00a0/23',
  'arin-pool-exhausted': 'Se agota el fondo libre de ARIN',
  'arin-waiting-list': 'ARIN abre una lista de espera',
  'first-ipv6-blocks': 'Primeros bloques IPv6 para los registros',
  'google-passes-half': 'Google supera por primera vez el 50\u00a0%',
  'iana-pool-exhausted': 'La IANA entrega sus últimos\u00a0/8',
  'ipv6-first-specification': 'Se especifica IPv6 (RFC 1883)',
  'ipv6-internet-standard': 'IPv6 pasa a ser norma de Internet',
  'ipv6-specification-revised': 'Se revisa IPv6 (RFC 2460)',
  'lacnic-exhaustion-phase': 'LACNIC empieza a racionar',
  'lacnic-last-block': 'LACNIC asigna su último bloque',
  'lacnic-new-members-only': 'LACNIC: solo nuevos miembros',
  'registries-receive-slash12': 'Cada registro recibe un\u00a0/12 de IPv6',
  'ripencc-last-slash8': 'Al RIPE NCC le queda su último\u00a0/8',
  'ripencc-pool-exhausted': 'Se agota el fondo del RIPE NCC',
  'world-ipv6-day': 'Día Mundial de IPv6',
  'world-ipv6-launch': 'Lanzamiento Mundial de IPv6',
};
