import { areaOf } from '../../model/group.ts';
import type { PaceText } from '../contract/pace.ts';
import {
  counted,
  date,
  fixed,
  fromTo,
  full,
  inWords,
  isPlural,
  listed,
  ofDate,
  ofSpan,
  ordinal,
  percent,
  place,
  places,
  sentenceCase,
  short,
  someOf,
  theDate,
  upTo,
  when,
} from '../grammar/fr.ts';
import { headOf } from './groups.ts';
import { countries, countriesInFull, countriesInWords } from './nouns.ts';
import { said } from './values.ts';

const perCent = (share: number) => fixed(share * 100);
const years = fixed;

/** Years before or after, as said: 2,5 ans plus tard que. */
function later(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return 'en même temps que';
  return `${years(Math.abs(rounded))} an${Math.abs(rounded) < 2 ? '' : 's'} plus ${rounded > 0 ? 'tard' : 'tôt'} que`;
}

/** What an amount did over some years, of those who had it: ont gagné 5 /32, ont perdu 2 /32. */
function gained(slash32s: number): string {
  if (slash32s === 0) return 'n’ont ni gagné ni perdu d’espace IPv6';
  return slash32s > 0
    ? `ont ajouté ${said.slash32s(slash32s)}`
    : `ont perdu ${said.slash32s(-slash32s)}`;
}

/** Half of those with IPv6 had their first by a month. */
function firstBy(p: { median: string; withFirst: number }): string {
  return `La moitié des ${countriesInFull(p.withFirst)} qui ont de l’IPv6 avaient reçu leur premier bloc ${when(p.median)} au plus tard`;
}

/** The move of December 2020: space of no single country that was entered under countries, in /32s. */
function movedFromEu(slash32s: number): string {
  return `En décembre 2020, environ ${said.slash32s(slash32s)} inscrits jusque-là sous EU, sans pays particulier, ont été inscrits sous des pays et territoires`;
}

