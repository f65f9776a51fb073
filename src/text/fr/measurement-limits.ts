import type { MeasurementLimitsText } from '../contract/measurement-limits.ts';
import { place, sentenceCase, theDate, when } from '../grammar/fr.ts';

/** Of which countries’ users a measurement of use says little. */
export const measurementLimits: MeasurementLimitsText = {
  reasons: {
    'service-blocked': ({ country, since, asOf }) =>
      `${sentenceCase(when(asOf))}, les services de Google étaient bloqués ${place(country, 'in')}${since === null ? '' : `, depuis ${theDate(since)}`}. Peu de gens y utilisent Google : leur part dit donc peu de chose des autres.`,
    'advertisements-paused': ({ country, since }) =>
      `APNIC Labs teste les utilisateurs par les publicités de Google, que Google a suspendues ${place(country, 'in')}${since === null ? '' : ` ${when(since)}. Bien moins d’utilisateurs sont testés depuis : la courbe s’y interrompt`}.`,
    'few-online': ({ country, asOf }) =>
      `${sentenceCase(when(asOf))}, presque personne n’avait accès à l’Internet ${place(country, 'in')} : la part des utilisateurs de Google y porte sur une poignée de personnes.`,
  },
  rule: 'Aucune phrase ne prend un tel pays comme exemple ni comme extrémité d’un intervalle ; les images, les médianes et les rangs l’incluent.',
};
