import type { ContributeText } from '../contract/contribute.ts';
import { editionDate } from '../grammar/es.ts';
import { columns as described } from './contribute-columns.ts';

/** How to add an event, a policy or a correction. */
export const contribute: ContributeText = {
  title: 'Añadir una actividad o una política, o corregir algo',
  description:
    'Cómo añadir a este sitio una reunión, un curso, un banco de pruebas, una política o un documento, y cómo notificar un error: qué se pide, columna por columna, con un ejemplo.',
  lead: 'La mayor parte de lo que figura aquí sobre reuniones, formación, bancos de pruebas y políticas se encontró en informes y calendarios. Quienes celebran una reunión o adoptaron una política lo saben mejor: díganoslo e indique una página pública que lo afirme.',
  formsHeading: 'Mediante un formulario',
  formsLead:
    'Los formularios piden lo que contienen las tablas siguientes. Se necesita una cuenta en el lugar donde se aloja el proyecto.',
  forms: {
    event: 'Añadir o corregir una actividad',
    policy: 'Añadir o corregir una política',
    translation: 'Corregir una traducción',
    correction: 'Corregir cualquier otra cosa',
  },
  fileHeading: 'En el propio archivo',
  file: (p) =>
    `Cada tipo de entrada tiene un archivo de valores separados por comas en ${p.folder}, con una línea por entrada, ordenadas por la primera columna. Una celda que contiene una coma o comillas va entre comillas. Un programa de hojas de cálculo abre y escribe estos archivos.`,
  checks:
    'El programa que compone el sitio lee todas las líneas. Cuando una no encaja, se detiene e indica el archivo, la línea, la columna, qué se esperaba y qué encontró; no se publica nada hasta que todas las líneas encajan.',
  rulesHeading: 'Qué se acepta',
  rules: [
    'Solo lo que dice una página pública, con su dirección. La página de los responsables tiene preferencia sobre un informe, y un informe sobre un calendario ajeno.',
    'Palabras propias: nada copiado de una página.',
    'No más de lo que se sabe: un mes cuando no se anuncia el día, una celda vacía cuando no se sabe nada. No se conjetura nada.',
    'La fecha en que se comprobó. Tras un año sin una nueva comprobación, una entrada se marca como antigua.',
  ],
  tablesHeading: 'Las columnas',
  kinds: {
    events: 'Actividades',
    policies: 'Políticas',
    training: 'Formación',
    testbeds: 'Bancos de pruebas',
    guidelines: 'Directrices',
  },
  caption: (p) => `Columnas de data/${p.table}, con la línea de «${p.example}» como ejemplo`,
  columns: {
    name: 'Columna',
    what: 'Qué escribir',
    empty: 'Puede quedar vacía',
    example: 'Ejemplo',
  },
  described,
  oneOf: (values) => `Uno de estos valores: ${values.join(', ')}`,
  yes: 'sí',
  no: 'no',
  empty: '(vacía)',
  prefilled: (p) =>
    `Cada página de un país o territorio tiene un enlace que abre el formulario de correcciones con su dirección y la edición, ${editionDate(p.edition)}, ya escritas.`,
};
