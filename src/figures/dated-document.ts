import { hostOf } from '../model/address.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { DocumentWords } from './figure.ts';

/** What credits call a document that states something of a day: who publishes it, and of when it speaks. */
export function datedDocument(href: string, date: string, text: Catalogue): DocumentWords {
  const publisher = hostOf(href);
  const on = text.shortDate(date);
  return { text: text.ipv4.runOut.credit({ publisher, on }), brief: { publisher } };
}
