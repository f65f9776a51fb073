import { ALL_IPV4 } from '../../metrics/ipv4-account.ts';
import { WORLD } from '../../model/area.ts';
import { latestReading, readPublished } from '../../published/read.ts';
import type { Stated } from '../../text/en/stories/a-hundred-devices.ts';
import { SUPPOSED } from '../iot/devices-a-person.ts';
import { everyone, iotRow } from '../iot/iot-facts.ts';
import { type DevicesData, devicesFacts, SLUG } from './a-hundred-devices-facts.ts';
import { RESOLUTION_64, rfc } from './documents.ts';
import { storyOf } from './story.ts';

/** A hundred devices a person. */
export const aHundredDevices = storyOf({
  slug: SLUG,
  facts: () => devicesFacts(readDevices()),
  words: (text) => text.stories.aHundredDevices,
  figures: {
    counted: ['iot-devices-a-person'],
    forecasts: ['iot-forecasts-of-2025'],
  },
});

/** What the tables say for this story. Throws when something it needs is not there. */
export function readDevices(): DevicesData {
  const { people, year } = everyone();
  const held = latestReading('ipv6-held', WORLD);
  if (!held) throw new Error('ipv6-held has no world value');
  return {
    supposed: SUPPOSED,
    people,
    peopleYear: year,
    total: ALL_IPV4,
    counted: statedIn('ericsson-2024'),
    alsoCounted: statedIn('iot-analytics-2024'),
    shortRange: statedIn('ericsson-2024-short-range'),
    passed: {
      all: statedIn('iot-analytics-2020-every-kind'),
      things: statedIn('iot-analytics-2020'),
    },
    expected: statedIn('ericsson-2030'),
    estimate: statedIn('iot-analytics-2025'),
    early: statedIn('iot-analytics-2025-said-2020'),
    earlier: statedIn('iot-analytics-2025-said-2018'),
    highest: statedIn('idc-2025'),
    africa: { people: statedIn('gsma-2023-people'), things: statedIn('gsma-2023-cellular') },
    ipv6: { on: held.date, slash32s: held.value },
    documents: {
      ipv4: rfc(791).href,
      nat: rfc(1631).href,
      sharing: rfc(6269).href,
      matter: addressIn('matter-local-addresses'),
    },
    resolution: RESOLUTION_64,
  };
}

function statedIn(id: string): Stated {
  const { publisher, said, year, count, source_url } = iotRow(id);
  return { publisher, said, year: year ?? '', count, href: source_url };
}

function addressIn(id: string): string {
  const row = readPublished().iot.find((one) => one.id === id);
  if (!row) throw new Error(`expected a row ${id} in data/reference/iot.csv`);
  return row.source_url;
}
