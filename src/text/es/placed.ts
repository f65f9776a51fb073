import type { Registry } from '../../model/registry.ts';
import type { PlacedText } from '../contract/placed.ts';
import { afterColon, place, toPlace } from '../grammar/es.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { headOf } from './groups.ts';

const of = (registry: Registry) => place(registry, 'of');
const holdersId = (registry: Registry) => `holders-without-ipv6-${registry}` as const;
const untold =
  'Solo se indica cuando el archivo más reciente disponible del registro distingue a un titular de otro.';

/** Figures outside the page of what they are about, and where they are expected and are not. */
export const placed: PlacedText = {
  title: (p) =>
    p.title.includes(': ')
      ? `${headOf(p.area)} – ${afterColon(p.title)}`
      : `${headOf(p.area)}: ${afterColon(p.title)}`,
  link: 'Compartir, insertar, descargar',
  names: {
    'map-ipv6-users': 'Mapa: usuarios de Google con IPv6',
    'map-ipv6-held': 'Mapa: espacio IPv6 registrado',
    'map-ipv4-per-person': 'Mapa: direcciones IPv4 por persona',
    'map-first-ipv6': 'Mapa: la primera delegación IPv6',
    'map-policies': 'Mapa: políticas sobre IPv6',
    'world-ipv6-held': 'Espacio IPv6 registrado en el mundo',
    'ipv6-largest-holders': 'Los países y territorios con más espacio IPv6',
    ...ofEachRegistry(
      (registry) => `${registry}-pool` as const,
      (registry) => `Direcciones IPv4 que le quedan ${toPlace(registry)}`,
    ),
    'ipv4-per-person-by-region': 'Direcciones IPv4 por persona, por región',
    'ipv6-users-by-region': 'Usuarios de Google con IPv6, por región',
    'world-ipv6-users': 'Usuarios de Google con IPv6 en el mundo',
    'ipv4-account': 'Dónde está cada dirección IPv4',
    'ipv4-administered': 'Quién administra qué direcciones IPv4',
    'ipv4-run-out': 'Cómo se les agotó IPv4 a los registros',
    ...ofEachRegistry(
      (registry) => `${registry}-pool-by-state` as const,
      (registry) => `Direcciones IPv4 ${of(registry)}, por situación`,
    ),
    ...ofEachRegistry(
      (registry) => `${registry}-pool-flow` as const,
      (registry) => `Direcciones IPv4 que entran en el fondo ${of(registry)} y salen de él`,
    ),
    'ipv4-most-and-least': 'Más y menos direcciones IPv4 por persona',
    'ipv4-lorenz': 'Con qué igualdad se reparten las direcciones IPv4',
    'ipv4-shares': 'Partes de la población y de las direcciones IPv4',
    'ipv4-gini-by-year': 'Con qué igualdad se reparten las direcciones IPv4, por año',
    'ipv4-developing-by-year':
      'La parte de los países en desarrollo en las direcciones IPv4, por año',
    'pace-by-sub-region': 'Crecimiento del espacio IPv6, por parte del mundo',
    'pace-steady-growth': 'Crecimiento constante del espacio IPv6',
    'pace-acceleration': 'Espacio IPv6 añadido en tres años y en los tres anteriores',
    'pace-first-ipv6': 'Cuándo obtuvieron los países y territorios su primer espacio IPv6',
    'pace-delegations-a-year': 'Delegaciones IPv6 al año',
    'pace-rank-moves': 'Quién subió y quién bajó por espacio IPv6',
    'ipv6-registered-and-used': 'IPv6 registrado y usado',
    ...ofEachRegistry(holdersId, (registry) => `Titulares ${of(registry)} con IPv4 y sin IPv6`),
    'ipv6-users-by-group': 'Usuarios de Google con IPv6, por grupo',
    'ipv4-registered-by-year': 'Direcciones IPv4 por año de primer registro',
    'iot-devices-a-person': 'Objetos conectados por persona',
    'iot-forecasts-of-2025': 'Pronósticos de objetos conectados para 2025',
    'group-ipv6-held': 'Espacio IPv6 registrado de los miembros',
    'group-ipv6-users': 'Usuarios de Google con IPv6, cada miembro frente al mundo',
    'group-ipv6-per-million': 'Espacio IPv6 por millón de personas, cada miembro frente al mundo',
    'group-ipv4-per-person': 'Direcciones IPv4 por persona, cada miembro frente al mundo',
    'country-ipv6-held': 'Espacio IPv6 registrado',
    'country-ipv6-users': 'Usuarios de Google con IPv6, frente a otros',
    'country-ipv4-held': 'Direcciones IPv4 registradas',
    'country-ipv4-per-person': 'Direcciones IPv4 por persona, frente a otros',
    'country-ipv6-registrations': 'Delegaciones IPv6 por año de primer registro',
    'country-ipv4-registrations': 'Direcciones IPv4 por año de primer registro',
    'country-ipv6-use-over-time': 'Usuarios que pueden usar IPv6, a lo largo del tiempo',
    'world-ipv6-use-over-time': 'El uso de IPv6 en el mundo, en dos mediciones',
    'country-ipv4-transfers': 'Direcciones IPv4 recibidas y cedidas por transferencia',
    'ipv4-transfers-by-registry': 'Direcciones IPv4 transferidas entre registros',
    'ipv4-waiting-time': 'Cuánto se espera por IPv4',
    'arin-waiting-list': `Quién espera IPv4 ${place('arin', 'in')}`,
    'ripencc-waiting-list': `Quién espera IPv4 ${place('ripencc', 'in')}`,
    'arin-given-again': `Direcciones IPv4 que ${place('arin', 'subject')} entregó de nuevo`,
    'ripencc-last-pool': `Cómo se agotaron las últimas direcciones IPv4 ${of('ripencc')}`,
    'ipv4-given-back-by-registry': 'Qué se devolvió, se trasladó y se entregó de nuevo',
    'delegations-still-listed': 'Qué ha sido de las delegaciones de años pasados',
    'ipv4-listed-by-registry': 'Direcciones IPv4 según los archivos de los propios registros',
    'country-ipv4-flows': 'Direcciones IPv4 que llegaron, se fueron y se devolvieron',
    'group-ipv4-flows': 'Direcciones IPv4 de los miembros que llegaron, se fueron y se devolvieron',
  },
  absent: {
    generic: 'En esta edición no hay datos para este gráfico.',
    why: {
      'country-ipv6-held':
        'Las listas de los registros no tienen ninguna entrada con este código de país.',
      'country-ipv4-held': 'No hay ningún mes con un recuento exacto para este código de país.',
      'country-ipv6-users':
        'Google no publica ninguna proporción para este código de país o tuvo muy pocas mediciones.',
      'country-ipv4-per-person': 'Falta el recuento de direcciones o el número de personas.',
      'country-ipv6-registrations': 'No consta ninguna delegación IPv6 con fecha de registro.',
      'country-ipv4-registrations': 'No consta ninguna delegación IPv4 con fecha de registro.',
      ...ofEachRegistry(holdersId, () => untold),
      'ipv4-account':
        'Los recuentos disponibles no llegan a todas las direcciones que existen: algunos faltan o son de días demasiado distantes. La página sobre la calidad de los datos dice más.',
      'country-ipv6-use-over-time':
        'Esta edición no tiene ninguna medición de APNIC Labs para este código de país.',
      'world-ipv6-use-over-time':
        'Esta edición no tiene ninguna medición de APNIC Labs para el mundo.',
      'country-ipv4-transfers':
        'Solo se indica cuando se leyeron las listas de transferencias de los cinco registros y nombran a un titular de este lugar.',
      'ipv4-transfers-by-registry':
        'Las transferencias solo se indican cuando se leyeron las listas de los cinco registros.',
      'country-ipv4-flows':
        'Solo se indica cuando se dispone de archivos de muchos meses del registro que lo atiende principalmente y llegó o se fue algo.',
    },
  },
};
