import type { AboutText, MethodologyText } from '../contract/pages.ts';
import { full, theDate, when } from '../grammar/fr.ts';
import { metrics } from './metrics.ts';

/** How we count. */
export const methodology: MethodologyText = {
  title: 'Comment nous comptons',
  description:
    'Ce que mesure chaque chiffre de ce site, dans quelle unité, à quelle date et d’après les fichiers de qui, et les règles qui les régissent tous.',
  lead: 'Ce que mesure chaque chiffre, d’où il vient et ce pour quoi il ne faut pas le prendre ; puis les règles qui valent pour tous. Tout est calculé à partir de tables fournies avec le code du projet, que chacun peut prendre et vérifier.',
  measures: 'Les mesures',
  unit: 'Unité',
  source: 'Source',
  newest: 'Relevé le plus récent',
  notMeant: 'À noter',
  adds: 'Toutes les lignes que liste la source, y compris celles sans pays particulier, s’additionnent exactement pour donner le monde. Quand l’une n’a pas de compte, le monde n’en a pas.',
  rules: 'Règles qui valent partout',
  ruleList: [
    [
      'Enregistré n’est pas utilisé',
      'Un code de pays dit où le titulaire d’un bloc est enregistré. Il ne dit pas où les adresses sont utilisées, ni si elles le sont. Celui du RIPE NCC est le pays du siège légal du titulaire.',
    ],
    [
      'Un fichier est un instantané',
      'Le fichier d’un registre liste ce qui est enregistré un jour donné. Les blocs rendus n’y sont plus, et des dates sont parfois révisées. Les graphiques par année de premier enregistrement montrent donc les blocs de ce jour par âge, non un historique.',
    ],
    [
      'Absent n’est pas zéro',
      'Quand une source ne dit rien, nous écrivons « pas de données », dessinons des hachures ou une interruption, et laissons la case hors des sommes, des médianes et des rangs. Zéro n’est écrit que quand une source liste un pays et qu’il ne détient rien.',
    ],
    [
      'Une courbe, une méthode',
      'Une courbe ne réunit jamais deux méthodes. Elle s’interrompt quand un mois manque et quand une source prend le relais d’une autre, et l’interruption est marquée.',
    ],
    [
      'Chaque ligne compte',
      'L’espace enregistré sous EU, AP ou sans code de pays n’est d’aucun pays en particulier. Il a ses propres lignes, et avec elles les pays et territoires s’additionnent pour donner le monde.',
    ],
    [
      'Listes d’attente',
      'Chaque registre a ses propres règles sur qui peut s’inscrire à sa liste d’attente, pour combien, et qui passe en premier. Deux listes ne font donc jamais une seule courbe et ne sont jamais classées. Nous connaissons une liste aux jours où quelqu’un l’a copiée, ou par un document du registre ; les jours entre deux manquent. La durée d’attente de la demande la plus ancienne n’est pas une prévision.',
    ],
    [
      'Attribué de nouveau',
      'Un registre attribue à ceux de sa liste d’attente les blocs qui lui sont revenus. Nous comptons ceux de la liste qu’il en tient, chacun une fois par jour. Un bloc listé plusieurs jours compte pour chacun d’eux ; combien avaient déjà été listés est indiqué à côté.',
    ],
    [
      'Rangs',
      'Un rang ne compte que les pays et territoires qui ont des données pour la même mesure et la même date. Des valeurs égales partagent un rang.',
    ],
    [
      'Médianes',
      'Rangez les pays et territoires d’un groupe dans l’ordre, chacun compté une fois, quelle que soit sa taille : celui du milieu est le pays médian. Seuls comptent ceux qui ont des données.',
    ],
    [
      'Réservé et disponible',
      'Quand nous connaissons les plages que les règles d’un registre mettent de côté, nous divisons son IPv4 réservé : mis de côté par une règle, ou en quarantaine. L’IPv6 marqué disponible ou réservé à côté d’une délégation est de la place pour grandir, non de la pénurie : aucun graphique ne le montre donc.',
    ],
    [
      'Jours isolés',
      'L’usage d’IPv6 dans le monde est une moyenne, d’un mois ou de 30 jours. La part de Google pour un pays est celle d’un seul jour, et plus élevée le week-end. Nous nommons donc le jour de la semaine, n’opposons pas deux jours, et n’appuyons sur elle aucun titre de la page d’accueil.',
    ],
  ],
  limits: {
    heading: 'Ceux dont l’usage est à peine mesuré',
    lead: 'Quand peu de gens sont mesurés, une part dit peu de chose. Un pays ou territoire n’est donc un exemple des parts de Google que si nous n’y connaissons aucun blocage des services de Google. Il ne l’est pas non plus là où APNIC Labs, qui teste par les publicités de Google, est connu pour atteindre moins de mille utilisateurs en 30 jours. Sont laissés de côté, ou ont une courbe interrompue :',
    source: (p) => `${p.host}, lu ${when(p.on)}`,
  },
  sourcesHeading: 'Les sources',
  sourceColumns: {
    source: 'Source',
    asOf: 'Date des données',
    retrieved: 'Lu le',
    files: 'Fichiers',
    records: 'Enregistrements',
    warnings: 'Avertissements',
    licence: 'Conditions',
    know: 'Ce qu’il faut savoir',
  },
  warnings: (count) => (count === 0 ? 'aucun' : full(count)),
  behind: (measures) => `À l’origine de : ${measures.map((id) => metrics[id].name).join(' ; ')}.`,
  notRenewed: (p) =>
    `Non renouvelé depuis ${theDate(p.since)} (${p.because}) ; ses dernières bonnes données sont montrées.`,
  unread: (sources) =>
    `Cette édition n’a rien de ces sources ; ce qui ne repose que sur elles n’a donc pas de données : ${sources.map(({ title, publisher }) => `${title} (${publisher})`).join(' ; ')}.`,
  boundariesHeading: 'Frontières et noms',
};

