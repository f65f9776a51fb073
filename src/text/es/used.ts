import type { UsedText } from '../contract/used.ts';
import {
  agreeing,
  counted,
  countedFull,
  date,
  dayNamed,
  full,
  on,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  someOf,
} from '../grammar/es.ts';
import { metrics } from './metrics.ts';
import { said } from './values.ts';

/** How a value stands to a median. */
function beside(value: number, median: number): string {
  if (value === median) return 'lo mismo que';
  return value > median ? 'más que' : 'menos que';
}

/** The four corners, in words: how much is registered, and how much is used. */
const corners = {
  both: { name: 'Mucho registrado, mucho usado', lines: ['Mucho registrado,', 'mucho usado'] },
  registered: { name: 'Mucho registrado, poco usado', lines: ['Mucho registrado,', 'poco usado'] },
  used: { name: 'Poco registrado, mucho usado', lines: ['Poco registrado,', 'mucho usado'] },
  neither: { name: 'Poco registrado, poco usado', lines: ['Poco registrado,', 'poco usado'] },
} as const;

/** Registered is not used: IPv6 space held against users on IPv6. */
export const used: UsedText = {
  kicker: 'Registrar no es usar',
  title: (p) => {
    if (p === null) return 'El IPv6 que se registra no es el que se usa';
    const month = on(p.on.slice(0, 7));
    return p.apart === 0
      ? `En los ${full(p.of)} países y territorios con ambas cifras, el IPv6 registrado y el usado iban a la par ${month}`
      : `En ${full(p.apart)} de ${full(p.of)} países y territorios, el IPv6 registrado y el usado no iban a la par ${month}`;
  },
  description:
    'Espacio IPv6 registrado por persona frente a la proporción de usuarios de Google con IPv6, lugar por lugar, y cuántos titulares de IPv4 no tienen ningún IPv6.',
  lead: (p) =>
    `Un bloque de direcciones se registra en un día; ponerlo en uso exige equipos, conocimientos y tiempo. ${p.hasBoth ? 'Cada punto del gráfico es un país o territorio, situado según lo que han registrado sus titulares y según cuántos de los usuarios de Google se conectan allí por IPv6.' : 'Esta edición no tiene ningún país o territorio con ambas cifras: lo que han registrado sus titulares por persona y cuántos de los usuarios de Google se conectan allí por IPv6.'}`,
  corners,
  scatter: {
    title: (p) =>
      `${sentenceCase(place(p.used, 'in'))} había poco IPv6 registrado y lo usaba el ${percent(p.usedShare)} de los usuarios de Google ${on(p.on.slice(0, 7))}; ${place(p.registered, 'in')} había mucho y lo usaba el ${percent(p.registeredShare)}`,
    unit: (p) =>
      `En horizontal: espacio IPv6 registrado, en\u00a0/32 por millón de personas, ${date(p.held)}; cada paso es diez veces el anterior. En vertical: proporción de usuarios de Google con IPv6, ${dayNamed(p.users)}`,
    sentence: (p) =>
      `Las líneas marcan las medianas de los ${full(p.of)} países y territorios con ambas cifras: ${short(p.registered)}\u00a0/32 por millón de personas y el ${percent(p.used)} de los usuarios de Google. «Mucho» es tanto como la mediana o más; «poco», menos: una comparación entre países y territorios, no una nota.${p.isNamed ? ' El título nombra el país más poblado de cada uno de los cuadrantes en que las dos cifras divergen.' : ''}`,
    dot: (p) =>
      `${place(p.area, 'name')}: ${said['slash32s-per-million'](p.held)}, ${percent(p.share)} de los usuarios de Google`,
    corner: (line, count) => `${line}: ${full(count)}`,
    named: 'Se nombran los países y territorios más poblados de cada cuadrante.',
    zeros: (count) =>
      `${counted(count, 'país o territorio no tiene', 'países y territorios no tienen')} ningún IPv6 y no ${count === 1 ? 'cabe' : 'caben'} en esta escala; ${count === 1 ? 'figura' : 'figuran'} en las listas siguientes.`,
    missing: (p) =>
      `A ${counted(p.without, 'país o territorio le falta', 'países y territorios les falta')} una de las dos cifras y no ${p.without === 1 ? 'está' : 'están'} en ningún cuadrante.`,
    small:
      'Un\u00a0/32 basta para una red grande, por lo que los lugares muy pequeños quedan muy a la derecha.',
    cornerIds:
      'Cuadrante: de qué tiene mucho el país; «registered», registrado; «used», usado; «both», ambos; «neither», ninguno',
    tableColumns: {
      corner: 'Cuadrante',
      count: 'Países y territorios',
      people: 'Personas',
    },
  },
  lists: {
    heading: 'Quién está en cada cuadrante',
    of: (p) => `${corners[p.corner].name} (${full(p.count)})`,
  },
  table: {
    heading: 'Busque un país o territorio',
    caption: 'IPv6 registrado y usado, por país y territorio',
    name: 'País o territorio',
    corner: 'Cuadrante',
    held: 'Espacio IPv6 por millón de personas',
    share: 'Usuarios de Google con IPv6',
  },
  country: (p) => {
    const joined = p.corner === 'both' || p.corner === 'neither' ? 'y' : 'pero';
    const like =
      p.others === 0
        ? ''
        : `, igual que ${p.others === 1 ? 'otro país o territorio' : `otros ${full(p.others)} países y territorios`}`;
    return `${corners[p.corner].name}${like}: ${place(p.area, 'subject')} ${agreeing(p.area, 'tenía', 'tenían')} ${said['slash32s-per-million'](p.held)} ${on(p.heldOn)}, ${beside(p.held, p.heldMedian)} el país mediano (${short(p.heldMedian)}), ${joined} el ${percent(p.share)} de los usuarios de Google usaba IPv6 ${onDay(p.shareOn)}, ${beside(p.share, p.shareMedian)} en el país mediano (${percent(p.shareMedian)}).`;
  },
  more: 'Registrar no es usar: todos los países y territorios',
  holders: {
    title: (p) =>
      `El ${percent(p.share)} de los titulares de IPv4 de los países y territorios que atiende principalmente ${place(p.registry, 'subject')} no tenía IPv6 ${on(p.on)}`,
    unit: (p) =>
      `Titulares con IPv4 y sin IPv6, del total de titulares con IPv4, ${place(p.registry, 'name')}, ${date(p.on)}; los lugares con más titulares`,
    sentence: (p) =>
      `${full(p.without)} de ${countedFull(p.all, 'titular', 'titulares')} en ${counted(p.countries, 'país o territorio', 'países y territorios')} tenían solo IPv4. ${p.top === null ? `En ninguno había ${full(p.least)} titulares o más, los suficientes para comparar.` : `Entre los lugares con al menos ${full(p.least)} titulares, la mayor proporción se daba en ${someOf(places(p.top.areas))}: ${percent(p.top.share)}.`}`,
    caption: (registry) => `${metrics['holders-ipv4-only'].name}, ${place(registry, 'name')}`,
    bar: (p) => `${full(p.without)} de ${full(p.all)} (${percent(p.without / p.all)})`,
    whom: (p) =>
      `Se refiere solo a los titulares ${place(p.registry, 'of')}${p.isOnly ? ': ningún archivo disponible de los demás registros distingue a los titulares' : ''}. Se cuentan los países y territorios cuyas delegaciones figuran en su mayoría en su archivo. Un titular es una organización o persona conocida por el registro, grande o pequeña; no se cuentan las redes que usan espacio de su proveedor. Quien figura en dos países o territorios cuenta en ambos.`,
    columns: {
      name: 'País o territorio',
      all: 'Titulares con IPv4',
      without: 'sin IPv6',
      share: 'Proporción',
    },
  },
};
