import type { APIRoute, GetStaticPaths } from 'astro';
import { REGION_IDS, type RegionId } from '../../figures/activities/areas.ts';
import { writeCalendar } from '../../figures/activities/calendar.ts';
import { eventsIn } from '../../figures/activities/event-lists.ts';
import { events } from '../../published/activities.ts';
import { REGIONS } from '../../published/groups.ts';
import { catalogueOf } from '../../text/catalogue.ts';

/** `events.ics`, and `events-<region>.ics` for each region. */
export const getStaticPaths = (() => [
  { params: { region: undefined }, props: { id: null } },
  ...REGION_IDS.map((id) => ({ params: { region: `-${id}` }, props: { id } })),
]) satisfies GetStaticPaths;

/** Past and coming events with their days, as an iCalendar file. */
export const GET: APIRoute<{ id: RegionId | null }> = ({ props: { id } }) => {
  const text = catalogueOf('en');
  const region = id === null ? null : (text.regions[REGIONS[id]] ?? id);
  const chosen = id === null ? events() : eventsIn(id, events());
  const body = writeCalendar(chosen, text.activities.events.calendarName(region), text);
  return new Response(body, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
