import { areaOf } from '../../model/group.ts';
import type { PaceText } from '../contract/pace.ts';
import {
  counted,
  countedFull,
  date,
  fixed,
  fromTo,
  full,
  inWords,
  listed,
  ofDate,
  ofSpan,
  on,
  ordinal,
  percent,
  place,
  places,
  sentenceCase,
  short,
  since,
  someOf,
  until,
} from '../grammar/es.ts';
import { headOf } from './groups.ts';
import { said } from './values.ts';

const SIGN = '\u00a0%';
const perCent = (share: number) => fixed(share * 100);
const years = fixed;

/** Years before or after the world's, as said: 2,5 años después; what has a decimal is never one alone: 1,0 años. */
function later(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return 'al mismo tiempo que en el país mediano del mundo';
  return `${years(Math.abs(rounded))} años ${rounded > 0 ? 'después' : 'antes'} que en el país mediano del mundo`;
}

/** What an amount did over some years: añadieron 5 /32, perdieron 2 /32, no ganaron ni perdieron nada. */
function gained(slash32s: number): string {
  if (slash32s === 0) return 'no ganaron ni perdieron nada';
  return slash32s > 0
    ? `añadieron ${said.slash32s(slash32s)}`
    : `perdieron ${said.slash32s(-slash32s)}`;
}

/** A multiple that is said already, with its noun: 1 vez, 2,3 veces. */
const times = (said: string) => `${said} ${said === '1' ? 'vez' : 'veces'}`;

const countriesOf = (count: number) => counted(count, 'país o territorio', 'países y territorios');

/** Half of those with IPv6 had their first by a month. */
function firstBy(p: { median: string; withFirst: number }): string {
  return `La mitad de los ${full(p.withFirst)} países y territorios con IPv6 ya tenía el primero ${on(p.median)}`;
}

/** The move of December 2020: space of no single country that was entered under countries, in /32s. */
function movedFromEu(slash32s: number): string {
  return `En diciembre de 2020, cerca de ${short(slash32s)}\u00a0/32 que figuraban en EU, ningún país en particular, se inscribieron en países y territorios`;
}

