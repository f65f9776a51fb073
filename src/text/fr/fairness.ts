import type { FairnessText } from '../contract/fairness.ts';
import {
  addressesOf,
  de,
  fixed,
  inWords,
  listed,
  ofDate,
  percent,
  place,
  places,
  sentenceCase,
  short,
  someOf,
} from '../grammar/fr.ts';
import { countriesInFull } from './nouns.ts';
import { addressPerPerson, perPerson, tickedPerPerson } from './values.ts';

const index = (value: number) => fixed(value, 2);

/** How a coefficient went from one value to another: a baissé de 0,10, a augmenté de 0,02, n’a presque pas bougé. */
function went(before: number, after: number): string {
  if (index(before) === index(after)) return 'n’a presque pas bougé';
  const by = index(Math.abs(after - before));
  return after < before ? `a baissé de ${by}` : `a augmenté de ${by}`;
}

/** How many have more than the whole: seuls 70 des 215 pays et territoires en ont davantage. */
function haveMore({ above, countries }: { above: number; countries: number }): string {
  const of = `des ${countriesInFull(countries)}`;
  if (above === 0) return `Aucun ${of} n’en a davantage`;
  if (above === 1) return `Un seul ${of} en a davantage`;
  return `${above * 2 < countries ? 'Seuls ' : ''}${inWords(above)} ${of} en ont davantage`;
}

