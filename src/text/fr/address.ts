import type { AddressText } from '../contract/address.ts';
import { ofDate, place, sentenceCase } from '../grammar/fr.ts';
import { countries } from './nouns.ts';

/** The page that tells which registry an address belongs to. */
export const address: AddressText = {
  short: 'Que dit mon adresse ?',
  kicker: 'À essayer',
  title: 'Que dit mon adresse ?',
  description:
    'Collez une adresse ou un préfixe IPv4 ou IPv6 : de quel registre relève son bloc, depuis quand, ou à quoi il est réservé. La recherche se fait dans votre navigateur ; rien n’est envoyé.',
  lead: 'Toute adresse se trouve dans un bloc que l’IANA a confié à l’un des cinq registres, ou réservé à un usage particulier. Collez une adresse ou un préfixe pour voir lequel.',
  field: {
    name: 'Rechercher une adresse',
    label: 'Une adresse IPv4 ou IPv6, ou un préfixe',
    note: 'La recherche se fait dans les tableaux de cette page, dans votre navigateur. L’adresse n’est ni envoyée ni gardée.',
    plain:
      'Le champ qui recherche une adresse a besoin de JavaScript. Sans lui, cherchez le premier nombre d’une adresse IPv4, ou le début d’une adresse IPv6, dans les tableaux ci-dessous.',
  },
  faults: {
    none: 'Ce n’est ni une adresse IPv4 ni une adresse IPv6. Exemples : 192.0.2.1 et 2001:db8::1.',
    'four-numbers': 'Une adresse IPv4 a quatre nombres séparés par des points, comme 192.0.2.1.',
    'leading-zero':
      'Un nombre d’une adresse IPv4 ne doit pas commencer par 0 : certains programmes lisent 010 comme 8. Ôtez le zéro.',
    'above-255': 'Les nombres d’une adresse IPv4 vont de 0 à 255.',
    digits:
      'Entre les deux-points d’une adresse IPv6 se trouvent au plus quatre signes parmi les chiffres 0 à 9 et les lettres a à f.',
    groups:
      'Une adresse IPv6 a huit groupes séparés par des deux-points ; un seul :: remplace les groupes de zéros omis. Six paires sont le numéro d’une carte réseau, non une adresse.',
    'two-gaps': 'Dans une adresse IPv6, :: ne peut figurer qu’une fois.',
    prefix:
      'Après la barre oblique vient un nombre entier : jusqu’à 32 pour IPv4, jusqu’à 128 pour IPv6.',
    'too-wide':
      'Ce préfixe est plus large qu’un bloc de la liste de l’IANA. Les tableaux ci-dessous montrent les blocs qu’il contient.',
    unlisted:
      'Selon les listes de l’IANA, cette plage n’est confiée à aucun registre ni réservée à aucun usage.',
  },
  carries: 'Elle contient l’adresse IPv4',
  says: {
    registry: (registry) => `${sentenceCase(place(registry, 'subject'))} administre ce bloc.`,
    country: ({ registry, countries: count, on }) =>
      on === null
        ? 'Le bloc ne dit pas dans quel pays est son titulaire.'
        : `Le bloc ne dit pas dans quel pays est son titulaire : ${place(registry, 'subject')} liste des titulaires dans ${countries(count)}, selon son fichier ${ofDate(on)}.`,
    lookup: (registry) =>
      `Rechercher le titulaire auprès ${place(registry, 'of')} (quitte ce site)`,
    group: (registry) =>
      `Pays et territoires desservis principalement par ${place(registry, 'subject')}`,
    iana: 'L’IANA garde ce bloc : il n’est confié à aucun registre.',
  },
  untold: {
    heading: 'Ce qu’une adresse ne dit pas ici',
    points: [
      'Qui la détient. C’est dans la base de données du registre ; chaque réponse y mène.',
      'Où elle est utilisée. Un titulaire peut utiliser ses adresses n’importe où, et un fournisseur peut donner demain la vôtre à quelqu’un d’autre.',
      'Quel registre liste aujourd’hui un petit bloc. À l’intérieur des grands blocs, certains sont passés d’un registre à un autre.',
    ],
  },
  blocks: {
    heading: 'Les blocs de l’IANA',
    lead: 'L’IANA a distribué IPv4 en 256 blocs, selon le premier nombre de l’adresse, et distribue IPv6 en blocs que l’on reconnaît au début de l’adresse.',
    none: 'Cette édition n’a pas de liste de l’IANA.',
    ipv4: 'IPv4 selon le premier nombre de l’adresse',
    ipv6: 'IPv6 selon le début de l’adresse',
    columns: {
      first: 'Premier nombre',
      block: 'Bloc',
      by: 'Administré par',
      since: 'Dans la liste de l’IANA depuis',
      status: 'État',
    },
    numbers: ({ first, last }) => (first === last ? String(first) : `${first}–${last}`),
    designations: {
      iana: 'l’IANA elle-même',
      'local-identification': 'personne : ce réseau',
      loopback: 'personne : boucle locale',
      'private-use': 'personne : usage privé',
      multicast: 'personne : multidiffusion',
      'future-use': 'personne : réservé pour l’avenir',
      documentation: 'personne : exemples dans des documents',
      '6to4': 'personne : 6to4',
    },
    statuses: {
      allocated: 'Alloué',
      legacy: 'Historique',
      reserved: 'Réservé',
      recovered: 'Récupéré',
      reallocated: 'Attribué de nouveau',
    },
    noMonth: 'non indiqué',
    statusNotes: [
      'Alloué : confié au registre, qui en donne des parties à des réseaux.',
      'Historique : donné à des réseaux avant l’existence des registres ; le registre en tient aujourd’hui les écritures. Le mois est celui de la liste de l’IANA et peut être postérieur au premier usage.',
      'Réservé : tenu hors d’usage, ou pour un usage particulier.',
    ],
    source: ({ ipv4, ipv6 }) =>
      `IPv4 selon la liste ${ofDate(ipv4)}, IPv6 selon celle ${ofDate(ipv6)}.`,
    sourceLink: 'IANA, espace d’adressage IPv4 et IPv6',
  },
  special: {
    heading: 'Des plages à usage particulier',
    lead: 'Les adresses de ces plages n’ont pas de titulaire. Si la vôtre en fait partie, elle ne dit rien de votre pays ni de votre fournisseur.',
    caption: 'Plages que les normes réservent à un usage',
    columns: { range: 'Plage', use: 'Usage', means: 'Ce que cela signifie', document: 'Norme' },
    uses: {
      unspecified: { name: 'Non spécifiée', means: 'Pas encore d’adresse.' },
      'this-network': { name: 'Ce réseau', means: 'Désigne le réseau où l’on se trouve.' },
      loopback: { name: 'Boucle locale', means: 'Un appareil qui se parle à lui-même.' },
      private: {
        name: 'Usage privé',
        means:
          'Tout foyer ou bureau peut s’en servir à l’intérieur ; elle ne se voit pas du dehors.',
      },
      'unique-local': {
        name: 'Locale unique',
        means:
          'Tout foyer ou bureau peut s’en servir à l’intérieur ; elle ne se voit pas du dehors.',
      },
      shared: {
        name: 'Partagée entre clients',
        means: 'Entre un fournisseur et ses clients, qui partagent des adresses publiques.',
      },
      'link-local': {
        name: 'Lien local',
        means: 'Valable sur un seul segment de réseau ; les appareils se la donnent eux-mêmes.',
      },
      'site-local': { name: 'Site local', means: 'Ancienne forme d’usage privé, abandonnée.' },
      multicast: { name: 'Multidiffusion', means: 'Atteint un groupe d’appareils, non un seul.' },
      documentation: {
        name: 'Exemples',
        means: 'Pour des textes comme celui-ci ; aucun réseau ne l’utilise.',
      },
      benchmarking: {
        name: 'Essais comparatifs',
        means: 'Pour l’essai d’équipements en laboratoire.',
      },
      protocols: {
        name: 'Protocoles',
        means: 'Réservée au fonctionnement de l’Internet lui-même.',
      },
      translated: { name: 'Traduction', means: 'Représente une adresse IPv4.' },
      '6to4': {
        name: '6to4',
        means: 'Ancienne façon de faire passer IPv6 sur IPv4, qui n’est plus recommandée.',
      },
      relay: {
        name: 'Relais de 6to4',
        means: 'Menait aux relais d’une ancienne méthode, abandonnée.',
      },
      teredo: { name: 'Teredo', means: 'Un tunnel pour IPv6 à travers IPv4.' },
      segments: {
        name: 'Routage par segments',
        means: 'Marque les étapes d’un chemin à l’intérieur d’un réseau.',
      },
      discard: { name: 'Rejet', means: 'Ce qui y est envoyé est jeté.' },
      future: { name: 'Usage futur', means: 'Réservée à un usage qui n’est jamais venu.' },
    },
    source: 'Choix tiré des registres d’adresses à usage particulier de l’IANA :',
    lists: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
};
