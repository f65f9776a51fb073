import type { CompareText } from '../contract/compare.ts';
import { countedFull, place } from '../grammar/es.ts';

/** Countries side by side. */
export const compare: CompareText = {
  title: 'Comparar países y territorios',
  description:
    'Hasta seis países, territorios o grupos en un solo gráfico: usuarios con IPv6, IPv4 por persona y lo que está registrado; para guardar como enlace, imagen, tabla o marco.',
  lead: 'Ponga en un solo gráfico hasta seis países, territorios o grupos, o el mundo. El enlace de esta página guarda su selección, para que pueda compartirla.',
  measures: 'Qué comparar',
  choices: {
    'ipv6-users-google': 'Usuarios con IPv6 (Google)',
    'ipv6-capable-apnic': 'Usuarios que pueden usar IPv6 (APNIC Labs)',
    'ipv4-per-person': 'IPv4 por persona',
    'ipv4-held': 'Direcciones IPv4 registradas',
    'ipv6-per-million': 'Espacio IPv6 por millón de personas',
    'ipv6-held': 'Espacio IPv6 registrado',
  },
  ways: 'Mostrar como',
  scales: {
    amount: 'Cantidades',
    share: 'Partes del total mundial',
    index: 'Crecimiento: primer mes = 1',
    log: 'Cantidades en escala logarítmica',
  },
  told: {
    none: 'sin datos',
    share: 'parte del total mundial',
    log: 'escala logarítmica',
    index: (date) => `en múltiplos del valor de ${date}`,
    upTo: (date) => `datos hasta ${date}`,
    breaks:
      'Vertical punteada: a partir de ahí las cifras proceden de otro recuento, por lo que ninguna línea la cruza.',
    zeros: 'Una escala logarítmica no tiene cero: se dejan fuera los meses en que no había nada.',
    noWay:
      'No hay dos meses contados de la misma manera para todos estos lugares, por lo que se muestran cantidades en lugar de crecimiento.',
  },
  groups: {
    'per-person':
      'El valor de un grupo es lo que tienen en conjunto sus miembros actuales, dividido por su población.',
    median:
      'El valor de un grupo es el de la mediana de sus miembros actuales, cuando al menos la mitad de ellos lo tiene.',
  },
  few: (p) =>
    `Se hicieron menos de ${countedFull(p.tests, 'prueba', 'pruebas')} al mes ${place(p.area, 'in')}, de modo que el azar basta para mover la proporción.`,
  addOne: 'Añadir un país para comparar',
  add: 'Añada un país, territorio o grupo por su nombre',
  addButton: 'Añadir al gráfico',
  unknown: 'Ningún país, territorio o grupo tiene ese nombre.',
  beside: 'Al lado:',
  byPlace: 'Elegir de una lista por región',
  choose: 'País, territorio o grupo',
  noRegion: 'De ninguna región',
  chosen: 'En el gráfico',
  remove: 'Quitar',
  full: 'Ya hay seis líneas en el gráfico: quite una primero.',
  failed: 'No se pudieron cargar estas cifras. Vuelva a intentarlo.',
  table: 'Mostrar las cifras en una tabla',
  keep: {
    heading: 'Llevarse esta comparación',
    link: 'Copiar su enlace',
    png: 'Guardar como PNG',
    svg: 'Guardar como SVG',
    csv: 'Guardar las cifras como CSV',
    saved: 'Guardado.',
    copied: 'Copiado.',
    failed: 'Su navegador no lo permitió. El enlace de la barra de direcciones también lleva aquí.',
    frame: 'Insertarla en una página',
    frameLead:
      'Un marco con esta misma comparación, siempre con nuestros datos más recientes. No instala cookies y no consulta a nadie más que a este sitio.',
  },
  credit: (p) => `${p.site}, edición ${p.edition}, CC BY 4.0. ${p.address}`,
  frame: {
    more: 'Comparar países y territorios en IPv6 Atlas',
    withoutScript:
      'Esta comparación se dibuja con JavaScript. Sus cifras pueden leerse en IPv6 Atlas:',
  },
  ready: {
    heading: 'Comparaciones preparadas',
    each: [
      {
        codes: ['ldc', 'lldc', 'sids', 'world'],
        metric: 'ipv4-per-person',
        name: 'IPv4 por persona: los grupos de las Naciones Unidas junto al mundo',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv4-per-person',
        name: 'IPv4 por persona: las cinco regiones del mundo',
      },
      {
        codes: ['africa', 'americas', 'asia', 'europe', 'oceania'],
        metric: 'ipv6-users-google',
        name: 'Usuarios con IPv6: el país mediano de cada región',
      },
      {
        codes: ['br', 'cn', 'in', 'us', 'za', 'world'],
        metric: 'ipv6-held',
        name: 'Espacio IPv6 registrado: cinco países grandes y el mundo',
      },
    ],
  },
  withoutScript:
    'Lo que se elige en esta página se dibuja con JavaScript, y el suyo está desactivado. Sin él, los países y territorios figuran juntos aquí:',
  elsewhere: [
    ['countries/', 'Todos los países y territorios en una tabla'],
    ['groups/', 'Los grupos de las Naciones Unidas, las regiones y los registros, juntos'],
    ['fairness/', 'Quién tiene cuántas direcciones IPv4 por persona'],
    ['used/', 'El IPv6 registrado junto al IPv6 que se usa'],
  ],
  each: 'O consulte la página de un solo país o territorio:',
};
