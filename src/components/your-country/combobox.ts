import { signsHere } from '../../text/page-signs.ts';
import { seamsOf } from '../../text/seams.ts';
import type { Suggestion } from '../search/suggestions.ts';

/** A list below a field. */
interface Offers {
  readonly field: HTMLInputElement;
  readonly list: HTMLUListElement;
  shown: readonly Suggestion[];
  /** What was typed when they were found. */
  typed: string;
  /** Which of them is marked; -1 for none. */
  at: number;
}

/**
 * Lets a field offer what is typed in a list below it, chosen with arrow keys and Enter or by pointer; Escape closes it.
 * The list lies over what stands below, so that nothing moves.
 */
export function offerBelow(
  field: HTMLInputElement,
  find: (typed: string) => Promise<readonly Suggestion[]>,
  choose: (chosen: Suggestion) => void,
): void {
  const offers: Offers = { field, list: makeList(field), shown: [], typed: '', at: -1 };
  const take = (chosen: Suggestion | undefined) => {
    if (!chosen) return false;
    field.value = chosen.name;
    show(offers, []);
    choose(chosen);
    return true;
  };
  field.addEventListener('input', async () => {
    const typed = field.value;
    const found = await find(typed);
    if (field.value !== typed) return;
    offers.typed = typed;
    show(offers, found);
  });
  field.addEventListener('keydown', (event) => {
    if (isHandled(event, offers, take)) event.preventDefault();
  });
  field.addEventListener('blur', () => show(offers, []));
  // The field keeps the focus while its list is clicked.
  offers.list.addEventListener('pointerdown', (event) => event.preventDefault());
  offers.list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('li') : null;
    take(offers.shown[[...offers.list.children].indexOf(option as Element)]);
  });
}

function makeList(field: HTMLInputElement): HTMLUListElement {
  const list = document.createElement('ul');
  Object.assign(list, { id: `${field.id}-offers`, className: 'offers', hidden: true });
  list.role = 'listbox';
  list.ariaLabel = field.labels?.[0]?.textContent ?? '';
  field.after(list);
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
  return list;
}

function show(offers: Offers, found: readonly Suggestion[]): void {
  const { field, list } = offers;
  offers.shown = found;
  list.replaceChildren(...found.map((one, at) => optionOf(one, `${list.id}-${at}`)));
  list.hidden = found.length === 0;
  field.ariaExpanded = String(found.length > 0);
  mark(offers, -1);
}

function optionOf({ name, by }: Suggestion, id: string): HTMLLIElement {
  const option = document.createElement('li');
  Object.assign(option, {
    id,
    textContent: by === null ? name : seamsOf(signsHere()).aside(name, by),
  });
  option.role = 'option';
  return option;
}

function mark(offers: Offers, at: number): void {
  offers.at = at;
  for (const [index, option] of [...offers.list.children].entries())
    option.ariaSelected = String(index === at);
  const marked = offers.list.children[at];
  marked?.scrollIntoView({ block: 'nearest' });
  offers.field.setAttribute('aria-activedescendant', marked?.id ?? '');
}

/** Whether a key meant the list. From its end the arrows lead back to what was typed. */
function isHandled(
  { key }: KeyboardEvent,
  offers: Offers,
  take: (chosen: Suggestion | undefined) => boolean,
): boolean {
  const { shown, at } = offers;
  if (shown.length === 0) return false;
  if (key === 'ArrowDown') mark(offers, at + 1 < shown.length ? at + 1 : -1);
  else if (key === 'ArrowUp') mark(offers, at === -1 ? shown.length - 1 : at - 1);
  else if (key === 'Escape') show(offers, []);
  else return key === 'Enter' && take(shown[at] ?? onlyOf(offers));
  return true;
}

/** What alone is offered for the words that stand in the field: nobody has to go down to it first. */
function onlyOf({ field, shown, typed }: Offers): Suggestion | undefined {
  return shown.length === 1 && field.value === typed ? shown[0] : undefined;
}
