import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import { WORLD } from '../../model/area.ts';
import type { DevicesFacts, Stated } from '../../model/stories/a-hundred-devices.ts';
import type { Data } from '../../published/data.ts';
import { findIotRow, SUPPOSED } from '../iot/iot-facts.ts';
import { devicesClaims, devicesFacts } from './a-hundred-devices-facts.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { storyOf } from './story.ts';

/** A hundred devices a person. */
export const aHundredDevices = storyOf({
  slug: 'a-hundred-devices',
  needs: ['ipv6-held'],
  read: readDevices,
  claims: devicesClaims,
  words: (text) => text.stories.aHundredDevices,
  figures: () => ({
    counted: ['iot-devices-a-person'],
    forecasts: ['iot-forecasts-of-2025'],
  }),
});

/** The ids of the rows that the story cites for a count, by what it cites them for. */
const ROWS = {
  counted: 'ericsson-2024',
  alsoCounted: 'iot-analytics-2024',
  shortRange: 'ericsson-2024-short-range',
  passedAll: 'iot-analytics-2020-every-kind',
  passedThings: 'iot-analytics-2020',
  expected: 'ericsson-2030',
  estimate: 'iot-analytics-2025',
  early: 'iot-analytics-2025-said-2020',
  earlier: 'iot-analytics-2025-said-2018',
  highest: 'idc-2025',
  africaPeople: 'gsma-2023-people',
  africaThings: 'gsma-2023-cellular',
} as const;

/** What the tables say for this story; `null` when something it needs is not there. */
function readDevices(data: Data): DevicesFacts | null {
  const held = data.latestReading('ipv6-held', WORLD);
  const rows = readStated(data);
  const matter = data.published.iot.find(({ id }) => id === 'matter-local-addresses');
  const { worldPeople } = data.published;
  if (!held || !rows || !matter || !worldPeople) return null;
  const { passedAll, passedThings, africaPeople, africaThings, ...others } = rows;
  return devicesFacts({
    ...others,
    supposed: SUPPOSED,
    people: worldPeople.people,
    peopleYear: worldPeople.year,
    total: ALL_IPV4,
    passed: { all: passedAll, things: passedThings },
    africa: { people: africaPeople, things: africaThings },
    ipv6: { on: held.date, slash32s: held.value },
    documents: {
      ipv4: rfc(791).href,
      nat: rfc(1631).href,
      sharing: rfc(6269).href,
      matter: matter.source_url,
    },
    resolution: RESOLUTION_64,
  });
}

/** Every count that the story cites; `null` when a row lacks, or has no count. */
function readStated(data: Data): Record<keyof typeof ROWS, Stated> | null {
  const stated = Object.entries(ROWS).flatMap(([name, id]) => {
    const row = findIotRow(data, id);
    if (!row) return [];
    const { publisher, said, year, count, source_url } = row;
    return [[name, { publisher, said, year: year ?? '', count, href: source_url }] as const];
  });
  if (stated.length < Object.keys(ROWS).length) return null;
  return Object.fromEntries(stated) as Record<keyof typeof ROWS, Stated>;
}
