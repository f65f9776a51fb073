import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { on, place, sentenceCase, since as sinceDate } from '../grammar/es.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `${sentenceCase(on(asOf))}, los servicios de Google estaban bloqueados ${place(country, 'in')}${since === null ? '' : `, ${sinceDate(since)}`}. Allí pocas personas usan Google, por lo que su proporción dice poco de las demás.`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs mide a los usuarios mediante los anuncios de Google, que Google suspendió ${place(country, 'in')}${since === null ? '' : ` ${on(since)}. Desde entonces se mide a muchos menos usuarios, por lo que la línea se interrumpe ahí`}.`,
    'few-online': ({ country, asOf }) =>
      `${sentenceCase(on(asOf))}, casi nadie ${place(country, 'in')} tenía permitido usar Internet, por lo que la proporción de usuarios de Google allí se refiere a un puñado de personas.`,
  },
  rule: 'Ninguna frase toma un país en esa situación como ejemplo ni como extremo de un intervalo; las imágenes, las medianas y los puestos lo incluyen.',
};
