import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Facts } from '../../src/figures/facts.ts';
import { type FigureView, textOf } from '../../src/figures/figure.ts';
import { numbersOf } from '../../src/issue/downloads/figure-download.ts';
import { placedFigure } from '../../src/issue/placed/placed.ts';
import type { PlacedFigure } from '../../src/issue/placed/placed-figure.ts';
import { possibleFigures } from '../../src/issue/placed/possible.ts';
import { type Language, ROOT_LANGUAGE } from '../../src/model/language.ts';
import { type Catalogue, catalogueOf } from '../../src/text/catalogue.ts';
import { isDated } from '../checks/dated-words.ts';
import { recountersOf } from '../checks/recount.ts';
import { falselyTold, linesOf } from '../checks/retold.ts';

/** Figures as they were told in an edition before: facts and words that are the same have the same drawing. */
const told = new Set<string>();

/** What a number, a date or a word becomes that was not there. */
const MISSING =
  /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|Invalid Date|\[object|\(\)|（）|\s[.,،؛。，]/;

/**
 * The figures of the edition at hand that are there, by path, and all that is wrong with any, one line each, told in the
 * root's language and in others. `read` gives the tables that it was made of, by path.
 */
export function faultsOfFigures(
  read: (path: string) => string,
  others: readonly Language[],
): { there: string[]; faults: string[] } {
  const text = catalogueOf(ROOT_LANGUAGE);
  const elsewhere = others.map(catalogueOf);
  const recounters = recountersOf(read);
  const there: string[] = [];
  const faults = [...possibleFigures().keys()].flatMap((path) => {
    try {
      const figure = placedFigure(path);
      if (figure === null) return [];
      there.push(path);
      const { head, rows } = numbersOf(figure, text);
      const names = head.map(({ id }) => id);
      const isNew = newsOf(figure);
      const faults = [
        ...(isNew(text) ? faultsHere(figure.draw(text), figure.facts, text.date) : []),
        ...falselyTold(figure.id, linesOf(names, rows), recounters),
        ...elsewhere
          .filter(isNew)
          .flatMap((one) => faultsElsewhere(figure.draw(one), figure.facts, one.language)),
      ];
      return faults.map((fault) => `${path}: ${fault}`);
    } catch (fault) {
      return [String(fault)];
    }
  });
  return { there, faults };
}

/** Whether a figure is told in a language for the first time as it is here. */
function newsOf({ path, facts, words }: PlacedFigure): (text: Catalogue) => boolean {
  const ofFacts = hash('sha1', serialize([path, facts]));
  return (text) => {
    const { size } = told;
    const key = hash('sha1', serialize([ofFacts, text.language, words?.(text)]));
    return told.add(key).size > size;
  };
}

function faultsHere(
  view: FigureView,
  facts: Facts | undefined,
  say: (date: string) => string,
): string[] {
  return [...faultsIn(view), ...undatedIn(view, facts, say), ...oddNumbersIn(facts)];
}

/** What is wrong with a figure in another language: months may be bent there, but it says the year of its numbers. */
function faultsElsewhere(view: FigureView, facts: Facts | undefined, language: Language): string[] {
  const undated = undatedIn(view, facts, (date) => date.slice(0, 4));
  return [...faultsIn(view), ...undated].map((fault) => `in ${language}: ${fault}`);
}

/** A headline of measures whose date is not told beside it. */
function undatedIn(
  view: FigureView,
  facts: Facts | undefined,
  say: (date: string) => string,
): string[] {
  const dates = facts?.table.rows.map(({ date }) => date) ?? [];
  if (view.metrics.length === 0 || isDated(view, dates, say)) return [];
  return [`does not say of when “${view.title}” is`];
}

/** Values that no download can carry. */
function oddNumbersIn(facts: Facts | undefined): string[] {
  return [facts?.table, facts?.summary]
    .flatMap((table) => table?.rows ?? [])
    .flatMap(({ values }) => Object.values(values))
    .filter((value) => typeof value === 'number' && !Number.isFinite(value))
    .map((value) => `carries ${value}`);
}

/** Words, drawings and cells with something missing in them. */
function faultsIn(view: FigureView): string[] {
  const { title, unit, sentence, notes, drawings, card, table, sources } = view;
  const words = [
    ...[
      title,
      unit,
      sentence,
      ...notes,
      ...drawings.map(({ svg }) => svg),
      card?.svg ?? '',
      table.caption,
    ],
    ...table.head.map(({ text }) => text),
    ...table.rows.flat().map(textOf),
    ...sources.map(({ text }) => text),
  ];
  const missing = words.flatMap((one) => {
    const found = MISSING.exec(one);
    return found
      ? `“${found[0]}” in ${one.slice(Math.max(0, found.index - 80), found.index + 40)}`
      : [];
  });
  const empty = [title, unit, sentence]
    .filter((one) => one.trim() === '')
    .map(() => 'is without words');
  return [...missing, ...empty];
}
