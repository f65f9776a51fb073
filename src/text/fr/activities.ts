import type { Cost, EvidenceKind, Reader, State } from '../../model/activities/columns.ts';
import type { EventKind } from '../../model/activities/events.ts';
import type { TrainingFormat } from '../../model/activities/training.ts';
import type { AreaId } from '../../model/area.ts';
import { REGIONS } from '../../model/region.ts';
import type { ActivitiesText } from '../contract/activities.ts';
import {
  date,
  fromTo,
  full,
  inWords,
  listed,
  type Noun,
  ofDate,
  place,
  places,
  sentenceCase,
  spanOf,
  theDate,
  upTo,
  worded,
} from '../grammar/fr.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });

const language = (tag: string) => languageNames.of(tag) ?? tag;
const languages = (tags: readonly string[]) => listed(tags.map(language));

const ENTRY: Noun = { one: 'entrée', many: 'entrées', gender: 'f' };
const MEETING: Noun = { one: 'réunion', many: 'réunions', gender: 'f' };
const SERIES: Noun = { one: 'série', many: 'séries', gender: 'f' };
const TESTBED: Noun = { one: 'banc d’essai', many: 'bancs d’essai', gender: 'm' };
const COURSE: Noun = {
  one: 'formation ou certification',
  many: 'formations et certifications',
  gender: 'f',
};

/** A span of days or months: du 22 au 24 février 2027; d’août à octobre 2027. */
function span(start: string, end: string | null): string {
  return end === null || end === start ? date(start) : spanOf({ oldest: start, newest: end });
}

const undated = 'date encore inconnue';

/** Where a meeting is, behind its title: in its city, else in its country, else nothing. */
function whereOf({ city, country }: { city: string; country: AreaId | null }): string {
  if (city !== '') return ` (${city})`;
  return country === null ? '' : ` ${place(country, 'in')}`;
}

const kinds: Readonly<Record<EventKind, string>> = {
  ipv6: 'sur IPv6 seulement',
  registry: 'registres d’adresses',
  operators: 'opérateurs de réseau',
  standards: 'normes',
  governance: 'gouvernance',
  workshop: 'formation pratique',
};

const readers: Readonly<Record<Reader, string>> = {
  operator: 'opérateurs de réseau',
  government: 'gouvernements et régulateurs',
  enterprise: 'entreprises et institutions',
  content: 'ceux qui offrent des contenus',
  developer: 'développeurs',
  teacher: 'enseignants',
};

const costs: Readonly<Record<Cost, string>> = {
  free: 'gratuit',
  fee: 'payant',
  'free-and-fee': 'gratuit et payant',
};

const formats: Readonly<Record<TrainingFormat | 'hybrid', string>> = {
  online: 'en ligne',
  'on-site': 'sur place',
  blended: 'en ligne et sur place',
  hybrid: 'sur place et en ligne',
  examination: 'examen',
};

/** The same where no source is a page that can be gone to. */
const evidenceOfSites: Readonly<Partial<Record<EvidenceKind, string>>> = {
  official: 'D’après le site des responsables',
  press: 'D’après un compte rendu de tiers',
  mirror: 'D’après une copie sur un autre site',
};

const evidence: Readonly<Record<EvidenceKind, string>> = {
  official: 'D’après la page des responsables',
  press: 'D’après un compte rendu de tiers',
  mirror: 'D’après une copie sur un autre site',
  calendar: 'Date tirée du calendrier d’un tiers',
  inferred: 'Déduit par nous des précédents, annoncé nulle part à notre connaissance',
};

/** How an entry is known and as of when, in the words for each kind of evidence. */
const knownBy =
  (says: Readonly<Record<EvidenceKind, string>>) =>
  (p: { evidence: EvidenceKind; checked: string | null; isSiteOnly: boolean }) =>
    `${p.isSiteOnly ? `${evidenceOfSites[p.evidence] ?? says[p.evidence]}, dont la page n’est pas conservée` : says[p.evidence]}, ${p.checked === null ? 'sans date' : `état ${ofDate(p.checked)}`}`;

const states: Readonly<Record<State, string>> = {
  running: 'en activité',
  ended: 'a pris fin',
  unknown: 'état actuel non confirmé',
};

/** Whether it runs and when that was last known. */
const seen = (p: { status: State; checked: string | null }) =>
  p.status === 'unknown'
    ? `état non confirmé${p.checked === null ? '' : ` depuis ${theDate(p.checked)}`}`
    : `${states[p.status]}${p.checked === null ? '' : `, état ${ofDate(p.checked)}`}`;

