/** Words of the frames in which other sites show a figure. */
export const embeds = {
  heading: (p: { place: string; title: string }) => `${p.place}: ${p.title}`,
  edition: 'edition',
  more: 'This figure on IPv6 Atlas',
  licence: 'CC BY 4.0',
  old: 'Data older than promised:',
};
