import type { SearchText } from '../contract/search.ts';
/** The search over the whole site. */
export const search: SearchText = {
  title: 'Rechercher sur le site',
  description:
    'Trouver un pays ou territoire, une mesure, un récit ou un document sur n’importe quelle page du site.',
  label: 'Rechercher',
  everywhere: 'Rechercher sur le site',
  hint: 'La recherche se fait à mesure que vous tapez.',
  keys: 'Entrée ouvre le pays ou territoire que vous nommez, ou le premier résultat ; la flèche vers le bas va aux résultats, Échap vide le champ.',
  without:
    'La recherche a besoin de scripts et se fait dans votre navigateur seul : rien de ce que vous tapez ne quitte votre appareil. Sans elle, ces listes mènent partout.',
  lists: 'Où chercher encore',
  submit: 'Rechercher',
  resultsLabel: 'Résultats',
  found: '{count} pages pour « {query} »',
  one: 'Une page pour « {query} »',
  none: 'Aucune page pour « {query} ». Essayez un mot plus court, ou le nom d’un pays ou territoire.',
  failed: 'L’index de la recherche n’a pas pu être chargé. Réessayez une fois connecté.',
  more: 'Afficher plus',
  asked: 'Questions fréquentes',
  questions: [
    {
      path: 'ipv4/',
      asked: [
        'Combien d’adresses IPv4 reste-t-il ?',
        'Y a-t-il encore des adresses IP libres ?',
        'Combien d’adresses sont inutilisées ?',
        'Quand les adresses IPv4 se sont-elles épuisées ?',
      ],
    },
    {
      path: 'fairness/',
      asked: [
        'Qui a le plus d’adresses ?',
        'Quel pays a le plus d’adresses IPv4 ?',
        'Comment les adresses IPv4 sont-elles réparties ?',
      ],
    },
    {
      path: 'used/',
      asked: [
        'Combien de personnes utilisent IPv6 ?',
        'Quels pays utilisent le plus IPv6 ?',
        'Quelle part de l’Internet utilise IPv6 ?',
      ],
    },
    {
      path: 'pace/',
      asked: ['À quel rythme IPv6 progresse-t-il ?', 'À quelle vitesse IPv6 se répand-il ?'],
    },
    {
      path: 'compare/',
      asked: ['Où se situe mon pays ?', 'Comment deux pays se comparent-ils ?'],
    },
    {
      path: 'get-ready/',
      asked: [
        'Comment obtenir IPv6 ?',
        'Comment faire passer mon réseau à IPv6 ?',
        'Comment passer à IPv6 ?',
      ],
    },
    {
      path: 'methodology/',
      asked: ['D’où viennent les chiffres ?', 'Comment les adresses sont-elles comptées ?'],
    },
    { path: 'data/', asked: ['Où télécharger les données ?'] },
  ],
  silent: [
    ...[
      'à',
      'a',
      'ai',
      'au',
      'aux',
      'avec',
      'ce',
      'ces',
      'cette',
      'comment',
      'combien',
      'd',
      'dans',
    ],
    ...['de', 'des', 'du', 'elle', 'elles', 'en', 'encore', 'est', 'et', 'il', 'ils', 'je', 'l'],
    ...['la', 'le', 'les', 'leur', 'ma', 'me', 'mes', 'moi', 'mon', 'n', 'ne', 'nous', 'on', 'ont'],
    ...['où', 'ou', 'par', 'pas', 'peut', 'plus', 'pour', 'pourquoi', 'qu', 'quand', 'que', 'quel'],
    ...['quelle', 'quelles', 'quels', 'qui', 's', 'sa', 'se', 'ses', 'son', 'sont', 'sur', 't'],
    ...['un', 'une', 'vous', 'y'],
  ],
};
