import type { Catalogue } from '../../text/catalogue.ts';

/** The same, made once in each language and then remembered. */
export function remembered<Made>(make: (text: Catalogue) => Made): (text: Catalogue) => Made {
  const made = new Map<Catalogue, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
