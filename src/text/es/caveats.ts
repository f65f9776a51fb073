import type {
  BoundariesText,
  CaveatsText,
  NotHistoryText,
  OlderFilesText,
} from '../contract/caveats.ts';
import { counted, listed, ofDate, place } from '../grammar/es.ts';

/** What a reader must know about a source before trusting its numbers, by caveat. */
export const caveats: CaveatsText = {
  reconstructed:
    'Algunos archivos de los registros no pudieron obtenerse y se han reconstruido a partir de tablas y copias públicas («reconstruido»): dan cantidades, códigos de país y fechas, pero no se conoce la situación de los bloques y faltan los números de AS, los titulares y el espacio libre.',
  'dates-of-tables':
    'Las cantidades, los códigos de país y las fechas son los de las tablas públicas de su día.',
  'dates-first-seen':
    'Cuando un archivo se ha reconstruido a partir de copias diarias, sus fechas hasta abril de 2020 son las del propio registro; una fecha posterior es el primer día en que una copia mostró el bloque, por lo general un día tarde y como máximo cinco. De algunos meses de 2021 y 2022 no hay copias, de modo que lo que llegó en ellos consta en el siguiente mes que tiene una, sobre todo septiembre y diciembre de 2021. Un bloque que pasó a otro titular, país o registro conserva su primera fecha, y unos pocos no tienen ninguna.',
  'rounded-ipv4-left-out':
    'Cuando la fuente redondea los tamaños de los bloques IPv4, sus cantidades de IPv4 se dejan fuera, por lo que aquí hay menos meses de IPv4 que de IPv6.',
  'ap-left-out':
    'Desde diciembre de 2021 la fuente no recoge nada en AP (Asia y el Pacífico, ningún país en particular), por lo que esa línea no tiene datos y el total mundial no la incluye.',
  'plain-file':
    'Archivo básico: no indica el espacio todavía disponible o reservado ni a qué titular pertenece cada bloque.',
  'ends-early': 'La serie termina antes que el resto de nuestros datos.',
  'zero-read-as-missing':
    'Un 0,00 exacto se lee como falta de datos: el editor lo escribe cuando tiene muy pocas mediciones (Luxemburgo pasó de 45,32 a 0,00 en tres meses).',
  'undated-snapshot':
    'El archivo del propio Google dice de qué día es («as of …»); las copias que se leen aquí lo omitieron. La fecha de una copia es la del «commit» que la contenía, y sus proporciones pueden ser de uno o más días antes.',
  'undated-list': 'La lista no dice de qué día es: su fecha es la de la copia que se leyó.',
  'single-days':
    'Cada proporción de un país es de un solo día, indicado con su día de la semana: las proporciones de Google son más altas los fines de semana, de modo que no se contraponen dos días como si fuera una variación. De julio de 2020 a junio de 2021 la del mundo fue del 30,7\u00a0% en la media de lunes a jueves, del 34,1\u00a0% los sábados y del 32,9\u00a0% los domingos.',
  'tests-of-a-month':
    'No se dispone de los archivos de APNIC Labs para todos los lugares. Aquí cada mes es el conjunto de todas sus pruebas, a partir de una copia de sus cifras diarias; se dejan fuera los meses con menos de 20 días medidos y, cuando la copia disponible no dice cuántas pruebas hubo, el número es desconocido, no bajo.',
  'mean-of-daily-shares':
    'No se dispone de los archivos de APNIC Labs para todos los lugares. Aquí cada mes es la media de sus proporciones diarias, a partir de una copia; se dejan fuera los meses con menos de 14 días medidos o con menos de 10.000 pruebas al día, no se dice cuántas pruebas hubo y el mes más reciente puede no estar completo.',
  'corrected-names': 'Se corrigieron a mano algunas erratas evidentes en la copia de los nombres.',
  'month-gaps':
    'En las copias faltan los archivos de algunos meses, y los de unos pocos días son defectuosos: lo que cambió entonces figura como un solo paso del archivo anterior al posterior, en el año de su punto medio, y la tabla indica ambos días.',
  'origin-unseen':
    'De algunos registros solo se dispone de días sueltos, de modo que solo esos pueden decir si el espacio vino de allí o fue allí.',
  'not-as-published':
    'El archivo leído no es el del propio editor, sino una tabla hecha a partir de copias de sus archivos, por lo que no puede obtenerse en la dirección indicada: la suma de comprobación dice de qué se calcularon nuestras cifras, y solo la tabla rehecha a partir de las copias la confirmaría.',
  'dated-by-newest-request':
    'La lista no lleva fecha, por lo que se fecha por la solicitud más reciente que contiene; se copió ese día o unos días después. Las solicitudes salen de ella cuando se atienden, cuando se rechaza lo que se ofrece y cuando se retiran.',
  'parts-listed-again':
    'Un bloque grande se divide para varias solicitudes. Lo que no se aceptó, o volvió otra vez, figura de nuevo en la lista de un día posterior y se cuenta otra vez.',
  'days-missing':
    'Faltan los días en que nadie hizo una copia. Desde que el fondo se vació por primera vez, solo se conserva el último día de cada semana.',
  'single-points':
    'Datos sueltos de artículos, presentaciones e informes a los miembros, cada uno con su documento; se deja fuera lo que solo citan otros. Cuando un documento no nombra el día, figura su mes.',
};

