import type { Registry } from '../../model/registry.ts';
import type { FlowTotals, GivenBackText } from '../contract/given-back.ts';
import {
  addresses,
  addressesOf,
  full,
  listed,
  ofSpan,
  on,
  percent,
  place,
  places,
  sentenceCase,
  since,
  toPlace,
  until,
} from '../grammar/es.ts';

/** So many addresses, with the noun in the right number. */
const counted = (value: number) =>
  value === 0 ? 'ninguna dirección IPv4' : addressesOf(value, 'IPv4');
/** The verb or participle for one address or none, or for many. */
const agreed = (value: number, one: string, many: string) => (value <= 1 ? one : many);
const yearOf = (day: string) => day.slice(0, 4);
const days = (p: { from: string; to: string }) => ofSpan({ oldest: p.from, newest: p.to });
const registries = (names: readonly Registry[]) => listed(places(names));
const yearsOf = (p: { from: string; to: string }) =>
  p.from === p.to ? p.from : `${p.from} a ${p.to}`;

/** The finding of a place: what was given back there, or what else happened where nothing was. */
function finding(totals: FlowTotals, from: string, where: string): string {
  const then = `Desde ${yearOf(from)}`;
  if (totals.back > 0)
    return `${then} se ${agreed(totals.back, 'devolvió', 'devolvieron')} ${counted(totals.back)}${where}`;
  const given = totals.newly + totals.again;
  if (given > 0)
    return `${then} se ${agreed(given, 'delegó', 'delegaron')} ${counted(given)}${where} y no se devolvió ninguna`;
  return `${then} no se devolvió ninguna dirección IPv4${where}, pero algunas llegaron o se fueron`;
}

/** All that happened, in the order of how it reads, without what did not. */
function account(p: FlowTotals): string {
  const parts = [
    [p.newly, 'recién delegada', 'recién delegadas'],
    [p.again, 'entregada de nuevo', 'entregadas de nuevo'],
    [p.listedAgain, 'reaparecida con su fecha antigua', 'reaparecidas con su fecha antigua'],
    [p.back, 'devuelta', 'devueltas'],
  ] as const;
  const told = parts
    .filter(([value]) => value > 0)
    .map(
      ([value, one, many], at) =>
        `${at === 0 ? addressesOf(value, 'IPv4') : addresses(value)} ${agreed(value, one, many)}`,
    );
  // Their numbers have commas of their own, for which a list in prose would take semicolons.
  const first = told.length > 0 ? told.join(', ') : 'ninguna dirección IPv4 delegada ni devuelta';
  const went =
    p.went === 0
      ? 'ninguna se fue a otro lugar'
      : `${addresses(p.went)} se ${agreed(p.went, 'fue', 'fueron')} a otro lugar`;
  const came =
    p.came === 0
      ? 'Ninguna llegó de otro lugar'
      : `${addresses(p.came)} ${agreed(p.came, 'llegó', 'llegaron')} de otro lugar`;
  const moved = p.came + p.went === 0 ? 'Ninguna se trasladó.' : `${came} y ${went}.`;
  const untold =
    p.untold > 0
      ? ` ${addresses(p.untold)} más ${agreed(p.untold, 'salió', 'salieron')}; ningún archivo dice todavía adónde.`
      : '';
  return `${first}. ${moved}${untold}`;
}

