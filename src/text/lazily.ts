/** What is made when it is first asked for, and kept: making a format costs a phone far more than using it. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
