import { readSheet, type Sheet, type Theme } from '../../charts/picture/style.ts';
import activities from '../../styles/activities.css?raw';
import compare from '../../styles/compare.css?raw';
import figures from '../../styles/figures.css?raw';
import groups from '../../styles/groups.css?raw';
import ipv4 from '../../styles/ipv4.css?raw';
import mapColours from '../../styles/map-colours.css?raw';
import picture from '../../styles/picture.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** The site's style sheets that colour charts, in the order in which pages load them. */
const CSS = {
  tokens,
  figures,
  'map-colours': mapColours,
  ipv4,
  compare,
  groups,
  activities,
  picture,
};

/** Names of the style sheets that pictures take their colours from, in order. */
export const SHEET_NAMES: readonly string[] = Object.keys(CSS);

const SHEETS: Readonly<Record<Theme, Sheet>> = {
  light: readSheet(Object.values(CSS).join('\n'), 'light'),
  dark: readSheet(Object.values(CSS).join('\n'), 'dark'),
};

/** The colours of pictures in a theme, which are those of the pages. */
export function sheetOf(theme: Theme): Sheet {
  return SHEETS[theme];
}
