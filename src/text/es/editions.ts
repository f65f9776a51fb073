import type { EditionsText } from '../contract/editions.ts';
import { countedFull, editionDate, full, listed } from '../grammar/es.ts';

/** The page of frozen editions. */
export const editions: EditionsText = {
  title: 'Ediciones fijas',
  kicker: 'Datos',
  description:
    'Los gráficos tal como estaban el día de una edición, conservados byte por byte, con una suma de comprobación de cada archivo, para citarlos e insertarlos.',
  lead: 'Un gráfico de este sitio cambia cuando cambian sus datos. Quien cita una cifra puede querer que el gráfico siga como estaba: cada edición siguiente conserva para siempre el marco, la imagen y las cifras de cada gráfico, y todos los datos en un solo archivo. Elíjala en el cuadro para insertar que hay bajo cualquier gráfico.',
  none: 'Todavía no se ha fijado ninguna edición. Un gráfico de este sitio cambia cuando cambian sus datos; una edición fija conserva para siempre el marco, la imagen y las cifras de cada gráfico, y figurará aquí cuando haya una.',
  caption: 'Ediciones',
  columns: {
    edition: 'Edición',
    files: 'Archivos',
    manifest: 'Lista de archivos con sumas de comprobación',
    sha256: 'SHA-256 de esa lista',
  },
  name: editionDate,
  files: (count) => full(count),
  manifest: 'manifest.json',
  newest: 'Dónde está la edición más reciente, para programas',
  one: {
    title: (edition) => `Edición fija del ${editionDate(edition)}`,
    description: (edition) =>
      `Todos los datos y todos los gráficos de IPv6 Atlas tal como estaban en la edición del ${editionDate(edition)}, para citar, descargar y comprobar.`,
    lead: (p) =>
      `Lo que se conserva aquí nunca cambia: ${countedFull(p.files, 'archivo', 'archivos')}, entre ellos todos los datos de la edición y el marco, la imagen y las cifras de cada gráfico. El propio sitio sigue adelante con datos más recientes.`,
    zip: 'Todos los datos en un archivo ZIP',
    zipIs:
      'Indicadores y tablas de referencia en CSV, con sus descripciones y fuentes, tal como se ofrecían ese día.',
    manifest: 'Lista de archivos',
    manifestIs: 'Ruta, tamaño y SHA-256 de cada archivo. La propia lista tiene el SHA-256',
    figures:
      'El marco, la imagen y las cifras de un gráfico están bajo esta dirección, en la misma ruta que en el sitio. Su página da el HTML para insertarlo: elija allí la edición.',
    cite: 'Citar esta edición',
  },
  elsewhere: (editions) =>
    `También se conservan, pero no en este servidor: ${listed(editions.map(editionDate))}. Sus archivos están con el código de este sitio, en data/editions.`,
  how: 'Una edición lleva el nombre del día en que se hicieron sus datos; una segunda del mismo día lleva -2 tras el nombre. Sus archivos nunca cambian; cuando se encuentra un error en ella, permanece como está y la edición siguiente lo indica en la página de cambios.',
};
