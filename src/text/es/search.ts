import type { SearchText } from '../contract/search.ts';

/** The search over the whole site. */
export const search: SearchText = {
  title: 'Buscar en el sitio',
  description:
    'Busque un país o territorio, un indicador, un reportaje o un documento en cualquier página del sitio.',
  label: 'Buscar',
  everywhere: 'Buscar en el sitio',
  hint: 'La búsqueda se hace a medida que escribe.',
  keys: 'Intro abre el país o territorio que nombre, o el primer resultado; la flecha hacia abajo va a los resultados y Escape vacía el campo.',
  without:
    'La búsqueda necesita JavaScript y funciona solo en su navegador: nada de lo que escriba sale de su dispositivo. Sin él, estas listas llevan a todas partes.',
  lists: 'Dónde más mirar',
  submit: 'Buscar',
  resultsLabel: 'Resultados',
  found: '{count} páginas para «{query}»',
  one: 'Una página para «{query}»',
  none: 'Ninguna página para «{query}». Pruebe con una palabra más corta o con el nombre de un país o territorio.',
  failed: 'No se pudo obtener el índice de la búsqueda. Vuelva a intentarlo cuando tenga conexión.',
  more: 'Mostrar más',
  asked: 'Lo que más se pregunta',
  questions: [
    {
      path: 'ipv4/',
      asked: [
        '¿Cuántas direcciones IPv4 quedan?',
        '¿Quedan direcciones IP libres?',
        '¿Hay direcciones IPv4 libres?',
        '¿Cuándo se agotó IPv4?',
        '¿Cuántas direcciones hay sin usar?',
        '¿Cuándo se agotaron las direcciones IPv4?',
      ],
    },
    {
      path: 'fairness/',
      asked: [
        '¿Quién tiene más direcciones?',
        '¿Qué país tiene más direcciones IPv4?',
        '¿Cómo están repartidas las direcciones IPv4?',
      ],
    },
    {
      path: 'used/',
      asked: [
        '¿Cuántas personas usan IPv6?',
        '¿Qué países usan más IPv6?',
        '¿Qué país usa más IPv6?',
        '¿Qué parte de Internet usa IPv6?',
      ],
    },
    {
      path: 'pace/',
      asked: ['¿A qué ritmo crece IPv6?', '¿Con qué rapidez avanza IPv6?'],
    },
    {
      path: 'compare/',
      asked: [
        '¿Cómo está mi país frente a otros?',
        '¿Cómo se comparan dos países entre sí?',
        '¿Dónde comparar países?',
      ],
    },
    {
      path: 'get-ready/',
      asked: [
        '¿Cómo obtengo IPv6?',
        '¿Cómo paso mi red a IPv6?',
        '¿Cómo me cambio a IPv6?',
        '¿Cómo consigo IPv6?',
        '¿Cómo activo IPv6?',
        '¿Cómo se activa IPv6?',
      ],
    },
    {
      path: 'methodology/',
      asked: [
        '¿De dónde vienen las cifras?',
        '¿De dónde vienen los datos?',
        '¿Cómo se cuentan las direcciones?',
      ],
    },
    { path: 'data/', asked: ['¿Dónde puedo descargar los datos?'] },
  ],
  silent: [
    ...['a', 'al', 'ante', 'con', 'cual', 'cuál', 'cuales', 'cuáles', 'cuando', 'cuándo'],
    ...['cuanta', 'cuánta', 'cuantas', 'cuántas', 'cuanto', 'cuánto', 'cuantos', 'cuántos'],
    ...['como', 'cómo', 'de', 'del', 'desde', 'donde', 'dónde', 'el', 'en', 'es', 'esta', 'está'],
    ...['están', 'hacia', 'hay', 'la', 'las', 'le', 'lo', 'los', 'me', 'mi', 'mis'],
    ...['no', 'o', 'para', 'parte', 'por', 'puedo', 'que', 'qué', 'quien', 'quién', 'quienes'],
    ...['quiénes', 'se', 'si', 'sin', 'son', 'su', 'sus', 'tiene', 'tienen', 'un', 'una', 'unas'],
    ...['unos', 'y', 'ya', 'yo', 'e', 'u', 'entre'],
  ],
};
