import { layoutSpark } from '../../charts/spark/layout.ts';
import { renderSpark } from '../../charts/spark/render.ts';
import { latestReading, measure, series } from '../../published/read.ts';
import type { Catalogue } from '../../text/catalogue.ts';

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
export function measuredOf(alpha2: string): Measured {
  const known = series('ipv6-held', alpha2).flatMap(({ date, value }) =>
    value === null ? [] : [{ date, value }],
  );
  const [first, last] = [known[0], known.at(-1)];
  return {
    users: latestReading('ipv6-users-google', alpha2),
    held: first && last ? { first, last } : null,
  };
}

/** The line of a country's IPv6 space, to stand beside the sentence; empty without data. */
export function measuredLine(alpha2: string, text: Catalogue): string {
  const { held } = measuredOf(alpha2);
  if (!held) return '';
  const points = series('ipv6-held', alpha2);
  const layout = layoutSpark({ points, breaks: measure('ipv6-held').breaks });
  return renderSpark(layout, text.policies.line(held));
}
