import type { z } from 'zod';
import type { Problem } from '../../src/model/problem.ts';
import type { Reporter } from './reporter.ts';
import type { InputFile } from './source.ts';

/** A JSON file as its schema understands it, or null and everything that is wrong with it. */
export interface JsonReading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** How many of the faults of one file are told; thousands of the same would hide the others. */
const MOST = 20;

/** Reads a foreign JSON file. Never throws on bad content: what does not fit the schema is an error. */
export function readJson<T>(
  file: InputFile,
  schema: z.ZodType<T>,
  reporter: Reporter,
): JsonReading<T> {
  const text = new TextDecoder().decode(file.bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { value: null, problems: [reporter.error(0, `expected JSON: ${reason}`, text)] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues
    .slice(0, MOST)
    .map(({ path, message }) => reporter.error(0, `${path.join('.')}: ${message}`));
  return { value: null, problems };
}
