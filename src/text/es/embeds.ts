import type { EmbedsText } from '../contract/embeds.ts';
import { editionDate } from '../grammar/es.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: 'edición',
  more: 'Este gráfico en IPv6 Atlas',
  frozen: (edition) => `Edición fija del ${editionDate(edition)}`,
  today: 'este gráfico en IPv6 Atlas hoy',
  licence: 'CC BY 4.0',
};
