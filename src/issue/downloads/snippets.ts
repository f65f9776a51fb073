import javascript from './snippets/read.js?raw';
import python from './snippets/read.py?raw';
import r from './snippets/read.R?raw';
import pandas from './snippets/read-pandas.py?raw';

const SNIPPETS = { python, pandas, r, javascript };

/** A program that readers of our files use, by its id in the catalogue. */
export type SnippetId = keyof typeof SNIPPETS;
export const SNIPPET_IDS = Object.keys(SNIPPETS) as SnippetId[];

/** A few lines that read the measure at a whole address and print Kenya's newest reading. */
export function snippet(id: SnippetId, address: string): string {
  return SNIPPETS[id].replace('{{address}}', address);
}
