/** A command cannot do its work as things stand; the message says in one sentence what a person can do. */
export class RefusedError extends Error {}
