import type { CompareText } from '../contract/compare.ts';
import { full, place } from '../grammar/fr.ts';
/** Countries side by side. */
export const compare: CompareText = {
  title: 'Comparer des pays et territoires',
  description:
    'Jusqu’à six pays, territoires ou groupes sur un graphique : utilisateurs en IPv6, IPv4 par personne, et ce qui est détenu ; à garder comme adresse, image, tableau ou cadre.',
  lead: 'Mettez jusqu’à six pays, territoires ou groupes, ou le monde, sur un même graphique. L’adresse de cette page garde votre choix, pour que vous puissiez la transmettre.',
  measures: 'Quoi comparer',
  choices: {
    'ipv6-users-google': 'Utilisateurs en IPv6 (Google)',
    'ipv6-capable-apnic': 'Utilisateurs capables d’utiliser IPv6 (APNIC Labs)',
    'ipv4-per-person': 'IPv4 par personne',
    'ipv4-held': 'Adresses IPv4 détenues',
    'ipv6-per-million': 'Espace IPv6 par million de personnes',
    'ipv6-held': 'Espace IPv6 détenu',
  },
  ways: 'Présentation',
  scales: {
    amount: 'Quantités',
    share: 'Parts du total mondial',
    index: 'Croissance : premier mois = 1',
    log: 'Quantités, échelle logarithmique',
  },
  told: {
    none: 'pas de données',
    share: 'part du total mondial',
    log: 'échelle logarithmique',
    index: (date) => `base 1 : ${date}`,
    upTo: (date) => `dernières données : ${date}`,
    breaks:
      'Trait vertical pointillé : à partir de là, les chiffres viennent d’un autre compte ; aucune courbe ne le franchit donc.',
    zeros:
      'Une échelle logarithmique n’a pas de zéro : les mois où rien n’était détenu sont écartés.',
    noWay:
      'Aucune paire de mois n’est comptée de la même façon pour tous : les quantités sont montrées à la place de la croissance.',
  },
  groups: {
    'per-person':
      'La valeur d’un groupe est ce que ses membres actuels détiennent ensemble, divisé par leur population.',
    median:
      'La valeur d’un groupe est celle du membre médian parmi ses membres actuels, quand au moins la moitié d’entre eux en ont une.',
  },
  few: (p) =>
    `Moins de ${full(p.tests)} tests par mois ont été faits ${place(p.area, 'in')} : le hasard seul y fait bouger la part.`,
  addOne: 'Ajouter un pays à comparer',
  add: 'Ajouter un pays, un territoire ou un groupe par son nom',
  addButton: 'Ajouter au graphique',
  unknown: 'Aucun pays, territoire ou groupe ne porte ce nom.',
  beside: 'À côté :',
  byPlace: 'Choisir dans une liste par région',
  choose: 'Pays, territoire ou groupe',
  noRegion: 'Sans région',
  chosen: 'Sur le graphique',
  remove: 'Retirer',
  full: 'Six courbes sont sur le graphique : retirez-en d’abord une.',
  failed: 'Ces chiffres n’ont pas pu être chargés. Veuillez réessayer.',
  table: 'Afficher les chiffres en tableau',
  keep: {
    heading: 'Emporter cette comparaison',
    link: 'Copier son adresse',
    png: 'Enregistrer en PNG',
    svg: 'Enregistrer en SVG',
    csv: 'Enregistrer les chiffres en CSV',
    saved: 'Enregistré.',
    copied: 'Copié.',
    failed: 'Votre navigateur ne l’a pas permis. L’adresse dans sa barre mène également ici.',
    frame: 'L’intégrer dans une page',
    frameLead:
      'Un cadre avec exactement cette comparaison, toujours avec nos données les plus récentes. Il ne dépose aucun cookie et n’interroge que ce site.',
  },
  credit: (p) => `${p.site}, édition ${p.edition}, CC BY 4.0. ${p.address}`,
  frame: {
    more: 'Comparer des pays et territoires sur IPv6 Atlas',
    withoutScript: 'Un script dessine cette comparaison. Ses chiffres se lisent sur IPv6 Atlas :',
  },
  ready: {
    heading: 'Comparaisons toutes prêtes',
    each: [
      {
        codes: ['ldc', 'lldc', 'sids', 'world'],
        metric: 'ipv4-per-person',
        name: 'IPv4 par personne : les groupes des Nations Unies à côté du monde',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv4-per-person',
        name: 'IPv4 par personne : les cinq régions du monde',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv6-users-google',
        name: 'Utilisateurs en IPv6 : le pays médian de chaque région',
      },
      {
        codes: ['br', 'cn', 'in', 'us', 'za', 'world'],
        metric: 'ipv6-held',
        name: 'Espace IPv6 détenu : cinq grands pays et le monde',
      },
    ],
  },
  withoutScript:
    'Un script dessine ce que vous choisissez sur cette page, et votre navigateur n’en exécute pas. Des pays et territoires se lisent côte à côte sans script ici :',
  elsewhere: [
    ['countries/', 'Tous les pays et territoires en un tableau'],
    ['groups/', 'Les groupes des Nations Unies, les régions et les registres côte à côte'],
    ['fairness/', 'Qui a combien d’IPv4 par personne'],
    ['used/', 'IPv6 détenu à côté d’IPv6 utilisé'],
  ],
  each: 'Ou lisez la page d’un seul pays ou territoire :',
};
