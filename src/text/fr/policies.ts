import type { PolicyKind } from '../../model/activities/policies.ts';
import type { PoliciesText } from '../contract/policies.ts';
import {
  date,
  full,
  fully,
  type Gender,
  inWords,
  listed,
  type Noun,
  onDay,
  percent,
  place,
  row,
  sentenceCase,
  when,
  worded,
} from '../grammar/fr.ts';
import { countriesInWords } from './nouns.ts';
import { said } from './values.ts';

const noun = (one: string, many: string, gender: Gender): Noun => ({ one, many, gender });

/** The kinds of policy as nouns, for what counts them or has none. */
export const KINDS: Readonly<Record<PolicyKind, Noun>> = {
  plan: noun('plan', 'plans', 'm'),
  mandate: noun('obligation', 'obligations', 'f'),
  procurement: noun('règle d’achat', 'règles d’achat', 'f'),
  'task force': noun('groupe d’action', 'groupes d’action', 'm'),
};

const kinds: Readonly<Record<PolicyKind, string>> = {
  plan: KINDS.plan.one,
  mandate: KINDS.mandate.one,
  procurement: KINDS.procurement.one,
  'task force': KINDS['task force'].one,
};

/** Entries of one kind with their years: plan 2023; deux plans 2023; trois plans 2010–2023. */
function severalOf(kind: PolicyKind, all: readonly { year: string | null }[]): string {
  const name = all.length === 1 ? kinds[kind] : worded(all.length, KINDS[kind]);
  const years = [...new Set(all.flatMap(({ year }) => year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return name;
  return `${name} ${first === last ? first : `${first}–${last}`}`;
}

const duties = (count: number) =>
  `Au moins ${countriesInWords(count)} ${count < 2 ? 'a' : 'ont'} fait d’IPv6 une obligation ou une règle d’achat public`;

/** What states decided about IPv6, beside what is measured. */
export const policies: PoliciesText = {
  kicker: 'Politiques',
  title: (p) => (p.duties === 0 ? 'Ce que les États ont décidé pour IPv6' : duties(p.duties)),
  short: 'Politiques',
  description:
    'Ce que les États ont décidé pour IPv6 : plans, obligations, règles d’achat et groupes d’action, avec leurs objectifs, à côté de ce qui est mesuré dans chaque pays et territoire.',
  lead: 'Ce que les États ont décidé, pour ce que nous en avons trouvé, à côté de ce qui est mesuré chez eux aujourd’hui. L’un n’est pas forcément la cause de l’autre. La Résolution 64 de l’assemblée de normalisation de l’UIT (Rév. Hammamet, 2016) invite les membres « à envisager de s’engager à passer à IPv6 et à faire connaître les progrès accomplis » (notre traduction).',
  weak: (p) =>
    `Sur ${fully(p.all, 'entrée', 'entrées')}, ${full(p.official)} repose${p.official < 2 ? '' : 'nt'} sur la page des responsables, les autres sur des comptes rendus ou des copies. ${full(p.old)} n’${p.old < 2 ? 'a pas été confirmée' : 'ont pas été confirmées'} dans l’année qui précède cette édition et ${p.old < 2 ? 'peut' : 'peuvent'} être dépassée${p.old < 2 ? '' : 's'}. Certaines sont des projets, des études ou des groupes du secteur ; leurs notes le disent.`,
  kinds,
  kindsOf: (found) => listed(found.map((kind) => kinds[kind])),
  kindsHeading: 'Ce que veulent dire les types',
  kindMeanings: {
    mandate:
      'Une obligation imposée à d’autres : opérateurs, importateurs d’équipements, organismes publics.',
    procurement: 'Une règle sur ce que les organismes publics peuvent acheter.',
    plan: 'Une intention, une stratégie ou un programme, avec ou sans dates ; aussi un projet, une étude ou un pas dans cette direction.',
    'task force': 'Un groupe constitué pour faire avancer les choses, par un État ou par d’autres.',
  },
  map: {
    heading: 'Les politiques que nous connaissons, sur une carte',
    title: (p) =>
      p.duties === 0
        ? `${sentenceCase(countriesInWords(p.countries))} avec un plan ou un groupe d’action pour IPv6`
        : `${duties(p.duties)} ; ${full(p.countries - p.duties)} autre${p.countries - p.duties < 2 ? ' avait' : 's avaient'} un plan ou un groupe d’action`,
    sentence: (p) =>
      `Nous connaissons une obligation imposée à des opérateurs, des vendeurs ou des organismes publics, passée ou présente, dans ${countriesInWords(p.mandates)}, et une règle sur les achats des organismes publics dans ${inWords(p.duties - p.mandates)} autre${p.duties - p.mandates < 2 ? '' : 's'}. Avec les plans et les groupes d’action, cela en fait ${full(p.countries)}.`,
    unit: (p) => `Type d’entrée connu le plus contraignant, passé ou présent, ${date(p.on)}`,
    none: 'Une zone hachurée peut fort bien avoir une politique que nous ne connaissons pas. Projets, études et discussions comptent ici comme plans, les groupes du secteur comme groupes d’action.',
    noneShort: 'aucune connue',
    kindIds:
      'Types de politique (plan, mandate pour obligation, procurement pour règle d’achat, task-force pour groupe d’action)',
    evidence: (p) =>
      `${full(p.official)} des ${fully(p.all, 'entrée', 'entrées')} repose${p.official < 2 ? '' : 'nt'} sur la page des responsables, les autres sur des comptes rendus ou des copies.`,
    source: 'IPv6 Atlas, liste des politiques ; chaque entrée nomme ses propres sources',
  },
  targets: {
    heading: 'Les objectifs, et ce qui est mesuré aujourd’hui',
    lead: (p) =>
      `${fully(p.targets, 'objectif national porte', 'objectifs nationaux portent')} une date. Certains visent des réseaux, d’autres des sites ou des équipements. Ce qui est mesuré à côté est le même pour tous et ne dit pas si un objectif a été atteint.`,
    caption: (p) => `Objectifs nationaux datés, connus au ${date(p.on)}`,
  },
  columns: {
    country: 'Pays ou territoire',
    kinds: 'Types de politique',
    count: 'Entrées',
    target: 'Objectif',
    by: 'Échéance',
    outcome: 'Ce qu’il en est advenu',
    users: 'Utilisateurs de Google en IPv6',
    held: 'Espace IPv6, /32',
  },
  noOutcome: '–',
  noOutcomeNote: '– : aucune source trouvée',
  dated: (p) => `${p.value} (${date(p.on)})`,
  everyHeading: 'Chaque entrée, par pays ou territoire',
  regionsLabel: 'Régions',
  regional: 'Pour des régions entières',
  inside: (found) =>
    row([...Map.groupBy(found, ({ kind }) => kind)].map(([kind, all]) => severalOf(kind, all))),
  toCountry: (country) => `${place(country, 'name')} : tous les chiffres`,
  measured: (p) =>
    [
      p.users === null
        ? 'Google ne donne pas la part de ses utilisateurs en IPv6.'
        : `Mesuré : ${percent(p.users.value)} des utilisateurs de Google en IPv6 ${onDay(p.users.date)}.`,
      p.held === null
        ? 'Aucun espace IPv6 n’est listé.'
        : `Espace IPv6 enregistré : ${said.slash32s(p.held.last.value)} ${when(p.held.last.date)}, ${said.slash32s(p.held.first.value)} ${when(p.held.first.date)}.`,
    ].join(' '),
  line: (p) =>
    `Espace IPv6, de ${said.slash32s(p.first.value)} ${when(p.first.date)} à ${said.slash32s(p.last.value)} ${when(p.last.date)}`,
  lineNote:
    'Les petites courbes montrent l’espace IPv6 enregistré dans le pays, chacune sur sa propre échelle à partir de zéro ; elles s’interrompent quand un mois manque ou que la source change.',
  feed: 'Suivre les nouvelles entrées par un flux Atom',
  more: 'Que demander quand un organisme public achète',
  correct: 'Ajouter ou corriger une politique',
};
