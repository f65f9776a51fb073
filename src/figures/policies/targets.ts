import type { Policy } from '../../model/activities/policies.ts';
import { countryAddress } from '../../model/address.ts';
import { edition } from '../../published/dates.ts';
import { country } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { type LinkedTable, searchWords } from '../linked-table.ts';
import { measuredOf } from './measured.ts';
import { datedTargets } from './policy-facts.ts';

/** Every national target with a date, what the sources say became of it, and what is measured today. */
export function targetsTable(text: Catalogue): LinkedTable {
  const { targets, columns } = text.policies;
  return {
    caption: targets.caption({ on: edition() }),
    head: [
      { text: columns.country, isNumber: false },
      { text: columns.target, isNumber: false },
      { text: columns.by, isNumber: true },
      { text: columns.outcome, isNumber: false },
      { text: columns.users, isNumber: true },
      { text: columns.held, isNumber: true },
    ],
    rows: datedTargets()
      .map((policy) => rowOf(policy, text))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

function rowOf(policy: Policy, text: Catalogue) {
  const { country: code, target, target_date, outcome } = policy;
  const found = country(code ?? '');
  const { users, held } = measuredOf(found.alpha2);
  const words = text.policies;
  return {
    name: text.nameOf(found),
    href: countryAddress(found.alpha2),
    words: searchWords(found),
    region: found.region,
    cells: [
      { text: target, value: 0 },
      {
        text: text.date(target_date ?? ''),
        value: Number((target_date ?? '').replaceAll('-', '').padEnd(8, '9')),
      },
      { text: outcome === '' ? words.noOutcome : outcome, value: outcome === '' ? null : 0 },
      users
        ? {
            text: words.dated({ value: text.written.share(users.value), on: users.date }),
            value: users.value,
          }
        : { text: text.site.noData, value: null },
      held
        ? {
            text: words.dated({
              value: text.written.slash32s(held.last.value),
              on: held.last.date,
            }),
            value: held.last.value,
          }
        : { text: text.site.noData, value: null },
    ],
  };
}
