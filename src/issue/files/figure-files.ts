import { figureAddress } from '../../model/address.ts';

/** The files that stand beside each figure's page, by what they are. Their names are a promise. */
export const FIGURE_FILES = {
  /** Follows its reader’s light or dark. */
  svg: 'chart.svg',
  /** 1200 × 630 pixels, for previews where a page is shared. */
  share: 'share.png',
  csv: 'data.csv',
  json: 'data.json',
  /** The table on the page, where it is not among the numbers drawn. */
  summary: 'summary.csv',
  oembed: 'oembed.json',
} as const;
export type FigureFile = keyof typeof FIGURE_FILES;

/** The address of a file beside a figure's page. */
export function figureFileAddress(path: string, file: FigureFile): string {
  return figureAddress(path) + FIGURE_FILES[file];
}
