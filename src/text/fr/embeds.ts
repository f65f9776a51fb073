import type { EmbedsText } from '../contract/embeds.ts';
import { editionDate } from '../grammar/fr.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: 'édition',
  more: 'Cette figure sur IPv6 Atlas',
  frozen: (edition) => `Édition figée du ${editionDate(edition)}`,
  today: 'cette figure aujourd’hui sur IPv6 Atlas',
  licence: 'CC BY 4.0',
};
