import { groupAddress } from '../../../model/address.ts';
import type {
  IslandsClaim,
  IslandsFacts,
  IslandsSection,
} from '../../../model/stories/islands-and-landlocked.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  agreeing,
  beforeNoun,
  counted,
  full,
  inWords,
  listed,
  on,
  onDay,
  oneAlone,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/es.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

/** Up to so many countries are few enough to be named. */
const FEW = 3;

/** Islands and landlocked countries. */
export const islandsAndLandlocked: StoryText<IslandsFacts, IslandsClaim, IslandsSection> = {
  kicker: 'Islas y países sin litoral',
  headline: (f) =>
    `${sentenceCase(on(f.ipv4On))}, dos Estados tenían el ${percent(f.two.ipv4)} de las direcciones IPv4 de los Estados insulares; los países sin litoral tenían ${addressesEach(f.landlocked.ipv4.each)}`,
  standfirst: (f) =>
    `Sobre el papel, los pequeños Estados insulares tenían, por persona, ${short(f.islands.ipv4.each / f.landlocked.ipv4.each)} veces las direcciones IPv4 de los países en desarrollo sin litoral. Mucho de lo que está registrado en las islas difícilmente puede ser para los isleños: en el uso de IPv6, la distancia era mucho menor ${on(f.usersOn)}.`,
  description:
    'Pequeños Estados insulares y países en desarrollo sin litoral: qué está registrado en ellos, cuánto corresponde a dos Estados y cuántas personas usan IPv6.',
  sections: {
    lists: {
      heading: 'Dos listas',
      paragraphs: (f) => [
        prose`Las Naciones Unidas mantienen listas de países con cargas particulares. Una incluye ${full(f.islands.members)} pequeños Estados insulares en desarrollo, con ${beforeNoun(short(f.islands.people), 'personas')}; otra, ${full(f.landlocked.members)} países en desarrollo sin litoral, con ${short(f.landlocked.people)} (población de ${f.peopleYear}). ${mainland(f)}${both(f)} ${leastDeveloped(f)}, por lo que los grupos no deben sumarse.`,
        prose`La ${link('Resolución 64', f.resolution)} de la Asamblea de normalización de la UIT cuenta los tres entre los países en desarrollo. Encarga a las comisiones de estudio que sigan lo que ocurre con IPv4 en interés de los países en desarrollo.`,
      ],
    },
    islands: {
      heading: 'Direcciones que no están en la isla',
      paragraphs: (f) => [
        prose`${sentenceCase(on(f.ipv4On))}, los ${full(f.islands.ipv4.counted)} Estados insulares con ambas cifras tenían ${addressesEach(f.islands.ipv4.each)}, más que el mundo en su conjunto, que tenía ${addressesEach(f.world.each)}. La cifra engaña: a dos Estados, ${listed(places(f.two.countries))}, corresponde el ${percent(f.two.ipv4)} de las direcciones de las islas. Sin ellos hay ${addressesEach(f.two.othersEach)}. Donde menos hay es ${place(f.islands.ipv4.least.country, 'in')}: ${addressesEach(f.islands.ipv4.least.value)}.`,
        prose`El registro sigue a la sede del titular, y una empresa puede usar sus direcciones en cualquier continente. ${sentenceCase(place(f.seat.country, 'subject'))} ${agreeing(f.seat.country, 'tenía', 'tenían')} ${counted(f.seat.each, 'dirección', 'direcciones')} por persona.${usersAt(f)}`,
        prose`${sharper(f)} De todo el IPv6 registrado en Estados insulares ${on(f.ipv6On)}, el ${percent(f.two.ipv6)} pertenecía a titulares de esos mismos dos.`,
      ],
    },
    landlocked: {
      heading: 'Mucha tierra, pocas direcciones',
      paragraphs: (f) => [
        prose`Los ${full(f.landlocked.ipv4.counted)} países sin litoral tienen el ${percent(f.landlocked.ipv4.people)} de la población contada y el ${percent(f.landlocked.ipv4.addresses)} de las direcciones IPv4: ${addressesEach(f.landlocked.ipv4.each)}. ${above(f)} Donde menos hay es ${place(f.landlocked.ipv4.least.country, 'in')}: ${addressesEach(f.landlocked.ipv4.least.value)}. Con tantas por persona como el mundo, el grupo tendría ${short(f.world.each / f.landlocked.ipv4.each)} veces lo que tiene.`,
        prose`Un cable de un país sin litoral al mar tiene que cruzar al menos otro país. Las cifras no dicen si pesa más la distancia, los ingresos o los años en que crecieron las redes. Muestran dónde se siente la escasez: allí un proveedor tiene que poner a muchos clientes tras cada dirección.`,
      ],
    },
    use: {
      heading: 'En el uso, unos y otros están más cerca',
      paragraphs: (f) => [
        prose`${sentenceCase(onDay(f.usersOn))}, en el Estado insular mediano con datos se conectó por IPv6 el ${percent(f.islands.users.median)} de los usuarios de Google; en el país sin litoral mediano, el ${percent(f.landlocked.users.median)}; y la mediana de todos los países y territorios era el ${percent(f.world.users)}. (La mitad de los miembros de un grupo con datos está por debajo de su mediana y la otra mitad, por encima.)`,
        prose`Dentro de cada grupo la dispersión es grande. Entre los países sin litoral va del ${percent(f.landlocked.users.least.value)} ${place(f.landlocked.users.least.country, 'in')} al ${percent(f.landlocked.users.most.value)} ${place(f.landlocked.users.most.country, 'in')}. Entre los Estados insulares va del ${percent(f.islands.users.least.value)} ${place(f.islands.users.least.country, 'in')} al ${percent(f.islands.users.most.value)} ${place(f.islands.users.most.country, 'in')}. Por encima de la mediana de todos los países y territorios están ${some(f.islands.users.aboveWorld, 'Estado insular', 'Estados insulares')} y ${some(f.landlocked.users.aboveWorld, 'país sin litoral', 'países sin litoral')}.`,
      ],
    },
    small: {
      heading: 'Qué ocultan los números pequeños',
      paragraphs: (f) => [
        prose`${unknown(f)} Donde hay pocos usuarios, un solo proveedor que activa IPv6 puede mover un país entero.`,
        prose`Los bloques de IPv6 son lo bastante grandes para cualquier isla. Un\u00a0/32, el bloque que un registro suele entregar a un operador de red, se divide en ${full(f.sites)} partes del tamaño que suele darse a una oficina o a un campus. ${smaller(f)} ${without(f)}`,
        prose`Cada Estado tiene su propia página, y los grupos también: ${link('pequeños Estados insulares en desarrollo', groupAddress('sids'))} y ${link('países en desarrollo sin litoral', groupAddress('lldc'))}.`,
      ],
    },
  },
  claims: {
    'islands-above-the-world':
      'Los Estados insulares en conjunto tienen más direcciones IPv4 por persona que el mundo.',
    'two-have-most':
      'Dos Estados tienen más de la mitad de las direcciones IPv4 de los Estados insulares.',
    'others-below-the-world':
      'Sin esos dos, los Estados insulares tienen menos direcciones por persona que el mundo.',
    'seat-above-the-islands':
      'La sede de empresas tiene más direcciones por persona que los Estados insulares en conjunto.',
    'few-for-the-landlocked':
      'Los países sin litoral tienen una parte menor de las direcciones que de la población.',
    'closer-in-use':
      'En el uso de IPv6, la distancia entre los dos grupos es menos de un tercio de la que hay sobre el papel.',
    'few-users-at-the-seat':
      'Donde hay más direcciones registradas por persona, se conectan por IPv6 menos usuarios de Google que en el Estado insular mediano.',
  },
};

