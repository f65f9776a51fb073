import { keepInAddress, restoreFromAddress } from '../fields-in-address.ts';
import '../open-target.ts';
import { sayIfNew } from '../say-politely.ts';
import { type Choices, hasPassed, matches } from './matches.ts';

/**
 * Filters lists of entries, and hides those that ended since the site was built, with what stands around
 * them when nothing is left. Without script all of them are shown.
 */
class EntryFilter extends HTMLElement {
  connectedCallback(): void {
    const entries = [...this.querySelectorAll<HTMLElement>('.entries > li')];
    const fields = [...this.querySelectorAll('select')];
    const today = new Date().toISOString().slice(0, 10);
    const standing = entries.filter((entry) => !hasPassed(entry.dataset, today));
    const apply = () => {
      const choices = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      showOnly(entries, new Set(standing), choices);
      hideEmpty(this);
      if (Object.values(choices).some(Boolean)) openShown(this);
      this.#say(standing);
    };
    restoreFromAddress(fields);
    apply();
    const finder = this.querySelector('search');
    finder?.addEventListener('input', () => {
      keepInAddress(fields);
      apply();
    });
    if (finder) finder.hidden = false;
    this.dataset.ready = '';
  }

  #say(standing: readonly HTMLElement[]): void {
    const shown = standing.filter((entry) => !entry.hidden).length;
    const { shown: sentence = '', none = '' } = this.dataset;
    const words = shown === 0 ? none : sentence;
    sayIfNew(
      this.querySelector('[role="status"]'),
      words.replace('{shown}', String(shown)).replace('{all}', String(standing.length)),
    );
  }
}

function showOnly(
  entries: readonly HTMLElement[],
  standing: ReadonlySet<HTMLElement>,
  choices: Choices,
): void {
  for (const entry of entries)
    entry.hidden = !standing.has(entry) || !matches(entry.dataset, choices);
}

/** A heading, or a link to it, is of no use when everything beneath is hidden. */
function hideEmpty(root: HTMLElement): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('.entries > li:not([hidden])') === null;
    const link = group.id && root.querySelector(`[data-leads-to="${CSS.escape(group.id)}"]`);
    if (link instanceof HTMLElement) link.hidden = group.hidden;
  }
}

/** Whoever chose wants to read what is left, not to open it piece by piece. */
function openShown(root: HTMLElement): void {
  for (const folded of root.querySelectorAll<HTMLDetailsElement>('details[data-group]'))
    folded.open = !folded.hidden;
}

customElements.define('entry-filter', EntryFilter);
