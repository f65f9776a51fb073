import type { ContributeText } from '../contract/contribute.ts';
import { editionDate } from '../grammar/en.ts';
import { columns as described } from './contribute-columns.ts';

/** How to add an event, a policy or a correction. */
export const contribute: ContributeText = {
  title: 'Add an event or a policy, or correct something',
  description:
    'How to add a meeting, a course, a test-bed, a policy or a document to this site, and how to report a mistake: what is asked for, column by column, with an example.',
  lead: 'Most of what stands here about meetings, training, test-beds and policies was found in reports and calendars. Those who hold a meeting or made a policy know better: tell us, and name a public page that says so.',
  formsHeading: 'Through a form',
  formsLead:
    'The forms ask for what the tables below hold. You need an account with the place where the project is kept.',
  forms: {
    event: 'Add or correct an event',
    policy: 'Add or correct a policy',
    translation: 'Correct a translation',
    correction: 'Correct anything else',
  },
  fileHeading: 'In the file itself',
  file: (p) =>
    `Each kind of entry has one file of comma-separated values in ${p.folder}: a line for each entry, sorted by its first column. A cell that holds a comma or a quotation mark stands in quotation marks. A spreadsheet program opens and writes such files.`,
  checks:
    'The build reads every line. Where one does not fit, it stops and names the file, the line, the column, what was expected and what it found; nothing is published until all lines fit.',
  rulesHeading: 'What is taken up',
  rules: [
    'Only what a public page says, with its address. A page of those responsible comes before a report, and a report before somebody else’s calendar.',
    'Words of your own: nothing copied from a page.',
    'No more than is known: a month where no day is announced, an empty cell where nothing is known. Nothing is guessed.',
    'The date on which it was checked. After a year without a new check an entry is marked as old.',
  ],
  tablesHeading: 'The columns',
  kinds: {
    events: 'Events',
    policies: 'Policies',
    training: 'Training',
    testbeds: 'Test-beds',
    guidelines: 'Guidelines',
  },
  caption: (p) => `Columns of data/${p.table}, with the line of “${p.example}” as an example`,
  columns: { name: 'Column', what: 'What to enter', empty: 'May be empty', example: 'Example' },
  described,
  oneOf: (values) => `One of: ${values.join(', ')}`,
  yes: 'yes',
  no: 'no',
  empty: '(empty)',
  prefilled: (p) =>
    `Every page of a country or territory has a link that opens the form for corrections with its address and the edition, ${editionDate(p.edition)}, filled in.`,
};
