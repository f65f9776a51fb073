import { addressOf } from '../../../model/address.ts';
import type {
  FourBillionClaim,
  FourBillionFacts,
  FourBillionSection,
} from '../../../model/stories/four-billion.ts';
import type { StoriesText } from '../../contract/stories.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  counted,
  countedFull,
  date,
  fromTo,
  full,
  listed,
  ofDate,
  on,
  percent,
  place,
  sentenceCase,
  short,
} from '../../grammar/es.ts';
import { link, prose } from '../../prose.ts';
import { addressesEach } from './each.ts';

const IANA = 'https://www.iana.org/assignments/ipv4-address-space';

/** Where four billion addresses went, in ten pictures. */
export const fourBillion: StoryText<FourBillionFacts, FourBillionClaim, FourBillionSection> = {
  kicker: 'En diez imágenes',
  headline: () => '¿Adónde fueron cuatro mil millones de direcciones?',
  standfirst: (f) =>
    `Hay ${full(f.total)} direcciones IPv4. De las que pueden usar las redes, el ${percent(f.delegated.addresses / (f.total - f.kept))} estaba entregado ${on(f.delegated.on)}. Diez imágenes muestran adónde fueron.`,
  description:
    'Las 4.294.967.296 direcciones IPv4 en diez imágenes: qué se reserva, quién recibió los primeros bloques, cuándo se vació el almacén, quién tiene más por persona y qué queda.',
  sections: {
    all: {
      heading: 'Todas las que existen',
      paragraphs: (f) => [
        prose`Una dirección IPv4 es un número de 32 bits, por lo que hay ${full(f.total)} y ninguna más. Aquí están como ${full(f.squares)} cuadrados. Cada uno representa ${full(f.square)}, tantas como empiezan por el mismo número.`,
      ],
    },
    kept: {
      heading: 'Algunas no son de ninguna red',
      paragraphs: (f) => [
        prose`Las normas reservan el ${percent(f.kept / f.total)} de todas las direcciones para usos propios: para redes domésticas que nadie ve desde fuera, para enviar a muchos a la vez, para pruebas y para un uso futuro que nunca llegó. Quedan ${full(f.total - f.kept)} para las redes (${link('lista de la IANA', IANA)} ${ofDate(f.listOn)}).`,
      ],
    },
    blocks: {
      heading: 'Una sola lista para el mundo',
      paragraphs: (f) => [
        prose`La lista de los cuadrados la lleva la IANA, que entrega todos los números de Internet. De ellos, ${full(f.given)} fueron a redes o a los registros que las atienden. Los otros ${full(f.squares - f.given)} se reservan.`,
      ],
    },
    early: {
      heading: 'Las primeras llegaron pronto',
      paragraphs: (f) => [
        prose`De los ${full(f.given)} cuadrados, ${short(f.early)}, el ${percent(f.early / f.given)}, se entregaron antes de que hubiera registros que preguntaran el motivo: algunos, enteros, a una sola empresa, universidad o ministerio. La lista los llama heredados («legacy»).`,
      ],
    },
    registries: {
      heading: 'Cinco registros los tienen a su cargo',
      paragraphs: (f) => [
        prose`Cada cuadrado entregado está a cargo de uno de los cinco registros, uno por cada parte del mundo. ${sentenceCase(place(f.most.registry, 'subject'))} tiene ${full(f.most.squares)}; ${place(f.fewest.registry, 'subject')}, ${full(f.fewest.squares)}. ${link('¿Qué dice mi dirección?', addressOf('address/'))}`,
      ],
    },
    emptied: {
      heading: 'Después se vació el almacén',
      paragraphs: (f) => [
        prose`Así se entregaron los cuadrados, por decenios, según la lista de la IANA. Los últimos se entregaron ${link(on(f.emptied.date), f.emptied.href)}. ${sentenceCase(place(f.first.registry, 'subject'))} empezó a racionar ${link(on(f.first.date), f.first.href)}, y el último registro, ${place(f.last.registry, 'subject')}, ${link(on(f.last.date), f.last.href)}.`,
      ],
    },
    people: {
      heading: 'Divididas entre las personas',
      paragraphs: (f) => [
        prose`${sentenceCase(place(f.people.least.region, 'in'))} hay ${addressesEach(f.people.least.each)}; ${place(f.people.most.region, 'in')}, ${addressesEach(f.people.most.each)}. Los países y territorios con menos por persona, donde vive la mitad de la población mundial, tienen el ${percent(f.people.half)} (direcciones ${ofDate(f.people.on)}, población de ${f.people.year}). ${link('Cómo se reparten', addressOf('fairness/'))}`,
      ],
    },
    left: {
      heading: 'Qué queda',
      paragraphs: (f) => [
        prose`${sentenceCase(on(f.delegated.on))} había ${counted(f.delegated.addresses, 'dirección', 'direcciones')} entregadas. De lo que tienen los propios registros, en sus archivos constan ${f.available === 0 ? 'ninguna' : short(f.available)} como ${f.available === 0 ? 'disponible' : 'disponibles'}, cuando lo indican. ${waiting(f)}${link('Dónde está cada dirección', addressOf('ipv4/'))}`,
      ],
    },
    back: {
      heading: 'Unas pocas vuelven',
      paragraphs: (f) => [
        prose`${sentenceCase(fromTo(f.back.from, f.back.to))} ${f.back.addresses === 0 ? 'no se devolvió ni se retiró ninguna dirección' : `se devolvieron o se retiraron ${counted(f.back.addresses, 'dirección', 'direcciones')}`}, según los archivos ${listed(f.back.registries.map((one) => place(one, 'of')))}. En el mismo tiempo, ${f.back.again === 0 ? 'no se entregó de nuevo ninguna de las que habían vuelto' : `se entregaron de nuevo ${short(f.back.again)} que habían vuelto`}. Todo ello no llenaría tres de estos cuadrados.`,
      ],
    },
    ipv6: {
      heading: 'Y otra vez la imagen entera',
      paragraphs: (f) => [
        prose`IPv6 se cuenta en otros tamaños. Un solo\u00a0/32, el bloque que un registro suele entregar a un operador de red, tiene espacio para ${countedFull(f.total, 'red', 'redes')}: esta misma imagen, ahora con cada cuadrado lleno de redes. ${sentenceCase(on(f.ipv6.on))}, el IPv6 registrado equivalía a ${counted(f.ipv6.slash32s, 'bloque así', 'bloques así')}. ${link('Si se usan', addressOf('used/'))} es otra cuestión.`,
      ],
    },
  },
  claims: {
    'early-is-much':
      'Más de un tercio de los bloques entregados se entregó antes de que hubiera registros.',
    'nearly-all-given':
      'Más del 95\u00a0% de las direcciones que pueden usar las redes está entregado.',
    'least-far-below-most':
      'La región con más direcciones por persona tiene más del doble que la que tiene menos.',
    'little-came-back': 'Volvieron menos direcciones de las que hay en tres de los 256 cuadrados.',
    'room-in-ipv6': 'Hay más de un\u00a0/32 de IPv6 registrado.',
  },
};

