import { unescapeAddress } from '../model/unescape.ts';

/** Opens what is folded up around the place that the address names; browsers that do so themselves lose nothing. */
function openTarget(): void {
  const target = document.getElementById(unescapeAddress(location.hash.slice(1)));
  const folded = target?.closest('details:not([open])');
  if (!(folded instanceof HTMLDetailsElement)) return;
  folded.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
