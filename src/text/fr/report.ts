import type { ReportText } from '../contract/report.ts';
import { editionDate, fully, ofDate } from '../grammar/fr.ts';

/** The progress report that Resolution 64 asks for. */
export const report: ReportText = {
  title: 'Rapport d’étape sur les adresses IPv4 et IPv6',
  description:
    'Constats sur ce que la Résolution 64 de l’AMNT demande d’étudier : les adresses IPv4 disponibles, rendues ou inutilisées, et le rythme et la géographie d’IPv6.',
  subtitle: (p) => `Édition du ${editionDate(p.edition)}`,
  lead: 'La Résolution 64 de l’AMNT (Rév. Hammamet, 2016) demande deux études et des rapports sur les progrès accomplis. Le présent rapport expose ce que les documents publics montrent sur chacun de ces points, calculé à partir des tables de cette édition. C’est un travail indépendant, qui ne parle au nom d’aucune organisation. La traduction des citations de la Résolution est la nôtre.',
  pdf: 'Pour l’avoir sur papier, imprimez cette page : elle est mise en page pour le format A4.',
  short: 'En bref',
  sections: {
    ipv4: {
      heading: 'Adresses IPv4 disponibles, rendues ou inutilisées',
      clause:
        'Décide 1 : « de suivre et d’évaluer l’attribution des adresses IPv4 qui peuvent être encore disponibles, rendues ou inutilisées, dans l’intérêt des pays en développement »',
      limits:
        'Les documents publics disent ce qui est disponible et ce qui est revenu à un registre. Ils ne disent pas lesquelles des adresses déléguées restent inutilisées.',
    },
    ipv6: {
      heading: 'Rythme et géographie d’IPv6',
      clause:
        'Décide 2 : « d’analyser des statistiques afin d’évaluer le rythme et la géographie de l’attribution et de l’enregistrement des adresses IPv6 pour les membres intéressés et, en particulier, pour les pays en développement »',
      limits:
        'Enregistré n’est pas utilisé : les deux sont montrés séparément, et l’espace enregistré dans un pays peut être utilisé ailleurs.',
    },
    use: {
      heading: 'IPv6 en usage',
      clause:
        'Invite les États Membres et les Membres de Secteur 3 : « à envisager de s’engager à passer à IPv6 et à faire connaître les progrès accomplis »',
      limits:
        'Les parts des utilisateurs sont mesurées par une entreprise parmi ses propres utilisateurs ; un pays qui n’en a pas assez n’a pas de données.',
    },
  },
  groupsHeading: 'Groupes de pays et territoires côte à côte',
  groupsNote:
    'Les groupes se recouvrent et ne sont jamais additionnés. Leur composition est celle de la date indiquée.',
  methodsHeading: 'Méthode',
  methods:
    'Chaque chiffre vient d’une mesure qui a une définition, une unité, une date et une source. Absent n’est pas zéro, aucune courbe ne réunit deux méthodes, et les lignes sans pays particulier font partie du total mondial. Les définitions et les règles complètes sont sur le site :',
  sourcesHeading: 'Sources',
  sourceLine: (p) =>
    `${p.title}, ${p.publisher}, données ${ofDate(p.asOf)} ; ${fully(p.records, 'enregistrement', 'enregistrements')}.`,
};
