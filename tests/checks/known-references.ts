import { type HtmlElement, Rule } from 'html-validate';

/**
 * Every attribute that names an element of the page by its id has one there. The library's `no-missing-references`
 * finds the same, but walks through the whole page for each of them; here ids are gathered once.
 */
export class KnownReferences extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }) => {
      const elements = document.querySelectorAll('*');
      const ids = new Set(elements.map(({ id }) => id));
      for (const element of elements)
        for (const id of namedBy(element).filter((one) => !ids.has(one)))
          this.report(element, `Element references missing id "${id}"`);
    });
  }
}

/** Ids of other elements that an element names. */
function namedBy({ meta, attributes }: HtmlElement): string[] {
  return attributes.flatMap(({ key, value }) => {
    const { reference, list = false } = meta?.attributes[key] ?? {};
    if (reference !== 'id' || typeof value !== 'string') return [];
    return (list ? value.split(/\s+/) : [value]).filter((id) => id !== '');
  });
}
