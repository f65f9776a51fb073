import type { AreaId } from '../../model/area.ts';
import type { CountriesPageText, CountryText, Place } from '../contract/country.ts';
import {
  addresses,
  addressesOf,
  after,
  agreeing,
  countedFull,
  full,
  inWords,
  listed,
  ofDate,
  ofSpan,
  on,
  onDay,
  oneIn,
  oneInOf,
  percent,
  place,
  row,
  sentenceCase,
  short,
  spanOf,
  theAddresses,
  verbFor,
} from '../grammar/es.ts';
import { ipv4AmongPeople, perPerson, said } from './values.ts';

/** A share as people of a hundred: 71 de cada 100 personas, menos de una de cada 100 personas, ninguna persona. */
function inHundred(share: number): string {
  if (share === 0) return 'ninguna persona';
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'menos de una de cada 100 personas';
  if (rounded === 100) return share < 1 ? 'más de 99 de cada 100 personas' : 'todas las personas';
  return `${rounded === 1 ? 'una' : rounded} de cada 100 personas`;
}

/** Ranks in a region and in the world: el puesto 3 de 54 en África y el 40 de 200 en el mundo. */
function ranks(p: { region: Place | null; regionArea: AreaId; world: Place }): string {
  const world = `${full(p.world.rank)} de ${full(p.world.of)} en el mundo`;
  return p.region === null
    ? `el puesto ${world}`
    : `el puesto ${full(p.region.rank)} de ${full(p.region.of)} ${place(p.regionArea, 'in')} y el ${world}`;
}

