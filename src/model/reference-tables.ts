import { z } from 'zod';
import { areaCode, areaOrWorld, orMissing, wholeNumber, year } from './codecs.ts';
import { MILESTONE_IDS } from './milestone.ts';
import { REGIONS, SUB_REGION_CODES } from './region.ts';
import { Registry } from './registry.ts';
import { defineTable, type Row } from './table.ts';
import { line, webAddress, words } from './text-cells.ts';
import { GROUP_LISTS } from './un-group.ts';
import { withWords } from './with-words.ts';

/** The slow facts of `data/reference` that every page may need: countries, people, turning points, groups. */

const yearOrDay = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'expected YYYY or YYYY-MM-DD');
const m49 = z.string().regex(/^\d{3}$/, 'expected a three-digit M49 code');
const M49_PLACES = { list: 'src/model/region.ts', words: 'places.ts' };
const region = withWords(Object.values(REGIONS), M49_PLACES);
const subRegion = withWords(SUB_REGION_CODES, M49_PLACES);

/** The 249 entries of ISO 3166-1, with the UN's short names. */
export const countries = defineTable({
  name: 'countries',
  path: 'reference/countries.csv',
  row: z.object({
    alpha2: areaCode,
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    m49,
    region: orMissing(region).describe('UN M49 region; empty for Antarctica'),
    sub_region: orMissing(subRegion).describe(
      'UN M49 intermediate region where there is one, else sub-region',
    ),
    name_ar: words,
    name_en: words,
    name_es: words,
    name_fr: words,
    name_ru: words,
    name_zh: words,
    alias: line.describe('Another English name people search for; empty when there is none'),
  }),
  key: ['alpha2'],
});
export type Country = Row<typeof countries>;

/** People per country, and in the WORLD, in the latest year the source gives. */
export const population = defineTable({
  name: 'population',
  path: 'reference/population.csv',
  row: z.object({ country: areaOrWorld, year, people: wholeNumber }),
  key: ['country'],
});
export type Population = Row<typeof population>;

/** The same of each year since 2015: people of the year that another number of people is of. */
export const populationByYear = defineTable({
  name: 'population-by-year',
  path: 'tables/population-by-year.csv',
  row: z.object({ country: areaOrWorld, year, people: wholeNumber }),
  key: ['country', 'year'],
});
export type PopulationByYear = Row<typeof populationByYear>;

/** Dated turning points that charts annotate. Their words stand in the catalogue under the same id. */
export const milestones = defineTable({
  name: 'milestones',
  path: 'reference/milestones.csv',
  row: z.object({
    id: withWords(MILESTONE_IDS, {
      list: 'src/model/milestone.ts',
      words: 'milestones.ts',
    }),
    date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
    scope: z.union([z.literal('world'), Registry]),
    source_url: webAddress,
  }),
  key: ['id'],
});
export type Milestone = Row<typeof milestones>;

/** Membership of countries in groups, with dates where they are known. */
export const groups = defineTable({
  name: 'groups',
  path: 'reference/groups.csv',
  row: z.object({
    group: z.enum(GROUP_LISTS),
    country: areaCode,
    from: orMissing(yearOrDay).describe(
      'When it joined; empty where not verified: a member in all our data',
    ),
    to: orMissing(yearOrDay).describe(
      'When it left; a year alone counts to its end; empty for members',
    ),
    note: z
      .enum(['', 'scheduled'])
      .describe('`scheduled`: a date to leave was set, the decision not seen'),
    source_url: webAddress,
  }),
  key: ['group', 'country'],
});
export type GroupMembership = Row<typeof groups>;
