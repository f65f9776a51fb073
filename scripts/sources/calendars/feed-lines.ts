/** A content line of a calendar: unfolded, with the line of the file it begins on, from 1. */
export interface FeedLine {
  readonly line: number;
  readonly text: string;
}

/** A component as its lines, `BEGIN:…` and `END:…` included. */
export interface Block {
  /** Upper case: `VEVENT`. */
  readonly name: string;
  readonly lines: readonly FeedLine[];
}

/** One calendar (VCALENDAR) taken apart: its own lines, and the components that lie directly in it. */
export interface Outline {
  readonly own: readonly FeedLine[];
  readonly blocks: readonly Block[];
}

/** A place where the text is not a calendar, in words that fit behind "expected". */
export interface Break {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** Lines of the file: more than those of all the events that are read. */
const MOST_LINES = 400_000;
/** Parts in each other: an alarm in an event in a calendar are three. */
const DEEPEST = 10;
/** Letters that a line can have which begins or ends a part. */
const LONGEST_EDGE = 200;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * The content lines of a calendar (RFC 5545, 3.1), or the first that is not UTF-8. A long line is folded by
 * octets, perhaps within a character, so that lines are joined before they are decoded.
 */
export function unfoldLines(bytes: Uint8Array): FeedLine[] | Break {
  if (breaksIn(bytes) > MOST_LINES)
    return { line: MOST_LINES, expected: `at most ${MOST_LINES} lines`, found: '' };
  const folded: { line: number; raw: string }[] = [];
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = folded.at(-1);
    if (last && /^[ \t]/.test(raw)) last.raw += raw.slice(1);
    else folded.push({ line: index + 1, raw });
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines: FeedLine[] = [];
  for (const { line, raw } of folded) {
    if (raw.trim() === '') continue;
    try {
      lines.push({ line, text: decoder.decode(Buffer.from(raw, 'latin1')) });
    } catch {
      return { line, expected: 'text in UTF-8', found: raw };
    }
  }
  return lines;
}

function breaksIn(bytes: Uint8Array): number {
  let breaks = 0;
  for (const octet of bytes) if (octet === LINE_FEED || octet === RETURN) breaks++;
  return breaks;
}

/** Takes the calendars of a stream apart, each by itself; a `Break` where they are not whole. */
export function outlinesOf(lines: readonly FeedLine[]): Outline[] | Break {
  const outlines: MutableOutline[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const { edge, name } = edgeOf(line);
    const expected = expectedAt(open, edge, name);
    if (expected !== null) return { line: line.line, expected, found: line.text };
    if (edge === 'BEGIN' && open.push(name) === 1) outlines.push({ own: [], blocks: [] });
    const outline = outlines.at(-1);
    if (outline) addLine(outline, line, { open, begins: edge === 'BEGIN' });
    if (edge === 'END') open.pop();
  }
  if (open.length === 0 && lines.length > 0) return outlines;
  const { line, text: found } = lines.at(-1) ?? { line: 0, text: '' };
  return { line, expected: 'END:VCALENDAR as the last line', found };
}

interface MutableBlock extends Block {
  readonly lines: FeedLine[];
}

interface MutableOutline {
  readonly own: FeedLine[];
  readonly blocks: MutableBlock[];
}

/** Puts a line where it belongs: to the calendar itself, or to the component of it that is open. */
function addLine(
  { own, blocks }: MutableOutline,
  line: FeedLine,
  { open, begins }: { open: readonly string[]; begins: boolean },
): void {
  const [, name] = open;
  if (begins && open.length === 2 && name !== undefined) blocks.push({ name, lines: [] });
  const lines = name === undefined ? own : (blocks.at(-1)?.lines ?? own);
  lines.push(line);
}

/** Whether a line begins or ends a component, and which, in upper case. */
function edgeOf({ text }: FeedLine): { edge: 'BEGIN' | 'END' | null; name: string } {
  const head = text.slice(0, LONGEST_EDGE).toUpperCase();
  const [, edge, name = ''] = /^(BEGIN|END):\s*(\S+)\s*$/.exec(head) ?? [];
  return { edge: (edge as 'BEGIN' | 'END' | undefined) ?? null, name };
}

/** What must stand in the place of a line, by the components that are open; null where the line fits. */
function expectedAt(
  open: readonly string[],
  edge: 'BEGIN' | 'END' | null,
  name: string,
): string | null {
  const last = open.at(-1);
  if (last === undefined)
    return edge === 'BEGIN' && name === 'VCALENDAR' ? null : 'BEGIN:VCALENDAR';
  if (edge === 'BEGIN' && open.length === DEEPEST) return `at most ${DEEPEST} parts in each other`;
  return edge === 'END' && name !== last ? `END:${last}` : null;
}