/** A country’s page. */
export const country: CountryText = {
  title: (name) => `${place(name, 'name')}: direcciones IPv6 e IPv4`,
  crumbs: 'Dónde está',
  summary: {
    users: (p) => {
      const own = oneInOf(p.value, `usuarios de Google ${place(p.area, 'in')}`);
      const exact = p.value === 0 || p.value === 1 ? '' : ` (${percent(p.value)})`;
      const users = `${sentenceCase(own)}${exact} ${verbFor(own, 'se conectó', 'se conectaron')} por IPv6 ${onDay(p.on)}`;
      if (p.region === null || p.median === null || p.count < 3) return `${users}.`;
      const theirs = oneIn(p.median);
      return `${users}; en el país mediano ${place(p.region, 'of')}, ${theirs === oneIn(p.value) ? 'más o menos la misma proporción' : theirs}.`;
    },
    ipv4: (p) => {
      if (p.value === 0)
        return `Los titulares registrados allí no tenían direcciones IPv4 ${on(p.on)}.`;
      if (p.perPerson === null)
        return `Los titulares registrados allí tenían ${addressesOf(p.value, 'IPv4')} ${on(p.on)}; nuestra fuente de población no tiene una cifra con que compararlas.`;
      const world =
        p.world === null ? '' : `, frente a ${perPerson(p.world)} en el conjunto del mundo`;
      return `Los titulares registrados allí tenían ${ipv4AmongPeople(p.perPerson)} ${on(p.on)}${world}.`;
    },
    changed: (p) => {
      if (p.value === 0)
        return `No había espacio de direcciones IPv6 registrado allí ${on(p.on)}${p.year !== null && p.year.before > 0 ? `; el que había desapareció en el año que terminó ${on(p.year.to)}` : ''}.`;
      if (p.year === null)
        return `Los titulares registrados allí tenían espacio de direcciones IPv6 ${on(p.on)}.`;
      return `${grown(p.year)} en el año que terminó ${on(p.year.to)}.`;
    },
    noUsers: (name) =>
      `Google no da ninguna cifra de cuántos de sus usuarios ${place(name, 'in')} usan IPv6: hizo muy pocas mediciones o no las publicó.`,
    noUsersAnywhere: (name) =>
      `Esta edición no tiene ninguna cifra de Google sobre cuántos usuarios usan IPv6 ${place(name, 'in')} ni en ningún otro lugar.`,
    online: (p) => {
      const people = inHundred(p.share);
      return `${sentenceCase(on(p.on))}, ${people} ${verbFor(people, 'usaba', 'usaban')} Internet, con cualquier protocolo.`;
    },
    fewListed: (p) =>
      `El archivo ${place(p.registry, 'of')} ${ofDate(p.on)} recoge ${inWords(p.count)} ${p.count === 1 ? 'bloque de direcciones o número de red registrado' : 'bloques de direcciones o números de red registrados'} allí; nuestra fuente mensual no cuenta allí ninguna dirección IPv4.`,
    unlisted: (p) =>
      `Ninguno de los archivos más recientes de los registros de que se dispone, ${ofSpan(p)}, recoge un bloque de direcciones de Internet registrado ${place(p.area, 'in')}.`,
    unlistedMeaning:
      'Eso no significa que nadie use Internet allí. El código de país de los archivos de los registros dice dónde está registrado el titular de las direcciones; las redes de allí pueden usar direcciones cuyo titular está registrado en otro lugar.',
  },
  old: (p) =>
    `Contado en ${listed(p.files.map((file) => `el archivo ${place(file.registry, 'of')} ${ofDate(file.asOf)}${file.reconstructed ? ' (reconstruido a partir de tablas públicas)' : ''}`))}.${p.files.every((file) => file.asOf === p.newest) ? '' : ` El archivo de registro más reciente de este sitio es ${ofDate(p.newest)}: aquí falta lo que se registró, trasladó o devolvió después del día de uno más antiguo.`}`,
  figures: {
    broken: 'Un hueco en la línea es un mes sin datos.',
    otherSource: 'otra fuente',
    ipv6Held: {
      finding: (value) =>
        value === 0
          ? 'Ningún espacio IPv6 registrado'
          : `${sentenceCase(said.slash32s(value))} de espacio IPv6 registrado`,
      grown: (p) =>
        said.slash32s(p.before) === said.slash32s(p.after)
          ? `El espacio IPv6 registrado ${place(p.area, 'in')} pasó de ${said.slash32s(p.before)} ${on(p.from)} a casi lo mismo ${on(p.to)}.`
          : `El espacio IPv6 registrado ${place(p.area, 'in')} pasó de ${said.slash32s(p.before)} ${on(p.from)} a ${said.slash32s(p.after)} ${on(p.to)}.`,
      same: (p) =>
        p.value === 0
          ? `No había espacio IPv6 registrado ${place(p.area, 'in')} ${on(p.from)}, ni ${on(p.to)}.`
          : `El espacio IPv6 registrado ${place(p.area, 'in')} era de ${said.slash32s(p.value)} ${on(p.from)}, y el mismo ${on(p.to)}.`,
      one: (p) =>
        `El espacio IPv6 registrado ${place(p.area, 'in')} era de ${said.slash32s(p.value)} ${on(p.on)}.`,
      line: (value) => short(value),
      notes: {
        unit: 'Un\u00a0/32 es el tamaño de bloque que un registro suele entregar a un operador de red; puede dividirse en 65.536 sitios.',
        movedFromEu:
          'En diciembre de 2020, el espacio que figuraba en EU, ningún país en particular, se inscribió en el país o territorio de cada titular; cuando una línea sube ese mes, parte de la subida es ese cambio.',
      },
    },
    ipv4Held: {
      finding: (value) =>
        value === 0
          ? 'Ninguna dirección IPv4 registrada'
          : `${addressesOf(value, 'IPv4')} ${addresses(value) === '1' ? 'registrada' : 'registradas'}`,
      grown: (p) => {
        const say = short(p.before) === short(p.after) ? full : addresses;
        return `Las direcciones IPv4 registradas ${place(p.area, 'in')} pasaron de ${say(p.before)} ${on(p.from)} a ${say(p.after)} ${on(p.to)}, ${p.after > p.before ? 'un aumento' : 'un descenso'} de ${addresses(Math.abs(p.after - p.before))}.`;
      },
      same: (p) =>
        `Direcciones IPv4 registradas ${place(p.area, 'in')}: ${addresses(p.value)} ${on(p.from)}, y el mismo número ${on(p.to)}.`,
      one: (p) =>
        `Direcciones IPv4 registradas ${place(p.area, 'in')}: ${addresses(p.value)} ${on(p.on)}.`,
      line: (value) => short(value),
    },
    users: {
      finding: (value) => `El ${percent(value)} de los usuarios de Google se conecta por IPv6`,
      sentence: (p) =>
        `${sentenceCase(onDay(p.on))}, el ${percent(p.value)} de los usuarios de Google ${place(p.area, 'in')} se conectó por IPv6: ${ranks(p)}.`,
    },
    perPerson: {
      finding: (value) => `Direcciones IPv4: ${value === 0 ? 'ninguna' : perPerson(value)}`,
      sentence: (p) =>
        `En direcciones IPv4 por persona, con ${p.value === 0 ? 'ninguna' : perPerson(p.value)} ${on(p.on)}, ${place(p.area, 'subject')} ${agreeing(p.area, 'ocupa', 'ocupan')} ${ranks(p)}.`,
    },
    ipv6ByYear: {
      finding: (p) =>
        `${countedFull(p.total, 'delegación', 'delegaciones')} IPv6, por año de primer registro`,
      sentence: (p) =>
        `${p.total === 1 ? 'Consta' : 'Constan'} ${countedFull(p.total, 'delegación', 'delegaciones')} IPv6 ${place(p.area, 'in')}${p.first === null ? '' : `, ${p.total === 1 ? '' : 'la más antigua '}de ${said.month(p.first)}`}${p.peak === null ? '' : `; ${p.peak.year} es el año con más, ${full(p.peak.count)}`}.`,
    },
    ipv4ByYear: {
      finding: (p) =>
        p.isOneYear
          ? `Todas las direcciones IPv4, registradas por primera vez en ${p.half}`
          : `La mitad de las direcciones IPv4, registradas por primera vez hasta ${p.half}`,
      sentence: (p) =>
        p.isOneYear
          ? `${sentenceCase(theAddresses(p.total))} IPv4 ${place(p.area, 'in')} que constan con fecha se registraron por primera vez en ${p.half}.`
          : `La mitad de ${theAddresses(p.total)} IPv4 ${place(p.area, 'in')} que constan con fecha se registró por primera vez en ${p.half} o antes.`,
    },
    fileEnds: (asOf) => `sin datos ${after(asOf)}`,
    undated: (p) => `Sin fecha en el archivo y sin dibujar: ${p.value} más.`,
    worldRow: 'Mundo',
  },
  numbers: {
    heading: 'Todas las cifras de esta página',
    caption: (country) => `Todas las cifras de esta página: ${place(country, 'name')}`,
    measure: 'Indicador',
    value: 'Valor',
    unit: 'Unidad',
    on: 'Fecha',
    place: 'Puesto en el mundo',
    source: 'Fuente',
  },
  atLeast: (value) => `al menos ${value}`,
  countedWithout: (p) =>
    `${p.publishers.length === 0 ? 'E' : `${row(p.publishers)}; e`}n ${p.without.length === 1 ? 'el archivo disponible' : 'los archivos disponibles'} de ${listed(p.without)} no hay ninguno`,
  fileDays: spanOf,
  sourcesHeading: 'De dónde vienen las cifras',
  source: (p) => `${p.title}, ${p.by}, a fecha ${ofDate(p.asOf)}`,
  byWayOf: (p) =>
    p.makers.length === 0 ? p.publisher : `${p.publisher} (por medio de ${listed(p.makers)})`,
  sourceOfMany: (p) => `${p.publisher}, a fecha ${ofDate(p.asOf)}`,
  neighbours: 'Más países y territorios de la región',
  previous: (name) => `Anterior: ${place(name, 'name')}`,
  next: (name) => `Siguiente: ${place(name, 'name')}`,
  printed: (address) => `Impreso desde ${address}`,
};

