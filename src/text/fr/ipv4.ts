import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  afterColon,
  counted,
  date,
  fromTo,
  full,
  fully,
  inWords,
  listed,
  ofDate,
  ofSpan,
  percent,
  place,
  places,
  que,
  sentenceCase,
  short,
  shortDate,
  when,
} from '../grammar/fr.ts';
import { said } from './values.ts';

/** A change in words: a diminué de 10, a augmenté de 10, n’a pas changé. */
function moved(change: number): string {
  if (change === 0) return 'n’a pas changé';
  return `a ${change < 0 ? 'diminué' : 'augmenté'} de ${full(Math.abs(change))}`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null)
    return 'Aucun des fichiers les plus récents des registres dont nous disposons ne dit ce qui est disponible.';
  const amount = `${said.addresses(told.available)} (fichiers ${ofSpan(told)})`;
  if (told.names.length === registries)
    return `Les fichiers les plus récents des registres dont nous disposons disent tous ce qui est disponible : ensemble ${amount}.`;
  const names = told.names.map((name) => `celui ${place(name, 'of')}`);
  return names.length === 1
    ? `Parmi les fichiers les plus récents des registres dont nous disposons, seul ${listed(names)} dit ce qui est disponible : ${amount}.`
    : `Parmi les fichiers les plus récents des registres dont nous disposons, ${listed(names)} disent ce qui est disponible : ensemble ${amount}.`;
}

