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
  beforeNoun,
  countedFull,
  date,
  full,
  inWords,
  listed,
  ofDate,
  ofSpan,
  on,
  onDay,
  oneAlone,
  percent,
  place,
  sentenceCase,
  short,
  since,
} from '../../grammar/es.ts';
import { link, type Prose, prose } from '../../prose.ts';
import { type Part, type PoolChange, partDelegated, poolChange } from '../../story-thresholds.ts';

const SERVED: Readonly<Record<Registry, string>> = {
  afrinic: 'África',
  apnic: 'Asia y el Pacífico',
  arin: 'el Canadá, los Estados Unidos y partes del Caribe',
  lacnic: 'América Latina y otras partes del Caribe',
  ripencc: 'Europa, el Oriente Medio y partes de Asia Central',
};

const dated = ({ date: day, href }: DatedSource) => link(on(day), href);

/** What is delegated of what can be used. */
const OF_REST: Readonly<Record<Part, string>> = {
  'nearly all': 'Casi todo el resto',
  most: 'La mayor parte del resto',
  'a part': 'Una parte del resto',
};

/** What a pool came to beside what it was. */
const CHANGED: Readonly<Record<PoolChange, string>> = {
  'less than half': 'menos de la mitad',
  less: 'menos que entonces',
  'as much': 'tantas como entonces',
  more: 'más que entonces',
};

/** How IPv4 ran out. */
export const howIpv4RanOut: StoryText<RanOutFacts, RanOutClaim, RanOutSection> = {
  kicker: 'Cómo se agotó IPv4',
  headline: (f) =>
    `Las existencias comunes de IPv4 duraron ${f.years.ofStock} años; después se les agotaron a las regiones, una tras otra`,
  standfirst: (f) =>
    `Las direcciones más antiguas de Internet proceden de unas existencias fijas de ${short(f.total)}. Los últimos bloques salieron del almacén central del mundo ${on(f.iana.date)}. ${poolsSince(f)}`,
  description:
    'Cómo se vació el almacén mundial de cuatro mil millones de direcciones IPv4, cómo se les agotaron después a las regiones y cómo se las arreglan las redes.',
  sections: {
    stock: {
      heading: 'Unas existencias fijas',
      paragraphs: (f) => [
        prose`Una dirección de Internet dice a la red dónde entregar, de modo parecido a una dirección postal. La versión llamada IPv4 se estableció ${dated(f.documents.ipv4)}. Escribe cada dirección con 32 cifras binarias, cada una 0 o 1. Eso da exactamente ${full(f.total)} direcciones, y ninguna decisión puede añadir otra.`,
        prose`Las redes no pueden tenerlas todas. Las normas mantienen el ${percent(f.kept)} fuera del uso corriente: direcciones para redes privadas, para enviar a muchos destinatarios a la vez y un rango apartado para más adelante que nunca llegó a usarse. ${OF_REST[partDelegated(f)]}, el ${percent(f.delegated.share)} de las existencias, estaba delegado ${on(f.delegated.on)}. Delegado significa que en la lista de un registro consta un titular.`,
      ],
    },
    given: {
      heading: 'Primero bloques grandes, después pequeños',
      paragraphs: (f) => [
        prose`La especificación conocía bloques de tres tamaños: ${full(f.sizes[0])}, ${full(f.sizes[1])} o ${countedFull(f.sizes[2], 'dirección', 'direcciones')}. A una red a la que se le quedaba pequeño el menor podía dársele el siguiente, por pocas más que necesitara. ${sentenceCase(on(f.documents.cidr.date))}, ${link('una nueva regla', f.documents.cidr.href)}, conocida como CIDR, permitió bloques de cualquier tamaño que fuera potencia de dos, de modo que podían ajustarse más a la necesidad.`,
        prose`Los archivos de los registros conservan la fecha en que cada bloque se registró por primera vez. Del espacio que recogen, el ${percent(f.registered.early.share)} se había registrado por primera vez al final de ${f.registered.early.year} y el ${percent(f.registered.atEnd.share)} al final de ${f.registered.atEnd.year}. El año de más actividad fue ${f.registered.peak.year}, ${besideEnd(f)}: de él datan ${short(f.registered.peak.addresses)} de las direcciones que constan.`,
        prose`${filesOf(f)}`,
      ],
    },
    end: {
      heading: 'El almacén central está vacío',
      paragraphs: (f) => [
        prose`La Autoridad para la Asignación de Números en Internet, IANA, custodiaba las existencias y entregaba a los registros regionales bloques de ${countedFull(f.sizes[2], 'dirección', 'direcciones')}. ${link(sentenceCase(on(f.iana.date)), f.iana.href)} entregó los ${inWords(f.registries.length)} últimos, uno a cada registro. Desde entonces, cada región vivió de lo que tenía su propio registro.`,
        [...rationing(f), longer(f)],
        prose`${poolsUsedUp(f)}`,
      ],
    },
    left: {
      heading: 'Qué queda',
      paragraphs: (f) => [prose`${poolsLeft(f)}`, prose`${largestPool(f)}`],
    },
    since: {
      heading: 'Cómo se las arreglan las redes',
      paragraphs: (f) => [
        prose`Las redes que tienen muy pocas direcciones las comparten. El método, la traducción de direcciones de red o NAT, se describió ${dated(f.documents.nat)}: un router se sitúa entre muchas direcciones privadas en el interior y una dirección pública en el exterior. ${link(sentenceCase(on(f.documents.carrierNat.date)), f.documents.carrierNat.href)} se reservó un rango para que los proveedores pudieran hacer lo mismo otra vez, para muchos clientes a la vez. Compartir mantiene conectadas a las personas y tiene costos; el organismo de normas de Internet ${link('los enumeró', f.documents.sharing.href)} ${on(f.documents.sharing.date)}.`,
        prose`Con tiempo se habían diseñado unas existencias mayores. IPv6, cuyas direcciones tienen 128 cifras binarias, se especificó por primera vez ${dated(f.ipv6)}, ${f.years.ipv6Ahead === 1 ? 'un año' : `${inWords(f.years.ipv6Ahead)} años`} antes de que se agotaran las existencias de IPv4 de la IANA. ${sentenceCase(onDay(f.use.on))}, en ${f.use.majority === 0 ? 'ninguno' : full(f.use.majority)} de ${full(f.use.of)} países y territorios con datos se conectó por IPv6 más de la mitad de los usuarios de Google. La ${link('Resolución 64', f.resolution)} de la Asamblea de normalización de la UIT reconoce que el agotamiento de las direcciones IPv4 exige acelerar la migración de IPv4 a IPv6. La ${link('página sobre IPv4', addressOf('ipv4/'))} muestra dónde está hoy cada dirección.`,
      ],
    },
  },
  claims: {
    'regions-after-the-stock':
      'Todos los registros empezaron a racionar después de que la IANA entregara sus últimos bloques.',
    'little-left':
      'Menos de una de cada cien de todas las direcciones IPv4 consta como disponible.',
  },
};

