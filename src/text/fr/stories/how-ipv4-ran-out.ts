import { addressOf } from '../../../model/address.ts';
import type { Registry } from '../../../model/registry.ts';
import type {
  PoolLeft,
  RanOutClaim,
  RanOutFacts,
  RanOutSection,
} from '../../../model/stories/how-ipv4-ran-out.ts';
import type { DatedSource } from '../../../model/stories/parts.ts';
import type { StoryText } from '../../contract/story.ts';
import { endedRegistries } from '../../ended-registries.ts';
import {
  addressesOf,
  counted,
  date,
  full,
  fully,
  inWords,
  listed,
  type Noun,
  ofSpan,
  onDay,
  percent,
  place,
  sentenceCase,
  short,
  theDate,
  when,
  worded,
} from '../../grammar/fr.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';
import { countriesInFull } from '../nouns.ts';

/** The region of each registry, alone and behind “in”. */
const SERVED: Readonly<Record<Registry, { name: string; in: string }>> = {
  afrinic: { name: 'Afrique', in: 'en Afrique' },
  apnic: { name: 'Asie et Pacifique', in: 'en Asie et dans le Pacifique' },
  arin: {
    name: 'Canada, États-Unis et une partie des Caraïbes',
    in: 'au Canada, aux États-Unis et dans une partie des Caraïbes',
  },
  lacnic: {
    name: 'Amérique latine et le reste des Caraïbes',
    in: 'en Amérique latine et dans le reste des Caraïbes',
  },
  ripencc: {
    name: 'Europe, Moyen-Orient et une partie de l’Asie centrale',
    in: 'en Europe, au Moyen-Orient et dans une partie de l’Asie centrale',
  },
};

const YEAR: Noun = { one: 'an', many: 'ans', gender: 'm' };

