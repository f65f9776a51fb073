import type { UseOverTimeText } from '../contract/use-over-time.ts';
import { countedFull, ofDate, on, onDay, percent, since, until } from '../grammar/es.ts';

const inDays = (day: string) => (day.length === 10 ? `en los 30 días ${until(day)}` : on(day));

/** A share then and now, in words that do not repeat a number. */
function against(p: { value: number; before: number; from: string }): string {
  return percent(p.before) === percent(p.value)
    ? `lo mismo que ${inDays(p.from)}`
    : `frente al ${percent(p.before)} ${inDays(p.from)}`;
}

/** IPv6 use as two measure it, over time. */
export const useOverTime: UseOverTimeText = {
  title: (p) => {
    const month = on(p.on.slice(0, 7));
    const now = `${p.isFew ? 'Cerca del' : 'El'} ${percent(p.value)} de los usuarios medidos podía usar IPv6 ${month}`;
    const year = p.from.slice(0, 4);
    if (p.before === null || year === p.on.slice(0, 4)) return now;
    return percent(p.before) === percent(p.value)
      ? `${now}, como en ${year}`
      : `${now}; en ${year}, el ${percent(p.before)}`;
  },
  worldTitle: (p) =>
    `El ${percent(p.value)} de los usuarios del mundo podía usar IPv6 ${on(p.on.slice(0, 7))}, según la medición de APNIC Labs`,
  unit: 'Proporción de usuarios, mes a mes',
  sentence: (p) =>
    `El ${percent(p.value)} de los usuarios que midió APNIC Labs ${inDays(p.on)} podía usar IPv6${p.before === null ? '' : `, ${against({ ...p, before: p.before })}`}.`,
  google: (p) =>
    `De los usuarios de Google, el ${percent(p.value)} se conectó por IPv6 ${onDay(p.on)}.`,
  broken: (day) =>
    `${since(day).replace(/^d/, 'D')} se mide allí a muchos menos usuarios, por lo que la proporción es aproximada.`,
  fewFrom: 'pocos medidos desde aquí',
  few: (tests) =>
    `En esos 30 días se hicieron menos de ${countedFull(tests, 'prueba', 'pruebas')}, por lo que la proporción es aproximada.`,
  label: (value) => percent(value),
  keys: {
    labs: 'pueden usar IPv6 (APNIC Labs)',
    few: 'lo mismo, pocos medidos',
    google: 'con IPv6 (Google)',
  },
  notes: {
    labs: 'APNIC Labs somete a los usuarios a una prueba mediante anuncios y cuenta a los que pudieron obtener un objeto que solo está en IPv6.',
    thirtyDays: 'Cada punto es una media de los 30 días que terminan el último día de un mes.',
    ends: (day) => `Las cifras de Google de que se dispone llegan ${until(day)}.`,
    google: {
      days: 'Google cuenta a sus propios usuarios que se conectan por IPv6; cada anillo es un solo día, el último disponible de su mes, y los fines de semana son más altos. Los dos miden a usuarios distintos, por lo que nunca se unen.',
      months:
        'Google cuenta a sus propios usuarios que se conectan por IPv6, aquí como media de los días de cada mes. Los dos miden a usuarios distintos, por lo que ninguna de las líneas continúa la otra.',
    },
    few: (tests) =>
      `En gris y punteado: menos de ${countedFull(tests, 'prueba', 'pruebas')} en los 30 días, de modo que el azar basta para mover la proporción varios puntos. APNIC Labs no indica ningún límite; este es nuestro.`,
    gap: 'Un hueco es un mes sin medición.',
    newest: (day) => `El punto más reciente es el ${ofDate(day)}, no el del final de un mes.`,
  },
  columns: {
    on: 'Fecha',
    by: 'Medido por',
    share: 'Proporción de usuarios',
    tests: 'Pruebas al día',
  },
  caption: 'Proporción de usuarios que pueden usar IPv6 (APNIC Labs) y con IPv6 (Google)',
};
