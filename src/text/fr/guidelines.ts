import type { Reader } from '../../model/activities/columns.ts';
import type { Step } from '../../model/activities/guidelines.ts';
import type { GuidelinesText } from '../contract/guidelines.ts';
import { counted, full, ofDate } from '../grammar/fr.ts';

const readers: Readonly<
  Record<Reader, { name: string; title: string; lead: string; who: string }>
> = {
  operator: {
    name: 'Opérateurs de réseau',
    title: 'IPv6 pour les opérateurs de réseau : le chemin, étape par étape',
    who: 'Fournisseurs d’accès fixe et mobile, points d’échange, réseaux de recherche.',
    lead: 'Un opérateur transporte le trafic d’autrui : il rencontre donc toutes les parties du passage, les adresses, les routeurs, les équipements des clients, et la longue période où une grande partie du monde n’a encore qu’IPv4.',
  },
  government: {
    name: 'Gouvernements et régulateurs',
    title: 'IPv6 pour les gouvernements et les régulateurs : le chemin, étape par étape',
    who: 'Ministères, régulateurs, organismes publics qui ont leurs propres réseaux.',
    lead: 'Un gouvernement a trois rôles : il achète des équipements, il offre des services que les citoyens doivent pouvoir joindre, et il fixe des règles aux opérateurs. Chaque rôle a ses documents ; la page des politiques montre ce que d’autres États ont fait.',
  },
  enterprise: {
    name: 'Entreprises et institutions',
    title: 'IPv6 pour les entreprises et les institutions : le chemin, étape par étape',
    who: 'Entreprises, hôpitaux, écoles et universités qui ont leur propre réseau.',
    lead: 'À l’intérieur d’une entreprise, le passage est surtout une question d’ordre : savoir ce que l’on a, changer ce que l’on achète, puis activer de l’extérieur vers l’intérieur. IPv6 est sans doute déjà sur votre réseau, car les ordinateurs et les téléphones l’utilisent d’eux-mêmes.',
  },
  content: {
    name: 'Ceux qui offrent des contenus',
    title: 'IPv6 pour les sites et les contenus : le chemin, étape par étape',
    who: 'Éditeurs, boutiques, hébergeurs, quiconque a un site ou un serveur de messagerie.',
    lead: 'Pour beaucoup de sites, IPv6 est un réglage chez l’hébergeur ou le réseau de diffusion, et une adresse dans l’entrée du domaine. Ensuite, le même contenu doit être testé, mesuré et protégé par les deux protocoles.',
  },
  developer: {
    name: 'Développeurs',
    title: 'IPv6 pour les développeurs : le chemin, étape par étape',
    who: 'Ceux qui écrivent des logiciels ou construisent des appareils qui communiquent par l’Internet.',
    lead: 'Un logiciel échoue avec IPv6 en quelques endroits bien connus : là où il enregistre une adresse, là où il en écrit une, là où il suppose qu’un nom n’a qu’une adresse, et là où il n’écoute que sur un protocole.',
  },
  teacher: {
    name: 'Enseignants',
    title: 'IPv6 pour les enseignants : le chemin, étape par étape',
    who: 'Enseignants des écoles et des universités, formateurs, auteurs de cours.',
    lead: 'Qui apprend les réseaux avec IPv4 seul apprend l’exception. Ces documents sont libres d’accès et assez bons pour servir à enseigner.',
  },
};

const steps: Readonly<Record<Step, { name: string; what: string }>> = {
  understand: {
    name: 'Comprendre',
    what: 'Savoir ce qu’est IPv6 et ce qu’il change, par la norme elle-même et par ceux qui l’expliquent.',
  },
  plan: {
    name: 'Planifier',
    what: 'Faire l’inventaire des réseaux, des services et des contrats, nommer un responsable, et fixer un ordre et des dates.',
  },
  buy: {
    name: 'Acheter',
    what: 'Demander IPv6 dans chaque achat, pour que chaque remplacement fasse avancer le passage sans coût supplémentaire.',
  },
  address: {
    name: 'Adresser',
    what: 'Obtenir un bloc de votre registre ou de votre fournisseur et dresser un plan d’adressage qui laisse de la place.',
  },
  deploy: {
    name: 'Déployer',
    what: 'Activer IPv6 : d’abord là où le monde extérieur vous atteint, puis au cœur du réseau, puis pour chaque utilisateur.',
  },
  'keep-ipv4': {
    name: 'Garder IPv4 à portée',
    what: 'Tant que d’autres n’ont qu’IPv4, la traduction ou des tunnels permettent de les joindre.',
  },
  secure: {
    name: 'Sécuriser',
    what: 'Donner à IPv6 les mêmes filtres, les mêmes journaux et la même attention qu’à IPv4 ; il en a besoin dès le premier jour.',
  },
  operate: {
    name: 'Exploiter',
    what: 'Mesurer, trouver les défauts et former, jusqu’à ce qu’IPv6 soit le cas ordinaire.',
  },
};

/** Roadmaps by reader, and the documents that help at each step. */
export const guidelines: GuidelinesText = {
  kicker: 'Lignes directrices',
  short: 'Lignes directrices',
  title: (p) => `Le chemin vers IPv6 en huit étapes, avec ${full(p.documents)} documents utiles`,
  description:
    'Des feuilles de route vers IPv6 pour les opérateurs, les gouvernements, les entreprises, les contenus, les développeurs et les enseignants, avec les documents utiles à chaque étape.',
  lead: 'Choisissez qui vous êtes. Chaque feuille de route mène de la compréhension à l’exploitation quotidienne, avec ce que d’autres ont écrit pour chaque étape : normes, recommandations, plans et retours d’expérience.',
  readerDescription: (reader) =>
    `${readers[reader].name} : les étapes vers IPv6 dans l’ordre, et les documents utiles à chacune.`,
  readers,
  steps,
  readersHeading: 'Feuilles de route',
  stepsHeading: 'Les étapes',
  count: (count) => counted(count, 'document', 'documents'),
  inside: (p) => {
    const named = p.publishers.slice(0, 3).join(', ');
    const more = p.publishers.length > 3 ? ' et d’autres' : '';
    return `${counted(p.documents, 'document', 'documents')} : ${named}${more}`;
  },
  others: 'Autres feuilles de route',
  order: 'Les étapes pour lesquelles nous ne connaissons pas de document sont omises.',
  standing: (p) => `${p.status}, état ${ofDate(p.on)}`,
  sourceNote: (p) =>
    `Les RFC renvoient à leur éditeur. Sauf mention contraire de l’entrée, nous avons lu leur texte et leur statut dans une copie ${ofDate(p.on)} ; une RFC ultérieure peut les avoir remplacées : vérifiez-le avant de vous y fier. Chaque entrée dit comment son document a été lu.`,
  contribute: 'Ajouter ou corriger un document',
};
