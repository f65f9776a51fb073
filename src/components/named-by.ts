/** What gives a control, of which a page has many alike, a name of its own: its words with those of another element. */
export function namedBy(id: string, other: string): { id: string; 'aria-labelledby': string } {
  return { id, 'aria-labelledby': `${id} ${other}` };
}
