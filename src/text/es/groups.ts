import type { AreaId } from '../../model/area.ts';
import { areaOf, type GroupId } from '../../model/group.ts';
import { REGIONS, type RegionId } from '../../model/region.ts';
import type { Registry } from '../../model/registry.ts';
import type { GroupsText, GroupWords } from '../contract/groups.ts';
import type { Words } from '../contract/words.ts';
import {
  counted,
  full,
  inWords,
  listed,
  ofDate,
  on,
  onDay,
  oneInOf,
  percent,
  place,
  places,
  sentenceCase,
  short,
  verbFor,
} from '../grammar/es.ts';
import { ofEachRegistry } from '../of-each-registry.ts';
import { perPerson, said } from './values.ts';

const REGION_WHO =
  'Una región de la norma M49 de las Naciones Unidas, con todos los países y territorios de la norma ISO 3166 que están en ella.';
const REGISTRY_WHO =
  'Países y territorios para los que el archivo más reciente de un registro recoge más delegaciones que el de cualquier otro. Ningún archivo dice dónde termina la región de un registro, así que esta es una regla nuestra, no la lista de un registro.';

const region = (id: RegionId): GroupWords => ({
  short: place(areaOf(id), 'subject'),
  who: REGION_WHO,
});

const registry = (id: Registry): GroupWords => ({ short: place(id, 'subject'), who: REGISTRY_WHO });

/** Every group, by the name it has in addresses. */
const all = {
  ldc: {
    short: 'países menos adelantados',
    who: 'La lista de las Naciones Unidas, que mantiene la Asamblea General con el asesoramiento de su Comité de Políticas de Desarrollo.',
  },
  lldc: {
    short: 'países en desarrollo sin litoral',
    who: 'La lista de las Naciones Unidas: países en desarrollo sin costa.',
  },
  sids: {
    short: 'pequeños Estados insulares en desarrollo',
    who: 'La lista de las Naciones Unidas: los Estados miembros, y las Islas Cook y Niue, que se gobiernan a sí mismos en libre asociación con Nueva Zelandia. No incluye los territorios que las Naciones Unidas enumeran junto a ellos.',
  },
  transition: {
    short: 'países con economías en transición',
    who: 'La lista de «Situación y perspectivas de la economía mundial», del Departamento de Asuntos Económicos y Sociales de las Naciones Unidas.',
  },
  developing: {
    short: 'cuatro grupos que nombra la Resolución 64',
    who: 'Los países menos adelantados, los países en desarrollo sin litoral, los pequeños Estados insulares en desarrollo y los países con economías en transición, cada uno contado una vez. La nota al pie de la Resolución dice que los países en desarrollo «incluyen» estos cuatro grupos.',
  },
  africa: region('africa'),
  americas: region('americas'),
  asia: region('asia'),
  europe: region('europe'),
  oceania: region('oceania'),
  afrinic: registry('afrinic'),
  apnic: registry('apnic'),
  arin: registry('arin'),
  lacnic: registry('lacnic'),
  ripencc: registry('ripencc'),
} satisfies GroupsText['all'];

/** A place at the head of a title: Perú, Países menos adelantados, and a region with its article: Las Américas. */
export function headOf(area: AreaId): string {
  const isRegion = Object.values<string>(REGIONS).includes(area);
  return isRegion ? sentenceCase(place(area, 'subject')) : place(area, 'name');
}

const title = (group: GroupId) => headOf(areaOf(group));

const membersOfRegion = (id: RegionId) => `países y territorios ${place(areaOf(id), 'of')}`;

/** What the members of a group are called after their number: los 44 países menos adelantados. */
const memberNames: Words<GroupId> = {
  ldc: all.ldc.short,
  lldc: all.lldc.short,
  sids: all.sids.short,
  transition: all.transition.short,
  developing: 'países y territorios de los cuatro grupos que nombra la Resolución 64',
  africa: membersOfRegion('africa'),
  americas: membersOfRegion('americas'),
  asia: membersOfRegion('asia'),
  europe: membersOfRegion('europe'),
  oceania: membersOfRegion('oceania'),
  ...ofEachRegistry(
    (id) => id,
    (id) => `países y territorios cuyas delegaciones figuran en su mayoría ${place(id, 'in')}`,
  ),
};

