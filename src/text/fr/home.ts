import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  counted,
  date,
  dayNamed,
  full,
  inTen,
  inWords,
  isManyOf,
  listed,
  ofDate,
  ofSpan,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  when,
} from '../grammar/fr.ts';
import { fairness } from './fairness.ts';
import { keptBack, lastCounted } from './ipv4.ts';
import { countriesInFull, GOOGLE_USER, USER } from './nouns.ts';
import { addressPerPerson, perPerson, said } from './values.ts';

/** What became of a pool from one month to another: est passé de 10 adresses en mai à 8 en juin. */
function wentFrom(p: { from: string; to: string; before: number; after: number }): string {
  const was = (amount: number) => (amount === 0 ? 'vide' : `de ${said.addresses(amount)}`);
  const amount = (value: number) => (value === 0 ? 'zéro' : said.addresses(value));
  if (p.from === p.to) return `était ${was(p.after)} ${when(p.to)}`;
  if (p.before === p.after)
    return `était ${was(p.before)} ${when(p.from)}, et le restait ${when(p.to)}`;
  return `est passé de ${amount(p.before)} ${when(p.from)} à ${amount(p.after)} ${when(p.to)}`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)} (plus d’espace ajouté ${place(country, 'in')} que dans le monde entier : d’autres pays en ont perdu)`;
  return `${date(month)} (${percent(share)} de la hausse du mois ${place(country, 'in')})`;
}

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  if (p.jumps.length === 0) return '';
  const months =
    p.jumps.length === 1
      ? 'Un seul mois fait'
      : `${sentenceCase(inWords(p.jumps.length))} mois font à eux seuls`;
  return `Quelques très grands blocs font bouger le total mondial. ${months} ${percent(p.jumpShare)} de la hausse : ${listed(p.jumps.map(jumpOf))}.`;
}

const shareOf = ({ area, value }: Valued) => `${percent(value)} (${place(area, 'name')})`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return 'Qui détient les adresses de l’Internet, et où IPv6 se répand';
    if (p.of === 'half') return fairness.title({ share: p.share });
    return p.by === 'google'
      ? `Dans le monde, environ ${inTen(p.value, GOOGLE_USER)} ${isManyOf(inTen(p.value, GOOGLE_USER)) ? 'passaient' : 'passait'} par IPv6 ${when(p.on)}`
      : `Dans le monde, IPv6 était à la portée d’environ ${inTen(p.value, USER)} ${when(p.on.slice(0, 7))}, selon les mesures d’APNIC Labs`;
  },
  description:
    'Qui détient les adresses IPv4 de l’Internet, qui ne peut plus en obtenir, et comment IPv6 se répand : des cartes, des chronologies et une page pour chaque pays et territoire.',
  standfirst:
    'Tout appareil relié à l’Internet a besoin d’une adresse. De l’ancienne sorte, IPv4, il y en a 4,3 milliards, presque toutes prises ; la nouvelle, IPv6, a de la place pour tous les appareils, une fois que les deux extrémités et chaque réseau entre elles y sont prêts.',
  halfDated: (p) => `Adresses ${ofDate(p.on)}, population ${ofDate(p.year)}.`,
  halfLink: 'Comment c’est calculé',
  yourCountry: {
    label: 'Votre pays ou territoire',
    submit: 'Afficher',
    offer: 'D’après votre horloge :',
    moreTemplate: '{name} : la page entière',
  },
  where: 'Où aller ensuite',
  pageTitle: (headline) => `${headline} : la carte du monde`,
  next: {
    ipv4: {
      title: 'Où est chaque adresse IPv4',
      why: 'Où sont les 4,3 milliards d’adresses, comment les registres les ont épuisées, et ce qu’un nouveau réseau peut encore obtenir.',
    },
    fairness: {
      title: 'Qui en a combien',
      why: 'Les adresses IPv4 rapportées aux personnes, par pays et territoire et par groupe, et d’où viennent ces parts.',
    },
    pace: {
      title: 'À quel rythme IPv6 se répand',
      why: 'Qui a commencé quand, où l’espace double et en combien de temps, qui a gagné ou perdu des rangs.',
    },
    used: {
      title: 'Enregistré n’est pas utilisé',
      why: 'IPv6 sur le papier et IPv6 en usage, lieu par lieu, en quatre quadrants.',
    },
    groups: {
      title: 'Pays en développement, îles, pays sans littoral',
      why: 'Les groupes que cite la Résolution 64, côte à côte et un par un.',
    },
    countries: {
      title: 'Trouver votre pays ou territoire',
      why: 'Une page pour chaque pays et territoire : ce qu’il détient, depuis quand, et ce qui en est utilisé.',
    },
    address: {
      title: 'Que dit mon adresse ?',
      why: 'Collez une adresse : de quel registre elle relève, et depuis quand. Elle reste dans votre navigateur.',
    },
    quiz: {
      title: 'Un quiz',
      why: 'Quelques questions, dont les réponses sont les chiffres de cette édition.',
    },
    methodology: {
      title: 'Comment nous comptons',
      why: 'Pour chaque mesure, sa définition, son unité, sa date et sa source, et ce pour quoi il ne faut pas la prendre.',
    },
    about: {
      title: 'Pourquoi ce site existe',
      why: 'Ce que les gouvernements du monde ont demandé, et comment nous restons impartiaux.',
    },
  },
  kickers: {
    'ipv4-account': 'Pénurie',
    'world-ipv6-held': 'Rythme',
    'ipv6-largest-holders': 'Géographie',
    'ipv4-per-person-by-region': 'Parts',
    'ipv6-users-by-region': 'Usage',
    'world-ipv6-use-over-time': 'Usage au fil du temps',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      'Le premier mois et le plus récent viennent de sources différentes. Là où une source prend la suite d’une autre, la courbe est interrompue\u202f; ce que ce passage ajoute ou retire lui-même est compris dans la variation indiquée ici.',
    title: (p) => {
      if (p.growth === 0)
        return `L’espace IPv6 enregistré était aussi grand ${when(p.to)} que ${when(p.from)}`;
      return `L’espace IPv6 enregistré a ${p.growth > 0 ? 'augmenté' : 'diminué'} de ${percent(Math.abs(p.growth))} entre ${date(p.from)} et ${date(p.to)}`;
    },
    sentence: (p) =>
      `Entre ${date(p.from)} et ${date(p.to)}, l’espace IPv6 enregistré dans le monde est passé de ${said.slash32s(p.before)} à ${said.slash32s(p.after)}. Un\u00a0/32 est le bloc d’IPv6 qu’un registre donne habituellement à un opérateur de réseau, et la plupart n’en ont besoin que d’un.`,
    jumps: jumpsOf,
    line: (value) => said.slash32s(value),
  },
  largest: {
    title: (p) =>
      `${sentenceCase(when(p.on))}, les titulaires ${p.half === 1 ? 'd’un seul pays ou territoire' : `de ${inWords(p.half)} pays et territoires`} avaient la moitié de tout l’espace IPv6 enregistré`,
    sentence: (p) =>
      `${sentenceCase(when(p.on))}, ${percent(p.share)} de l’espace IPv6 enregistré l’était dans un seul pays ou territoire : ${place(p.top, 'subject')}. ${p.without === 0 ? `Les ${countriesInFull(p.registered)} des listes des registres en détenaient tous` : `Sur les ${countriesInFull(p.registered)} des listes des registres, ${inWords(p.without)} n’en détenai${p.without === 1 ? 't' : 'ent'} pas`}.`,
    unit: (p) => `Espace IPv6 détenu, ${p.unit} (et part du monde), ${date(p.on)}`,
    row: (p) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p) => {
      const left =
        p.left === 0
          ? 'n’avait plus aucune adresse IPv4'
          : `avait ${counted(p.left, 'adresse IPv4', 'adresses IPv4')}`;
      return `${sentenceCase(place(p.registry, 'subject'))} ${left} à attribuer ${when(p.on)}`;
    },
    oldTitle: (p) =>
      `${lastCounted(p)} : ${p.left === 0 ? 'aucune adresse IPv4' : counted(p.left, 'adresse IPv4', 'adresses IPv4')} à attribuer`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `Le stock libre ${place(p.registry, 'of')} ${wentFrom(p)}.${kept === '' ? '' : ` En outre, ${kept}.`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `IPv4 ${when(p.on)} : ${addressPerPerson(p.topValue)} dans le pays médian ${place(p.top, 'from')}, ${perPerson(p.lowValue)} dans celui ${place(p.low, 'from')}`,
    sentence: (p) =>
      `Sur ${countriesInFull(p.withData)} qui ont des données, ${full(p.above)} détenai${p.above === 1 ? 't' : 'ent'} plus d’une adresse IPv4 par personne ${when(p.on)} et ${full(p.below)} moins d’une pour dix personnes${p.year === null ? '' : ` (population ${ofDate(p.year)})`}.`,
  },
  users: {
    title: (p) =>
      `Utilisateurs de Google en IPv6 ${when(p.on.slice(0, 7))} : ${percent(p.topValue)} dans le pays médian ${place(p.top, 'from')}, ${percent(p.lowValue)} dans celui ${place(p.low, 'from')}`,
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))}, la part la plus élevée des utilisateurs de Google était ${place(p.first, 'in')}, ${percent(p.firstValue)}. L’écart le plus large à l’intérieur d’une région était ${place(p.spread, 'in')} : de ${shareOf(p.spreadLow)} à ${shareOf(p.spreadHigh)}.`,
  },
  worldUsers: {
    title: (p) =>
      `Dans le monde, ${percent(p.value)} des utilisateurs de Google étaient en IPv6 ${when(p.on)}`,
    sentence: (p) =>
      [
        ...(p.from === p.to
          ? []
          : [`${sentenceCase(when(p.from))}, cette part était de ${percent(p.before)}.`]),
        ...(p.countriesOn === null
          ? []
          : [
              `Notre série quotidienne pour le monde s’arrête ${when(p.to)} ; les parts des pays et territoires sur ce site sont du ${dayNamed(p.countriesOn)} et viennent d’un autre tableau : elles ne sont donc pas dessinées sur cette courbe.`,
            ]),
      ].join(' ') || 'La moyenne des jours de ce mois.',
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit} ; chaque point est un pays ou territoire`,
    medianColumn: 'Pays médian',
    countColumn: 'Pays et territoires avec données',
    median: (text) => `médiane ${text}`,
  },
};

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: 'Ce que montre la carte',
  time: 'Date',
  play: 'Lecture',
  pause: 'Pause',
  nextDate: 'Date suivante',
  legend: 'Couleurs',
  open: 'Ouvrir la page',
  hint: 'Choisissez un pays pour voir sa valeur.',
  nearer: 'Agrandir la carte',
  farther: 'Réduire la carte',
  whole: 'Voir toute la carte',
  failed: 'Ces chiffres n’ont pas pu être chargés. Veuillez réessayer.',
  table: 'Afficher tous les pays et territoires en tableau',
  rank: 'Rang',
  country: 'Pays ou territoire',
  detail: '{value}, rang {rank} sur {of}, {date}',
  detailNone: 'pas de données, {date}',
  listed: (names) =>
    `Non dessinés, faute de place sur une carte de cette taille, mais dans le tableau : ${listed(places(names))}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'Utilisateurs de Google en IPv6',
      title: 'Où les utilisateurs de Google utilisent IPv6',
      sentence: (p) =>
        `${sentenceCase(onDay(p.on))}, la plupart des utilisateurs de Google passaient par IPv6 dans ${full(p.high)} des ${countriesInFull(p.withData)} qui ont des données ; dans ${full(p.low)}, moins d’un sur vingt.`,
    },
    'ipv6-held': {
      choice: 'Espace IPv6 détenu',
      title: 'Où l’espace IPv6 est enregistré',
      sentence: (p) =>
        `${sentenceCase(when(p.on))}, des titulaires avaient de l’espace IPv6 dans ${full(p.high)} des ${countriesInFull(p.withData)} des listes des registres.${p.top === null ? '' : ` Le plus grand espace était enregistré ${place(p.top.area, 'in')} : ${said.slash32s(p.top.value)}.`}`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 par personne',
      title: 'Où les adresses IPv4 abondent et où elles manquent',
      sentence: (p) =>
        `${sentenceCase(when(p.on))}, sur ${countriesInFull(p.withData)} qui ont des données, ${full(p.high)} détenai${p.high === 1 ? 't' : 'ent'} plus d’une adresse IPv4 par personne ; ${full(p.low)}, moins d’une pour dix personnes.`,
    },
    'first-ipv6': {
      choice: 'Premier IPv6',
      title: 'Quand IPv6 est arrivé',
      sentence: (p) =>
        `Sur ${countriesInFull(p.withData)} qui ont une délégation IPv6 datée dans les fichiers les plus récents des registres, ${full(p.high)} en ${p.high === 1 ? 'a' : 'ont'} une d’avant 2008 ; dans ${full(p.low)}, la plus ancienne encore listée est de 2016 ou d’après.`,
    },
  },
  range: (from, to) => {
    if (from === null) return `moins de ${to}`;
    return to === null ? `${from} et plus` : `de ${from} à moins de ${to}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `avant ${to}`;
    return to === null ? `${from} et après` : `de ${from} à ${Number(to) - 1}`;
  },
  filesOf: (p) => `fichiers des registres ${ofSpan(p)}`,
};
