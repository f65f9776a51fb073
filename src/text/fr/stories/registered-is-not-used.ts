import { addressOf } from '../../../model/address.ts';
import { REGISTRIES } from '../../../model/registry.ts';
import type {
  HoldersByRegistry,
  NotUsedClaim,
  NotUsedFacts,
  NotUsedSection,
} from '../../../model/stories/registered-is-not-used.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  date,
  full,
  fully,
  inWords,
  isPlural,
  listed,
  ofDate,
  onDay,
  percent,
  place,
  places,
  que,
  sentenceCase,
  short,
  when,
} from '../../grammar/fr.ts';
import { link, prose } from '../../prose.ts';
import { countriesInFull, countriesInWords } from '../nouns.ts';

/** How many times as much, said low: 10.4 is “plus de dix fois”. */
function times(ratio: number): string {
  return `plus de ${inWords(Math.floor(ratio))} fois`;
}

/** Registered is not used. */
export const registeredIsNotUsed: StoryText<NotUsedFacts, NotUsedClaim, NotUsedSection> = {
  kicker: 'Enregistré n’est pas utilisé',
  headline: (f) =>
    `L’IPv6 enregistré et l’IPv6 utilisé divergeaient dans ${full(f.apart)} des ${countriesInFull(f.of)} ${when(f.usedOn.slice(0, 7))}`,
  standfirst: (f) =>
    `${sentenceCase(place(f.holder.country, 'subject'))} ${isPlural(f.holder.country) ? 'avaient' : 'avait'} ${times(f.holder.registered / f.user.registered)} autant d’IPv6 enregistré par million de personnes ${que(place(f.user.country, 'subject'))}. ${sentenceCase(onDay(f.usedOn))}, ${percent(f.user.used)} des utilisateurs de Google passaient par IPv6 ${place(f.user.country, 'in')} ; ${place(f.holder.country, 'in')}, ${percent(f.holder.used)}. Deux chiffres qui se ressemblent répondent à des questions différentes.`,
  description:
    'Un bloc d’IPv6 dans la liste d’un registre n’est pas un utilisateur en IPv6 : où les deux vont ensemble, où ils divergent, et ce que chaque chiffre laisse de côté.',
  sections: {
    questions: {
      heading: 'Deux questions',
      paragraphs: (f) => [
        prose`La liste d’un registre dit qui détient un bloc d’adresses. Elle ne dit pas si le bloc est utilisé. Entre les deux, il y a des équipements qui parlent IPv6, des logiciels, des équipes qui le connaissent, et les appareils des clients.`,
        prose`L’usage se mesure de l’autre côté. Pour chaque pays et territoire, Google publie la part de ses utilisateurs qui le joignent par IPv6. ${sentenceCase(onDay(f.usedOn))}, elle allait de ${percent(f.lowest.share)} ${place(f.lowest.country, 'in')} à ${percent(f.highest.share)} ${place(f.highest.country, 'in')}.`,
        prose`L’IPv6 enregistré est compté ici en\u00a0/32. Un\u00a0/32 est le bloc qu’un registre donne habituellement à un opérateur de réseau. Il se découpe en ${fully(f.sites, 'morceau', 'morceaux')} de la taille\u00a0/48, souvent donnée à un bureau ou à un campus, ou en ${short(f.homes)} de la taille\u00a0/56, qui convient à un foyer (${link('RFC 6177', f.sizes.href)}). Un\u00a0/32 suffit à un grand réseau.`,
      ],
    },
    entries: {
      heading: 'Quelques blocs font bouger le monde',
      paragraphs: (f) => [
        prose`Entre ${date(f.world.from)} et ${date(f.world.to)}, l’IPv6 enregistré dans le monde est passé de ${short(f.world.before)} à ${counted(f.world.after, '/32', '/32')}. ${jumpWords(f)}`,
        prose`${sentenceCase(when(f.world.to))}, les titulaires de ${countriesInWords(f.world.half)} avaient la moitié de tout l’IPv6 enregistré. Un grand bloc peut être prévu pour de nombreux endroits, pour des décennies de croissance, ou pour rien encore. La liste ne le dit pas.`,
      ],
    },
    corners: {
      heading: 'Quatre sortes de pays et territoires',
      paragraphs: (f) => [
        prose`Le pays médian de chaque échelle divise les ${countriesInFull(f.of)} en quatre. Dans ${full(f.corners.both.count)}, beaucoup est enregistré et beaucoup utilisé${those(', parmi lesquels', f.corners.both)}. Dans ${full(f.corners.neither.count)}, il y a peu de l’un et de l’autre${those(', parmi lesquels', f.corners.neither)}.`,
        prose`Dans les ${full(f.apart)} autres, les deux divergent. Beaucoup est enregistré et peu utilisé dans ${full(f.corners.registered.count)}${those(', parmi lesquels', f.corners.registered)}. Peu est enregistré et beaucoup utilisé dans ${full(f.corners.used.count)}${those(', tels que', f.corners.used)}. ${mostPeople(f)}`,
        prose`${sentenceCase(place(f.user.country, 'subject'))} ${isPlural(f.user.country) ? 'avaient' : 'avait'} ${counted(f.user.registered, '/32', '/32')} par million de personnes ${when(f.heldOn)}, et le pays médian ${short(f.medians.registered)}. « Beaucoup » et « peu » comparent les pays et territoires entre eux ; ils ne notent personne.`,
      ],
    },
    why: {
      heading: 'Pourquoi les deux divergent',
      paragraphs: (f) => [
        prose`Un pays de nombreux habitants, aux réseaux peu nombreux et grands, a besoin de peu de blocs. À raison d’un\u00a0/56 par foyer, un\u00a0/32 sert ${counted(f.homes, 'foyer', 'foyers')} : des millions d’utilisateurs peuvent donc se trouver derrière une liste courte. Un petit pays qui n’a qu’un réseau est haut sur l’échelle par personne, quel qu’en soit l’utilisateur.`,
        prose`Dans l’autre sens, un bloc précède son usage, parfois de plusieurs années. ${link('La Résolution 64', f.resolution)} de l’assemblée de normalisation de l’UIT considère « que de nombreux pays en développement rencontrent encore des difficultés dans le passage d’IPv4 à IPv6, notamment en raison de compétences techniques limitées dans ce domaine ». Elle considère aussi qu’il y a des États « qui ont des compétences techniques suffisantes en IPv6 et connaissent néanmoins un retard » (notre traduction).`,
        ...holdersWords(f),
      ],
    },
    limits: {
      heading: 'Ce que les chiffres laissent de côté',
      paragraphs: (f) => [
        prose`La part des utilisateurs est celle d’une seule entreprise, d’un seul jour, et plus élevée le week-end. Là où peu de gens utilisent Google, son chiffre en décrit peu, et la vraie part peut être très différente. Ce récit ne prend donc pour exemple aucun pays ou territoire où les services de Google sont bloqués ou dont presque personne n’est testé ; les comptes les comprennent. L’enregistrement, de son côté, suit le siège du titulaire, non le lieu d’usage.`,
        prose`${lacking(f)}Google écrit un zéro exact quand il a trop peu de mesures : un zéro est donc ici une absence de données. La page sur ${link('l’usage', addressOf('used/'))} montre où se trouve chaque pays et territoire.`,
      ],
    },
  },
  claims: {
    'several-times-as-much':
      'Le pays le plus peuplé où beaucoup est enregistré et peu utilisé en a plus de deux fois autant par personne que le plus peuplé de l’autre sorte.',
    'the-other-has-more-users':
      'L’autre de ces deux pays a la plus grande part d’utilisateurs de Google en IPv6.',
    'user-below-the-median': 'Ce pays a moins d’enregistré par personne que la médiane.',
    'two-kinds-part': 'Les pays et territoires où les deux divergent sont ceux de ces deux sortes.',
    'registered-grew': 'L’IPv6 enregistré a augmenté.',
    'few-months-weigh': 'Quelques mois font plus du quart de la croissance.',
    'few-countries-have-half':
      'Les titulaires de cinq pays et territoires au plus ont la moitié de tout l’IPv6 enregistré.',
  },
};

