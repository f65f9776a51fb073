import type { EmbedsText } from '../contract/embeds.ts';
import { editionDate } from '../grammar/en.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: 'edition',
  more: 'This figure on IPv6 Atlas',
  frozen: (edition) => `Frozen edition of ${editionDate(edition)}`,
  today: 'this figure on IPv6 Atlas today',
  licence: 'CC BY 4.0',
};
