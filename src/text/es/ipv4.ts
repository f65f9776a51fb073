import type { Unattributed } from '../../model/area.ts';
import type { Registry } from '../../model/registry.ts';
import type { GivenOut, Ipv4Text, Told } from '../contract/ipv4.ts';
import { givenOfThousand } from '../given-of-thousand.ts';
import {
  afterColon,
  beforeNoun,
  counted,
  countedFull,
  date,
  fromTo,
  full,
  inWords,
  listed,
  ofDate,
  ofSpan,
  on,
  oneAlone,
  percent,
  place,
  places,
  sentenceCase,
  short,
  shortDate,
  spanOf,
  theAddresses,
} from '../grammar/es.ts';
import { said } from './values.ts';

/** A change in words: bajaron en 10, subieron en 10, no cambiaron. */
function moved(change: number): string {
  if (change === 0) return 'no cambiaron';
  return `${change < 0 ? 'bajaron' : 'subieron'} en ${full(Math.abs(change))}`;
}

/** Whose newest files tell what is available, and how much that is. */
function tellsOf({ told, registries }: { told: Told | null; registries: number }): string {
  if (told === null)
    return 'Ninguno de los archivos más recientes de los registros de que se dispone indica lo que está disponible.';
  const names = told.names.map((name) => `el ${place(name, 'of')}`);
  const amount = `${said.addresses(told.available)} (${spanOf(told)})`;
  if (names.length === registries)
    return `Todos los archivos más recientes de los registros de que se dispone indican lo que está disponible: en conjunto, ${amount}.`;
  return names.length === 1
    ? `De los archivos más recientes de los registros de que se dispone, solo ${listed(names)} indica lo que está disponible: ${amount}.`
    : `De los archivos más recientes de los registros de que se dispone, ${listed(names)} indican lo que está disponible: en conjunto, ${amount}.`;
}

/** Whose own pools a share is in: el fondo de AFRINIC; los fondos de dos registros. */
function poolsOf(registries: readonly Registry[]): string {
  const [only, ...others] = registries;
  return only && others.length === 0
    ? `el fondo ${place(only, 'of')}`
    : `los fondos de ${inWords(registries.length)} registros`;
}

/** What a registry's available pool came to against an earlier month: un 12 % menos que en enero de 2022. */
function against(p: { available: number; before: number; from: string }): string {
  if (p.available === 0 && p.before === 0) return `y ninguna ${on(p.from)}`;
  if (p.available === p.before) return `tantas como ${on(p.from)}`;
  if (p.before === 0) return `tras ninguna ${on(p.from)}`;
  const change = p.available / p.before - 1;
  // 512 after 1,736,960 are not all of them fewer.
  const rounded = percent(Math.abs(change));
  const share =
    rounded === percent(1) && change < 0 ? `más de un ${percent(0.999)}` : `un ${rounded}`;
  return p.available === 0
    ? `tras ${short(p.before)} ${on(p.from)}`
    : `${share} ${change < 0 ? 'menos' : 'más'} que ${on(p.from)}`;
}

/** How many of a thousand usable addresses are given out: a thousand only where all are, no more than is known. */
function givenSentence(given: GivenOut): string {
  const said = full(givenOfThousand(given));
  return `De cada 1000 direcciones IPv4 utilizables, ${given.isSure ? said : `al menos ${said}`} están entregadas`;
}

/** The lines that registries list under no country, within a sentence. */
const LINES: Readonly<Record<Unattributed, string>> = {
  AP: 'Asia y el Pacífico en general (AP)',
  EU: 'la Unión Europea en general (EU)',
  ZZ: 'ningún código de país',
};