/** How the space registered there grew or shrank, as a share of what it was. */
function grown({ before, after }: { before: number; after: number }): string {
  if (before <= 0) return 'Se registró allí el primer espacio de direcciones IPv6';
  const ratio = after / before;
  const space = 'El espacio de direcciones IPv6 registrado allí';
  if (ratio === 1) return `${space} siguió igual`;
  if (Math.abs(ratio - 1) < 0.005) return `${space} siguió casi igual`;
  if (ratio > 100) return `${space} se multiplicó por más de 100`;
  if (ratio >= 1.95) return `${space} se multiplicó por ${short(rounded(ratio))}`;
  return `${space} ${ratio > 1 ? 'creció' : 'se redujo'} un ${percent(rounded(Math.abs(ratio - 1)))}`;
}

/** A change as people say it: 1,3, 19, 3,4; the table has it in full. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** The table of all countries. */
export const countriesPage: CountriesPageText = {
  title: 'Busque un país o territorio: sus direcciones y cuántos usan IPv6',
  description:
    'Todos los países y territorios: IPv6 e IPv4 registrados, direcciones por persona y usuarios de Google con IPv6, en una sola tabla.',
  lead: (p) =>
    `Los ${full(p.all)} países y territorios de la norma internacional de códigos de país. ${p.unlisted === 0 ? 'Todos tienen algún bloque' : p.unlisted === 1 ? 'Uno no tiene ningún bloque' : `De ellos, ${full(p.unlisted)} no tienen ningún bloque`} de direcciones en los archivos más recientes de los registros${p.without === null ? '' : `; ${p.without.count === 0 ? 'a ninguno de los que constan le faltaba' : `${full(p.without.count)} no ${p.without.count === 1 ? 'tenía' : 'tenían'}`} IPv6 ${on(p.without.on)}`}.`,
  search: 'Busque un país o territorio',
  searchHint:
    'Nombre en árabe, chino, español, francés, inglés o ruso, o código de dos o tres letras',
  unfold: (count) => `Los ${full(count)} países y territorios, para buscar uno u ordenarlos`,
  region: 'Región',
  allRegions: 'Todas las regiones',
  shownNone:
    'Ningún país ni territorio coincide aquí. Pruebe con menos letras o con todas las regiones.',
  shownTemplate: 'Se muestran {shown} de {all}',
  caption: 'Países y territorios, con la fecha de cada columna',
  name: 'País o territorio',
  other: 'Lo que no es de ningún país en particular',
  table: 'Tabla de todos los países y territorios',
  otherTable: 'Tabla de las líneas que no son de ningún país en particular, y del mundo',
  otherNote:
    'Líneas de los archivos de los registros que llevan un código que no es de ningún país en particular. Forman parte del total mundial y nunca se omiten.',
  world: 'Mundo',
  sum: 'Los países y territorios y estas líneas suman la línea del mundo. Una línea marcada «sin datos» no está en la fuente mensual, por lo que tampoco está en la línea del mundo. Cuando una parte que consta no tiene un recuento exacto, no hay total mundial de ese mes; se muestra el más reciente con su propia fecha.',
};
