import type { HomeText, Jump, Valued, WorldFiguresText, WorldMapText } from '../contract/home.ts';
import {
  addressesOf,
  afterDe,
  countedFull,
  date,
  fromTo,
  full,
  inTenOf,
  inWords,
  listed,
  ofDate,
  ofDay,
  ofSpan,
  on,
  onDay,
  percent,
  place,
  places,
  sentenceCase,
  short,
  toPlace,
  verbFor,
} from '../grammar/es.ts';
import { fairness } from './fairness.ts';
import { keptBack, lastCounted } from './ipv4.ts';
import { perPerson, said } from './values.ts';

/** What became of a pool from one month to another: se redujo de 10 direcciones en mayo a 8 en junio. */
function wentFrom(p: { from: string; to: string; before: number; after: number }): string {
  const was = (amount: number) =>
    amount === 0 ? 'estaba vacío' : `era de ${said.addresses(amount)}`;
  if (p.from === p.to) return `${was(p.after)} ${on(p.to)}`;
  if (p.before === p.after)
    return `${was(p.before)} ${on(p.from)} y ${p.after === 0 ? 'seguía vacío' : 'del mismo tamaño'} ${on(p.to)}`;
  return `${p.after < p.before ? 'se redujo' : 'creció'} de ${p.before === 0 ? 'nada' : said.addresses(p.before)} ${on(p.from)} a ${p.after === 0 ? 'nada' : short(p.after)} ${on(p.to)}`;
}

function jumpOf({ month, country, share }: Jump): string {
  if (share > 1)
    return `${date(month)}, cuando se añadió más ${place(country, 'in')} que en el mundo entero, pues otros perdieron espacio`;
  return `${date(month)}, con el ${percent(share)} del aumento de ese mes registrado ${place(country, 'in')}`;
}

/** Which single months make up most of a rise; empty where there is no rise to part. */
function jumpsOf(p: { jumps: readonly Jump[]; jumpShare: number }): string {
  if (p.jumps.length === 0) return '';
  const months =
    p.jumps.length === 1
      ? 'Un solo mes explica'
      : `${sentenceCase(inWords(p.jumps.length))} meses explican`;
  return `Unos pocos bloques muy grandes mueven el total mundial. ${months} el ${percent(p.jumpShare)} del aumento: ${listed(p.jumps.map(jumpOf))}.`;
}

const shareOf = ({ area, value }: Valued) => `${percent(value)} (${place(area, 'name')})`;

