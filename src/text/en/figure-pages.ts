import type { FigurePagesText } from '../contract/figure-pages.ts';
import { date, editionDate, full, inWords, place, sentenceCase } from '../grammar/en.ts';

/** Pages of figures: what each needs to be understood, embedded, downloaded and cited. */
export const figurePages: FigurePagesText = {
  description: (p) => `${p.title}. ${p.sentence}`,
  index: {
    title: 'All figures',
    description:
      'Every chart of IPv6 Atlas, with its numbers, its sources, and what is needed to embed, download and cite it.',
    lead: (p) =>
      `Every chart on this site, ${full(p.figures)} in all: what it shows, the numbers as files, pictures, a frame for other sites, and how to cite it. ${sentenceCase(inWords(p.each))} are drawn for each of ${full(p.places)} countries and territories, on its page, where there are data.`,
    topicsLabel: 'Topics',
    topics: {
      map: 'The world map',
      ipv4: 'IPv4',
      ipv6: 'IPv6',
      fairness: 'How IPv4 is shared',
      pace: 'The pace of IPv6',
      use: 'Registered and used',
      things: 'The Internet of Things',
      groups: 'Groups of countries and territories',
      countries: 'Countries and territories',
    },
    choose: {
      group: 'for each group',
      country: 'for each country and territory',
    },
  },
  list: {
    title: (p) =>
      `${p.figure}: ${p.scope === 'group' ? 'choose a group' : 'choose a country or territory'}`,
    description: (p) =>
      p.scope === 'group'
        ? `The figure “${p.figure}” for each group.`
        : `The figure “${p.figure}” for each country and territory, with the newest value of each.`,
    lead: {
      group: 'The same figure for each group.',
      country:
        'The same figure for every country and territory. Each name leads to its chart, where there are data for one.',
    },
    caption: (figure) => `${figure}, every country and territory`,
    listed: 'Listed today, all years',
    allYears: 'all years',
    older: (p) => `${p.value} (${date(p.on)})`,
  },
  shows: {
    heading: 'What this shows',
    newest: 'Newest reading anywhere',
    dated: 'Dated events, each with its source in the table.',
  },
  chain: {
    heading: 'Where the numbers come from',
    lead: 'The files read for this figure: whoever has a file of the same checksum has the same evidence. Where one was made or rebuilt from copies, it only says what the numbers were computed from.',
    caption: 'Sources of this figure, with the newest file read of each and its SHA-256',
    more: (count) => `and ${full(count)} older ${count === 1 ? 'file' : 'files'}`,
  },
  downloads: {
    heading: 'Download',
    numbers: 'Numbers',
    all: 'All data',
    picture: 'Picture',
    csv: 'CSV',
    csvOf: 'Numbers as CSV',
    summary: 'CSV of the table shown here',
    json: 'JSON with words and sources',
    svg: 'SVG',
    share: 'PNG for sharing, 1200 × 630 pixels',
    png: {
      name: 'PNG of any size',
      width: 'Width in pixels, 200 to 6,000',
      save: 'Save as PNG',
      saved: 'Saved.',
      failed: 'Your browser could not make this picture.',
    },
    saveSvg: 'Save as SVG',
    whole: 'The whole edition, and every measure in full',
  },
  embed: {
    heading: 'Embed this figure',
    lead: 'Copy this into a page. It loads nothing but the figure and sets no cookie.',
    snippet: 'HTML to copy',
    copy: 'Copy the HTML',
    choose: 'Choose colours, size, edition or another figure',
    page: {
      title: 'Embed, save or cite a figure',
      description:
        'Choose a figure of IPv6 Atlas and its place: HTML to show it on another site, its picture, its numbers, and how to cite it.',
      lead: 'Choose a figure, and take it with you: as HTML that shows it on another page, as a picture, as numbers, or as a line to cite. The HTML loads nothing but the figure and sets no cookie.',
      without:
        'This page needs JavaScript. Without it, the page of each figure of the world or of a group has HTML to copy, and the page of each country or territory has the numbers of its figures.',
    },
    itsPage: 'Where it stands on this site',
    figure: 'Figure',
    place: 'Country or group',
    language: 'Language',
    languages: {
      en: 'English',
      ar: 'العربية',
      es: 'español',
      fr: 'français',
      ru: 'русский',
      zh: '中文',
    },
    theme: 'Colours',
    themes: { auto: 'As the reader prefers', light: 'Light', dark: 'Dark' },
    edition: 'Edition',
    live: 'Live: follows each new edition',
    frozen: (edition) => `Frozen: the edition of ${editionDate(edition)}`,
    width: 'Width',
    full: 'As wide as its column',
    pixels: (width) => `At most ${width} pixels`,
    height: 'Height, or a picture',
    resizer: 'Fits itself, with our script (1 kB)',
    fixed: 'Fixed, without script',
    small: 'Small place: chart, sentence and source only',
    pictureOnly: 'Picture only, for newsletters',
    preview: 'Show what it looks like',
    failed: 'That figure could not be loaded. What you see here is the one before.',
  },
  quote: { copy: 'Copy this sentence', share: 'Share' },
  copied: 'Copied.',
  refused:
    'Your browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  save: 'Save as a file',
  cite: {
    heading: 'Cite this figure',
    lead: 'The figure changes with each edition, and the citation names the one shown here.',
    frozen: 'A frozen edition stays as it is: embed that one where your text gives its numbers.',
    copy: 'Copy',
  },
  citation: {
    edition: 'IPv6 Atlas: how the Internet’s addresses are shared out',
    version: (version) => `Version ${version}`,
    dataset: 'Dataset',
    formats: { bibtex: 'BibTeX', ris: 'RIS (EndNote, Zotero and others)', csl: 'CSL-JSON' },
  },
  onward: {
    heading: 'More',
    lives: 'This figure among others:',
    world: 'World map',
    others: (area) => `Other figures for ${place(area, 'subject')}`,
    neighbours: 'The same figure elsewhere',
    topic: (topic) => `More on: ${topic}`,
    every: 'All groups',
  },
  moved: {
    title: (id) => `This figure has moved: ${id}`,
    description: (id) => `The figure ${id} has a new address.`,
    body: 'This figure has a new address:',
  },
  dataset: {
    world: 'World',
    catalogue: 'IPv6 Atlas, data to download',
  },
};