/** When, with the page that says so: le 3 février 2011, en septembre 1981. */
function dated({ date: on, href }: DatedSource) {
  return link(when(on), href);
}

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': 'Presque tout le reste',
  most: 'L’essentiel du reste',
  'a part': 'Une partie du reste',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': 'moins de la moitié',
  less: 'moins qu’alors',
  'as much': 'autant qu’alors',
  more: 'plus qu’alors',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'Comment IPv4 s’est épuisé',
  headline: (f) =>
    `La réserve commune d’IPv4 a duré ${f.years.ofStock} ans ; les régions en ont ensuite manqué l’une après l’autre`,
  standfirst: (f) =>
    `Les anciennes adresses de l’Internet viennent d’une réserve fixe de ${short(f.total)}. Les derniers blocs ont quitté la réserve centrale mondiale ${when(f.iana.date)}. ${poolsSince(f)}`,
  description:
    'Comment la réserve mondiale de quatre milliards d’adresses IPv4 s’est vidée, comment les régions en ont manqué après elle, et comment les réseaux continuent.',
  sections: {
    stock: {
      heading: 'Une réserve fixe',
      paragraphs: (f) => [
        prose`Une adresse de l’Internet dit au réseau où livrer, un peu comme une adresse postale. La version appelée IPv4 a été fixée ${dated(f.documents.ipv4)}. Elle écrit chaque adresse avec 32 chiffres binaires, 0 ou 1. Cela fait exactement ${full(f.total)} adresses, et aucune décision ne peut en ajouter une.`,
        prose`Les réseaux ne peuvent pas toutes les avoir. Des normes en gardent ${percent(f.kept)} hors de l’usage ordinaire : adresses pour les réseaux privés, pour envoyer à de nombreux destinataires à la fois, et une plage mise de côté pour plus tard et jamais entrée en usage. ${OF_REST[partDelegated(f)]}, soit ${percent(f.delegated.share)} de la réserve, était délégué ${when(f.delegated.on)}. Délégué veut dire qu’un registre en liste un titulaire.`,
      ],
    },
    given: {
      heading: 'De grands blocs d’abord, de petits ensuite',
      paragraphs: (f) => [
        prose`La spécification connaissait des blocs de trois tailles : ${full(f.sizes[0])}, ${full(f.sizes[1])} ou ${full(f.sizes[2])} adresses. Un réseau trop grand pour la plus petite pouvait recevoir la suivante, même s’il ne lui manquait que peu d’adresses. ${sentenceCase(when(f.documents.cidr.date))}, ${link('une nouvelle règle', f.documents.cidr.href)}, appelée CIDR, a permis des blocs dont la taille est n’importe quelle puissance de deux : on pouvait ainsi les tailler plus près du besoin.`,
        prose`Les fichiers des registres gardent la date à laquelle chaque bloc a été enregistré pour la première fois. De l’espace qu’ils listent, ${percent(f.registered.early.share)} l’avait été à la fin de ${f.registered.early.year} et ${percent(f.registered.atEnd.share)} à la fin de ${f.registered.atEnd.year}. L’année la plus active fut ${f.registered.peak.year}, ${besideEnd(f)} : ${addressesOf(f.registered.peak.addresses)} listées en datent.`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: 'La réserve centrale est vide',
      paragraphs: (f) => [
        prose`L’IANA, l’autorité chargée de l’attribution des numéros de l’Internet, tenait la réserve et passait aux registres régionaux des blocs de ${full(f.sizes[2])} adresses. ${sentenceCase(when(f.iana.date))}, ${link('elle a attribué', f.iana.href)} les ${inWords(f.registries.length)} derniers, un à chaque registre. Dès lors, chaque région a vécu sur ce qu’avait son propre registre.`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: 'Ce qui reste',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: 'Comment les réseaux continuent',
      paragraphs: (f) => [
        prose`Les réseaux qui ont trop peu d’adresses les partagent. La méthode, la traduction d’adresses ou NAT, a été décrite ${dated(f.documents.nat)} : un routeur se place entre de nombreuses adresses privées à l’intérieur et une adresse publique à l’extérieur. ${sentenceCase(when(f.documents.carrierNat.date))}, ${link('une plage a été réservée', f.documents.carrierNat.href)} pour que les fournisseurs puissent en faire autant une seconde fois, pour de nombreux clients à la fois. Le partage garde les gens connectés, mais il a des coûts ; l’organe de normalisation de l’Internet ${link('les a énumérés', f.documents.sharing.href)} ${when(f.documents.sharing.date)}.`,
        prose`Une réserve plus grande avait été conçue tôt. IPv6, dont les adresses ont 128 chiffres binaires, a été spécifié pour la première fois ${dated(f.ipv6)}, ${worded(f.years.ipv6Ahead, YEAR)} avant la fin de la réserve d’IPv4 de l’IANA. ${sentenceCase(onDay(f.use.on))}, plus de la moitié des utilisateurs de Google ${f.use.majority === 0 ? 'ne passaient par IPv6 dans aucun' : `passaient par IPv6 dans ${inWords(f.use.majority)}`} des ${countriesInFull(f.use.of)} qui ont des données. ${link('La Résolution 64', f.resolution)} de l’assemblée de normalisation de l’UIT reconnaît « que l’épuisement des adresses IPv4 appelle une accélération du passage d’IPv4 à IPv6 » (notre traduction). La ${link('page sur IPv4', addressOf('ipv4/'))} montre où est chaque adresse aujourd’hui.`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock':
      'Chaque registre a commencé à rationner après que l’IANA a attribué ses derniers blocs.',
    'little-left': 'Moins d’un centième de toutes les adresses IPv4 est listé comme disponible.',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  if (rest === 0)
    return `Depuis, les ${inWords(all)} registres régionaux ont tous épuisé leur stock général.`;
  if (used === 0)
    return `Depuis, les ${inWords(all)} registres régionaux en sont tous venus à rationner le leur.`;
  const have =
    used === 1
      ? `l’un des ${inWords(all)} registres régionaux a épuisé son stock général`
      : `${inWords(used)} des ${inWords(all)} registres régionaux ont épuisé leur stock général`;
  const others = rest === 1 ? 'l’autre rationne' : `les ${inWords(rest)} autres rationnent`;
  return `Depuis, ${have}, et ${others} ce qui reste.`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  const rest = f.registries.length - used.length;
  const named = used.map(
    ({ registry, ended: { date: on } }) => `celui ${place(registry, 'of')} depuis ${theDate(on)}`,
  );
  const pools = used.length === 1 ? 'stock général est épuisé' : 'stocks généraux sont épuisés';
  const gone = `${sentenceCase(inWords(used.length))} ${pools} : ${listed(named)}. Là, un réseau attend les adresses que d’autres rendent, ou en achète.`;
  const others =
    rest === 1
      ? 'L’autre registre donne encore'
      : `Les ${inWords(rest)} autres registres donnent encore`;
  if (used.length === 0) return 'Aucun stock général n’est encore épuisé.';
  return rest === 0 ? gone : `${gone} ${others} de petits blocs.`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered, registries }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `Les fichiers sont ${ofSpan({ oldest, newest })} et montrent ce qui était détenu ce jour-là :`
      : `Les fichiers sont de plusieurs jours, ${ofSpan({ oldest, newest })}, et chacun montre ce qui était détenu à sa date :`;
  return `${days} les blocs rendus auparavant manquent. Les parts s’arrêtent à ${registered.last}, dernière année que les ${inWords(registries.length)} fichiers couvrent tous${registered.last < oldest.slice(0, 4) ? '' : ', chacun jusqu’à son jour'}.`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return 'l’année où la réserve centrale s’est vidée';
  const many = Math.abs(years) === 1 ? 'l’année' : `${worded(Math.abs(years), YEAR)}`;
  const side = years > 0 ? 'avant' : 'après';
  return Math.abs(years) === 1
    ? `${many} ${side === 'avant' ? 'qui a précédé' : 'qui a suivi'} l’épuisement de la réserve centrale`
    : `${many} ${side} l’épuisement de la réserve centrale`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  return `Un nouveau réseau ${SERVED[last.registry].in} a pu demander de l’IPv4 selon les règles ordinaires environ ${worded(years.between, YEAR)} de plus qu’un réseau ${SERVED[first.registry].in}.`;
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `${after === 0 ? 'aucune adresse' : addressesOf(after)} ${place(registry, 'in')} (${date(to)})`,
  );
  const untold = registries.length - pools.length;
  const others =
    untold === 0
      ? ''
      : untold === 1
        ? ' Le dernier fichier disponible de l’autre registre ne le dit pas.'
        : ` Les derniers fichiers disponibles des ${inWords(untold)} autres ne le disent pas.`;
  return `Les registres publient ce qui leur reste. Aux dernières dates dont parlent leurs fichiers, restaient disponibles : ${listed(told)}.${others} Un réseau qui en obtient reçoit un petit bloc pour le côté extérieur de ses traducteurs, non une adresse par client.`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `Parmi les registres, seul ${place(registry, 'subject')} le dit. `
    : `C’est ${place(registry, 'subject')} qui en avait le plus. `;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0)
    return 'Aucun de ceux qui le disent n’a plus d’adresse à attribuer.';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? ` Son dernier stock disponible connu faisait une adresse pour ${counted(people, 'personne', 'personnes')}, sur les ${counted(pool.people, 'habitant', 'habitants')} des pays et territoires qu’il dessert principalement.`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `Ses fichiers n’en parlent que pour ${date(from)}.`;
  const how = CHANGED[poolChange(pool)];
  return `Il en avait ${short(before)} de disponibles ${when(from)} et ${short(after)} ${when(to)}, ${how}.`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : ` Un nombre ${quarantined > after ? 'plus grand' : quarantined < after ? 'plus petit' : 'égal'}, ${short(quarantined)}, est en quarantaine : des adresses rendues ou reprises, pas encore attribuables de nouveau.`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : ` ${sentenceCase(short(reserved))} de plus sont mises de côté par une règle, entre autres pour les points d’échange, où les réseaux se rejoignent.`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${place(registry.registry, 'subject')} (${SERVED[registry.registry].name})`;
    const on = dated(registry.rationed);
    if (index === 0)
      return prose`${sentenceCase(who)} a commencé à rationner ${on}, ${fully(f.daysToFirst, 'jour', 'jours')} plus tard. `;
    if (index === last) return prose`${sentenceCase(who)} a été le dernier, ${on}. `;
    const before = index === 1 ? 'Puis sont venus ' : index === last - 1 ? 'et ' : '';
    return prose`${before}${who} ${on}${index === last - 1 ? '. ' : ', '}`;
  });
}