/** The front page. */
export const home: HomeText = {
  headline: (p) => {
    if (p === null) return 'Quién tiene las direcciones de Internet y dónde avanza IPv6';
    if (p.of === 'half') return fairness.title({ share: p.share });
    const users = inTenOf(
      p.value,
      p.by === 'google' ? 'usuarios de Google en el mundo' : 'usuarios del mundo',
    );
    return p.by === 'google'
      ? `Cerca ${afterDe(users)} ${verbFor(users, 'se conectó', 'se conectaron')} por IPv6 ${on(p.on)}`
      : `Cerca ${afterDe(users)} ${verbFor(users, 'podía', 'podían')} usar IPv6 ${on(p.on.slice(0, 7))}, según la medición de APNIC Labs`;
  },
  description:
    'Quién tiene las direcciones IPv4 de Internet, quién ya no puede obtener ninguna y cómo avanza IPv6: mapas, cronologías y una página para cada país y territorio.',
  standfirst:
    'Todo dispositivo conectado a Internet necesita una dirección. Del tipo antiguo, IPv4, hay 4300 millones, casi todas ocupadas; en el nuevo, IPv6, hay sitio para todos los dispositivos, en cuanto estén preparados ambos extremos y todas las redes intermedias.',
  halfDated: (p) => `Direcciones ${ofDate(p.on)}, población de ${p.year}.`,
  halfLink: 'Cómo se calcula',
  yourCountry: {
    label: 'Su país o territorio',
    submit: 'Mostrar',
    offer: 'Según la zona horaria de su reloj:',
    moreTemplate: '{name}: la página completa',
  },
  where: 'Para seguir',
  pageTitle: (headline) => `${headline}: el mapa mundial`,
  next: {
    ipv4: {
      title: 'Dónde está cada dirección IPv4',
      why: 'Dónde están los 4300 millones, cómo se les agotaron a los registros y qué puede obtener todavía una red nueva.',
    },
    fairness: {
      title: 'Quién tiene cuántas direcciones',
      why: 'Las direcciones IPv4 frente a la población, por país y territorio y por grupo, y cómo se llegó a ese reparto.',
    },
    pace: {
      title: 'A qué ritmo avanza IPv6',
      why: 'Quién empezó cuándo, dónde se duplica el espacio y a qué ritmo, y quién subió o bajó de puesto.',
    },
    used: {
      title: 'Registrar no es usar',
      why: 'IPv6 sobre el papel e IPv6 en uso, lugar por lugar, en cuatro cuadrantes.',
    },
    groups: {
      title: 'Países en desarrollo, islas, países sin litoral',
      why: 'Los grupos que nombra la Resolución 64, juntos y uno por uno.',
    },
    countries: {
      title: 'Busque su país o territorio',
      why: 'Una página para cada país y territorio: qué tiene, desde cuándo y cuánto se usa.',
    },
    address: {
      title: '¿Qué dice mi dirección?',
      why: 'Pegue cualquier dirección y vea a qué registro pertenece y desde cuándo. No sale de su navegador.',
    },
    quiz: {
      title: 'Un cuestionario',
      why: 'Unas pocas preguntas cuyas respuestas son las cifras de esta edición.',
    },
    methodology: {
      title: 'Cómo contamos',
      why: 'La definición, la unidad, la fecha y la fuente de cada indicador, y con qué no debe confundirse.',
    },
    about: {
      title: 'Por qué existe este sitio',
      why: 'Qué pidieron los Gobiernos del mundo y cómo mantenemos la imparcialidad.',
    },
  },
  kickers: {
    'ipv4-account': 'Escasez',
    'world-ipv6-held': 'Ritmo',
    'ipv6-largest-holders': 'Geografía',
    'ipv4-per-person-by-region': 'Reparto',
    'ipv6-users-by-region': 'Uso',
    'world-ipv6-use-over-time': 'Uso a lo largo del tiempo',
  },
};

