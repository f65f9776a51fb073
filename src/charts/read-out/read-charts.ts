import { createBox } from './box.ts';
import { type Marks, readMarks, toDrawing } from './marks.ts';
import { nearestPoint, pointTo, type ReadPoint } from './points.ts';

/** Milliseconds of rest after which a listener is told what a pointer shows. */
const REST = 400;

/**
 * Lets a chart say what is under the pointer or the finger, and by the arrow keys what comes next: one stop of the Tab
 * key, a slider, whose value screen readers say by themselves.
 */
export function makeReadable(slot: HTMLElement): void {
  const box = createBox(slot);
  const status = document.createElement('div');
  const known = new WeakMap<SVGSVGElement, Marks>();
  let at: ReadPoint | undefined;
  let rest: ReturnType<typeof setTimeout>;
  status.role = 'status';
  // What is within a slider is not told apart from it.
  slot.after(status);
  slot.tabIndex = 0;
  slot.role = 'slider';
  slot.ariaLabel = (slot.firstElementChild as Element).ariaLabel;
  slot.ariaValueNow = '0';

  /** The marks of the drawing that this width shows, read once. */
  const marksShown = () => {
    const svg = [...slot.querySelectorAll('svg')].find((one) => one.clientWidth);
    const marks = svg && (known.get(svg) ?? readMarks(slot, svg));
    if (svg && marks) known.set(svg, marks);
    return marks;
  };
  const show = (marks: Marks, to: ReadPoint, say: (words: string) => void) => {
    at = to;
    clearTimeout(rest);
    say(box.show(marks, to));
  };
  const step = (marks: Marks | undefined, to: ReadPoint | undefined) => {
    if (marks && to)
      show(marks, to, (words) => {
        slot.ariaValueMax = String(marks.points.length - 1);
        slot.ariaValueNow = String(marks.points.indexOf(to));
        slot.ariaValueText = words;
      });
  };
  const leave = () => {
    clearTimeout(rest);
    at = undefined;
    status.textContent = '';
    box.hide();
  };

  const isByKeys = () => slot.matches(':focus-visible');

  const point = ({ clientX, clientY, target }: PointerEvent) => {
    const marks = marksShown();
    if (!marks) return;
    const { points, weights, svg, markOf } = marks;
    const under = points.find(([, , row]) => markOf(row)?.contains(target as Node));
    const to = under ?? nearestPoint(points, toDrawing(svg, [clientX, clientY]), weights);
    if (to && to !== at)
      show(marks, to, (words) => {
        rest = setTimeout(() => {
          status.textContent = words;
        }, REST);
      });
  };
  slot.onpointermove = point;
  slot.onpointerdown = point;
  slot.onpointerleave = ({ pointerType }) => {
    if (pointerType === 'mouse' && !isByKeys()) leave();
  };
  slot.onblur = leave;
  slot.onfocus = () => {
    if (!isByKeys()) return;
    const marks = marksShown();
    step(marks, at ?? marks?.start);
  };
  slot.onkeydown = (event) => {
    const { key } = event;
    // Who closes the box stays where they are, and goes on from there.
    if (key === 'Escape') leave();
    if (!/^(Arrow|Home|End)/.test(key)) return;
    event.preventDefault();
    const marks = marksShown();
    const weights = marks?.weights;
    step(marks, at && weights ? pointTo(marks.points, at, { key, weights }) : marks?.start);
  };
}

/** Makes every chart of the page readable that has something to be read. */
export function readCharts(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('.chart-slot'))
    if (slot.querySelector('[data-read]')) makeReadable(slot);
}
