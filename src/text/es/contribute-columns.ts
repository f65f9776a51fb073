import { asEntered as code } from '../as-written.ts';
import type { ColumnsText } from '../contract/contribute-columns.ts';

/** What to enter in each column. */
export const columns: ColumnsText = {
  shared: {
    id: 'Un nombre de su elección que no lleve ninguna otra entrada; las líneas se ordenan por él',
    name: 'Cómo se llama',
    who: 'Quién lo organiza, lo publica o lo aprobó',
    place: 'Ciudad o lugar; vacía si no lo hay o no se ha anunciado',
    country:
      'El país o territorio donde está, con las dos mayúsculas de la norma ISO 3166-1; vacía si no hay ninguno o hay varios',
    areas: `A quién se dirige: países y territorios con dos letras, regiones con su código M49 de tres cifras, o ${code('world')} para todo el mundo`,
    languages: `Los idiomas, con su etiqueta BCP 47, como ${code('en')} o ${code('fr')}; vacía si las fuentes no los indican`,
    cost: `Lo que cuesta participar: ${code('free')} si es gratuito, ${code('fee')} si es de pago, ${code('free-and-fee')} si hay ambas cosas; vacía si las fuentes no lo indican`,
    audience: `Los lectores a los que se dirige: ${code('operator')} para operadores de redes, ${code('government')} para gobiernos y reguladores, ${code('enterprise')} para empresas e instituciones, ${code('content')} para quienes ofrecen contenidos, ${code('developer')} para desarrolladores, ${code('teacher')} para docentes; vacía si es para todos`,
    status: `Si sigue en marcha: ${code('running')} si sigue, ${code('ended')} si ha terminado, ${code('unknown')} si ninguna fuente reciente lo dice`,
    url: 'La página a la que conviene acudir',
    evidence: `Qué son las fuentes: ${code('official')}, la página de los responsables; ${code('press')}, un informe de terceros; ${code('mirror')}, una copia del documento en otro lugar; ${code('calendar')}, un calendario de terceros; ${code('inferred')}, lo que solo permiten prever`,
    sources:
      'Direcciones de las páginas que lo dicen; la portada de un sitio no cuenta, salvo para un curso al que esté dedicado todo el sitio',
    checked:
      'Cuándo se supo por última vez que era así: un día, un mes o un año; vacía si la fuente no tiene fecha',
    note: 'Lo que conviene saber antes de fiarse de ello; puede quedar vacía',
  },
  own: {
    events: {
      kind: `${code('ipv6')} para las reuniones solo sobre IPv6, ${code('registry')} para las de los registros de direcciones, ${code('operators')} para las de operadores de redes, ${code('standards')} para las de normas, ${code('governance')} para las de gobernanza, ${code('workshop')} para la formación práctica`,
      start:
        'El primer día, o su mes si no se han anunciado los días; vacía para una serie sin fecha',
      end: 'El último día; vacía si es el primer día o el mismo mes',
      format: `Cómo se participa: ${code('on-site')} de forma presencial, ${code('online')} en línea, ${code('hybrid')} de una u otra forma; vacía si no se indica`,
      summary: 'Qué tiene que ver con IPv6, en pocas palabras',
    },
    training: {
      format: `Cómo se imparte: ${code('online')} en línea, ${code('on-site')} de forma presencial, ${code('blended')} combinando ambas, ${code('examination')} si es solo un examen`,
      since: 'Cuándo empezó; vacía si no se sabe',
      until: 'Cuándo terminó; vacía mientras siga o si no se sabe',
      summary: 'Qué se enseña y cómo',
    },
    testbeds: {
      kind: `${code('laboratory')} para enseñar y probar, ${code('network')} para una red de investigación, ${code('conformance')} para pruebas de productos, ${code('pilot')} para ensayos en las administraciones`,
      since: 'Cuándo se abrió; vacía si no se sabe',
      until: 'Cuándo se cerró; vacía mientras funcione o si no se sabe',
      summary: 'Qué se puede probar allí, o qué se probó',
    },
    policies: {
      areas:
        'Para una política que no es de un solo país: las regiones a las que se dirige, con su código M49 de tres cifras, o nada si ninguna corresponde; vacía para la de un solo país',
      year: 'Cuándo se decidió o empezó; vacía si no se sabe',
      kind: `${code('plan')} para una intención, una estrategia o un programa; ${code('mandate')} para una obligación impuesta a otros; ${code('procurement')} para una norma sobre lo que compran los organismos públicos; ${code('task force')} para un grupo de trabajo creado al efecto`,
      summary: 'Qué dice, en una o dos frases con sus propias palabras',
      target: 'Qué se quería alcanzar, en pocas palabras; vacía si no hay meta',
      target_date:
        'Para cuándo debía alcanzarse; la última fecha si hay varias; vacía si no hay ninguna',
      outcome: 'Qué resultado tuvo, según las fuentes; vacía si no lo dicen',
    },
    guidelines: {
      reference: 'Su número o nombre abreviado, como RFC 8200; vacía si no lo tiene',
      year: 'Año de publicación; vacía si no se sabe',
      status: `Su categoría, como ${code('Internet Standard')} o ${code('draft')}; vacía si no lo tiene`,
      audience: `Los lectores a los que ayuda: ${code('operator')}, ${code('government')}, ${code('enterprise')}, ${code('content')}, ${code('developer')}, ${code('teacher')}, con el mismo sentido que en las actividades`,
      step: `En qué paso ayuda: ${code('understand')} entender, ${code('plan')} planificar, ${code('buy')} comprar, ${code('address')} repartir direcciones, ${code('deploy')} desplegar, ${code('keep-ipv4')} llegar a lo que solo tiene IPv4, ${code('secure')} proteger, ${code('operate')} operar`,
      purpose: 'Para qué sirve, en una frase',
    },
  },
};
