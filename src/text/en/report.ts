import type { ReportText } from '../contract/report.ts';
import { date, editionDate, full } from '../grammar/en.ts';

/** The progress report that Resolution 64 asks for. */
export const report: ReportText = {
  title: 'Progress report on IPv4 and IPv6 addresses',
  description:
    'Findings on what WTSA Resolution 64 asks to be studied: IPv4 addresses available, returned or unused, and the pace and geography of IPv6.',
  subtitle: (p) => `Edition of ${editionDate(p.edition)}`,
  lead: 'WTSA Resolution 64 (Rev. Hammamet, 2016) asks for two studies and for reports on progress. This report sets out what the public record shows on each, computed from the tables of this edition. It is an independent work and speaks for no organisation.',
  pdf: 'To have it on paper, print this page: it is laid out for A4.',
  short: 'In short',
  sections: {
    ipv4: {
      heading: 'IPv4 addresses available, returned or unused',
      clause:
        'Resolves 1: “to monitor and evaluate the allocation of IPv4 addresses which may be still available, returned or unused, in the interests of the developing countries”',
      limits:
        'The public record tells what is available and what has come back to a registry. It does not tell which of the addresses that are delegated lie unused.',
    },
    ipv6: {
      heading: 'Pace and geography of IPv6',
      clause:
        'Resolves 2: “to analyse statistics for the purpose of assessing the pace and geography of IPv6 address allocation and registration for interested members and, especially, developing countries”',
      limits:
        'Registration is not use: the two are shown apart, and space registered in a country may be used elsewhere.',
    },
    use: {
      heading: 'IPv6 in use',
      clause:
        'Invites Member States and Sector Members 3: “to consider committing to an IPv6 transition and communicating progress”',
      limits:
        'Shares of users are measured by one company among its own users; a country without enough of them has no data.',
    },
  },
  groupsHeading: 'Groups of countries and territories side by side',
  groupsNote: 'Groups overlap and are never added up. Membership is that of the date shown.',
  methodsHeading: 'Methods',
  methods:
    'Every number comes from a measure with a definition, a unit, a date and a source. Missing is not zero, no line joins two methods, and lines that belong to no single country are part of the world’s total. The full definitions and rules stand on the site:',
  sourcesHeading: 'Sources',
  sourceLine: (p) =>
    `${p.title}, ${p.publisher}, as of ${date(p.asOf)}; ${full(p.records)} records.`,
};
