import type { APIRoute } from 'astro';
import { REGION_IDS } from '../../../figures/activities/areas.ts';
import { calendarResponse } from '../../../figures/activities/calendar-files.ts';
import type { RegionId } from '../../../model/region.ts';
import { siteData } from '../../../published/read.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

/** A file for each region. */
export function getStaticPaths() {
  return inEachLanguage(REGION_IDS.map((region) => ({ params: { region } })));
}

/** The events of a region whose days are known, as an iCalendar file. */
export const GET: APIRoute = (route) =>
  calendarResponse(siteData(), route.params.region as RegionId, textOf(route));
