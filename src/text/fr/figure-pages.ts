import type { FigurePagesText } from '../contract/figure-pages.ts';
import { date, editionDate, full, fully, inWords, place, sentenceCase } from '../grammar/fr.ts';

/** Pages of figures: what each needs to be understood, embedded, downloaded and cited. */
export const figurePages: FigurePagesText = {
  description: (p) => `${p.title}. ${p.sentence}`,
  index: {
    title: 'Toutes les figures',
    description:
      'Chaque graphique d’IPv6 Atlas, avec ses chiffres, ses sources, et ce qu’il faut pour l’intégrer, le télécharger et le citer.',
    lead: (p) =>
      `Chaque graphique de ce site, ${full(p.figures)} en tout : ce qu’il montre, les chiffres en fichiers, des images, un cadre pour d’autres sites, et comment le citer. ${sentenceCase(inWords(p.each))} ${p.each < 2 ? 'est dessiné' : 'sont dessinés'} pour chacun des ${full(p.places)} pays et territoires, sur sa page, là où il y a des données.`,
    topicsLabel: 'Thèmes',
    topics: {
      map: 'La carte du monde',
      ipv4: 'IPv4',
      ipv6: 'IPv6',
      fairness: 'Comment IPv4 est réparti',
      pace: 'Le rythme d’IPv6',
      use: 'Enregistré et utilisé',
      things: 'L’Internet des objets',
      groups: 'Groupes de pays et territoires',
      countries: 'Pays et territoires',
    },
    choose: {
      group: 'pour chaque groupe',
      country: 'pour chaque pays et territoire',
    },
  },
  list: {
    title: (p) =>
      `${p.figure} : ${p.scope === 'group' ? 'choisissez un groupe' : 'choisissez un pays ou territoire'}`,
    description: (p) =>
      p.scope === 'group'
        ? `La figure « ${p.figure} » pour chaque groupe.`
        : `La figure « ${p.figure} » pour chaque pays et territoire, avec la valeur la plus récente de chacun.`,
    lead: {
      group: 'La même figure pour chaque groupe.',
      country:
        'La même figure pour chaque pays et territoire. Chaque nom mène à son graphique, là où il y a des données.',
    },
    caption: (figure) => `${figure}, chaque pays et territoire`,
    listed: 'Listées aujourd’hui, toutes années',
    allYears: 'toutes années',
    older: (p) => `${p.value} (${date(p.on)})`,
  },
  shows: {
    heading: 'Ce que cela montre',
    newest: 'Relevé le plus récent, tous lieux confondus',
    dated: 'Événements datés, chacun avec sa source dans le tableau.',
  },
  chain: {
    heading: 'D’où viennent les chiffres',
    lead: 'Les fichiers lus pour cette figure : si la somme de contrôle du vôtre est la même, vous avez la même preuve. Quand un fichier a été fait ou reconstitué à partir de copies, la somme dit seulement de quoi les chiffres ont été calculés.',
    caption: 'Sources de cette figure, avec le fichier le plus récent lu de chacune et son SHA-256',
    more: (count) => `et ${fully(count, 'fichier plus ancien', 'fichiers plus anciens')}`,
  },
  downloads: {
    heading: 'Télécharger',
    numbers: 'Chiffres',
    all: 'Toutes les données',
    picture: 'Image',
    csv: 'CSV',
    csvOf: 'Chiffres en CSV',
    summary: 'CSV du tableau montré ici',
    json: 'JSON avec mots et sources',
    svg: 'SVG',
    share: 'PNG à partager, 1200 × 630 pixels',
    png: {
      name: 'PNG de toute taille',
      width: 'Largeur en pixels, de 200 à 6 000',
      save: 'Enregistrer en PNG',
      saved: 'Enregistré.',
      failed: 'Votre navigateur n’a pas pu faire cette image.',
    },
    saveSvg: 'Enregistrer en SVG',
    whole: 'L’édition entière, et chaque mesure en entier',
  },
  embed: {
    heading: 'Intégrer cette figure',
    lead: 'Copiez ceci dans une page. Cela ne charge que la figure et ne dépose aucun cookie.',
    snippet: 'HTML à copier',
    copy: 'Copier le HTML',
    choose: 'Choisir couleurs, taille, édition ou une autre figure',
    page: {
      title: 'Intégrer, enregistrer ou citer une figure',
      description:
        'Choisissez une figure d’IPv6 Atlas et son lieu : le HTML pour la montrer sur un autre site, son image, ses chiffres, et comment la citer.',
      lead: 'Choisissez une figure et emportez-la : comme HTML qui la montre sur une autre page, comme image, comme chiffres, ou comme ligne à citer. Le HTML ne charge que la figure et ne dépose aucun cookie.',
      without:
        'Cette page a besoin de JavaScript. Sans lui, la page de chaque figure du monde ou d’un groupe a du HTML à copier, et la page de chaque pays ou territoire a les chiffres de ses figures.',
    },
    itsPage: 'Où elle se trouve sur ce site',
    figure: 'Figure',
    place: 'Pays ou groupe',
    language: 'Langue',
    languages: {
      en: 'English',
      ar: 'العربية',
      es: 'español',
      fr: 'français',
      ru: 'русский',
      zh: '中文',
    },
    theme: 'Couleurs',
    themes: { auto: 'Selon la préférence du lecteur', light: 'Claires', dark: 'Sombres' },
    edition: 'Édition',
    live: 'Vivante : suit chaque nouvelle édition',
    frozen: (edition) => `Figée : l’édition du ${editionDate(edition)}`,
    width: 'Largeur',
    full: 'Toute la largeur de sa colonne',
    pixels: (width) => `Au plus ${width} pixels`,
    height: 'Hauteur, ou une image',
    resizer: 'S’ajuste, avec notre script (1 ko)',
    fixed: 'Fixe, sans script',
    small: 'Petit espace : graphique, phrase et source seulement',
    pictureOnly: 'Image seule, pour les lettres d’information',
    preview: 'Voir l’aperçu',
    failed: 'Cette figure n’a pas pu être chargée. Ce qui est montré ici vient de la précédente.',
  },
  quote: { copy: 'Copier cette phrase', share: 'Partager' },
  copied: 'Copié.',
  refused:
    'Votre navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  save: 'Enregistrer dans un fichier',
  cite: {
    heading: 'Citer cette figure',
    lead: 'La figure change à chaque édition, et la citation nomme celle qui est montrée ici.',
    frozen:
      'Une édition figée reste telle quelle : intégrez celle-ci là où votre texte donne ses chiffres.',
    copy: 'Copier',
  },
  citation: {
    edition: 'IPv6 Atlas : comment les adresses de l’Internet sont réparties',
    version: (version) => `Version ${version}`,
    dataset: 'Jeu de données',
    formats: { bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero et autres)', csl: 'CSL-JSON' },
  },
  onward: {
    heading: 'Plus',
    lives: 'Cette figure parmi d’autres :',
    world: 'Carte du monde',
    others: (area) => `Autres figures pour ${place(area, 'subject')}`,
    neighbours: 'La même figure ailleurs',
    topic: (topic) => `Plus sur : ${topic}`,
    every: 'Tous les groupes',
  },
  moved: {
    title: (id) => `Cette figure a changé d’adresse : ${id}`,
    description: (id) => `La figure ${id} a une nouvelle adresse.`,
    body: 'Cette figure a une nouvelle adresse :',
  },
  dataset: {
    world: 'Monde',
    catalogue: 'IPv6 Atlas, données à télécharger',
  },
};
