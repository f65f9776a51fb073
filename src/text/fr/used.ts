import type { UsedText } from '../contract/used.ts';
import {
  counted,
  date,
  dayNamed,
  full,
  fully,
  isPlural,
  onDay,
  percent,
  place,
  que,
  sentenceCase,
  short,
  someOf,
  when,
} from '../grammar/fr.ts';
import { metrics } from './metrics.ts';
import { countriesInFull } from './nouns.ts';
import { said } from './values.ts';

/** How a value stands to that of the median country. */
function beside(value: number, median: number): string {
  if (value === median) return 'autant que le pays médian';
  return `${value > median ? 'plus' : 'moins'} que le pays médian`;
}

/** How a share stands to that in the median country. */
function besideIn(value: number, median: number): string {
  if (value === median) return 'autant que dans le pays médian';
  return `${value > median ? 'plus' : 'moins'} que dans le pays médian`;
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: {
    name: 'Beaucoup enregistré, beaucoup utilisé',
    lines: ['Beaucoup enregistré,', 'beaucoup utilisé'],
  },
  registered: {
    name: 'Beaucoup enregistré, peu utilisé',
    lines: ['Beaucoup enregistré,', 'peu utilisé'],
  },
  used: {
    name: 'Peu enregistré, beaucoup utilisé',
    lines: ['Peu enregistré,', 'beaucoup utilisé'],
  },
  neither: { name: 'Peu enregistré, peu utilisé', lines: ['Peu enregistré,', 'peu utilisé'] },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: 'Enregistré n’est pas utilisé',
  title: (p) => {
    if (p === null) return 'Ce qui est enregistré d’IPv6 n’est pas ce qui est utilisé';
    const month = when(p.on.slice(0, 7));
    return p.apart === 0
      ? `Dans les ${countriesInFull(p.of)} qui ont les deux chiffres, l’IPv6 enregistré et l’IPv6 utilisé allaient de pair ${month}`
      : `Dans ${full(p.apart)} des ${countriesInFull(p.of)}, l’IPv6 enregistré et l’IPv6 utilisé n’allaient pas de pair ${month}`;
  },
  description:
    'L’espace IPv6 enregistré par personne en regard de la part des utilisateurs de Google en IPv6, lieu par lieu, et combien de titulaires d’IPv4 n’ont pas du tout d’IPv6.',
  lead: (p) =>
    `Un bloc d’adresses s’enregistre en un jour ; le mettre en usage demande des équipements, des compétences et du temps. ${p.hasBoth ? 'Chaque point ci-dessous est un pays ou territoire, placé selon ce que ses titulaires ont enregistré et selon le nombre d’utilisateurs de Google qui y passent par IPv6.' : 'Cette édition n’a aucun pays ou territoire avec les deux chiffres : ce que ses titulaires ont enregistré par personne, et combien d’utilisateurs de Google y passent par IPv6.'}`,
  corners,
  scatter: {
    title: (p) =>
      `${sentenceCase(place(p.used, 'in'))}, peu d’IPv6 enregistré mais ${percent(p.usedShare)} d’utilisateurs de Google en IPv6 ${when(p.on.slice(0, 7))} ; ${place(p.registered, 'in')}, beaucoup d’IPv6 enregistré mais ${percent(p.registeredShare)}`,
    unit: (p) =>
      `En abscisse : espace IPv6 détenu, en\u00a0/32 par million de personnes, ${date(p.held)}, chaque pas valant dix fois le précédent. En ordonnée : part des utilisateurs de Google en IPv6, ${dayNamed(p.users)}`,
    sentence: (p) =>
      `Les traits sont aux médianes des ${countriesInFull(p.of)} qui ont les deux chiffres : ${counted(p.registered, '/32', '/32')} par million de personnes et ${percent(p.used)} des utilisateurs de Google. « Beaucoup » veut dire la médiane ou plus, « peu » moins : c’est une comparaison entre pays et territoires, non une note.${p.isNamed ? ' Le titre nomme le pays le plus peuplé de chacun des quadrants où les deux divergent.' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')} : ${said['slash32s-per-million'](p.held)}, ${percent(p.share)} des utilisateurs de Google`,
    corner: (line, count) => `${line} : ${full(count)}`,
    named: 'Sont nommés les pays et territoires les plus peuplés de chaque quadrant.',
    zeros: (count) =>
      `${counted(count, 'pays ou territoire ne détient', 'pays et territoires ne détiennent')} pas du tout d’IPv6 et ne peu${count < 2 ? 't' : 'vent'} figurer sur cette échelle ; les listes ci-dessous ${count < 2 ? 'le' : 'les'} contiennent.`,
    missing: (p) =>
      `Il manque l’un des deux chiffres à ${counted(p.without, 'pays ou territoire, qui n’est', 'pays et territoires, qui ne sont')} dans aucun quadrant.`,
    small:
      'Un\u00a0/32 suffit à un grand réseau : les très petits territoires sont donc loin à droite.',
    cornerIds:
      'Quadrant : ce dont le pays a beaucoup, « registered » (enregistré), « used » (utilisé), « both » (les deux) ou « neither » (aucun)',
    tableColumns: {
      corner: 'Quadrant',
      count: 'Pays et territoires',
      people: 'Population',
    },
  },
  lists: {
    heading: 'Qui se trouve où',
    of: (p) => `${corners[p.corner].name} (${full(p.count)})`,
  },
  table: {
    heading: 'Trouver un pays ou territoire',
    caption: 'IPv6 enregistré et utilisé, par pays et territoire',
    name: 'Pays ou territoire',
    corner: 'Quadrant',
    held: 'Espace IPv6 par million de personnes',
    share: 'Utilisateurs de Google en IPv6',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? 'et' : 'mais';
    const like =
      p.others === 0
        ? ''
        : `, comme ${counted(p.others, 'autre pays ou territoire', 'autres pays et territoires')}`;
    return `${corners[p.corner].name}${like} : ${place(p.area, 'subject')} ${isPlural(p.area) ? 'avaient' : 'avait'} ${said['slash32s-per-million'](p.held)} ${when(p.heldOn)}, ${beside(p.held, p.heldMedian)} (${short(p.heldMedian)}), ${joined} ${percent(p.share)} des utilisateurs de Google y étaient en IPv6 ${onDay(p.shareOn)}, ${besideIn(p.share, p.shareMedian)} (${percent(p.shareMedian)}).`;
  },
  more: 'Enregistré n’est pas utilisé : tous les pays et territoires',
  holders: {
    title: (p) =>
      `${sentenceCase(when(p.on))}, ${percent(p.share)} des titulaires d’IPv4 des pays et territoires ${que(place(p.registry, 'subject'))} dessert principalement n’avaient pas d’IPv6`,
    unit: (p) =>
      `Titulaires d’IPv4 sans IPv6, parmi tous les titulaires d’IPv4, ${place(p.registry, 'name')}, ${date(p.on)} ; pays et territoires qui en ont le plus`,
    sentence: (p) =>
      `${full(p.without)} des ${fully(p.all, 'titulaire', 'titulaires')} de ${countriesInFull(p.countries)} n’av${p.without === 1 ? 'ait' : 'aient'} que de l’IPv4. ${p.top === null ? `Nulle part il n’y avait ${full(p.least)} titulaires ou plus, assez pour comparer.` : `Là où il y en a au moins ${full(p.least)}, la part la plus grande était celle ${someOf(p.top.areas.map((area) => place(area, 'of')))} : ${percent(p.top.share)}.`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}, ${place(registry, 'name')}`,
    bar: (p) => `${full(p.without)} sur ${full(p.all)} (${percent(p.without / p.all)})`,
    whom: (p) =>
      `Il ne s’agit que des titulaires ${place(p.registry, 'of')}${p.isOnly ? ' : aucun autre fichier de registre disponible ne distingue les titulaires' : ''}. Sont comptés les pays et territoires dont son fichier liste l’essentiel des délégations. Un titulaire est une organisation ou une personne connue du registre, grande ou petite ; les réseaux qui utilisent l’espace de leur fournisseur ne sont pas comptés. Un titulaire listé sous deux pays ou territoires compte dans les deux.`,
    columns: {
      name: 'Pays ou territoire',
      all: 'Titulaires d’IPv4',
      without: 'sans IPv6',
      share: 'Part',
    },
  },
};
