/** Figures outside the page of what they are about. */
export const placed = {
  /** The title of a figure that stands alone: its place first. */
  title: (p: { place: string; title: string }) =>
    `${p.place}${p.title.includes(': ') ? ' –' : ':'} ${p.title}`,
  /** The link from a figure on a page to the figure's own page. */
  link: 'Share, embed, download',
};
