import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  de,
  full,
  fully,
  inWords,
  percent,
  sentenceCase,
  short,
  when,
} from '../../grammar/fr.ts';
import { link, prose } from '../../prose.ts';

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `${percent(change)} ${before > value ? 'au-dessus' : 'au-dessous'}`;
}

/** Things, counted: 18,8 milliards d’objets. */
const things = (count: number) => counted(count, 'objet', 'objets');

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: 'Cent appareils par personne',
  headline: (f) =>
    `${sentenceCase(said(f.supposed))} par personne, chacun avec sa propre adresse, demanderaient ${short(f.times)} fois toutes les adresses IPv4`,
  standfirst: (f) =>
    `Il y a environ une demi-adresse IPv4 par personne : ${short(f.total)} pour ${counted(f.people, 'personne', 'personnes')} (en ${f.peopleYear}). Il y a plus de ${inWords(Math.floor(f.counted.count / f.total))} objets connectés par adresse, selon un décompte pour ${f.counted.year}. Ils fonctionnent parce que la plupart partagent une adresse.`,
  description:
    'Combien d’objets sont connectés et combien sont prévus, pourquoi ils peuvent partager une adresse et ce que coûte ce partage, et quelle place il y a dans IPv6.',
  sections: {
    half: {
      heading: 'Une demi-adresse chacun',
      paragraphs: (f) => [
        prose`Une adresse IPv4 est un nombre de 32 chiffres binaires, comme le dit ${link('sa spécification', f.documents.ipv4)} : il y en a donc exactement ${full(f.total)}. Divisées entre les habitants du monde (de ${f.peopleYear}), elles font ${short(f.each)} par personne, avant d’en ôter pour des usages particuliers.`,
        prose`Supposons que chacun ait ${said(f.supposed)} : compteurs, lampes, serrures, capteurs au travail, pièces de voitures et de machines. C’est un nombre rond pour raisonner ; aucune prévision de cette page ne va aussi loin. Si chaque appareil avait sa propre adresse, il en faudrait ${short(f.supposed * f.people)}, ${short(f.times)} fois toutes celles qui existent.`,
      ],
    },
    counted: {
      heading: 'Ce qui est compté aujourd’hui',
      paragraphs: (f) => [
        prose`Personne ne peut compter tous les objets connectés ; des entreprises les estiment. ${stated(f.counted)} évalue toutes les connexions d’objets en ${f.counted.year} à ${short(f.counted.count)}. ${f.alsoCounted.publisher} en compte ${link(short(f.alsoCounted.count), f.alsoCounted.href)} pour ${f.alsoCounted.year === f.counted.year ? 'la même année' : f.alsoCounted.year}. Téléphones, tablettes et ordinateurs n’en font pas partie. En ${f.passed.things.year}, les objets étaient devenus plus nombreux que ceux-ci, avec ${short(f.passed.things.count)} sur ${counted(f.passed.all.count, 'appareil', 'appareils')} de toute sorte (${stated(f.passed.things)}). Selon le premier décompte, il y avait ${things(f.counted.count / f.people)} par personne, et ${short(f.counted.count / f.total)} par adresse IPv4.`,
        prose`Sur les ${short(f.counted.count)} ${de(f.counted.publisher)}, ${percent(f.shortRange.count / f.counted.count)} sont sur des radios à courte portée comme le Wi-Fi ou le Bluetooth. La plupart d’entre eux joignent l’Internet par une passerelle ou un routeur domestique et n’ont pas besoin d’une adresse que le monde entier voie. Compter des appareils n’est donc pas compter des adresses publiques.`,
      ],
    },
    forecasts: {
      heading: 'Des prévisions très éloignées',
      paragraphs: (f) => [
        prose`Pour ${f.expected.year}, ${f.expected.publisher} en attend ${short(f.expected.count)}, soit ${short(f.expected.count / f.total)} par adresse IPv4. De tels nombres appellent la prudence. ${sentenceCase(whenOf(f.earlier))}, ${stated(f.earlier)} prévoyait ${things(f.earlier.count)} pour ${f.earlier.year} ; ${whenOf(f.early)}, ${short(f.early.count)}. ${sentenceCase(whenOf(f.estimate))}, le même cabinet évaluait cette année-là à ${short(f.estimate.count)} : la seconde prévision était ${beside(f.estimate.count, f.early.count)}.`,
        prose`Un autre cabinet, qui compte peut-être autre chose, est cité avec plus encore pour la même année : ${short(f.highest.count)} (${stated(f.highest)} ; ${f.highest.said === null ? 'aucune date n’est donnée' : whenOf(f.highest)}).`,
        prose`Les personnes aussi ont besoin d’adresses. En Afrique subsaharienne, ${stated(f.africa.people)} compte ${counted(f.africa.people.count, 'personne', 'personnes')} sur l’Internet mobile en ${f.africa.people.year}, et ${things(f.africa.things.count)} sur les réseaux mobiles. Là, les personnes passent d’abord.`,
      ],
    },
    sharing: {
      heading: 'Le prix du partage',
      paragraphs: (f) => [
        prose`Les objets sont plus nombreux que les adresses parce que ${link('la traduction d’adresses', f.documents.nat)} permet à plusieurs d’en utiliser une. Elle convient surtout à un appareil qui demande et attend la réponse. Un appareil qu’il faut joindre de l’extérieur, comme une porte ou une pompe, a besoin d’un serveur intermédiaire que les deux côtés appellent. Si le fabricant arrête ce serveur, l’appareil peut se taire.`,
        prose`La traduction tient aussi une table où figure chaque connexion. Un appareil sur pile doit envoyer des messages à seule fin d’y garder sa place. Quand des milliers de clients partagent une adresse, l’abus d’un seul peut les faire bloquer tous. Un ${link('document de l’IETF', f.documents.sharing)} dresse la liste de ces coûts et d’autres.`,
      ],
    },
    room: {
      heading: 'La place dans IPv6, et ce qu’elle ne résout pas',
      paragraphs: (f) => [
        prose`L’IPv6 déjà enregistré a de la place pour tous. ${sentenceCase(when(f.ipv6.on))}, il représentait ${counted(f.ipv6.sitesEach, 'bloc', 'blocs')} de la taille\u00a0/48, que reçoit souvent un bureau ou un campus, par personne sur Terre (${counted(f.ipv6.slash32s, '/32', '/32')} en tout). Compté dans le plus petit réseau ordinaire, le\u00a0/64, cela fait ${short(f.ipv6.networksEach)} par personne, et un seul de ces réseaux a plus d’adresses que quiconque n’en pourrait utiliser.`,
        prose`${link('La Résolution 64', f.resolution)} de l’assemblée de normalisation de l’UIT considère « que le déploiement d’IPv6 facilite les solutions de l’Internet des objets (IoT), qui exigent une quantité énorme d’adresses IP » (notre traduction). IPv6 met fin à la nécessité de partager. Il ne donne pas à chaque capteur une adresse publique, et peu en ont besoin : Matter, une norme pour la maison, ${link('se contente d’adresses locales', f.documents.matter)}.`,
        prose`Avoir plus d’adresses ne rend aucun appareil plus sûr. Un mot de passe faible reste faible, un fabricant peut cesser de corriger un logiciel, et un pare-feu doit encore tenir les inconnus à l’écart. La ${link('page sur l’Internet des objets', addressOf('iot/'))} a tous les chiffres, leurs sources et les normes.`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least': 'Il y a environ une demi-adresse IPv4 par personne, à peine moins.',
    'half-an-address-at-most': 'Il y a environ une demi-adresse IPv4 par personne, à peine plus.',
    'things-outnumber-addresses':
      'Les objets connectés sont plus de deux fois plus nombreux que les adresses IPv4.',
    'most-share':
      'La plupart des objets connectés sont sur des radios à courte portée, et partagent donc des adresses.',
    'more-things-than-the-rest':
      'Les objets étaient devenus plus nombreux que les téléphones et les ordinateurs.',
    'beyond-every-forecast': 'Aucune prévision ne va aussi loin que le nombre d’appareils supposé.',
    'room-for-everyone': 'L’IPv6 enregistré a plus d’un bloc de la taille\u00a0/48 par personne.',
    'forecasts-of-one-year': 'Les prévisions comparées portent sur la même année.',
    'forecasts-of-one-firm': 'Les prévisions et l’estimation ultérieure sont du même cabinet.',
    'forecast-missed':
      'La seconde prévision était bien au-dessus de ce que le cabinet a évalué pour cette année-là.',
    'another-said-more': 'Un autre cabinet prévoyait davantage encore.',
    'people-come-first':
      'En Afrique subsaharienne, plus de personnes sont sur l’Internet mobile que d’objets sur les réseaux mobiles.',
  },
};

function said(count: number): string {
  return count === 100 ? 'cent appareils' : fully(count, 'appareil', 'appareils');
}

function whenOf({ said: on }: Stated): string {
  return on === null ? 'à une date non indiquée' : when(on);
}
