import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  type EmbedChoice,
  embedSnippet,
  frameSource,
} from '../../src/issue/embed/embed-snippet.ts';
import { fixedHeight } from '../../src/issue/embed/fixed-height.ts';
import type { Embeddable } from '../../src/issue/embed/oembed.ts';
import { DIST } from '../site/built.ts';

/** A newsroom's site, on another host name and port than ours. */
export interface Host {
  /** The address under which the next page asked for is this one. */
  publish(html: string): string;
  close(): Promise<void>;
}

/** Serves pages that a test makes up. */
export async function startHost(): Promise<Host> {
  const pages: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[Number(url.slice(1))] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    publish: (html) => `http://localhost:${port}/${pages.push(html) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of a newsroom: a column of text with embeds in it. */
export function newsPage(width: number, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<link rel="icon" href="data:,"></head><body style="margin:0"><main style="width:${width}px">
<p>Before.</p>${content}<p>After.</p></main></body></html>`;
}

interface Answer {
  readonly width: number;
  readonly height: number;
  readonly ipv6_atlas: Embeddable;
}

/** The oEmbed answer of a figure that is no country's, as it was built. */
export function answerFor(path: string): Answer {
  return JSON.parse(readFileSync(join(DIST, 'figures', path, 'oembed.json'), 'utf8'));
}

/** What embeds a figure, as it was built. */
function embeddableFor(path: string): Embeddable {
  const [id, country] = path.split('/');
  if (!id?.startsWith('country-')) return answerFor(path).ipv6_atlas;
  const file = join(DIST, 'countries', country ?? '', 'data.json');
  const { figures } = JSON.parse(readFileSync(file, 'utf8')) as { figures: Answer[] };
  const found = figures.find(({ ipv6_atlas: one }) => one?.path === path);
  if (!found) throw new RangeError(`${file} has no ${path}`);
  return found.ipv6_atlas;
}

/** What the builder would choose for a figure as wide as its column, as its files say. */
export function choiceFor(site: string, path: string): EmbedChoice {
  const { title, sentence, shape, hasPictures } = embeddableFor(path);
  return {
    ...{ site, path, title, sentence, hasPictures, frozen: null, language: 'en', theme: 'auto' },
    ...{ width: null, isSmall: false, height: fixedHeight(shape, null), resizer: false },
  };
}

/** Ways in which host pages listen, as those who made them have it, and how they write a frame. */
export const DIALECTS = {
  /** The script that Datawrapper gives with its frames. */
  datawrapper: listening(`if (event.data['datawrapper-height'] !== undefined) {
    for (const key in event.data['datawrapper-height'])
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][key] + 'px';
  }`),
  /** Its former one, which knows a frame by a piece of its address. */
  'former datawrapper': listening(`if (event.data['datawrapper-height'] !== undefined)
    for (const key in event.data['datawrapper-height']) {
      const frame = document.getElementById('datawrapper-chart-' + key) || document.querySelector("iframe[src*='" + key + "']");
      if (frame) frame.style.height = event.data['datawrapper-height'][key] + 'px';
    }`),
  /** What amp-iframe does with a resizable frame: it is an element of its own, whose size is its style. */
  amp: listening(`if (event.data.sentinel === 'amp' && event.data.type === 'embed-size')
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';`),
  plain: listening(`if (event.data.type === 'set-height')
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';`),
  /** The Guardian's pages make the frame themselves, take text alone, and set the frame's attribute. */
  'the Guardian': (choices: readonly EmbedChoice[]) =>
    `<script>addEventListener('message', (event) => {
    let message;
    try { message = JSON.parse(event.data); } catch { return; }
    if (message.type === 'set-height')
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.height = message.value;
    });</script>${choices.map(bareFrame).join('<p>Text.</p>')}`,
  /** pym's parent makes the frame itself, adds to its address, and knows it by its id. */
  pym: (choices: readonly EmbedChoice[]) =>
    `${choices.map((_, at) => `<div id="pym-${at}"></div>`).join('<p>Text.</p>')}<script>
${choices.map((choice, at) => `makeParent('pym-${at}', '${frameSource(choice)}');`).join('\n')}
function makeParent(id, url) {
  const element = document.getElementById(id);
  const frame = document.createElement('iframe');
  const form = new RegExp('^' + ['pym', id, '(\\\\S+)', '(.*)'].join('xPYMx') + '$');
  addEventListener('message', (event) => {
    const match = typeof event.data === 'string' && event.data.match(form);
    if (match && match[1] === 'height') frame.setAttribute('height', parseInt(match[2]) + 'px');
  });
  frame.src = url + (url.includes('?') ? '&' : '?') + 'initialWidth=' + element.offsetWidth + '&childId=' + id +
    '&parentTitle=' + encodeURIComponent(document.title) + '&parentUrl=' + encodeURIComponent(location.href);
  frame.setAttribute('width', '100%');
  frame.setAttribute('scrolling', 'no');
  frame.setAttribute('frameborder', '0');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups');
  element.appendChild(frame);
}
</script>`,
  /** Our own script, loaded with its checksum, from a snippet as the builder gives it. */
  'our own': (choices: readonly EmbedChoice[]) =>
    choices.map((choice) => embedSnippet({ ...choice, resizer: true })).join('<p>Text.</p>'),
} as const;

/** A frame as a host makes it that knows its address alone. */
function bareFrame(choice: EmbedChoice): string {
  const sandbox = 'allow-scripts allow-popups';
  return `<iframe src="${frameSource(choice)}" width="100%" height="300" sandbox="${sandbox}" style="border:0"></iframe>`;
}

function listening(body: string) {
  return (choices: readonly EmbedChoice[]) =>
    `<script>addEventListener('message', (event) => { ${body} });</script>${choices
      .map((choice) => embedSnippet({ ...choice, height: { most: 300, css: 'auto' } }))
      .join('<p>Text.</p>')}`;
}