/** The page on how IPv4 addresses are shared out among people. */
export const fairness: FairnessText = {
  kicker: 'Parts d’IPv4',
  title: (p) =>
    p.share === null
      ? 'Comment les adresses IPv4 sont réparties entre les habitants du monde'
      : `La moitié des habitants du monde vivent dans des pays et territoires qui détiennent ${percent(p.share)} des adresses IPv4`,
  description:
    'Adresses IPv4 par personne selon le pays et territoire, courbe de Lorenz et coefficient de Gini, parts de la population et des adresses par région et par groupe, d’où elles viennent et comment les lire.',
  lead: (p) =>
    `${p === null ? 'Cette édition n’a pas de mois où les adresses et la population des pays et territoires soient toutes deux comptées : les parts par personne ne peuvent donc pas être données.' : `Comment les adresses IPv4 ${ofDate(p.on)} se répartissent entre les habitants de ${countriesInFull(p.countries)} (population ${ofDate(p.year)}).`} Une adresse est comptée là où son titulaire est enregistré, qui n’est pas forcément là où elle est utilisée.`,
  ladder: {
    title: (p) =>
      sentenceCase(
        `${de(addressPerPerson(p.topValue))} ${place(p.top, 'in')} à ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
      ),
    unit: (p) =>
      `Adresses IPv4 par personne sur une échelle logarithmique, données ${ofDate(p.on)} ; le trait est le monde entier`,
    sentence: (p) =>
      `Dans le pays médian, il y a ${p.median === 0 ? 'zéro adresse' : addressPerPerson(p.median)} ; sur l’ensemble de la population, ${perPerson(p.world)}. ${haveMore(p)}.`,
    caption: (p) =>
      `Adresses IPv4 par personne dans chaque pays et territoire qui a les deux chiffres, données ${ofDate(p.on)}`,
    most: 'Les dix mieux pourvus',
    least: 'Les dix moins pourvus',
    world: (value) => `monde ${value}`,
    row: (p) => tickedPerPerson(p.value),
    written: (value) =>
      value >= 0.001 ? fixed(value, 3) : value === 0 ? '0' : value.toPrecision(2).replace('.', ','),
    none: (p) =>
      `Aucune adresse IPv4 n’est enregistrée pour ${listed(places(p.areas))} ; une échelle logarithmique n’a pas de place pour zéro.`,
    small:
      'De petites places d’affaires peuvent détenir bien plus que leurs habitants n’utilisent : une entreprise qui y est enregistrée peut employer ses adresses n’importe où.',
    columns: {
      country: 'Pays ou territoire',
      perPerson: 'Adresses par personne',
      addresses: 'Adresses',
      people: 'Population',
    },
  },
  lorenz: {
    title: (p) =>
      `Le dixième le mieux pourvu de la population vit dans des pays et territoires qui ont ${percent(p.share)} des adresses IPv4`,
    unit: (p) =>
      `Courbe de Lorenz entre pays et territoires, pondérée par la population, données ${ofDate(p.on)}`,
    sentence: (p) =>
      `La moitié la moins pourvue des habitants du monde vit dans des pays et territoires qui ont ${percent(p.half)} des adresses, le dixième le mieux pourvu dans ceux qui en ont ${percent(p.tenth)}. Le coefficient de Gini est de ${index(p.gini)} : 0 voudrait dire autant pour chacun, 1 tout dans une seule main.`,
    half: (share) => `Moitié la moins pourvue : ${percent(share)}`,
    ninety: (share) => `Neuf dixièmes les moins pourvus : ${percent(share)}`,
    equal: 'autant pour chacun',
    across: 'Part de la population, les moins pourvus d’abord',
    up: 'Part des adresses IPv4',
    notes: [
      'Comment c’est calculé : les pays et territoires sont rangés par adresses par personne ; la courbe additionne leur population et leurs adresses ; le coefficient de Gini est un moins deux fois l’aire sous la courbe. Tous les habitants d’un pays sont comptés comme ayant autant : l’inégalité à l’intérieur d’un pays ne se voit pas.',
      'Un coefficient de Gini des adresses n’est pas celui des revenus. Que les adresses doivent suivre les personnes, les réseaux ou les besoins est une question politique, à laquelle aucun coefficient ne répond.',
    ],
    leftOut: (p) =>
      `Écartés, faute de chiffre de population ou de pays particulier : ${listed(places(p.areas))} ; ensemble ${addressesOf(p.addresses)}, ${percent(p.share)} de celles comptées ce mois-là.`,
    columns: {
      people: 'Part la moins pourvue de la population',
      addresses: 'Part des adresses',
    },
  },
  shares: {
    title: (p) =>
      `Les quatre groupes que cite la Résolution 64 ont ${percent(p.people)} de la population et ${percent(p.addresses)} des adresses IPv4`,
    unit: (p) =>
      `Part de la population mondiale, puis de ses adresses IPv4, données ${ofDate(p.on)}`,
    sentence: (p) =>
      `La part des adresses vaut ${listed(p.regions.map(({ area, ratio }, at) => `${short(ratio)} fois ${at === 0 ? 'celle de la population ' : ''}${place(area, 'in')}`))}.`,
    hollow: 'part de la population',
    full: 'part des adresses',
    sections: {
      regions: 'Régions de l’Organisation des Nations Unies',
      groups: 'Groupes (ils se recouvrent ; ne les additionnez jamais)',
      registries: 'Pays et territoires desservis principalement par chaque registre',
    },
    row: (p) => `${percent(p.people)} · ${percent(p.addresses)}`,
    names: {
      ldc: 'Pays les moins avancés',
      lldc: 'Pays en développement sans littoral',
      sids: 'Petits États insulaires en développement',
      transition: 'Pays à économie en transition',
      developing: 'Les quatre ensemble',
      africa: 'Afrique',
      americas: 'Amériques',
      asia: 'Asie',
      europe: 'Europe',
      oceania: 'Océanie',
      afrinic: 'AFRINIC',
      apnic: 'APNIC',
      arin: 'ARIN',
      lacnic: 'LACNIC',
      ripencc: 'RIPE NCC',
    },
    note: (p) =>
      `Les parts portent sur les pays et territoires qui ont les deux chiffres. La note de bas de page de la Résolution dit que les pays en développement comprennent ces quatre groupes. Qui n’est dans aucun d’eux${p.outside.length === 0 ? '' : `, comme ${listed(places(p.outside))},`} n’y est pas compté, quel que soit son revenu.`,
    columns: {
      group: 'Région ou groupe',
      countries: 'Pays et territoires avec données',
      people: 'Part de la population',
      addresses: 'Part des adresses',
      perPerson: 'Adresses par personne',
      gini: 'Gini à l’intérieur',
    },
  },
  byYear: {
    title: (p) =>
      `Coefficient de Gini d’IPv4 : ${index(p.before)} pour les blocs enregistrés jusqu’en ${p.from}, ${index(p.after)} avec ceux jusqu’en ${p.to}`,
    unit: (p) =>
      `Coefficient de Gini de l’espace encore listé, selon l’année du premier enregistrement de son bloc ; ${p.files}`,
    sentence: (p) => {
      const fall = p.start.value - p.last.value;
      const whole = `depuis ${p.start.year}, le coefficient ${went(p.start.value, p.last.value)}`;
      const lead =
        fall > 0
          ? `Les blocs récents sont allés à plus d’endroits que les premiers : ${whole}`
          : `Si l’on compte les blocs enregistrés ${whole}`;
      if (p.end === null) return `${lead}.`;
      const by = `à la fin de ${p.end.year}, l’année où l’IANA a attribué ses derniers blocs`;
      const part = (p.start.value - p.end.value) / fall;
      return fall > 0 && part >= 0 && part <= 1
        ? `${lead}, dont ${percent(part)} déjà ${by}.`
        : `${lead} ; ${by}, il était de ${index(p.end.value)}.`;
    },
    line: (value) => index(value),
    columns: { year: 'Enregistré au plus tard à la fin de', gini: 'Coefficient de Gini' },
  },
  developing: {
    title: (p) =>
      `Les quatre groupes que cite la Résolution 64 ont ${percent(p.share)} de l’IPv4 enregistré jusqu’en ${p.by}, et ${percent(p.all)} de tout l’IPv4 enregistré jusqu’en ${p.to}`,
    unit: (p) =>
      `Part de l’espace encore listé qui est enregistrée dans les quatre groupes que cite la Résolution 64, cumulée selon l’année du premier enregistrement ; ${p.files}`,
    sentence: (p) =>
      `Ces groupes ont ${percent(p.people)} des habitants du monde. ${p.peaks.length === 1 ? 'L’année dont les blocs leur sont le plus allés est' : 'Les années dont les blocs leur sont le plus allés sont'} ${someOf(p.peaks)} : ${percent(p.peakShare)} de ce qui a été enregistré alors et reste listé.`,
    line: (value) => `${percent(value)} des adresses`,
    people: (value) => `${percent(value)} de la population`,
    columns: {
      year: 'Enregistré au plus tard à la fin de',
      share: 'Part dans les quatre groupes',
    },
  },
  sharedOut: (p) =>
    `Les années commencent à ${p.first} : à la fin de celle-ci, au moins ${countriesInFull(p.countries)} avaient des adresses, et ${percent(p.part)} de ce qui est listé aujourd’hui était enregistré. La population est celle d’une seule année récente ; les lieux sans chiffre de population et l’espace sans pays particulier ${p.isOfPeopled ? 'sont écartés' : 'sont compris dans l’ensemble dont la part est prise'}.`,
  history: {
    heading: 'Comment on lit ces chiffres',
    quote:
      'que de nombreux pays estiment qu’il existe des déséquilibres historiques dans l’attribution des adresses IPv4',
    quoteSource:
      'Assemblée mondiale de normalisation des télécommunications, Résolution 64 (Rév. Hammamet, 2016), notant b) (notre traduction)',
    intro:
      'La Résolution constate cette opinion et n’en juge pas. Elle considère aussi « que de nombreux pays en développement souhaitent que le Secteur de la normalisation des télécommunications de l’UIT (UIT-T) devienne un registre d’adresses IP, afin de donner aux pays en développement la possibilité d’obtenir des adresses IP directement de l’UIT, tandis que d’autres pays préfèrent utiliser le système actuel » (considérant g ; notre traduction). Des chiffres comme ceux-ci se lisent de deux façons.',
    readings: [
      {
        heading: 'Comme un déséquilibre',
        text: (p) =>
          `${p === null ? '' : `De l’espace enregistré jusqu’en ${p.by} et encore listé, ${percent(p.share)} est enregistré ${place(p.first, 'in')}, où vivent ${percent(p.people)} des personnes comptées ici. `}Le premier espace a été distribué avant que la plus grande partie du monde soit connectée, en grands blocs et selon des règles que les nouveaux venus n’ont plus pu utiliser. Les réseaux qui ont grandi plus tard ont trouvé le rationnement, des listes d’attente ou un marché, et paient ce que d’autres ont reçu. Selon cette lecture, le moment où un pays s’est connecté décide de ce qu’il détient, et ses habitants n’y ont eu aucune part.`,
      },
      {
        heading: 'Comme la trace des lieux où des réseaux ont été construits',
        text: (p) =>
          `Les adresses ont été données aux réseaux qui en montraient le besoin, et les premiers réseaux étaient en peu d’endroits. À mesure que d’autres ont construit les leurs, les règles sont devenues les mêmes pour tous dans une région et l’espace est allé à eux${p === null ? '' : ` : le coefficient est de ${index(p.before)} pour les blocs enregistrés jusqu’en ${p.by} et de ${index(p.after)} pour tous`}. Un code de pays dit où un titulaire est enregistré, non qui utilise les adresses ; une même adresse peut servir à de nombreuses personnes ; et IPv6 est ouvert de la même façon à tous les réseaux. Selon cette lecture, les adresses sont un outil et non une richesse, et les parts par personne mesurent l’histoire plutôt que les besoins.`,
      },
    ],
    after:
      'Ce site ne prend pas parti. Il montre les chiffres, dit comment ils sont faits, et laisse la lecture au lecteur.',
  },
  onward: 'Où est chaque adresse IPv4, et ce que l’on peut encore obtenir : voir la page sur',
  onwardLink: 'la pénurie d’IPv4',
};
