/** Letters of the longest address that we keep: what browsers and servers pass on. */
export const LONGEST_ADDRESS = 2000;

/**
 * Whether a text is an address on the web that anyone may be sent to: encrypted, whole, without a user's name or
 * password, and written as it will be asked for – the reader of addresses itself drops line breaks and spaces.
 */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || /[\s\p{C}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
