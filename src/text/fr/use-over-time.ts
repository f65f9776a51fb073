import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { date, full, ofDate, onDay, percent, theDate, upTo, when } from '../grammar/fr.ts';

const inDays = (on: string) =>
  on.length === 10 ? `dans les 30 jours jusqu’au ${date(on)}` : when(on);

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `comme ${inDays(p.from)}`
    : `contre ${percent(p.before)} ${inDays(p.from)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const now = `${p.isFew ? 'Environ ' : ''}${percent(p.value)} des utilisateurs testés pouvaient utiliser IPv6 ${when(p.on.slice(0, 7))}`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}, comme en ${year}`
      : `${now}, contre ${percent(p.before)} en ${year}`;
  },
  worldTitle: (p) =>
    `${percent(p.value)} des utilisateurs dans le monde pouvaient utiliser IPv6 ${when(p.on.slice(0, 7))}, selon les mesures d’APNIC Labs`,
  unit: 'Part des utilisateurs, mois par mois',
  sentence: (p) =>
    `${percent(p.value)} des utilisateurs qu’APNIC Labs a testés ${inDays(p.on)} pouvaient utiliser IPv6${p.before === null ? '' : `, ${against({ ...p, before: p.before })}`}.`,
  google: (p) =>
    `Parmi les utilisateurs de Google, ${percent(p.value)} passaient par IPv6 ${onDay(p.on)}.`,
  broken: (since) =>
    `Depuis ${theDate(since)}, beaucoup moins d’utilisateurs y sont testés : la part est approximative.`,
  fewFrom: 'peu de tests ensuite',
  few: (tests) =>
    `Moins de ${full(tests)} tests ont été faits pendant ces 30 jours : la part est approximative.`,
  label: (value) => percent(value),
  keys: {
    labs: 'capables d’utiliser IPv6 (APNIC Labs)',
    few: 'de même, peu de tests',
    google: 'en IPv6 (Google)',
  },
  notes: {
    labs: 'APNIC Labs teste des utilisateurs au moyen de publicités et compte ceux qui ont pu récupérer un objet qui n’est accessible que par IPv6.',
    thirtyDays:
      'Chaque point est une moyenne sur les 30 jours qui se terminent le dernier jour d’un mois.',
    ends: (on) => `Nos chiffres de Google vont ${upTo(on)}.`,
    google: {
      days: 'Google compte ceux de ses propres utilisateurs qui le joignent par IPv6 ; chaque anneau est un seul jour, le dernier disponible de son mois, et la part est plus élevée le week-end. Les deux mesurent des utilisateurs différents : ils ne sont donc jamais réunis.',
      months:
        'Google compte ceux de ses propres utilisateurs qui le joignent par IPv6, ici en moyenne des jours de chaque mois. Les deux mesurent des utilisateurs différents : aucune des deux courbes ne prolonge l’autre.',
    },
    few: (tests) =>
      `Gris et pointillé : moins de ${full(tests)} tests en 30 jours ; le hasard seul y fait bouger la part de plusieurs points. APNIC Labs n’indique pas de limite ; celle-ci est la nôtre.`,
    gap: 'Une interruption est un mois sans mesure.',
    newest: (on) => `Le point le plus récent est celui ${ofDate(on)}, non celui d’une fin de mois.`,
  },
  columns: {
    on: 'Date',
    by: 'Mesuré par',
    share: 'Part des utilisateurs',
    tests: 'Tests par jour',
  },
  caption: 'Part des utilisateurs capables d’utiliser IPv6 (APNIC Labs) et en IPv6 (Google)',
};
