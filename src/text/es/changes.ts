import type { TableChange } from '../../model/change.ts';
import type { ChangesText } from '../contract/changes.ts';
import {
  beforeNoun,
  counted,
  editionDate,
  full,
  ofDate,
  on,
  place,
  sentenceCase,
  since,
} from '../grammar/es.ts';

/** IPv6 space in the largest of three sizes of block that goes into it at least once. */
function blocks(slash64s: number): string {
  const size = [32, 48].find((length) => Math.abs(slash64s) >= 2 ** (64 - length)) ?? 64;
  return `${full(slash64s / 2 ** (64 - size), 3)}\u00a0/${size}`;
}

function exactly(amount: number, singular: string, plural: string): string {
  return beforeNoun(full(amount), Math.abs(amount) === 1 ? singular : plural);
}

/** How many rows came, went and changed, without what was none. */
function rowsOf({ added, removed, changed }: TableChange): string {
  const parts = [
    [added, 'nueva', 'nuevas'],
    [removed, 'retirada', 'retiradas'],
    [changed, 'modificada', 'modificadas'],
  ] as const;
  return parts
    .flatMap(([rows, one, many]) => (rows === 0 ? [] : [exactly(rows, one, many)]))
    .join(', ');
}

/** What changed from one edition of the data to the next. */
export const changes: ChangesText = {
  title: 'Qué cambió en los datos',
  description:
    'Qué cambió con cada actualización de los datos: espacio recién delegado, devuelto o trasladado, por registro y país.',
  lead: 'Cada vez que se actualizan los datos, aquí consta qué cambió. Los archivos de los registros dicen qué está registrado, no por qué cambió: el espacio que sale de una lista y entra en otra puede haberse vendido, trasladado con su titular o corregido.',
  none: 'Hasta ahora ha habido una sola edición, así que todavía no ha cambiado nada.',
  feed: 'Seguir los cambios en un canal Atom',
  feedTitle: 'IPv6 Atlas: cambios en los datos',
  heading: (refresh) => `Actualización del ${editionDate(refresh)}`,
  notes: {
    edition: (edition) => `Desde entonces, los datos son la edición del ${editionDate(edition)}.`,
    stale: (p) =>
      `No se pudo leer, por lo que se conservaron sus últimos datos válidos: ${p.source}. El motivo: ${p.because}`,
    reached: (p) => `Pudo leerse de nuevo, lo que no era posible ${since(p.since)}: ${p.source}.`,
    accepted: (p) =>
      `La comprobación ${p.check} esperaba ${p.expected} en ${p.key} y vio ${p.saw}. Una persona lo dejó pasar: ${p.because}`,
  },
  noRows: 'No cambió ninguna fila de las tablas.',
  span: (change) =>
    change.from === null
      ? `archivo ${ofDate(change.to)}`
      : `del archivo ${ofDate(change.from)} al ${ofDate(change.to)}`,
  notCompared: {
    'no-earlier-file': 'No había ningún archivo anterior con que compararlo.',
    reconstructed:
      'No se comparó, porque uno de los dos archivos está reconstruido y le falta la situación de los bloques.',
  },
  quiet: 'No cambió nada más que la fecha.',
  columns: {
    what: 'Qué ocurrió',
    family: 'Tipo',
    country: 'País',
    blocks: 'Bloques',
    amount: 'Cantidad',
  },
  kinds: {
    delegated: 'recién delegado',
    appeared: 'apareció en la lista',
    disappeared: 'salió de la lista',
    'country-changed': 'pasó a un titular de otro país',
    'status-changed': 'cambió de situación',
    'date-revised': 'se revisó la fecha de primer registro',
    reshaped: 'se dividió o se unió',
  },
  families: { ipv4: 'IPv4', ipv6: 'IPv6', asn: 'números de AS' },
  moved: (from, to) => `${from} → ${to}`,
  amounts: {
    ipv4: (amount) => exactly(amount, 'dirección', 'direcciones'),
    ipv6: (slash64s) => blocks(slash64s),
    asn: (amount) => exactly(amount, 'número', 'números'),
  },
  caption: (p) => `${place(p.registry, 'name')}, actualización del ${editionDate(p.refresh)}`,
  more: (count) =>
    `En el archivo de datos de ese día hay ${exactly(count, 'cambio menor', 'cambios menores')} más.`,
  tables: (changed) =>
    `Filas de las tablas: ${changed.map((table) => `${table.table} ${rowsOf(table)}`).join('; ')}`,
  entry: (p) =>
    `${sentenceCase(on(p.day))} se actualizaron los datos; ${p.registries === 1 ? 'cambió' : 'cambiaron'} ${counted(p.registries, 'archivo de los registros', 'archivos de los registros')}.`,
};
