import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import {
  addresses,
  addressesOf,
  either,
  full,
  listed,
  ofSpan,
  percent,
  place,
  places,
  que,
  sentenceCase,
  theDate,
  to,
  upTo,
  when,
} from '../grammar/fr.ts';

/** So many IPv4 addresses, as the subject of a participle in the right number: 8 192 adresses IPv4 ont été rendues. */
const were = (value: number, participle: string) =>
  value === 0
    ? `aucune adresse IPv4 n’a été ${participle}`
    : `${addressesOf(value, 'IPv4')} ${value < 2 ? `a été ${participle}` : `ont été ${participle}s`}`;
/** So many, with what was done to them: 8 192 rendues. */
const done = (value: number, participle: string) =>
  `${addresses(value)} ${agreeing(value, participle)}`;
const agreeing = (value: number, participle: string) =>
  participle.replace(/(?<=e)(?= |$)/, value < 2 ? '' : 's');
const yearOf = (day: string) => day.slice(0, 4);
const days = (p: { from: string; to: string }) => ofSpan({ oldest: p.from, newest: p.to });
const years = (p: { from: string; to: string }) =>
  p.from === p.to ? `de ${p.from}` : `de ${p.from} à ${p.to}`;

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const since = `Depuis ${yearOf(from)}, `;
  if (totals.back > 0) return `${since}${were(totals.back, 'rendue')}${where}`;
  const given = totals.newly + totals.again;
  if (given > 0) return `${since}${were(given, 'déléguée')}${where}, et aucune rendue`;
  return `${since}aucune adresse IPv4 n’a été rendue${where}, mais certaines sont venues ou parties`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, 'nouvellement déléguée'],
    [p.again, 'attribuée de nouveau'],
    [p.listedAgain, 'listée de nouveau sous une ancienne date'],
    [p.back, 'rendue'],
  ] as const;
  const told = parts
    .filter(([value]) => value > 0)
    .map(([value, what], at) =>
      at === 0 ? `${addressesOf(value, 'IPv4')} ${agreeing(value, what)}` : done(value, what),
    );
  const first = told.length > 0 ? told.join(', ') : 'aucune adresse IPv4 déléguée, aucune rendue';
  const some = (value: number, what: string) =>
    value === 0
      ? `aucune n’est ${what}`
      : `${addresses(value)} ${value < 2 ? `est ${what}` : `sont ${what}s`}`;
  const moved =
    p.came + p.went === 0
      ? 'Aucune ne s’est déplacée.'
      : `${sentenceCase(some(p.came, 'venue'))} d’ailleurs, et ${some(p.went, 'partie')} ailleurs.`;
  const untold =
    p.untold > 0
      ? ` ${addresses(p.untold)} de plus ${p.untold < 2 ? 'est partie' : 'sont parties'} ; aucun fichier ne dit encore où.`
      : '';
  return `${first}. ${moved}${untold}`;
}

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: 'Adresses IPv4 entrées dans les listes des registres et sorties, par année',
  columns: {
    ...{ registry: 'Registre', from: 'Du', to: 'Au' },
    newly: 'Nouvellement déléguées',
    again: 'Attribuées de nouveau',
    listedAgain: 'Listées de nouveau, ancienne date',
    came: 'Venues d’ailleurs',
    went: 'Parties ailleurs',
    back: 'Rendues',
    untold: 'Parties, destination inconnue',
  },
  keys: {
    ...{ given: 'nouvellement déléguées ou attribuées de nouveau', back: 'rendues' },
    ...{ came: 'venues d’ailleurs', went: 'parties ailleurs' },
  },
  panels: { given: 'Déléguées et rendues', moved: 'D’ailleurs et vers ailleurs' },
  notes: {
    back: 'Est rendu ce qu’aucun registre ne liste plus : le titulaire peut l’avoir rendu, ou le registre l’avoir repris.',
    between: 'Ce qui est passé d’un membre à un autre compte des deux côtés.',
    oneRegistry: (registry) =>
      `D’après les fichiers ${place(registry, 'of')} seulement, sans l’espace que d’autres registres listent ici.`,
  },
  registries: {
    title: (p) =>
      `Depuis ${yearOf(p.from)}, ${were(p.back, 'rendue')} ${listed(p.registries.map(to))}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }, at) =>
          `${addresses(back)}${at === 0 ? ` ${back < 2 ? 'a été rendue' : 'ont été rendues'}` : ''} ${to(registry)}`,
      );
      const { newly, again } = p.totals;
      return `${sentenceCase(days(p))}, ${listed(each)}. Dans le même temps, ${newly === 0 ? 'aucune n’a été nouvellement déléguée' : `${addresses(newly)} ${newly < 2 ? 'a été nouvellement déléguée' : 'ont été nouvellement déléguées'}`} et ${again === 0 ? 'aucune attribuée' : done(again, 'attribuée')} de nouveau après un retour.`;
    },
    panel: (back) => done(back, 'rendue'),
  },
  place: {
    title: (p) => finding(p.totals, p.from, ` ${place(p.name, 'in')}`),
    sentence: (p) =>
      `${sentenceCase(days(p))}, ${p.area === null ? 'chez les membres comptés' : place(p.area, 'in')} : ${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, ' par des membres'),
    covered: (p) => {
      const served = `desservi${p.covered < 2 ? '' : 's'} principalement par ${either(places(p.registries))}`;
      return p.covered === p.members
        ? `D’après les fichiers ${listed(p.registries.map((registry) => place(registry, 'of')))}, ${p.registries.length === 1 ? 'qui dessert principalement' : 'qui desservent principalement'} les ${full(p.members)} membres.`
        : `Compté pour ${full(p.covered)} des ${full(p.members)} membres : ${p.covered < 2 ? 'celui que' : 'ceux qui sont'} ${p.covered < 2 ? `${either(places(p.registries))} dessert principalement` : served}. Pour les autres, nous n’avons pas de tels fichiers.`;
    },
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `${percent(p.lost)} des délégations IPv6 ${years(p)} ne sont plus listées`
        : `Les délégations IPv6 ${years(p)} sont toutes encore listées`,
    unit: 'Part de ce qui était listé à la fin de chaque année et ne l’est plus',
    sentence: (p) => {
      const each = p.each.map(({ registry, once, still }, at) =>
        at === 0
          ? `le fichier le plus récent ${place(registry, 'of')} en liste encore ${full(still)} sur ${full(once)}`
          : `celui ${place(registry, 'of')} ${full(still)} sur ${full(once)}`,
      );
      return `Des délégations IPv6 ${years(p)} listées à la fin de chaque année, ${listed(each)} (fichiers ${upTo(p.on)}). Les figures par année d’enregistrement ne comptent que celles qui sont encore listées.`;
    },
    bar: (p) =>
      p.still >= p.once
        ? 'aucune'
        : `${percent(p.lost)} (${addresses(p.once - p.still)} sur ${addresses(p.once)})`,
    label: (p) =>
      `${place(p.registry, 'name')} : ${p.family === 'ipv6' ? 'délégations IPv6' : 'adresses IPv4'}`,
    notes: [
      'Ce qui n’est plus listé a été rendu, est passé à un autre registre, ou a été enregistré à nouveau sous une autre date. Diviser un bloc ajoute des délégations : un registre peut donc lister plus d’une année qu’autrefois.',
      'Pour les années d’avant le premier fichier disponible, ce fichier ne montre que ce qui restait alors.',
    ],
    columns: {
      ...{ registry: 'Registre', year: 'Année de premier enregistrement' },
      ...{ ipv6Once: 'Délégations IPv6 alors', ipv6Still: 'Délégations IPv6 encore listées' },
      ...{ ipv4Once: 'Adresses IPv4 alors', ipv4Still: 'Adresses IPv4 encore listées' },
    },
  },
  listed: {
    title: (p) =>
      `Adresses IPv4 déléguées par ${listed(places(p.registries))}, mois par mois depuis ${theDate(p.from)}`,
    unit: 'Adresses IPv4 déléguées, selon les fichiers des registres eux-mêmes',
    change: (p) => {
      const now = `Les fichiers ${place(p.registry, 'of')} listent ${addressesOf(p.after)}${p.area === null ? '' : ` ${place(p.area, 'in')}`} ${when(p.to)}`;
      if (p.before === p.after) return `${now}, autant ${que(when(p.from))}.`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}, ${percent(share)} de ${p.after > p.before ? 'plus' : 'moins'} ${que(when(p.from))}.`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `fichiers ${place(registry, 'of')}`,
      note: (registry) =>
        `La seconde courbe vient des fichiers ${place(registry, 'of')} : exacte chaque mois qui en a un, mais de ce seul registre, et donc jamais réunie à la première. Elle s’interrompt quand le fichier simple du registre cède la place à son fichier étendu, qui peut donner un autre pays au même espace.`,
    },
    notes: [
      'Exactes chaque mois, mais d’un seul registre : jamais la même courbe que celle des cinq ensemble.',
      'Les courbes s’interrompent quand des mois manquent.',
    ],
    columns: {
      ...{ registry: 'Registre', date: 'Mois' },
      addresses: (registry) =>
        registry === null ? 'Adresses IPv4' : `adresses dans les fichiers ${place(registry, 'of')}`,
    },
  },
};