/** What was given back, moved and given again, by the registries’ own files. */
export const givenBack: GivenBackText = {
  unit: 'Direcciones IPv4 que entran en las listas de los registros y salen de ellas, por año',
  columns: {
    ...{ registry: 'Registro', from: 'Desde', to: 'Hasta' },
    newly: 'Recién delegadas',
    again: 'Entregadas de nuevo',
    listedAgain: 'Reaparecidas, fecha antigua',
    came: 'Llegadas de otro lugar',
    went: 'Salidas a otro lugar',
    back: 'Devueltas',
    untold: 'Salidas sin destino conocido',
  },
  keys: {
    ...{ given: 'recién delegadas o entregadas de nuevo', back: 'devueltas' },
    ...{ came: 'llegadas de otro lugar', went: 'salidas a otro lugar' },
  },
  panels: { given: 'Delegadas y devueltas', moved: 'De otro lugar y a otro lugar' },
  notes: {
    back: 'Devuelto es lo que ya no figura en ningún registro: su titular puede haberlo devuelto o el registro puede haberlo retirado.',
    between: 'Lo que pasó de un miembro a otro cuenta en ambos lados.',
    oneRegistry: (registry) =>
      `Solo de los archivos ${place(registry, 'of')}, sin el espacio de este lugar que figura en otros registros.`,
  },
  registries: {
    title: (p) =>
      `Desde ${yearOf(p.from)} se ${agreed(p.back, 'devolvió', 'devolvieron')} ${counted(p.back)} ${listed(p.registries.map(toPlace))}`,
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, back }, at) =>
          `${at === 0 ? `se ${agreed(back, 'devolvió', 'devolvieron')} ` : ''}${back === 0 ? 'ninguna' : addresses(back)} ${toPlace(registry)}`,
      );
      const { newly, again } = p.totals;
      return `${sentenceCase(days(p))} ${[each.slice(0, -1).join(', '), each.at(-1)].filter(Boolean).join(' y ')}. En el mismo tiempo, ${newly === 0 ? 'ninguna' : addresses(newly)} se ${agreed(newly, 'delegó', 'delegaron')} por primera vez y ${again === 0 ? 'ninguna' : addresses(again)} se ${agreed(again, 'entregó', 'entregaron')} de nuevo tras volver.`;
    },
    panel: (back) => `${addresses(back)} ${back === 1 ? 'devuelta' : 'devueltas'}`,
  },
  place: {
    title: (p) => finding(p.totals, p.from, ` ${place(p.name, 'in')}`),
    sentence: (p) =>
      `${sentenceCase(days(p))}, ${p.area === null ? 'en los miembros contados' : place(p.area, 'in')}: ${account(p.totals)}`,
  },
  group: {
    title: (p) => finding(p.totals, p.from, ' en los miembros del grupo'),
    covered: (p) =>
      p.covered === p.members
        ? `De los archivos ${listed(p.registries.map((name) => place(name, 'of')))}, que ${p.registries.length === 1 ? 'atiende' : 'atienden'} principalmente a los ${full(p.members)} miembros.`
        : `Contado para ${full(p.covered)} de ${full(p.members)} miembros: los atendidos principalmente por ${registries(p.registries)}. De los demás no tenemos archivos de ese tipo.`,
  },
  survivors: {
    title: (p) =>
      p.lost > 0
        ? `El ${percent(p.lost)} de las delegaciones IPv6 de ${yearsOf(p)} ya no consta`
        : `Todas las delegaciones IPv6 de ${yearsOf(p)} constan todavía`,
    unit: 'Parte que ya no consta de lo que constaba al final de cada año',
    sentence: (p) => {
      const each = p.each.map(
        ({ registry, once, still }) =>
          `el archivo más reciente ${place(registry, 'of')} recoge todavía ${full(still)} de ${full(once)}`,
      );
      return `De las delegaciones IPv6 de ${yearsOf(p)} que constaban al final de cada año, ${listed(each)} (archivos ${until(p.on)}). Las cifras por año de registro cuentan solo las que constan todavía.`;
    },
    bar: (p) =>
      p.still >= p.once
        ? 'ninguna'
        : `${percent(p.lost)} (${addresses(p.once - p.still)} de ${addresses(p.once)})`,
    label: (p) =>
      `${place(p.registry, 'name')}: ${p.family === 'ipv6' ? 'delegaciones IPv6' : 'direcciones IPv4'}`,
    notes: [
      'Lo que ya no consta se devolvió, pasó a otro registro o se registró de nuevo con otra fecha. Dividir un bloque añade delegaciones, de modo que en un registro pueden constar más delegaciones de un año que en su momento.',
      'De los años anteriores al primer archivo disponible, ese archivo muestra solo lo que quedaba entonces.',
    ],
    columns: {
      ...{ registry: 'Registro', year: 'Año de primer registro' },
      ...{ ipv6Once: 'Delegaciones IPv6 entonces', ipv6Still: 'Delegaciones IPv6 que aún constan' },
      ...{ ipv4Once: 'Direcciones IPv4 entonces', ipv4Still: 'Direcciones IPv4 que aún constan' },
    },
  },
  listed: {
    title: (p) =>
      `Direcciones IPv4 delegadas por ${registries(p.registries)}, mes a mes ${since(p.from)}`,
    unit: 'Direcciones IPv4 delegadas, según los archivos de los propios registros',
    change: (p) => {
      const now = `Los archivos ${place(p.registry, 'of')} recogían ${addressesOf(p.after)}${p.area === null ? '' : ` ${place(p.area, 'in')}`} ${on(p.to)}`;
      if (p.before === p.after) return `${now}, tantas como ${on(p.from)}.`;
      const share = Math.abs(p.after / p.before - 1);
      return `${now}, un ${percent(share)} ${p.after > p.before ? 'más' : 'menos'} que ${on(p.from)}.`;
    },
    line: (p) => `${place(p.registry, 'name')} ${addresses(p.value)}`,
    country: {
      line: (registry) => `archivos ${place(registry, 'of')}`,
      note: (registry) =>
        `La segunda línea es de los archivos ${place(registry, 'of')}: exacta en cada mes que tiene uno, pero solo de ese registro, por lo que nunca se une a la primera. Se interrumpe donde el archivo básico del registro cede el paso al ampliado, que puede dar otro país para el mismo espacio.`,
    },
    notes: [
      'Cada línea es exacta en cada mes, pero de un solo registro: nunca es la misma que la de los cinco juntos.',
      'Las líneas se interrumpen donde faltan meses.',
    ],
    columns: {
      ...{ registry: 'Registro', date: 'Mes' },
      addresses: (registry) =>
        registry === null
          ? 'Direcciones IPv4'
          : `direcciones en los archivos ${place(registry, 'of')}`,
    },
  },
};