/** How many registries have used up their general pools. */
function poolsSince(f: RanOutFacts): string {
  const [used, all] = [endedRegistries(f).length, f.registries.length];
  const rest = all - used;
  if (rest === 0)
    return `Desde entonces, los ${inWords(all)} registros regionales han agotado sus fondos generales.`;
  if (used === 0)
    return `Desde entonces, los ${inWords(all)} registros regionales han pasado a racionar los suyos.`;
  const have = used === 1 ? 'ha agotado su fondo general' : 'han agotado sus fondos generales';
  const others = rest === 1 ? 'el otro raciona' : `los otros ${inWords(rest)} racionan`;
  return `Desde entonces, ${oneAlone(used)} de los ${inWords(all)} registros regionales ${have}, y ${others} lo que queda.`;
}

/** Which general pools are used up, since when, and what the others do. */
function poolsUsedUp(f: RanOutFacts): string {
  const used = endedRegistries(f);
  const rest = f.registries.length - used.length;
  if (used.length === 0) return 'Todavía no se ha agotado ningún fondo general.';
  const named = used.map(
    ({ registry, ended: { date: day } }) => `el ${place(registry, 'of')} ${since(day)}`,
  );
  const pools =
    used.length === 1
      ? 'Un fondo general está agotado'
      : `${sentenceCase(inWords(used.length))} fondos generales están agotados`;
  const gone = `${pools}: ${listed(named)}. Allí una red espera en fila las direcciones que otros devuelven, o las compra.`;
  const others =
    rest === 1
      ? 'El otro registro entrega todavía'
      : `Los otros ${inWords(rest)} registros entregan todavía`;
  return rest === 0 ? gone : `${gone} ${others} bloques pequeños.`;
}

/** Of which days the files are, and where the years end for it. */
function filesOf({ files: { oldest, newest }, registered, registries }: RanOutFacts): string {
  const days =
    oldest === newest
      ? `Los archivos son ${ofDate(newest)} y muestran lo que había entonces:`
      : `Los archivos son de varios días, ${ofSpan({ oldest, newest })}, y cada uno muestra lo que había en el suyo:`;
  return `${days} faltan los bloques devueltos antes. Las proporciones terminan en ${registered.last}, el último año que abarcan los ${inWords(registries.length)} archivos${registered.last < oldest.slice(0, 4) ? '' : ', cada uno hasta su día'}.`;
}

