import { asEntered as code } from '../as-written.ts';
import type { ColumnsText } from '../contract/contribute-columns.ts';

/** What to enter in each column; the forms of the issue tracker say the same. */
export const columns: ColumnsText = {
  shared: {
    id: 'A name of your choice that no other entry has; rows are sorted by it',
    name: 'What it is called',
    who: 'Who organises, publishes or issued it',
    place: 'City or venue; empty where there is none or it is not announced',
    country: 'Where it is, as the two capital letters of ISO 3166-1; empty for none or several',
    areas: `Whom it is for: countries and territories by two letters, regions by three-digit M49 code, or ${code('world')}`,
    languages: `Languages by BCP 47 tag, as ${code('en')} or ${code('fr')}; empty where the sources do not say`,
    cost: 'What taking part costs; empty where the sources do not say',
    audience: 'Readers it is for; empty when it is for anyone',
    status: `Whether it still runs; ${code('unknown')} where no source of late says so`,
    url: 'The page to go to',
    evidence: `What the sources are: ${code('official')} is the page of whoever is responsible, ${code('press')} a report by others, ${code('mirror')} a copy of the document elsewhere, ${code('calendar')} somebody else’s calendar, ${code('inferred')} what they only let expect`,
    sources:
      'Addresses of the pages that say so; the home page of a site is none, but for a course that the site is all about',
    checked:
      'When this was last known to hold: a day, a month or a year; empty where the source has no date',
    note: 'What a reader should know before relying on it; may be empty',
  },
  own: {
    events: {
      kind: `${code('ipv6')} for meetings about IPv6 alone, ${code('registry')} for those of address registries, ${code('operators')} for network operators, ${code('standards')}, ${code('governance')}, or ${code('workshop')} for hands-on training`,
      start:
        'First day, or its month where days are not announced; empty for a series without a date',
      end: 'Last day; empty where it is the first day or month',
      format: 'How to take part; empty where not said',
      summary: 'What it has to do with IPv6, in a few words',
    },
    training: {
      format: `How it is given: ${code('online')}, ${code('on-site')}, ${code('blended')} of both, or an ${code('examination')} alone`,
      since: 'When it began; empty where not known',
      until: 'When it ended; empty while it runs or where not known',
      summary: 'What is taught, and how',
    },
    testbeds: {
      kind: `${code('laboratory')} for teaching and trying, ${code('network')} for a research network, ${code('conformance')} for tests of products, ${code('pilot')} for trials in administrations`,
      since: 'When it opened; empty where not known',
      until: 'When it closed; empty while it runs or where not known',
      summary: 'What can be, or was, tried there',
    },
    policies: {
      areas:
        'For a policy of no single country: the regions it is for, by three-digit M49 code, or nothing where no region fits; empty for a country’s own',
      year: 'When it was decided or began; empty where not known',
      kind: `${code('plan')} for an intention, strategy or programme; ${code('mandate')} for a duty laid on others; ${code('procurement')} for a rule on what public bodies buy; ${code('task force')} for a group set up`,
      summary: 'What it says, in one or two sentences of your own',
      target: 'What was to be reached, in a few words; empty for no target',
      target_date: 'By when; the last date where there are several; empty for none',
      outcome: 'What became of it, as the sources say; empty where they do not',
    },
    guidelines: {
      reference: 'Its number or short name, as RFC 8200; empty for none',
      year: 'Year of publication; empty where not known',
      status: `Its standing, as ${code('Internet Standard')} or ${code('draft')}; empty for none`,
      audience: 'Readers it helps',
      step: `Where it helps: ${code('understand')}, ${code('plan')}, ${code('buy')}, ${code('address')}, ${code('deploy')}, ${code('keep-ipv4')} (reaching what has only IPv4), ${code('secure')}, ${code('operate')}`,
      purpose: 'What it is good for, in one sentence',
    },
  },
};