/** How fast registered IPv6 grows, and where it came when. */
export const pace: PaceText = {
  kicker: 'Ritmo',
  title: (p) => {
    if (p.growth === null)
      return p.first === null
        ? 'A qué ritmo crece el IPv6 registrado'
        : `Cuándo llegó IPv6: ${on(p.first.median)} ya había llegado a la mitad de los ${full(p.first.withFirst)} países y territorios que lo tienen`;
    const { steady, of } = p.growth;
    if (steady * 3 >= of)
      return `El IPv6 registrado crece de manera constante en ${full(steady)} de ${full(of)} países y territorios`;
    return steady === 0
      ? `El IPv6 registrado crece a saltos: de manera constante, en ninguno de ${full(of)} países y territorios`
      : `El IPv6 registrado crece a saltos: de manera constante, solo en ${full(steady)} de ${full(of)} países y territorios`;
  },
  description:
    'A qué ritmo crece el espacio IPv6 registrado en cada país, territorio y parte del mundo: crecimiento, tiempo de duplicación, aceleración, primera delegación y cambios de puesto.',
  lead: (p) =>
    `Un bloque grande puede pesar más que años de crecimiento constante, sea quien sea el que lo use. ${p.from === null ? 'Esta edición tiene un solo mes de lo registrado, por lo que aquí solo figura quién llegó cuándo y cuántas delegaciones hay al año.' : `Por eso el ritmo se cuenta aquí de varias maneras: cuánto más hay ${on(p.to)} que ${on(p.from)}, dónde tiene sentido una tasa anual, si se añade más que antes, quién llegó cuándo y quién ha subido.`}`,
  subRegions: {
    title: (p) =>
      `El IPv6 registrado ${p.doubled === 0 ? 'no se ha duplicado en ninguna' : `se ha duplicado o más en ${full(p.doubled)}`} de las ${full(p.of)} partes del mundo ${since(p.from)}`,
    unit: (p) =>
      `Espacio IPv6 registrado, en múltiplos del ${ofDate(p.from)}; una misma escala para todas, en la que cada línea más arriba es una duplicación`,
    sentence: (p) =>
      `${sentenceCase(on(p.to))}, donde más ${p.topTimes > 1 ? 'había crecido' : 'se había conservado'} el espacio registrado era ${place(p.top, 'in')}: ${times(p.topTimes > 1 ? short(p.topTimes) : full(p.topTimes, 2))} el inicial, con el ${percent(p.leaderShare)} registrado ahora ${place(p.leader, 'in')}; donde ${p.lowTimes < 1 && p.topTimes > 1 ? 'más se había reducido' : 'menos'}, ${place(p.low, 'in')}: ${times(full(p.lowTimes, 2))}.`,
    note: 'Cada línea es la suma de un mismo conjunto fijo de países y territorios. Un bloque grande se ve como un escalón, sea quien sea el que lo use.',
    times: (ratio) => `×${short(ratio)}`,
    columns: { subRegion: 'Parte del mundo', times: 'Múltiplo' },
  },
  first: {
    title: firstBy,
    unit: (p) =>
      `Países y territorios por el año de la primera delegación IPv6 que aún consta; ${p.files}`,
    sentence: (p) =>
      `El mayor número en un año llegó en ${someOf(p.peaks)}: ${full(p.count)}${p.peaks.length > 1 ? ' en cada uno' : ''}. ${p.late === 0 ? 'En ninguno' : `En ${full(p.late)},`} el primero es de ${p.lateYear} o posterior.`,
    note: (p) =>
      [
        ...(p.oldFile === null
          ? []
          : [
              `Cuando el archivo más reciente del registro es antiguo, no se sabe qué llegó por primera vez después de su día; el más antiguo es ${ofDate(p.oldFile)}.`,
            ]),
        ...(p.without === 0
          ? []
          : [
              `${p.without === 1 ? 'Uno' : sentenceCase(inWords(p.without))} de los que hoy tienen IPv6 no ${p.without === 1 ? 'tiene' : 'tienen'} fecha en los archivos disponibles.`,
            ]),
      ].join(' '),
    medianNote: 'mediana',
    columns: { year: 'Año', count: 'Países y territorios' },
  },
  steady: {
    title: (p) =>
      p.count === 0
        ? 'En ningún país o territorio el crecimiento es lo bastante constante para dar una tasa'
        : `El crecimiento es constante en ${countriesOf(p.count)}, y en ${p.doubling === 0 ? 'ninguno' : full(p.doubling)} lo bastante rápido para que el espacio se duplique en menos de cinco años`,
    unit: `Crecimiento anual del espacio IPv6 registrado, donde es constante, con su intervalo del 95${SIGN}; se dibujan los más rápidos y todos están en la tabla`,
    sentence: (p) =>
      `El más rápido, ${place(p.area, 'in')}: un ${perCent(p.rate.value)}${SIGN} al año en los cinco años ${until(p.to)} (del ${perCent(p.rate.low)}${SIGN} al ${perCent(p.rate.high)}${SIGN})${p.doubling === null ? '' : `, una duplicación en ${years(p.doubling.value)} años (de ${years(p.doubling.low)} a ${years(p.doubling.high)})`}.`,
    none: 'En ningún país o territorio el crecimiento es lo bastante constante para dar una tasa.',
    bar: (rate) => `${perCent(rate.value)}${SIGN} (${perCent(rate.low)}–${perCent(rate.high)})`,
    columns: {
      doubling: 'Años hasta duplicarse',
      fit: 'R²',
      bounds: {
        growth_per_year_low: `Crecimiento anual, extremo inferior del intervalo del 95${SIGN}`,
        growth_per_year_high: `Crecimiento anual, extremo superior del intervalo del 95${SIGN}`,
        years_to_double_low: `Años hasta duplicarse, extremo inferior del intervalo del 95${SIGN}`,
        years_to_double_high: `Años hasta duplicarse, extremo superior del intervalo del 95${SIGN}`,
      },
    },
  },
  acceleration: {
    title: (p) =>
      `En ${p.faster === 0 ? 'ningún país o territorio' : countriesOf(p.faster)} se añadió más IPv6 que en los tres años anteriores; en ${p.slower === 0 ? 'ninguno' : full(p.slower)} se añadió menos o se perdió espacio`,
    unit: (p) =>
      `Países y territorios por el espacio IPv6 añadido ${fromTo(p.middle, p.to)}, frente al añadido ${fromTo(p.from, p.middle)}`,
    sentence: (p) =>
      `Todos los países y territorios juntos ${gained(p.last)} en los tres últimos años; en los tres anteriores ${gained(p.before)}.${p.leader === null ? '' : ` El ${percent(p.leader.share)} de lo ganado en los tres últimos años está registrado ${place(p.leader.area, 'in')}.`}`,
    rows: {
      faster: 'Más que antes',
      same: 'Lo mismo que antes',
      slower: 'Menos que antes, pero sin descenso',
      none: 'Nada añadido, tampoco en los tres años anteriores',
      fell: 'Tienen menos que hace tres años',
    },
    columns: {
      subRegion: 'Parte del mundo',
      last: 'Tres últimos años',
      before: 'Tres anteriores',
    },
    note: (p) =>
      `Se dejan fuera los escalones en que una fuente releva a otra. Un descenso es espacio que se devolvió o que pasó a un titular registrado en otro lugar.${p.movedFromEu === null ? '' : ` ${movedFromEu(p.movedFromEu)}; aquí cuentan como añadidos antes, aunque el total mundial no aumentó por ellos.`}`,
  },
  ranks: {
    title: (p) => {
      if (p.gained <= 0)
        return 'Ningún país o territorio subió de puesto por espacio IPv6 registrado';
      const who = sentenceCase(someOf(places(p.areas)));
      return p.areas.length === 1
        ? `La mayor subida por espacio IPv6 registrado: ${place(p.areas[0] ?? '', 'subject')}, del puesto ${full(p.before)} al ${full(p.now)}`
        : `${who} fueron los que más subieron por espacio IPv6 registrado: ${counted(p.gained, 'puesto', 'puestos')} cada uno`;
    },
    unit: (p) =>
      `Puestos ganados por espacio IPv6 registrado ${fromTo(p.from, p.to)}, entre ${countedFull(p.of, 'país o territorio', 'países y territorios')} que están en ambas listas; se dibujan las mayores subidas, y la tabla incluye también las mayores bajadas`,
    sentence: (p) =>
      `A la cabeza ${on(p.to)}, con los puestos ${ofDate(p.from)}: ${listed(p.top.map(({ area, before }) => `${place(area, 'subject')} (${ordinal(before)})`))}.`,
    bar: (p) => `${ordinal(p.before)} a ${ordinal(p.now)}, ${said.slash32s(p.held)}`,
    columns: {
      before: 'Puesto entonces',
      now: 'Puesto ahora',
      gained: 'Puestos ganados',
      held: '/32 ahora',
    },
  },
  delegations: {
    title: (p) =>
      `${counted(p.count, 'delegación', 'delegaciones')} IPv6 al año en el mundo, de ${p.from} a ${p.to}`,
    unit: (p) => `Delegaciones IPv6 por año de primer registro, media anual de ${p.from} a ${p.to}`,
    sentence: (p) =>
      `Los años ${p.from} a ${p.to} son los cinco últimos que los archivos de todos los registros abarcan completos: los más recientes disponibles son ${ofSpan(p)}.${p.isSame ? '' : ' La tabla añade los cinco últimos años propios de cada registro, que no deben contraponerse.'}`,
    bar: (value) => `${full(value, 0)} al año`,
    columns: {
      registry: 'Países y territorios atendidos principalmente por',
      common: (p) => `${p.from}–${p.to}`,
      own: 'Cinco últimos años completos',
      span: 'Qué años',
      asOf: 'Archivo de',
    },
    note: 'Son bloques que constan hoy, por la fecha de su primer registro: falta lo que se ha devuelto desde entonces.',
  },
  table: {
    heading: 'Todos los países y territorios',
    caption: 'Ritmo de IPv6 en todos los países y territorios',
    columns: {
      name: 'País o territorio',
      first: 'Primer IPv6',
      years: 'Años desde el primero',
      behind: 'Años de retraso respecto de la mediana',
      delegations: 'Delegaciones al año',
      rate: 'Crecimiento anual',
      doubling: 'Años hasta duplicarse',
      last: 'Añadido, tres últimos años',
      before: 'Añadido, tres anteriores',
      rankBefore: 'Puesto entonces',
      rankNow: 'Puesto ahora',
    },
    since: 'aún consta',
    interval: `con intervalo del 95${SIGN}; donde es constante`,
    rate: (rate) => `${perCent(rate.value)}${SIGN} (${perCent(rate.low)}–${perCent(rate.high)})`,
    doubling: (value) => `${years(value.value)} (${years(value.low)}–${years(value.high)})`,
    years,
    notSteady: 'no constante',
    overFive: 'más de 5',
    behind: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${years(Math.abs(value))}`,
  },
  more: 'Más gráficos: por partes del mundo, primer IPv6, delegaciones al año, cambios de puesto',
  method: {
    heading: 'Cómo se calcula',
    unfold: 'Crecimiento, duplicación, aceleración y puestos: definiciones y fórmulas',
    items: (p): (readonly [string, string])[] => [
      [
        'Crecimiento y tiempo de duplicación',
        `Se ajusta una recta por mínimos cuadrados al logaritmo del espacio IPv6 registrado en los últimos ${p.window} meses. Cuando falta un mes o una fuente releva a otra, los meses anteriores y los posteriores tienen su propio nivel y comparten solo la pendiente, de modo que ningún salto entre ellos cuenta como crecimiento. Los meses entre dos de esos puntos forman un tramo. El crecimiento anual es e elevado a doce veces la pendiente mensual, menos uno; el tiempo de duplicación es el logaritmo natural de 2 dividido por la pendiente.`,
      ],
      [
        'Cuándo se dice que el crecimiento es constante',
        `Solo si al menos ${p.least} de los ${p.window} meses tienen un valor superior a cero, la recta explica al menos el ${full(p.fit * 100)}${SIGN} de la variación dentro de los tramos (R²) y todo el intervalo del 95${SIGN} de la tasa está por encima de cero. En los demás casos decimos «no constante» y no damos ninguna tasa.`,
      ],
      [
        'Incertidumbre',
        `El error típico es el de Newey y West (1987), porque lo registrado en meses contiguos es casi lo mismo y no debe contar como independiente. Las desviaciones respecto de la recta, cada una multiplicada por la distancia de su mes al centro de su tramo, se multiplican por pares de meses separados hasta ${p.lags}; los dos meses de un par están en un mismo tramo, y ninguno cruza un hueco o un cambio de fuente. Un par separado k meses tiene el peso de Bartlett 1 − k/${p.lags + 1}. No se añade nada por el escaso número de meses. El intervalo del 95${SIGN} es de ${full(p.errors, 2)} errores típicos a cada lado. Dice lo bien que una recta describe el pasado. No es un pronóstico y no sabe nada de los bloques que vendrán.`,
      ],
      [
        'Cinco años y no más',
        `Solo se da un tiempo de duplicación si el extremo superior de su intervalo no pasa de ${p.years} años, la duración de lo examinado. No se dibuja ni se dice nada más allá.`,
      ],
      [
        'Años de retraso respecto de la mediana',
        `La primera delegación IPv6 que aún consta en los archivos más recientes de los registros, menos la mediana de ${p.first === null ? 'los países y territorios que tienen una' : `${full(p.first.withFirst)} países y territorios que tienen una: ${date(p.first.median)}`}. La verdadera primera puede ser anterior si se devolvió.`,
      ],
      [
        'Aceleración',
        `Espacio IPv6 añadido en los últimos ${p.stretch} meses frente al de los ${p.stretch} anteriores, en\u00a0/32; solo cuando se conoce el mes de cada extremo. Se dejan fuera los escalones entre el último mes de una fuente y el primero de la siguiente, señalados en los gráficos: lo que dos fuentes cuentan de manera diferente no es un aumento.`,
      ],
      [
        'Múltiplos del primer mes',
        'Espacio IPv6 registrado por un conjunto fijo de países y territorios, dividido por lo que el mismo conjunto tenía en el primer mes de la serie. No influye quién entró en un grupo o salió de él; un cambio de fuente entre los dos meses no se descuenta.',
      ],
      [
        'Delegaciones al año',
        `La media de los últimos ${p.mean} años completos que abarcan los archivos más recientes de todos los registros, por el año en que se registró por primera vez cada bloque que consta hoy; un año del que no consta ninguno cuenta como cero.`,
      ],
      [
        'Cambios de puesto',
        'Puestos por espacio IPv6 registrado, entonces y ahora, entre los países y territorios que figuran en la fuente en ambos meses. Las cantidades iguales comparten puesto, de modo que entre los muchos lugares con uno o dos\u00a0/32 un solo bloque mueve muchos puestos.',
      ],
    ],
  },
  group: {
    heading: 'Ritmo',
    caption: (group) => `Ritmo de IPv6: ${headOf(areaOf(group))}`,
    columns: { measure: 'Indicador', group: 'Grupo', world: 'Todos los países y territorios' },
    sentence: (p) =>
      `Los miembros juntos ${gained(p.last)} en los tres últimos años; en los tres anteriores ${gained(p.before)}.${p.behind === null ? '' : ` En el miembro mediano, el primer IPv6 llegó ${later(p.behind)}.`}`,
    rows: {
      times: (p) => `Espacio IPv6 registrado ${on(p.to)}, en múltiplos del ${ofDate(p.from)}`,
      rate: (p) => `Crecimiento anual, cinco años ${until(p.to)}, donde es constante`,
      doubling: 'Años hasta duplicarse, donde es constante y no pasa de cinco',
      last: (p) => `/32 añadidos, ${fromTo(p.from, p.to)}`,
      first: 'Primera delegación IPv6 que aún consta, país mediano',
      since: (p) => `Años desde entonces ${until(p.to)}`,
      behind: 'Años de retraso respecto de la mediana mundial',
      delegations: (p) => `Delegaciones IPv6 al año, de ${p.from} a ${p.to}`,
    },
    times: (ratio) => fixed(ratio, 2),
    more: 'Ritmo de todos los países y territorios, y cómo se calcula',
    worldFiles: (p) =>
      `Las primeras delegaciones y las delegaciones al año proceden de archivos de los registros ${p.oldest === p.newest ? '' : 'de días distintos, '}${ofSpan(p)}. Las delegaciones se cuentan de ${p.from} a ${p.to}, los cinco últimos años que todos esos archivos abarcan completos.`,
  },
};
