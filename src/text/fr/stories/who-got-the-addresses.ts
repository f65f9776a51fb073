import { addressOf } from '../../../model/address.ts';
import { REGIONS, type RegionId } from '../../../model/region.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  addressesOf,
  counted,
  fixed,
  full,
  inWords,
  isPlural,
  listed,
  ofSpan,
  percent,
  place,
  places,
  sentenceCase,
  short,
  when,
} from '../../grammar/fr.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { countriesInFull } from '../nouns.ts';
import { addressPerPerson } from '../values.ts';

const index = (value: number) => fixed(value, 2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'Qui a eu les adresses',
  headline: (f) =>
    `La moitié des habitants du monde vivait là où ${percent(f.half * f.counted)} des adresses IPv4 étaient enregistrées ${when(f.on)} ; un seul pays en avait ${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `À parts égales, il y aurait ${addressPerPerson(f.world)}. Mais les adresses sont allées aux réseaux, et les réseaux n’ont pas grandi partout en même temps. Ce qui en est résulté se lit de deux façons.`,
  description:
    'Combien d’adresses IPv4 il y a par personne dans le monde, comment on en est arrivé là, et deux façons de le lire.',
  sections: {
    people: {
      heading: 'Des adresses par personne',
      paragraphs: (f) => [
        prose`Les adresses sont enregistrées au nom d’organisations : fournisseurs, entreprises, universités, organismes publics. Un code de pays dit où chaque titulaire est enregistré, qui n’est pas forcément là où les adresses sont utilisées. En gardant cela à l’esprit, on peut mettre les adresses d’un pays en regard de sa population.`,
        prose`${sentenceCase(when(f.on))}, il y avait ${addressPerPerson(f.world)} dans l’ensemble des ${countriesInFull(f.countries)} qui ont les deux chiffres (population de ${f.peopleYear}). Dans le pays médian, celui du milieu de la liste, il y avait ${addressPerPerson(f.median)}. ${aboveWorld(f)} Ensemble, les ${full(f.countries)} ont ${percent(f.counted)} des adresses enregistrées sous un pays ou territoire quelconque, et les parts ci-dessous sont des leurs, sauf indication contraire. Ce mois est le plus récent qui compte exactement chaque pays et territoire.`,
        prose`Rangez les pays et territoires du moins pourvu au mieux pourvu. La première moitié des habitants du monde vit dans ceux qui ont ${percent(f.half)} des adresses, le dixième le mieux pourvu dans ceux qui en ont ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'Les deux bouts de la liste',
      paragraphs: (f) => [
        prose`${sentenceCase(place(f.largest.country, 'in'))}, les titulaires avaient ${percent(f.largest.addresses)} de toutes les adresses enregistrées sous un pays ou territoire quelconque ; ${percent(f.largest.people)} de la population y vit. ${sentenceCase(place(f.second.country, 'subject'))} ${isPlural(f.second.country) ? 'venaient' : 'venait'} ensuite avec ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)} pour ${percent(f.second.people)} de la population.`,
        prose`C’est ${place(f.most.country, 'in')} qu’il y en avait le plus par personne : ${short(f.most.each)}, avec ${addressesOf(f.most.addresses)} pour ${counted(f.most.people, 'personne', 'personnes')}. Un tel nombre tient souvent à des sièges de sociétés : une entreprise enregistrée dans un petit pays peut employer ses adresses sur n’importe quel continent.`,
        prose`À l’autre bout, ${underHundredth(f)} C’est ${place(f.least.country, 'in')} qu’il y en a le moins${f.withNone > 0 ? ', parmi ceux qui en ont' : ''} : ${addressPerPerson(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'Comment on en est arrivé là',
      paragraphs: (f) => [
        prose`Les premiers réseaux étaient en peu d’endroits, et les premiers blocs étaient grands. ${link('La Résolution 64', f.resolution)} de l’assemblée de normalisation de l’UIT cite quatre groupes de pays en développement : les moins avancés, ceux qui n’ont pas de littoral, les petits États insulaires et les économies en transition. ${percent(f.developing.people)} de la population comptée y vit. De l’espace enregistré pour la première fois jusqu’à la fin de ${f.early.year} et encore listé, ces groupes ont ${percent(f.early.share)} ; de tout l’espace jusqu’en ${f.last.year}, ${percent(f.last.share)}.`,
        prose`Les blocs récents sont allés à plus d’endroits que les premiers. Le coefficient de Gini mesure l’inégalité des parts : 0 quand chacun a autant, 1 quand un seul a tout. Pour les blocs enregistrés jusqu’en ${f.early.year}, il est de ${index(f.early.gini)}, jusqu’en ${f.atEnd.year} de ${index(f.atEnd.gini)}, jusqu’en ${f.last.year} de ${index(f.last.gini)}. ${beforeEnd(f)} la fin de ${f.atEnd.year}, l’année où la réserve centrale d’IPv4 s’est vidée.`,
        prose`Ces parts sont celles de ce qui est encore listé dans les fichiers des registres ${filesOf(f)}. Les blocs rendus plus tôt manquent, et ceux qui ont été déplacés comptent là où ils sont aujourd’hui.`,
      ],
    },
    regions: {
      heading: 'Régions et groupes',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`Les ${full(f.developing.members)} pays en développement de la note de bas de page de la Résolution qui ont les deux chiffres avaient ${percent(f.developing.addresses)} des adresses. Deux d’entre eux, ${listed(places(f.developing.two.countries))}, avaient ${percent(f.developing.two.addresses)} de cette part. ${sentenceCase(listed(places(f.outside)))} ont la plus grande population de ceux qui ne sont dans aucun des quatre groupes.`,
      ],
    },
    readings: {
      heading: 'Deux lectures',
      paragraphs: () => [
        prose`La Résolution note « que de nombreux pays estiment qu’il existe des déséquilibres historiques dans l’attribution des adresses IPv4 » (notre traduction). Selon une lecture, les chiffres montrent un tel déséquilibre. La part d’un pays découle de l’année où ses réseaux ont grandi. Ceux qui sont venus tard trouvent le rationnement, des listes d’attente ou un marché, et paient ce que d’autres ont reçu.`,
        prose`Selon une autre lecture, les chiffres gardent la trace des lieux où des réseaux ont été construits. Les adresses sont allées à ceux qui en montraient le besoin ; les règles sont devenues les mêmes pour tous dans une région ; une adresse peut servir à de nombreuses personnes ; et un code de pays ne dit pas qui l’utilise.`,
        prose`La Résolution considère aussi « que de nombreux pays en développement souhaitent que le Secteur de la normalisation des télécommunications de l’UIT (UIT-T) devienne un registre d’adresses IP, afin de donner aux pays en développement la possibilité d’obtenir des adresses IP directement de l’UIT, tandis que d’autres pays préfèrent utiliser le système actuel » (notre traduction). Les chiffres ne tranchent pour aucune des deux lectures, et ce site ne prend pas parti. La page sur les ${link('parts d’IPv4', addressOf('fairness/'))} a la méthode et le chiffre de chaque pays et territoire.`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      'Il y a plus d’adresses sous un seul pays que dans tous les pays et territoires où vit la moitié des habitants du monde.',
    'nearly-all-counted':
      'Les pays et territoires qui ont un chiffre de population ont presque toutes les adresses enregistrées sous un pays.',
    'most-for-each-far-above':
      'Le pays qui a le plus d’adresses par personne en a plus de deux fois autant que le monde.',
    'later-blocks-to-more-places':
      'Les pays en développement ont une plus grande part de tout l’espace que du plus ancien.',
    'less-than-their-people':
      'Les pays en développement ont une plus petite part de l’espace que de la population.',
    'less-unequal-since':
      'Les adresses sont réparties moins inégalement que les plus anciennes ne l’étaient.',
  },
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who =
    above < countries / 2
      ? 'Moins de la moitié'
      : above > countries / 2
        ? 'Plus de la moitié'
        : 'La moitié';
  return `${who} des pays et territoires, ${full(above)}, étaient au-dessus du chiffre mondial.`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: ', moins du quart de cette part,',
  third: ', moins du tiers de cette part,',
  half: ', moins de la moitié de cette part,',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0)
    return 'aucun pays ou territoire n’avait moins d’une adresse pour cent personnes.';
  const none = withNone === 0 ? '' : `, dont ${inWords(withNone)} aucune`;
  return `${countriesInFull(count)} avai${count === 1 ? 't' : 'ent'} moins d’une adresse pour cent personnes${none}.`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  if (part > 0.9) return 'Presque toute l’évolution est antérieure à';
  return part > 0.5
    ? 'L’essentiel de l’évolution est antérieur à'
    : 'L’essentiel de l’évolution est postérieur à';
}

function filesOf({ files: { oldest, newest } }: WhoGotFacts): string {
  const days = ofSpan({ oldest, newest });
  return oldest === newest ? days : `de plusieurs jours, ${days}`;
}

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [RegionId, Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const than = 'part des adresses que de la population';
  const sentences = [
    less.length > 0
      ? `${regionCount(less.length)} une plus petite ${than} : ${partsOf(less)}.`
      : '',
    more.length > 0
      ? `${regionCount(more.length)} une plus grande ${than} : ${partsOf(more)}.`
      : '',
  ];
  const [first = '', ...others] = sentences.filter(Boolean);
  return [`${sentenceCase(when(on))}, ${first}`, ...others.map(sentenceCase)].join(' ');
}

function regionCount(count: number): string {
  return `${inWords(count, 'f')} ${count === 1 ? 'région avait' : 'régions avaient'}`;
}

function partsOf(all: readonly [RegionId, Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${place(REGIONS[id], 'subject')} (${percent(people)} de la population et ${percent(addresses)} des adresses)`,
  );
  return listed(told);
}
