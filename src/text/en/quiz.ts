import type { QuizText } from '../contract/quiz.ts';
import {
  counted,
  date,
  full,
  inWords,
  onDay,
  percent,
  place,
  sentenceCase,
  short,
} from '../grammar/en.ts';
import { perPerson } from './values.ts';

/** The quiz. */
export const quiz: QuizText = {
  short: 'Quiz',
  kicker: 'Try it',
  title: 'How well do you know the Internet’s addresses?',
  description:
    'A short quiz on who holds the Internet’s addresses and who uses IPv6. Each answer is worked out from the newest data, with its date and source.',
  lead: ({ questions, all }) =>
    `${sentenceCase(inWords(questions))} ${questions === 1 ? 'question' : 'questions'}, each answered from the newest data on this site.${
      questions < all
        ? ` ${sentenceCase(inWords(all - questions))} more ${all - questions === 1 ? 'is' : 'are'} left out, as the data lack what ${all - questions === 1 ? 'it asks' : 'they ask'}.`
        : ''
    } What you choose stays in your browser.`,
  none: 'The data of this edition answer none of the questions.',
  number: ({ at, of }) => `Question ${at} of ${of}`,
  check: 'Check',
  answer: 'The answer',
  more: 'More on this',
  verdicts: {
    right: 'Right.',
    wrong: 'Not so.',
    none: 'Choose an answer first.',
  },
  total: ({ right, of }) =>
    right === of
      ? `All ${inWords(of)} right.`
      : `${right === 0 ? 'None' : sentenceCase(inWords(right))} of ${inWords(of)} right.`,
  questions: {
    'given-out': {
      ask: () => 'Of every 1,000 IPv4 addresses that networks can use, how many are given out?',
      tell: ({ usable, delegated, isAll, on }) =>
        `${isAll ? '' : 'At least '}${full(delegated)} of ${full(usable)} usable addresses are given out, by the count of ${date(on)}.`,
    },
    half: {
      ask: () =>
        'Half of the world’s people live in the countries and territories with the fewest IPv4 addresses for each person. How much of all IPv4 do these hold?',
      tell: ({ share, on, year }) =>
        `They hold ${percent(share)} of the IPv4 addresses of all countries and territories (addresses of ${date(on)}, people of ${year}).`,
    },
    region: {
      ask: () => 'Which region has the fewest IPv4 addresses for each person?',
      tell: ({ region, each, on, year }) =>
        `${sentenceCase(place(region, 'subject'))}: ${perPerson(each)} (addresses of ${date(on)}, people of ${year}).`,
    },
    administered: {
      ask: () =>
        'IPv4 is divided into 256 large blocks. Which of the five registries looks after the most of them?',
      tell: ({ registry, blocks, of, on }) =>
        `${sentenceCase(place(registry, 'subject'))} looks after ${full(blocks)} of ${full(of)}, by IANA’s list of ${date(on)}.`,
    },
    'peak-year': {
      ask: () =>
        'In which year were more of the IPv4 addresses that are listed today first registered than in any other?',
      tell: ({ year, addresses, files: { oldest, newest } }) =>
        `${year}: ${short(addresses)} of the addresses listed now were first registered in that year (files of ${oldest === newest ? date(newest) : `${date(oldest)} to ${date(newest)}`}).`,
    },
    users: {
      ask: () => 'In which of these does the largest share of Google’s users come over IPv6?',
      tell: ({ country, share, on }) =>
        `${sentenceCase(place(country, 'subject'))}: ${percent(share)} of Google’s users there came over IPv6 ${onDay(on)}.`,
    },
    majority: {
      ask: ({ of }) =>
        `Of ${counted(of, 'country or territory', 'countries and territories')} that Google measures, in how many do more than half of its users come over IPv6?`,
      tell: ({ majority, of, on }) => `In ${full(majority)} of ${full(of)}, ${onDay(on)}.`,
    },
  },
};
