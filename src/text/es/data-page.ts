import type { DataText } from '../contract/data-page.ts';
import { afterColon, countedFull, editionDate, full, place, short, spanOf } from '../grammar/es.ts';
import { ipv4 } from './ipv4.ts';

const licence =
  'Las cifras conservan las condiciones de sus editores, que figuran con cada fuente. Lo que les añadimos (selección, cálculo, nombres, definiciones, textos y gráficos) está bajo CC BY 4.0: puede usarse para cualquier fin, citando IPv6 Atlas.';

/** Downloads: the page of the data, and the words inside the files. */
export const data: DataText = {
  title: 'Datos para descargar',
  description:
    'Todos los indicadores y tablas de referencia de IPv6 Atlas en CSV y JSON, la edición completa en un solo archivo y el camino de vuelta a los archivos de los que se calculó todo.',
  lead: (p) =>
    `${countedFull(p.measures, 'indicador', 'indicadores')} con ${countedFull(p.readings, 'dato', 'datos')}, en archivos sencillos y en direcciones que no cambian: la edición del ${editionDate(p.edition)}. Sin inscripción, sin clave, sin límite.`,
  edition: {
    heading: 'La edición completa',
    zip: 'Todo en un archivo ZIP',
    zipIs:
      'Todos los indicadores y tablas de referencia en CSV, con sus descripciones, fuentes y cita.',
    package: 'Data Package',
    packageIs:
      'Columnas, tipos, unidades, fuentes y sumas de comprobación de todos los archivos CSV, tal como las describe Frictionless Data (versión 2, legible como versión 1).',
    csvw: 'CSV on the Web',
    csvwIs: 'Lo mismo tal como lo describe el W3C, para datos enlazados.',
    sources: 'Fuentes',
    sourcesIs:
      'Todos los archivos que leemos: editor, dirección, tamaño, SHA-256, fechas y condiciones.',
    sums: 'Sumas de comprobación',
    sumsIs: 'SHA-256 de todos los archivos de arriba y de abajo. Para comprobarlos todos:',
    readme: 'Léame',
    readmeIs: 'Qué hay en el archivo ZIP, en palabras sencillas.',
  },
  measures: {
    heading: 'Indicadores',
    lead: 'Una fila por cada zona y fecha, la misma en el archivo CSV y en el JSON.',
    missing:
      'Una serie por meses, aquí y en los archivos de los gráficos, va del primer mes con un valor al último; un mes intermedio sin valor es una fila con el valor vacío. Una tabla de un solo día tiene una fila para cada zona que se examinó.',
    caption: 'Todos los indicadores, con las fechas que abarcan y sus archivos',
    columns: {
      measure: 'Indicador',
      unit: 'Unidad en el archivo',
      dates: 'Fechas',
      readings: 'Datos',
      files: 'Archivos',
    },
    span: (p) => spanOf({ oldest: p.from, newest: p.to }),
    none: (measure) =>
      `«${measure}» no tiene archivo aquí: todavía no se ha leído nada de su editor.`,
    without: (count) => `${full(count)} sin datos`,
  },
  columnsHeading: 'Qué contienen las columnas',
  columns: {
    area: 'País o territorio (ISO 3166-1 alfa-2), EU, AP o ZZ para el espacio de ningún país en particular, WORLD, un registro, o una parte del recuento de todas las direcciones IPv4',
    area_name:
      'Nombre en inglés de la zona: el nombre corto que usan las Naciones Unidas, para los países y territorios',
    date: 'Día (YYYY-MM-DD), mes (YYYY-MM) o año (YYYY) al que se refiere el dato; «unknown» cuando un registro no indica ninguno',
    value: 'El dato, sin redondear; vacío cuando no hay datos, lo que nunca es cero',
    unit: 'Unidad del valor, la misma en todas las filas de un archivo',
    not_counted_by:
      'Identificadores de los registros en que figura la zona y cuyos archivos no tienen nada de lo que se cuenta aquí: el valor verdadero es al menos el indicado',
    source:
      'De qué se contó el dato: identificadores de las fuentes de sources.json, unidos por «; ». Para el espacio registrado es aquello de lo que se contó el mes: una copia de los archivos de los registros (hackinggate, ipverse o hotcakex), que sources.json reúne como «holdings», o «registries», los archivos de los propios registros. Para las listas de espera puede ser el documento que da la cifra, por su dirección. Dos fuentes pueden contar de manera distinta, así que no deben compararse dos meses a través de un cambio de fuente. Vacío cuando no hay dato',
  },
  units: {
    slash32s: 'Espacio IPv6 en equivalentes a\u00a0/32: uno es 2 elevado a 96 direcciones',
    'slash32s-per-million': 'Espacio IPv6 en equivalentes a\u00a0/32 por cada millón de personas',
    delegations: 'Número de delegaciones, cualquiera que sea su tamaño',
    addresses: 'Número de direcciones IPv4',
    'addresses-per-person': 'Direcciones IPv4 por persona',
    share: 'Proporción de 0 a 1: 0.25 es el 25\u00a0%',
    'autonomous-system-numbers': 'Cuántos números de sistema autónomo',
    holders: 'Número de titulares',
    tests: 'Número de pruebas al día',
    people: 'Número de personas',
    requests: 'Número de solicitudes',
    days: 'Días completos',
    index: 'Coeficiente de 0 a 1: 0 es igualdad, 1 es todo en un solo lugar',
    month: 'Mes, YYYY-MM',
  },
  parts: {
    delegated: (registry) =>
      `Delegadas: ${registry === null ? afterColon(ipv4.account.noCountry) : place(registry, 'name')}`,
    pool: (registry, state) =>
      `En poder ${place(registry, 'of')}: ${afterColon(ipv4.account.states[state])}`,
  },
  referencesHeading: 'Tablas de referencia',
  referencesLead: 'Los hechos en que se basan los indicadores y que rara vez cambian.',
  references: {
    countries: {
      name: 'Países y territorios',
      is: 'Las entradas de la norma ISO 3166-1 con códigos, regiones, nombres en los seis idiomas de las Naciones Unidas y población.',
      columns: {
        alpha2: 'Código ISO 3166-1 alfa-2; NA es Namibia, no un dato que falta',
        alpha3: 'Código ISO 3166-1 alfa-3',
        m49: 'Código M49 de las Naciones Unidas, tres cifras',
        region: 'Código M49 de la región; vacío para la Antártida',
        sub_region: 'Código M49 de la región intermedia cuando la hay; si no, de la subregión',
        name_ar: 'Nombre en árabe',
        name_en: 'Nombre en inglés',
        name_es: 'Nombre en español',
        name_fr: 'Nombre en francés',
        name_ru: 'Nombre en ruso',
        name_zh: 'Nombre en chino',
        alias: 'Otro nombre en inglés por el que se busca; vacío cuando no hay ninguno',
        people: 'Personas, según las cuenta el Banco Mundial; vacío cuando no tiene la cifra',
        people_year: 'Año de esa cifra',
      },
    },
    groups: {
      name: 'Grupos',
      is: 'Quién pertenece a los grupos que enumeran las Naciones Unidas y desde cuándo.',
      columns: {
        group:
          'ldc: países menos adelantados; lldc: países en desarrollo sin litoral; sids: pequeños Estados insulares en desarrollo; transition: economías en transición',
        country: 'Código ISO 3166-1 alfa-2 del miembro',
        from: 'Cuándo entró, año o día; vacío cuando no se ha verificado',
        to: 'Cuándo salió, año o día; vacío para los miembros',
        note: '«scheduled» cuando se fijó una fecha de salida y no se ha visto la decisión; si no, vacío',
        source_url: 'Dónde se publica',
      },
    },
    milestones: {
      name: 'Hitos',
      is: 'Momentos decisivos fechados que señalan los gráficos.',
      columns: {
        id: 'Qué ocurrió, en unas pocas palabras en inglés',
        date: 'Año, mes o día',
        scope: 'world, o el registro al que le ocurrió',
        source_url: 'Dónde se publica',
      },
    },
    entitlements: {
      name: 'Qué puede obtener todavía una red',
      is: 'Las normas con que cada registro entrega todavía IPv4.',
      columns: {
        id: 'Nombre de la norma',
        registry: 'El registro de cuya norma se trata',
        use: 'general: cualquier red; waiting-list: lista de espera; special: solo para un fin; stated: no una norma, sino un número declarado',
        smallest: 'Bloque más pequeño, como longitud de prefijo; vacío cuando la fuente no lo dice',
        largest: 'Bloque más grande, como longitud de prefijo; vacío cuando la fuente no lo dice',
        policy: 'La política; vacío cuando no se ha visto',
        since: 'Día desde el que rige; vacío cuando la fuente no lo dice',
        counted: 'Direcciones o LIR que la fuente contó ese día; vacío para las normas',
        source_url: 'Dónde se publica',
      },
    },
    'policy-reserves': {
      name: 'Rangos de IPv4 reservados por política',
      is: 'Rangos que un registro retiene con arreglo a una política.',
      columns: {
        range: 'Prefijo IPv4',
        registry: 'El registro que lo guarda',
        purpose: 'Para qué se guarda',
        policy: 'La política que lo dice',
        source_url: 'Dónde se publica',
      },
    },
    'special-blocks': {
      name: 'IPv4 reservado por normas',
      is: 'Bloques dentro de los\u00a0/8 de los registros que nadie puede tener, porque una norma les da un uso especial.',
      columns: {
        range: 'Prefijo IPv4',
        purpose: 'Para qué se guarda',
        rfc: 'La norma',
        source_url: 'Dónde se publica',
      },
    },
    'measurement-limits': {
      name: 'Dónde el uso se mide en pocas personas',
      is: 'Países y territorios de cuyos usuarios una medición del uso de IPv6 dice poco o, a partir de algún mes, dice otra cosa. Ninguno de ellos se toma como ejemplo de lo que encuentra.',
      columns: {
        country: 'Código ISO 3166-1 alfa-2',
        measurer: 'De quién es la medición',
        reason:
          'service-blocked: no se puede acceder allí a lo que se mide; advertisements-paused: no se muestran allí los anuncios con que se mide a los usuarios; few-online: casi nadie puede usar Internet allí',
        since: 'Primer mes al que se aplica; vacío cuando se aplica a todo lo medido',
        as_of: 'Mes o año del que habla la fuente',
        source_url: 'Dónde se publica',
        checked: 'Día en que se leyó la fuente por última vez',
      },
    },
  },
  context: {
    countryCode: 'País o territorio (ISO 3166-1)',
    country: 'País o territorio',
    groupId: 'Grupo, como en la dirección de su página',
    group: 'Grupo',
    asOf: 'A fecha de',
    source: 'Contado por',
    methods: {
      hackinggate: 'HackingGate',
      ipverse: 'ipverse',
      hotcakex: 'HotCakeX',
      registries: 'los cinco registros',
    },
  },
  figures: {
    heading: 'Gráficos',
    lead: 'Cada gráfico tiene una página propia con sus cifras en CSV, su imagen en SVG y lo necesario para insertarlo y citarlo. En JSON, con textos y fuentes, los gráficos de un país están juntos al lado de la página del país, y los demás, cada uno al lado de la suya.',
    columns:
      'Tras sus propias columnas, cada CSV dice de quién son las cifras (country_code y country, o group_id y group_name), de cuándo son salvo que una fila tenga su propia fecha (as_of: una fecha, o dos unidas por una barra cuando lo contado no es de un solo día) y quién las contó (source: nombres unidos por «; »; para el espacio registrado por meses, la copia que contó ese mes). Las palabras de las celdas son identificadores, los mismos en todos los idiomas. Cuando la tabla de la página de un gráfico tiene sumas o medianas que su imagen no dibuja, están en summary.csv.',
    link: 'Todos los gráficos',
    sums: 'Sumas de comprobación (SHA-256) de los archivos de cifras de los gráficos',
  },
  reading: {
    heading: 'Cómo leerlos',
    lead: 'Cada uno de estos ejemplos lee el espacio IPv6 registrado de cada país y territorio e imprime la línea más reciente de Kenya. Cambie la dirección para leer otro indicador.',
    na: 'El código de Namibia es NA, que algunos programas toman por un valor que falta: las líneas para pandas y R dicen que no lo es.',
    names: {
      python: 'Python, sin ningún paquete',
      pandas: 'Python con pandas',
      r: 'R',
      javascript: 'JavaScript con d3; en un cuaderno de Observable, omita la primera línea',
    },
    spreadsheets: 'Una hoja de cálculo',
    spreadsheetSteps: [
      [
        'Excel',
        'Datos, después De texto/CSV; elija el origen de archivo 65001: Unicode (UTF-8). Un doble clic en el archivo estropearía nombres como Côte d’Ivoire.',
      ],
      [
        'LibreOffice Calc',
        'Archivo, después Abrir; elija el juego de caracteres Unicode (UTF-8) y el separador coma; deje sin marcar «Detectar números especiales», para que 2026-08 quede como está.',
      ],
    ],
    sheets: 'Hojas de cálculo de Google',
    sheetsStep: 'En una celda vacía:',
    sheetsFormula: (address) => `=IMPORTDATA("${address}")`,
    point:
      'Una coma separa las celdas y un punto los decimales, sea cual sea la costumbre de su país.',
  },
  sources: {
    heading: 'De dónde vienen las cifras',
    lead: 'Cada indicador se calcula a partir de tablas hechas con los archivos siguientes, y la suma de comprobación dice qué bytes leímos. Quien tiene el archivo del propio editor o una copia de él tiene la misma prueba. Cuando un archivo está reconstruido o es una tabla hecha a partir de copias, según se indica bajo su nombre, la suma de comprobación solo dice de qué se calcularon nuestras cifras.',
    notAsPublished: 'Una tabla hecha a partir de copias, no un archivo del editor',
    reconstructed: 'Reconstruido a partir de tablas públicas, no un archivo del editor',
    caption: 'Fuentes, con el archivo más reciente leído de cada una y su suma de comprobación',
    columns: {
      source: 'Fuente',
      asOf: 'Datos a fecha de',
      retrieved: 'Obtenidos',
      file: 'Archivo leído y su SHA-256',
      licence: 'Condiciones',
    },
    more: (count) => `y ${countedFull(count, 'archivo más antiguo', 'archivos más antiguos')}`,
    quality: 'Qué se comprobó y se encontró, y las sumas de comprobación de todos los archivos',
  },
  terms: {
    heading: 'Condiciones',
    sources: 'Las condiciones de cada editor, tal como las expresa:',
  },
  citeHeading: 'Cita',
  licence,
  licenceOpen: 'CC BY 4.0',
  licenceShort: 'Las condiciones de cada fuente, y CC BY 4.0 para nuestro propio trabajo',
  citeLead: 'Para citar los datos de esta edición:',
  citeFiles: 'Para gestores de referencias:',
  of: (what) => `de ${what}`,
  rows: (count) => `${countedFull(count, 'fila', 'filas')}.`,
  bytes: (count) =>
    count < 1e6 ? `${short(Math.max(1, Math.round(count / 1000)))} kB` : `${short(count / 1e6)} MB`,
  packageTitle: (edition) => `IPv6 Atlas, edición del ${editionDate(edition)}`,
  packageDescription:
    'Cómo se reparten las direcciones de Internet: espacio IPv4 e IPv6 por país y territorio, qué queda por entregar y cuántas personas usan IPv6.',
  keywords: [
    'IPv6',
    'IPv4',
    'direcciones de Internet',
    'Registro Regional de Internet',
    'países y territorios',
  ],
  readme: (p) => `IPv6 Atlas, edición del ${editionDate(p.edition)}
${p.address}

Cómo se reparten las direcciones de Internet, calculado a partir de los archivos que figuran más abajo, en FUENTES.

ARCHIVOS

${p.files.map(([path, what]) => `${path}\n    ${what}`).join('\n')}

FORMATO

CSV según RFC 4180: UTF-8 sin marca de orden de bytes, coma entre las celdas, punto ante los decimales, CRLF
tras cada línea, nombres en la primera. Una celda vacía es falta de datos, nunca cero. NA en la columna area es
Namibia. Un texto que empieza por = + - o @ lleva delante un apóstrofo, para que ninguna hoja de cálculo lo ejecute.
En Excel: Datos, De texto/CSV, origen de archivo 65001: Unicode (UTF-8).

CONDICIONES

${licence}

FUENTES

${p.sources.map(([title, publisher, licence]) => `${title}, ${publisher}\n    ${licence}`).join('\n')}

CITA

${p.citation}
`,
};
