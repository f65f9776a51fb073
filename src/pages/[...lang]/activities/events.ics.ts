import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../figures/activities/calendar-files.ts';
import { siteData } from '../../../published/read.ts';
import { textOf } from '../../../text/catalogue.ts';
import { inEachLanguage } from '../../../text/in-each-language.ts';

export function getStaticPaths() {
  return inEachLanguage();
}

/** All events whose days are known, as an iCalendar file. */
export const GET: APIRoute = (route) => calendarResponse(siteData(), null, textOf(route));
