import type { Catalogue } from '../text/catalogue.ts';
import type { Credit } from './figure.ts';

/**
 * Who publishes the sources, each once, with those who made what was read of them, then without, then ever fewer of
 * them, for a card to take what has room; before these all in full where a source has no publisher.
 */
export function sourcesInBrief(sources: readonly Credit[], text: Catalogue): string[] {
  const days = sources.flatMap(({ brief }) => brief?.asOf ?? []).sort();
  const publishers = [...new Set(sources.map(({ brief, text }) => brief?.publisher ?? text))];
  const inBriefOf = (names: readonly string[], others: number) =>
    text.pictures.sourceInBrief({
      publishers: names.slice(0, names.length - others),
      others,
      oldest: days[0],
      newest: days.at(-1),
    });
  const makers = [
    ...new Set(sources.map(({ brief, text }) => brief?.by ?? brief?.publisher ?? text)),
  ];
  const inBrief = new Set([
    ...(makers.length > 0 ? [inBriefOf(makers, 0)] : []),
    ...publishers.map((_, others) => inBriefOf(publishers, others)),
  ]);
  const isTold = sources.every(({ brief }) => brief !== undefined);
  return isTold ? [...inBrief] : [text.pictures.source(sources.map((one) => one.text)), ...inBrief];
}
