import { readAddress } from '../fetch/address.ts';
import { UsageError } from './usage-error.ts';

/** Reads the value of `--mirror`: a base address that replaces every host; `null` when it is not given. */
export function readMirror(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return readAddress(text).href;
  } catch (cause) {
    throw new UsageError(`--mirror: ${(cause as Error).message}`, { cause });
  }
}
