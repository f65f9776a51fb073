/** Has an output told to those who listen. It is emptied first, so that the same words are spoken again the next time. */
export function sayPolitely(output: Element | null, words: string | undefined): void {
  if (!output) return;
  output.textContent = '';
  requestAnimationFrame(() => {
    output.textContent = words ?? '';
  });
}

/** Sets what an output says, unless it says so already: the same words set anew would be read out at every key. */
export function sayIfNew(output: Element | null, words: string): void {
  if (output && output.textContent !== words) output.textContent = words;
}
