import { editionDate } from './formats.ts';

/** Words of the frames in which other sites show a figure. */
export const embeds = {
  edition: 'edition',
  more: 'This figure on IPv6 Atlas',
  /** What a frame says of itself once its edition is frozen, and its link to the figure as it has become since. */
  frozen: (edition: string) => `Frozen edition of ${editionDate(edition)}`,
  today: 'this figure on IPv6 Atlas today',
  licence: 'CC BY 4.0',
  /** `{names}` and `{date}` are filled in again by the reader's clock. */
  old: 'Data older than promised: {names} (oldest: {date}).',
};
