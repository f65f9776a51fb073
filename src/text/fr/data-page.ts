import type { DataText } from '../contract/data-page.ts';
import { editionDate, full, fully, place, short, spanOf } from '../grammar/fr.ts';
import { ipv4 } from './ipv4.ts';

const licence =
  'Les chiffres gardent les conditions de leurs éditeurs, listées avec chaque source. Ce que nous y ajoutons (choix, calcul, noms, définitions, textes et graphiques) est sous CC BY 4.0 : utilisez-le pour tout usage, en citant IPv6 Atlas.';

/** Downloads: the page of the data, and the words inside the files. */
export const data: DataText = {
  title: 'Données à télécharger',
  description:
    'Chaque mesure et chaque table de référence d’IPv6 Atlas en CSV et en JSON, l’édition entière en un fichier, et le chemin de retour aux fichiers dont elle est calculée.',
  lead: (p) =>
    `${fully(p.measures, 'mesure', 'mesures')} et ${fully(p.readings, 'relevé', 'relevés')}, en fichiers simples à des adresses qui ne changent pas : l’édition du ${editionDate(p.edition)}. Aucune inscription, aucune clé, aucune limite.`,
  edition: {
    heading: 'L’édition entière',
    zip: 'Tout en un fichier ZIP',
    zipIs:
      'Toutes les mesures et tables de référence en CSV, avec leurs descriptions, leurs sources et la citation.',
    package: 'Data Package',
    packageIs:
      'Colonnes, types, unités, sources et sommes de contrôle de tous les fichiers CSV, selon la description de Frictionless Data (version 2, lisible comme version 1).',
    csvw: 'CSV on the Web',
    csvwIs: 'La même chose selon la description du W3C, pour les données liées.',
    sources: 'Sources',
    sourcesIs:
      'Chaque fichier que nous avons lu : éditeur, adresse, taille, SHA-256, dates et conditions.',
    sums: 'Sommes de contrôle',
    sumsIs: 'SHA-256 de chaque fichier ci-dessus et ci-dessous. Pour les vérifier tous :',
    readme: 'Lisez-moi',
    readmeIs: 'Ce que contient le fichier ZIP, en mots simples.',
  },
  measures: {
    heading: 'Mesures',
    lead: 'Une ligne pour chaque lieu et chaque date, la même dans le CSV et dans le fichier JSON.',
    missing:
      'Une série mensuelle, ici et dans les fichiers des figures, va de son premier mois qui a une valeur à son dernier ; entre eux, un mois sans valeur est une ligne à valeur vide. Un tableau d’un seul jour a une ligne pour chaque lieu examiné.',
    caption: 'Chaque mesure, avec les dates qu’elle couvre et ses fichiers',
    columns: {
      measure: 'Mesure',
      unit: 'Unité dans le fichier',
      dates: 'Dates',
      readings: 'Relevés',
      files: 'Fichiers',
    },
    span: (p) => spanOf({ oldest: p.from, newest: p.to }),
    none: (measure) =>
      `« ${measure} » n’a pas de fichier ici : rien de son éditeur n’a encore été lu.`,
    without: (count) => `${full(count)} sans données`,
  },
  columnsHeading: 'Ce que contiennent les colonnes',
  columns: {
    area: 'Pays ou territoire (ISO 3166-1 alpha-2), EU, AP ou ZZ pour l’espace sans pays particulier, WORLD, un registre, ou une part du compte de toutes les adresses IPv4',
    area_name:
      'Nom du lieu en anglais : pour les pays et territoires, la forme courte qu’emploie l’Organisation des Nations Unies',
    date: 'Jour (AAAA-MM-JJ), mois (AAAA-MM) ou année (AAAA) dont parle le relevé ; « unknown » quand un registre n’en donne pas',
    value: 'Le relevé, non arrondi ; vide quand il n’y a pas de données, ce qui n’est jamais zéro',
    unit: 'Unité de la valeur, la même à chaque ligne d’un fichier',
    not_counted_by:
      'Identifiants des registres qui listent le lieu et dont les fichiers n’ont rien de ce qui est compté ici : la vraie valeur est au moins celle qui est donnée',
    source:
      'Ce dont le relevé a été compté : identifiants des sources de sources.json, joints par « ; ». Pour l’espace détenu, c’est ce dont le mois a été compté : une copie des fichiers des registres (hackinggate, ipverse ou hotcakex), que sources.json réunit sous « holdings », ou « registries », les fichiers des registres eux-mêmes. Pour les listes d’attente, ce peut être le document qui énonce le chiffre, par son adresse. Deux sources peuvent compter différemment : ne comparez donc pas deux mois de part et d’autre d’un changement. Vide quand il n’y a pas de relevé',
  },
  units: {
    slash32s: 'Espace IPv6 en équivalents\u00a0/32 : un vaut 2 à la puissance 96 adresses',
    'slash32s-per-million': 'Espace IPv6 en équivalents\u00a0/32 par million de personnes',
    delegations: 'Nombre de délégations, de toute taille',
    addresses: 'Nombre d’adresses IPv4',
    'addresses-per-person': 'Adresses IPv4 par personne',
    share: 'Part de 0 à 1 : 0.25 est 25 %',
    'autonomous-system-numbers': 'Nombre de numéros de systèmes autonomes',
    holders: 'Nombre de titulaires',
    tests: 'Nombre de tests par jour',
    people: 'Nombre de personnes',
    requests: 'Nombre de demandes',
    days: 'Jours entiers',
    index: 'Coefficient de 0 à 1 : 0 est égal, 1 est tout au même endroit',
    month: 'Mois, AAAA-MM',
  },
  parts: {
    delegated: (registry) =>
      `Délégué : ${registry === null ? ipv4.account.noCountry : place(registry, 'name')}`,
    pool: (registry, state) =>
      `Détenu par ${place(registry, 'subject')} : ${ipv4.account.states[state]}`,
  },
  referencesHeading: 'Tables de référence',
  referencesLead: 'Les faits sur lesquels reposent les mesures, et qui changent rarement.',
  references: {
    countries: {
      name: 'Pays et territoires',
      is: 'Les entrées de la norme ISO 3166-1 avec leurs codes, leurs régions, leurs noms dans les six langues de l’Organisation des Nations Unies, et leur population.',
      columns: {
        alpha2: 'Code ISO 3166-1 alpha-2 ; NA est la Namibie, non une valeur manquante',
        alpha3: 'Code ISO 3166-1 alpha-3',
        m49: 'Code M49 de l’ONU, trois chiffres',
        region: 'Code M49 de la région ; vide pour l’Antarctique',
        sub_region:
          'Code M49 de la région intermédiaire quand il y en a une, sinon de la sous-région',
        name_ar: 'Nom en arabe',
        name_en: 'Nom en anglais',
        name_es: 'Nom en espagnol',
        name_fr: 'Nom en français',
        name_ru: 'Nom en russe',
        name_zh: 'Nom en chinois',
        alias: 'Autre nom anglais que l’on recherche ; vide quand il n’y en a pas',
        people: 'Population, selon la Banque mondiale ; vide quand elle n’a pas de chiffre',
        people_year: 'Année de ce chiffre',
      },
    },
    groups: {
      name: 'Groupes',
      is: 'Qui appartient aux groupes que liste l’Organisation des Nations Unies, et depuis quand.',
      columns: {
        group:
          'ldc : pays les moins avancés ; lldc : pays en développement sans littoral ; sids : petits États insulaires en développement ; transition : pays à économie en transition',
        country: 'Code ISO 3166-1 alpha-2 du membre',
        from: 'Date d’entrée, année ou jour ; vide quand elle n’est pas vérifiée',
        to: 'Date de sortie, année ou jour ; vide pour les membres',
        note: '« scheduled » quand une date de sortie a été fixée et que la décision n’a pas été vue ; sinon vide',
        source_url: 'Où cela est publié',
      },
    },
    milestones: {
      name: 'Tournants',
      is: 'Tournants datés que signalent les graphiques.',
      columns: {
        id: 'Ce qui s’est passé, en quelques mots d’anglais',
        date: 'Année, mois ou jour',
        scope: 'world (monde), ou le registre concerné',
        source_url: 'Où cela est publié',
      },
    },
    entitlements: {
      name: 'Ce qu’un réseau peut encore obtenir',
      is: 'Les règles selon lesquelles chaque registre attribue encore de l’IPv4.',
      columns: {
        id: 'Nom de la règle',
        registry: 'Le registre dont c’est la règle',
        use: 'general : tout réseau ; waiting-list : liste d’attente ; special : un seul usage ; stated : pas une règle, mais un nombre énoncé',
        smallest: 'Plus petit bloc, en longueur de préfixe ; vide quand la source ne le dit pas',
        largest: 'Plus grand bloc, en longueur de préfixe ; vide quand la source ne le dit pas',
        policy: 'La règle ; vide quand elle n’a pas été vue',
        since: 'Jour à partir duquel elle vaut ; vide quand la source ne le dit pas',
        counted: 'Adresses ou LIR que la source comptait ce jour-là ; vide pour les règles',
        source_url: 'Où cela est publié',
      },
    },
    'policy-reserves': {
      name: 'Plages d’IPv4 réservées par une règle',
      is: 'Plages qu’un registre garde en vertu d’une règle.',
      columns: {
        range: 'Préfixe IPv4',
        registry: 'Le registre qui la garde',
        purpose: 'Ce pour quoi elle est gardée',
        policy: 'La règle qui le dit',
        source_url: 'Où cela est publié',
      },
    },
    'special-blocks': {
      name: 'IPv4 gardé par des normes',
      is: 'Blocs à l’intérieur des\u00a0/8 des registres que personne ne peut détenir, parce qu’une norme leur donne un usage particulier.',
      columns: {
        range: 'Préfixe IPv4',
        purpose: 'Ce pour quoi il est gardé',
        rfc: 'La norme',
        source_url: 'Où cela est publié',
      },
    },
    'measurement-limits': {
      name: 'Là où l’usage est mesuré sur peu de monde',
      is: 'Pays et territoires dont une mesure de l’usage d’IPv6 dit peu des utilisateurs, ou dit autre chose à partir d’un certain mois. Aucun n’est pris comme exemple de ce qu’elle trouve.',
      columns: {
        country: 'Code ISO 3166-1 alpha-2',
        measurer: 'De qui est la mesure',
        reason:
          'service-blocked : ce qui est mesuré n’y est pas accessible ; advertisements-paused : les publicités par lesquelles les utilisateurs sont testés n’y sont pas montrées ; few-online : presque personne n’y a le droit d’utiliser l’Internet',
        since: 'Premier mois concerné ; vide quand tout ce qui a été mesuré l’est',
        as_of: 'Mois ou année dont parle la source',
        source_url: 'Où cela est publié',
        checked: 'Jour de la dernière lecture de la source',
      },
    },
  },
  context: {
    countryCode: 'Pays ou territoire (ISO 3166-1)',
    country: 'Pays ou territoire',
    groupId: 'Groupe, comme dans l’adresse de sa page',
    group: 'Groupe',
    asOf: 'Date',
    source: 'Compté par',
    methods: {
      hackinggate: 'HackingGate',
      ipverse: 'ipverse',
      hotcakex: 'HotCakeX',
      registries: 'les cinq registres',
    },
  },
  figures: {
    heading: 'Figures',
    lead: 'Chaque graphique a sa propre page avec ses chiffres en CSV, son image en SVG, et ce qu’il faut pour l’intégrer et le citer. En JSON, avec les mots et les sources, les figures d’un pays sont réunies à côté de la page du pays, les autres chacune à côté de la sienne.',
    columns:
      'Après ses propres colonnes, chaque CSV dit de qui sont ces chiffres (country_code et country, ou group_id et group_name), de quand ils sont, sauf si une ligne a sa propre date (as_of : une date, ou deux jointes par une barre oblique quand ce qui a été compté n’est pas d’un seul jour), et qui les a comptés (source : des noms joints par « ; » ; pour l’espace détenu par mois, la copie qui a compté ce mois). Les mots dans les cellules sont des identifiants, les mêmes dans toutes les langues. Quand le tableau de la page d’une figure a des sommes ou des médianes que son image ne dessine pas, elles sont dans summary.csv.',
    link: 'Toutes les figures',
    sums: 'Sommes de contrôle (SHA-256) des fichiers de chiffres à côté des figures',
  },
  reading: {
    heading: 'Comment les lire',
    lead: 'Chacun de ces exemples lit l’espace IPv6 détenu par chaque pays et territoire et affiche la ligne la plus récente du Kenya. Changez l’adresse pour une autre mesure.',
    na: 'Le code de la Namibie est NA, que certains programmes prennent pour une valeur manquante : les lignes pour pandas et R disent que ce n’en est pas une.',
    names: {
      python: 'Python, sans aucun paquet',
      pandas: 'Python avec pandas',
      r: 'R',
      javascript: 'JavaScript avec d3 ; dans un carnet Observable, omettez la première ligne',
    },
    spreadsheets: 'Un tableur',
    spreadsheetSteps: [
      [
        'Excel',
        'Données, puis À partir d’un fichier texte/CSV ; choisissez l’origine du fichier 65001 : Unicode (UTF-8). Un double clic sur le fichier abîmerait des noms comme Côte d’Ivoire.',
      ],
      [
        'LibreOffice Calc',
        'Fichier, puis Ouvrir ; choisissez le jeu de caractères Unicode (UTF-8) et la virgule comme séparateur ; laissez « Détecter les nombres spéciaux » désactivé, pour que 2026-08 reste tel quel.',
      ],
    ],
    sheets: 'Google Sheets',
    sheetsStep: 'Dans une cellule vide :',
    sheetsFormula: (address) => `=IMPORTDATA("${address}")`,
    point:
      'Une virgule sépare les cellules et un point les décimales, quel que soit l’usage chez vous.',
  },
  sources: {
    heading: 'D’où viennent les chiffres',
    lead: 'Chaque mesure est calculée à partir de tables faites des fichiers ci-dessous, et la somme de contrôle dit quels octets nous avons lus. Si vous avez le fichier d’un éditeur, ou une copie de celui-ci, vous avez la même preuve. Quand un fichier est reconstitué ou un tableau fait à partir de copies, comme il est dit sous son nom, la somme de contrôle dit seulement de quoi nos chiffres ont été calculés.',
    notAsPublished: 'Tableau fait à partir de copies, non un fichier de l’éditeur',
    reconstructed: 'Reconstitué à partir de tableaux publics, non un fichier de l’éditeur',
    caption: 'Sources, avec le fichier le plus récent lu de chacune et sa somme de contrôle',
    columns: {
      source: 'Source',
      asOf: 'Date des données',
      retrieved: 'Récupéré',
      file: 'Fichier lu et son SHA-256',
      licence: 'Conditions',
    },
    more: (count) => `et ${fully(count, 'fichier plus ancien', 'fichiers plus anciens')}`,
    quality: 'Ce qui a été contrôlé et trouvé, et les sommes de contrôle de tous les fichiers',
  },
  terms: {
    heading: 'Conditions',
    sources: 'Les conditions de chaque éditeur, telles qu’il les énonce :',
  },
  citeHeading: 'Citation',
  licence,
  licenceOpen: 'CC BY 4.0',
  licenceShort: 'Les conditions de chaque source, et CC BY 4.0 pour notre propre travail',
  citeLead: 'Pour citer les données de cette édition :',
  citeFiles: 'Pour les logiciels de gestion bibliographique :',
  of: (what) => `(${what})`,
  rows: (count) => `${fully(count, 'ligne', 'lignes')}.`,
  bytes: (count) =>
    count < 1e6
      ? `${short(Math.max(1, Math.round(count / 1000)))}\u00a0ko`
      : `${short(count / 1e6)}\u00a0Mo`,
  packageTitle: (edition) => `IPv6 Atlas, édition du ${editionDate(edition)}`,
  packageDescription:
    'Comment les adresses de l’Internet sont réparties : espace IPv4 et IPv6 par pays et territoire, ce qui reste à attribuer, et combien de personnes utilisent IPv6.',
  keywords: [
    'IPv6',
    'IPv4',
    'adresses de l’Internet',
    'registre Internet régional',
    'pays et territoires',
  ],
  readme: (p) => `IPv6 Atlas, édition du ${editionDate(p.edition)}
${p.address}

Comment les adresses de l’Internet sont réparties, calculé à partir des fichiers listés plus bas sous SOURCES.

FICHIERS

${p.files.map(([path, what]) => `${path}\n    ${what}`).join('\n')}

FORMAT

CSV selon la RFC 4180 : UTF-8 sans marque d’ordre des octets, virgule entre les cellules, point avant les
décimales, CRLF après chaque ligne, noms dans la première. Une cellule vide est une absence de données, jamais
zéro. NA dans la colonne area est la Namibie. Un texte qui commence par = + - ou @ est précédé d’une
apostrophe, pour qu’aucun tableur ne l’exécute.
Dans Excel : Données, À partir d’un fichier texte/CSV, origine du fichier 65001 : Unicode (UTF-8).

CONDITIONS

${licence}

SOURCES

${p.sources.map(([title, publisher, licence]) => `${title}, ${publisher}\n    ${licence}`).join('\n')}

CITATION

${p.citation}
`,
};
