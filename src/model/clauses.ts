/** Clauses for tenders in the order of a tender, each with the documents it rests on: ids of the guidelines' table. */
export const CLAUSES = {
  parity: ['rfc-6540', 'ripe-772'],
  hosts: ['rfc-8504', 'nist-sp-500-267b', 'ripe-772'],
  switches: ['ripe-772'],
  routers: ['ripe-772', 'nist-sp-500-267b'],
  security: ['ripe-772', 'nist-sp-500-267b'],
  'home-routers': ['rfc-7084', 'rfc-9096', 'rfc-8585'],
  mobile: ['rfc-7849', 'rfc-7066'],
  software: ['ripe-772', 'nist-sp-500-267b'],
  proof: ['nist-sp-500-267b', 'skmm-2012', 'ripe-772'],
  skills: ['ripe-772'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ClauseId = keyof typeof CLAUSES;
