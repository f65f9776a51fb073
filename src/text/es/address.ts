import type { AddressText } from '../contract/address.ts';
import { countedFull, ofDate, place } from '../grammar/es.ts';

/** The page that tells which registry an address belongs to. */
export const address: AddressText = {
  short: '¿Qué dice mi dirección?',
  kicker: 'Pruébelo',
  title: '¿Qué dice mi dirección?',
  description:
    'Pegue cualquier dirección o prefijo IPv4 o IPv6: a qué registro pertenece su bloque, desde cuándo, o para qué se reserva. Se busca en su navegador; no se envía nada.',
  lead: 'Toda dirección está en un bloque que la IANA entregó a uno de los cinco registros o que reservó para un uso especial. Pegue una dirección o un prefijo para ver en cuál está.',
  field: {
    name: 'Buscar una dirección',
    label: 'Una dirección IPv4 o IPv6, o un prefijo',
    note: 'Se busca en las tablas de esta página, en su navegador. La dirección no se envía a ninguna parte ni se guarda.',
    plain:
      'El campo que busca una dirección necesita JavaScript. Sin él, busque en las tablas siguientes el primer número de una dirección IPv4 o el comienzo de una dirección IPv6.',
  },
  faults: {
    none: 'No es una dirección IPv4 ni IPv6. Ejemplos: 192.0.2.1 y 2001:db8::1.',
    'four-numbers': 'Una dirección IPv4 tiene cuatro números separados por puntos, como 192.0.2.1.',
    'leading-zero':
      'Los números de una dirección IPv4 no deben empezar por 0: algunos programas leen 010 como 8. Quite el cero.',
    'above-255': 'Los números de una dirección IPv4 van de 0 a 255.',
    digits:
      'Entre un «:» y el siguiente, una dirección IPv6 tiene como máximo cuatro cifras de 0 a 9 o letras de la a a la f.',
    groups:
      'Una dirección IPv6 tiene ocho grupos separados por «:»; «::» representa, una sola vez, los grupos de ceros omitidos. Seis pares son el número de una tarjeta de red, no una dirección.',
    'two-gaps': 'En una dirección IPv6, :: solo puede aparecer una vez.',
    prefix: 'Tras la barra va un número entero: hasta 32 en IPv4 y hasta 128 en IPv6.',
    'too-wide':
      'Este prefijo es más amplio que un bloque de la lista de la IANA. Las tablas siguientes muestran los bloques que contiene.',
    unlisted:
      'Según las listas de la IANA, este rango no se ha entregado a ningún registro ni tiene ningún uso.',
  },
  carries: 'Lleva la dirección IPv4',
  says: {
    registry: (registry) => `Este bloque está a cargo ${place(registry, 'of')}.`,
    country: ({ registry, countries, on }) =>
      on === null
        ? 'El bloque no dice en qué país está su titular.'
        : `El bloque no dice en qué país está su titular: ${place(registry, 'subject')} tiene titulares en ${countedFull(countries, 'país o territorio', 'países y territorios')}, según su archivo ${ofDate(on)}.`,
    lookup: (registry) => `Buscar al titular ${place(registry, 'in')} (sale de este sitio)`,
    group: (registry) =>
      `Países y territorios atendidos principalmente por ${place(registry, 'subject')}`,
    iana: 'La IANA conserva este bloque: no se ha entregado a ningún registro.',
  },
  untold: {
    heading: 'Qué no dice aquí una dirección',
    points: [
      'Quién es el titular. Eso consta en la base de datos del propio registro; cada respuesta enlaza con ella.',
      'Dónde se usa. Un titular puede usar sus direcciones en cualquier lugar, y un proveedor puede dar mañana a otra persona la que hoy es de usted.',
      'En qué registro consta hoy un bloque pequeño. Hay bloques dentro de los mayores que han pasado de un registro a otro.',
    ],
  },
  blocks: {
    heading: 'Los bloques de la IANA',
    lead: 'La IANA entregó IPv4 en 256 bloques según el primer número de la dirección, y entrega IPv6 en bloques que se reconocen por el comienzo de la dirección.',
    none: 'Esta edición no tiene ninguna lista de la IANA.',
    ipv4: 'IPv4 por el primer número de la dirección',
    ipv6: 'IPv6 por el comienzo de la dirección',
    columns: {
      first: 'Primer número',
      block: 'Bloque',
      by: 'A cargo de',
      since: 'En la lista de la IANA desde',
      status: 'Situación',
    },
    numbers: ({ first, last }) => (first === last ? String(first) : `${first}–${last}`),
    designations: {
      iana: 'la propia IANA',
      'local-identification': 'nadie: esta red',
      loopback: 'nadie: bucle local',
      'private-use': 'nadie: uso privado',
      multicast: 'nadie: multidifusión',
      'future-use': 'nadie: reservado para el futuro',
      documentation: 'nadie: ejemplos en documentos',
      '6to4': 'nadie: 6to4',
    },
    statuses: {
      allocated: 'Distribuido',
      legacy: 'Heredado',
      reserved: 'Reservado',
      recovered: 'Recuperado',
      reallocated: 'Entregado de nuevo',
    },
    noMonth: 'no se indica',
    statusNotes: [
      'Distribuido: entregado al registro, que da partes de él a las redes.',
      'Heredado: entregado a redes antes de que hubiera registros; ahora el registro lleva sus datos. El mes es el de la lista de la IANA y puede ser posterior al primer uso.',
      'Reservado: fuera de uso, o con un uso propio.',
    ],
    source: ({ ipv4, ipv6 }) =>
      `IPv4 según la lista ${ofDate(ipv4)}; IPv6 según la ${ofDate(ipv6)}.`,
    sourceLink: 'IANA, espacio de direcciones IPv4 e IPv6',
  },
  special: {
    heading: 'Rangos con un uso propio',
    lead: 'Las direcciones de estos rangos no pertenecen a ningún titular. Si la suya es una de ellas, no dice nada de su país ni de su proveedor.',
    caption: 'Rangos que las normas reservan para un uso',
    columns: { range: 'Rango', use: 'Uso', means: 'Qué significa', document: 'Norma' },
    uses: {
      unspecified: { name: 'Sin especificar', means: 'Todavía no hay dirección.' },
      'this-network': { name: 'Esta red', means: 'Representa la red en la que se está.' },
      loopback: { name: 'Bucle local', means: 'Un dispositivo que se habla a sí mismo.' },
      private: {
        name: 'Uso privado',
        means: 'Cualquier hogar u oficina puede usarlo en su interior; no se ve desde fuera.',
      },
      'unique-local': {
        name: 'Local única',
        means: 'Cualquier hogar u oficina puede usarlo en su interior; no se ve desde fuera.',
      },
      shared: {
        name: 'Compartido por clientes',
        means: 'Entre un proveedor y sus clientes, que comparten direcciones públicas.',
      },
      'link-local': {
        name: 'Enlace local',
        means: 'Válida solo en un tramo de red; los dispositivos se la dan a sí mismos.',
      },
      'site-local': { name: 'Sitio local', means: 'Una antigua forma de uso privado, abandonada.' },
      multicast: {
        name: 'Multidifusión',
        means: 'Llega a un grupo de dispositivos, no a uno solo.',
      },
      documentation: {
        name: 'Ejemplos',
        means: 'Para textos como este; ninguna red lo usa.',
      },
      benchmarking: {
        name: 'Pruebas de rendimiento',
        means: 'Para probar equipos en laboratorio.',
      },
      protocols: {
        name: 'Protocolos',
        means: 'Reservado para el funcionamiento de la propia Internet.',
      },
      translated: { name: 'Traducción', means: 'Representa una dirección IPv4.' },
      '6to4': {
        name: '6to4',
        means: 'Una antigua forma de IPv6 sobre IPv4, que ya no se recomienda.',
      },
      relay: {
        name: 'Repetidores de 6to4',
        means: 'Llevaban a repetidores de una forma antigua, abandonada.',
      },
      teredo: { name: 'Teredo', means: 'Un túnel para IPv6 a través de IPv4.' },
      segments: {
        name: 'Encaminamiento por segmentos',
        means: 'Marca los pasos de un camino dentro de una red.',
      },
      discard: { name: 'Descarte', means: 'Lo que se envía ahí se desecha.' },
      future: { name: 'Uso futuro', means: 'Reservado para un uso que nunca llegó.' },
    },
    source: 'Seleccionados de los registros de la IANA de direcciones de uso especial:',
    lists: { ipv4: 'IPv4', ipv6: 'IPv6' },
  },
};
