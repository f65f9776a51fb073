import type { EmbedsText } from '../contract/embeds.ts';
import { editionDate } from '../grammar/ar.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: 'إصدار',
  more: 'هذا الشكل في IPv6 Atlas',
  frozen: (edition) => `إصدار ثابت بتاريخ ${editionDate(edition)}`,
  today: 'هذا الشكل في IPv6 Atlas اليوم',
  licence: 'CC BY 4.0',
};
