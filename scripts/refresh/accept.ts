import { UsageError } from '../command/usage-error.ts';

/** A finding of a gate that a person lets pass on purpose. */
export interface Acceptance {
  /** Id of the gate. */
  readonly gate: string;
  /** What the gate found fault with, as it names it, such as `afrinic/ipv4/allocated`. */
  readonly key: string;
  /** Why, in the words of the person. */
  readonly because: string;
}

/** An option and its value as they stood on the command line. */
export interface Given {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Pairs every `--accept <gate>:<key>` with the `--because "…"` right behind it. Throws a `UsageError` where
 * one stands without the other.
 */
export function readAcceptances(given: readonly Given[]): Acceptance[] {
  return given.flatMap(({ name, value = '' }, at) => {
    if (name === 'because' && given[at - 1]?.name !== 'accept')
      throw new UsageError('--because belongs right behind an --accept');
    return name === 'accept' ? [readAcceptance(value, given[at + 1])] : [];
  });
}

function readAcceptance(value: string, next: Given | undefined): Acceptance {
  const [, gate, key] = /^([a-z0-9-]+):(.+)$/.exec(value) ?? [];
  if (gate === undefined || key === undefined)
    throw new UsageError(`--accept takes <gate>:<key>, found ${value}`);
  const because = next?.name === 'because' ? (next.value ?? '').trim() : '';
  if (because === '')
    throw new UsageError(`--accept ${value} lacks its reason: --because "…" right behind it`);
  return { gate, key, because };
}