/** World figures: headline of each, and the sentence a reader should take away. */
export const worldFigures: WorldFiguresText = {
  ipv6Held: {
    sources:
      'El primer mes y el más reciente proceden de fuentes distintas. Donde una sustituye a otra, la línea se interrumpe; lo que ese cambio de fuente añade o quita está incluido en la variación que aquí se indica.',
    title: (p) => {
      if (p.growth === 0)
        return `El espacio IPv6 registrado era igual ${on(p.to)} que ${on(p.from)}`;
      return `El espacio IPv6 registrado ${p.growth > 0 ? 'creció' : 'se redujo'} un ${percent(Math.abs(p.growth))} ${fromTo(p.from, p.to)}`;
    },
    sentence: (p) =>
      `${sentenceCase(fromTo(p.from, p.to))}, el espacio IPv6 registrado en el mundo pasó de ${short(p.before)} a ${short(p.after)}\u00a0/32. Un\u00a0/32 es el bloque de IPv6 que un registro suele entregar a un operador de red, y a la mayoría le basta con uno.`,
    jumps: jumpsOf,
    line: (value) => `${short(value)}\u00a0/32`,
  },
  largest: {
    title: (p) =>
      `Titulares de ${p.half === 1 ? 'un solo país o territorio' : `${inWords(p.half)} países y territorios`} tenían la mitad de todo el espacio IPv6 registrado ${on(p.on)}`,
    sentence: (p) =>
      `${sentenceCase(on(p.on))}, el ${percent(p.share)} del espacio IPv6 estaba registrado en un solo lugar: ${place(p.top, 'subject')}. ${p.without === 0 ? `Los ${full(p.registered)} países y territorios de las listas de los registros tenían alguno` : `De los ${full(p.registered)} países y territorios de las listas de los registros, ${full(p.without)} no ${p.without === 1 ? 'tenía' : 'tenían'} ninguno`}.`,
    unit: (p) => `Espacio IPv6 registrado, ${p.unit} (y parte del mundo), ${ofDateBare(p.on)}`,
    row: (p) => `${short(p.value)} (${percent(p.share)})`,
  },
  pool: {
    title: (p) => {
      const registry = sentenceCase(place(p.registry, 'subject'));
      return p.left === 0
        ? `${sentenceCase(toPlace(p.registry))} no le quedaba ninguna dirección IPv4 por entregar ${on(p.on)}`
        : `${registry} tenía ${shortAddresses(p.left)} por entregar ${on(p.on)}`;
    },
    oldTitle: (p) =>
      `${lastCounted(p)}: ${p.left === 0 ? 'ninguna dirección IPv4' : shortAddresses(p.left)} por entregar`,
    sentence: (p) => {
      const kept = keptBack(p);
      return `El fondo libre ${place(p.registry, 'of')} ${wentFrom(p)}.${kept === '' ? '' : ` Además, ${kept}.`}`;
    },
  },
  perPerson: {
    title: (p) =>
      `IPv4 ${on(p.on)}: ${perPerson(p.topValue)} en el país mediano ${place(p.top, 'of')}, ${perPerson(p.lowValue)} en el ${place(p.low, 'of')}`,
    sentence: (p) =>
      `De ${countedFull(p.withData, 'país o territorio', 'países y territorios')} con datos, ${full(p.above)} ${p.above === 1 ? 'tenía' : 'tenían'} más de una dirección IPv4 por persona ${on(p.on)} y ${full(p.below)}, menos de una por cada diez personas${p.year === null ? '' : ` (población de ${p.year})`}.`,
  },
  users: {
    title: (p) =>
      `Usuarios de Google con IPv6 ${on(p.on.slice(0, 7))}: ${percent(p.topValue)} en el país mediano ${place(p.top, 'of')}, ${percent(p.lowValue)} en el ${place(p.low, 'of')}`,
    sentence: (p) =>
      `${sentenceCase(onDay(p.on))}, la proporción más alta de usuarios de Google con IPv6 fue la ${place(p.first, 'of')}: el ${percent(p.firstValue)}. La mayor distancia dentro de una región se dio ${place(p.spread, 'in')}: del ${shareOf(p.spreadLow)} al ${shareOf(p.spreadHigh)}.`,
  },
  worldUsers: {
    title: (p) =>
      `En todo el mundo, el ${percent(p.value)} de los usuarios de Google usaba IPv6 ${on(p.on)}`,
    sentence: (p) =>
      [
        ...(p.from === p.to ? [] : [`${sentenceCase(on(p.from))} era el ${percent(p.before)}.`]),
        ...(p.countriesOn === null
          ? []
          : [
              `Nuestra serie diaria del mundo termina ${on(p.to)}; las proporciones de países y territorios de este sitio son ${ofDay(p.countriesOn)} y de otra tabla, por lo que no se dibujan en esta línea.`,
            ]),
      ].join(' ') || 'La media de los días de ese mes.',
    line: (value) => percent(value),
  },
  strip: {
    unit: (unit) => `${unit}; cada punto es un país o territorio`,
    medianColumn: 'País mediano',
    countColumn: 'Países y territorios con datos',
    median: (text) => `mediana ${text}`,
  },
};

/** A date that stands alone behind a comma. */
function ofDateBare(day: string): string {
  return ofDate(day).replace(/^del? /, '');
}