/** Whose own pools a share is in: le stock d’AFRINIC; les stocks de deux registres. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `le stock ${place(only, 'of')}`
    : `les stocks de ${inWords(registries.length)} registres`;
}

/** What a registry’s available pool came to against an earlier month: 12 % de moins qu’en janvier 2022. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `comme ${when(p.from)}`;
  if (p.available === p.before) return `autant ${que(when(p.from))}`;
  if (p.before === 0) return `contre aucune ${when(p.from)}`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const share = rounded === percent(1) && change < 0 ? `plus de ${percent(0.999)}` : rounded;
  return p.available === 0
    ? `contre ${short(p.before)} ${when(p.from)}`
    : `${share} de ${change < 0 ? 'moins' : 'plus'} ${que(when(p.from))}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const said = full(givenOfThousand(given));
  return `Sur ${full(1_000)} adresses IPv4 utilisables, ${given.isSure ? said : `au moins ${said}`} sont attribuées`;
}

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: 'la région Asie-Pacifique dans son ensemble (AP)',
  EU: 'l’Union européenne dans son ensemble (EU)',
  ZZ: 'aucun code de pays',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const some = (count: number, one: string, many: string) =>
    `${said.addresses(count)} ${count < 2 ? one : many}`;
  const parts = [
    p.quarantined === null
      ? ''
      : some(
          p.quarantined,
          'a été rendue, récupérée ou retirée et ne peut pas encore être demandée',
          'ont été rendues, récupérées ou retirées et ne peuvent pas encore être demandées',
        ),
    p.reserved === null
      ? ''
      : some(p.reserved, 'est réservée par une règle', 'sont réservées par une règle'),
    p.unsplit === null
      ? ''
      : `${some(p.unsplit, 'était réservée', 'étaient réservées')} ; les données ne disent pas combien le sont par une règle, ni combien sont de l’espace rendu, en quarantaine`,
  ];
  return parts.filter((part) => part !== '').join(' ; ');
}

/** What is known of an old pool by its age: APNIC, dernier compte dans un fichier (février 2016). */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}, dernier compte dans un fichier (${date(p.on)})`;

/** What a pool has to give, in a title. */
const inPool = (count: number) =>
  count === 0
    ? 'aucune adresse IPv4 disponible'
    : counted(count, 'adresse IPv4 disponible', 'adresses IPv4 disponibles');

const asOf = (on: string | null) => (on === null ? '' : `, ${shortDate(on)}`);

/** Registries that begin a sentence, each with its article. */
const subjects = (names: readonly Registry[]) => sentenceCase(listed(places(names)));

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'Pénurie d’IPv4',
  title: (p) =>
    p === null ? 'Où sont toutes les adresses IPv4, et ce qu’il en reste' : givenSentence(p),
  pageTitle: (p) =>
    p === null ? ipv4.title(p) : `Ce qu’il reste d’IPv4 : ${ipv4.title(p).replace(/^S/, 's')}`,
  description:
    'Où sont les 4 294 967 296 adresses IPv4, comment chaque registre a épuisé les siennes, ce qui est encore disponible, rendu ou réservé, et ce qu’un nouveau réseau peut encore obtenir.',
  lead: (p) =>
    [
      'La Résolution 64 s’intéresse aux adresses IPv4 « qui peuvent être encore disponibles, rendues ou inutilisées, dans l’intérêt des pays en développement » (notre traduction).',
      tellsOf(p),
      ...(p.delegatedOn === null
        ? []
        : [`Ce qui est attribué est compté d’après les données ${ofDate(p.delegatedOn)}.`]),
      ...(p.untold === null
        ? []
        : [
            `Pour ${said.addresses(p.untold.value)} de plus, les données ${ofDate(p.untold.on)} ne disent pas si elles sont disponibles, rendues ou réservées.`,
          ]),
    ].join(' '),
  account: {
    title: givenSentence,
    heading: 'Où sont les 4 294 967 296 adresses IPv4',
    unit: (p) =>
      `Adresses IPv4, selon les comptes ${ofSpan(p)} ; chacun des 256 carrés est un\u00a0/8, soit ${fully(p.square, 'adresse', 'adresses')}`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? 'Aux dates indiquées, le stock d’aucun registre n’est connu'
          : `Aux dates indiquées, ${listed(places(p.names))} listai${p.names.length === 1 ? 't' : 'ent'} ${fully(p.available, 'adresse disponible', 'adresses disponibles')} et ${fully(p.reserved, 'réservée', 'réservées')}`;
      const rest =
        p.untold === 0
          ? 'il ne reste rien'
          : `${full(p.untold)}, soit ${percent(p.untold / p.total)} de l’ensemble, ne peuvent pas être distinguées`;
      const shares = listed([
        `${percent(p.delegated / p.total)} de toutes les adresses sont déléguées`,
        `${percent(p.kept / p.total)} tenues hors d’usage`,
        ...(p.names.length === 0 ? [] : [`${percent(p.pool / p.total)} dans ${poolsOf(p.names)}`]),
      ]);
      return `${sentenceCase(shares)}. La somme des parts est exactement ${full(p.total)}. ${pools} ; ${rest}.`;
    },
    sections: {
      kept: (on) => `Non utilisé${asOf(on)}`,
      delegated: (on) => `Délégué${asOf(on)}`,
      pool: (registry, on) => `Chez ${place(registry, 'subject')}${asOf(on)}`,
      untold: 'Non distingué',
    },
    part: (p) => `${p.section} : ${afterColon(p.part)}`,
    enlarged: 'Dernier carré, agrandi',
    excess: 'Compté plus d’une fois',
    purposes: {
      'iana-future-use': 'Usage futur (240/4)',
      'iana-multicast': 'Multidiffusion (224/4)',
      'iana-local-identification': 'Ce réseau (0/8)',
      'iana-loopback': 'Boucle locale (127/8)',
      'iana-private-use': 'Usage privé (10/8)',
      'iana-iana': 'L’IANA elle-même',
      'iana-documentation': 'Exemples dans des documents',
      'iana-6to4': '6to4, une façon de faire passer IPv6 sur IPv4',
      special: 'Usages particuliers ailleurs',
    },
    noCountry: 'Aucun pays en particulier',
    states: {
      available: 'Disponible',
      'policy-reserved': 'Réservé par une règle',
      quarantined: 'En quarantaine',
      'reserved-unsplit': 'Réservé, non distingué',
    },
    total: 'Toutes les adresses IPv4',
    notes: (p) => [
      `Les parts sont de jours différents : les blocs de l’IANA ${ofDate(p.iana)}, l’espace délégué ${
        p.isOfFiles
          ? `tel que le liste le fichier de chaque registre, le plus récent ${ofDate(p.delegated)}`
          : `${ofDate(p.delegated)}, le mois le plus récent qui compte exactement chaque pays et territoire et dont la somme ne s’écarte pas de celles des mois voisins`
      }, chaque stock du même mois ou du mois voisin.`,
      ...(p.isOfFiles
        ? []
        : [
            'L’espace délégué est placé sous le registre qui liste l’essentiel du pays du titulaire : ce ne sont donc pas les totaux des registres eux-mêmes.',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [
            `« Usages particuliers ailleurs », tels que réseaux privés et essais : ${listed(p.ranges)}.`,
          ]),
      ...(p.isRest
        ? [
            `« Non distingué » est ce qui reste : ${listed([
              ...(p.withoutPool.length === 0
                ? []
                : [
                    `les stocks et réserves ${listed(p.withoutPool.map((one) => place(one, 'of')))}, pour lesquels nous n’avons pas de mois qui convienne`,
                  ]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `ce qui est listé sous ${listed(p.leftOut.map((line) => LINES[line]))}, dont ce mois n’a pas de compte exact`,
                  ]),
              'ce qu’aucun fichier ne liste',
            ])}.`,
          ]
        : []),
    ],
    columns: {
      part: 'Part',
      addresses: 'Adresses',
      share: 'Part de l’ensemble',
      ofUsable: 'Part de ce que les réseaux peuvent utiliser',
      on: 'Date des données',
    },
  },
  administered: {
    title: (p) =>
      p.top.length === 1
        ? `${subjects(p.top)} administre ${full(p.blocks)} des ${full(p.all)} blocs que gèrent les registres`
        : `${subjects(p.top)} administrent chacun ${full(p.blocks)} des ${full(p.all)} blocs que gèrent les registres`,
    unit: (p) => `Blocs\u00a0/8 selon le registre qui les administre, données ${ofDate(p.on)}`,
    sentence: (p) =>
      `${p.top.length === 1 ? `${subjects(p.top)} en a ${percent(p.topShare)}` : `${subjects(p.top)} en ont chacun ${percent(p.topShare)}`} ; ${p.low.length === 1 ? `${listed(places(p.low))}, qui en a le moins, en a ${inWords(p.lowBlocks)}, soit ${percent(p.lowShare)}` : `${listed(places(p.low))}, qui en ont le moins, en ont chacun ${inWords(p.lowBlocks)}, soit ${percent(p.lowShare)}`}. Une bonne part de l’écart est antérieure aux registres : beaucoup de ces blocs ont été attribués avant qu’il y en ait.`,
    row: (p) => `${counted(p.blocks, 'bloc', 'blocs')} (${percent(p.share)})`,
    columns: { registry: 'Registre', blocks: 'Blocs\u00a0/8', addresses: 'Adresses' },
  },
  runOut: {
    title: (p) =>
      [
        `${sentenceCase(inWords(p.ended))} registre${p.ended < 2 ? '' : 's'} sur ${inWords(p.registries)} ${p.ended < 2 ? 'a' : 'ont'} épuisé ${p.ended < 2 ? 'son' : 'leur'} stock général`,
        ...(p.rationing === 0
          ? []
          : [
              `${inWords(p.rationing)} ${p.rationing === 1 ? 'rationne' : 'rationnent'} ce qui reste`,
            ]),
        ...(p.drained.length === 0
          ? []
          : [
              `${listed(places(p.drained))} ne ${p.drained.length === 1 ? 'liste' : 'listent'} rien de disponible`,
            ]),
      ].join(' ; '),
    unit: (p) =>
      `Tournants de chaque stock jusqu’au plus récent, ${date(p.newest)} : trait épais avant le rationnement, plus mince pendant, simple filet une fois le stock épuisé`,
    sentence: (p) =>
      `L’IANA a attribué ses derniers blocs ${when(p.iana)}. ${subjects([p.first])} a commencé à rationner ${when(p.firstOn)}, ${place(p.last, 'subject')} ${when(p.lastOn)}, environ ${inWords(p.years)} an${p.years < 2 ? '' : 's'} plus tard : les réseaux de certaines régions ont connu la fin d’IPv4 des années avant les autres.`,
    iana: 'IANA (monde)',
    point: (p) => `${p.on} : ${afterColon(p.words)}`,
    credit: (p) => `${p.publisher} (${p.on})`,
    note: 'Les registres sont arrivés au bout de différentes manières : les tournants ne sont donc pas tous de même nature ; chacun renvoie à la page qui l’énonce.',
    columns: { on: 'Date', registry: 'Registre', what: 'Tournant' },
  },
  poolOld: (p) =>
    `Le fichier le plus récent dont nous disposons qui dise ce ${que(place(p.registry, 'subject'))} détient sans l’avoir délégué est ${ofDate(p.on)} ; il ne dit pas ce qui reste aujourd’hui.`,
  poolsUntold: (p) =>
    `Aucun fichier disponible ne dit ce ${que(listed(places(p.names)))} ${p.names.length === 1 ? 'détient' : 'détiennent'} sans l’avoir délégué.`,
  pool: {
    title: (p) => {
      const since =
        p.before === null
          ? ''
          : `, ${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')} : ${inPool(p.available)} ${when(p.on)}${since}`;
    },
    sentence: (p) => {
      const on = sentenceCase(when(p.on));
      const available =
        p.available === 0
          ? `${on}, aucune des ${said.addresses(p.whole)} ${que(place(p.registry, 'subject'))} détenait sans les avoir déléguées ne pouvait être demandée`
          : `${on}, ${said.addresses(p.available)} pouvai${p.available < 2 ? 't' : 'ent'} être demandée${p.available < 2 ? '' : 's'}, soit ${percent(p.available / p.whole)} de ce ${que(place(p.registry, 'subject'))} détenait sans l’avoir délégué`;
      const kept = keptBack(p);
      return `${available}.${kept === '' ? '' : ` ${sentenceCase(kept)}.`}`;
    },
    nothing: (p) =>
      `${sentenceCase(when(p.on))}, le fichier ${place(p.registry, 'of')} ne listait aucune adresse IPv4 non déléguée.`,
    oldTitle: (p) => `${lastCounted(p)} : ${inPool(p.available)}`,
    stated: (p) =>
      `Un document publié par ${place(p.registry, 'subject')} indique, ${when(p.on)}, ${said.addresses(p.value)} ${p.value < 2 ? 'disponible' : 'disponibles'}.`,
    unit: 'Adresses IPv4 non déléguées, mois par mois, par état',
    unitOnce: (p) => `Adresses IPv4 non déléguées, par état, données ${ofDate(p.on)}`,
    available: (value) => `disponibles ${short(value)}`,
    quarantined: (value) => `en quarantaine ${short(value)}`,
    reserved: (value) => `par une règle ${short(value)}`,
    unsplit: (value) => `réservées ${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')} : il est revenu au stock autant d’adresses qu’il en est sorti`
        : `${place(p.registry, 'name')} : il est ${p.net > 0 ? 'sorti du' : 'revenu au'} stock ${counted(Math.abs(p.net), 'adresse', 'adresses')} de plus qu’il n’en est ${p.net > 0 ? 'revenu' : 'sorti'}`,
    unit: (p) =>
      `Évolution des adresses IPv4 non déléguées ${place(p.registry, 'of')}, par état, ${ofSpan({ oldest: p.from, newest: p.to })}`,
    sentence: (p) =>
      `${sentenceCase(fromTo(p.from, p.to))}, le stock disponible ${place(p.registry, 'of')} ${moved(p.available)}${p.quarantined === null ? '' : `, la quarantaine ${moved(p.quarantined)}`}${p.unsplit === null ? '' : `, ce qui est réservé ${moved(p.unsplit)}`}. D’un mois avec données au suivant, l’ensemble montre au moins ${fully(p.left, 'adresse sortie', 'adresses sorties')} et au moins ${fully(p.came, 'revenue', 'revenues')}.`,
    states: {
      available: 'Disponible',
      quarantined: 'En quarantaine',
      'policy-reserved': 'Réservé par une règle',
      'reserved-unsplit': 'Réservé, non distingué',
    },
    net: 'Le stock entier',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'Ce sont des différences de sommes, non des blocs un par un : ce qui est sorti et ce qui est revenu entre deux mois s’annule ; les flux réels sont donc au moins aussi grands.',
    columns: { state: 'État', change: 'Évolution' },
  },
  reserved: {
    heading: 'Ce que veut dire « réservé »',
    paragraphs: (split) => [
      'Dans le fichier d’un registre, un bloc est délégué, disponible pour qui le demande, ou réservé. Réservé désigne deux choses très différentes.',
      `Certains blocs sont réservés par une règle : la communauté de la région a décidé de les garder pour un usage, comme les points d’échange, ou pour des besoins encore imprévus.${split.map(({ registry, policy }) => ` ${sentenceCase(place(registry, 'in'))}, cela représentait ${said.addresses(policy.value)} ${when(policy.on)}.`).join('')}`,
      `D’autres blocs sont en quarantaine : rendus par leur titulaire, récupérés ou retirés, ils attendent de pouvoir être attribués de nouveau.${split.map(({ registry, quarantined }) => ` ${sentenceCase(place(registry, 'in'))}, cela représentait ${said.addresses(quarantined.value)} ${when(quarantined.on)}.`).join('')} Le fichier lui-même ne dit pas dans lequel de ces deux cas se trouve un bloc ; nous appelons quarantaine ce qui se trouve hors des plages que l’on sait gardées par une règle, et seulement là où toutes ces plages sont connues.`,
      'Pour IPv6, c’est autre chose : les lignes disponibles et réservées à côté d’une délégation sont de la place pour qu’elle grandisse, non un signe de pénurie.',
    ],
    tableCaption: (names) =>
      `Plages IPv4 ${que(listed(places(names)))} ${names.length === 1 ? 'garde' : 'gardent'} en vertu d’une règle`,
    columns: {
      registry: 'Registre',
      range: 'Plage',
      purpose: 'Gardée pour',
      policy: 'Règle',
      source: 'Source',
    },
    purposes: {
      '102.224.0.0/12': 'Usages encore imprévus',
      '196.49.0.0/16': 'Réseaux de gestion des points d’échange Internet',
      '196.60.0.0/16': 'Réseaux d’interconnexion des points d’échange Internet',
    },
  },
  entitlements: {
    heading: 'Ce qu’un nouveau réseau peut encore obtenir',
    lead: 'Les règles diffèrent selon la région. Voici celles que nous avons vues énoncées ; chacune renvoie à l’endroit où elle l’est. Elles ont pu changer depuis : interrogez le registre avant de vous y fier.',
    tableCaption: 'Ce qu’un réseau peut encore obtenir d’IPv4, par registre',
    columns: {
      registry: 'Registre',
      what: 'Quoi et pour qui',
      block: 'Taille du bloc',
      policy: 'Règle',
      since: 'Depuis, ou date des données',
      source: 'Source',
    },
    uses: {
      general: 'Sur demande',
      'waiting-list': 'Sur liste d’attente',
      special: 'Pour un usage précis seulement',
      stated: 'Compté par le registre',
    },
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return 'non indiqué';
      if (p.smallest === '') return `${p.largest} au plus`;
      return p.smallest === p.largest ? p.largest : `${p.smallest} à ${p.largest}`;
    },
    unknown: 'non indiqué',
    counted: {
      'apnic-pool': (value) => `${fully(value, 'adresse', 'adresses')} dans le stock disponible.`,
      'ripencc-queue': (value) =>
        `${fully(value, 'LIR, compte de membre', 'LIR, comptes de membres')}, sur la liste d’attente.`,
    },
    words: {
      'afrinic-exchange-points':
        'les points d’échange Internet, pour leurs réseaux d’interconnexion et de gestion.',
      'afrinic-general':
        'un petit bloc pour tout réseau de la région qui remplit les conditions, pris sur ce qui reste en dernier.',
      'apnic-general':
        'un petit bloc ; le même changement de règles a supprimé la liste d’attente pour l’espace rendu.',
      'arin-general':
        'les demandes qui ne peuvent être satisfaites attendent que de l’espace soit rendu.',
      'arin-infrastructure':
        'les points d’échange, les serveurs de noms de premier plan et les services des registres eux-mêmes.',
      'arin-ipv6-deployment':
        'ce qu’il faut d’IPv4 à un réseau pour exploiter IPv6, comme des traducteurs et des serveurs de noms à double pile.',
      'lacnic-general':
        'les organisations qui n’ont jamais eu d’IPv4 de LACNIC attendent que de l’espace soit rendu.',
      'lacnic-infrastructure':
        'l’infrastructure critique de l’Internet, comme les points d’échange.',
      'ripencc-exchange-points': 'les points d’échange Internet, sur un /15 gardé pour eux.',
      'ripencc-general':
        'les membres qui attendent un bloc de 256 adresses pris sur l’espace rendu.',
    },
  },
  onward: 'Qui en a combien, et pour combien de personnes : voir la page sur',
  onwardLink: 'les parts d’IPv4 et l’équité',
};
