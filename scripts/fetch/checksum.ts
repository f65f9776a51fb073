/** An MD5 and the file it says it is of. */
export interface Checksum {
  /** 32 lower-case hexadecimal digits. */
  readonly md5: string;
  readonly name: string;
}

const LAYOUTS = [
  // ARIN, as GNU md5sum writes it.
  /^(?<md5>[\da-f]{32})\s+\*?(?<name>\S+)\s*$/i,
  // The other four, as BSD md5 writes it.
  /^MD5\s*\((?<name>[^)]+)\)\s*=\s*(?<md5>[\da-f]{32})\s*$/i,
];

/** Reads a checksum file in either layout; null when it is neither. */
export function parseChecksum(text: string): Checksum | null {
  const found = LAYOUTS.map((layout) => layout.exec(text)?.groups).find((groups) => groups);
  if (!found?.md5 || !found.name) return null;
  return { md5: found.md5.toLowerCase(), name: found.name.replace(/^.*\//, '') };
}

/** True when a checksum's file is the one at hand: by its name, or by its day where ours says `latest`. */
export function isChecksumOf(checksum: Checksum, file: string): boolean {
  return checksum.name === file || checksum.name.replace(/\d{8}$/, 'latest') === file;
}
