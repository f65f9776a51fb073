import { isWebAddress } from '../../../src/model/web-address.ts';

/** A document of the RIPE NCC: its address, or `null` where only its name is known. */
export interface OwnDocument {
  readonly address: string | null;
}

/** `https://www.ripe.net/…` or a host below it, with or without the dot that ends a whole name. */
const ADDRESS = /^(https:\/\/(?:[a-z-]{1,20}\.)?ripe\.net)\.?(\/\S{0,500})(?:\s|$)/;

/** The RIPE NCC's own document in what is said of a figure's source; `null` where it is another's. */
export function documentIn(words: string): OwnDocument | null {
  const [, host = '', path = ''] = ADDRESS.exec(words) ?? [];
  if (isWebAddress(host + path)) return { address: host + path };
  return words.startsWith('RIPE NCC slides') ? { address: null } : null;
}
