import { Parser } from 'htmlparser2';

/** Tags whose end separates words. */
const BREAKS = /^(br|p|div|li|ul|ol|tr|td|h[1-6])$/;

/** Letters of a text that are looked at, its markup included. */
const MOST_READ = 20_000;

/**
 * What other people wrote, fit to be shown: text only, without control characters and those that change the
 * direction of what follows, in one line, and cut with an ellipsis behind `longest` characters.
 */
export function plainText(written: string, longest: number): string {
  const line = withoutMarkup(written.slice(0, MOST_READ))
    .normalize('NFC')
    // Two joiners of the same kind (Cf) stay: Persian and Indian scripts need them.
    .replace(/(?!\u200c|\u200d|\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    // Marks that stand for what could not be written, and letters that are none.
    .replace(/[\ufff9-\uffff]/g, '')
    .replace(/\s+/gu, ' ')
    // A table may be opened in a spreadsheet, which takes these for the begin of a formula.
    .replace(/^[=+\-@\s]+/, '')
    .trim();
  return cut(line, longest);
}

function withoutMarkup(written: string): string {
  if (!/[<&]/.test(written)) return written;
  let [text, hidden] = ['', 0];
  const parser = new Parser({
    onopentag: (name) => {
      if (/^(script|style)$/.test(name)) hidden++;
      if (BREAKS.test(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (/^(script|style)$/.test(name)) hidden--;
      if (BREAKS.test(name)) text += ' ';
    },
    ontext: (piece) => {
      if (hidden === 0) text += piece;
    },
  });
  parser.end(written);
  return text;
}

/** At a space where there is one not far back, so that no word is cut. */
function cut(line: string, longest: number): string {
  const characters = [...line];
  if (characters.length <= longest) return line;
  const head = characters.slice(0, longest - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > longest / 2 ? space : undefined).trimEnd()}…`;
}
