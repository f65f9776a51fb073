import { readCharts } from '../../charts/read-out/read-charts.ts';
import { SMALL_FRAME } from '../../issue/embed/embed-snippet.ts';
import { heightMessages, pymId } from './height-messages.ts';
import { chosenTheme } from './theme.ts';

/**
 * All that a figure's frame does with script: it wears the theme its address asks for, tells the page around it how high
 * it is, and reads its chart out. It listens to no message, asks for nothing and keeps nothing, so that it also works as an
 * opaque origin.
 */
const root = document.documentElement;
const { search, hash } = location;

const theme = chosenTheme(search);
// Readers who chose their own colours chose the ground too: no host knows which hues stand out on it.
if (theme && !matchMedia('(forced-colors: active)').matches) root.dataset.theme = theme;

/** The height is the content's own, never the window's: a frame that once was too high must shrink again. */
function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // To any origin: the host may be anyone, and all it learns is a number of pixels.
  for (const message of heightMessages(height, root.dataset.embed ?? '', pymId(search)))
    parent.postMessage(message, '*');
}

// In a small place what is in the frame fits the frame.
if (parent !== window && hash !== `#${SMALL_FRAME}`) {
  // Once more when all is there and whenever the host changes the frame, for a listener that came late.
  for (const event of ['load', 'resize', 'pageshow']) addEventListener(event, tellHeight);
  // Windows out of sight are not drawn, so nothing of theirs changes; the clock goes on for them.
  addEventListener('load', () => {
    for (const wait of [300, 1000, 3000, 8000]) setTimeout(tellHeight, wait);
  });
  // Changes from within: a table that is opened, a wrapped line, a larger font.
  new ResizeObserver(tellHeight).observe(root);
}

// The frame's script stands in its head, before what is to be read.
addEventListener('DOMContentLoaded', readCharts);