export const olderFiles: OlderFilesText = (files) => {
  const parts = files.map(
    (file) =>
      `el ${place(file.registry, 'of')} ${ofDate(file.asOf)}${file.reconstructed ? ' (reconstruido)' : ''}`,
  );
  const lead =
    parts.length === 1
      ? 'Uno de los archivos más recientes de los registros de que se dispone es antiguo o reconstruido'
      : 'Algunos de los archivos más recientes de los registros de que se dispone son antiguos o reconstruidos';
  return `${lead}: ${listed(parts)}. Falta lo que se registró o devolvió después de ${parts.length === 1 ? 'ese día' : 'esos días'}.`;
};

export const notHistory: NotHistoryText = (p) =>
  [
    'No es una serie histórica: el archivo de un registro recoge lo que había en su día, con la fecha en que cada bloque se registró por primera vez. Faltan los bloques devueltos, y los trasladados cuentan donde están ahora.',
    ...countedOnce(p.listedTwice),
    ...(p.isOneDay
      ? []
      : ['Lo que pasó a un registro cuyo archivo es más antiguo puede no estar en ninguno.']),
    `Los años terminan en ${p.last}, ${p.isWhole ? 'el último que los cinco archivos abarcan completo' : 'el año de los cinco archivos, cada uno hasta su día'}.`,
  ].join(' ');

/** How space that two registries list is counted: the page on data quality lists each stretch. */
function countedOnce(listedTwice: number | null): string[] {
  if (listedTwice === null) return ['Lo que figura en dos archivos puede contar dos veces.'];
  if (listedTwice === 0) return [];
  return [
    `Lo que figura en dos archivos (${counted(listedTwice, 'tramo', 'tramos')}) se cuenta una sola vez.`,
  ];
}

/** Said under every map. */
export const boundaries: BoundariesText = {
  short:
    'Las fronteras y los nombres que figuran en los mapas y las denominaciones utilizadas no implican su apoyo o aceptación oficial por parte del editor de este sitio ni de ningún otro organismo. El país de registro es el del titular de las direcciones, no el lugar donde se usan.',
  long: [
    'El mapa sigue los trazados que utilizan las Naciones Unidas cuando pueden distinguirse a este tamaño: Crimea se dibuja como parte de Ucrania (resolución 68/262 de la Asamblea General); el Sáhara Occidental es un Territorio No Autónomo con su propia área, hasta 27°40′ al norte; Chipre, Somalia y Serbia se dibujan enteros. Toda referencia a Kosovo debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.',
    'Las líneas discontinuas representan fronteras no resueltas o no definitivas. Lo que está pendiente en Jammu y Cachemira, entre el Sudán y Sudán del Sur y respecto de las Islas Malvinas (Falkland) se indica donde se muestran. Otros trazados no resueltos, como los del Golán, Aksai Chin o el mar de China Meridional, son demasiado pequeños a esta escala o están demasiado indefinidos para redibujarlos; se muestran como los tiene el mapa base.',
    'Los nombres de los países y territorios son las formas cortas de las Naciones Unidas; una entrada de la norma ISO 3166 que no figura en las listas de las Naciones Unidas lleva su nombre ISO. «País» se usa para toda entrada de la norma ISO 3166, cualquiera que sea su condición.',
  ],
};
