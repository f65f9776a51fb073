import { z } from 'zod';

/** Where the ids of such cells are listed, and the file of each language that has their words. */
interface Places {
  readonly list: string;
  readonly words: string;
}

/**
 * A cell that names something each language has words for. Its ids are listed in the model, and no language compiles
 * without words for each; a row of another id is refused, and told where the id and its words belong.
 */
export function withWords<const Ids extends readonly string[]>(ids: Ids, { list, words }: Places) {
  const error = `expected an id that has words: a new one is added to ${list}, and its words to src/text/*/${words}`;
  return z.enum(ids, { error });
}
