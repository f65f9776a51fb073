import type { Reader } from '../../model/activities/columns.ts';
import type { Step } from '../../model/activities/guidelines.ts';
import type { GuidelinesText } from '../contract/guidelines.ts';
import { counted, full, ofDate } from '../grammar/es.ts';

const readers: Readonly<
  Record<Reader, { name: string; title: string; lead: string; who: string }>
> = {
  operator: {
    name: 'Operadores de redes',
    title: 'IPv6 para operadores de redes: el camino, paso a paso',
    who: 'Proveedores de acceso fijo y móvil, puntos de intercambio, redes de investigación.',
    lead: 'Un operador transporta el tráfico de otros, por lo que se encuentra con todas las partes del cambio: las direcciones, los encaminadores, los equipos de los clientes y el largo tiempo en que gran parte del mundo sigue teniendo solo IPv4.',
  },
  government: {
    name: 'Gobiernos y reguladores',
    title: 'IPv6 para Gobiernos y reguladores: el camino, paso a paso',
    who: 'Ministerios, reguladores, organismos públicos con redes propias.',
    lead: 'Un Gobierno actúa en tres papeles: compra equipos, presta servicios a los que la ciudadanía debe poder acceder y fija normas para los operadores. Cada uno tiene sus propios documentos; lo que hicieron otros Estados está en la página de políticas.',
  },
  enterprise: {
    name: 'Empresas e instituciones',
    title: 'IPv6 para empresas e instituciones: el camino, paso a paso',
    who: 'Empresas, hospitales, escuelas y universidades con red propia.',
    lead: 'Dentro de una empresa, el cambio es sobre todo una cuestión de orden: saber qué se tiene, cambiar lo que se compra y después activar desde fuera hacia dentro. Es probable que IPv6 ya esté en su red, porque las computadoras y los teléfonos lo usan por sí solos.',
  },
  content: {
    name: 'Quienes ofrecen contenidos',
    title: 'IPv6 para sitios web y contenidos: el camino, paso a paso',
    who: 'Editores, tiendas, empresas de alojamiento, cualquiera con un sitio web o un servidor de correo.',
    lead: 'Para muchos sitios web, IPv6 es un ajuste en el alojamiento o en la red de distribución, y una dirección en la entrada del dominio. Después, el mismo contenido debe probarse, medirse y protegerse por ambos protocolos.',
  },
  developer: {
    name: 'Desarrolladores',
    title: 'IPv6 para desarrolladores: el camino, paso a paso',
    who: 'Personas que escriben programas o construyen dispositivos que se comunican por Internet.',
    lead: 'Los programas fallan con IPv6 en pocos lugares y bien conocidos: donde guardan una dirección, donde la escriben, donde suponen que un nombre tiene una sola dirección y donde escuchan en un solo protocolo.',
  },
  teacher: {
    name: 'Docentes',
    title: 'IPv6 para docentes: el camino, paso a paso',
    who: 'Docentes de escuelas y universidades, formadores, autores de cursos.',
    lead: 'Quien aprende redes solo con IPv4 aprende la excepción. Estos documentos pueden leerse gratuitamente y son lo bastante buenos para enseñar con ellos.',
  },
};

const steps: Readonly<Record<Step, { name: string; what: string }>> = {
  understand: {
    name: 'Comprender',
    what: 'Saber qué es IPv6 y qué cambia, por la propia norma y por quienes la explican.',
  },
  plan: {
    name: 'Planificar',
    what: 'Hacer inventario de redes, servicios y contratos, designar a los responsables y fijar un orden y unas fechas.',
  },
  buy: {
    name: 'Comprar',
    what: 'Exigir IPv6 en toda compra, de modo que cada renovación haga avanzar el cambio sin costo adicional.',
  },
  address: {
    name: 'Direccionar',
    what: 'Obtener un bloque de su registro o proveedor y trazar un plan de direcciones con margen para crecer.',
  },
  deploy: {
    name: 'Desplegar',
    what: 'Activar IPv6: primero donde llega el mundo exterior, después en el núcleo y luego para cada usuario.',
  },
  'keep-ipv4': {
    name: 'Mantener el acceso a IPv4',
    what: 'Mientras otros tengan solo IPv4, la traducción o los túneles los mantienen accesibles.',
  },
  secure: {
    name: 'Proteger',
    what: 'Dar a IPv6 los mismos filtros, registros de eventos y cuidados que a IPv4; los necesita desde el primer día.',
  },
  operate: {
    name: 'Operar',
    what: 'Medir, encontrar fallos y formar a las personas, hasta que IPv6 sea el caso corriente.',
  },
};

/** Roadmaps by reader, and the documents that help at each step. */
export const guidelines: GuidelinesText = {
  kicker: 'Directrices',
  short: 'Directrices',
  title: (p) => `El camino a IPv6 en ocho pasos, con ${full(p.documents)} documentos que ayudan`,
  description:
    'Hojas de ruta hacia IPv6 para operadores, Gobiernos, empresas, contenidos, desarrolladores y docentes, con los documentos que ayudan en cada paso.',
  lead: 'Elija su papel. Cada hoja de ruta lleva de la comprensión a la operación diaria, con lo que otros han escrito para cada paso: normas, recomendaciones, planes y relatos de lo que funcionó.',
  readerDescription: (reader) =>
    `${readers[reader].name}: los pasos hacia IPv6 en orden y los documentos que ayudan en cada uno.`,
  readers,
  steps,
  readersHeading: 'Hojas de ruta',
  stepsHeading: 'Los pasos',
  count: (count) => counted(count, 'documento', 'documentos'),
  inside: (p) => {
    const named = p.publishers.slice(0, 3).join(', ');
    const more = p.publishers.length > 3 ? ' y otros' : '';
    return `${counted(p.documents, 'documento', 'documentos')}, de ${named}${more}`;
  },
  others: 'Otras hojas de ruta',
  order: 'Se omiten los pasos para los que no conocemos ningún documento.',
  standing: (p) => `${p.status} a fecha ${ofDate(p.on)}`,
  sourceNote: (p) =>
    `Los RFC enlazan con su editor. Salvo que la entrada diga otra cosa, leímos el texto y su situación en una copia ${ofDate(p.on)}; un RFC posterior puede haberlo sustituido, así que conviene comprobarlo allí antes de confiar en él. Cada entrada dice cómo se leyó su documento.`,
  contribute: 'Añadir o corregir un documento',
};
