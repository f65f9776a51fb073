import { type Drawing, drawingOf } from '../parts/drawing.ts';
import { CARD_BESIDE, inBothFrames, LEADING, NARROW, textWidth } from '../parts/frame.ts';
import { hatchPattern } from '../parts/hatch.ts';
import { sideOf } from '../parts/side.ts';
import { element, escapeText, label, labelLines } from '../parts/svg.ts';
import { drawEnlarged } from './enlarged.ts';
import { type AccountLayout, type AccountLine, BROAD, layoutAccount } from './layout.ts';
import { SIDE } from './squares.ts';
import type { AccountInput, AccountTone } from './whole.ts';

/**
 * Draws the squares and the list in both frames; `id` makes the hatching unique on the page,
 * and `words` is read out in place of the picture.
 */
export function drawAccount(input: AccountInput, id: string, words: string): Drawing[] {
  return inBothFrames((frame) => renderAccount(layoutAccount(input, frame), id, words));
}

/** The same in the narrow frame alone, for a picture beside words. */
export function drawAccountNarrow(input: AccountInput, id: string, words: string): Drawing {
  return renderAccount(layoutAccount(input, NARROW), id, words);
}

/** The same for a share card, in the frame that a card has room for. */
export function drawAccountOnCard(input: AccountInput, id: string, words: string): Drawing {
  return renderAccount(layoutAccount(input, CARD_BESIDE), id, words);
}

/** The same over the whole width of a page, with the last square enlarged. */
export function drawAccountBroad(input: AccountInput, id: string, words: string): Drawing {
  return renderAccount(layoutAccount(input, BROAD), id, words);
}

/** Draws the squares and the list in one frame. */
export function renderAccount(layout: AccountLayout, id: string, words: string): Drawing {
  const side = sideOf(layout.frame);
  const look = layout.enlarged ? 'broad' : undefined;
  const hatch = `${id}-${look ?? layout.frame.name}`;
  const fill = (tone: AccountTone) => (tone === 'untold' ? `url(#${hatch})` : undefined);
  const marks = [
    hatchPattern(hatch),
    ...layout.areas.map(({ tone, path, title }) =>
      element(
        'path',
        { class: `part ${tone}`, d: path, fill: fill(tone) },
        element('title', {}, escapeText(title)),
      ),
    ),
    gridOf(layout),
    ...layout.areas.flatMap(({ name, tone }) =>
      name ? [label(name.text, { class: `inside ${tone}`, x: name.x, y: name.y })] : [],
    ),
    ...(layout.enlarged ? drawEnlarged(layout.enlarged, side, fill) : []),
    ...layout.lines.flatMap((line) => lineOf(line, layout, fill)),
    ...amountsOf(layout),
  ];
  return drawingOf('account', layout.frame, { words, marks, look, read: '' });
}

/** Thin lines of paper between the squares. */
function gridOf({ cell, frame }: AccountLayout): string {
  const side = sideOf(frame);
  const steps = Array.from({ length: SIDE - 1 }, (_, index) => (index + 1) * cell);
  const size = SIDE * cell;
  const d = steps
    .map((at) => `M${side.x(at)} 0V${size}M${side.x(0)} ${at}H${side.x(size)}`)
    .join('');
  return element('path', { class: 'squares', d });
}

function lineOf(
  { kind, y, label: name, tone, inset }: AccountLine,
  { frame, listAt }: AccountLayout,
  fill: (tone: AccountTone) => string | undefined,
): string[] {
  const side = sideOf(frame);
  const isPart = kind === 'part';
  const x = inset ? listAt + 17 : listAt;
  const swatch = { class: `part ${tone}`, x: side.x(listAt, 11), y: y - 10, width: 11, height: 11 };
  const rule = {
    class: 'grid',
    d: `M${side.x(listAt)} ${y - frame.font - 6}H${side.x(frame.width)}`,
  };
  return [
    ...(isPart ? [] : [element('path', rule)]),
    ...(tone ? [element('rect', { ...swatch, fill: fill(tone) })] : []),
    ...labelLines(name, { class: side.tone(isPart ? 'item' : 'name'), x: side.x(x), y }, LEADING),
  ];
}

/** Amounts end below one another by their right ends, whichever side they stand at. */
function amountsOf({ lines, frame }: AccountLayout): string[] {
  const widest = Math.max(...lines.map(({ words }) => textWidth(words, frame)));
  const x = sideOf(frame).x(frame.width - widest, widest) + widest;
  return lines.map(({ kind, y, words }) =>
    label(words, { class: kind === 'part' ? 'end' : 'name end', x, y }),
  );
}
