import type { ContributeText } from '../contract/contribute.ts';
import { editionDate } from '../grammar/fr.ts';
import { columns as described } from './contribute-columns.ts';

/** How to add an event, a policy or a correction. */
export const contribute: ContributeText = {
  title: 'Ajouter une réunion ou une politique, ou corriger quelque chose',
  description:
    'Comment ajouter à ce site une réunion, une formation, un banc d’essai, une politique ou un document, et comment signaler une erreur : ce qui est demandé, colonne par colonne, avec un exemple.',
  lead: 'La plus grande partie de ce qui figure ici sur les réunions, les formations, les bancs d’essai et les politiques vient de comptes rendus et de calendriers. Ceux qui organisent une réunion ou ont élaboré une politique en savent plus : dites-nous ce qu’il en est, et nommez une page publique qui le dit.',
  formsHeading: 'Par un formulaire',
  formsLead:
    'Les formulaires demandent ce que contiennent les tableaux ci-dessous. Il vous faut un compte sur la plateforme qui héberge le projet.',
  forms: {
    event: 'Ajouter ou corriger une réunion',
    policy: 'Ajouter ou corriger une politique',
    translation: 'Corriger une traduction',
    correction: 'Corriger toute autre chose',
  },
  fileHeading: 'Dans le fichier lui-même',
  file: (p) =>
    `Chaque type d’entrée a un fichier de valeurs séparées par des virgules dans ${p.folder} : une ligne par entrée, triée selon sa première colonne. Une cellule qui contient une virgule ou un guillemet droit est placée entre guillemets droits. Un tableur ouvre et écrit de tels fichiers.`,
  checks:
    'La construction du site lit chaque ligne. Quand l’une ne convient pas, elle s’arrête et nomme le fichier, la ligne, la colonne, ce qui était attendu et ce qu’elle a trouvé ; rien n’est publié tant que toutes les lignes ne conviennent pas.',
  rulesHeading: 'Ce qui est retenu',
  rules: [
    'Seulement ce que dit une page publique, avec son adresse. Une page des responsables passe avant un compte rendu, et un compte rendu avant le calendrier d’un tiers.',
    'Vos propres mots : rien de copié d’une page.',
    'Pas plus que ce qui est connu : un mois quand aucun jour n’est annoncé, une cellule vide quand rien n’est connu. Rien n’est deviné.',
    'La date à laquelle cela a été vérifié. Après un an sans nouvelle vérification, une entrée est signalée comme ancienne.',
  ],
  tablesHeading: 'Les colonnes',
  kinds: {
    events: 'Réunions',
    policies: 'Politiques',
    training: 'Formations',
    testbeds: 'Bancs d’essai',
    guidelines: 'Lignes directrices',
  },
  caption: (p) => `Colonnes de data/${p.table}, avec la ligne « ${p.example} » en exemple`,
  columns: {
    name: 'Colonne',
    what: 'Ce qu’il faut saisir',
    empty: 'Peut être vide',
    example: 'Exemple',
  },
  described,
  oneOf: (values) => `L’une de ces valeurs : ${values.join(', ')}`,
  yes: 'oui',
  no: 'non',
  empty: '(vide)',
  prefilled: (p) =>
    `Chaque page de pays ou territoire a un lien qui ouvre le formulaire de correction avec son adresse et l’édition, ${editionDate(p.edition)}, déjà remplies.`,
};
