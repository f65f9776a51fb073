import type { AboutText, MethodologyText } from '../contract/pages.ts';
import { full, on, since } from '../grammar/es.ts';
import { metrics } from './metrics.ts';

/** How we count. */
export const methodology: MethodologyText = {
  title: 'Cómo contamos',
  description:
    'Qué mide cada cifra de este sitio, en qué unidad, de qué fecha y según los archivos de quién, y las normas que rigen para todas.',
  lead: 'Qué mide cada cifra, de dónde viene y con qué no debe confundirse; después, las normas que valen para todas. Todo se calcula a partir de tablas que acompañan al código del proyecto y que cualquiera puede usar y comprobar.',
  measures: 'Los indicadores',
  unit: 'Unidad',
  source: 'Fuente',
  newest: 'Dato más reciente',
  notMeant: 'Téngase en cuenta',
  adds: 'Todas las líneas que recoge la fuente, incluidas las de ningún país en particular, suman exactamente el total del mundo. Cuando una no tiene recuento, el mundo tampoco.',
  rules: 'Normas que valen en todas partes',
  ruleList: [
    [
      'Registrar no es usar',
      'Un código de país dice dónde está registrado el titular de un bloque. No dice dónde se usan las direcciones, ni si se usan. El código del RIPE NCC es el del país de la sede legal del titular.',
    ],
    [
      'Un archivo es una copia de un día',
      'El archivo de un registro recoge lo que está registrado en un día. Los bloques devueltos ya no están en él, y a veces se revisan las fechas. Por eso los gráficos por año de primer registro muestran los bloques de ese día por antigüedad, no una serie histórica.',
    ],
    [
      'La falta de datos no es cero',
      'Cuando una fuente no dice nada, escribimos «sin datos», dibujamos un rayado o un hueco y dejamos la celda fuera de las sumas, las medianas y los puestos. Solo hay un cero cuando un país consta en una fuente y no tiene nada.',
    ],
    [
      'Una línea, un método',
      'Una línea de un gráfico nunca une dos métodos. Se interrumpe donde falta un mes y donde una fuente releva a otra, y la interrupción se señala.',
    ],
    [
      'Toda línea cuenta',
      'El espacio registrado en EU, en AP o sin código de país no pertenece a ningún país en particular. Tiene líneas propias y, con ellas, los países y territorios suman el total del mundo.',
    ],
    [
      'Listas de espera',
      'Cada registro tiene sus propias normas sobre quién puede entrar en su lista de espera, por cuánto y quién va primero. Por eso dos listas nunca son una misma línea ni se ordenan entre sí. Conocemos una lista en los días en que alguien la copió, o por un documento del registro; faltan los días intermedios. Cuánto lleva esperando la solicitud más antigua no es un pronóstico.',
    ],
    [
      'Entregadas de nuevo',
      'Un registro entrega a quienes están en su lista de espera lo que se le devuelve. Contamos los bloques de su propia lista de estos, cada uno una vez al día. Un bloque que consta en varios días cuenta en cada uno; al lado se indica cuántos ya habían constado antes.',
    ],
    [
      'Puestos',
      'Un puesto cuenta solo los países y territorios con datos del mismo indicador y la misma fecha. Los valores iguales comparten puesto.',
    ],
    [
      'Medianas',
      'Si se ordenan los países y territorios de un grupo, cada uno contado una vez cualquiera que sea su tamaño, el del medio es el país mediano. Solo cuentan los que tienen datos.',
    ],
    [
      'Reservado y disponible',
      'Cuando conocemos los rangos que aparta la política de un registro, dividimos su IPv4 reservado: apartado por política o en cuarentena. El IPv6 marcado como disponible o reservado junto a una delegación es espacio para crecer, no escasez, por lo que ningún gráfico lo muestra.',
    ],
    [
      'Días sueltos',
      'El uso de IPv6 en el mundo es una media, de un mes o de 30 días. La proporción de un país que publica Google es de un solo día, y más alta los fines de semana. Por eso indicamos el día de la semana, no contraponemos dos días y no basamos en ella ningún titular de la portada.',
    ],
  ],
  limits: {
    heading: 'Dónde el uso apenas se mide',
    lead: 'Cuando se mide a pocas personas, una proporción dice poco. Por eso un país o territorio solo es ejemplo de las proporciones de Google si no sabemos que los servicios de Google estén bloqueados allí. Tampoco lo es si se sabe que APNIC Labs, que mide mediante los anuncios de Google, llega allí a menos de mil usuarios en 30 días. Quedan fuera, o con la línea interrumpida, los siguientes:',
    source: (p) => `${p.host}, consultado ${on(p.on)}`,
  },
  sourcesHeading: 'Las fuentes',
  sourceColumns: {
    source: 'Fuente',
    asOf: 'A fecha de',
    retrieved: 'Leída',
    files: 'Archivos',
    records: 'Entradas',
    warnings: 'Advertencias',
    licence: 'Condiciones',
    know: 'Qué conviene saber',
  },
  warnings: (count) => (count === 0 ? 'ninguna' : full(count)),
  behind: (measures) => `Sirve de base a: ${measures.map((id) => metrics[id].name).join('; ')}.`,
  notRenewed: (p) =>
    `Sin renovar ${since(p.since)} (${p.because}); se muestran sus últimos datos válidos.`,
  unread: (sources) =>
    `Esta edición no tiene nada de estas fuentes, por lo que lo que se basa solo en ellas carece de datos: ${sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}.`,
  boundariesHeading: 'Fronteras y nombres',
};

