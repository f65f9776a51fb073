import type { DataText } from '../contract/data-page.ts';
import { date, editionDate, full, place, short } from '../grammar/en.ts';
import { ipv4 } from './ipv4.ts';

const licence =
  'The numbers keep the terms of their publishers, listed with each source. What we add to them (selection, computation, names, definitions, text and charts) is under CC BY 4.0: use it for anything, and name IPv6 Atlas.';

/** Downloads: the page of the data, and the words inside the files. */
export const data: DataText = {
  title: 'Data to download',
  description:
    'Every measure and reference table of IPv6 Atlas as CSV and JSON, the whole edition in one file, and the way back to the files it was computed from.',
  lead: (p) =>
    `${full(p.measures)} measures with ${full(p.readings)} readings, as plain files at addresses that do not change: the edition of ${editionDate(p.edition)}. Nothing to sign up for, no key, no limit.`,
  edition: {
    heading: 'The whole edition',
    zip: 'Everything in one ZIP file',
    zipIs:
      'All measures and reference tables as CSV, with their descriptions, sources and citation.',
    package: 'Data Package',
    packageIs:
      'Columns, types, units, sources and checksums of all CSV files, as Frictionless Data describes them (version 2, readable as version 1).',
    csvw: 'CSV on the Web',
    csvwIs: 'The same as the W3C describes it, for linked data.',
    sources: 'Sources',
    sourcesIs: 'Every file we read: publisher, address, size, SHA-256, dates and terms.',
    sums: 'Checksums',
    sumsIs: 'SHA-256 of every file above and below. To check them all:',
    readme: 'Read me',
    readmeIs: 'What is in the ZIP file, in plain words.',
  },
  measures: {
    heading: 'Measures',
    lead: 'One row for each area and date, the same in the CSV and the JSON file.',
    missing:
      'A series by month, here and in the files of figures, runs from its first month with a value to its last; a month between without a value is a row with an empty value. A table of one day has a row for every area that was looked at.',
    caption: 'Every measure, with the dates it covers and its files',
    columns: {
      measure: 'Measure',
      unit: 'Unit in the file',
      dates: 'Dates',
      readings: 'Readings',
      files: 'Files',
    },
    span: (p) => (p.from === p.to ? date(p.from) : `${date(p.from)} to ${date(p.to)}`),
    none: (measure) => `“${measure}” has no file here: nothing of its publisher has been read yet.`,
    without: (count) => `${full(count)} without data`,
  },
  columnsHeading: 'What the columns hold',
  columns: {
    area: 'Country or territory (ISO 3166-1 alpha-2), EU, AP or ZZ for space of no single country, WORLD, a registry, or a part of the account of all IPv4 addresses',
    area_name:
      'English name of the area: the short name the United Nations use, for countries and territories',
    date: 'Day (YYYY-MM-DD), month (YYYY-MM) or year (YYYY) the reading speaks of; “unknown” where a registry gives none',
    value: 'The reading, not rounded; empty where there is no data, which is never zero',
    unit: 'Unit of the value, the same in every row of a file',
    not_counted_by:
      'Ids of registries that list the area and whose files have nothing of what is counted here: the true value is at least the one given',
    source:
      'What the reading was counted from: ids of the sources in sources.json, joined by “; ”. For space held it is what the month was counted from: a mirror of the registries’ files (hackinggate, ipverse or hotcakex), which sources.json has together as “holdings”, or “registries”, the registries’ own files. For waiting lists it may be the document that states the figure, by its address. Two sources may count differently, so compare no two months across a change of it. Empty where there is no reading',
  },
  units: {
    slash32s: 'IPv6 space in /32 equivalents: one is 2 to the power of 96 addresses',
    'slash32s-per-million': 'IPv6 space in /32 equivalents for each million people',
    delegations: 'Number of delegations, whatever their size',
    addresses: 'Number of IPv4 addresses',
    'addresses-per-person': 'IPv4 addresses for each person',
    share: 'Share from 0 to 1: 0.25 is 25%',
    'autonomous-system-numbers': 'Number of autonomous system numbers',
    holders: 'Number of holders',
    tests: 'Number of tests a day',
    people: 'Number of people',
    requests: 'Number of requests',
    days: 'Whole days',
    index: 'Coefficient from 0 to 1: 0 is equal, 1 is all in one place',
    month: 'Month, YYYY-MM',
  },
  parts: {
    delegated: (registry) =>
      `Delegated: ${registry === null ? ipv4.account.noCountry : place(registry, 'name')}`,
    pool: (registry, state) => `Held by ${place(registry, 'name')}: ${ipv4.account.states[state]}`,
  },
  referencesHeading: 'Reference tables',
  referencesLead: 'The facts behind the measures that seldom change.',
  references: {
    countries: {
      name: 'Countries and territories',
      is: 'The entries of ISO 3166-1 with codes, regions, names in the six languages of the United Nations, and people.',
      columns: {
        alpha2: 'ISO 3166-1 alpha-2 code; NA is Namibia, not missing',
        alpha3: 'ISO 3166-1 alpha-3 code',
        m49: 'UN M49 code, three digits',
        region: 'UN M49 code of the region; empty for Antarctica',
        sub_region:
          'UN M49 code of the intermediate region where there is one, else of the sub-region',
        name_ar: 'Name in Arabic',
        name_en: 'Name in English',
        name_es: 'Name in Spanish',
        name_fr: 'Name in French',
        name_ru: 'Name in Russian',
        name_zh: 'Name in Chinese',
        alias: 'Another English name people search for; empty when there is none',
        people: 'People, as the World Bank counts them; empty where it has no figure',
        people_year: 'Year of that figure',
      },
    },
    groups: {
      name: 'Groups',
      is: 'Who belongs to the groups that the United Nations list, and since when.',
      columns: {
        group:
          'ldc: least developed countries; lldc: landlocked developing countries; sids: small island developing States; transition: economies in transition',
        country: 'ISO 3166-1 alpha-2 code of the member',
        from: 'When it joined, year or day; empty where not verified',
        to: 'When it left, year or day; empty for members',
        note: '“scheduled” where a date to leave was set and the decision not seen; else empty',
        source_url: 'Where this is published',
      },
    },
    milestones: {
      name: 'Milestones',
      is: 'Dated turning points that charts point out.',
      columns: {
        id: 'What happened, in a few English words',
        date: 'Year, month or day',
        scope: 'world, or the registry it happened to',
        source_url: 'Where this is published',
      },
    },
    entitlements: {
      name: 'What a network can still get',
      is: 'The rules by which each registry still gives out IPv4.',
      columns: {
        id: 'Name of the rule',
        registry: 'The registry whose rule it is',
        use: 'general: any network; waiting-list; special: one purpose only; stated: no rule but a number stated',
        smallest: 'Smallest block, as a prefix length; empty where the source does not say',
        largest: 'Largest block, as a prefix length; empty where the source does not say',
        policy: 'The policy; empty where not seen',
        since: 'Day from which it holds; empty where the source does not say',
        counted: 'Addresses or LIRs the source counted on that day; empty for rules',
        source_url: 'Where this is published',
      },
    },
    'policy-reserves': {
      name: 'Ranges of IPv4 reserved by policy',
      is: 'Ranges that a registry keeps back under a policy.',
      columns: {
        range: 'IPv4 prefix',
        registry: 'The registry that keeps it',
        purpose: 'What it is kept for',
        policy: 'The policy that says so',
        source_url: 'Where this is published',
      },
    },
    'special-blocks': {
      name: 'IPv4 kept by standards',
      is: 'Blocks inside the registries’ /8s that nobody can hold, because a standard gives them a special use.',
      columns: {
        range: 'IPv4 prefix',
        purpose: 'What it is kept for',
        rfc: 'The standard',
        source_url: 'Where this is published',
      },
    },
    'measurement-limits': {
      name: 'Where use is measured of few',
      is: 'Countries and territories of whose users a measurement of IPv6 use says little, or from some month on something else. None of them is taken as an example of what it finds.',
      columns: {
        country: 'ISO 3166-1 alpha-2 code',
        measurer: 'Whose measurement it is',
        reason:
          'service-blocked: what is measured cannot be reached there; advertisements-paused: the advertisements through which users are tested are not shown there; few-online: hardly anybody there may use the Internet',
        since: 'First month of which it holds; empty where it holds of all that was measured',
        as_of: 'Month or year of which the source speaks',
        source_url: 'Where this is published',
        checked: 'Day on which the source was last read',
      },
    },
  },
  context: {
    countryCode: 'Country or territory (ISO 3166-1)',
    country: 'Country or territory',
    groupId: 'Group, as in the address of its page',
    group: 'Group',
    asOf: 'As of',
    source: 'Counted by',
    methods: {
      hackinggate: 'HackingGate',
      ipverse: 'ipverse',
      hotcakex: 'HotCakeX',
      registries: 'the five registries',
    },
  },
  figures: {
    heading: 'Figures',
    lead: 'Every chart has a page of its own with its numbers as CSV, its picture as SVG, and what is needed to embed and to cite it. As JSON, with words and sources, a country’s figures stand together beside the country’s page, the others each beside its own.',
    columns:
      'After its own columns each CSV says whose numbers these are (country_code and country, or group_id and group_name), as of when they are unless a row has its own date (as_of: a date, or two joined by a slash where what was counted is not of one day), and who counted them (source: names joined by “; ”; of space held by month, the mirror that counted that month). Words in cells are ids, the same in every language. Where the table on a figure’s page has sums or medians that its picture does not draw, they are in summary.csv.',
    link: 'All figures',
    sums: 'Checksums (SHA-256) of the files of numbers beside figures',
  },
  reading: {
    heading: 'How to read it',
    lead: 'Each of these reads the IPv6 space held by each country and territory and prints Kenya’s newest line. Change the address to read another measure.',
    na: 'Namibia’s code is NA, which some programs take for a missing value: the lines for pandas and R say that it is not.',
    names: {
      python: 'Python, without any package',
      pandas: 'Python with pandas',
      r: 'R',
      javascript: 'JavaScript with d3; in an Observable notebook leave out the first line',
    },
    spreadsheets: 'A spreadsheet',
    spreadsheetSteps: [
      [
        'Excel',
        'Data, then From Text/CSV; choose File origin 65001: Unicode (UTF-8). A double click on the file would garble names such as Côte d’Ivoire.',
      ],
      [
        'LibreOffice Calc',
        'File, then Open; choose the character set Unicode (UTF-8) and the separator comma; keep “Detect special numbers” off, so that 2026-08 stays as it is.',
      ],
    ],
    sheets: 'Google Sheets',
    sheetsStep: 'In an empty cell:',
    sheetsFormula: (address) => `=IMPORTDATA("${address}")`,
    point: 'A comma separates the cells and a point the decimals, whatever is usual where you are.',
  },
  sources: {
    heading: 'Where the numbers come from',
    lead: 'Each measure is computed from tables made of the files below, and the checksum says which bytes we read. Whoever has a publisher’s own file or a mirror’s copy of it has the same evidence. Where a file is rebuilt or a table made from copies, as it says below its name, the checksum tells only what our numbers were computed from.',
    notAsPublished: 'A table made from copies, not a file of the publisher',
    reconstructed: 'Rebuilt from public tables, not a file of the publisher',
    caption: 'Sources, with the newest file read of each and its checksum',
    columns: {
      source: 'Source',
      asOf: 'Data as of',
      retrieved: 'Retrieved',
      file: 'File read and its SHA-256',
      licence: 'Terms',
    },
    more: (count) => `and ${full(count)} older ${count === 1 ? 'file' : 'files'}`,
    quality: 'What was checked and found, and the checksums of all files',
  },
  terms: {
    heading: 'Terms',
    sources: 'The terms of each publisher, as it states them:',
  },
  citeHeading: 'Citation',
  licence,
  licenceOpen: 'CC BY 4.0',
  licenceShort: 'The terms of each source, and CC BY 4.0 for our own work',
  citeLead: 'To cite the data of this edition:',
  citeFiles: 'For reference managers:',
  of: (what) => `of ${what}`,
  rows: (count) => `${full(count)} rows.`,
  bytes: (count) =>
    count < 1e6 ? `${short(Math.max(1, Math.round(count / 1000)))} kB` : `${short(count / 1e6)} MB`,
  packageTitle: (edition) => `IPv6 Atlas, edition of ${editionDate(edition)}`,
  packageDescription:
    'How the Internet’s addresses are shared out: IPv4 and IPv6 space by country and territory, what is left to give out, and how many people use IPv6.',
  keywords: [
    'IPv6',
    'IPv4',
    'Internet addresses',
    'Regional Internet Registry',
    'countries and territories',
  ],
  readme: (p) => `IPv6 Atlas, edition of ${editionDate(p.edition)}
${p.address}

How the Internet’s addresses are shared out, computed from the files listed below under SOURCES.

FILES

${p.files.map(([path, what]) => `${path}\n    ${what}`).join('\n')}

FORMAT

CSV as RFC 4180 has it: UTF-8 without a byte order mark, comma between cells, point before decimals, CRLF
after each line, names in the first. An empty cell is no data, never zero. NA in the column area is Namibia.
A text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet runs it.
In Excel: Data, From Text/CSV, File origin 65001: Unicode (UTF-8).

TERMS

${licence}

SOURCES

${p.sources.map(([title, publisher, licence]) => `${title}, ${publisher}\n    ${licence}`).join('\n')}

CITATION

${p.citation}
`,
};
