import { greatest } from 'd3';
import { drawColumns } from '../../charts/columns/render.ts';
import { yearsAt } from '../../charts/parts/time.ts';
import { registryFileSpan } from '../../published/dates.ts';
import { findMilestone, siteData } from '../../published/read.ts';
import { creditsFor } from '../credits.ts';
import { mixedDays, notesByYear } from '../fairness/by-year.ts';
import type { WorldFigure } from '../figure.ts';
import { IANA_ENDED } from '../ipv4/turning-points.ts';
import { amountCell, dateCell, nameColumn, numberColumn } from '../tables.ts';
import { rfc } from './documents.ts';
import { ipv4ByYear } from './how-ipv4-ran-out.ts';

const ID = 'ipv4-registered-by-year';
const METRIC = 'ipv4-registrations-by-year';

/** IPv4 addresses that the registries list, by the year in which their block was first registered. */
export const ipv4RegisteredByYear: WorldFigure = {
  id: ID,
  draw(text) {
    const words = text.stories.figures.byYear;
    const years = ipv4ByYear(siteData());
    const [first, last, peak] = [years[0], years.at(-1), greatest(years, ({ value }) => value)];
    if (!first || !last || !peak) return null;
    const ended = findMilestone(IANA_ENDED);
    const sentence = words.sentence({ last: last.date, after: last.value, peak: peak.date });
    const input = {
      tone: 'warm' as const,
      columns: years.map(({ date, value }) => ({
        year: Number(date),
        value,
        words: words.column(date, value),
      })),
      years: [Number(first.date), Number(last.date)] as const,
      ends: null,
      notes: [
        { at: yearsAt(rfc(1519).date), text: words.cidr },
        ...(ended ? [{ at: yearsAt(ended.date), text: words.iana }] : []),
      ],
      say: text.ticked.addresses,
    };
    return {
      title: words.title({ year: peak.date, addresses: peak.value }),
      unit: words.unit({ files: text.worldMap.filesOf(registryFileSpan()) }),
      sentence,
      drawings: drawColumns(input, ID, sentence),
      notes: notesByYear(METRIC, last.date, text).map((note) =>
        note === mixedDays(last.date, text) ? words.notHistory({ last: last.date }) : note,
      ),
      table: {
        caption: text.metrics[METRIC].name,
        head: [
          nameColumn('year', text.country.numbers.on),
          numberColumn('addresses', text.metrics[METRIC].unit, 'addresses'),
        ],
        rows: years.map(({ date, value }) => [
          dateCell(date, text),
          amountCell(value, text.written.addresses, text),
        ]),
      },
      metrics: [METRIC],
      sources: creditsFor(METRIC, text),
    };
  },
};
