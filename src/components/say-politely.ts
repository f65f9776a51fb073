/** Has an output told to those who listen. It is emptied first, so that the same words are spoken again the next time. */
export function sayPolitely(output: Element | null, words: string | undefined): void {
  if (!output) return;
  output.textContent = '';
  requestAnimationFrame(() => {
    output.textContent = words ?? '';
  });
}
