import type { Endpoint } from './endpoints.ts';
import type { Skim } from './skim-file.ts';

/** Something that is not as it must be, in words that fit behind "expected" and "found". */
export interface Doubt {
  readonly expected: string;
  readonly found: string;
}

/**
 * The first thing wrong with a file that has come, or null. `notBefore` is the day, `YYYY-MM-DD`, of the data
 * we hold of the source; null when we hold none.
 */
export function findDoubt(endpoint: Endpoint, skim: Skim, notBefore: string | null): Doubt | null {
  const { bytes, head } = skim;
  if (/^[\s\ufeff]*</.test(head))
    return {
      expected: `a file of the kind ${endpoint.kind}`,
      found: `HTML or XML, ${quote(head)}`,
    };
  if (bytes < endpoint.smallest)
    return { expected: `at least ${endpoint.smallest} bytes`, found: `${bytes}` };
  if (endpoint.kind === 'registry') return doubtRegistry(endpoint.source, head, notBefore);
  return doubtShape(endpoint.kind, skim);
}

/** `version|registry|serial|records|startdate|enddate|UTCoffset` (RIR statistics exchange format). */
function doubtRegistry(registry: string, head: string, notBefore: string | null): Doubt | null {
  const first = head.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const fields = first.trimEnd().split('|');
  if (fields.length !== 7 || !/^2(\.\d+)?$/.test(fields[0] ?? ''))
    return { expected: 'a version line of the statistics format 2', found: quote(first) };
  if (fields[1] !== registry)
    return { expected: `a file of the registry ${registry}`, found: `one of ${fields[1]}` };
  const day = /^(\d{4})(\d{2})(\d{2})$/
    .exec(fields[5] ?? '')
    ?.slice(1)
    .join('-');
  if (day === undefined) return { expected: 'an end date YYYYMMDD', found: quote(first) };
  if (notBefore === null || day >= notBefore) return null;
  return { expected: `a file not older than ours, which is of ${notBefore}`, found: day };
}

/** Kinds known by how they begin and end. */
type Shaped = Exclude<Endpoint['kind'], 'registry'>;

/** Begin and end, which tell most other things and most cuts from a whole file of the kind. */
function doubtShape(kind: Shaped, { head, tail }: Skim): Doubt | null {
  const [begin, end] = SHAPES[kind];
  const start = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (!begin.test(start)) return { expected: `the begin of a ${kind} file`, found: quote(start) };
  if (!end.test(tail))
    return { expected: `the end of a ${kind} file`, found: quote(tail.slice(-40)) };
  return null;
}

const SHAPES: Readonly<Record<Shaped, readonly [begin: RegExp, end: RegExp]>> = {
  csv: [/^[^\n]*,/, /./],
  json: [/^[[{]/, /[\]}]$/],
  js: [/^[^\s]/, /[\]});/]$/],
  calendar: [/^BEGIN:VCALENDAR/i, /END:VCALENDAR$/i],
};

/** The first line, cut. The head was read as Latin-1, of which a page in UTF-8 makes other letters. */
function quote(head: string): string {
  const text = Buffer.from(head.slice(0, 1000), 'latin1').toString();
  return JSON.stringify(text.trimStart().split('\n', 1)[0]?.slice(0, 60));
}