/** Members of the list of island states that lie on a continent. */
function mainland(f: IslandsFacts): string {
  const names = places(f.mainland);
  if (names.length === 0) return '';
  const verbs =
    names.length === 1 ? 'está en ella y se encuentra' : 'están en ella y se encuentran';
  return `La primera lista no se guía solo por las costas: ${listed(names)} ${verbs} en un continente. `;
}

function both({ onBoth }: IslandsFacts): string {
  if (onBoth === 0) return 'Ningún Estado está en ambas.';
  return onBoth === 1
    ? 'Un Estado está en ambas.'
    : `${sentenceCase(inWords(onBoth))} están en ambas.`;
}

/** How many of each list are on that of the least developed too. */
function leastDeveloped({ islands, landlocked }: IslandsFacts): string {
  const [first, second] = [islands.alsoLeastDeveloped, landlocked.alsoLeastDeveloped];
  const one = first === 0 ? 'ninguno' : oneAlone(first);
  const other = second === 0 ? 'ninguno' : oneAlone(second);
  return `${sentenceCase(one)} de los insulares y ${other} de los países sin litoral ${first + second === 1 ? 'está' : 'están'} además en una tercera lista, la de los países menos adelantados`;
}

function usersAt(f: IslandsFacts): string {
  if (f.seat.users === null) return '';
  return ` ${sentenceCase(onDay(f.usersOn))}, el ${percent(f.seat.users)} de los usuarios de Google allí se conectó por IPv6.`;
}

