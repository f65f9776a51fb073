import type { FairnessText } from '../contract/fairness.ts';
import {
  counted,
  date,
  fixed,
  full,
  listed,
  ofDate,
  percent,
  place,
  places,
  someOf,
} from '../grammar/es.ts';
import { perPerson, said, tickedPerPerson } from './values.ts';

const index = (value: number) => fixed(value, 2);

/** How a coefficient went from one value to another: bajó 0,10, subió 0,02, apenas se movió. */
function went(before: number, after: number): string {
  if (index(before) === index(after)) return 'apenas se movió';
  const by = index(Math.abs(after - before));
  return after < before ? `bajó ${by}` : `subió ${by}`;
}

/** The page on how IPv4 addresses are shared out among people. */
export const fairness: FairnessText = {
  kicker: 'Reparto de IPv4',
  title: (p) =>
    p.share === null
      ? 'Cómo se reparten las direcciones IPv4 entre las personas'
      : `La mitad de la población mundial vive en países y territorios que tienen el ${percent(p.share)} de las direcciones IPv4`,
  description:
    'Direcciones IPv4 por persona en cada país y territorio, la curva de Lorenz y el coeficiente de Gini, las partes de población y de direcciones por región y grupo, cómo se llegó a ellas y cómo se interpretan.',
  lead: (p) =>
    `${p === null ? 'Esta edición no tiene ningún mes en que se cuenten tanto las direcciones como la población de los países y territorios, por lo que no pueden darse partes por persona.' : `Cómo se distribuyen las direcciones IPv4 ${ofDate(p.on)} entre la población de ${full(p.countries)} países y territorios (población de ${p.year}).`} Una dirección se cuenta donde está registrado su titular, que no tiene por qué ser donde se usa.`,
  ladder: {
    title: (p) =>
      `De ${perPerson(p.topValue)} ${place(p.top, 'in')} a ${perPerson(p.lowValue)} ${place(p.low, 'in')}`,
    unit: (p) =>
      `Direcciones IPv4 por persona en escala logarítmica, ${date(p.on)}; la línea es el mundo en su conjunto`,
    sentence: (p) =>
      `En el país mediano hay ${said['addresses-per-person'](p.median)}; entre toda la población, ${perPerson(p.world)}. ${p.above * 2 < p.countries ? 'Solo' : 'Superan esa cifra'} ${full(p.above)} de ${full(p.countries)} países y territorios${p.above * 2 < p.countries ? ' superan esa cifra' : ''}.`,
    caption: (p) =>
      `Direcciones IPv4 por persona en cada país y territorio con ambos datos, ${date(p.on)}`,
    most: 'Los diez mejor abastecidos',
    least: 'Los diez menos abastecidos',
    world: (value) => `mundo ${value}`,
    row: (p) => tickedPerPerson(p.value),
    written: (value) =>
      value >= 0.001 ? fixed(value, 3) : value === 0 ? '0' : value.toPrecision(2).replace('.', ','),
    none: (p) =>
      `No hay ninguna dirección IPv4 registrada en ${listed(places(p.areas))}; una escala logarítmica no tiene lugar para el cero.`,
    small:
      'Los centros de negocios pequeños pueden tener muchas más de las que usa su población: una empresa registrada allí puede usar sus direcciones en cualquier lugar.',
    columns: {
      country: 'País o territorio',
      perPerson: 'Direcciones por persona',
      addresses: 'Direcciones',
      people: 'Personas',
    },
  },
  lorenz: {
    title: (p) =>
      `La décima parte mejor abastecida de la población vive en países y territorios con el ${percent(p.share)} de las direcciones IPv4`,
    unit: (p) =>
      `Curva de Lorenz entre países y territorios, ponderada por personas, ${date(p.on)}`,
    sentence: (p) =>
      `La mitad menos abastecida de la población mundial vive en países y territorios con el ${percent(p.half)} de las direcciones; la décima parte mejor abastecida, en los que tienen el ${percent(p.tenth)}. El coeficiente de Gini es ${index(p.gini)}: 0 sería lo mismo para cada persona y 1, todo en una sola mano.`,
    half: (share) => `Mitad menos abastecida: ${percent(share)}`,
    ninety: (share) => `Nueve décimas partes menos abastecidas: ${percent(share)}`,
    equal: 'lo mismo para cada persona',
    across: 'Parte de la población, primero la menos abastecida',
    up: 'Parte de las direcciones IPv4',
    notes: [
      'Cómo se calcula: los países y territorios se ordenan por direcciones por persona; la curva va sumando su población y sus direcciones; el coeficiente de Gini es uno menos el doble del área bajo la curva. Todas las personas de un país o territorio cuentan como si tuvieran lo mismo, de modo que no se ve la desigualdad interna.',
      'Un coeficiente de Gini de direcciones no es uno de ingresos. Si las direcciones deben seguir a las personas, a las redes o a la necesidad es una cuestión de política, que ningún coeficiente responde.',
    ],
    leftOut: (p) =>
      `Quedan fuera, por falta de una cifra de población o por no ser de ningún país en particular: ${listed(places(p.areas))}; en conjunto, ${counted(p.addresses, 'dirección', 'direcciones')}, el ${percent(p.share)} de las contadas en ese mes.`,
    columns: {
      people: 'Parte menos abastecida de la población',
      addresses: 'Parte de las direcciones',
    },
  },
  shares: {
    title: (p) =>
      `Los cuatro grupos que nombra la Resolución 64 tienen el ${percent(p.people)} de la población y el ${percent(p.addresses)} de las direcciones IPv4`,
    unit: (p) => `Parte de la población mundial y, después, de las direcciones IPv4, ${date(p.on)}`,
    sentence: (p) =>
      `La parte de las direcciones es ${listed(p.regions.map(({ area, ratio }, at) => `${counted(ratio, 'vez', 'veces')} ${at === 0 ? 'la parte de la población ' : ''}${place(area, 'in')}`))}.`,
    hollow: 'parte de la población',
    full: 'parte de las direcciones',
    sections: {
      regions: 'Regiones de las Naciones Unidas',
      groups: 'Grupos (se solapan; nunca deben sumarse)',
      registries: 'Países y territorios atendidos principalmente por cada registro',
    },
    row: (p) => `${percent(p.people)} · ${percent(p.addresses)}`,
    names: {
      ldc: 'Países menos adelantados',
      lldc: 'Países en desarrollo sin litoral',
      sids: 'Pequeños Estados insulares en desarrollo',
      transition: 'Economías en transición',
      developing: 'Los cuatro juntos',
      africa: 'África',
      americas: 'Las Américas',
      asia: 'Asia',
      europe: 'Europa',
      oceania: 'Oceanía',
      afrinic: 'AFRINIC',
      apnic: 'APNIC',
      arin: 'ARIN',
      lacnic: 'LACNIC',
      ripencc: 'RIPE NCC',
    },
    note: (p) =>
      `Las partes son de los países y territorios con ambos datos. La nota al pie de la Resolución dice que los países en desarrollo incluyen estos cuatro grupos. Los países que no están en ninguno de ellos${p.outside.length === 0 ? '' : `, como ${listed(places(p.outside))},`} no se cuentan ahí, cualesquiera que sean sus ingresos.`,
    columns: {
      group: 'Región o grupo',
      countries: 'Países y territorios con datos',
      people: 'Parte de la población',
      addresses: 'Parte de las direcciones',
      perPerson: 'Direcciones por persona',
      gini: 'Gini interno',
    },
  },
  byYear: {
    title: (p) =>
      `Coeficiente de Gini de los bloques registrados hasta ${p.from}: ${index(p.before)}; de los registrados hasta ${p.to}: ${index(p.after)}`,
    unit: (p) =>
      `Coeficiente de Gini del espacio que aún consta, por el año en que su bloque se registró por primera vez; ${p.files}`,
    sentence: (p) => {
      const fall = p.start.value - p.last.value;
      const whole = `desde ${p.start.year} el coeficiente ${went(p.start.value, p.last.value)}`;
      const lead =
        fall > 0
          ? `Los bloques posteriores fueron a más lugares que los primeros: ${whole}`
          : `Contando los bloques registrados, ${whole}`;
      if (p.end === null) return `${lead}.`;
      const by = `al final de ${p.end.year}, el año en que la IANA entregó sus últimos bloques`;
      const part = (p.start.value - p.end.value) / fall;
      return fall > 0 && part >= 0 && part <= 1
        ? `${lead}, y el ${percent(part)} de esa bajada ya había ocurrido ${by}.`
        : `${lead}; ${by}, era de ${index(p.end.value)}.`;
    },
    line: (value) => index(value),
    columns: { year: 'Registrado por primera vez hasta el final de', gini: 'Coeficiente de Gini' },
  },
  developing: {
    title: (p) =>
      `Del IPv4 registrado hasta ${p.by}, el ${percent(p.share)} está en los cuatro grupos que nombra la Resolución 64; de todo el registrado hasta ${p.to}, el ${percent(p.all)}`,
    unit: (p) =>
      `Parte del espacio que aún consta registrada en los cuatro grupos que nombra la Resolución 64, acumulada por año de primer registro; ${p.files}`,
    sentence: (p) =>
      `Estos grupos tienen el ${percent(p.people)} de la población mundial. Su mayor parte es la de los bloques de ${someOf(p.peaks)}: el ${percent(p.peakShare)} de lo que se registró entonces y aún consta.`,
    line: (value) => `${percent(value)} de las direcciones`,
    people: (value) => `${percent(value)} de la población`,
    columns: {
      year: 'Registrado por primera vez hasta el final de',
      share: 'Parte en los cuatro grupos',
    },
  },
  sharedOut: (p) =>
    `Los años empiezan en ${p.first}: a su término, al menos ${full(p.countries)} países y territorios tenían direcciones y se había registrado el ${percent(p.part)} de lo que consta hoy. La población es la de un año reciente; los lugares sin cifra de población y el espacio de ningún país en particular ${p.isOfPeopled ? 'quedan fuera' : 'forman parte del total al que se refiere la parte'}.`,
  history: {
    heading: 'Cómo se interpreta esto',
    quote:
      'que muchos países creen que existen desequilibrios históricos en relación con la asignación de IPv4',
    quoteSource:
      'Asamblea Mundial de Normalización de las Telecomunicaciones, Resolución 64 (Rev. Hammamet, 2016), «observando» b); traducción nuestra',
    intro:
      'La Resolución recoge esa opinión y no la juzga. También considera que muchos países en desarrollo desean que el Sector de Normalización de las Telecomunicaciones (UIT‑T) pase a ser un registro de direcciones IP, para dar a los países en desarrollo la opción de obtener direcciones IP directamente de la UIT, mientras que otros países prefieren utilizar el sistema actual (considerando g). Cifras como estas se interpretan de dos maneras.',
    readings: [
      {
        heading: 'Como un desequilibrio',
        text: (p) =>
          `${p === null ? '' : `Del espacio registrado hasta ${p.by} que aún consta, el ${percent(p.share)} está registrado ${place(p.first, 'in')}, con el ${percent(p.people)} de la población aquí contada. `}El primer espacio se entregó antes de que la mayor parte del mundo estuviera conectada, en bloques grandes y con normas a las que los recién llegados ya no pudieron acogerse. Las redes que crecieron después encontraron racionamiento, listas de espera o un mercado, y pagan por lo que otros recibieron en su día. Según esta interpretación, el momento en que un país se conectó decide lo que tiene, y su población no tuvo parte en ello.`,
      },
      {
        heading: 'Como constancia de dónde se construyeron las redes',
        text: (p) =>
          `Las direcciones se dieron a las redes que demostraban necesitarlas, y las primeras redes estaban en pocos lugares. A medida que otros construyeron las suyas, las normas pasaron a ser las mismas para todos en cada región y el espacio fue a ellos${p === null ? '' : `: el coeficiente es ${index(p.before)} para los bloques registrados hasta ${p.by} y ${index(p.after)} para todos`}. Un código de país dice dónde está registrado un titular, no quién usa las direcciones; una dirección puede servir a muchas personas; e IPv6 está al alcance de todas las redes por igual. Según esta interpretación, las direcciones son una herramienta y no una riqueza, y las partes por persona miden la historia más que la necesidad.`,
      },
    ],
    after:
      'Este sitio no toma partido. Muestra las cifras, dice cómo se obtienen y deja la interpretación a quien las lee.',
  },
  onward:
    'Dónde está cada dirección IPv4, y qué puede obtenerse todavía, se cuenta en la página sobre',
  onwardLink: 'la escasez de IPv4',
};
