import type { QualityText } from '../contract/quality.ts';
import {
  counted,
  countedFull,
  date,
  editionDate,
  full,
  ofDate,
  since,
  spanOf,
  until,
} from '../grammar/es.ts';

/** A kind of data with its newest date; nothing where there are none. */
const dated = (name: string, on: string | null) => (on === null ? [] : [`${name}: ${date(on)}`]);

/** How good and how old the data are. */
export const quality: QualityText = {
  title: 'Calidad de los datos',
  description:
    'Qué antigüedad tiene cada fuente, qué encontraron en ella las comprobaciones y qué aceptó una persona y por qué.',
  lead: (p) =>
    `Esta edición del ${editionDate(p.edition)} se basa en ${countedFull(p.files, 'archivo', 'archivos')} de ${countedFull(p.sources, 'fuente', 'fuentes')}. Los datos nuevos sustituyen a los antiguos solo cuando superan todas las comprobaciones, o cuando una persona los acepta y dice por qué.`,
  old: {
    warning: 'Según su reloj, algunos de estos datos son más antiguos de lo debido.',
    more: 'Qué antigüedad tiene cada fuente',
  },
  dates: {
    asOf: 'Datos a fecha de',
    to: (month) => `Datos ${until(month)}`,
    asOfEach: (p) =>
      [
        ...dated('direcciones IPv4 registradas', p.ipv4),
        ...dated('espacio IPv6 registrado', p.ipv6),
        ...dated('uso de IPv6', p.use),
        `archivos de los registros: ${spanOf(p.files)}`,
      ].join('; '),
    retrieved: 'Obtenidos',
    edition: 'Edición',
  },
  agesHeading: 'Qué antigüedad tiene cada fuente',
  ageColumns: {
    source: 'Fuente',
    asOf: 'Datos a fecha de',
    retrieved: 'Obtenidos',
    age: 'Antigüedad al obtenerlos',
    promised: 'Antigüedad máxima prometida',
    until: 'Se consideran recientes hasta',
  },
  days: (days) => countedFull(days, 'día', 'días'),
  noPromise: 'solo para el historial',
  tooOld: (p) => `${countedFull(p.days, 'día', 'días')}, más de lo prometido`,
  sourceHeading: 'Fuente por fuente',
  byWayOf: 'por medio de',
  keptBy: 'archivos de años anteriores conservados por',
  caveats: 'Qué conviene saber',
  noCaveats: 'nada en particular',
  files: 'Archivos',
  checksum: 'SHA-256 del archivo más reciente',
  allChecksums: (count) => `Sumas de comprobación de los ${full(count)} archivos`,
  file: 'Archivo',
  records: 'Entradas leídas',
  bytes: 'Bytes',
  warnings: 'Advertencias',
  noWarnings: 'ninguna',
  someWarnings: (count) => `${full(count)}, tal como las expresó el lector de los archivos`,
  stale: 'Sin renovar',
  staleSince: (p) => `${since(p.since)}: ${p.because}. Se conservaron los últimos datos válidos.`,
  tables: 'Tablas que alimenta',
  licence: 'Condiciones',
  staleHeading: 'Fuentes que no se pudieron leer',
  staleLead:
    'Mostramos sus últimos datos válidos hasta que puedan leerse de nuevo. Las páginas y los gráficos que se basan en ellos dicen qué antigüedad tienen.',
  noStale: 'Ninguna por ahora.',
  staleColumns: { source: 'Fuente', since: 'Desde', because: 'Por qué', asOf: 'Datos a fecha de' },
  acceptedHeading: 'Qué dejó pasar una persona',
  acceptedLead:
    'Las comprobaciones habrían rechazado estos datos. Una persona sabía que eran correctos y dio el motivo.',
  acceptedColumns: { day: 'Día' },
  gatesHeading: 'Qué encontraron las comprobaciones',
  gatesLead:
    'Una comprobación compara los datos nuevos con los antiguos y con lo que no puede ser. Lo que rechaza queda fuera, salvo que una persona lo acepte y diga por qué.',
  noGates: 'Esta edición se hizo antes de que las comprobaciones registraran lo que encontraban.',
  gateColumns: {
    gate: 'Comprobación',
    key: 'De',
    saw: 'Resultado',
    expected: 'Se esperaba',
    accepted: 'Aceptado porque',
  },
  checks: {
    'known-countries': 'países conocidos',
    'not-older': 'no más antiguo',
    'file-kinds': 'tipos de archivo',
    'stale-files': 'archivos anticuados',
    'future-dates': 'fechas futuras',
    'row-counts': 'número de filas',
    'address-totals': 'totales de direcciones',
    'sudden-growth': 'crecimiento repentino',
    'vanished-countries': 'países desaparecidos',
    'country-jumps': 'saltos de los países',
    'census-agrees': 'concordancia de los recuentos',
    'overlapping-space': 'espacio solapado',
    'world-total': 'total mundial',
    'same-pool': 'mismo fondo',
    'holdings-jumps': 'saltos de lo registrado',
    'adoption-range': 'márgenes del uso',
    'adoption-jumps': 'saltos del uso',
    'adoption-countries': 'países con uso medido',
    'adoption-history': 'historial del uso',
    'flow-steps': 'pasos de las entradas y salidas',
    'lost-events': 'actividades perdidas',
  },
  noDoubts: 'Todo estaba como se esperaba.',
  allPassed: (count) =>
    counted(count, 'resultado conforme a lo esperado', 'resultados conformes a lo esperado'),
  excused: 'Se dejó pasar porque',
  excess: (p) =>
    `El recuento de todas las direcciones IPv4 se omite en esta edición: sus partes, con el espacio delegado ${ofDate(p.on)}, suman ${full(p.addresses)} más de las que existen. Cuando las partes son de días distintos, lo que se entregó entretanto figura en dos de ellas.`,
  overlapsHeading: 'Espacio que figura en dos registros',
  noOverlaps: 'Ninguno en los archivos en que se basa esta edición.',
  overlapsLead: (p) =>
    `Mientras un bloque pasa de un registro a otro, puede figurar en ambos; en archivos de días distintos ocurre con todo bloque trasladado entretanto. Se cuenta una vez: antes como delegado que como libre, después por el archivo más reciente y luego por el dato más preciso. En esta edición hay ${counted(p.count, 'tramo de ese tipo', 'tramos de ese tipo')}${p.count > p.shown ? `; a continuación figuran los ${full(p.shown)} primeros` : `, que ${p.count === 1 ? 'figura' : 'figuran'} a continuación`}.`,
  overlapColumns: { space: 'Espacio', counted: 'Contado', dropped: 'No contado' },
  overlap: (p) => (p.from === p.to ? p.from : `${p.from} – ${p.to}`),
};
