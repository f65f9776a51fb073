import type { Mark } from '../parts/side.ts';
import { element } from '../parts/svg.ts';
import type { Room } from './card-body.ts';
import { type PictureWords, writeDocument } from './document.ts';
import { atMost, drawLines, estimateWidth, heightOf, type Setting, wrapText } from './paragraph.ts';
import type { Sheet } from './style.ts';

/** What every card says when a page is shared. */
export interface CardWords extends PictureWords {
  /** The site's name and host. */
  readonly site: string;
  /** Who published the numbers: as it reads best, then ever shorter. The first that fits two lines is taken. */
  readonly sources: readonly string[];
  /** The licence stands with it. */
  readonly edition: string;
}

/** Size of a card in pixels, which sites that show previews ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const RIGHT = CARD.width - MARGIN;
const INNER = RIGHT - MARGIN;

// Cards are only made as pixels, in fonts we know, so the estimate may be nearer.
const TITLES: readonly Setting[] = [44, 38, 33].map((font) => ({
  ...{ tone: 'title', font, leading: 1.18, spread: 0.56 },
}));
const UNIT: Setting = { tone: 'aside', font: 21, leading: 1.35, spread: 0.52 };
const FOOT: Setting = { tone: 'aside', font: 17, leading: 1.35, spread: 0.52 };

/** A card with its title and the line below it, and at its foot who says it; its body is drawn in what room is left. */
export function cardAround<Words extends CardWords>(
  words: Words,
  sheet: Sheet,
  bodyIn: (words: Words, room: Room) => Mark[],
): string {
  const head = headOf(words);
  const foot = footOf(words);
  const top = head.bottom + 22;
  const room = { left: MARGIN, top, width: INNER, height: foot.top - 20 - top };
  const marks = [...head.marks, ...bodyIn(words, room), ...foot.marks];
  return writeDocument({ ...CARD, marks }, words, sheet);
}

function headOf({ title, unit }: CardWords): { marks: Mark[]; bottom: number } {
  const { setting, lines } = titleOf(title);
  const unitTop = 40 + heightOf(lines, setting) + 8;
  const units = atMost(wrapText(unit, INNER, UNIT), 2);
  return {
    marks: [
      ...drawLines(lines, { x: MARGIN, y: 40 }, setting),
      ...drawLines(units, { x: MARGIN, y: unitTop }, UNIT),
    ],
    bottom: unitTop + heightOf(units, UNIT),
  };
}

/** The title in the largest letters that need two lines at most, or in the smallest, cut. */
function titleOf(title: string): { setting: Setting; lines: readonly string[] } {
  const tried = TITLES.map((setting) => ({ setting, lines: wrapText(title, INNER, setting) }));
  const found = tried.find(({ lines }) => lines.length <= 2) ?? tried.at(-1);
  if (!found) throw new RangeError('expected at least one size of titles');
  return { ...found, lines: atMost(found.lines, 2) };
}

/** Who says it and as of when on the right, the sources in the rest of the line. */
function footOf({ site, sources, edition }: CardWords): { marks: Mark[]; top: number } {
  const width = INNER - estimateWidth(edition, FOOT) - 40;
  const tried = sources.map((source) => wrapText(source, width, FOOT));
  const lines = atMost(tried.find(({ length }) => length <= 2) ?? tried.at(-1) ?? [], 2);
  const top = CARD.height - 92;
  const [first, second] = [top + 12, top + 12 + FOOT.font * FOOT.leading];
  return {
    top,
    marks: [
      () => element('path', { class: 'rule', d: `M${MARGIN} ${top}H${RIGHT}` }),
      ...drawLines(lines, { x: MARGIN, y: first }, FOOT),
      ...drawLines([site], { x: RIGHT, y: first }, { ...FOOT, font: 20, tone: 'title end' }),
      ...drawLines([edition], { x: RIGHT, y: second + 3 }, { ...FOOT, tone: 'aside end' }),
    ],
  };
}
