/** What a reader takes along of a figure or a country: what it is about, what is said of it, and who says so. */
export interface Quotation {
  /** Title of what the sentence is about; empty where the sentence names it. */
  readonly title: string;
  readonly sentence: string;
  /** Up to when the data go, and who counted. */
  readonly source: string;
  /** The site's name, and what stands between it and the address. */
  readonly site: string;
  readonly comma: string;
  /** The whole address of the page where it stands. */
  readonly address: string;
}

/** A quotation as text that stands alone: sentence, source and address, with the spaces that its reader sees. */
export function quotationText(quotation: Quotation): string {
  const { site, comma, address } = quotation;
  return closedUp(`${quotationWords(quotation)} ${site}${comma}${address}`);
}

/** The same without its address, which goes apart where a page is shared. */
export function quotationWords({ title, sentence, source }: Quotation): string {
  const parts = [title, sentence, source].map((part) => part.replace(/\s+/g, ' ').trim());
  return closedUp(
    parts
      .filter((part) => part !== '')
      .map((part) => (/[.!?。؟]$/.test(part) ? part : `${part}${stopOf(part)}`))
      .join(' '),
  );
}

/** Chinese has no space behind a full stop. */
function closedUp(words: string): string {
  return words.replace(/。\s/g, '。');
}

/** The full stop of the script that a part is written in; Chinese has its own, with no space behind it. */
function stopOf(part: string): string {
  return /\p{Script=Han}/u.test(part) ? '。' : '.';
}
