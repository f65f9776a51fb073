import type { ActivityEvent } from '../../model/activities/events.ts';
import type { Policy } from '../../model/activities/policies.ts';
import { firstDay } from '../../model/activities/when.ts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { comingEvents, policies } from '../../published/activities.ts';
import type { Data } from '../../published/data.ts';
import { editionDay } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { AtomEntry, AtomFeed } from '../atom.ts';
import { eventWhen, eventWhere } from './events.ts';

type Undated = Omit<AtomEntry, 'updated'>;

/** Coming events as a feed, those checked last first. */
export function eventsFeed(data: Data, text: Catalogue): AtomFeed {
  const page = wholeAddress(addressOf('activities/'));
  return {
    ...{ self: `${page}feed.xml`, page, title: text.activities.events.feedTitle },
    ...{ author: text.site.name, language: text.language, updated: editionDay(data) },
    entries: entriesOf(data, comingEvents(data), (event) => eventEntry(event, page, text)),
  };
}

/** Policies as a feed, those checked last first. */
export function policiesFeed(data: Data, text: Catalogue): AtomFeed {
  const page = wholeAddress(addressOf('policies/'));
  return {
    ...{ self: `${page}feed.xml`, page, title: text.activities.policiesFeed.title },
    ...{ author: text.site.name, language: text.language, updated: editionDay(data) },
    entries: entriesOf(data, policies(data), (policy) => policyEntry(policy, page, text)),
  };
}

function eventEntry(event: ActivityEvent, page: string, text: Catalogue): Undated {
  return {
    ...{ id: `${page}#${event.id}`, title: event.name, href: `${page}#${event.id}` },
    summary: [eventWhen(event, text), eventWhere(event, text), event.summary].join(' · '),
  };
}

function policyEntry(policy: Policy, page: string, text: Catalogue): Undated {
  const { country, name: title, who } = policy;
  return {
    id: `${page}#${policy.id}`,
    title: text.activities.policiesFeed.entry({ country, title, who }),
    href: `${page}#${policy.id}`,
    summary: policy.summary,
  };
}

/**
 * Entries, those checked last first. Atom wants a day of each: the first that a date can mean, or the edition's where
 * there is none.
 */
function entriesOf<Row extends { readonly checked: string | null }>(
  data: Data,
  rows: readonly Row[],
  entryOf: (row: Row) => Undated,
): AtomEntry[] {
  const entries = rows.map((row) => {
    const updated = row.checked === null ? editionDay(data) : firstDay(row.checked);
    return { ...entryOf(row), updated };
  });
  return entries.sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id));
}