/** What this site is. */
export const about: AboutText = {
  title: 'Acerca de este sitio',
  description: 'Por qué existe IPv6 Atlas, en qué se basa y cómo mantiene la imparcialidad.',
  sections: [
    {
      heading: 'Qué es',
      paragraphs: [
        'IPv6 Atlas muestra cómo se reparten las direcciones de Internet en cada país y territorio. Los datos de quién tiene IPv4 e IPv6 proceden de los cinco Registros Regionales de Internet; los de cuántas personas usan IPv6, de quienes lo miden.',
        'Sus páginas son sencillas: sin inscripción, sin cookies, sin rastreo, sin solicitudes a ningún otro sitio. Se leen sin JavaScript y pueden imprimirse en papel.',
      ],
    },
    {
      heading: 'Por qué existe',
      paragraphs: [
        'En su Resolución 64 (Rev. Hammamet, 2016), la Asamblea Mundial de Normalización de las Telecomunicaciones pidió estudios sobre la atribución de las direcciones IPv4 que puedan estar todavía disponibles, devueltas o sin utilizar, en interés de los países en desarrollo, y sobre el ritmo y la geografía de la atribución y el registro de direcciones IPv6. Pidió también un sitio web de sensibilización.',
        'La Resolución observa que muchos países creen que existen desequilibrios históricos en relación con la asignación de IPv4. Este sitio muestra los hechos y no toma partido. Es independiente y no habla en nombre de ninguna organización.',
      ],
    },
    {
      heading: 'IPv4 e IPv6 en cinco frases',
      paragraphs: [
        'Una dirección del protocolo Internet es el número por el que se llega a un dispositivo. La versión 4 tiene 4.294.967.296, menos que habitantes hay en el mundo, y desde hace años a los registros casi no les queda ninguna por entregar. La versión 6 tiene tantas que las redes las reciben en bloques. Un\u00a0/32, el bloque que un registro suele entregar a un operador, puede dividirse en 65.536 sitios, y cada sitio en 65.536 redes locales. Así, los\u00a0/32 dicen cuánto margen para crecer está registrado, no cuántos dispositivos están conectados.',
      ],
    },
    {
      heading: 'Cómo usar nuestro trabajo',
      paragraphs: [
        'Los textos y gráficos pueden reutilizarse con la licencia Creative Commons Atribución 4.0: indique «IPv6 Atlas» y la fuente que figura bajo el gráfico. Los datos conservan las condiciones de sus editores, que figuran con cada fuente. El código es libre con la licencia MIT.',
        'Cite cada cifra con su fecha. Cuando es antigua, parcial o reconstruida, la página lo dice; dígalo usted también.',
      ],
    },
  ],
  datesHeading: 'Qué antigüedad tienen los datos',
  dates: (each) =>
    `Los datos más recientes de cada tipo: ${each}. «Cómo contamos» indica la fecha de cada fuente.`,
};
