import type { FigurePagesText } from '../contract/figure-pages.ts';
import {
  countedFull,
  date,
  editionDate,
  full,
  oneAlone,
  place,
  sentenceCase,
} from '../grammar/es.ts';

/** Pages of figures: what each needs to be understood, embedded, downloaded and cited. */
export const figurePages: FigurePagesText = {
  description: (p) => `${p.title}. ${p.sentence}`,
  index: {
    title: 'Todos los gráficos',
    description:
      'Todos los gráficos de IPv6 Atlas, con sus cifras, sus fuentes y lo necesario para insertarlos, descargarlos y citarlos.',
    lead: (p) =>
      `Todos los gráficos de este sitio, ${full(p.figures)} en total: qué muestra cada uno, sus cifras en archivos, imágenes, un marco para otros sitios y cómo citarlo. ${sentenceCase(oneAlone(p.each))} ${p.each === 1 ? 'se dibuja' : 'se dibujan'} para cada uno de los ${full(p.places)} países y territorios, en su página, cuando hay datos.`,
    topicsLabel: 'Temas',
    topics: {
      map: 'El mapa mundial',
      ipv4: 'IPv4',
      ipv6: 'IPv6',
      fairness: 'Cómo se reparte IPv4',
      pace: 'El ritmo de IPv6',
      use: 'Registrado y usado',
      things: 'Internet de las cosas',
      groups: 'Grupos de países y territorios',
      countries: 'Países y territorios',
    },
    choose: {
      group: 'para cada grupo',
      country: 'para cada país y territorio',
    },
  },
  list: {
    title: (p) =>
      `${p.figure}: ${p.scope === 'group' ? 'elija un grupo' : 'elija un país o territorio'}`,
    description: (p) =>
      p.scope === 'group'
        ? `El gráfico «${p.figure}» para cada grupo.`
        : `El gráfico «${p.figure}» para cada país y territorio, con el valor más reciente de cada uno.`,
    lead: {
      group: 'El mismo gráfico para cada grupo.',
      country:
        'El mismo gráfico para todos los países y territorios. Cada nombre lleva a su gráfico, cuando hay datos para hacerlo.',
    },
    caption: (figure) => `${figure}, todos los países y territorios`,
    listed: 'Constan hoy, todos los años',
    allYears: 'todos los años',
    older: (p) => `${p.value} (${date(p.on)})`,
  },
  shows: {
    heading: 'Qué muestra',
    newest: 'Dato más reciente de cualquier lugar',
    dated: 'Hechos fechados, cada uno con su fuente en la tabla.',
  },
  chain: {
    heading: 'De dónde vienen las cifras',
    lead: 'Los archivos leídos para este gráfico: quien tiene un archivo con la misma suma de comprobación tiene la misma prueba. Cuando uno se hizo o reconstruyó a partir de copias, solo dice de qué se calcularon las cifras.',
    caption: 'Fuentes de este gráfico, con el archivo más reciente leído de cada una y su SHA-256',
    more: (count) => `y ${countedFull(count, 'archivo más antiguo', 'archivos más antiguos')}`,
  },
  downloads: {
    heading: 'Descargar',
    numbers: 'Cifras',
    all: 'Todos los datos',
    picture: 'Imagen',
    csv: 'CSV',
    csvOf: 'Cifras en CSV',
    summary: 'CSV de la tabla que se muestra aquí',
    json: 'JSON con textos y fuentes',
    svg: 'SVG',
    share: 'PNG para compartir, 1200 × 630 píxeles',
    png: {
      name: 'PNG de cualquier tamaño',
      width: 'Anchura en píxeles, de 200 a 6000',
      save: 'Guardar como PNG',
      saved: 'Guardado.',
      failed: 'Su navegador no pudo hacer esta imagen.',
    },
    saveSvg: 'Guardar como SVG',
    whole: 'La edición completa y todos los indicadores enteros',
  },
  embed: {
    heading: 'Insertar este gráfico',
    lead: 'Copie esto en una página. No carga nada más que el gráfico y no instala ninguna cookie.',
    snippet: 'HTML para copiar',
    copy: 'Copiar el HTML',
    choose: 'Elegir colores, tamaño, edición u otro gráfico',
    page: {
      title: 'Insertar, guardar o citar un gráfico',
      description:
        'Elija un gráfico de IPv6 Atlas y su lugar: HTML para mostrarlo en otro sitio, su imagen, sus cifras y cómo citarlo.',
      lead: 'Elija un gráfico y lléveselo: como HTML que lo muestra en otra página, como imagen, como cifras o como línea para citar. El HTML no carga nada más que el gráfico y no instala ninguna cookie.',
      without:
        'Esta página necesita JavaScript. Sin él, la página de cada gráfico del mundo o de un grupo tiene HTML para copiar, y la página de cada país o territorio tiene las cifras de sus gráficos.',
    },
    itsPage: 'Dónde está en este sitio',
    figure: 'Gráfico',
    place: 'País o grupo',
    language: 'Idioma',
    languages: {
      en: 'English',
      ar: 'العربية',
      es: 'español',
      fr: 'français',
      ru: 'русский',
      zh: '中文',
    },
    theme: 'Colores',
    themes: { auto: 'Según la preferencia del lector', light: 'Claros', dark: 'Oscuros' },
    edition: 'Edición',
    live: 'La más reciente: cambia con cada edición nueva',
    frozen: (edition) => `Fija: la edición del ${editionDate(edition)}`,
    width: 'Anchura',
    full: 'Tan ancho como su columna',
    pixels: (width) => `Como máximo ${width} píxeles`,
    height: 'Altura, o una imagen',
    resizer: 'Se ajusta, con nuestro script (1 kB)',
    fixed: 'Fija, sin script',
    small: 'Espacio reducido: solo gráfico, frase y fuente',
    pictureOnly: 'Solo la imagen, para boletines',
    preview: 'Mostrar cómo queda',
    failed: 'No se pudo cargar ese gráfico. Lo que se muestra aquí es del anterior.',
  },
  quote: { copy: 'Copiar esta frase', share: 'Compartir' },
  copied: 'Copiado.',
  refused:
    'Su navegador no permitió copiar. El texto está seleccionado: pulse Ctrl+C, o ⌘C en un Mac.',
  save: 'Guardar como archivo',
  cite: {
    heading: 'Citar este gráfico',
    lead: 'El gráfico cambia con cada edición, y la cita nombra la que se muestra aquí.',
    frozen:
      'Una edición fija permanece como está: inserte esa cuando su texto dé las cifras del gráfico.',
    copy: 'Copiar',
  },
  citation: {
    edition: 'IPv6 Atlas: cómo se reparten las direcciones de Internet',
    version: (version) => `Versión ${version}`,
    dataset: 'Conjunto de datos',
    formats: { bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero y otros)', csl: 'CSL-JSON' },
  },
  onward: {
    heading: 'Más',
    lives: 'Este gráfico, junto a otros:',
    world: 'Mapa mundial',
    others: (area) => `Otros gráficos ${place(area, 'of')}`,
    neighbours: 'El mismo gráfico de otros lugares',
    topic: (topic) => `Más sobre: ${topic}`,
    every: 'Todos los grupos',
  },
  moved: {
    title: (id) => `Este gráfico ha cambiado de lugar: ${id}`,
    description: (id) => `El gráfico ${id} tiene una nueva dirección.`,
    body: 'Este gráfico tiene una nueva dirección:',
  },
  dataset: {
    world: 'Mundo',
    catalogue: 'IPv6 Atlas, datos para descargar',
  },
};
