import type {
  BoundariesText,
  CaveatsText,
  NotHistoryText,
  OlderFilesText,
} from '../contract/caveats.ts';
import { counted, listed, ofDate, place } from '../grammar/fr.ts';

/** What a reader must know about a source before trusting its numbers, by caveat. */
export const caveats: CaveatsText = {
  reconstructed:
    'Certains fichiers des registres n’ont pas pu être obtenus et sont reconstitués à partir de tableaux et de copies publics (« reconstitué ») : ils donnent des quantités, des codes de pays et des dates, mais l’état des blocs n’y est pas connu, et les numéros d’AS, les titulaires et l’espace libre y manquent.',
  'dates-of-tables':
    'Les quantités, les codes de pays et les dates sont ceux de tableaux publics du même jour.',
  'dates-first-seen':
    'Quand un fichier est reconstitué à partir de copies quotidiennes, ses dates sont celles du registre jusqu’en avril 2020 ; une date plus récente est le premier jour où une copie montrait le bloc, en général un jour après, cinq au plus. Pour certains mois de 2021 et de 2022, il n’y a pas de copie : ce qui est apparu alors est compté au premier mois suivant qui en a une, surtout septembre et décembre 2021. Un bloc passé à un autre titulaire, pays ou registre garde sa première date, et quelques blocs n’en ont pas.',
  'rounded-ipv4-left-out':
    'Quand la source arrondit la taille des blocs IPv4, ses quantités d’IPv4 sont écartées : il y a donc ici moins de mois d’IPv4 que d’IPv6.',
  'ap-left-out':
    'Depuis décembre 2021, la source n’inscrit plus rien sous AP (Asie et Pacifique, aucun pays en particulier) : cette ligne n’a donc pas de données et le total mondial ne la comprend pas.',
  'plain-file':
    'Fichier simple : il ne dit ni quel espace reste disponible ou réservé, ni à quel titulaire appartient un bloc.',
  'ends-early': 'La série s’arrête avant le reste de nos données.',
  'zero-read-as-missing':
    'Un zéro exact (0.00 dans le fichier) est lu comme une absence de données : l’éditeur l’écrit quand il a trop peu de mesures (le Luxembourg est passé de 45,32 à 0,00 en trois mois).',
  'undated-snapshot':
    'Le fichier de Google dit de quel jour il est (« as of … ») ; les copies lues ici ont omis cette mention. La date d’une copie est celle du commit qui la contenait, et ses parts peuvent dater d’un jour ou plus auparavant.',
  'undated-list':
    'La liste ne dit pas de quel jour elle est : sa date est celle de la copie lue ici.',
  'single-days':
    'Chaque part d’un pays est celle d’un seul jour, nommé avec son jour de semaine : les parts de Google sont plus élevées le week-end, si bien que deux jours ne se comparent pas comme une évolution. De juillet 2020 à juin 2021, celle du monde était de 30,7 % en moyenne du lundi au jeudi, de 34,1 % le samedi et de 32,9 % le dimanche.',
  'tests-of-a-month':
    'Les fichiers d’APNIC Labs ne sont pas disponibles ici pour tous les lieux. Dans ce cas, chaque mois réunit tous ses tests en un seul ensemble, d’après une copie des chiffres quotidiens ; les mois de moins de 20 jours mesurés sont écartés, et quand la copie ne dit pas combien de tests ont été faits, leur nombre est inconnu, non pas faible.',
  'mean-of-daily-shares':
    'Les fichiers d’APNIC Labs ne sont pas disponibles ici pour tous les lieux. Dans ce cas, chaque mois est la moyenne de ses parts quotidiennes, d’après une copie ; les mois de moins de 14 jours mesurés, ou de moins de 10 000 tests par jour, sont écartés, le nombre de tests n’est pas indiqué, et le mois le plus récent peut être incomplet.',
  'corrected-names':
    'Quelques erreurs manifestes dans la copie des noms ont été corrigées à la main.',
  'month-gaps':
    'Les fichiers de certains mois manquent dans les copies, et ceux de quelques jours sont défectueux : ce qui a changé alors apparaît d’un seul coup, du fichier d’avant à celui d’après, dans l’année du milieu de l’intervalle ; le tableau donne les deux jours.',
  'origin-unseen':
    'Pour certains registres, seuls des jours isolés sont disponibles ici : eux seuls peuvent dire si de l’espace en est venu ou y est allé.',
  'not-as-published':
    'Le fichier lu n’est pas celui de l’éditeur, mais un tableau établi à partir de copies de ses fichiers : il ne se trouve donc pas à l’adresse indiquée. La somme de contrôle dit de quoi nos chiffres ont été calculés ; seul le tableau refait à partir des copies permettrait de la vérifier.',
  'dated-by-newest-request':
    'La liste ne porte pas de date : elle reçoit celle de la demande la plus récente qui y figure ; elle a été copiée ce jour-là ou quelques jours après. Une demande quitte la liste quand elle est satisfaite, quand l’offre est refusée ou quand elle est retirée.',
  'parts-listed-again':
    'Un grand bloc est découpé pour plusieurs demandes. Ce qui n’a pas été pris, ou a été rendu une nouvelle fois, figure à nouveau sur la liste d’un jour ultérieur et y est compté à nouveau.',
  'days-missing':
    'Les jours où personne n’a fait de copie manquent. Après le premier épuisement du stock, seul le dernier jour de chaque semaine est conservé.',
  'single-points':
    'Chiffres isolés tirés d’articles, de présentations et de lettres aux membres, chacun avec son document ; ce que d’autres ne font que citer est écarté. Quand un document ne précise pas le jour, son mois est retenu.',
};