const membersOf = (p: { group: GroupId; members: number }) =>
  `los ${full(p.members)} ${memberNames[p.group]}`;

/** A ratio as times: 1 vez, 2,3 veces. */
const times = (ratio: number) => counted(ratio, 'vez', 'veces');

/** Groups of countries: the page that sets them side by side, and a page for each. */
export const groups: GroupsText = {
  all,
  name: title,
  kicker: 'Grupos de países y territorios',
  indexTitle: (p) =>
    p === null
      ? 'Grupos de países y territorios: qué tienen de IPv4 e IPv6'
      : `Los ${all[p.group].short} tienen el ${percent(p.people)} de la población mundial y el ${percent(p.addresses)} de las direcciones IPv4`,
  indexDescription:
    'Países menos adelantados, sin litoral e insulares, economías en transición, regiones y registros, juntos: qué tienen de IPv4 e IPv6 y cuánto se usa.',
  indexLead: (p) =>
    `La Resolución 64 plantea sus preguntas para los países en desarrollo: los menos adelantados, los pequeños Estados insulares, los países sin litoral y los de economías en transición. Aquí están, junto a las regiones y los registros.${p === null ? '' : ` Direcciones ${ofDate(p.on)}, población de ${p.year}.`}`,
  overlap:
    'Los grupos se solapan: un país sin litoral puede ser uno de los menos adelantados. Nunca se suman; su unión es un grupo aparte.',
  tableHeading: 'Lado a lado',
  tableCaption: 'Los grupos, lado a lado',
  who: 'Qué es cada grupo',
  regions: 'Regiones',
  registries: 'Registros',
  regionWho: REGION_WHO,
  registryWho: REGISTRY_WHO,
  columns: {
    group: 'Grupo',
    members: 'Miembros',
    withData: 'con datos de IPv6',
    people: 'Personas',
    held: 'Espacio IPv6 registrado',
    perMillion: 'IPv6 por millón de personas',
    users: 'Usuarios de Google con IPv6, miembro mediano',
    perPerson: 'Direcciones IPv4 por persona',
    online: 'Personas que usan Internet',
  },
  everyCountry: 'Todos los países y territorios',
  ratioNote:
    'IPv4 por persona e IPv6 por millón son los del grupo en su conjunto: lo que tienen sus miembros dividido por su población, entre los miembros con ambos datos. Lo mismo vale para la proporción de personas que usan Internet, en la que la cifra de cada miembro es de su propio año. Una mediana cuenta a cada miembro una vez, cualquiera que sea su tamaño.',
  leavingNote: (p) =>
    `Para ${listed(places(p.areas))} se fijó una fecha de salida de la lista de los países menos adelantados, el 24 de noviembre de 2026. No hemos visto que se confirmara, por lo que ${p.areas.length === 1 ? 'se muestra como miembro' : 'se muestran como miembros'}.`,
  leavingShort:
    'cuya salida estaba prevista para el 24 de noviembre de 2026; no la hemos visto confirmada',
  fixed: (p) =>
    `La línea sigue a los miembros ${ofDate(p.on)} a lo largo de todos los meses, para mostrar el crecimiento y no quién entró o salió. «Todos los países y territorios» es la suma de todos${p.movedFromEu === null ? '' : `; en diciembre de 2020, cerca de ${short(p.movedFromEu)}\u00a0/32 que figuraban en EU, ningún país en particular, se inscribieron en países y territorios, por lo que ha crecido algo más que el total mundial`}.`,
  fewer: (p) =>
    `En ${counted(p.months, 'mes', 'meses')}, algunos miembros no están en la lista de la fuente: figuran al menos ${full(p.least)} de ${full(p.members)}.`,
  unlisted: (p) =>
    `${p.count === 1 ? 'Un miembro no figura' : `${sentenceCase(inWords(p.count))} miembros no figuran`} en la lista de ningún registro ni en ninguna de las sumas.`,
  description: (p) =>
    `Qué parte de las direcciones IPv4 e IPv6 de Internet tienen ${membersOf(p)}, a qué ritmo crece y cuántos de los usuarios de Google usan IPv6.`,
  pageTitle: (p) =>
    p.share === null
      ? `${title(p.group)}: direcciones IPv6 e IPv4`
      : `${title(p.group)}: ${percent(p.share.people)} de la población, ${percent(p.share.addresses)} de las direcciones IPv4`,
  summary: {
    shares: (p) => {
      const people = oneInOf(p.people, 'personas del mundo', 'f');
      return `${sentenceCase(on(p.on))}, los titulares registrados ${place(areaOf(p.group), 'in')} tenían ${oneInOf(p.addresses, 'direcciones IPv4 del mundo', 'f')}; ${people} ${verbFor(people, 'vive', 'viven')} allí (población de ${p.year}).`;
    },
    held: (p) => `Tenían el ${percent(p.share)} del espacio IPv6 del mundo ${on(p.on)}.`,
    users: (p) =>
      `${sentenceCase(onDay(p.on))}, en ${p.count === 1 ? 'el único miembro con datos se conectó por IPv6' : `la mitad de los ${full(p.count)} miembros con datos se conectó por IPv6 como máximo`} el ${percent(p.median)} de los usuarios de Google; en la mitad de todos los países y territorios, como máximo el ${percent(p.world)}.`,
    noUsersAnywhere: 'Esta edición no tiene proporciones de usuarios de Google con IPv6.',
    noUsers: 'Google no publicó la proporción de sus usuarios con IPv6 para ninguno de ellos.',
    ipv4: (p) =>
      `Sus direcciones IPv4 eran, en conjunto, ${perPerson(p.perPerson)} ${on(p.on)}, frente a ${perPerson(p.world)} en todos los países y territorios.`,
  },
  held: {
    title: (p) =>
      p.times === null
        ? `${title(p.group)}: de ningún espacio IPv6 ${on(p.from)} a ${said.slash32s(p.now)}`
        : `${title(p.group)}: espacio IPv6 multiplicado por ${short(p.times)} desde ${ofDate(p.from).replace(/^del? /, '')}${p.world === null ? '' : `; en todos los países y territorios, por ${short(p.world)}`}`,
    sentence: (p) =>
      `El espacio IPv6 registrado ${place(areaOf(p.group), 'in')} pasó de ${said.slash32s(p.before)} ${on(p.from)} a ${said.slash32s(p.after)} ${on(p.to)}.${p.leaderShare === null ? '' : ` El ${percent(p.leaderShare)} está registrado ${place(p.leader, 'in')}.`}`,
    line: (value) => short(value),
  },
  strips: {
    users: {
      title: (p) =>
        `En el miembro mediano, el ${percent(p.value)} de los usuarios de Google usaba IPv6; en el país mediano del mundo, el ${percent(p.world)}`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(onDay(p.on))}, solo había una proporción, la ${place(p.lowest, 'of')}: ${percent(p.low)}.`
          : `${sentenceCase(onDay(p.on))}, las proporciones iban del ${percent(p.low)} ${place(p.lowest, 'in')} al ${percent(p.high)} ${place(p.highest, 'in')}; la mitad central de los miembros estaba entre el ${percent(p.lowerQuarter)} y el ${percent(p.upperQuarter)}.`,
    },
    perMillion: {
      title: (p) =>
        `El miembro mediano tiene ${short(p.value)}\u00a0/32 de IPv6 por millón de personas; el país mediano del mundo, ${short(p.world)}`,
      sentence: (p) =>
        `${p.count === 1 ? `${sentenceCase(on(p.on))}, solo había datos ${place(p.lowest, 'of')}: ${short(p.low)}` : `${sentenceCase(on(p.on))}, la cifra iba de ${p.low === 0 ? 'cero' : `${short(p.low)} ${place(p.lowest, 'in')}`} a ${short(p.high)} ${place(p.highest, 'in')}`}. Un\u00a0/32 basta para una red grande, por lo que los lugares muy pequeños quedan muy a la derecha.`,
    },
    perPerson: {
      title: (p) =>
        `IPv4: ${perPerson(p.value)} en el miembro mediano, ${perPerson(p.world)} en el país mediano del mundo`,
      sentence: (p) =>
        p.count === 1
          ? `${sentenceCase(on(p.on))}, solo había datos ${place(p.lowest, 'of')}: ${said['addresses-per-person'](p.low)}.`
          : `${sentenceCase(on(p.on))}, la cifra iba de ${p.low === 0 ? 'cero' : `${said['addresses-per-person'](p.low)} ${place(p.lowest, 'in')}`} a ${said['addresses-per-person'](p.high)} ${place(p.highest, 'in')}.`,
    },
    zeros: (p) =>
      `En ${p.count === 1 ? 'un miembro' : `${inWords(p.count)} miembros`} el valor es cero, que no cabe en esta escala, pero cuenta en la mediana y figura en la tabla.`,
    missing: (p) => `Sin datos de ${full(p.count)} de los ${full(p.members)} miembros.`,
    world: 'Todos los países y territorios',
  },
  byGroup: {
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))}, en el miembro mediano de los ${all[p.lowest].short} se conectó por IPv6 el ${percent(p.low)} de los usuarios de Google; en el de los ${all[p.highest].short}, el ${percent(p.high)}; en el país mediano del mundo, el ${percent(p.world)}.`,
    headline: (p) =>
      `En la mitad de los ${all[p.lowest].short} usaba IPv6 como máximo el ${percent(p.low)} de los usuarios de Google; en la mitad de todos los países y territorios, como máximo el ${percent(p.world)}`,
  },
  gap: {
    heading: 'Frente al mundo',
    caption: (group) => `${title(group)} frente a todos los países y territorios`,
    columns: {
      measure: 'Indicador',
      on: 'Fecha',
      group: 'Grupo',
      world: 'Todos los países y territorios',
      gap: 'Distancia',
    },
    rows: {
      perMillion: 'Espacio IPv6 por millón de personas, en conjunto',
      perPerson: 'Direcciones IPv4 por persona, en conjunto',
      median: 'Usuarios de Google con IPv6, miembro mediano',
      lowerQuarter: 'Usuarios de Google con IPv6: en una cuarta parte, menos de',
      upperQuarter: 'Usuarios de Google con IPv6: en una cuarta parte, más de',
    },
    points: (difference) =>
      `${difference < 0 ? '−' : '+'}${full(Math.abs(difference) * 100, 1)} puntos`,
    times: (ratio) => (ratio > 0 && ratio < 1 ? `${times(1 / ratio)} menos` : times(ratio)),
  },
  members: {
    heading: 'Todos los miembros',
    caption: (group) => `${title(group)}: todos los miembros`,
    columns: {
      name: 'País o territorio',
      held: 'Espacio IPv6 registrado',
      perMillion: 'por millón de personas',
      users: 'Usuarios de Google con IPv6',
      perPerson: 'IPv4 por persona',
      online: 'Personas que usan Internet',
      first: 'Primer IPv6 que aún consta',
    },
    filesOf: 'archivo más reciente de cada registro',
    ofYear: 'de su año',
    online: (share, year) => `${full(share * 100, 1)}\u00a0% (${year})`,
  },
  outside: (p) =>
    `No ${p.areas.length === 1 ? 'está' : 'están'} en ninguno de los cuatro ${listed(places(p.areas))}, ${p.areas.length === 1 ? 'el más poblado' : 'los más poblados'} de los demás países con menos direcciones IPv4 por persona que el mundo.`,
  of: 'Grupos a los que pertenece:',
  others: 'Otros grupos',
};
