import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { datedDocument } from '../dated-document.ts';
import type { DocumentWords } from '../figure.ts';
import { isOldMonth, type PoolByMonth } from './pool-series.ts';

/** A number that a registry states of what it has available, with the day it speaks of and the page that says so. */
interface Stated {
  readonly value: number;
  readonly on: string;
  readonly href: string;
}

/** A pool of which no file of the last year tells: what is known of it since, if anything. */
export interface OldPool {
  readonly stated: Stated | null;
}

/** Whether a pool must be told by its age, and with what; `null` where its newest month may be told as it is. */
export function oldPool(pool: PoolByMonth, data: Data): OldPool | null {
  return isOldMonth(pool.last.on, data) ? { stated: statedSince(pool, data) } : null;
}

function statedSince({ registry, last }: PoolByMonth, { published }: Data): Stated | null {
  const stated = published.entitlements.find(({ id }) => id === `${registry}-pool`);
  if (!stated || stated.counted === null || stated.since === null) return null;
  const { counted: value, since: on, source_url: href } = stated;
  return on > last.on ? { value, on, href } : null;
}

/** What is said of an old pool: of when it is before what it was, and what the registry stated since. */
export function oldSentence({ registry, last }: PoolByMonth, old: OldPool, text: Catalogue) {
  const words = text.ipv4.pool;
  const known = { registry, on: last.on, whole: last.whole };
  const unsaid = { quarantined: null, reserved: null, unsplit: null };
  const available = last.amounts.available ?? 0;
  return text.paragraph([
    text.ipv4.poolOld(known),
    last.whole === 0 ? words.nothing(known) : words.sentence({ ...known, available, ...unsaid }),
    ...(old.stated === null ? [] : [words.stated({ registry, ...old.stated })]),
  ]);
}

/** What credits call the page that states what is told of an old pool since. */
export function documentsOf(old: OldPool | null, text: Catalogue): Record<string, DocumentWords> {
  if (!old?.stated) return {};
  const { href, on } = old.stated;
  return { [href]: datedDocument(href, on, text) };
}
