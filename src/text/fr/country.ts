import type { CountriesPageText, CountryText } from '../contract/country.ts';
import {
  addresses,
  addressesOf,
  counted,
  date,
  full,
  fully,
  inWords,
  isManyOf,
  isPlural,
  listed,
  ofDate,
  ofSpan,
  onDay,
  oneIn,
  ordinal,
  percent,
  place,
  row,
  sentenceCase,
  short,
  spanOf,
  when,
} from '../grammar/fr.ts';
import { GOOGLE_USER } from './nouns.ts';
import { addressPerPerson, ipv4AmongPeople, perPerson, said } from './values.ts';

/** A share as people of a hundred: 71 personnes sur 100, moins d’une personne sur 100. */
function inHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'moins d’une personne sur 100';
  if (rounded === 100 && share < 1) return 'plus de 99 personnes sur 100';
  return `${rounded} ${rounded === 1 ? 'personne' : 'personnes'} sur 100`;
}

/** A share of Google’s users on IPv6: environ un utilisateur de Google sur huit (12,4 %) passait par IPv6. */
function cameOver(share: number): string {
  const users = oneIn(share, GOOGLE_USER);
  const exact = share === 0 || share === 1 ? '' : ` (${percent(share)})`;
  const verb = isManyOf(users) ? 'passaient' : 'passait';
  return `${users}${exact} ${share === 0 ? 'ne ' : ''}${verb} par IPv6`;
}

