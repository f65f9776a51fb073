import { layoutSpark } from '../../charts/spark/layout.ts';
import { renderSpark } from '../../charts/spark/render.ts';
import type { Data } from '../../published/data.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { limitWords } from '../examples.ts';

/** What was measured in a country, beside what it decided. */
export interface Measured {
  readonly users: { readonly date: string; readonly value: number } | null;
  /** IPv6 space held at the first and at the newest month with data. */
  readonly held: {
    readonly first: { readonly date: string; readonly value: number };
    readonly last: { readonly date: string; readonly value: number };
  } | null;
}

/** The newest share of users and the first and newest IPv6 space of a country; `null` is no data. */
export function measuredOf(data: Data, alpha2: string): Measured {
  const known = data
    .series('ipv6-held', alpha2)
    .flatMap(({ date, value }) => (value === null ? [] : [{ date, value }]));
  const [first, last] = [known[0], known.at(-1)];
  return {
    users: data.latestReading('ipv6-users-google', alpha2),
    held: first && last ? { first, last } : null,
  };
}

/** What was measured in a country, as sentences: first why the shares say little of it, where that is known. */
export function measuredWords(data: Data, alpha2: string, text: Catalogue): string {
  const limit = data.findLimit('google', alpha2);
  const measured = text.policies.measured(measuredOf(data, alpha2));
  return limit === null ? measured : text.paragraph([limitWords(limit, text), measured]);
}

/** The line of a country's IPv6 space, to stand beside the sentence; empty without data. */
export function measuredLine(data: Data, alpha2: string, text: Catalogue): string {
  const { held } = measuredOf(data, alpha2);
  if (!held) return '';
  const points = data.series('ipv6-held', alpha2);
  const layout = layoutSpark({ points, breaks: data.measure('ipv6-held').breaks });
  return renderSpark(layout, text.policies.line(held));
}