type Corner = keyof NotUsedFacts['corners'];

const CORNER_WORDS: Readonly<Record<Corner, string>> = {
  both: 'où beaucoup est enregistré et beaucoup utilisé',
  registered: 'où beaucoup est enregistré et peu utilisé',
  used: 'où peu est enregistré et beaucoup utilisé',
  neither: 'où il y a peu de l’un et de l’autre',
};

/** Countries of a corner, with what leads to them; nothing where it has none to name. */
function those(lead: string, corner: NotUsedFacts['corners'][Corner]): string {
  return corner.countries.length === 0 ? '' : `${lead} ${listed(places(corner.countries))}`;
}

function lacking({ without }: NotUsedFacts): string {
  if (without === 0) return '';
  const who =
    without === 1
      ? 'Il manque l’un des deux chiffres à un pays ou territoire de plus, qui n’est'
      : `Il manque l’un des deux chiffres à ${countriesInFull(without)} de plus, qui ne sont`;
  return `${who} dans aucun groupe. `;
}

/** In which of the four kinds most people live. */
function mostPeople({ corners }: NotUsedFacts): string {
  const all = Object.entries(corners) as [Corner, NotUsedFacts['corners'][Corner]][];
  const [id, { people }] = all.reduce((most, one) => (one[1].people > most[1].people ? one : most));
  const number = counted(people, 'personne', 'personnes');
  if (id === 'used') return `Ce dernier groupe est le plus peuplé des quatre : ${number}.`;
  return `Le plus peuplé des quatre groupes est celui ${CORNER_WORDS[id]} : ${number}.`;
}

