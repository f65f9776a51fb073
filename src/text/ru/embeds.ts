import type { EmbedsText } from '../contract/embeds.ts';
import { editionDate } from '../grammar/ru.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds: EmbedsText = {
  edition: 'выпуск',
  more: 'Этот график на сайте IPv6 Atlas',
  frozen: (edition) => `Неизменный выпуск от ${editionDate(edition)}`,
  today: 'этот график на сайте IPv6 Atlas сегодня',
  licence: 'CC BY 4.0',
};