/** What a registry keeps back, as far as its two kinds are told apart. */
export function keptBack(p: {
  readonly quarantined: number | null;
  readonly reserved: number | null;
  readonly unsplit: number | null;
}): string {
  const parts = [
    p.quarantined === null
      ? ''
      : `${said.addresses(p.quarantined)} ${p.quarantined === 1 ? 'fue devuelta, recuperada o revocada y todavía no puede solicitarse' : 'fueron devueltas, recuperadas o revocadas y todavía no pueden solicitarse'}`,
    p.reserved === null
      ? ''
      : `${said.addresses(p.reserved)} ${p.reserved === 1 ? 'se retiene' : 'se retienen'} por política`,
    p.unsplit === null
      ? ''
      : `${said.addresses(p.unsplit)} ${p.unsplit === 1 ? 'estaba reservada' : 'estaban reservadas'}; los datos no dicen cuánto de ello se retiene por política y cuánto es espacio devuelto en cuarentena`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** What is known of an old pool by its age: APNIC, último recuento en un archivo (febrero de 2016). */
export const lastCounted = (p: { registry: Registry; on: string }) =>
  `${place(p.registry, 'name')}, último recuento en un archivo (${date(p.on)})`;

/** What a pool has to give, in a title. */
const inPool = (count: number) =>
  count === 0
    ? 'ninguna dirección IPv4 disponible'
    : count === 1
      ? '1 dirección IPv4 disponible'
      : `${beforeNoun(short(count), 'direcciones')} IPv4 disponibles`;

const asOf = (day: string | null) => (day === null ? '' : `, ${shortDate(day)}`);

/** Registries that begin a sentence, each with its article. */
const subjects = (names: readonly Registry[]) => sentenceCase(listed(places(names)));

/** The page on where all IPv4 addresses are. */
export const ipv4: Ipv4Text = {
  kicker: 'Escasez de IPv4',
  title: (p) =>
    p === null ? 'Dónde están todas las direcciones IPv4 y qué queda' : givenSentence(p),
  pageTitle: (p) =>
    p === null ? ipv4.title(p) : `Qué queda de IPv4: ${ipv4.title(p).replace(/^D/, 'd')}`,
  description:
    'Dónde están las 4.294.967.296 direcciones IPv4, cómo se le agotaron a cada registro, qué queda disponible, devuelto o reservado y qué puede obtener todavía una red nueva.',
  lead: (p) =>
    [
      'La Resolución 64 pregunta por las direcciones IPv4 que puedan estar todavía disponibles, devueltas o sin utilizar, en interés de los países en desarrollo.',
      tellsOf(p),
      ...(p.delegatedOn === null
        ? []
        : [`Las direcciones entregadas son las ${ofDate(p.delegatedOn)}.`]),
      ...(p.untold === null
        ? []
        : [
            `De ${said.addresses(p.untold.value)} más, los datos ${ofDate(p.untold.on)} no dicen si están disponibles, devueltas o reservadas.`,
          ]),
    ].join(' '),
  account: {
    title: givenSentence,
    heading: 'Dónde están las 4.294.967.296 direcciones IPv4',
    unit: (p) =>
      `Direcciones IPv4, según recuentos ${ofSpan(p)}; cada uno de los 256 cuadrados es un\u00a0/8, ${countedFull(p.square, 'dirección', 'direcciones')}`,
    sentence: (p) => {
      const pools =
        p.names.length === 0
          ? 'En las fechas indicadas no se conoce el fondo de ningún registro'
          : `En las fechas indicadas, ${listed(places(p.names))} ${p.names.length === 1 ? 'recogía' : 'recogían'} ${countedFull(p.available, 'dirección', 'direcciones')} como disponibles y ${full(p.reserved)} como reservadas`;
      const rest =
        p.untold === 0
          ? 'no sobra nada'
          : `${full(p.untold)}, el ${percent(p.untold / p.total)} del total, no pueden distinguirse`;
      const shares = listed([
        `${percent(p.delegated / p.total)} delegadas`,
        `${percent(p.kept / p.total)} fuera de uso`,
        ...(p.names.length === 0 ? [] : [`${percent(p.pool / p.total)} en ${poolsOf(p.names)}`]),
      ]);
      return `De todas las direcciones: ${shares}. Las partes suman exactamente ${full(p.total)}. ${pools}; ${rest}.`;
    },
    sections: {
      kept: (day) => `Fuera de uso${asOf(day)}`,
      delegated: (day) => `Delegadas${asOf(day)}`,
      pool: (registry, day) => `${sentenceCase(place(registry, 'in'))}${asOf(day)}`,
      untold: 'Sin distinguir',
    },
    part: (p) => `${p.section}: ${afterColon(p.part)}`,
    enlarged: 'Último cuadrado',
    excess: 'Contadas de más',
    purposes: {
      'iana-future-use': 'Uso futuro (240/4)',
      'iana-multicast': 'Multidifusión (224/4)',
      'iana-local-identification': 'Esta red (0/8)',
      'iana-loopback': 'Bucle local (127/8)',
      'iana-private-use': 'Uso privado (10/8)',
      'iana-iana': 'La propia IANA',
      'iana-documentation': 'Ejemplos en documentos',
      'iana-6to4': '6to4, una forma de IPv6 sobre IPv4',
      special: 'Otros usos especiales',
    },
    noCountry: 'Ningún país en particular',
    states: {
      available: 'Disponibles',
      'policy-reserved': 'Reservadas por política',
      quarantined: 'En cuarentena',
      'reserved-unsplit': 'Reservadas, sin distinguir',
    },
    total: 'Todo el espacio IPv4',
    notes: (p) => [
      `Las partes son de días distintos: los bloques de la IANA, ${ofDate(p.iana)}; el espacio delegado, ${
        p.isOfFiles
          ? `según figura en el archivo de cada registro, el más reciente ${ofDate(p.delegated)}`
          : `${ofDate(p.delegated)}, el mes más reciente que cuenta con exactitud todos los países y territorios y cuya suma no se aparta de las de los meses contiguos`
      }; y cada fondo, del mismo mes o del contiguo.`,
      ...(p.isOfFiles
        ? []
        : [
            'El espacio delegado figura en el registro que recoge la mayor parte del espacio del país del titular, por lo que no son los totales de los propios registros.',
          ]),
      ...(p.ranges.length === 0
        ? []
        : [
            `«Usos especiales en otros bloques», como redes privadas y pruebas: ${listed(p.ranges)}.`,
          ]),
      ...(p.isRest
        ? [
            `«Sin distinguir» es lo que queda: ${listed([
              ...(p.withoutPool.length === 0
                ? []
                : [
                    `los fondos y reservas ${listed(p.withoutPool.map((name) => place(name, 'of')))}, de los que no tenemos ningún mes que encaje`,
                  ]),
              ...(p.leftOut.length === 0
                ? []
                : [
                    `lo que consta en ${listed(p.leftOut.map((line) => LINES[line]))}, de lo que ese mes no tiene un recuento exacto`,
                  ]),
              'lo que no figura en ningún archivo',
            ])}.`,
          ]
        : []),
    ],
    columns: {
      part: 'Parte',
      addresses: 'Direcciones',
      share: 'Parte del total',
      ofUsable: 'Parte de lo que las redes pueden usar',
      on: 'Fecha',
    },
  },
  administered: {
    title: (p) =>
      p.top.length === 1
        ? `${subjects(p.top)} administra ${full(p.blocks)} de los ${full(p.all)} bloques que gestionan los registros`
        : `${subjects(p.top)} administran ${full(p.blocks)} cada uno de los ${full(p.all)} bloques que gestionan los registros`,
    unit: (p) => `Bloques\u00a0/8 por el registro que los administra, ${date(p.on)}`,
    sentence: (p) =>
      `${p.top.length === 1 ? `${subjects(p.top)} tiene el ${percent(p.topShare)}` : `${subjects(p.top)} tienen el ${percent(p.topShare)} cada uno`}; ${p.low.length === 1 ? `${listed(places(p.low))}, el que menos tiene, administra ${full(p.lowBlocks)}, el ${percent(p.lowShare)}` : `${listed(places(p.low))}, los que menos tienen, administran ${full(p.lowBlocks)} cada uno, el ${percent(p.lowShare)}`}. Gran parte de la diferencia es anterior a los registros: muchos de estos bloques se entregaron antes de que existiera ninguno.`,
    row: (p) => `${counted(p.blocks, 'bloque', 'bloques')} (${percent(p.share)})`,
    columns: { registry: 'Registro', blocks: 'Bloques\u00a0/8', addresses: 'Direcciones' },
  },
  runOut: {
    title: (p) =>
      [
        `${p.ended === 0 ? 'Ninguno' : sentenceCase(oneAlone(p.ended))} de los ${inWords(p.registries)} registros ${p.ended <= 1 ? 'ha' : 'han'} agotado su fondo general`,
        ...(p.rationing === 0
          ? []
          : [
              `${oneAlone(p.rationing)} ${p.rationing === 1 ? 'raciona' : 'racionan'} lo que queda`,
            ]),
        ...(p.drained.length === 0
          ? []
          : [
              `${listed(places(p.drained))} no ${p.drained.length === 1 ? 'tiene' : 'tienen'} nada como disponible en su archivo`,
            ]),
      ].join('; '),
    unit: (p) =>
      `Momentos decisivos de cada fondo hasta el más reciente, ${date(p.newest)}: línea gruesa hasta el racionamiento, más fina durante él, un trazo cuando se agota`,
    sentence: (p) =>
      `La IANA entregó sus últimos bloques ${on(p.iana)}. ${subjects([p.first])} empezó a racionar ${on(p.firstOn)} y ${place(p.last, 'subject')} ${on(p.lastOn)}, cerca de ${inWords(p.years)} ${p.years === 1 ? 'año' : 'años'} después: en algunas regiones, las redes vieron el final de IPv4 años antes que en otras.`,
    iana: 'IANA (mundo)',
    point: (p) => `${p.on}: ${afterColon(p.words)}`,
    credit: (p) => `${p.publisher} (${p.on})`,
    note: 'Los registros llegaron al final de distintas maneras, por lo que los momentos decisivos no son todos del mismo tipo; cada uno enlaza con la página que lo afirma.',
    columns: { on: 'Fecha', registry: 'Registro', what: 'Momento decisivo' },
  },
  poolOld: (p) =>
    `El archivo más reciente disponible que dice qué tiene ${place(p.registry, 'subject')} sin delegar es ${ofDate(p.on)}; no dice qué queda hoy.`,
  poolsUntold: (p) =>
    `Ningún archivo disponible dice qué ${p.names.length === 1 ? 'tiene' : 'tienen'} ${listed(places(p.names))} sin delegar.`,
  pool: {
    title: (p) => {
      const since =
        p.before === null
          ? ''
          : `, ${against({ available: p.available, before: p.before.value, from: p.before.on })}`;
      return `${place(p.registry, 'name')}: ${inPool(p.available)} ${on(p.on)}${since}`;
    },
    sentence: (p) => {
      const available =
        p.available === 0
          ? `${sentenceCase(on(p.on))}, no podía solicitarse ninguna de ${theAddresses(p.whole)} que ${place(p.registry, 'subject')} tenía sin delegar`
          : `${sentenceCase(on(p.on))}, ${p.available === 1 ? 'podía solicitarse' : 'podían solicitarse'} ${said.addresses(p.available)}, el ${percent(p.available / p.whole)} de lo que ${place(p.registry, 'subject')} tenía sin delegar`;
      const kept = keptBack(p);
      return `${available}.${kept === '' ? '' : ` ${sentenceCase(kept)}.`}`;
    },
    nothing: (p) =>
      `${sentenceCase(on(p.on))}, el archivo ${place(p.registry, 'of')} no recogía ninguna dirección IPv4 sin delegar.`,
    oldTitle: (p) => `${lastCounted(p)}: ${inPool(p.available)}`,
    stated: (p) =>
      `Un documento publicado por ${place(p.registry, 'subject')} indica, ${on(p.on)}, ${said.addresses(p.value)} ${p.value === 1 ? 'disponible' : 'disponibles'}.`,
    unit: 'Direcciones IPv4 no delegadas, mes a mes, por situación',
    unitOnce: (p) => `Direcciones IPv4 no delegadas, por situación, ${date(p.on)}`,
    available: (value) => `disponibles ${short(value)}`,
    quarantined: (value) => `en cuarentena ${short(value)}`,
    reserved: (value) => `por política ${short(value)}`,
    unsplit: (value) => `reservadas ${short(value)}`,
  },
  flow: {
    title: (p) =>
      p.net === 0
        ? `${place(p.registry, 'name')}: volvieron al fondo tantas direcciones como salieron de él`
        : p.net > 0
          ? `${place(p.registry, 'name')}: ${p.net === 1 ? 'salió' : 'salieron'} del fondo ${counted(p.net, 'dirección', 'direcciones')} más de las que volvieron`
          : `${place(p.registry, 'name')}: ${p.net === -1 ? 'volvió' : 'volvieron'} al fondo ${counted(-p.net, 'dirección', 'direcciones')} más de las que salieron`,
    unit: (p) =>
      `Variación de las direcciones IPv4 no delegadas ${place(p.registry, 'of')} por situación, ${fromTo(p.from, p.to)}`,
    sentence: (p) =>
      `${sentenceCase(fromTo(p.from, p.to))}, las direcciones disponibles ${place(p.registry, 'of')} ${moved(p.available)}${p.quarantined === null ? '' : `; las que están en cuarentena ${moved(p.quarantined)}`}${p.unsplit === null ? '' : `; las reservadas ${moved(p.unsplit)}`}. De un mes con datos al siguiente, el conjunto del fondo muestra que salieron de él al menos ${countedFull(p.left, 'dirección', 'direcciones')} y volvieron al menos ${full(p.came)}.`,
    states: {
      available: 'Disponibles',
      quarantined: 'En cuarentena',
      'policy-reserved': 'Reservadas por política',
      'reserved-unsplit': 'Reservadas, sin distinguir',
    },
    net: 'Todo el fondo',
    change: (value) => `${value > 0 ? '+' : ''}${full(value)}`,
    note: 'Son diferencias de sumas, no bloques concretos: lo que salió y lo que volvió entre dos meses se compensa, de modo que los movimientos reales son al menos de este tamaño.',
    columns: { state: 'Situación', change: 'Variación' },
  },
  reserved: {
    heading: 'Qué significa «reservado»',
    paragraphs: (split) => [
      'En el archivo de un registro, un bloque está delegado, disponible para quien lo solicite, o reservado. «Reservado» significa dos cosas muy distintas.',
      `Algunos bloques están reservados por política: la comunidad de la región decidió guardarlos para un fin, como los puntos de intercambio, o para necesidades todavía no previstas.${split.map(({ registry, policy }) => ` ${sentenceCase(place(registry, 'in'))} ${policy.value === 1 ? 'era' : 'eran'} ${said.addresses(policy.value)} ${on(policy.on)}.`).join('')}`,
      `Otros bloques están en cuarentena: devueltos por su titular, recuperados o revocados, y en reposo antes de poder entregarse de nuevo.${split.map(({ registry, quarantined }) => ` ${sentenceCase(place(registry, 'in'))} ${quarantined.value === 1 ? 'era' : 'eran'} ${said.addresses(quarantined.value)} ${on(quarantined.on)}.`).join('')} El propio archivo no dice cuál de las dos cosas es un bloque; llamamos «en cuarentena» a lo que está fuera de los rangos que se sabe que se guardan por política, y solo donde se conocen todos esos rangos.`,
      'IPv6 es distinto: las filas disponibles y reservadas junto a una delegación IPv6 son espacio para que crezca, no escasez.',
    ],
    tableCaption: (names) =>
      `Rangos IPv4 que ${listed(places(names))} ${names.length === 1 ? 'guarda' : 'guardan'} por política`,
    columns: {
      registry: 'Registro',
      range: 'Rango',
      purpose: 'Se guarda para',
      policy: 'Política',
      source: 'Fuente',
    },
    purposes: {
      '102.224.0.0/12': 'Usos todavía no previstos',
      '196.49.0.0/16': 'Redes de gestión de puntos de intercambio de Internet',
      '196.60.0.0/16': 'Redes de interconexión de puntos de intercambio de Internet',
    },
  },
  entitlements: {
    heading: 'Qué puede obtener todavía una red nueva',
    lead: 'Las normas difieren según la región. Estas son las que hemos visto publicadas; cada una enlaza con el lugar donde consta. Pueden haber cambiado desde entonces: consulte al registro antes de confiar en ellas.',
    tableCaption: 'Qué puede obtener todavía una red de IPv4, por registro',
    columns: {
      registry: 'Registro',
      what: 'Qué y para quién',
      block: 'Tamaño del bloque',
      policy: 'Política',
      since: 'Desde, o a fecha de',
      source: 'Fuente',
    },
    uses: {
      general: 'Previa solicitud',
      'waiting-list': 'Por lista de espera',
      special: 'Solo para un fin',
      stated: 'Contado por el registro',
    },
    block: (p) => {
      if (p.smallest === '' && p.largest === '') return 'no se indica';
      if (p.smallest === '') return `${p.largest} como máximo`;
      return p.smallest === p.largest ? p.largest : `de ${p.smallest} a ${p.largest}`;
    },
    unknown: 'no se indica',
    counted: {
      'apnic-pool': (value) =>
        `${countedFull(value, 'dirección', 'direcciones')} en el fondo disponible.`,
      'ripencc-queue': (value) =>
        `${countedFull(value, 'LIR (cuenta de miembro)', 'LIR (cuentas de miembros)')} en la lista de espera.`,
    },
    words: {
      'afrinic-exchange-points':
        'puntos de intercambio de Internet, para sus redes de interconexión y de gestión.',
      'afrinic-general':
        'un bloque pequeño para cualquier red de la región que reúna los requisitos, de lo último que queda.',
      'apnic-general':
        'un bloque pequeño; con el mismo cambio de normas se suprimió la lista de espera de espacio devuelto.',
      'arin-general':
        'las solicitudes que no pueden atenderse esperan en fila el espacio que se devuelva.',
      'arin-infrastructure':
        'puntos de intercambio, servidores de nombres esenciales y los servicios de los propios registros.',
      'arin-ipv6-deployment':
        'lo que una red necesita de IPv4 para funcionar con IPv6, como traductores y servidores de nombres de doble pila.',
      'lacnic-general':
        'las organizaciones que nunca tuvieron IPv4 de LACNIC esperan en fila el espacio que se devuelva.',
      'lacnic-infrastructure':
        'infraestructura crítica de Internet, como los puntos de intercambio.',
      'ripencc-exchange-points':
        'puntos de intercambio de Internet, de un /15 reservado para ellos.',
      'ripencc-general':
        'miembros que esperan en fila un bloque de 256 direcciones del espacio que se devuelva.',
    },
  },
  onward: 'Quién tiene cuántas direcciones, y para cuántas personas, se cuenta en la página sobre',
  onwardLink: 'el reparto y la equidad de IPv4',
};
