import type { RegionId } from '../../model/region.ts';
import { REGIONS } from '../../model/region.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { compareIn } from '../by-name.ts';
import type { EntryView } from './entry.ts';

/** What entries can be filtered by: the name of a mark. */
export type FilterName = 'region' | 'language' | 'kind' | 'policy' | 'cost' | 'format' | 'by';

/** A choice of one filter; the value `unknown` finds entries without the mark. */
export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

/** A filter with the choices that the entries at hand have. */
export interface FilterView {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

/** The value that finds entries whose sources do not say. */
export const UNKNOWN = 'unknown';

/** The filters by these marks, of those that tell the entries apart at all. */
export function filtersOf(
  names: readonly FilterName[],
  entries: readonly EntryView[],
  text: Catalogue,
): FilterView[] {
  return names
    .map((name) => ({
      name,
      label: text.activities.filter[name],
      choices: choicesOf(name, entries, text),
    }))
    .filter(({ choices }) => choices.length > 1);
}

function choicesOf(
  name: FilterName,
  entries: readonly EntryView[],
  text: Catalogue,
): FilterChoice[] {
  const lists = entries.map(({ marks }) => marks[name] ?? []);
  const values = [...new Set(lists.flat())];
  const choices = values.map((value) => ({ value, text: choiceWords(name, value, text) }));
  choices.sort((a, b) => compareIn(text)(a.text, b.text));
  const missing = lists.some((list) => list.length === 0);
  return missing ? [...choices, { value: UNKNOWN, text: text.activities.filter.unknown }] : choices;
}

function choiceWords(name: FilterName, value: string, text: Catalogue): string {
  const { kinds, costs, formats, language, capital } = text.activities;
  const words: Readonly<Record<FilterName, () => string | undefined>> = {
    region: () => text.regions[REGIONS[value as RegionId]],
    language: () => language(value),
    kind: () => (kinds as Readonly<Record<string, string>>)[value],
    policy: () => (text.policies.kinds as Readonly<Record<string, string>>)[value],
    cost: () => (costs as Readonly<Record<string, string>>)[value],
    format: () => (formats as Readonly<Record<string, string>>)[value],
    by: () => value,
  };
  // Who gives a course is named as its contributor wrote.
  return name === 'by' ? asWritten(value, text) : capital(words[name]() ?? value);
}
