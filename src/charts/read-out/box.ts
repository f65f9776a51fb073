import type { Marks } from './marks.ts';
import { placeBox } from './place-box.ts';
import { type ReadPoint, rowsAt } from './points.ts';
import { COMMA } from './signs.ts';

/** Marks that lie on one another are all told, up to as many. */
const MOST = 4;

/** The box that says what a mark is, beside it, and the ring around it: neither takes room in the page. */
export function createBox(slot: HTMLElement) {
  const layer = (name: string) => {
    const made = document.createElement('div');
    made.className = name;
    made.hidden = true;
    return slot.appendChild(made);
  };
  const [ring, box] = [layer('ring'), layer('told')];
  let shown: Element | undefined;

  const hide = () => {
    box.hidden = true;
    ring.hidden = true;
    shown?.classList.remove('on');
  };

  /** Shows the words of a point, and gives them as one sentence for listeners. */
  const show = ({ svg, points, about, tell, markOf }: Marks, at: ReadPoint): string => {
    hide();
    const lines = rowsAt(points, at).slice(0, MOST).flatMap(tell);
    const text = [...lines, about].filter((line) => line).join('\n');
    box.textContent = text;
    shown = markOf(at[2]);
    shown?.classList.add('on');
    ring.hidden = shown !== undefined;
    box.hidden = false;
    place(svg, at);
    return text.replaceAll('\n', COMMA);
  };

  const place = (svg: SVGSVGElement, [x, y]: ReadPoint) => {
    const [around, own] = [slot.getBoundingClientRect(), svg.getBoundingClientRect()];
    const scale = own.width / svg.viewBox.baseVal.width;
    const [left, top] = [own.x - around.x + x * scale, own.y - around.y + y * scale];
    ring.style.translate = `${left}px ${top}px`;
    placeBox(box, around, [left, top]);
  };

  return { show, hide };
}
