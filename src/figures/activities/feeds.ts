import type { ActivityEvent } from '../../model/activities/events.ts';
import type { Policy } from '../../model/activities/policies.ts';
import { firstDay } from '../../model/activities/when.ts';
import { addressOf, wholeAddress } from '../../model/address.ts';
import { comingEvents, policies } from '../../published/activities.ts';
import { editionDay } from '../../published/dates.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { AtomEntry, AtomFeed } from '../atom.ts';
import { areaName } from './areas.ts';
import { eventWhen, eventWhere } from './events.ts';

/** Coming events as a feed, those checked last first. */
export function eventsFeed(text: Catalogue): AtomFeed {
  const page = wholeAddress(addressOf('activities/'));
  return {
    ...{ self: `${page}feed.xml`, page, title: text.activities.events.feedTitle },
    ...{ author: text.site.name, updated: editionDay() },
    entries: newestFirst(comingEvents().map((event) => eventEntry(event, page, text))),
  };
}

/** Policies as a feed, those checked last first. */
export function policiesFeed(text: Catalogue): AtomFeed {
  const page = wholeAddress(addressOf('policies/'));
  return {
    ...{ self: `${page}feed.xml`, page, title: text.activities.policiesFeed.title },
    ...{ author: text.site.name, updated: editionDay() },
    entries: newestFirst(policies().map((policy) => policyEntry(policy, page, text))),
  };
}

function eventEntry(event: ActivityEvent, page: string, text: Catalogue): AtomEntry {
  return {
    ...{ id: `${page}#${event.id}`, title: event.name, href: `${page}#${event.id}` },
    updated: dayOf(event.checked),
    summary: [eventWhen(event, text), eventWhere(event, text), event.summary].join(' · '),
  };
}

function policyEntry(policy: Policy, page: string, text: Catalogue): AtomEntry {
  const by = policy.country === null ? policy.who : areaName(policy.country, text);
  return {
    id: `${page}#${policy.id}`,
    title: text.activities.policiesFeed.entry({ country: by, name: policy.name }),
    updated: dayOf(policy.checked),
    href: `${page}#${policy.id}`,
    summary: policy.summary,
  };
}

/** Atom wants a day of every entry: the first that a date can mean, or the edition's where there is none. */
function dayOf(checked: string | null): string {
  return checked === null ? editionDay() : firstDay(checked);
}

function newestFirst(entries: readonly AtomEntry[]): AtomEntry[] {
  return [...entries].sort(
    (a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id),
  );
}
