/** A chart taken out of its page: what it shows, without what only a page can do. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Class names of the whole drawing, for the style sheet. */
  readonly classes: string;
  /** The marks inside. */
  readonly marks: string;
}

/** Reads a chart as `chartSvg` writes it; links become plain groups. Throws when it is no such chart. */
export function readDrawing(svg: string): Drawing {
  const [, head = '', marks] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const [, width, height] = /\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(head) ?? [];
  const classes = /\sclass="([^"]*)"/.exec(head)?.[1];
  if (!marks || !width || !height || !classes)
    throw new Error(`expected an SVG with a class and a view box from 0 0, found <svg${head}>`);
  return { width: Number(width), height: Number(height), classes, marks: inert(marks) };
}

function inert(marks: string): string {
  return marks
    .replace(/<a\b[^>]*>/g, (link) => `<g${/\sclass="[^"]*"/.exec(link)?.[0] ?? ''}>`)
    .replaceAll('</a>', '</g>');
}
