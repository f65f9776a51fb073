import { fillCountryNames } from '../model/country-names.ts';
import type { Data } from '../published/data.ts';
import { catalogueOf } from '../text/catalogue.ts';
import type { Facts } from './facts.ts';
import { type Figure, type Picture, textOf, type Words } from './figure.ts';

/** A figure in all its steps, in English. */
interface Shown<F> extends Picture {
  readonly facts: F;
  readonly words: Words;
  /** The words of its table, row by row. */
  readonly cells: readonly (readonly string[])[];
}

/** A figure as these data show it. Throws where they have nothing for it. */
export function shownBy<F extends Facts, P>(figure: Figure<F, P>, data: Data, place: P): Shown<F> {
  const text = catalogueOf('en');
  // Data that files of tests share were opened once, and names of others may have been told since.
  fillCountryNames(data.countries);
  const facts = figure.facts(data, place);
  if (facts === null) throw new Error(`expected facts of the figure ${figure.id}, found none`);
  const words = figure.tell(facts, text);
  const cells = words.table.rows.map((row) => row.map(textOf));
  return { facts, words, cells, ...figure.draw(facts, words, text) };
}