/** Ranks among those of a region and of the world: le 5e rang sur 50 en Afrique et le 60e sur 190 dans le monde. */
function ranks(p: {
  region: { rank: number; of: number } | null;
  regionArea: string;
  world: { rank: number; of: number };
}): string {
  const among = ({ rank, of }: { rank: number; of: number }, where: string, noun: string) =>
    `le ${ordinal(rank)}${noun} sur ${full(of)} ${where}`;
  const world = (noun: string) => among(p.world, 'dans le monde', noun);
  return p.region === null
    ? world(' rang')
    : `${among(p.region, place(p.regionArea, 'in'), ' rang')} et ${world('')}`;
}

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')} : adresses IPv6 et IPv4`,
  crumbs: 'Où vous êtes',
  summary: {
    users: (p) => {
      const own = oneIn(p.value);
      const users = `${sentenceCase(place(p.area, 'in'))}, ${cameOver(p.value)} ${onDay(p.on)}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}.`;
      const theirs = oneIn(p.median);
      const theirsSaid = p.median === 0 ? 'aucun' : theirs;
      return `${users} ; dans le pays médian ${place(p.region, 'from')}, ${theirs === own ? 'à peu près autant' : theirsSaid}.`;
    },
    ipv4: (p) => {
      if (p.value === 0)
        return `Les titulaires qui y sont enregistrés n’avaient aucune adresse IPv4 ${when(p.on)}.`;
      if (p.perPerson === null)
        return `Les titulaires qui y sont enregistrés avaient ${addressesOf(p.value, 'IPv4')} ${when(p.on)} ; notre source de populations n’a pas de chiffre à mettre en regard.`;
      const world = p.world === null ? '' : `, contre ${perPerson(p.world)} dans le monde entier`;
      return `Les titulaires qui y sont enregistrés avaient ${ipv4AmongPeople(p.perPerson)} ${when(p.on)}${world}.`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `Aucun espace d’adressage IPv6 n’y était enregistré ${when(p.on)}${p.year !== null && p.year.before > 0 ? ` ; ce qu’il y avait est parti dans l’année qui se termine ${when(p.year.to)}` : ''}.`;
      if (p.year === null)
        return `Les titulaires qui y sont enregistrés avaient de l’espace d’adressage IPv6 ${when(p.on)}.`;
      return `${grown(p.year)} dans l’année qui se termine ${when(p.year.to)}.`;
    },
    noUsers: (name) =>
      `Google n’indique pas combien de ses utilisateurs sont en IPv6 ${place(name, 'in')} : il avait trop peu de mesures ou n’a rien publié.`,
    noUsersAnywhere: (name) =>
      `Cette édition n’a pas de chiffre de Google sur le nombre de ses utilisateurs en IPv6 ${place(name, 'in')}, ni ailleurs.`,
    online: (p) =>
      p.share === 0
        ? `${sentenceCase(when(p.on))}, personne n’y utilisait l’Internet.`
        : `${sentenceCase(when(p.on))}, l’Internet y était utilisé par ${inHundred(p.share)}, toutes versions confondues.`,
    fewListed: (p) =>
      `Le fichier ${place(p.registry, 'of')} ${ofDate(p.on)} liste ${p.count === 1 ? 'un bloc d’adresses ou un numéro de réseau qui y est enregistré' : `${inWords(p.count)} blocs d’adresses et numéros de réseaux qui y sont enregistrés`} ; notre source mensuelle n’y compte aucune adresse IPv4.`,
    unlisted: (p) =>
      `Aucun des fichiers les plus récents des registres dont nous disposons, ${ofSpan(p)}, ne liste de bloc d’adresses de l’Internet enregistré ${place(p.area, 'in')}.`,
    unlistedMeaning:
      'Cela ne veut pas dire que personne n’y est en ligne. Dans les fichiers des registres, un code de pays dit où le titulaire des adresses est enregistré ; les réseaux de ce lieu peuvent utiliser des adresses dont le titulaire est enregistré ailleurs.',
  },
  old: (p) =>
    `Compté dans ${listed(p.files.map((file) => `le fichier ${place(file.registry, 'of')} ${ofDate(file.asOf)}${file.reconstructed ? ' (reconstitué à partir de tableaux publics)' : ''}`))}.${p.files.every((file) => file.asOf === p.newest) ? '' : ` Le fichier de registre le plus récent de ce site est ${ofDate(p.newest)} : ce qui a été enregistré, déplacé ou rendu après le jour d’un fichier plus ancien manque ici.`}`,
  figures: {
    broken: 'Une interruption de la courbe est un mois sans données.',
    otherSource: 'autre source',
    ipv6Held: {
      finding: (value) =>
        value === 0
          ? 'Aucun espace IPv6 détenu'
          : `${sentenceCase(said.slash32s(value))} d’espace IPv6 détenu${value > 0 && value < 2 ? '' : 's'}`,
      grown: (p) =>
        said.slash32s(p.before) === said.slash32s(p.after)
          ? `L’espace IPv6 enregistré ${place(p.area, 'in')} est passé de ${said.slash32s(p.before)} ${when(p.from)} à presque autant ${when(p.to)}.`
          : `L’espace IPv6 enregistré ${place(p.area, 'in')} est passé de ${said.slash32s(p.before)} ${when(p.from)} à ${said.slash32s(p.after)} ${when(p.to)}.`,
      same: (p) =>
        p.value === 0
          ? `Aucun espace IPv6 n’était enregistré ${place(p.area, 'in')} ${when(p.from)}, ni ${when(p.to)}.`
          : `L’espace IPv6 enregistré ${place(p.area, 'in')} était de ${said.slash32s(p.value)} ${when(p.from)}, et le même ${when(p.to)}.`,
      one: (p) =>
        `L’espace IPv6 enregistré ${place(p.area, 'in')} était de ${said.slash32s(p.value)} ${when(p.on)}.`,
      line: (value) => short(value),
      notes: {
        unit: 'Un\u00a0/32 est la taille du bloc qu’un registre donne habituellement à un opérateur de réseau ; on peut le partager entre 65 536 sites.',
        movedFromEu:
          'En décembre 2020, l’espace inscrit jusque-là sous EU, sans pays particulier, a été inscrit sous le pays ou territoire de chaque titulaire ; quand une courbe monte ce mois-là, une partie de la hausse est ce changement.',
      },
    },
    ipv4Held: {
      finding: (value) =>
        value === 0
          ? 'Aucune adresse IPv4 détenue'
          : `${addressesOf(value, 'IPv4')} détenue${value < 2 ? '' : 's'}`,
      grown: (p) => {
        const say = short(p.before) === short(p.after) ? full : addresses;
        return `Les adresses IPv4 enregistrées ${place(p.area, 'in')} sont passées de ${say(p.before)} ${when(p.from)} à ${say(p.after)} ${when(p.to)}, soit une ${p.after > p.before ? 'hausse' : 'baisse'} de ${addresses(Math.abs(p.after - p.before))}.`;
      },
      same: (p) =>
        `Nombre d’adresses IPv4 enregistrées ${place(p.area, 'in')} : ${addresses(p.value)} ${when(p.from)}, et autant ${when(p.to)}.`,
      one: (p) =>
        `Nombre d’adresses IPv4 enregistrées ${place(p.area, 'in')} : ${addresses(p.value)} ${when(p.on)}.`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `${percent(value)} des utilisateurs de Google en IPv6`,
      sentence: (p) =>
        `Avec ${percent(p.value)} des utilisateurs de Google en IPv6 ${onDay(p.on)}, ${place(p.area, 'subject')} ${isPlural(p.area) ? 'occupent' : 'occupe'} ${ranks(p)}.`,
    },
    perPerson: {
      finding: (value) => `Adresses IPv4 : ${value === 0 ? 'aucune' : perPerson(value)}`,
      sentence: (p) =>
        `Avec ${p.value === 0 ? 'aucune adresse IPv4' : addressPerPerson(p.value)} ${when(p.on)}, ${place(p.area, 'subject')} ${isPlural(p.area) ? 'occupent' : 'occupe'} ${ranks(p)} pour les adresses IPv4 par personne.`,
    },
    ipv6ByYear: {
      finding: (p) =>
        `${fully(p.total, 'délégation IPv6 listée', 'délégations IPv6 listées')}, par année de premier enregistrement`,
      sentence: (p) =>
        `${fully(p.total, 'délégation IPv6 est listée', 'délégations IPv6 sont listées')} ${place(p.area, 'in')}${p.first === null ? '' : `, ${p.total === 1 ? '' : 'la plus ancienne '}de ${said.month(p.first)}`.replace(/\bde (?=[ao])/, 'd’')}${p.peak === null ? '' : ` ; ${p.peak.year} est l’année qui en compte le plus, ${full(p.peak.count)}`}.`,
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `Toutes les adresses IPv4 ont été enregistrées pour la première fois en ${p.half}`
          : `La moitié des adresses IPv4 ont été enregistrées pour la première fois en ${p.half} ou avant`,
      sentence: (p) =>
        p.isOneYear
          ? `${p.total === 1 ? 'La seule adresse IPv4 listée' : `Les ${addressesOf(p.total, 'IPv4')} listées`} ${place(p.area, 'in')} avec une date ${p.total === 1 ? 'a été enregistrée' : 'ont toutes été enregistrées'} pour la première fois en ${p.half}.`
          : `La moitié des ${addressesOf(p.total, 'IPv4')} listées ${place(p.area, 'in')} avec une date ont été enregistrées pour la première fois en ${p.half} ou avant.`,
    },
    fileEnds: (asOf) => `pas de données après ${asOf.length === 10 ? 'le ' : ''}${date(asOf)}`,
    undated: (p) => `Sans date dans le fichier, et donc hors du graphique : ${p.value} de plus.`,
    worldRow: 'Monde',
  },
  numbers: {
    heading: 'Tous les chiffres de cette page',
    caption: (country) => `Tous les chiffres de cette page : ${place(country, 'name')}`,
    measure: 'Mesure',
    value: 'Valeur',
    unit: 'Unité',
    on: 'Date',
    place: 'Rang dans le monde',
    source: 'Source',
  },
  atLeast: (value) => `au moins ${value}`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? 'R' : `${row(p.publishers)} ; r`}ien dans ${p.without.length === 1 ? 'le fichier disponible' : 'les fichiers disponibles'} pour ${listed(p.without)}`,
  fileDays: spanOf,
  sourcesHeading: 'D’où viennent les chiffres',
  source: (p) => `${p.title}, ${p.by}, données ${ofDate(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher} (via ${listed(p.makers)})`,
  sourceOfMany: (p) => `${p.publisher}, données ${ofDate(p.asOf)}`,
  neighbours: 'Autres pays et territoires de la région',
  previous: (name) => `Précédent : ${place(name, 'name')}`,
  next: (name) => `Suivant : ${place(name, 'name')}`,
  printed: (address) => `Imprimé depuis ${address}`,
};

/** How the space registered there grew or shrank, as a share of what it was. */
function grown({ before, after }: { before: number; after: number }): string {
  if (before <= 0) return 'Le premier espace d’adressage IPv6 y a été enregistré';
  const ratio = after / before;
  const space = 'L’espace d’adressage IPv6 qui y est enregistré';
  if (ratio === 1) return `${space} est resté le même`;
  if (Math.abs(ratio - 1) < 0.005) return `${space} est resté presque le même`;
  if (ratio > 100) return `${space} a été multiplié par plus de 100`;
  if (ratio >= 1.95) return `${space} a été multiplié par ${short(rounded(ratio))}`;
  return `${space} a ${ratio > 1 ? 'augmenté' : 'diminué'} de ${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1,3, 19, 3,4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: 'Trouver un pays ou territoire : ses adresses, et la part de ses utilisateurs en IPv6',
  description:
    'Tous les pays et territoires : IPv6 et IPv4 détenus, adresses par personne et utilisateurs de Google en IPv6, en un seul tableau.',
  lead: (p) => {
    const entries = `Les ${fully(p.all, 'entrée', 'entrées')} de la norme internationale des codes de pays.`;
    const lists =
      p.unlisted === 0
        ? 'Chacune a'
        : p.unlisted === 1
          ? 'Une seule n’a pas'
          : `${full(p.unlisted)} n’ont pas`;
    const without =
      p.without === null
        ? ''
        : ` ; ${p.without.count === 0 ? 'aucune de celles qui sont listées n’était sans' : `${counted(p.without.count, 'entrée n’avait pas', 'entrées n’avaient pas')}`} ${p.without.count === 0 ? 'IPv6' : 'd’IPv6'} ${when(p.without.on)}`;
    return `${entries} ${lists} ${p.unlisted === 0 ? 'un' : 'de'} bloc d’adresses dans les fichiers les plus récents des registres${without}.`;
  },
  search: 'Trouver un pays ou territoire',
  searchHint:
    'Nom en anglais, arabe, chinois, espagnol, français ou russe, ou code de deux ou trois lettres',
  unfold: (count) => `Les ${full(count)} pays et territoires, pour en trouver un ou les trier`,
  region: 'Région',
  allRegions: 'Toutes les régions',
  shownNone:
    'Aucun pays ou territoire ne correspond ici. Essayez moins de lettres, ou toutes les régions.',
  shownTemplate: '{shown} sur {all} affichés',
  caption: 'Pays et territoires, avec la date de chaque colonne',
  name: 'Pays ou territoire',
  other: 'Enregistré sans pays particulier',
  table: 'Tableau de tous les pays et territoires',
  otherTable: 'Tableau des lignes sans pays particulier, et du monde',
  otherNote:
    'Lignes des fichiers des registres qui ne portent le code d’aucun pays en particulier. Elles font partie du total mondial et ne sont jamais laissées de côté.',
  world: 'Monde',
  sum: 'Les pays et territoires et ces lignes s’additionnent pour donner la ligne du monde. Une ligne marquée « pas de données » n’est pas dans la source mensuelle : elle n’est donc pas non plus dans la ligne du monde. Quand une partie listée n’a pas de compte exact, il n’y a pas de total mondial pour ce mois ; le plus récent est montré avec sa propre date.',
};
