import type { StoriesText } from '../../contract/stories.ts';
import { counted, editionDate, full, listed, percent, short } from '../../grammar/en.ts';
import { said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: 'Stories',
  title: 'Stories about the Internet’s addresses',
  description:
    'How the Internet’s addresses were shared out, who got them, what is left and who uses IPv6: stories told in figures and pictures.',
  lead: 'How four billion addresses ran out, who got them, and what came after. Every number and every comparison is worked out from the data. Where newer data no longer bear a story out, it stands as it was last true, with the date of its data.',
  untold:
    'Not told in this edition, as the data lack something that the story needs, or no longer bear it out:',
  kept: {
    head: (p) => `Told from the data of ${editionDate(p.edition)}. Newer data no longer bear out:`,
    why: 'The values behind this',
    listed: 'Newer data no longer bear this story out; it stands as it was told then.',
    figure: (p) =>
      `This figure shows newer data than the story, of the edition of ${editionDate(p.edition)}:`,
  },
  facts: (p) =>
    `Data edition of ${editionDate(p.edition)} · ${counted(p.minutes, 'minute', 'minutes')} to read (${full(p.words)} words)`,
  know: {
    heading: 'How we know',
    text: (p) =>
      `Every number in this story is computed from the tables of the edition of ${editionDate(p.edition)}. The numbers are of different days, and each says which. Statements about history are linked to the pages that make them.`,
    links: {
      methodology: 'How each measure is made',
      quality: 'How old and how complete the data are',
      data: 'The data, to take and check',
    },
    claims:
      'Each edition’s data are held against what the story asserts. Where something no longer holds, the story stands as the last data that bore it out told it, with their date.',
  },
  others: 'The other stories',
  turned: {
    heading: 'What the stories say, and the data no longer do',
    lead: 'A story is told from this edition while all that it asserts holds, else from the last edition in which it did. These claims no longer hold.',
    none: 'Everything that the stories told of this edition assert holds by its data.',
    lacking: (p) =>
      `The data of this edition lack something that these stories need, so they are not told: ${listed(p.stories)}.`,
    columns: {
      story: 'Story',
      claim: 'Claim',
      value: 'Value',
      needed: 'Needed',
      told: 'Told from the edition of',
    },
    needed: {
      more: (threshold) => `more than ${threshold}`,
      less: (threshold) => `less than ${threshold}`,
      'at-most': (threshold) => `at most ${threshold}`,
    },
    notKnown: 'not known',
    notTold: 'not told',
    values: {
      share: percent,
      times: (value) => `${short(value)} times`,
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, 'day', 'days'),
      slash32s: (value) => counted(value, '/32', '/32s'),
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `The busiest year was ${p.year}: ${short(p.addresses)} of the IPv4 addresses listed date from it`,
      unit: (p) =>
        `IPv4 addresses still listed, by the year in which their block was first registered; ${p.files}`,
      sentence: (p) =>
        `Blocks of ${p.last}, the last year of which all registry files tell, hold ${short(p.after)} of them, against the peak of ${p.peak}.`,
      cidr: 'CIDR',
      iana: 'IANA empty',
    },
  },
  fourBillion,
  fourBillionParts,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
