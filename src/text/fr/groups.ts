import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import { REGIONS, type RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import type { Words } from '../contract/words.ts';
import {
  counted,
  de,
  full,
  inWords,
  isManyOf,
  isPlural,
  listed,
  ofDate,
  onDay,
  oneIn,
  percent,
  place,
  places,
  sentenceCase,
  short,
  when,
  worded,
} from '../grammar/fr.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { addressPerPerson, perPerson, said } from './values.ts';

const ADDRESS = { one: 'adresse IPv4', many: 'adresses IPv4', gender: 'f' } as const;
const PERSON = { one: 'personne', many: 'personnes', gender: 'f' } as const;
const HOLDING_NONE = {
  one: 'membre n’en détient',
  many: 'membres n’en détiennent',
  gender: 'm',
} as const;

const REGION_WHO =
  'Une région de la norme M49 de l’Organisation des Nations Unies, avec tous les pays et territoires de la norme ISO 3166 qui s’y trouvent.';
const REGISTRY_WHO =
  'Pays et territoires pour lesquels le fichier le plus récent d’un registre liste plus de délégations que celui de tout autre. Aucun fichier ne dit où s’arrête la région d’un registre : cette règle est donc la nôtre, non la liste d’un registre.';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'name'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'name'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: 'pays les moins avancés',
    who: 'La liste de l’Organisation des Nations Unies, tenue par l’Assemblée générale sur l’avis de son Comité des politiques de développement.',
  },
  lldc: {
    short: 'pays en développement sans littoral',
    who: 'La liste de l’Organisation des Nations Unies : pays en développement qui n’ont pas de côte.',
  },
  sids: {
    short: 'petits États insulaires en développement',
    who: 'La liste de l’Organisation des Nations Unies : des États Membres, ainsi que les Îles Cook et Nioué, qui se gouvernent eux-mêmes en libre association avec la Nouvelle-Zélande. Les territoires que l’Organisation liste à leurs côtés n’y sont pas.',
  },
  transition: {
    short: 'pays à économie en transition',
    who: 'La liste du rapport sur la situation et les perspectives de l’économie mondiale, du Département des affaires économiques et sociales de l’Organisation des Nations Unies.',
  },
  developing: {
    short: 'quatre groupes que cite la Résolution 64',
    who: 'Pays les moins avancés, pays en développement sans littoral, petits États insulaires en développement et pays à économie en transition, chacun compté une fois. La note de bas de page de la Résolution dit que les pays en développement « comprennent » ces quatre groupes.',
  },
  africa: region('africa'),
  americas: region('americas'),
  asia: region('asia'),
  europe: region('europe'),
  oceania: region('oceania'),
  afrinic: registry('afrinic'),
  apnic: registry('apnic'),
  arin: registry('arin'),
  lacnic: registry('lacnic'),
  ripencc: registry('ripencc'),
} satisfies GroupsText['all'];

