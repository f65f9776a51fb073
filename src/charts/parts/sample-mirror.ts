import { expect } from 'vitest';
import { parsePoints } from '../read-out/points.ts';
import type { Drawing } from './drawing.ts';
import { round } from './svg.ts';

/** Where something of a drawing is from left to right: of words the place and how they stand to it. */
interface Across<Place> {
  readonly what: string;
  readonly at: readonly Place[];
}

/** How words stand to their place by their class; without any of these they begin there. */
const ANCHORS = { middle: 'middle', inside: 'middle', end: 'end' };

/** All that a drawing has from left to right, marks and places of the read-out, in the order in which it is drawn. */
export function marksAcross({ svg }: Pick<Drawing, 'svg'>): Across<number>[] {
  // What fills an area is no mark of its own.
  const tags = svg
    .replace(/<pattern.*?<\/pattern>/gs, '')
    .matchAll(/<(text|rect|circle|path)\b([^>]*?)\/?>([^<]*)/g);
  const marks = [...tags].map(([, tag = '', attributes = '', words = '']) =>
    markOf(tag, valuesOf(attributes), words),
  );
  const read = parsePoints(valuesOf(svg)['data-read'] ?? '');
  return [...marks, ...read.map(([x, , row]) => ({ what: `row ${row}`, at: inOrder([x]) }))];
}

/** The same as a mirror shows it, to be compared with: what is rounded is not always rounded alike in its mirror. */
export function marksInMirror(drawing: Pick<Drawing, 'svg' | 'width'>): Across<unknown>[] {
  return marksAcross(drawing).map(({ what, at }) => ({
    what: what.replace(/^(?:start|end)/, (anchor) => (anchor === 'end' ? 'start' : 'end')),
    at: inOrder(at.map((x) => drawing.width - x)).map((x) => expect.closeTo(x, 0)),
  }));
}

function markOf(
  tag: string,
  values: Readonly<Record<string, string>>,
  words: string,
): Across<number> {
  const [x, width] = [values.x ?? values.cx ?? '0', values.width ?? '0'].map(Number);
  const [from = 0, long = 0] = [x, width];
  if (tag === 'path') return { what: tag, at: placesOf(values.d ?? '') };
  if (tag !== 'text') return { what: tag, at: inOrder([from, from + long]) };
  const classes = (values.class ?? '').split(' ');
  const [, anchor = 'start'] = Object.entries(ANCHORS).find(([one]) => classes.includes(one)) ?? [];
  return { what: `${anchor} of ${words}`, at: inOrder([from]) };
}

function valuesOf(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

/** From left to right the places that a path goes through, each once. */
function placesOf(d: string): number[] {
  let at = 0;
  const places = [...d.matchAll(/([MLHhlVvz])([^A-Za-z]*)/g)].map(([, command = '', rest = '']) => {
    const x = Number(/-?[\d.]+/.exec(rest)?.[0] ?? 0);
    if (/[MLH]/.test(command)) at = x;
    else if (/[hl]/.test(command)) at += x;
    return at;
  });
  return inOrder(places);
}

function inOrder(places: readonly number[]): number[] {
  return [...new Set(places.map(round))].sort((a, b) => a - b);
}
