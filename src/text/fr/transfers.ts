import type { TransfersText } from '../contract/transfers.ts';
import { addresses, addressesOf, date, listed, place, sentenceCase, to } from '../grammar/fr.ts';

const span = (p: { from: string; to: string }) =>
  p.from === p.to ? `en ${p.from}` : `de ${p.from} à ${p.to}`;

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return 'il est entré autant d’adresses qu’il en est sorti';
  return came > went
    ? `il est entré ${addressesOf(came - went)} de plus qu’il n’en est sorti`
    : `il est sorti ${addressesOf(went - came)} de plus qu’il n’en est entré`;
}

/** The same in few words. */
function balance(value: number): string {
  if (value === 0) return 'autant d’entrées que de sorties';
  return `${addresses(Math.abs(value))} de plus en ${value > 0 ? 'entrée qu’en sortie' : 'sortie qu’en entrée'}`;
}

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `${addressesOf(p.stayed, 'IPv4')} ${p.stayed < 2 ? 'a changé' : 'ont changé'} de mains, aucune par-delà la frontière`
      : `Transferts d’IPv4 par-delà la frontière : ${net(p.came, p.went)}`,
  unit: 'Adresses IPv4 transférées, par année',
  sentence: (p) => {
    if (p.came + p.went === 0)
      return `${sentenceCase(span(p))}, ${addressesOf(p.stayed)} ${p.stayed < 2 ? 'a changé' : 'ont changé'} de mains entre titulaires enregistrés ${place(p.area, 'in')} ; aucun transfert par-delà la frontière n’est consigné.`;
    const within =
      p.stayed === 0
        ? ''
        : ` ${addressesOf(p.stayed)} de plus ${p.stayed < 2 ? 'a changé' : 'ont changé'} de mains ${place(p.area, 'in')}.`;
    return `${sentenceCase(span(p))}, les titulaires enregistrés ${place(p.area, 'in')} ont reçu ${addressesOf(p.came)} de titulaires d’ailleurs et en ont cédé ${addresses(p.went)}.${within}`;
  },
  panels: {
    across: 'Par-delà la frontière',
    within: 'Entre titulaires du pays',
    net: (p) => balance(p.net),
    total: (value) => `${addresses(value)} en tout`,
  },
  keys: { in: 'entrées', out: 'sorties' },
  notes: {
    once: 'D’après les journaux des registres eux-mêmes. Un transfert entre registres figure dans les deux journaux et compte une fois, d’après celui du registre qui l’a reçu. Les ventes et les rachats d’entreprises comptent de la même façon, et un bloc qui se déplace deux fois compte deux fois.',
    country:
      'Le pays est celui de l’organisation nommée dans le journal. Quand un journal n’en nomme aucune, les adresses ne comptent pour aucun pays ni territoire.',
    registries: 'Les transferts entre deux titulaires d’un même registre sont écartés.',
    partial: (on) =>
      `La dernière année s’arrête avec les journaux ${on.length === 10 ? 'du' : 'de'} ${date(on)}.`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? 'Adresses IPv4 transférées entre registres'
        : `Des adresses IPv4 passent ${listed(p.lost.map((registry) => place(registry, 'of')))} ${listed(p.gained.map(to))}`,
    unit: 'Adresses IPv4 transférées entre registres, par année',
    sentence: (p) =>
      `${sentenceCase(span(p))}, ${addressesOf(p.total)} ${p.total < 2 ? 'est passée' : 'sont passées'} de titulaires d’un registre à ceux d’un autre. ${sentenceCase(place(p.most, 'subject'))} en a gagné le plus, ${addresses(p.mostNet)} de plus qu’il n’en a cédé ; ${place(p.least, 'subject')} en a perdu le plus, ${addresses(-p.leastNet)} de plus qu’il n’en a reçu.`,
    panel: (p) => balance(p.net),
    none: 'aucun transfert avec d’autres',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${sentenceCase(span(p))}, ${addressesOf(p.total)} ${p.total < 2 ? 'est passée' : 'sont passées'} de titulaires d’un registre à ceux d’un autre ; chacun en a cédé autant qu’il en a reçu.`,
  },
  columns: {
    year: 'Année',
    registry: 'Registre',
    in: 'Entrées',
    out: 'Sorties',
    within: 'Entre titulaires du pays',
    net: 'Solde',
  },
};
