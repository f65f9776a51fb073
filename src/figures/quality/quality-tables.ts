import { goodUntil } from '../../model/good-until.ts';
import type { OverlapClaim } from '../../model/provenance.ts';
import { REGISTRY_NAMES, Registry } from '../../model/registry.ts';
import type { Data } from '../../published/data.ts';
import { asWritten } from '../../text/as-written.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { areaName } from '../area-names.ts';
import type { ShownTable } from '../figure.ts';
import { sourceTitle, titleAndPublisher } from './change-notes.ts';
import { type SourceAge, sourceAges } from './source-ages.ts';

/** How old each source was when it was read, against what it promises, and until when it is not older than that. */
export function agesTable(data: Data, text: Catalogue): ShownTable {
  const { ageColumns } = text.quality;
  return {
    caption: text.quality.agesHeading,
    head: [
      { text: ageColumns.source, isNumber: false },
      { text: ageColumns.asOf, isNumber: false },
      { text: ageColumns.retrieved, isNumber: false },
      { text: ageColumns.age, isNumber: true },
      { text: ageColumns.promised, isNumber: true },
      { text: ageColumns.until, isNumber: false },
    ],
    rows: sourceAges(data).map((age) => ageRow(age, text)),
  };
}

function ageRow({ source, days, promised, isOld }: SourceAge, text: Catalogue): string[] {
  const words = text.quality;
  const until = goodUntil({ asOf: source.asOf, days: promised });
  return [
    titleAndPublisher(source, text),
    text.date(source.asOf),
    text.date(source.retrieved),
    isOld ? words.tooOld({ asOf: source.asOf, days }) : words.days(days),
    promised === null ? words.noPromise : words.days(promised),
    until === null ? '' : text.date(until),
  ];
}

/** The sources whose rows are their last good ones, the longest first; `null` when all were read. */
export function staleTable(data: Data, text: Catalogue): ShownTable | null {
  const { staleColumns, staleHeading } = text.quality;
  const stale = data.sources
    .flatMap(({ id, asOf, stale }) => (stale ? [{ id, asOf, ...stale }] : []))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
  if (stale.length === 0) return null;
  const { source, since, because, asOf } = staleColumns;
  return {
    caption: staleHeading,
    head: [source, since, because, asOf].map((head) => ({ text: head, isNumber: false })),
    rows: stale.map((one) => [
      sourceTitle(data, one.id, text),
      text.date(one.since),
      asWritten(one.because, text),
      text.date(one.asOf),
    ]),
  };
}

/** How many overlaps the page lists; `data/sources.json` has all. */
const SHOWN = 40;

/** The space that two registries list, with both claims, and how many there are; `null` without any. */
export function overlapsTable(
  data: Data,
  text: Catalogue,
): { table: ShownTable; count: number } | null {
  const { overlaps = [] } = data.published.provenance;
  if (overlaps.length === 0) return null;
  const { overlapColumns } = text.quality;
  const heads = [overlapColumns.space, overlapColumns.counted, overlapColumns.dropped];
  return {
    count: overlaps.length,
    table: {
      caption: text.quality.overlapsHeading,
      head: heads.map((head) => ({ text: head, isNumber: false })),
      rows: overlaps
        .slice(0, SHOWN)
        .map((overlap) => [
          text.quality.overlap(overlap),
          claimWords(overlap.counted, text),
          claimWords(overlap.dropped, text),
        ]),
    },
  };
}

function claimWords({ registry, country: area, date }: OverlapClaim, text: Catalogue): string {
  const place = areaName(area, text);
  const name = REGISTRY_NAMES[Registry.parse(registry)];
  return text.row([name, place, date === '' ? text.site.noData : text.date(date)]);
}