export const olderFiles: OlderFilesText = (files) => {
  const parts = files.map(
    (file) =>
      `celui ${place(file.registry, 'of')} ${ofDate(file.asOf)}${file.reconstructed ? ' (reconstitué)' : ''}`,
  );
  return `${parts.length === 1 ? 'L’un des fichiers les plus récents des registres dont nous disposons est ancien ou reconstitué' : 'Certains des fichiers les plus récents des registres dont nous disposons sont anciens ou reconstitués'} : ${listed(parts)}. Ce qui a été enregistré ou rendu après ${parts.length === 1 ? 'ce jour' : 'ces jours'} y manque.`;
};

export const notHistory: NotHistoryText = (p) =>
  [
    'Ce n’est pas un historique : le fichier d’un registre liste ce qui est détenu le jour même, avec la date du premier enregistrement de chaque bloc. Les blocs rendus manquent, et ceux qui ont été déplacés comptent là où ils sont aujourd’hui.',
    ...countedOnce(p.listedTwice),
    ...(p.isOneDay
      ? []
      : [
          'Ce qui est passé à un registre dont le fichier est plus ancien peut ne figurer dans aucun des deux.',
        ]),
    `Les années s’arrêtent à ${p.last}, ${p.isWhole ? 'la dernière que les cinq fichiers couvrent en entier' : 'l’année des cinq fichiers, que chacun couvre jusqu’à son jour'}.`,
  ].join(' ');

/** How space that two registries list is counted: the page on data quality lists each stretch. */
function countedOnce(listedTwice: number | null): string[] {
  if (listedTwice === null) return ['Ce que deux fichiers listent peut être compté deux fois.'];
  if (listedTwice === 0) return [];
  return [
    `Ce que deux fichiers listent (${counted(listedTwice, 'plage', 'plages')}) est compté une seule fois.`,
  ];
}

/** Said under every map. */
export const boundaries: BoundariesText = {
  short:
    'Les frontières et les noms indiqués et les désignations employées n’impliquent ni reconnaissance ni acceptation officielles de la part de l’éditeur de ce site ou de tout autre organisme. L’enregistrement dit où un titulaire d’adresses est enregistré, non où elles sont utilisées.',
  long: [
    'La carte suit les tracés utilisés par l’Organisation des Nations Unies là où ils se distinguent à cette échelle : la Crimée est dessinée comme partie de l’Ukraine (résolution 68/262 de l’Assemblée générale) ; le Sahara occidental est un territoire non autonome avec sa propre superficie, au nord jusqu’à 27°40′ ; Chypre, la Somalie et la Serbie sont dessinées entières. Toute mention du Kosovo doit être comprise à la lumière de la résolution 1244 (1999) du Conseil de sécurité.',
    'Les traits discontinus représentent des frontières qui ne sont pas fixées ou pas définitives. Ce qui est en suspens au Jammu-et-Cachemire, entre le Soudan et le Soudan du Sud et au sujet des Îles Falkland (Malvinas) est dit là où ces régions sont montrées. D’autres tracés non fixés, comme ceux du Golan, de l’Aksai Chin ou de la mer de Chine méridionale, sont trop petits à cette échelle ou trop incertains pour être redessinés ; ils sont montrés tels que le fond de carte les donne.',
    'Les noms des pays et territoires sont les formes courtes de l’Organisation des Nations Unies ; une entrée de la norme ISO 3166 absente des listes de l’Organisation porte son nom ISO. « Pays » désigne toute entrée de la norme ISO 3166, quel que soit son statut.',
  ],
};