/** What is done about IPv6: events, training, test-beds, and their entries on other pages. */
export const activities: ActivitiesText = {
  kinds,
  readers,
  costs,
  formats,
  states,
  seen,
  span,
  capital: sentenceCase,
  language,
  languages,
  worldwide: 'dans le monde entier',
  forWhom: (areas) =>
    areas.length === 0 ? 'dans le monde entier' : `pour ${listed(places(areas))}`,
  entry: {
    by: (who) => `Par ${who}`,
    evidence,
    known: knownBy(evidence),
    knownOfEvent: knownBy({ ...evidence, official: 'D’après la page de l’organisateur' }),
    old: 'non vérifié depuis plus d’un an',
    fresh: 'vérifié dans l’année',
    mostlyOld: (p) =>
      p.old === p.all
        ? 'Aucune de ces entrées n’a été vérifiée dans l’année qui précède cette édition.'
        : `${full(p.old)} entrée${p.old < 2 ? '' : 's'} sur ${full(p.all)} n’${p.old < 2 ? 'a pas été vérifiée' : 'ont pas été vérifiées'} dans l’année qui précède cette édition ; les autres portent la mention « vérifié dans l’année ».`,
    forgotten: (count) => `Sans confirmation depuis trois ans : ${worded(count, ENTRY)}`,
    another: 'une autre page du même site',
    since: (day) => `depuis ${theDate(day)}`,
    until: (day) => upTo(day),
    fromTo: (since, until) => fromTo(since, until),
    target: (p) =>
      `${p.by === null ? 'Objectif' : `Pour ${theDate(p.by)} au plus tard`} : ${p.target}`,
    outcome: (outcome) => `Ce qu’il en est advenu : ${outcome}`,
  },
  filter: {
    any: 'Tout',
    unknown: 'Non indiqué',
    region: 'Région',
    language: 'Langue',
    kind: 'Sujet',
    policy: 'Type',
    cost: 'Coût',
    format: 'Forme',
    by: 'Organisateur',
    shown: '{shown} sur {all} affichés',
    none: 'Rien ne correspond. Remettez l’un des choix sur « Tout ».',
  },
  events: {
    kicker: 'Activités',
    title: (p) =>
      `${sentenceCase(worded(p.count, MEETING))} à venir : la prochaine est ${p.next.replace(/ (?=\d)/g, '\u00a0')}${whereOf(p)}, ${p.start === null ? undated : span(p.start, p.end)}`,
    noneTitle: 'Aucune réunion à venir n’est dans notre liste',
    short: 'Activités',
    description:
      'Des réunions dans le monde où IPv6 est enseigné, discuté ou décidé : par mois et par région, avec des calendriers auxquels s’abonner.',
    lead: 'Les réunions où IPv6 est enseigné, discuté ou décidé, du moins celles que nous connaissons.',
    rests: (p) => {
      const which =
        p.onCalendar === p.all
          ? 'Toutes les dates à venir reposent'
          : `Sur les ${full(p.all)} dates à venir, ${inWords(p.onCalendar, 'f')} repose${p.onCalendar < 2 ? '' : 'nt'}`;
      const calendars =
        p.calendars === 1
          ? 'un seul calendrier, que tient un autre projet'
          : `${inWords(p.calendars)} calendriers que d’autres tiennent`;
      return `${which} sur ${calendars}, état ${ofDate(p.on)} ; nous ne les avons pas comparées aux pages des organisateurs. Consultez celles-ci avant de réserver.`;
    },
    calendarLink: 'Ce calendrier',
    edition: (day) =>
      `État ${ofDate(day)} ; ce qui s’est terminé depuis est retiré à l’ouverture de la page, là où les scripts fonctionnent.`,
    more: {
      heading: 'Plus que des réunions',
      training: 'Formations',
      testbeds: 'Bancs d’essai',
      policies: 'Politiques',
      guidelines: 'Lignes directrices',
      contribute: 'Ajouter une réunion, ou en corriger une',
    },
    months: 'Mois',
    monthsHeading: 'Par mois',
    regionsHeading: 'Par région',
    regionNone: (p) =>
      `Aucune réunion datée à venir${p.series === 0 ? '.' : ` ; ${worded(p.series, SERIES)} sans date ci-dessous.`}`,
    seriesHeading: 'Séries dont la prochaine date n’est pas connue',
    seriesLead:
      'Elles reviennent régulièrement. Aucune date à venir n’a été trouvée ; la page de l’organisateur la donnera quand elle sera fixée.',
    pastHeading: (count) => `Passées : ${worded(count, MEETING)}`,
    calendarsHeading: 'Calendriers auxquels s’abonner',
    calendarsLead: (p) =>
      `Chacun contient les réunions dont les jours sont connus${p.without === 0 ? '' : ` ; ${worded(p.without, MEETING)} n’${p.without < 2 ? 'a' : 'ont'} qu’un mois pour l’instant et suivr${p.without < 2 ? 'a' : 'ont'}`}. Une réunion figure dans le calendrier de la région où elle se tient et de celles à qui elle s’adresse.`,
    everywhere: 'Le monde entier',
    calendar: { subscribe: 's’abonner', download: 'fichier' },
    calendarName: (region) =>
      region === null
        ? 'IPv6 Atlas : réunions'
        : `IPv6 Atlas : réunions, ${place(REGIONS[region], 'name')}`,
    feedTitle: 'IPv6 Atlas : réunions sur IPv6',
    feed: 'Suivre les nouvelles entrées par un flux Atom',
    undated,
  },
  training: {
    kicker: 'Activités',
    title: (p) =>
      p.running === 0
        ? 'Où apprendre IPv6 : formations et certifications auprès desquelles se renseigner'
        : `Où apprendre IPv6 : ${worded(p.running, COURSE)} dont l’activité a été constatée en ${p.since} ou après${p.free === 0 ? '' : `, dont ${inWords(p.free, 'f')} gratuite${p.free < 2 ? '' : 's'}`}`,
    short: 'Formations',
    description:
      'Cours, ateliers et certifications sur IPv6, par organisme, langue, coût et forme, avec la date à laquelle leur activité a été constatée pour la dernière fois.',
    lead: (p) =>
      `${p.unknown === 0 ? '' : `Renseignez-vous sur les autres avant d’y compter : pour ${inWords(p.unknown, 'f')} sur ${full(p.all)}, nous n’avons pas pu confirmer qu’elle${p.unknown < 2 ? ' existe encore ou enseigne' : 's existent encore ou enseignent'} IPv6. `}Un prix est donné quand une source en indique un.`,
    languages: (p) =>
      `Langues d’enseignement connues : ${languages(p.tags)}${p.missing === 0 ? '' : ` ; pour ${inWords(p.missing, 'f')}, aucune source n’indique la langue`}.`,
    headings: {
      running: 'Activité constatée récemment',
      unknown: 'État actuel non confirmé',
      ended: 'Terminées',
    },
    endedLead: 'Gardées parce que leurs documents peuvent encore aider des enseignants.',
  },
  testbeds: {
    kicker: 'Activités',
    title: (p) =>
      p.running === 0
        ? p.open === 0
          ? 'Où IPv6 a été mis à l’essai : bancs d’essai terminés'
          : `Où mettre IPv6 à l’essai : ${worded(p.open, TESTBED)} auprès ${p.open < 2 ? 'duquel' : 'desquels'} se renseigner`
        : `Où mettre IPv6 à l’essai : ${worded(p.running, TESTBED)} en service`,
    short: 'Bancs d’essai',
    description:
      'Laboratoires, réseaux de recherche et expériences où IPv6 est ou a été mis à l’essai, sur une carte et dans un tableau.',
    lead: 'La Résolution 64 demande des laboratoires où les pays en développement puissent essayer IPv6. Voici ceux que nous avons trouvés, y compris ceux qui sont fermés. Peu disent publiquement s’ils sont encore ouverts : renseignez-vous d’abord.',
    mapTitle: 'Où sont ou étaient les bancs d’essai',
    mapNote:
      'Un point se trouve au milieu de son pays, non à l’adresse du laboratoire : peu de sources en donnent une. Plein : en service. Anneau : terminé, ou non confirmé.',
    mapWords: (countries) =>
      `Carte des pays et territoires qui ont un banc d’essai : ${listed(countries.map((one) => place(one, 'name')))}.`,
    kinds: {
      laboratory: 'laboratoire',
      network: 'réseau de recherche',
      conformance: 'essais de produits',
      pilot: 'expérience',
    },
    listHeading: 'Chacun d’eux',
    several: 'Plusieurs pays ou territoires',
  },
  country: {
    heading: 'Ce qui se fait pour IPv6',
    policies: 'Politiques',
    noPolicies: 'Nous ne lui connaissons pas de politique propre pour IPv6.',
    forRegion: (p) =>
      `Pour la région : ${listed(p.policies.map(({ title, who }) => `${title} (${who})`))}.`,
    morePolicies: 'Toutes les politiques',
    events: 'Prochaines réunions dans la région ou qui la concernent',
    noEvents:
      'Notre liste n’a aucune réunion datée dans la région ou qui la concerne ; celles-ci s’adressent à tous, où que l’on soit.',
    series: 'Sans date jusqu’ici',
    moreEvents: 'Toutes les réunions',
    training: 'Formations',
    trainingLead: (country) =>
      `Pour la région du monde ${place(country, 'of')}, ou pour tous, où que l’on soit.`,
    official: (p) =>
      p.tags.length === 0
        ? `Aucune langue officielle n’est répertoriée pour ${place(p.country, 'subject')}.`
        : `${p.tags.length === 1 ? 'Langue officielle' : 'Langues officielles'}, en droit ou dans l’usage, ${place(p.country, 'in')} : ${languages(p.tags)}.`,
    cldr: (version) => `Unicode CLDR ${version}`,
    inOfficial: 'Dans une langue officielle :',
    noneInOfficial: 'Nous n’en connaissons aucune dans une langue officielle.',
    inOthers: 'Dans une autre langue, ou sans indication de langue :',
    noLanguage: 'langue non indiquée',
    moreTraining: 'Toutes les formations',
    testbeds: 'Bancs d’essai',
    correct: 'Envoyer une correction',
    correctTitle: (country) => `Correction : ${place(country, 'name')}`,
    correctLead: 'Une erreur ou un oubli ?',
  },
  policiesFeed: {
    title: 'IPv6 Atlas : politiques pour IPv6',
    entry: (p) => `${p.country === null ? p.who : place(p.country, 'name')} : ${p.title}`,
  },
};
