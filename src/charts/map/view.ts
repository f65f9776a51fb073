import type { Bin } from '../parts/bins.ts';
import type { MapData } from './map-data.ts';

/** One country at one date. */
export interface AreaView {
  readonly bin: Bin;
  /** The value in words, or the words for no data. */
  readonly value: string;
  /** `null` without data. */
  readonly rank: number | null;
  /** Value, rank and date in one phrase. */
  readonly detail: string;
}

/** The country of a code at a step of a measure; a code that the measure does not know has no data. */
export function areaView(data: MapData, step: number, code: string): AreaView {
  const { bins, values, ranks } = data.areas[code] ?? {};
  const value = values?.[step] ?? null;
  const { label = '', of = 0 } = data.steps[step] ?? {};
  const rank = ranks?.[step] ?? null;
  const template = value === null ? data.detailNone : data.detail;
  const words: Record<string, string> = {
    value: value ?? '',
    rank: String(rank),
    of: String(of),
    date: label,
  };
  return {
    bin: bins?.[step] ?? 'none',
    value: value ?? data.noData,
    rank,
    detail: template.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ''),
  };
}

/** What a country's mark is called: its name first, which tells it from its neighbours soonest. */
export function markLabel(name: string, { detail }: AreaView, { colon }: MapData['signs']): string {
  return name + colon + detail;
}

/** Every text that changes with measure or date, by the name under which the page holds it. */
export function stepTexts(data: MapData, step: number) {
  const { title = '', sentence = '', label = '' } = data.steps[step] ?? {};
  const { unit, column, signs } = data;
  return { title, sentence, unit, column, date: label, caption: unit + signs.comma + label };
}
