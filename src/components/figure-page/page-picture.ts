import { renderPicture } from '../../charts/picture/picture.ts';
import type { Sheet } from '../../charts/picture/style.ts';

/**
 * A figure as an SVG file, made of its frame: title, unit, drawing, notes and credits as that has them, then the address
 * of the page it stands on. Throws where the frame has no drawing.
 */
export function pictureOf(frame: Document, sheet: Sheet): string {
  // The last is the one for wide pages.
  const chart = [...frame.querySelectorAll('svg.chart')].at(-1);
  if (!chart) throw new TypeError('expected the frame of a figure that is drawn');
  const wordsAt = (selector: string) => [...frame.querySelectorAll(selector)].map(wordsOf);
  const [title = '', unit = '', sentence = ''] = ['h1', '.unit', '.finding'].flatMap(wordsAt);
  const address = frame.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? '';
  return renderPicture(
    {
      ...{ language: frame.documentElement.lang, title, unit, sentence },
      drawing: drawingIn(chart),
      notes: wordsAt('.notes'),
      credits: [...wordsAt('.credit'), address],
    },
    sheet,
  );
}

/** A chart as it is placed in a picture. */
function drawingIn(chart: Element) {
  const [width = 0, height = 0] = (chart.getAttribute('viewBox') ?? '')
    .split(' ')
    .slice(2)
    .map(Number);
  // HTML has a name for this one letter that XML does not know.
  const marks = chart.innerHTML.replaceAll('&nbsp;', '\u00a0');
  return { width, height, marks, classes: chart.getAttribute('class') ?? '' };
}

/** The words of a part; what stands apart from them by its class is a line of its own on pages. */
function wordsOf(part: Element): string {
  return [...part.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('.data-to')))
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
