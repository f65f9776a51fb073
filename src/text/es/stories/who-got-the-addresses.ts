import { addressOf } from '../../../model/address.ts';
import { areaOf } from '../../../model/group.ts';
import type { Parts } from '../../../model/stories/parts.ts';
import type {
  WhoGotClaim,
  WhoGotFacts,
  WhoGotSection,
} from '../../../model/stories/who-got-the-addresses.ts';
import type { StoryText } from '../../contract/story.ts';
import {
  agreeing,
  counted,
  fixed,
  full,
  inWords,
  listed,
  ofDate,
  ofSpan,
  on,
  percent,
  place,
  places,
  sentenceCase,
  short,
} from '../../grammar/es.ts';
import { link, prose } from '../../prose.ts';
import { partBelow } from '../../story-thresholds.ts';
import { addressesEach } from './each.ts';

const index = (value: number) => fixed(value, 2);

/** Who got the addresses. */
export const whoGotTheAddresses: StoryText<WhoGotFacts, WhoGotClaim, WhoGotSection> = {
  kicker: 'Quién recibió las direcciones',
  headline: (f) =>
    `La mitad de la población mundial vivía donde estaba registrado el ${percent(f.half * f.counted)} de las direcciones IPv4 ${on(f.on)}; un solo país tenía el ${percent(f.largest.addresses)}`,
  standfirst: (f) =>
    `Repartidas por igual, habría ${addressesEach(f.world)}. Pero las direcciones fueron a las redes, y las redes no crecieron en todas partes al mismo tiempo. Lo que resultó de ello puede interpretarse de dos maneras.`,
  description:
    'Cuántas direcciones IPv4 hay por persona en el mundo, cómo se llegó a ello y dos maneras de interpretarlo.',
  sections: {
    people: {
      heading: 'Direcciones por persona',
      paragraphs: (f) => [
        prose`Las direcciones se registran a nombre de organizaciones: proveedores, empresas, universidades, organismos públicos. Un código de país dice dónde está registrado cada titular, que no tiene por qué ser donde se usan las direcciones. Teniéndolo en cuenta, las direcciones de un país pueden compararse con su población.`,
        prose`${sentenceCase(on(f.on))} había ${addressesEach(f.world)} en los ${full(f.countries)} países y territorios con ambas cifras (población de ${f.peopleYear}). En el país mediano, el que está en medio de la lista, había ${addressesEach(f.median)}. ${aboveWorld(f)} Los ${full(f.countries)} en conjunto tienen el ${percent(f.counted)} de las direcciones registradas en algún país o territorio, y las proporciones siguientes son de las suyas salvo que el texto diga otra cosa. El mes es el más reciente que cuenta con exactitud todos los países y territorios.`,
        prose`Si se ordenan los países y territorios del menos abastecido al mejor abastecido, la primera mitad de la población mundial vive en los que tienen el ${percent(f.half)} de las direcciones y la décima parte mejor abastecida, en los que tienen el ${percent(f.tenth)}.`,
      ],
    },
    ends: {
      heading: 'Los dos extremos de la lista',
      paragraphs: (f) => [
        prose`Los titulares ${place(f.largest.country, 'of')} tenían el ${percent(f.largest.addresses)} de todas las direcciones registradas en algún país o territorio; allí vive el ${percent(f.largest.people)} de la población. ${sentenceCase(place(f.second.country, 'subject'))} ${agreeing(f.second.country, 'venía', 'venían')} después con el ${percent(f.second.addresses)}${partOf(f.second.addresses / f.largest.addresses)} para el ${percent(f.second.people)} de la población.`,
        prose`${sentenceCase(place(f.most.country, 'subject'))} ${agreeing(f.most.country, 'tenía', 'tenían')} más que nadie por persona: ${short(f.most.each)}, con ${counted(f.most.addresses, 'dirección', 'direcciones')} para ${counted(f.most.people, 'persona', 'personas')}. Una cifra así suele hablar de sedes de empresas: una sociedad registrada en un país pequeño puede usar sus direcciones en cualquier continente.`,
        prose`En el otro extremo, ${underHundredth(f)} Donde menos hay${f.withNone > 0 ? ', de los que tienen alguna,' : ''} es ${place(f.least.country, 'in')}: ${addressesEach(f.least.each)}.`,
      ],
    },
    time: {
      heading: 'Cómo se llegó a ello',
      paragraphs: (f) => [
        prose`Las primeras redes estaban en pocos lugares, y los primeros bloques eran grandes. La ${link('Resolución 64', f.resolution)} de la Asamblea de normalización de la UIT nombra cuatro grupos de países en desarrollo: los menos adelantados, los países sin litoral, los pequeños Estados insulares y los de economías en transición. En ellos vive el ${percent(f.developing.people)} de la población contada. Del espacio registrado por primera vez hasta el final de ${f.early.year} que aún consta, estos grupos tienen el ${percent(f.early.share)}; de todo el espacio hasta ${f.last.year}, el ${percent(f.last.share)}.`,
        prose`Los bloques posteriores fueron a más lugares que los primeros. El coeficiente de Gini mide la desigualdad de las partes: 0 cuando todos tienen lo mismo, 1 cuando uno lo tiene todo. Para los bloques registrados hasta ${f.early.year} es ${index(f.early.gini)}; hasta ${f.atEnd.year}, ${index(f.atEnd.gini)}; hasta ${f.last.year}, ${index(f.last.gini)}. ${beforeEnd(f)} del final de ${f.atEnd.year}, el año en que se vació el almacén central de IPv4 del mundo.`,
        prose`Estas partes son de lo que aún consta en los archivos de los registros ${filesOf(f)}. Faltan los bloques devueltos antes, y los bloques que se trasladaron cuentan donde están ahora.`,
      ],
    },
    regions: {
      heading: 'Regiones y grupos',
      paragraphs: (f) => [
        prose`${regionsWords(f)}`,
        prose`Los ${full(f.developing.members)} países en desarrollo de la nota al pie de la Resolución que tienen ambas cifras tenían el ${percent(f.developing.addresses)} de las direcciones. Dos de ellos, ${listed(places(f.developing.two.countries))}, tenían el ${percent(f.developing.two.addresses)} de esa parte. ${sentenceCase(listed(places(f.outside)))} ${f.outside.length === 1 ? 'es el más poblado' : 'son los más poblados'} de los que no están en ninguno de los cuatro grupos.`,
      ],
    },
    readings: {
      heading: 'Dos interpretaciones',
      paragraphs: () => [
        prose`La Resolución observa que muchos países creen que existen desequilibrios históricos en relación con la asignación de IPv4. Según una interpretación, las cifras muestran ese desequilibrio. La parte de un país depende del año en que crecieron sus redes. Las que llegaron tarde encuentran racionamiento, listas de espera o un mercado, y pagan por lo que otras recibieron en su día.`,
        prose`Según otra interpretación, las cifras dejan constancia de dónde se construyeron las redes. Las direcciones fueron a las que demostraban necesitarlas; las normas pasaron a ser las mismas para todos en cada región; una dirección puede servir a muchas personas; y un código de país no dice quién la usa.`,
        prose`La Resolución considera también que muchos países en desarrollo desean que el Sector de Normalización de las Telecomunicaciones (UIT‑T) pase a ser un registro de direcciones IP, para dar a los países en desarrollo la opción de obtener direcciones IP directamente de la UIT, mientras que otros países prefieren utilizar el sistema actual. Las cifras no dan la razón a ninguna de las dos interpretaciones, y este sitio no toma partido. La página sobre el ${link('reparto de IPv4', addressOf('fairness/'))} tiene el método y la cifra de cada país y territorio.`,
      ],
    },
  },
  claims: {
    'one-country-above-half-of-people':
      'Hay más direcciones en un solo país que en todos los países y territorios donde vive la mitad de la población mundial.',
    'nearly-all-counted':
      'Los países y territorios con cifra de población tienen casi todas las direcciones que constan en algún país.',
    'most-for-each-far-above':
      'El país con más direcciones por persona tiene más del doble que el mundo.',
    'later-blocks-to-more-places':
      'Los países en desarrollo tienen una parte mayor de todo el espacio que del más antiguo.',
    'less-than-their-people':
      'Los países en desarrollo tienen una parte menor del espacio que de la población.',
    'less-unequal-since':
      'Las direcciones están repartidas con menos desigualdad que las más antiguas.',
  },
};

