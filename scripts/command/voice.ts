/** Where a command says what it does. */
export interface Voice {
  print(words: string): void;
  /** Says why it ended without doing what it was asked, or what is to be looked at. */
  complain(words: string): void;
}

/** What a command has that is a process of its own. */
export const OF_PROCESS: Voice = { print: console.log, complain: console.error };