/** The requests that wait, of each registry that tells. */
function waiting({ waiting: lists }: FourBillionFacts): string {
  if (lists.length === 0) return '';
  const told = lists.map(
    ({ registry, requests, on: day }) =>
      `${counted(requests, 'solicitud', 'solicitudes')} ${place(registry, 'in')} (${date(day)})`,
  );
  return `En lista de espera para obtener más hay ${listed(told)}. `;
}

/** What the parts of its pictures are called. */
export const fourBillionParts: StoriesText['fourBillionParts'] = {
  parts: {
    all: 'IPv4',
    kept: 'Reservadas para usos especiales',
    usable: 'Para las redes',
    given: 'Entregadas por la IANA',
    early: 'Antes de que hubiera registros',
    later: 'Entregadas a los registros',
    undated: 'Sin fecha',
    others: 'Reservadas, libres o sin país',
    delegated: 'Entregadas',
    available: 'Disponibles',
    'policy-reserved': 'Apartadas por política',
    quarantined: 'En cuarentena',
    'reserved-unsplit': 'Reservadas',
    untold: 'Sin distinguir',
    stayed: 'Todas las demás direcciones',
    back: 'Devueltas',
    ipv6: 'Redes de un\u00a0/32',
  },
  decade: (year) => `${year} a ${Number(year) + 9}`,
  total: 'Todas las direcciones IPv4',
  totalIpv6: 'Todas las redes de un\u00a0/32',
};