/** The single months that moved the total most, and where. */
function jumpWords({ world }: NotUsedFacts): string {
  const { jumps, jumpShare } = world;
  const months = jumps.length < 2 ? 'seul mois fait' : 'mois font à eux seuls';
  const where = jumps.map(({ month, country, share }) => {
    const part = share > 1 ? 'plus que toute la hausse' : `${percent(share)} de la hausse`;
    return `${sentenceCase(when(month))}, ${part} du mois s’est faite ${place(country, 'in')}.`;
  });
  return `${sentenceCase(inWords(jumps.length))} ${months} ${percent(jumpShare)} de cette croissance. ${where.join(' ')}`;
}

/** How many holders of IPv4 have no IPv6, where the registries' files tell; no paragraph where none does. */
function holdersWords({ holders }: NotUsedFacts) {
  const told = holders.filter(({ all }) => all > 0);
  if (told.length === 0) return [];
  const others = REGISTRIES.length - told.length;
  const untold =
    others === 0
      ? ''
      : others === 1
        ? ' Le fichier disponible de l’autre registre ne distingue pas les titulaires.'
        : ` Les fichiers disponibles des ${inWords(others)} autres registres ne distinguent pas les titulaires.`;
  return [
    prose`Par endroits, l’écart commence plus tôt encore. ${told.map(holdersOf).join(' ')} Un titulaire listé sous deux pays ou territoires compte dans les deux.${untold}`,
  ];
}

function holdersOf({ registry, on, all, without }: HoldersByRegistry, index: number): string {
  const name = place(registry, 'subject');
  const numbers = `${full(without)} sur ${full(all)}`;
  if (index > 0)
    return `Dans ceux que dessert ${name} (${date(on)}), ce sont ${numbers} : ${percent(without / all)}.`;
  return `Dans les pays et territoires ${que(name)} dessert principalement, selon son fichier ${ofDate(on)}, ${full(without)} des ${fully(all, 'titulaire', 'titulaires')} d’IPv4 n’ont pas de bloc IPv6 dans le même pays : ${percent(without / all)}.`;
}