/** What this site is. */
export const about: AboutText = {
  title: 'À propos de ce site',
  description: 'Pourquoi IPv6 Atlas existe, de quoi il est fait, et comment il reste impartial.',
  sections: [
    {
      heading: 'Ce que c’est',
      paragraphs: [
        'IPv6 Atlas montre comment les adresses de l’Internet sont réparties, dans chaque pays et territoire. Les cinq registres Internet régionaux disent qui détient IPv4 et IPv6 ; ceux qui mesurent l’usage d’IPv6 disent combien de personnes s’en servent.',
        'Ses pages sont simples : aucune inscription, aucun cookie, aucun pistage, aucune requête vers un autre site. Elles se lisent sans scripts et s’impriment.',
      ],
    },
    {
      heading: 'Pourquoi il existe',
      paragraphs: [
        'Dans la Résolution 64 (Rév. Hammamet, 2016), l’Assemblée mondiale de normalisation des télécommunications a demandé des études sur « l’attribution des adresses IPv4 qui peuvent être encore disponibles, rendues ou inutilisées, dans l’intérêt des pays en développement » et sur « le rythme et la géographie de l’attribution et de l’enregistrement des adresses IPv6 ». Elle a aussi demandé un site web qui sensibilise à ces questions.',
        'La Résolution note « que de nombreux pays estiment qu’il existe des déséquilibres historiques dans l’attribution des adresses IPv4 » (notre traduction, comme ci-dessus). Ce site montre les faits et ne prend pas parti. Il est indépendant et ne parle au nom d’aucune organisation.',
      ],
    },
    {
      heading: 'IPv4 et IPv6 en cinq phrases',
      paragraphs: [
        'Une adresse du protocole Internet est le numéro par lequel un appareil peut être joint. La version 4 en a 4 294 967 296, moins qu’il n’y a d’habitants sur Terre, et les registres n’en ont depuis des années presque plus à donner. La version 6 en a tant que les réseaux les reçoivent par blocs. Un\u00a0/32, le bloc qu’un registre donne habituellement à un opérateur, se partage entre 65 536 sites, et chaque site entre 65 536 réseaux locaux. Le nombre de\u00a0/32 dit donc combien de place pour grandir est enregistrée, non combien d’appareils sont connectés.',
      ],
    },
    {
      heading: 'Utiliser notre travail',
      paragraphs: [
        'Vous pouvez réutiliser les textes et les graphiques sous la licence Creative Commons Attribution 4.0 : citez « IPv6 Atlas » et la source indiquée sous le graphique. Les données gardent les conditions de leurs éditeurs, listées avec chaque source. Le code est libre sous la licence MIT.',
        'Citez un chiffre avec sa date. Quand il est ancien, partiel ou reconstitué, la page le dit ; veuillez le dire aussi.',
      ],
    },
  ],
  datesHeading: 'De quand sont les données',
  dates: (each) =>
    `Les données les plus récentes de chaque sorte : ${each}. « Comment nous comptons » donne la date de chaque source.`,
};