/** IPv4 addresses as a title counts them: 8,39 millones de direcciones IPv4. */
function shortAddresses(count: number): string {
  return count < 10_000
    ? `${short(count)} ${count === 1 ? 'dirección' : 'direcciones'} IPv4`
    : addressesOf(count, 'IPv4');
}

/** The world map: what it says for each measure and date. */
export const worldMap: WorldMapText = {
  measures: 'Qué muestra el mapa',
  time: 'Fecha',
  play: 'Reproducir',
  pause: 'Pausa',
  nextDate: 'Fecha siguiente',
  legend: 'Colores',
  open: 'Abrir la página',
  hint: 'Elija un país para ver su valor.',
  nearer: 'Ampliar el mapa',
  farther: 'Mostrar más mapa',
  whole: 'Mostrar el mapa entero',
  failed: 'No se pudieron cargar estas cifras. Vuelva a intentarlo.',
  table: 'Mostrar todos los países y territorios en una tabla',
  rank: 'Puesto',
  country: 'País o territorio',
  detail: '{value}, puesto {rank} de {of}, {date}',
  detailNone: 'sin datos, {date}',
  listed: (names) =>
    `No se dibujan, porque en un mapa de este tamaño no caben, pero figuran en la tabla: ${listed(places(names))}.`,
  measuresShown: {
    'ipv6-users-google': {
      choice: 'Usuarios de Google con IPv6',
      title: 'Dónde usan IPv6 los usuarios de Google',
      sentence: (p) =>
        `${sentenceCase(onDay(p.on))}, en ${full(p.high)} de ${countedFull(p.withData, 'país o territorio', 'países y territorios')} con datos se conectó por IPv6 más de la mitad de los usuarios de Google; en ${full(p.low)}, menos de uno de cada veinte.`,
    },
    'ipv6-held': {
      choice: 'Espacio IPv6 registrado',
      title: 'Dónde está registrado el espacio IPv6',
      sentence: (p) =>
        `${sentenceCase(on(p.on))}, había titulares con espacio IPv6 en ${full(p.high)} de los ${full(p.withData)} países y territorios de las listas de los registros.${p.top === null ? '' : ` La mayor parte estaba registrada ${place(p.top.area, 'in')}: ${said.slash32s(p.top.value)}.`}`,
    },
    'ipv4-per-person': {
      choice: 'IPv4 por persona',
      title: 'Dónde abundan las direcciones IPv4 y dónde escasean',
      sentence: (p) =>
        `${sentenceCase(on(p.on))}, ${full(p.high)} de ${countedFull(p.withData, 'país o territorio', 'países y territorios')} con datos ${p.high === 1 ? 'tenía' : 'tenían'} más de una dirección IPv4 por persona; ${full(p.low)} ${p.low === 1 ? 'tenía' : 'tenían'} menos de una por cada diez personas.`,
    },
    'first-ipv6': {
      choice: 'Primer IPv6',
      title: 'Cuándo llegó IPv6 por primera vez',
      sentence: (p) =>
        `De ${countedFull(p.withData, 'país o territorio', 'países y territorios')} con una delegación IPv6 fechada en los archivos más recientes de los registros, ${full(p.high)} ${p.high === 1 ? 'tiene' : 'tienen'} una anterior a 2008; en ${full(p.low)}, la más antigua que aún consta es de 2016 o posterior.`,
    },
  },
  range: (from, to) => {
    // A share has its article: menos del 5 %, but menos de 0,1.
    const of = (value: string) => `${value.endsWith('%') ? 'del' : 'de'} ${value}`;
    if (from === null) return `menos ${of(to ?? '')}`;
    return to === null ? `${from} o más` : `${of(from)} a menos ${of(to)}`;
  },
  yearRange: (from, to) => {
    if (from === null) return `antes de ${to}`;
    return to === null ? `${from} y después` : `de ${from} a ${Number(to) - 1}`;
  },
  filesOf: (p) => `archivos de los registros ${ofSpan(p)}`,
};
