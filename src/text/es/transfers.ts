import type { TransfersText } from '../contract/transfers.ts';
import {
  addresses,
  addressesOf,
  listed,
  ofDate,
  place,
  sentenceCase,
  toPlace,
} from '../grammar/es.ts';

const span = (p: { from: string; to: string }) =>
  p.from === p.to ? `en ${p.from}` : `de ${p.from} a ${p.to}`;

/** The verb for one or for many addresses. */
const agreed = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** What a place gained or lost by transfers. */
function net(came: number, went: number): string {
  if (came === went) return 'entraron tantas como salieron';
  return came > went
    ? `entraron ${addresses(came - went)} más de las que salieron`
    : `salieron ${addresses(went - came)} más de las que entraron`;
}

/** The same in few words. */
function balance(net: number): string {
  if (net === 0) return 'tantas recibidas como cedidas';
  return `${addresses(Math.abs(net))} más ${net > 0 ? 'recibidas que cedidas' : 'cedidas que recibidas'}`;
}

/** IPv4 addresses that change hands, by country and by registry. */
export const transfers: TransfersText = {
  title: (p) =>
    p.came + p.went === 0
      ? `${addressesOf(p.stayed, 'IPv4')} ${agreed(p.stayed, 'cambió', 'cambiaron')} de manos, ninguna a través de la frontera`
      : `Transferencias de IPv4 a través de la frontera: ${net(p.came, p.went)}`,
  unit: 'Direcciones IPv4 transferidas, por año',
  sentence: (p) => {
    if (p.came + p.went === 0)
      return `${sentenceCase(span(p))}, ${addressesOf(p.stayed)} ${agreed(p.stayed, 'cambió', 'cambiaron')} de manos entre titulares registrados ${place(p.area, 'in')}; no consta ninguna transferencia a través de la frontera.`;
    const within =
      p.stayed === 0
        ? ''
        : ` ${p.stayed === 1 ? 'Otra cambió' : `${sentenceCase(addresses(p.stayed))} más cambiaron`} de manos dentro ${place(p.area, 'of')}.`;
    const received =
      p.came === 0 ? 'no recibieron ninguna dirección' : `recibieron ${addressesOf(p.came)}`;
    const passed = p.went === 0 ? 'no cedieron ninguna' : `cedieron ${addresses(p.went)}`;
    return `${sentenceCase(span(p))}, los titulares registrados ${place(p.area, 'in')} ${received} de titulares de otros lugares y ${passed}.${within}`;
  },
  panels: {
    across: 'A través de la frontera',
    within: 'Entre titulares de allí',
    net: (p) => balance(p.net),
    total: (value) => `${addresses(value)} en total`,
  },
  keys: { in: 'recibidas', out: 'cedidas' },
  notes: {
    once: 'De las listas de los propios registros. Una transferencia entre registros consta en las listas de ambos y cuenta una vez, por la del registro que la recibió. Las ventas y las adquisiciones de empresas cuentan por igual, y un bloque que cambia de manos dos veces cuenta dos veces.',
    country:
      'El país es el de la organización que figura en la lista. Cuando una lista no nombra ninguna, las direcciones no cuentan para ningún país ni territorio.',
    registries: 'Se dejan fuera las transferencias entre dos titulares de un mismo registro.',
    partial: (on) => `El último año termina con las listas ${ofDate(on)}.`,
  },
  registries: {
    title: (p) =>
      p.gained.length === 0 || p.lost.length === 0
        ? 'Direcciones IPv4 transferidas entre registros'
        : `Las direcciones IPv4 pasan ${listed(p.lost.map((one) => place(one, 'of')))} ${listed(p.gained.map(toPlace))}`,
    unit: 'Direcciones IPv4 transferidas entre registros, por año',
    sentence: (p) =>
      `${sentenceCase(span(p))}, ${addressesOf(p.total)} ${agreed(p.total, 'pasó', 'pasaron')} de titulares de un registro a titulares de otro. ${sentenceCase(place(p.most, 'subject'))} fue el que más ganó, ${addresses(p.mostNet)} más de las que cedió; ${place(p.least, 'subject')} fue el que más perdió, ${addresses(-p.leastNet)} más de las que recibió.`,
    panel: (p) => balance(p.net),
    none: 'sin transferencias con otros',
    net: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${addresses(Math.abs(value))}`,
    even: (p) =>
      `${sentenceCase(span(p))}, ${addressesOf(p.total)} ${agreed(p.total, 'pasó', 'pasaron')} de titulares de un registro a titulares de otro; cada uno cedió tantas como recibió.`,
  },
  columns: {
    year: 'Año',
    registry: 'Registro',
    in: 'Recibidas',
    out: 'Cedidas',
    within: 'Entre titulares de allí',
    net: 'Saldo',
  },
};
