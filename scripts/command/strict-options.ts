import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

type Config = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * Reads a command line of options only. Throws a `UsageError` for what is unknown or lacks its value, for an
 * empty value (a variable that was not set) and for an option given twice, of which one would be ignored.
 */
export function parseOptions<Options extends Config>(args: readonly string[], options: Options) {
  const { values, tokens } = parse(args, options);
  const given = tokens.filter((token) => token.kind === 'option');
  const single = given.filter(({ name }) => !options[name]?.multiple);
  const empty = single.find(({ value }) => value === '');
  if (empty) throw new UsageError(`--${empty.name} is given without a value`);
  const again = single.find(({ name }, at) => single.findIndex((one) => one.name === name) < at);
  if (again) throw new UsageError(`--${again.name} is given twice`);
  return { values, given };
}

function parse<Options extends Config>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, tokens: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
