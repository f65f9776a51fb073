import type { EditionsText } from '../contract/editions.ts';
import { editionDate, full, fully, listed } from '../grammar/fr.ts';

/** The page of frozen editions. */
export const editions: EditionsText = {
  title: 'Éditions figées',
  kicker: 'Données',
  description:
    'Les figures telles qu’elles étaient le jour d’une édition, gardées octet par octet, avec une somme de contrôle de chaque fichier, pour citer et intégrer.',
  lead: 'Une figure de ce site change quand ses données changent. Qui cite un chiffre peut vouloir que la figure reste telle qu’elle était : chaque édition ci-dessous garde pour de bon le cadre, l’image et les chiffres de chaque figure, et toutes les données en un seul fichier. Choisissez-la dans la boîte d’intégration sous n’importe quelle figure.',
  none: 'Aucune édition n’a encore été figée. Une figure de ce site change quand ses données changent ; une édition figée garde pour de bon le cadre, l’image et les chiffres de chaque figure, et sera listée ici dès qu’il y en aura une.',
  caption: 'Éditions',
  columns: {
    edition: 'Édition',
    files: 'Fichiers',
    manifest: 'Liste des fichiers avec sommes de contrôle',
    sha256: 'SHA-256 de cette liste',
  },
  name: editionDate,
  files: (count) => full(count),
  manifest: 'manifest.json',
  newest: 'Où se trouve l’édition la plus récente, pour les programmes',
  one: {
    title: (edition) => `Édition figée du ${editionDate(edition)}`,
    description: (edition) =>
      `Toutes les données et toutes les figures d’IPv6 Atlas telles qu’elles étaient dans l’édition du ${editionDate(edition)}, à citer, télécharger et vérifier.`,
    lead: (p) =>
      `Ce qui est gardé ici ne change jamais : ${fully(p.files, 'fichier', 'fichiers')}, dont toutes les données de l’édition et le cadre, l’image et les chiffres de chaque figure. Le site lui-même continue avec des données plus récentes.`,
    zip: 'Toutes les données en un fichier ZIP',
    zipIs:
      'Les mesures et les tables de référence en CSV, avec leurs descriptions et leurs sources, telles que servies ce jour-là.',
    manifest: 'Liste des fichiers',
    manifestIs: 'Chemin, taille et SHA-256 de chaque fichier. La liste elle-même a pour SHA-256',
    figures:
      'Le cadre, l’image et les chiffres d’une figure se trouvent sous cette adresse, par le même chemin que sur le site. Sa page donne le HTML pour l’intégrer : choisissez-y l’édition.',
    cite: 'Citer cette édition',
  },
  elsewhere: (editions) =>
    `Également gardées, mais pas sur cet hôte : ${listed(editions.map(editionDate))}. Leurs archives se trouvent avec le code source de ce site, dans data/editions.`,
  how: 'Une édition porte le nom du jour où ses données ont été établies ; une deuxième du même jour a -2 à la suite de son nom. Ses fichiers ne changent jamais ; quand une erreur y est trouvée, elle reste telle quelle et l’édition suivante le dit à la page des changements.',
};
