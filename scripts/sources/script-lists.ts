/** A piece of a list in a script: from its `[` to the next bracket, which begins another list or ends this one. */
export interface ListPiece {
  /** Offset of its `[`. */
  readonly at: number;
  /** Without the bracket that begins it, comments as spaces. */
  readonly inside: string;
  /** The bracket after it; empty where the text breaks off, or a string does not end on its line. */
  readonly end: '[' | ']' | '';
}

/**
 * The lists in the text of a script that is not run. Brackets and comment marks within strings are letters. Each
 * character is looked at once, whatever the text.
 */
export function listPieces(text: string): ListPiece[] {
  const pieces: ListPiece[] = [];
  const plain = withoutComments(text);
  let begin = -1;
  const close = (at: number, end: ListPiece['end']) => {
    if (begin >= 0) pieces.push({ at: begin, inside: plain.slice(begin + 1, at), end });
    begin = end === '[' ? at : -1;
  };
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at];
    if (letter === '[' || letter === ']') {
      close(at, letter);
      if (letter === '[') begin = at;
    } else if (letter === '"' || letter === "'") {
      at = endOfString(plain, at);
      if (plain[at] !== letter) close(at, '');
    }
  }
  close(plain.length, '');
  return pieces;
}

/** The text with its comments blanked, so that lines and offsets stay. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' || text[at] === "'") at = endOfString(text, at);
    else if (text[at] === '/') {
      const end = endOfComment(text, at);
      if (end === at) continue;
      parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n]/g, ' '));
      kept = end;
      at = end - 1;
    }
  }
  return parts.join('') + text.slice(kept);
}

/** Where a comment ends that begins at a slash; the slash itself where none does. */
function endOfComment(text: string, at: number): number {
  const next = text[at + 1];
  if (next !== '/' && next !== '*') return at;
  const end = next === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2) + 2;
  return end < at + 2 ? text.length : end;
}

/** Offset of the quote that ends a string, or of the line's end where none does. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === text[begin] || letter === '\n') return at;
    if (letter === '\\') at++;
  }
  return text.length;
}
