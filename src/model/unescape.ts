/**
 * A part of an address with its escapes as letters. Where one of them is no letter of UTF-8, as in `%E0%A4%A`, the text
 * stays as it is: addresses come from anybody, and `decodeURIComponent` throws.
 */
export function unescapeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
