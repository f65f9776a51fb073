/** The address of the file saved last. */
let last = '';

/** Gives the reader a file to keep. */
export function saveFile(content: Blob, name: string): void {
  // Freed with the next file or with the page: freed at once, Chromium would save nothing.
  URL.revokeObjectURL(last);
  last = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
