/** Words of the frames in which other sites show a figure. */
export const embeds = {
  edition: 'edition',
  more: 'This figure on IPv6 Atlas',
  licence: 'CC BY 4.0',
  /** `{names}` and `{date}` are filled in again by the reader's clock. */
  old: 'Data older than promised: {names} (oldest: {date}).',
};