/** A place at the head of a title: Gambie, Pays les moins avancés, and a region with its article: Les Amériques. */
export function headOf(area: AreaId): string {
  const isRegion = Object.values<string>(REGIONS).includes(area);
  return isRegion && isPlural(area) ? sentenceCase(place(area, 'subject')) : place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

const membersOfRegion = (id: RegionId) => `pays et territoires ${place(areaOf(id), 'from')}`;

/** What the members of a group are called after their number: les 44 pays les moins avancés. */
const memberNames: Words<GroupId> = {
  ldc: all.ldc.short,
  lldc: all.lldc.short,
  sids: all.sids.short,
  transition: all.transition.short,
  developing: 'pays et territoires des quatre groupes que cite la Résolution 64',
  africa: membersOfRegion('africa'),
  americas: membersOfRegion('americas'),
  asia: membersOfRegion('asia'),
  europe: membersOfRegion('europe'),
  oceania: membersOfRegion('oceania'),
  ...ofEachRegistry(
    (id) => id,
    (id) =>
      `pays et territoires pour lesquels ${place(id, 'subject')} liste le plus de délégations`,
  ),
};

const membersOf = (p: { group: GroupId; members: number }) =>
  `les ${full(p.members)} ${memberNames[p.group]}`;

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: 'Groupes de pays et territoires',
  indexTitle: (p) =>
    p === null
      ? 'Groupes de pays et territoires : ce qu’ils détiennent d’IPv4 et d’IPv6'
      : `Les ${all[p.group].short} ont ${percent(p.people)} des habitants du monde et ${percent(p.addresses)} des adresses IPv4`,
  indexDescription:
    'Pays les moins avancés, pays sans littoral, petits pays insulaires, économies en transition, régions et registres côte à côte : ce qu’ils détiennent d’IPv4 et d’IPv6, et ce qui en est utilisé.',
  indexLead: (p) =>
    `La Résolution 64 pose ses questions pour les pays en développement : les moins avancés, les petits États insulaires, ceux qui n’ont pas de littoral et ceux dont l’économie est en transition. Les voici, avec les régions et les registres à leurs côtés.${p === null ? '' : ` Adresses ${ofDate(p.on)}, population ${ofDate(p.year)}.`}`,
  overlap:
    'Les groupes se recouvrent : un pays sans littoral peut être l’un des moins avancés. Ils ne sont jamais additionnés ; leur réunion est un groupe à part.',
  tableHeading: 'Côte à côte',
  tableCaption: 'Les groupes côte à côte',
  who: 'Ce qu’est chaque groupe',
  regions: 'Régions',
  registries: 'Registres',
  // Links to each follow, which are no sentence of their own.
  regionWho: `${REGION_WHO} Les voici :`,
  registryWho: `${REGISTRY_WHO} Les voici :`,
  columns: {
    group: 'Groupe',
    members: 'Membres',
    withData: 'avec données IPv6',
    people: 'Population',
    held: 'Espace IPv6 détenu',
    perMillion: 'IPv6 par million de personnes',
    users: 'Utilisateurs de Google en IPv6, membre médian',
    perPerson: 'Adresses IPv4 par personne',
    online: 'Personnes en ligne',
  },
  everyCountry: 'Tous les pays et territoires',
  ratioNote:
    'L’IPv4 par personne et l’IPv6 par million sont ceux du groupe entier : ce que ses membres détiennent, divisé par leur population, sur les membres qui ont les deux. Il en va de même de la part des personnes en ligne, celle de chaque membre étant de sa propre année. Une médiane compte chaque membre une fois, quelle que soit sa taille.',
  leavingNote: (p) =>
    `Pour ${listed(places(p.areas))}, la sortie de la liste des pays les moins avancés avait été fixée au 24 novembre 2026. Nous n’en avons pas vu la confirmation : ${p.areas.length === 1 ? 'ce pays est donc montré comme membre' : 'ces pays sont donc montrés comme membres'}.`,
  leavingShort:
    'dont la sortie était fixée au 24 novembre 2026 ; nous ne l’avons pas vue confirmée',
  fixed: (p) =>
    `La courbe suit les membres ${ofDate(p.on)} à travers tous les mois : elle montre la croissance, non les entrées et les sorties. « Tous les pays et territoires » est la somme de tous${p.movedFromEu === null ? '' : ` ; en décembre 2020, environ ${said.slash32s(p.movedFromEu)} inscrits jusque-là sous EU, sans pays particulier, ont été inscrits sous des pays et territoires : cette somme a donc augmenté un peu plus que le total mondial`}.`,
  fewer: (p) =>
    `Pendant ${counted(p.months, 'mois', 'mois')}, certains membres ne sont pas dans la liste de la source : ${full(p.least)} sur ${full(p.members)} au moins y sont.`,
  unlisted: (p) =>
    p.count === 1
      ? 'Un membre n’est dans la liste d’aucun registre ni dans aucune des sommes.'
      : `${sentenceCase(inWords(p.count))} membres ne sont dans la liste d’aucun registre ni dans aucune des sommes.`,
  description: (p) =>
    `Ce que ${membersOf(p)} détiennent des adresses IPv4 et IPv6 de l’Internet, à quel rythme cela augmente, et combien d’utilisateurs de Google y sont en IPv6.`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)} : adresses IPv6 et IPv4`
      : `${title(p.group)} : ${percent(p.share.people)} de la population, ${percent(p.share.addresses)} des adresses IPv4`,
  summary: {
    shares: (p) =>
      `${sentenceCase(when(p.on))}, les titulaires enregistrés ${place(areaOf(p.group), 'in')} avaient ${oneIn(p.addresses, ADDRESS)} dans le monde ; ${livesThere(p.people)} (population ${ofDate(p.year)}).`,
    held: (p) => `Ils avaient ${percent(p.share)} de l’espace IPv6 mondial ${when(p.on)}.`,
    users: (p) =>
      `${sentenceCase(onDay(p.on))}, ${p.count === 1 ? 'le seul membre qui a des données avait' : `la moitié des ${inWords(p.count)} membres qui ont des données avaient au plus`} ${percent(p.median)} d’utilisateurs de Google en IPv6 ; la moitié de tous les pays et territoires, au plus ${percent(p.world)}.`,
    noUsersAnywhere: 'Cette édition n’a pas de parts des utilisateurs de Google en IPv6.',
    noUsers: 'Google n’a publié pour aucun d’eux la part de ses utilisateurs en IPv6.',
    ipv4: (p) =>
      `Ensemble, ils avaient ${addressPerPerson(p.perPerson, 'IPv4')} ${when(p.on)}, contre ${perPerson(p.world)} dans l’ensemble des pays et territoires.`,
  },
  held: {
    title: (p) =>
      p.times === null
        ? `${title(p.group)} : d’aucun espace IPv6 ${when(p.from)} à ${said.slash32s(p.now)}`
        : `${title(p.group)} : ${short(p.times)} fois l’espace IPv6 ${ofDate(p.from)}${p.world === null ? '' : ` ; ensemble des pays et territoires, ${short(p.world)} fois`}`,
    sentence: (p) =>
      `L’espace IPv6 enregistré ${place(areaOf(p.group), 'in')} est passé de ${said.slash32s(p.before)} ${when(p.from)} à ${said.slash32s(p.after)} ${when(p.to)}.${p.leaderShare === null ? '' : ` ${percent(p.leaderShare)} en sont enregistrés ${place(p.leader, 'in')}.`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `Le membre médian avait ${percent(p.value)} d’utilisateurs de Google en IPv6 ; le pays médian du monde, ${percent(p.world)}`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(onDay(p.on))}, une seule part était connue, ${place(p.lowest, 'in')} : ${percent(p.low)}.`
          : `${sentenceCase(onDay(p.on))}, les parts allaient de ${percent(p.low)} ${place(p.lowest, 'in')} à ${percent(p.high)} ${place(p.highest, 'in')} ; la moitié centrale des membres se situait entre ${percent(p.lowerQuarter)} et ${percent(p.upperQuarter)}.`,
    },
    perMillion: {
      title: (p) =>
        `Le membre médian a ${counted(p.value, '/32', '/32')} d’IPv6 par million de personnes ; le pays médian du monde, ${short(p.world)}`,
      sentence: (p) =>
        `${sentenceCase(when(p.on))}, ${p.count === 1 ? `une seule valeur était connue, ${place(p.lowest, 'in')} : ${said['slash32s-per-million'](p.low)}` : `l’éventail allait de ${p.low === 0 ? 'zéro' : `${short(p.low)} ${place(p.lowest, 'in')}`} à ${said['slash32s-per-million'](p.high)} ${place(p.highest, 'in')}`}. Un\u00a0/32 suffit à un grand réseau : les très petits territoires sont donc loin à droite.`,
    },
    perPerson: {
      title: (p) =>
        `IPv4 : ${addressPerPerson(p.value)} chez le membre médian, ${perPerson(p.world)} dans le pays médian du monde`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(when(p.on))}, une seule valeur était connue, ${place(p.lowest, 'in')} : ${p.low === 0 ? 'aucune adresse' : addressPerPerson(p.low)}.`
          : `${sentenceCase(when(p.on))}, l’éventail allait ${p.low === 0 ? 'de zéro' : `${de(addressPerPerson(p.low))} ${place(p.lowest, 'in')}`} à ${p.low === 0 ? addressPerPerson(p.high) : said['addresses-per-person'](p.high)} ${place(p.highest, 'in')}.`,
    },
    zeros: (p) =>
      `${sentenceCase(worded(p.count, HOLDING_NONE))} pas : zéro n’a pas de place sur cette échelle, mais compte dans la médiane et figure dans le tableau.`,
    missing: (p) => `Pas de données pour ${inWords(p.count)} des ${full(p.members)} membres.`,
    world: 'Tous les pays et territoires',
  },
  byGroup: {
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))}, le membre médian avait ${percent(p.low)} d’utilisateurs de Google en IPv6 parmi les ${all[p.lowest].short} et ${percent(p.high)} parmi les ${all[p.highest].short} ; le pays médian du monde, ${percent(p.world)}.`,
    headline: (p) =>
      `La moitié des ${all[p.lowest].short} avaient au plus ${percent(p.low)} d’utilisateurs de Google en IPv6 ; la moitié de tous les pays et territoires, au plus ${percent(p.world)}`,
  },
  gap: {
    heading: 'À côté du monde',
    caption: (group) => `${title(group)} à côté de l’ensemble des pays et territoires`,
    columns: {
      measure: 'Mesure',
      on: 'Date',
      group: 'Groupe',
      world: 'Tous les pays et territoires',
      gap: 'Écart',
    },
    rows: {
      perMillion: 'Espace IPv6 par million de personnes, ensemble',
      perPerson: 'Adresses IPv4 par personne, ensemble',
      median: 'Utilisateurs de Google en IPv6, membre médian',
      lowerQuarter: 'Utilisateurs de Google en IPv6 : un quart des membres en ont moins de',
      upperQuarter: 'Utilisateurs de Google en IPv6 : un quart des membres en ont plus de',
    },
    points: (difference) => {
      const points = Math.round(Math.abs(difference) * 1000) / 10;
      return `${difference < 0 ? '−' : '+'}${full(points, 1)} point${points < 2 ? '' : 's'}`;
    },
    times: (ratio) => {
      if (ratio === 0) return 'rien';
      const times = short(ratio < 1 ? 1 / ratio : ratio);
      return times === '1' ? 'autant' : `${times} fois ${ratio < 1 ? 'moins' : 'plus'}`;
    },
  },
  members: {
    heading: 'Tous les membres',
    caption: (group) => `${title(group)} : tous les membres`,
    columns: {
      name: 'Pays ou territoire',
      held: 'Espace IPv6 détenu',
      perMillion: 'par million de personnes',
      users: 'Utilisateurs de Google en IPv6',
      perPerson: 'IPv4 par personne',
      online: 'Personnes en ligne',
      first: 'Premier IPv6 encore listé',
    },
    filesOf: 'fichier le plus récent de chaque registre',
    ofYear: 'de son année',
    online: (share, year) => `${full(share * 100, 1)} % (${year})`,
  },
  outside: (p) =>
    `Dans aucun des quatre : ${listed(places(p.areas))}, ${p.areas.length === 1 ? 'le plus peuplé' : 'les plus peuplés'} de tous les autres qui ont moins d’adresses IPv4 par personne que le monde.`,
  of: 'Fait partie de :',
  others: 'Autres groupes',
};

/** How many of the world’s people live there, as a clause. */
function livesThere(share: number): string {
  const people = oneIn(share, PERSON);
  return `${people} dans le monde y ${isManyOf(people) ? 'vivent' : 'vit'}`;
}