/** Where the busiest year lies beside the one in which the central store was emptied. */
function besideEnd({ registered, iana }: RanOutFacts): string {
  const years = Number(iana.date.slice(0, 4)) - Number(registered.peak.year);
  if (years === 0) return 'el año en que se vació el almacén central';
  const many = Math.abs(years) === 1 ? 'el año' : `${inWords(Math.abs(years))} años`;
  const when = years > 0 ? 'antes' : 'después';
  return Math.abs(years) === 1
    ? `${many} ${years > 0 ? 'anterior' : 'posterior'} a aquel en que se vació el almacén central`
    : `${many} ${when} de que se vaciara el almacén central`;
}

/** How much longer the last region could ask under ordinary rules than the first. */
function longer({ registries, years }: RanOutFacts): string {
  const [first, last] = [registries[0], registries.at(-1)];
  if (!first || !last || years.between === 0) return '';
  const time = years.between === 1 ? 'un año' : `${inWords(years.between)} años`;
  return `Una red nueva de ${SERVED[last.registry]} pudo pedir IPv4 con las normas ordinarias cerca de ${time} más que una de ${SERVED[first.registry]}.`.replace(
    /\bde el\b/g,
    'del',
  );
}

/** What each registry whose files tell has left. */
function poolsLeft({ pools, registries }: RanOutFacts): string {
  const told = pools.map(
    ({ registry, after, to }) =>
      `${place(registry, 'subject')}, ${after === 0 ? 'ninguna' : short(after)} (${date(to)})`,
  );
  const untold = registries.length - pools.length;
  const others =
    untold === 0
      ? ''
      : untold === 1
        ? ' El último archivo disponible del otro registro no lo indica.'
        : ` Los últimos archivos disponibles de los otros ${inWords(untold)} no lo indican.`;
  return `Los registros publican lo que les queda. En las últimas fechas de las que informan sus archivos, tenían disponibles: ${told.join('; ')}.${others} Una red que obtiene algunas recibe un bloque pequeño para el exterior de sus traductores, no una dirección para cada cliente.`;
}

/** Who has most, or who alone tells what is left. */
function leadOf({ pools }: RanOutFacts): string {
  const [{ registry }, ...others] = pools as [PoolLeft, ...PoolLeft[]];
  return others.length === 0
    ? `De los registros, solo ${place(registry, 'subject')} lo indica. `
    : `El que más tenía era ${place(registry, 'subject')}. `;
}

/** The pool with most addresses available: how it changed, what else it holds, and the people it serves. */
function largestPool(f: RanOutFacts): string {
  const pool = f.pools[0];
  if (!pool || pool.after === 0)
    return 'A ninguno de los que lo indican le queda una dirección por entregar.';
  const people = pool.people / pool.after;
  const each =
    people >= 1
      ? ` Lo último que tenía disponible era una dirección por cada ${short(people)} de los ${beforeNoun(short(pool.people), 'personas')} de los países y territorios que atiende principalmente.`
      : '';
  return `${leadOf(f)}${changed(pool)}${setAside(pool)}${each}`;
}

function changed(pool: PoolLeft): string {
  const { from, to, before, after } = pool;
  if (from === to) return `Sus archivos informan de ellas solo para ${date(from)}.`;
  const how = CHANGED[poolChange(pool)];
  return `Tenía ${short(before)} disponibles ${on(from)} y ${short(after)} ${on(to)}, ${how}.`;
}

/** What a registry holds beside the addresses that it may give out. */
function setAside({ after, quarantined, reserved }: PoolLeft): string {
  const resting =
    quarantined === null || quarantined === 0
      ? ''
      : ` Un número ${quarantined > after ? 'mayor' : quarantined < after ? 'menor' : 'igual'}, ${short(quarantined)}, está en cuarentena: se devolvieron o se retiraron y todavía no pueden entregarse de nuevo.`;
  const kept =
    reserved === null || reserved === 0
      ? ''
      : ` Por política se apartan ${short(reserved)} más, entre otras cosas para puntos de intercambio, donde se encuentran las redes.`;
  return resting + kept;
}

/** Who began to ration when, each with its region and the page that says so. */
function rationing(f: RanOutFacts): Prose {
  const last = f.registries.length - 1;
  return f.registries.flatMap((registry, index) => {
    const who = `${place(registry.registry, 'subject')} (${SERVED[registry.registry]})`;
    const when = dated(registry.rationed);
    if (index === 0)
      return prose`${sentenceCase(who)} empezó a racionar ${when}, ${f.daysToFirst === 1 ? 'un día' : countedFull(f.daysToFirst, 'día', 'días')} después. `;
    if (index === last) return prose`${sentenceCase(who)} fue el último, ${when}. `;
    const before = index === 1 ? 'Después llegaron ' : index === last - 1 ? 'y ' : '';
    return prose`${before}${who} ${when}${index === last - 1 ? '. ' : ', '}`;
  });
}
