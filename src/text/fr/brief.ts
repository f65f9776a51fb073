import type { PolicyKind } from '../../model/activities/policies.ts';
import type { BriefText } from '../contract/brief.ts';
import {
  de,
  editionDate,
  full,
  fully,
  inWords,
  listed,
  ofDate,
  place,
  places,
  sentenceCase,
  theDate,
  to,
} from '../grammar/fr.ts';
import { KINDS, policies } from './policies.ts';

/** What the list of policies has none of: pas d’obligation; ni plan ni règle d’achat. */
function lackOf(kinds: readonly PolicyKind[]): string {
  const [only, ...others] = kinds.map((kind) => KINDS[kind].one);
  if (only === undefined) return '';
  return others.length === 0
    ? `pas ${de(only)}`
    : `ni ${[only, ...others].join(others.length === 1 ? ' ni ' : ', ni ')}`;
}

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `Que faire pour IPv6 ${place(area, 'in')}`,
  description: (area) =>
    `Une page sur ${place(area, 'subject')} : sa situation à côté de ses voisins, ses politiques pour IPv6, les trois prochaines étapes, à qui demander des adresses, et où se former.`,
  kicker: (p) => `Une note d’une page · Édition du ${editionDate(p.edition)}`,
  link: (area) => `Que faire pour IPv6 ${place(area, 'in')} : une note d’une page`,
  standing: (area) => `La situation ${place(area, 'in')}`,
  beside: {
    heading: 'À côté de ses voisins',
    policies: 'Politiques dans notre liste',
    columns: {
      'ipv6-users-google': 'Utilisateurs de Google en IPv6',
      'ipv4-per-person': 'Adresses IPv4 par personne',
    },
    caption: (p) =>
      `${sentenceCase(place(p.area, 'subject'))} et ${p.count === 1 ? `le lieu ${place(p.region, 'from')} le plus proche` : `les ${inWords(p.count)} lieux ${place(p.region, 'from')} les plus proches`} sur notre carte, parmi ceux qui ont les deux chiffres, voisins par la terre d’abord`,
    compare: 'Les comparer dans le temps',
  },
  policies: {
    heading: 'Ses politiques dans notre liste',
    entry: (p) =>
      `${p.title} (${[policies.kinds[p.kind], p.year].filter(Boolean).join(', ')} ; ${p.who})`,
    more: (count) => `et ${inWords(count, 'f')} de plus`,
    lacks: (p) =>
      `Notre liste ne compte ${p.hasNone ? 'aucune politique pour IPv6 qui lui soit propre' : lackOf(p.kinds)}. Cela ne veut pas dire qu’il n’y en a pas.`,
    all: 'Dire ce qui manque',
  },
  registry: {
    heading: (registry) => `Comment demander des adresses ${to(registry)}`,
    holders: (p) => {
      const file = `selon le fichier ${place(p.registry, 'of')} ${ofDate(p.on)}`;
      if (p.without === 0)
        return p.all === 1
          ? `Le seul titulaire d’IPv4 ${place(p.area, 'in')} a aussi de l’IPv6, ${file}.`
          : `Les ${fully(p.all, 'titulaire', 'titulaires')} d’IPv4 ${place(p.area, 'in')} ont tous aussi de l’IPv6, ${file}.`;
      return p.all === 1
        ? `Le seul titulaire d’IPv4 ${place(p.area, 'in')} n’a pas d’IPv6, ${file}.`
        : `${full(p.without)} des ${fully(p.all, 'titulaire', 'titulaires')} d’IPv4 ${place(p.area, 'of')} n’${p.without === 1 ? 'a' : 'ont'} pas d’IPv6, ${file}.`;
    },
    noHolders: (p) =>
      `Le fichier ${place(p.registry, 'of')} dont nous disposons ne dit pas combien de titulaires d’IPv4 sont sans IPv6 ${place(p.area, 'in')}.`,
    others: (registries) =>
      `Une partie des adresses de ce pays ou territoire est enregistrée ${registries.length === 1 ? 'auprès d’un autre registre' : 'auprès d’autres registres'} : ${listed(places(registries))}.`,
    ask: (registry) => `${place(registry, 'name')} : comment demander des adresses`,
  },
  steps: {
    heading: 'Les trois prochaines étapes',
    names: {
      policy: 'Établir un plan national',
      request: 'Amener ceux qui détiennent de l’IPv4 à demander de l’IPv6',
      operators: 'Amener les opérateurs à utiliser ce qu’ils ont enregistré',
      buy: 'Demander IPv6 dans chaque achat public',
      overdue: 'Dire ce qu’il est advenu de l’objectif',
      together: 'Réunir opérateurs, État et universités',
      services: 'Rendre les services publics accessibles par IPv6',
      skills: 'Former ceux qui exploitent les réseaux',
      progress: 'Rendre compte des progrès chaque année',
    },
    why: {
      policy: () =>
        'Notre liste ne compte ni plan ni obligation. Nommez un responsable et fixez des dates.',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? 'Aucun espace IPv6 n’y est enregistré jusqu’ici : commencez par les plus grands opérateurs.'
          : `${full(p.holders.without)} sur ${full(p.holders.all)} n’${p.holders.without === 1 ? 'a' : 'ont'} pas d’IPv6. Commencez par les plus grands opérateurs.`,
      operators: () =>
        'Il y a plus d’IPv6 enregistré par personne que dans le pays médian, et moins d’utilisateurs de Google y passent par IPv6. Les réseaux mobiles et domestiques viennent d’abord.',
      buy: () =>
        'Notre liste ne compte pas de règle d’achat. Ce qui est acheté aujourd’hui reste des années dans les réseaux.',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `L’objectif « ${p.overdue.target} » devait être atteint pour ${theDate(p.overdue.by)} au plus tard ; notre liste ne dit pas ce qu’il en est advenu.`,
      together: () =>
        'Notre liste ne compte pas de groupe d’action. Les réseaux avancent quand leurs voisins avancent.',
      services: () =>
        'Commencez par ce que chacun voit : les sites, la messagerie et les serveurs de noms de l’État.',
      skills: () =>
        'Les ingénieurs d’abord, puis ceux qui répondent aux clients ; des formations sont citées plus bas.',
      progress: () =>
        'Un seul chiffre chaque année, comme la part des utilisateurs ci-dessus, montre ce qui marche.',
    },
    clause: (p) =>
      `Résolution 64 de l’AMNT, invite les États Membres ${p.to === 'states' ? '' : 'et les Membres de Secteur '}${p.number}`,
    document: (p) => (p.section === null ? p.title : `${p.title}, section ${p.section}`),
    clauses: 'clauses pour appels d’offres',
    rule: 'Étapes choisies selon une règle, d’après ce que montrent nos données, dans un ordre qui est le même pour tous.',
    more: 'Lignes directrices pour les gouvernements',
  },
  training: {
    heading: 'Formations dans ses langues',
    none: 'Nous ne connaissons pas de formation dans une langue officielle ; celles-ci sont dans d’autres langues.',
    more: 'Toutes les formations',
  },
  testbeds: {
    heading: 'Bancs d’essai à proximité',
    none: 'Nous n’en connaissons pas dans la région.',
    more: 'Tous les bancs d’essai',
  },
  whole: (area) => `Tous les chiffres ${place(area, 'of')}`,
};
