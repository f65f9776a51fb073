import { readFileSync } from 'node:fs';
import { FAMILIES } from '../../../src/model/registry-tables.ts';
import type { DelegatedFile, ReadContext } from './delegated-file.ts';
import { readDelegated } from './read.ts';

/** For tests: a day after all excerpts, and the countries that occur in them. */
export const CONTEXT: ReadContext = {
  file: 'delegated-sample',
  today: '2026-11-24',
  countries: new Set('AR AU BR CI CN CO GB GT MX NG US ZA'.split(' ')),
};

/** For tests: reads a stored excerpt. */
export function readFixture(file: string): DelegatedFile {
  const bytes = readFileSync(new URL(`./fixtures/${file}`, import.meta.url));
  return readDelegated(bytes, { ...CONTEXT, file });
}

/** For tests: reads a text as a file. */
export function readText(text: string, file = CONTEXT.file): DelegatedFile {
  return readDelegated(new TextEncoder().encode(text), { ...CONTEXT, file });
}

/** For tests: a whole file of the given record lines, with true counts. */
export function fileOf(records: readonly string[], registry = 'afrinic'): string {
  const summaries = FAMILIES.map((family) => {
    const count = records.filter((record) => record.split('|')[2] === family).length;
    return `${registry}|*|${family}|*|${count}|summary`;
  });
  const version = `2|${registry}|20260821|${records.length}|00000000|20260821|00000`;
  return `${[version, ...summaries, ...records].join('\n')}\n`;
}

/** For tests: the problems of a text as `severity line: message (value)`. */
export function problemsOf(text: string): string[] {
  return readText(text).problems.map(
    ({ severity, line, message, value }) => `${severity} ${line}: ${message} (${value})`,
  );
}
