import { refusalOf } from './refusal.ts';

/**
 * Runs a command and ends the process with the code it returns, or with the words and the code of a refusal.
 * The clock is read here, once: `now` is ISO 8601. `usage` is shown to whoever calls it wrongly.
 */
export async function run(
  main: (now: string) => number | Promise<number>,
  usage: string,
): Promise<void> {
  try {
    process.exitCode = await main(new Date().toISOString());
  } catch (cause) {
    const { words, code } = refusalOf(cause, usage);
    console.error(words);
    process.exitCode = code;
  }
}
