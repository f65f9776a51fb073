/** The line that leads to the figure’s page, with the words for when it is frozen; up to its edition. */
const CREDIT =
  /<p class="credit" data-frozen="([^"]*)" data-today="([^"]*)"[^>]*>\s*(<a [^>]*>)[^<]*(<\/a>).*?<\/bdi>/s;

/**
 * A frame’s page as it is frozen: it says so, with the day, where it named its edition, and leads to the figure as it
 * is today. Throws when the page is no frame of ours.
 */
export function frozenFrame(html: string): string {
  if (!CREDIT.test(html))
    throw new Error('expected a frame that says how it is called when frozen');
  return html.replace(CREDIT, (_, frozen: string, today: string, link: string, end: string) => {
    return `<p class="credit">${frozen}: ${link}${today}${end}`;
  });
}
