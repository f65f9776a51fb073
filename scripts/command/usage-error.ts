/** Wrong usage of a command, in words for the person who typed it. */
export class UsageError extends Error {}