/** How the two states' part of the IPv6 compares with their part of the IPv4. */
function sharper({ two }: IslandsFacts): string {
  if (two.ipv6 > two.ipv4) return 'IPv6 muestra el mismo panorama con más nitidez.';
  if (two.ipv6 > 0.5) return 'IPv6 muestra el mismo panorama, con menos nitidez.';
  return 'IPv6 está más repartido.';
}

function some(count: number, one: string, many: string): string {
  if (count === 0) return `ningún ${one}`;
  return `${inWords(count)} ${count === 1 ? one : many}`;
}

/** For how many island states there is no share of users. */
function unknown({ islands }: IslandsFacts): string {
  const missing = islands.members - islands.users.counted;
  if (missing === 0) return 'Hay una proporción de usuarios para todos los Estados insulares.';
  return `Para ${full(missing)} de los ${full(islands.members)} Estados insulares no hay proporción de usuarios: Google no publica ninguna o tiene muy pocas mediciones. Que no haya datos no significa que no haya nadie.`;
}

function smaller({ smaller: count }: IslandsFacts): string {
  if (count === 0) return 'Ningún Estado insular tiene menos habitantes que eso.';
  return `En al menos ${oneAlone(count)} de los Estados insulares, eso es más de una por habitante.`;
}

/** Which landlocked countries have more addresses for each person than the world. */
function above({ landlocked }: IslandsFacts): string {
  const { aboveWorld, most } = landlocked.ipv4;
  const each = addressesEach(most.value);
  const name = place(most.country, 'subject');
  if (aboveWorld.length === 1)
    return `Solo ${name}, con ${each}, ${agreeing(most.country, 'está', 'están')} por encima de la cifra del mundo.`;
  return `${aboveNames(places(aboveWorld))} por encima de la cifra del mundo; donde más hay es ${place(most.country, 'in')}, ${each}.`;
}

function aboveNames(names: readonly string[]): string {
  if (names.length === 0) return 'Ninguno está';
  return names.length > FEW
    ? `${sentenceCase(inWords(names.length))} están`
    : `Solo ${listed(names)} están`;
}

/** Which members of either group hold no IPv6 at all. */
function without({ islands, landlocked }: IslandsFacts): string {
  const codes = new Set([...islands.withoutIpv6, ...landlocked.withoutIpv6]);
  const names = places([...codes]);
  if (names.length === 0)
    return 'Todos los Estados de ambos grupos que se cuentan tienen IPv6 registrado.';
  return `De todos los Estados de ambos grupos, ${oneAlone(names.length)} no ${names.length === 1 ? 'tiene' : 'tienen'} IPv6 registrado: ${listed(names)}.`;
}
