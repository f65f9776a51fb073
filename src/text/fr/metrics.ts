import type { MetricsText } from '../contract/metrics.ts';
/**
 * What each measure is called and what it means, by its id. `name` fits a table row, `unit` a chart's
 * subtitle, `definition` is one sentence; `note` says what the number must not be taken for.
 */
export const metrics: MetricsText = {
  'ipv6-held': {
    name: 'Espace IPv6 détenu',
    unit: 'équivalents\u00a0/32',
    definition:
      'Espace d’adressage IPv6 dont le titulaire enregistré porte un code de pays donné, d’après la dernière liste d’un mois, compté en\u00a0/32 (la taille du bloc qu’un registre donne habituellement à un opérateur de réseau).',
    note: 'Un seul très grand bloc peut peser plus que des centaines de blocs ordinaires : à lire à côté du nombre de délégations.',
  },
  'ipv6-per-million': {
    name: 'Espace IPv6 par million de personnes',
    unit: 'équivalents\u00a0/32 par million de personnes',
    definition:
      'Espace IPv6 détenu divisé par le nombre de personnes, en millions, de la dernière année pour laquelle la Banque mondiale en donne un.',
    note: 'Un\u00a0/32 suffit à un grand réseau : un petit territoire qui n’a qu’un réseau se classe donc haut.',
  },
  'ipv6-delegations': {
    name: 'Délégations IPv6',
    unit: 'délégations',
    definition:
      'Nombre de blocs IPv6, de toute taille, que les fichiers les plus récents des registres listent comme alloués ou assignés à des titulaires d’un code de pays donné.',
    note: 'Les fichiers les plus récents des registres sont de jours différents. La date est celle du plus récent qui liste le pays ; ce que comptent les plus anciens est de leur propre jour.',
  },
  'ipv6-change-12m': {
    name: 'Évolution de l’espace IPv6 sur douze mois',
    unit: 'équivalents\u00a0/32',
    definition: 'Espace IPv6 détenu un mois donné, moins l’espace IPv6 détenu douze mois plus tôt.',
    note: 'L’espace rendu, ou passé à un titulaire d’un autre pays, compte comme une baisse. Deux mois de sources différentes ne donnent pas de valeur, car elles peuvent compter différemment. L’évolution du monde est la somme des évolutions connues ; elle ne comprend donc pas une ligne du tableau qu’une autre source liste.',
  },
  'first-ipv6': {
    name: 'Première délégation IPv6 encore listée',
    unit: 'mois du premier enregistrement',
    definition:
      'Mois de premier enregistrement le plus ancien parmi les blocs IPv6 listés aujourd’hui pour un pays dans les fichiers les plus récents des registres.',
    note: 'Un bloc rendu avant l’établissement du fichier n’y figure plus : la véritable première délégation peut donc être plus ancienne.',
  },
  'ipv6-registrations-by-year': {
    name: 'Délégations IPv6 par année de premier enregistrement',
    unit: 'délégations',
    definition:
      'Blocs IPv6 listés dans les fichiers les plus récents des registres, comptés dans l’année de leur premier enregistrement.',
    note: 'Ce sont les blocs d’aujourd’hui classés par âge, non un historique : ce qui a été rendu depuis manque.',
  },
  'ipv6-users-google': {
    name: 'Part des utilisateurs de Google en IPv6',
    unit: '% des utilisateurs de Google',
    definition:
      'Part des utilisateurs de Google d’un pays qui le joignent par IPv6 un jour donné, telle que Google la publie.',
    note: 'Elle compte les utilisateurs des services d’une seule entreprise. Un zéro exact (0.00 dans le fichier) est la valeur par laquelle Google signale trop peu de mesures ; il est montré comme une absence de données.',
  },
  'ipv6-users-google-world': {
    name: 'Part des utilisateurs de Google en IPv6, monde',
    unit: '% des utilisateurs de Google',
    definition:
      'Moyenne sur un mois civil de la part quotidienne des utilisateurs de Google dans le monde qui le joignent par IPv6.',
    note: 'La moyenne mensuelle lisse les week-ends, où plus de gens sont chez eux et où la part est plus élevée.',
  },
  'ipv6-users-apnic': {
    name: 'Part des utilisateurs qui préfèrent IPv6 (APNIC Labs)',
    unit: '% des utilisateurs mesurés',
    definition:
      'Part des utilisateurs mesurés par APNIC Labs dont le système a choisi IPv6 pour un objet accessible par les deux protocoles, sur les 30 jours qui se terminent à la fin d’un mois (sur le mois lui-même quand nous n’avons que des copies).',
    note: 'APNIC Labs et Google mesurent des utilisateurs différents : leurs chiffres ne sont jamais réunis.',
  },
  'ipv6-capable-apnic': {
    name: 'Part des utilisateurs capables d’utiliser IPv6 (APNIC Labs)',
    unit: '% des utilisateurs mesurés',
    definition:
      'Part des utilisateurs mesurés par APNIC Labs dont le système a récupéré un objet accessible par IPv6 seulement, sur les 30 jours qui se terminent à la fin d’un mois (sur le mois lui-même quand nous n’avons que des copies).',
    note: 'Certains de ceux qui peuvent utiliser IPv6 choisissent encore IPv4 quand les deux sont offerts : cette part est donc supérieure à celle des utilisateurs qui préfèrent IPv6.',
  },
  'ipv6-tests-apnic': {
    name: 'Tests d’IPv6 auprès des utilisateurs (APNIC Labs)',
    unit: 'tests par jour',
    definition:
      'Tests menés par APNIC Labs auprès d’utilisateurs d’un pays, en moyenne par jour sur les 30 jours qui se terminent à la fin d’un mois (sur le mois lui-même quand nous n’avons que des copies).',
    note: 'Les utilisateurs sont atteints par des publicités : ce nombre ne dit rien du nombre de personnes en ligne.',
  },
  'ipv4-held': {
    name: 'Adresses IPv4 détenues',
    unit: 'adresses',
    definition:
      'Adresses IPv4 dont le titulaire enregistré porte un code de pays donné, d’après la dernière liste d’un mois.',
    note: 'Les mois où la source arrondit ses comptes sont écartés.',
  },
  'ipv4-per-person': {
    name: 'Adresses IPv4 par personne',
    unit: 'adresses par personne',
    definition:
      'Adresses IPv4 détenues divisées par le nombre de personnes de la dernière année pour laquelle la Banque mondiale en donne un.',
    note: 'Les adresses sont comptées là où le titulaire est enregistré ; de petites places d’affaires peuvent en détenir bien plus que leurs habitants n’en utilisent.',
  },
  'ipv4-registrations-by-year': {
    name: 'Adresses IPv4 par année de premier enregistrement',
    unit: 'adresses',
    definition:
      'Adresses IPv4 listées dans les fichiers les plus récents des registres, comptées dans l’année du premier enregistrement de leur bloc.',
    note: 'Un bloc passé d’un registre à un autre garde sa première date ; les blocs rendus manquent.',
  },
  'ipv4-account': {
    name: 'Où sont toutes les adresses IPv4',
    unit: 'adresses',
    definition:
      'Les 4 294 967 296 adresses IPv4 en parts qui ne se recouvrent pas et dont la somme est exacte : gardées par l’IANA ou par une norme, déléguées, détenues par un registre lui-même, et le reste, que les données disponibles ne permettent pas de distinguer.',
    note: 'Les parts peuvent être de jours différents, chacun indiqué. L’espace délégué est celui que liste le fichier le plus récent de chaque registre ; quand ces fichiers sont reconstitués ou ne sont pas de la même saison, c’est celui que des copies comptaient un mois donné, sous le registre qui liste l’essentiel du pays du titulaire. Le reste est ce qui demeure, non une mesure.',
  },
  'ipv4-administered': {
    name: 'IPv4 dans les\u00a0/8 de chaque registre',
    unit: 'adresses',
    definition:
      'Adresses IPv4 des blocs\u00a0/8 que le registre de l’IANA confie à chaque registre Internet régional pour les administrer, blocs historiques compris.',
    note: 'À l’intérieur d’un\u00a0/8, des blocs sont passés depuis d’un registre à un autre : ce n’est donc pas ce que détiennent les membres de chaque registre.',
  },
  'ipv4-gini': {
    name: 'Inégalité d’IPv4 entre pays et territoires',
    unit: 'coefficient de Gini, de 0 à 1',
    definition:
      'Coefficient de Gini des adresses IPv4 par personne entre pays et territoires, pondéré par le nombre de personnes, pour un mois : un moins deux fois l’aire sous la courbe de Lorenz.',
    note: 'Toutes les personnes d’un pays ou territoire sont comptées comme ayant autant : l’inégalité à l’intérieur ne se voit donc pas. L’espace sans pays particulier et les lieux sans chiffre de population sont écartés.',
  },
  'ipv4-gini-by-year': {
    name: 'Inégalité d’IPv4 par année de premier enregistrement',
    unit: 'coefficient de Gini, de 0 à 1',
    definition:
      'Le même coefficient, sur la population d’aujourd’hui, pour l’espace des fichiers les plus récents des registres qui était enregistré à la fin d’une année ; à partir de la première année à la fin de laquelle au moins 20 pays et territoires avaient des adresses, et à eux tous un centième de cet espace.',
    note: 'Ce n’est pas un historique : les blocs rendus manquent, les blocs déplacés comptent là où ils sont aujourd’hui, et la population est celle d’une seule année récente. Ce que deux fichiers listent est compté une fois ; quand ils sont de jours différents, un bloc passé à un registre dont le fichier est plus ancien peut ne figurer dans aucun.',
  },
  'people-online-share': {
    name: 'Part des personnes en ligne',
    unit: 'part des personnes',
    definition:
      'Part des personnes qui ont utilisé l’Internet au cours des trois derniers mois, en tout lieu et sur tout appareil, selon l’Union internationale des télécommunications, pour la dernière année dont elle dispose dans chaque pays ou territoire.',
    note: 'Les parts sont d’années différentes, chacune indiquée, et viennent d’enquêtes ou d’estimations. Une part des utilisateurs de Google, ou de ceux qu’APNIC Labs a testés, porte sur les personnes qu’ils ont mesurées : elle ne se multiplie pas par celle-ci.',
  },
  'people-online': {
    name: 'Personnes en ligne',
    unit: 'personnes',
    definition:
      'Personnes qui ont utilisé l’Internet au cours des trois derniers mois : la part de l’Union internationale des télécommunications multipliée par le nombre de personnes de la même année selon la Banque mondiale.',
    note: 'Il n’y a pas de nombre quand la population de cette année n’est pas connue.',
  },
  'ipv4-transferred-in': {
    name: 'Adresses IPv4 transférées vers le pays',
    unit: 'adresses',
    definition:
      'Adresses IPv4 venues, en une année, de titulaires d’autres pays et territoires à des titulaires d’un pays, selon les journaux de transferts des registres.',
    note: 'Un transfert entre registres figure dans les deux journaux ; il est compté une fois, d’après celui du registre qui l’a reçu. Les ventes et les rachats d’entreprises comptent de la même façon.',
  },
  'ipv4-transferred-out': {
    name: 'Adresses IPv4 transférées hors du pays',
    unit: 'adresses',
    definition:
      'Adresses IPv4 passées, en une année, de titulaires d’un pays à des titulaires d’autres pays et territoires, selon les journaux de transferts des registres.',
    note: 'Le pays est celui de l’organisation nommée dans le journal ; quand le journal n’en nomme aucune, les adresses ne comptent sous aucun pays ni territoire.',
  },
  'ipv4-transferred-within': {
    name: 'Adresses IPv4 transférées à l’intérieur du pays',
    unit: 'adresses',
    definition:
      'Adresses IPv4 passées, en une année, d’un titulaire à un autre du même pays, selon les journaux de transferts des registres.',
    note: 'Elles ne sont ni entrées ni sorties. Un bloc qui change deux fois de mains compte deux fois.',
  },
  'ipv4-transferred-to-registry': {
    name: 'Adresses IPv4 venues d’autres registres',
    unit: 'adresses',
    definition:
      'Adresses IPv4 venues, en une année, de titulaires des quatre autres registres à ceux d’un registre, selon le journal de transferts de celui-ci.',
    note: 'Les transferts entre deux titulaires d’un même registre sont écartés.',
  },
  'ipv4-transferred-from-registry': {
    name: 'Adresses IPv4 passées à d’autres registres',
    unit: 'adresses',
    definition:
      'Adresses IPv4 passées, en une année, de titulaires d’un registre à ceux des quatre autres, selon les journaux des registres qui les ont reçues.',
    note: 'Le compte vient des journaux des registres qui reçoivent, pour que chaque transfert compte une fois.',
  },
  'asns-held': {
    name: 'Numéros d’AS détenus',
    unit: 'numéros d’AS',
    definition:
      'Numéros de systèmes autonomes, par lesquels les réseaux s’identifient entre eux, que les fichiers les plus récents des registres listent pour des titulaires d’un code de pays donné.',
    note: 'Certains des fichiers disponibles ne portent pas de numéros d’AS. Si c’est celui du registre qui a l’essentiel des délégations d’un pays, il n’y a pas de données ; si c’est celui d’un autre, le vrai nombre peut être plus élevé.',
  },
  'holders-ipv4': {
    name: 'Titulaires d’IPv4',
    unit: 'titulaires',
    definition:
      'Titulaires, distingués par l’identifiant du fichier étendu d’un registre, qui ont au moins un bloc IPv4.',
    note: 'Les fichiers simples ne distinguent pas les titulaires : seuls les pays et territoires listés dans un fichier étendu ont des données.',
  },
  'holders-ipv4-only': {
    name: 'Titulaires d’IPv4 sans IPv6',
    unit: 'titulaires',
    definition:
      'Titulaires qui ont au moins un bloc IPv4 et aucun bloc IPv6 dans le fichier étendu d’un registre.',
    note: 'Un titulaire listé sous deux pays ou territoires compte dans les deux.',
  },
  'ipv4-available': {
    name: 'IPv4 disponible',
    unit: 'adresses',
    definition:
      'Adresses IPv4 que le fichier d’un registre marque comme disponibles à la délégation.',
    note: 'Les règles du registre décident de ce qu’un même réseau peut en obtenir.',
  },
  'ipv4-policy-reserved': {
    name: 'IPv4 réservé par une règle',
    unit: 'adresses',
    definition:
      'Adresses IPv4 marquées comme réservées et situées dans des plages qu’une règle met de côté, par exemple pour les points d’échange.',
    note: 'Notre table de référence nomme les plages, les règles et leurs sources.',
  },
  'ipv4-quarantined': {
    name: 'IPv4 en quarantaine',
    unit: 'adresses',
    definition:
      'Adresses IPv4 marquées comme réservées hors des plages mises de côté par une règle : rendues, récupérées ou retirées.',
    note: 'Le fichier ne dit pas pourquoi un bloc est réservé ; c’est ce qui reste une fois ôtées les plages réservées par une règle.',
  },
  'ipv4-reserved-unsplit': {
    name: 'IPv4 réservé, sans distinction',
    unit: 'adresses',
    definition:
      'Adresses IPv4 marquées comme réservées par un registre dont nous ne pouvons pas distinguer les plages mises de côté par une règle.',
    note: 'Elles sont montrées en bloc plutôt que réparties au jugé.',
  },
  'ipv4-given-again': {
    name: 'Adresses IPv4 attribuées de nouveau',
    unit: 'adresses',
    definition:
      'Adresses IPv4 de blocs revenus à un registre et attribués de nouveau par lui, en une année, à ceux de sa liste d’attente, selon sa propre liste de ces blocs.',
    note: 'Un bloc listé plusieurs jours compte pour chacun d’eux : ce qui n’a pas été pris, ou a été rendu une fois de plus, est attribué de nouveau.',
  },
  'ipv4-last-pool': {
    name: 'Adresses IPv4 restant à attribuer',
    unit: 'adresses',
    definition:
      'Adresses IPv4 qu’un registre pouvait encore attribuer à n’importe quel réseau un jour donné, en blocs assez grands pour ses règles.',
    note: 'Les morceaux plus petits et ce qui est gardé pour des usages particuliers n’y sont pas.',
  },
  'waiting-requests': {
    name: 'Demandes sur la liste d’attente d’IPv4',
    unit: 'demandes',
    definition: 'Demandes d’adresses IPv4 sur la liste d’attente d’un registre un jour donné.',
    note: 'Qui peut demander, combien et à quelle fréquence diffère selon le registre : les listes de deux registres ne se comparent pas.',
  },
  'waiting-over-a-year': {
    name: 'Demandes en attente depuis plus d’un an',
    unit: 'demandes',
    definition:
      'Demandes sur la liste d’attente d’un registre qui avaient plus de douze mois un jour donné.',
    note: 'Absent quand un registre ne publie pas la date de chaque demande.',
  },
  'waiting-addresses': {
    name: 'Adresses IPv4 demandées sur liste d’attente',
    unit: 'adresses',
    definition:
      'Adresses IPv4 demandées, toutes ensemble, par les demandes de la liste d’attente d’un registre un jour donné, chacune comptée avec le plus grand bloc qu’elle demande.',
    note: 'Certaines se contenteraient d’un bloc plus petit, et toutes ne prendront pas ce qui leur sera offert.',
  },
  'waiting-first-days': {
    name: 'Attente de la demande la plus ancienne',
    unit: 'jours',
    definition:
      'Nombre de jours d’attente de la demande la plus ancienne sur la liste d’attente d’IPv4 d’un registre, un jour donné.',
    note: 'Personne ne sait combien de temps attendront ceux qui s’inscrivent maintenant : cela dépend de ce qui sera rendu.',
  },
  'ipv4-newly-delegated': {
    name: 'Adresses IPv4 nouvellement déléguées',
    unit: 'adresses',
    definition:
      'Adresses IPv4 que le fichier d’un registre liste pour la première fois parmi ceux dont nous disposons, enregistrées dans le mois du fichier précédent ou après ; pour un pays, dans les fichiers du registre qui liste le plus de délégations pour lui.',
    note: 'Une valeur couvre les jours entre deux fichiers, un an quand les fichiers le permettent. L’espace venu d’un autre registre sous une nouvelle date compte comme venu d’ailleurs, pour autant que les fichiers le disent.',
  },
  'ipv4-delegated-again': {
    name: 'Adresses IPv4 déléguées de nouveau',
    unit: 'adresses',
    definition:
      'Adresses IPv4 qu’un registre avait listées comme déléguées dans un fichier antérieur, n’a plus listées, puis a listées de nouveau avec une nouvelle date d’enregistrement.',
    note: 'Ce qui a été rendu avant le premier fichier disponible et attribué de nouveau depuis compte comme nouvellement délégué.',
  },
  'ipv4-listed-again': {
    name: 'Adresses IPv4 listées de nouveau sous une ancienne date',
    unit: 'adresses',
    definition:
      'Adresses IPv4 qui manquaient dans la liste d’un registre et y figurent de nouveau avec la date d’enregistrement qu’elles avaient.',
    note: 'Les fichiers ne disent pas pourquoi elles ont manqué un temps ; elles ne comptent pas comme attribuées de nouveau.',
  },
  'ipv4-given-back': {
    name: 'Adresses IPv4 rendues',
    unit: 'adresses',
    definition:
      'Adresses IPv4 que le fichier d’un registre ne liste plus comme déléguées et qu’aucun autre registre ne liste ensuite.',
    note: 'Le titulaire peut les avoir rendues, ou le registre les avoir reprises : les fichiers ne disent pas lequel des deux.',
  },
  'ipv4-came-from-others': {
    name: 'Adresses IPv4 venues d’ailleurs',
    unit: 'adresses',
    definition:
      'Adresses IPv4 entrées dans la liste d’un registre depuis un autre registre, ou sous une date plus ancienne que celle de tout fichier qui pourrait dire d’où elles viennent ; ou passées à un pays depuis un autre dans la même liste.',
    note: 'Un déplacement n’est pas forcément une vente : un titulaire qui déplace son siège emporte ses adresses.',
  },
  'ipv4-went-to-others': {
    name: 'Adresses IPv4 parties ailleurs',
    unit: 'adresses',
    definition:
      'Adresses IPv4 sorties de la liste d’un registre et qu’un autre registre liste ensuite, ou passées d’un pays à un autre dans la même liste.',
    note: 'Quand les fichiers d’un autre registre sont rares, elles peuvent n’y être listées que des mois plus tard ; elles comptent au moment du départ.',
  },
  'ipv4-left-untold': {
    name: 'Adresses IPv4 parties, destination inconnue',
    unit: 'adresses',
    definition:
      'Adresses IPv4 que le fichier d’un registre ne liste plus, alors que les fichiers d’un autre registre s’arrêtent trop tôt pour dire si elles y sont allées.',
    note: 'Des fichiers plus récents diront si elles ont été rendues.',
  },
  'ipv4-listed': {
    name: 'Adresses IPv4 listées par les fichiers des registres eux-mêmes',
    unit: 'adresses',
    definition:
      'Adresses IPv4 que le fichier d’un registre liste comme déléguées, mois par mois ; pour un pays, selon le registre qui liste le plus de délégations pour lui.',
    note: 'L’espace qu’un autre registre liste pour un pays n’y est pas : cette série n’est donc jamais réunie au compte sur les cinq registres.',
  },
  'ipv6-delegations-once-listed': {
    name: 'Délégations IPv6 d’une année, listées à la fin de celle-ci',
    unit: 'délégations',
    definition:
      'Délégations IPv6 enregistrées pour la première fois dans une année et listées par le dernier fichier du registre de cette année-là ; pour les années avant le premier fichier disponible, ou sans fichier, par le fichier suivant.',
    note: 'Pour les premières années, le premier fichier disponible ne montre que ce qui restait alors.',
  },
  'ipv6-delegations-still-listed': {
    name: 'Délégations IPv6 d’une année, encore listées',
    unit: 'délégations',
    definition:
      'Délégations IPv6 enregistrées pour la première fois dans une année et listées par le fichier le plus récent du registre.',
    note: 'C’est sur elles que reposent les figures par année d’enregistrement : des survivantes, non tout ce qui a été délégué alors.',
  },
  'ipv4-addresses-once-listed': {
    name: 'Adresses IPv4 d’une année, listées à la fin de celle-ci',
    unit: 'adresses',
    definition:
      'Adresses IPv4 enregistrées pour la première fois dans une année et listées par le dernier fichier du registre de cette année-là ; pour les années avant le premier fichier disponible, ou sans fichier, par le fichier suivant.',
    note: 'Pour les premières années, le premier fichier disponible ne montre que ce qui restait alors.',
  },
  'ipv4-addresses-still-listed': {
    name: 'Adresses IPv4 d’une année, encore listées',
    unit: 'adresses',
    definition:
      'Adresses IPv4 enregistrées pour la première fois dans une année et listées par le fichier le plus récent du registre.',
    note: 'L’espace passé à un autre registre n’est plus listé ici, et celui qui est venu garde sa première date.',
  },
};
