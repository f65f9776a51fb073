import type { FirstWait, WaitingText } from '../contract/waiting.ts';
import {
  counted,
  countedFull,
  date,
  fromTo,
  full,
  inWords,
  listed,
  ofDate,
  on as onDate,
  place,
  sentenceCase,
  shortDate,
  since,
  toPlace,
  until,
} from '../grammar/es.ts';
import { said } from './values.ts';

/** Days of a month on average. */
const MONTH = 365.25 / 12;

/** How long somebody has waited, as people say it: 12 días, 13 meses. */
function long(days: number): string {
  return days < 2 * MONTH
    ? counted(days, 'día', 'días')
    : `${full(Math.round(days / MONTH))} meses`;
}

/** A day whose year has been said already: el 2 de julio. */
function withoutYear(day: string): string {
  return until(day).replace(/ de \d{4}$/, '');
}

function waitOf({ registry, days, on }: FirstWait): string {
  return `${long(days)} ${place(registry, 'in')} (${date(on.slice(0, 7))})`;
}

/** Who waits for IPv4 that comes back, for how long, and what is given again. */
export const waiting: WaitingText = {
  heading: 'Cuánto se espera',
  lead: 'Cuando se ha agotado el fondo general, una red puede entrar en una lista de espera de lo que otros devuelven, si su registro lleva una. Cada lista tiene sus propias normas.',
  gaps: 'La línea se interrumpe donde faltan días; un punto aislado es un dato suelto.',
  time: {
    title: (waits) =>
      `Quien encabezaba la lista de espera de IPv4 llevaba esperando ${listed(waits.map(waitOf))}`,
    unit: 'Días que llevaba esperando la solicitud más antigua de cada lista',
    sentence: (waits) =>
      `Datos más recientes: ${waits.map(({ registry, days, on }) => `${place(registry, 'name')}, ${counted(days, 'día', 'días')} ${onDate(on)}`).join('; ')}. Eso es lo que había esperado hasta entonces quien estaba primero; quienes entran ahora pueden esperar más tiempo o menos.`,
    label: (p) => `${place(p.registry, 'name')}: ${full(p.days)}`,
    rules: {
      arin: `${sentenceCase(place('arin', 'in'))} es la solicitud más antigua: puede quedar pospuesta hasta que haya libre un bloque de su tamaño.`,
      ripencc: `${sentenceCase(place('ripencc', 'in'))} es la primera solicitud de la lista: todas esperan un bloque del mismo tamaño y se atienden por turno.`,
    },
    registry: 'Registro',
  },
  list: {
    title: {
      arin: (p) =>
        `${sentenceCase(onDate(p.on))}, ${counted(p.requests, 'organización esperaba', 'organizaciones esperaban')} IPv4 ${place(p.registry, 'in')}${p.firstDays === null ? '' : `, la primera de ellas desde hacía ${long(p.firstDays)}`}`,
      ripencc: (p) =>
        `${sentenceCase(onDate(p.on))}, ${counted(p.requests, 'solicitud esperaba', 'solicitudes esperaban')} 256 direcciones cada una ${place(p.registry, 'in')}${p.firstDays === null ? '' : `, la primera desde hacía ${long(p.firstDays)}`}`,
    },
    unit: {
      arin: 'Solicitudes en la lista de espera, una por organización',
      ripencc: 'Solicitudes en la lista de espera, una por LIR (cuenta de un miembro)',
    },
    sentence: (p) =>
      [
        ...(p.wanted === null || p.requests === 0
          ? []
          : [`En conjunto pedían ${said.addresses(p.wanted)}.`]),
        ...(p.overAYear === null || p.requests === 0
          ? []
          : [
              p.overAYear === 0
                ? 'Ninguna llevaba esperando más de un año.'
                : `${sentenceCase(inWords(p.overAYear, 'f'))} de ellas ${p.overAYear === 1 ? 'llevaba' : 'llevaban'} esperando más de un año.`,
            ]),
        p.longest === null
          ? 'De todas las fechas mostradas, es la lista más larga.'
          : `En las fechas mostradas, la lista más larga fue la ${ofDate(p.longest.on)}, con ${counted(p.longest.requests, 'solicitud', 'solicitudes')}.`,
      ].join(' '),
    rule: {
      arin: 'Una organización puede tener una sola solicitud en la lista a la vez, de hasta 1024 direcciones.',
      ripencc:
        'Una LIR que nunca tuvo IPv4 puede pedir una vez un bloque de 256 direcciones. Un miembro puede tener varias LIR.',
    },
    columns: {
      requests: 'Solicitudes',
      over_a_year: 'Con más de un año',
      ipv4_addresses_asked_for: 'Direcciones pedidas',
      first_waited_days: 'Días que llevaba esperando la primera',
    },
  },
  again: {
    title: (p) =>
      `${sentenceCase(since(p.from.slice(0, 7)))}, ${place(p.registry, 'subject')} ha entregado de nuevo ${said.addresses(p.total)} que se habían devuelto`,
    unit: 'Direcciones IPv4 entregadas de nuevo por la lista de espera, por año',
    sentence: (p) =>
      [
        ...(p.whole === null
          ? []
          : [
              `En ${p.whole.year} ${p.whole.addresses === 1 ? 'fue' : 'fueron'} ${said.addresses(p.whole.addresses)} en ${counted(p.whole.blocks, 'bloque', 'bloques')}.`,
            ]),
        `En ${p.newest.year}, ${withoutYear(p.to)}, ${p.newest.addresses === 1 ? 'fue' : 'fueron'} ${said.addresses(p.newest.addresses)} en ${counted(p.newest.blocks, 'bloque', 'bloques')}.`,
        ...(p.again === 0
          ? []
          : [
              `De los ${countedFull(p.blocks, 'bloque', 'bloques')} en total, ${full(p.again)} ya ${p.again === 1 ? 'había estado antes en la lista, entero' : 'habían estado antes en la lista, enteros'} o como parte de uno mayor.`,
            ]),
      ].join(' '),
    span: (p) => `La lista va ${fromTo(p.from, p.to)}.`,
    ends: (on) => `Fin de la lista: ${shortDate(on)}`,
    year: 'Año',
    addresses: 'Direcciones',
    blocks: 'Bloques',
    sizes: {
      blocks_to_256: 'de 256 o menos',
      blocks_of_512: 'de 512',
      blocks_of_1024: 'de 1024',
      larger_blocks: 'mayores',
    },
  },
  pool: {
    title: (p) =>
      p.emptyOn === null
        ? `${sentenceCase(toPlace(p.registry))} le ${p.left === 1 ? 'quedaba' : 'quedaban'} ${said.addresses(p.left)} por entregar ${onDate(p.on)}`
        : `${sentenceCase(onDate(p.emptyOn))}, ${toPlace(p.registry)} ya no le quedaba ninguna dirección IPv4 por entregar`,
    unit: 'Direcciones IPv4 que todavía podían entregarse, por día',
    sentence: (p) =>
      [
        `${p.before === 1 ? 'Quedaba' : 'Quedaban'} ${said.addresses(p.before)} ${onDate(p.from)}.`,
        ...(p.most === null
          ? []
          : [
              `Lo que se devolvió después volvió a entregarse. De los días mostrados, cuando más había disponibles fue ${onDate(p.most.on)}: ${said.addresses(p.most.value)}.`,
            ]),
        ...(p.emptyOn === p.to
          ? []
          : [
              `${sentenceCase(onDate(p.to))}, el último día mostrado, ${p.left === 0 ? 'no quedaba ninguna' : `${p.left === 1 ? 'quedaba' : 'quedaban'} ${full(p.left)}`}.`,
            ]),
      ].join(' '),
    empty: (on) => `Vacío ya el ${shortDate(on)}`,
    left: 'Direcciones restantes',
  },
};