/** How fast registered IPv6 grows, and where it came when. */
export const pace: PaceText = {
  kicker: 'Rythme',
  title: (p) => {
    if (p.growth === null)
      return p.first === null
        ? 'À quel rythme l’IPv6 enregistré croît'
        : `Quand IPv6 est arrivé : ${when(p.first.median)} au plus tard pour la moitié des ${countriesInFull(p.first.withFirst)} qui en ont`;
    const { steady, of } = p.growth;
    if (steady * 3 >= of)
      return `L’IPv6 enregistré croît régulièrement dans ${full(steady)} des ${countriesInFull(of)}`;
    return steady === 0
      ? `L’IPv6 enregistré croît par bonds : sa croissance n’est régulière dans aucun des ${countriesInFull(of)}`
      : `L’IPv6 enregistré croît par bonds : sa croissance n’est régulière que dans ${inWords(steady)} des ${countriesInFull(of)}`;
  },
  description:
    'À quel rythme l’espace IPv6 enregistré croît dans chaque pays, territoire et partie du monde : croissance, temps de doublement, accélération, première délégation et changements de rang.',
  lead: (p) =>
    `Un seul grand bloc peut peser plus que des années de croissance régulière, quel que soit son utilisateur. ${p.from === null ? 'Cette édition n’a qu’un seul mois de ce qui est détenu : on ne trouve donc ici que qui est arrivé quand, et combien de délégations il y a par an.' : `Le rythme est donc donné ici de plusieurs façons : ce qui est détenu ${when(p.to)} par rapport à ${date(p.from)} ; le taux annuel, là où il a un sens ; ce qui s’ajoute, plus ou moins qu’avant ; qui est arrivé quand ; et qui a gagné des rangs.`}`,
  subRegions: {
    title: (p) =>
      p.doubled === 0
        ? `Depuis ${theDate(p.from)}, l’IPv6 enregistré n’a doublé dans aucune des ${full(p.of)} parties du monde`
        : `Depuis ${theDate(p.from)}, l’IPv6 enregistré a au moins doublé dans ${inWords(p.doubled, 'f')} des ${full(p.of)} parties du monde`,
    unit: (p) =>
      `Espace IPv6 détenu, en multiple de la valeur ${ofDate(p.from)} ; une même échelle pour tous, où chaque graduation vers le haut est un doublement`,
    sentence: (p) => {
      const grew = p.topTimes > 1;
      const fell = p.lowTimes < 1 && grew;
      const top = `${sentenceCase(when(p.to))}, c’est ${place(p.top, 'in')} qu’il ${grew ? 'avait le plus augmenté' : 's’était le mieux maintenu'} : multiplié par ${grew ? short(p.topTimes) : full(p.topTimes, 2)}, et enregistré à ${percent(p.leaderShare)} ${place(p.leader, 'in')}`;
      return `${top} ; c’est ${place(p.low, 'in')} qu’il avait le ${fell ? 'plus diminué' : 'moins augmenté'} : multiplié par ${full(p.lowTimes, 2)}.`;
    },
    note: 'Chaque courbe est la somme d’un même ensemble fixe de pays et territoires. Un grand bloc y paraît comme une marche, quel que soit son utilisateur.',
    times: (ratio) => `×${short(ratio)}`,
    columns: { subRegion: 'Partie du monde', times: 'Multiple' },
  },
  first: {
    title: firstBy,
    unit: (p) =>
      `Pays et territoires selon l’année de la première délégation IPv6 encore listée ; ${p.files}`,
    sentence: (p) =>
      `${p.peaks.length > 1 ? 'Les années' : 'L’année'} ${someOf(p.peaks)} en compte${p.peaks.length > 1 ? 'nt' : ''} le plus : ${full(p.count)}${p.peaks.length > 1 ? ' chacune' : ''}. Dans ${p.late === 0 ? 'aucun' : full(p.late)}, la première est de ${p.lateYear} ou d’après.`,
    note: (p) =>
      [
        ...(p.oldFile === null
          ? []
          : [
              `Quand le fichier le plus récent d’un registre est ancien, ce qui est arrivé pour la première fois après son jour n’est pas connu ; le plus ancien est ${ofDate(p.oldFile)}.`,
            ]),
        ...(p.without === 0
          ? []
          : [
              `${sentenceCase(inWords(p.without))} de ceux qui détiennent de l’IPv6 aujourd’hui n’${p.without === 1 ? 'a' : 'ont'} pas de date dans les fichiers disponibles.`,
            ]),
      ].join(' '),
    medianNote: 'médiane',
    columns: { year: 'Année', count: 'Pays et territoires' },
  },
  steady: {
    title: (p) =>
      p.count === 0
        ? 'Dans aucun pays ou territoire la croissance n’est assez régulière pour donner un taux'
        : `La croissance est régulière dans ${countries(p.count)}, et ${p.doubling === 0 ? 'nulle part' : `dans ${p.doubling === 1 ? 'un seul' : inWords(p.doubling)}`} assez rapide pour doubler en moins de cinq ans`,
    unit: 'Croissance annuelle de l’espace IPv6 détenu, là où elle est régulière, avec son intervalle à 95 % ; les plus rapides sont dessinées, toutes sont dans le tableau',
    sentence: (p) =>
      `La croissance la plus rapide est ${place(p.area, 'in')} : ${perCent(p.rate.value)} % par an sur les cinq ans ${upTo(p.to)} (${perCent(p.rate.low)} % à ${perCent(p.rate.high)} %)${p.doubling === null ? '' : `, un doublement en ${years(p.doubling.value)} ans (${years(p.doubling.low)} à ${years(p.doubling.high)})`}.`,
    none: 'Dans aucun pays ou territoire la croissance n’est assez régulière pour donner un taux.',
    bar: (rate) => `${perCent(rate.value)} % (${perCent(rate.low)}–${perCent(rate.high)})`,
    columns: {
      doubling: 'Années pour doubler',
      fit: 'R²',
      bounds: {
        growth_per_year_low: 'Croissance annuelle, bas de l’intervalle à 95 %',
        growth_per_year_high: 'Croissance annuelle, haut de l’intervalle à 95 %',
        years_to_double_low: 'Années pour doubler, bas de l’intervalle à 95 %',
        years_to_double_high: 'Années pour doubler, haut de l’intervalle à 95 %',
      },
    },
  },
  acceleration: {
    title: (p) =>
      `${p.faster === 0 ? 'Aucun pays ou territoire n’a' : `${sentenceCase(countriesInWords(p.faster))} ${p.faster === 1 ? 'a' : 'ont'}`} ajouté plus d’IPv6 qu’au cours des trois années précédentes ; ${p.slower === 0 ? 'aucun n’en a ajouté moins ni perdu' : `${inWords(p.slower)} en ${p.slower === 1 ? 'a' : 'ont'} ajouté moins ou en ${p.slower === 1 ? 'a' : 'ont'} perdu`}`,
    unit: (p) =>
      `Pays et territoires selon l’espace IPv6 ajouté ${fromTo(p.middle, p.to)}, par rapport à celui ajouté ${fromTo(p.from, p.middle)}`,
    sentence: (p) =>
      `Ensemble, les pays et territoires ${gained(p.last)} au cours des trois dernières années ; au cours des trois précédentes, ils ${gained(p.before)}.${p.leader === null ? '' : ` ${percent(p.leader.share)} des gains des trois dernières années sont enregistrés ${place(p.leader.area, 'in')}.`}`,
    rows: {
      faster: 'Plus qu’avant',
      same: 'Autant qu’avant',
      slower: 'Moins qu’avant, mais sans baisse',
      none: 'Rien d’ajouté, pas plus que dans les trois ans d’avant',
      fell: 'Détiennent moins qu’il y a trois ans',
    },
    columns: {
      subRegion: 'Partie du monde',
      last: 'Trois dernières années',
      before: 'Trois années précédentes',
    },
    note: (p) =>
      `Les marches où une source prend le relais d’une autre sont écartées. Une baisse est de l’espace rendu, ou passé à un titulaire enregistré ailleurs.${p.movedFromEu === null ? '' : ` ${movedFromEu(p.movedFromEu)} ; ils comptent ici comme ajoutés dans la période d’avant, bien que le total mondial n’en ait pas augmenté.`}`,
  },
  ranks: {
    title: (p) => {
      if (p.gained <= 0)
        return 'Aucun pays ou territoire n’a gagné de rang par l’espace IPv6 détenu';
      const who = sentenceCase(someOf(places(p.areas)));
      const [only] = p.areas;
      return p.areas.length === 1 && only !== undefined
        ? `${who} ${isPlural(only) ? 'ont' : 'a'} gagné le plus de rangs : du ${ordinal(p.before)} au ${ordinal(p.now)} rang par l’espace IPv6 détenu`
        : `${who} ont gagné le plus de rangs par l’espace IPv6 détenu : ${counted(p.gained, 'rang', 'rangs')} chacun`;
    },
    unit: (p) =>
      `Rangs gagnés par l’espace IPv6 détenu ${fromTo(p.from, p.to)}, parmi ${countriesInFull(p.of)} présents aux deux dates ; les plus fortes hausses sont dessinées, le tableau a aussi les plus fortes baisses`,
    sentence: (p) =>
      `En tête ${when(p.to)}, avec le rang ${ofDate(p.from)} : ${listed(p.top.map(({ area, before }) => `${place(area, 'subject')} (rang ${full(before)})`))}.`,
    bar: (p) => `du ${ordinal(p.before)} au ${ordinal(p.now)} rang, ${said.slash32s(p.held)}`,
    columns: {
      before: 'Rang d’alors',
      now: 'Rang actuel',
      gained: 'Rangs gagnés',
      held: '/32 aujourd’hui',
    },
  },
  delegations: {
    title: (p) =>
      `${counted(p.count, 'délégation IPv6', 'délégations IPv6')} par an dans le monde de ${p.from} à ${p.to}`,
    unit: (p) =>
      `Délégations IPv6 selon l’année de premier enregistrement, moyenne annuelle de ${p.from} à ${p.to}`,
    sentence: (p) =>
      `Les années ${p.from} à ${p.to} sont les cinq dernières que les fichiers de tous les registres couvrent en entier ; les plus récents dont nous disposons sont ${ofSpan(p)}.${p.isSame ? '' : ' Le tableau ajoute les cinq dernières années propres à chaque registre, qui ne se comparent pas entre elles.'}`,
    bar: (value) => `${full(value, 0)} par an`,
    columns: {
      registry: 'Pays et territoires desservis principalement par',
      common: (p) => `${p.from}–${p.to}`,
      own: 'Cinq dernières années entières',
      span: 'Quelles années',
      asOf: 'Fichier du',
    },
    note: 'Ce sont les blocs listés aujourd’hui selon la date de leur premier enregistrement : ce qui a été rendu depuis manque.',
  },
  table: {
    heading: 'Chaque pays et territoire',
    caption: 'Rythme d’IPv6 dans chaque pays et territoire',
    columns: {
      name: 'Pays ou territoire',
      first: 'Premier IPv6',
      years: 'Années depuis le premier',
      behind: 'Années de retard sur la médiane',
      delegations: 'Délégations par an',
      rate: 'Croissance annuelle',
      doubling: 'Années pour doubler',
      last: 'Ajouté, trois dernières années',
      before: 'Ajouté, trois années précédentes',
      rankBefore: 'Rang d’alors',
      rankNow: 'Rang actuel',
    },
    since: 'encore listé',
    interval: 'avec intervalle à 95 % ; là où elle est régulière',
    rate: (rate) => `${perCent(rate.value)} % (${perCent(rate.low)}–${perCent(rate.high)})`,
    doubling: (value) => `${years(value.value)} (${years(value.low)}–${years(value.high)})`,
    years,
    notSteady: 'irrégulière',
    overFive: 'plus de 5',
    behind: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${years(Math.abs(value))}`,
  },
  more: 'Plus : par partie du monde, premier IPv6, délégations par an, changements de rang',
  method: {
    heading: 'Comment c’est calculé',
    unfold: 'Croissance, doublement, accélération et rangs : définitions et formules',
    items: (p): (readonly [string, string])[] => [
      [
        'Croissance et temps de doublement',
        `Une droite est ajustée par les moindres carrés au logarithme de l’espace IPv6 détenu pendant les ${p.window} derniers mois. Quand un mois manque ou qu’une source prend le relais d’une autre, les mois d’avant et d’après reçoivent chacun leur propre niveau et ne partagent que la pente, pour qu’aucun saut entre eux ne compte comme croissance. Les mois entre deux de ces endroits forment une suite. La croissance annuelle est e à la puissance douze fois la pente mensuelle, moins un ; le temps de doublement est le logarithme naturel de 2 divisé par la pente.`,
      ],
      [
        'Quand la croissance est dite régulière',
        `Seulement si au moins ${p.least} des ${p.window} mois ont une valeur supérieure à zéro, si la droite explique au moins ${full(p.fit * 100)} % de la variation à l’intérieur des suites (R²), et si tout l’intervalle à 95 % du taux est supérieur à zéro. Ailleurs, nous disons « irrégulière » et ne donnons pas de taux.`,
      ],
      [
        'Incertitude',
        `L’erreur type est celle de Newey et West (1987), car les quantités de mois voisins sont presque les mêmes et ne doivent pas compter comme indépendantes. Les écarts à la droite, chacun multiplié par la distance de son mois au milieu de sa suite, sont multipliés entre eux par paires de mois distants de ${p.lags} au plus ; les deux mois d’une paire sont dans une même suite, et aucune paire n’enjambe une lacune ou un changement de source. Une paire distante de k mois a le poids de Bartlett 1 − k/${p.lags + 1}. Aucune correction n’est faite pour le petit nombre de mois. L’intervalle à 95 % est de ${full(p.errors, 2)} ${p.errors < 2 ? 'erreur type' : 'erreurs types'} de chaque côté. Il dit à quel point une droite décrit le passé. Ce n’est pas une prévision, et il ne sait rien des blocs à venir.`,
      ],
      [
        'Cinq ans et pas plus',
        `Un temps de doublement n’est donné que si le haut de son intervalle ne dépasse pas ${p.years} ans, la durée observée. Rien n’est dessiné ni dit au-delà.`,
      ],
      [
        'Années de retard sur la médiane',
        `La première délégation IPv6 encore listée dans les fichiers les plus récents des registres, moins la médiane ${p.first === null ? 'des pays et territoires qui en ont une' : `des ${countriesInFull(p.first.withFirst)} qui en ont une : ${date(p.first.median)}`}. La véritable première peut être plus ancienne si elle a été rendue.`,
      ],
      [
        'Accélération',
        `L’espace IPv6 ajouté pendant les ${p.stretch} derniers mois par rapport aux ${p.stretch} d’avant, en\u00a0/32 ; seulement quand le mois est connu à chaque extrémité. Les marches entre le dernier mois d’une source et le premier de la suivante, marquées sur les graphiques, sont écartées : ce que deux sources comptent différemment n’est pas un gain.`,
      ],
      [
        'Multiples du premier mois',
        'L’espace IPv6 détenu par un même ensemble fixe de pays et territoires, divisé par ce que le même ensemble détenait le premier mois de la série. Les entrées dans un groupe et les sorties n’y changent rien ; un changement de source entre les deux mois n’est pas corrigé.',
      ],
      [
        'Délégations par an',
        `La moyenne des ${p.mean} dernières années entières que couvrent les fichiers les plus récents de tous les registres, selon l’année du premier enregistrement de chaque bloc listé aujourd’hui ; une année dont rien n’est listé compte pour zéro.`,
      ],
      [
        'Changements de rang',
        'Les rangs par l’espace IPv6 détenu, alors et aujourd’hui, parmi les pays et territoires que la source liste aux deux mois. Des quantités égales partagent un rang : là où beaucoup de lieux ont un ou deux\u00a0/32, un seul bloc fait changer de nombreux rangs.',
      ],
    ],
  },
  group: {
    heading: 'Rythme',
    caption: (group) => `Rythme d’IPv6 : ${headOf(areaOf(group))}`,
    columns: { measure: 'Mesure', group: 'Groupe', world: 'Tous les pays et territoires' },
    sentence: (p) =>
      `Ensemble, les membres ${gained(p.last)} au cours des trois dernières années ; au cours des trois précédentes, ils ${gained(p.before)}.${p.behind === null ? '' : ` Leur premier IPv6, en médiane, est arrivé ${later(p.behind)} celui du monde.`}`,
    rows: {
      times: (p) => `Espace IPv6 détenu ${when(p.to)}, en multiple de la valeur ${ofDate(p.from)}`,
      rate: (p) => `Croissance annuelle, cinq ans ${upTo(p.to)}, là où elle est régulière`,
      doubling: 'Années pour doubler, si la croissance est régulière et en cinq ans au plus',
      last: (p) => `/32 ajoutés, ${fromTo(p.from, p.to)}`,
      first: 'Première délégation IPv6 encore listée, pays médian',
      since: (p) => `Années écoulées de là ${upTo(p.to)}`,
      behind: 'Années de retard sur la médiane du monde',
      delegations: (p) => `Délégations IPv6 par an, de ${p.from} à ${p.to}`,
    },
    times: (ratio) => fixed(ratio, 2),
    more: 'Rythme de chaque pays et territoire, et comment il est calculé',
    worldFiles: (p) =>
      `Les premières délégations et les délégations par an viennent de fichiers des registres ${p.oldest === p.newest ? '' : 'de jours différents, '}${ofSpan(p)}. Les délégations sont comptées de ${p.from} à ${p.to}, les cinq dernières années que tous ces fichiers couvrent en entier.`,
  },
};
