import type { NotFoundText, SiteText } from '../contract/site.ts';
/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: 'Aller au contenu',
  menu: 'Principal',
  menuButton: 'Menu',
  close: 'Fermer',
  languages: 'Langues',
  thisPage: 'Lire cette page en français',
  home: 'Carte du monde',
  countries: 'Pays',
  ipv4: 'Ce qui reste',
  fairness: 'Qui les a',
  pace: 'À quel rythme',
  used: 'Qui l’utilise',
  groups: 'Groupes',
  compare: 'Comparer',
  policies: 'Politiques',
  stories: 'Récits',
  iot: 'Internet des objets',
  getReady: 'Se préparer',
  search: 'Rechercher',
  contribute: 'Contribuer',
  foot: { numbers: 'Les chiffres', act: 'Ce qui se fait', site: 'Ce site' },
  more: 'En savoir plus sur ce site',
  methodology: 'Méthode',
  about: 'À propos',
  licence:
    'Textes et graphiques : CC BY 4.0. Code : MIT. Données : selon les conditions de chaque source.',
  noData: 'pas de données',
  none: 'rien',
  source: 'Source',
  sources: 'Sources',
  notes: 'Notes',
  late: 'Cette partie de la page n’est pas encore arrivée. Si elle ne vient pas, rechargez la page ; tout ce qui suit fonctionne sans elle.',
  counted: 'Comment c’est compté',
  table: 'Afficher les chiffres en tableau',
  rank: (rank, of) => `${rank} sur ${of}`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: 'Il n’y a pas de page à cette adresse',
  body: 'L’adresse a peut-être été mal saisie, ou le lien qui mène ici est faux. Les adresses de ces pages ne changent plus une fois publiées.',
  links: 'Essayez l’une de celles-ci :',
};