function aboveWorld({ aboveWorld: above, countries }: WhoGotFacts): string {
  const who =
    above < countries / 2
      ? 'Menos de la mitad'
      : above > countries / 2
        ? 'Más de la mitad'
        : 'La mitad';
  return `${who}, ${full(above)}, estaban por encima de la cifra del mundo.`;
}

/** The parts below which a ratio may lie. */
const BELOW = {
  quarter: ', menos de una cuarta parte de eso,',
  third: ', menos de una tercera parte de eso,',
  half: ', menos de la mitad de eso,',
};

/** A ratio said as a part: nothing where it is no small one. */
function partOf(ratio: number): string {
  const part = partBelow(ratio);
  return part === null ? '' : BELOW[part];
}

function underHundredth({ underHundredth: count, withNone }: WhoGotFacts): string {
  if (count === 0)
    return 'ningún país o territorio tenía menos de una dirección por cada cien personas.';
  const none =
    withNone === 0
      ? ''
      : `, ${withNone === 1 ? 'uno de ellos ninguna' : `${inWords(withNone)} de ellos ninguna`}`;
  const noun = count === 1 ? 'país o territorio tenía' : 'países y territorios tenían';
  return `${full(count)} ${noun} menos de una dirección por cada cien personas${none}.`;
}

/** How much of the change had come when the central store was emptied. */
function beforeEnd({ early, atEnd, last }: WhoGotFacts): string {
  const part = (early.gini - atEnd.gini) / (early.gini - last.gini);
  if (part > 0.9) return 'Casi todo el cambio llegó antes';
  return part > 0.5
    ? 'La mayor parte del cambio llegó antes'
    : 'La mayor parte del cambio llegó después';
}

