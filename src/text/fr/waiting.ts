import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import {
  counted,
  date,
  full,
  listed,
  type Noun,
  ofDate,
  place,
  sentenceCase,
  shortDate,
  theDate,
  toDate,
  when,
  worded,
} from '../grammar/fr.ts';
import { said } from './values.ts';

/** Days of a month on average. */
const MONTH = 365.25 / 12;

const REQUEST: Noun = { one: 'avait attendu', many: 'avaient attendu', gender: 'f' };

/** How long somebody has waited, as people say it: 12 jours, 13 mois. */
function long(days: number): string {
  return days < 2 * MONTH
    ? counted(days, 'jour', 'jours')
    : `${full(Math.round(days / MONTH))} mois`;
}

/** Up to a day whose year has been said already: au 2 juillet. */
function upToDay(day: string): string {
  return toDate(day).replace(/ \d{4}$/, '');
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${long(days)} ${place(registry, 'in')} (${date(on.slice(0, 7))})`;
}

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: 'Combien de temps on attend',
  lead: 'Là où le stock général est épuisé, un réseau peut s’inscrire à une liste d’attente pour ce que d’autres rendent, si son registre en tient une. Chaque liste a ses propres règles.',
  gaps: 'La courbe s’interrompt quand des jours manquent ; un point isolé est un chiffre isolé.',
  time: {
    title: (waits) =>
      `Le premier de la file pour de l’IPv4 attendait depuis ${listed(waits.map(waitOf))}`,
    unit: 'Jours d’attente de la demande la plus ancienne de chaque liste',
    sentence: (waits) =>
      `Chiffres les plus récents : ${waits.map(({ registry, days, on }) => `${place(registry, 'name')}, ${counted(days, 'jour', 'jours')} ${when(on)}`).join(' ; ')}. C’est le temps que le premier avait attendu jusque-là ; ceux qui s’inscrivent maintenant attendront peut-être plus, peut-être moins.`,
    label: (p) => `${place(p.registry, 'name')} : ${full(p.days)}`,
    rules: {
      arin: `${sentenceCase(place('arin', 'in'))}, c’est la demande la plus ancienne : elle peut être dépassée tant qu’aucun bloc de sa taille n’est libre.`,
      ripencc: `${sentenceCase(place('ripencc', 'in'))}, c’est la première de la file : toutes attendent un bloc de la même taille et sont servies à leur tour.`,
    },
    registry: 'Registre',
  },
  list: {
    title: {
      arin: (p) =>
        `${sentenceCase(when(p.on))}, ${counted(p.requests, 'organisation attendait', 'organisations attendaient')} de l’IPv4 ${place(p.registry, 'in')}${p.firstDays === null ? '' : `, la première depuis ${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${sentenceCase(when(p.on))}, ${counted(p.requests, 'demande attendait', 'demandes attendaient')} 256 adresses${p.requests < 2 ? '' : ' chacune'} ${place(p.registry, 'in')}${p.firstDays === null ? '' : `, la première depuis ${long(p.firstDays)}`}`,
    },
    unit: {
      arin: 'Demandes sur la liste d’attente, une par organisation',
      ripencc: 'Demandes sur la liste d’attente, une par LIR, un compte de membre',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`Ensemble, elles demandaient ${said.addresses(p.wanted)}.`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? 'Aucune n’attendait depuis plus d’un an.'
                : `${sentenceCase(worded(p.overAYear, REQUEST))} plus d’un an.`,
            ]),
        p.longest === null
          ? 'De toutes les dates montrées, c’est la liste la plus longue.'
          : `Parmi les dates montrées, la liste était la plus longue ${when(p.longest.on)}, avec ${counted(p.longest.requests, 'demande', 'demandes')}.`,
      ].join(' '),
    rule: {
      arin: 'Une organisation peut avoir une demande à la fois sur la liste, pour 1 024 adresses au plus.',
      ripencc:
        'Un LIR qui n’a jamais eu d’IPv4 peut demander une fois, pour un bloc de 256 adresses. Un membre peut avoir plusieurs LIR.',
    },
    columns: {
      requests: 'Demandes',
      over_a_year: 'De plus d’un an',
      ipv4_addresses_asked_for: 'Adresses demandées',
      first_waited_days: 'Jours d’attente de la première',
    },
  },
  again: {
    title: (p) =>
      `Depuis ${theDate(p.from.slice(0, 7))}, ${place(p.registry, 'subject')} a attribué de nouveau ${said.addresses(p.total)} qui lui ${p.total < 2 ? 'était revenue' : 'étaient revenues'}`,
    unit: 'Adresses IPv4 attribuées de nouveau sur la liste d’attente, par année',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `En ${p.whole.year}, cela faisait ${said.addresses(p.whole.addresses)} en ${counted(p.whole.blocks, 'bloc', 'blocs')}.`,
            ]),
        `En ${p.newest.year}, jusqu’${upToDay(p.to)}, cela faisait ${said.addresses(p.newest.addresses)} en ${counted(p.newest.blocks, 'bloc', 'blocs')}.`,
        ...(p.again === 0
          ? []
          : [
              `Sur ${full(p.blocks)} blocs en tout, ${full(p.again)} ${p.again < 2 ? 'avait' : 'avaient'} déjà figuré sur la liste, ${p.again < 2 ? 'entier' : 'entiers'} ou comme partie d’un plus grand.`,
            ]),
      ].join(' '),
    span: (p) => `La liste va ${ofDate(p.from)} ${toDate(p.to)}.`,
    ends: (on) => `Fin de la liste : ${shortDate(on)}`,
    year: 'Année',
    addresses: 'Adresses',
    blocks: 'Blocs',
    sizes: {
      blocks_to_256: 'de 256 et moins',
      blocks_of_512: 'de 512',
      blocks_of_1024: 'de 1 024',
      larger_blocks: 'plus grands',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `${sentenceCase(place(p.registry, 'subject'))} avait encore ${said.addresses(p.left)} à attribuer ${when(p.on)}`
        : `${sentenceCase(when(p.emptyOn))}, ${place(p.registry, 'subject')} n’avait plus aucune adresse IPv4 à attribuer`,
    unit: 'Adresses IPv4 qui pouvaient encore être attribuées, par jour',
    sentence: (p) =>
      [
        `Il restait ${said.addresses(p.before)} ${when(p.from)}.`,
        ...(p.most === null
          ? []
          : [
              `Ce qui est revenu plus tard a été attribué de nouveau. Parmi les jours montrés, le plus grand nombre était prêt ${when(p.most.on)} : ${said.addresses(p.most.value)}.`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `${sentenceCase(when(p.to))}, dernier jour montré, il ${p.left === 0 ? 'n’en restait aucune' : `en restait ${full(p.left)}`}.`,
            ]),
      ].join(' '),
    empty: (on) => `Épuisé au ${shortDate(on)}`,
    left: 'Adresses restantes',
  },
};
