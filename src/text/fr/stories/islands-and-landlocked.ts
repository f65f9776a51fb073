import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  full,
  fully,
  inWords,
  isPlural,
  listed,
  type Noun,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  when,
  worded,
} from '../../grammar/fr.ts';
import { link, prose } from '../../prose.ts';
import { addressPerPerson } from '../values.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

const ISLAND: Noun = { one: 'État insulaire', many: 'États insulaires', gender: 'm' };
const LANDLOCKED: Noun = {
  one: 'pays sans littoral',
  many: 'pays sans littoral',
  gender: 'm',
};

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: 'Îles et pays sans littoral',
  headline: (f) =>
    `${sentenceCase(when(f.ipv4On))}, deux États détenaient ${percent(f.two.ipv4)} de l’IPv4 des États insulaires ; les pays sans littoral avaient ${addressPerPerson(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `Sur le papier, les petits États insulaires avaient ${short(f.islands.ipv4.each / f.landlocked.ipv4.each)} fois plus d’adresses IPv4 par personne que les pays en développement sans littoral. Une bonne part de ce qui est enregistré sur des îles ne peut guère servir aux insulaires : dans l’usage d’IPv6, l’écart était bien plus petit ${when(f.usersOn)}.`,
  description:
    'Petits États insulaires et pays en développement sans littoral : ce qui y est enregistré, quelle part en font deux États, et combien de personnes utilisent IPv6.',
  sections: {
    lists: {
      heading: 'Deux listes',
      paragraphs: (f) => [
        prose`L’Organisation des Nations Unies tient des listes de pays aux difficultés particulières. L’une compte ${fully(f.islands.members, 'petit État insulaire', 'petits États insulaires')} en développement, où vivent ${counted(f.islands.people, 'personne', 'personnes')} ; une autre ${full(f.landlocked.members)} pays en développement sans littoral, où vivent ${counted(f.landlocked.people, 'personne', 'personnes')} (population de ${f.peopleYear}). ${mainland(f)}${both(f)} ${sentenceCase(inWords(f.islands.alsoLeastDeveloped))} des États insulaires et ${inWords(f.landlocked.alsoLeastDeveloped)} des pays sans littoral sont aussi sur une troisième liste, celle des pays les moins avancés : les groupes ne doivent donc pas être additionnés.`,
        prose`${link('La Résolution 64', f.resolution)} de l’assemblée de normalisation de l’UIT range les trois parmi les pays en développement. Elle charge des commissions d’études de suivre ce que devient IPv4 « dans l’intérêt des pays en développement » (notre traduction).`,
      ],
    },
    islands: {
      heading: 'Des adresses qui ne sont pas sur l’île',
      paragraphs: (f) => [
        prose`${sentenceCase(when(f.ipv4On))}, les ${full(f.islands.ipv4.counted)} États insulaires qui ont les deux chiffres avaient ${addressPerPerson(f.islands.ipv4.each)}, plus que le monde entier : ${addressPerPerson(f.world.each)}. Ce nombre trompe : deux États, ${listed(places(f.two.countries))}, représentent ${percent(f.two.ipv4)} des adresses des îles. Sans eux, il y a ${addressPerPerson(f.two.othersEach)}. C’est ${place(f.islands.ipv4.least.country, 'in')} qu’il y en a le moins : ${addressPerPerson(f.islands.ipv4.least.value)}.`,
        prose`L’enregistrement suit le siège du titulaire, et une société peut employer ses adresses sur n’importe quel continent. ${sentenceCase(place(f.seat.country, 'subject'))} ${isPlural(f.seat.country) ? 'avaient' : 'avait'} ${counted(f.seat.each, 'adresse', 'adresses')} par personne.${usersAt(f)}`,
        prose`${sharper(f)} De tout l’IPv6 enregistré dans des États insulaires ${when(f.ipv6On)}, ${percent(f.two.ipv6)} appartenait à des titulaires de ces deux mêmes États.`,
      ],
    },
    landlocked: {
      heading: 'Beaucoup de terre, peu d’adresses',
      paragraphs: (f) => [
        prose`Les ${full(f.landlocked.ipv4.counted)} pays sans littoral ont ${percent(f.landlocked.ipv4.people)} de la population comptée et ${percent(f.landlocked.ipv4.addresses)} des adresses IPv4 : ${addressPerPerson(f.landlocked.ipv4.each)}. ${above(f)} C’est ${place(f.landlocked.ipv4.least.country, 'in')} qu’il y en a le moins, ${addressPerPerson(f.landlocked.ipv4.least.value)}. Avec autant par personne que le monde, le groupe aurait ${short(f.world.each / f.landlocked.ipv4.each)} fois ce qu’il a.`,
        prose`Un câble qui va d’un pays sans littoral à la mer doit traverser au moins un autre pays. Les chiffres ne disent pas ce qui pèse le plus, de la distance, du revenu ou des années où les réseaux ont grandi. Ils montrent où la pénurie se fait sentir : un fournisseur doit y mettre de nombreux clients derrière chaque adresse.`,
      ],
    },
    use: {
      heading: 'Dans l’usage, les deux sont plus proches',
      paragraphs: (f) => [
        prose`${sentenceCase(onDay(f.usersOn))}, l’État insulaire médian qui a des données avait ${percent(f.islands.users.median)} d’utilisateurs de Google en IPv6, le pays sans littoral médian ${percent(f.landlocked.users.median)}, et le pays ou territoire médian de tous ${percent(f.world.users)}. (La moitié des membres d’un groupe qui ont des données est au-dessous de sa médiane, l’autre moitié au-dessus.)`,
        prose`À l’intérieur de chaque groupe, l’éventail est large. Parmi les pays sans littoral, il va de ${percent(f.landlocked.users.least.value)} ${place(f.landlocked.users.least.country, 'in')} à ${percent(f.landlocked.users.most.value)} ${place(f.landlocked.users.most.country, 'in')}. Parmi les États insulaires, il va de ${percent(f.islands.users.least.value)} ${place(f.islands.users.least.country, 'in')} à ${percent(f.islands.users.most.value)} ${place(f.islands.users.most.country, 'in')}. Au-dessus de la médiane de tous les pays et territoires se trouvent ${some(f.islands.users.aboveWorld, ISLAND)} et ${some(f.landlocked.users.aboveWorld, LANDLOCKED)}.`,
      ],
    },
    small: {
      heading: 'Ce que cachent les petits nombres',
      paragraphs: (f) => [
        prose`${unknown(f)} Là où il y a peu d’utilisateurs, un seul fournisseur qui active IPv6 peut faire bouger tout un pays.`,
        prose`Les blocs d’IPv6 sont assez grands pour n’importe quelle île. Un\u00a0/32, le bloc qu’un registre donne habituellement à un opérateur de réseau, se divise en ${fully(f.sites, 'morceau', 'morceaux')} de la taille souvent donnée à un bureau ou à un campus. ${smaller(f)} ${without(f)}`,
        prose`Chaque État a sa propre page, et les groupes aussi : ${link('petits États insulaires en développement', groupAddress('sids'))} et ${link('pays en développement sans littoral', groupAddress('lldc'))}.`,
      ],
    },
  },
  claims: {
    'islands-above-the-world':
      'Ensemble, les États insulaires ont plus d’adresses IPv4 par personne que le monde.',
    'two-have-most': 'Deux États détiennent plus de la moitié de l’IPv4 des États insulaires.',
    'others-below-the-world':
      'Sans ces deux-là, les États insulaires ont moins d’adresses par personne que le monde.',
    'seat-above-the-islands':
      'Le siège de sociétés a plus d’adresses par personne que l’ensemble des États insulaires.',
    'few-for-the-landlocked':
      'Les pays sans littoral ont une plus petite part des adresses que de la population.',
    'closer-in-use':
      'Dans l’usage d’IPv6, l’écart entre les deux groupes est moins du tiers de ce qu’il est sur le papier.',
    'few-users-at-the-seat':
      'Là où le plus d’adresses par personne sont enregistrées, moins d’utilisateurs de Google passent par IPv6 que dans l’État insulaire médian.',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  if (names.length === 0) return '';
  const verbs = names.length === 1 ? 'y est et se trouve' : 'y sont et se trouvent';
  return `Tous les États insulaires ne sont pas des îles : ${listed(names)} ${verbs} sur un continent. `;
}

function both({ onBoth }: IslandsFacts): string {
  if (onBoth === 0) return 'Aucun État n’est sur les deux.';
  return onBoth === 1
    ? 'Un État est sur les deux.'
    : `${sentenceCase(inWords(onBoth))} sont sur les deux.`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return ` ${sentenceCase(onDay(f.usersOn))}, ${percent(f.seat.users)} des utilisateurs de Google y passaient par IPv6.`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'IPv6 donne la même image, plus nettement.';
  if (two.ipv6 > 0.5) return 'IPv6 donne la même image, moins nettement.';
  return 'IPv6 est plus largement réparti.';
}

function some(count: number, noun: Noun): string {
  return count === 0 ? `aucun ${noun.one}` : worded(count, noun);
}

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return 'Chaque État insulaire a une part des utilisateurs.';
  return `Pour ${full(missing)} des ${full(islands.members)} États insulaires, il n’y a pas de part des utilisateurs : Google n’en publie pas, ou a trop peu de mesures. L’absence de données ne veut pas dire l’absence d’utilisateurs.`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return 'Aucun État insulaire n’a moins d’habitants que cela.';
  return `Dans au moins ${inWords(count)} des États insulaires, cela fait plus d’un par habitant.`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressPerPerson(most.value);
  if (aboveWorld.length === 1)
    return `Le seul au-dessus du chiffre mondial est ${place(most.country, 'subject')}, avec ${each}.`;
  return `${aboveNames(places(aboveWorld))} ; c’est ${place(most.country, 'in')} qu’il y en a le plus, ${each}.`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return 'Aucun n’est au-dessus du chiffre mondial';
  return names.length > FEW
    ? `${sentenceCase(inWords(names.length))} sont au-dessus du chiffre mondial`
    : `Les seuls au-dessus du chiffre mondial sont ${listed(names)}`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes]);
  if (names.length === 0) return 'Chaque État compté des deux groupes a de l’IPv6 enregistré.';
  return `De tous les États des deux groupes, ${names.length === 1 ? 'un seul n’a' : `${inWords(names.length)} n’ont`} pas d’IPv6 enregistré : ${listed(names)}.`;
}