function filesOf({ files: { oldest, newest } }: WhoGotFacts): string {
  return oldest === newest ? ofDate(newest) : `de varios días, ${ofSpan({ oldest, newest })}`;
}

/** Which regions have less of the addresses than of the people, and which more. */
function regionsWords({ on: month, regions }: WhoGotFacts): string {
  const all = Object.entries(regions) as [keyof WhoGotFacts['regions'], Parts][];
  const less = all.filter(([, { people, addresses }]) => addresses < people);
  const more = all.filter(([, { people, addresses }]) => addresses > people);
  const than = 'de las direcciones que de la población';
  const sentences = [
    ...(less.length > 0
      ? [`${regionCount(less.length)} una parte menor ${than}: ${partsOf(less)}.`]
      : []),
    ...(more.length > 0
      ? [`${regionCount(more.length)} una parte mayor ${than}: ${partsOf(more)}.`]
      : []),
  ];
  const [first = '', ...others] = sentences;
  return [`${sentenceCase(on(month))}, ${first}`, ...others.map(sentenceCase)].join(' ');
}

function regionCount(count: number): string {
  return `${inWords(count, 'f')} ${count === 1 ? 'región tenía' : 'regiones tenían'}`;
}

function partsOf(all: readonly [keyof WhoGotFacts['regions'], Parts][]): string {
  const told = all.map(
    ([id, { people, addresses }]) =>
      `${place(areaOf(id), 'subject')} (el ${percent(people)} de la población y el ${percent(addresses)} de las direcciones)`,
  );
  // The numbers have commas, but no names here do: commas between the regions read best.
  return `${told.slice(0, -1).join(', ')}${told.length > 1 ? ' y ' : ''}${told.at(-1)}`;
}
