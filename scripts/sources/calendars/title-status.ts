/** Words that say an event is called off, in the languages of the site and some neighbours’, small letters. */
const OFF = [
  ...['cancell?ed', 'cancell?ation', 'called off', 'annulée?', 'cancelad[oa]', 'suspendid[oa]'],
  ...[
    'отмен[её]н[оаы]?',
    'отменяется',
    '已?取消',
    'ملغ[ىي]',
    'ملغاة',
    'أ[ُ]?لغي',
    'تم الإلغاء',
    'abgesagt',
    'entfällt',
  ],
];
/** Words that say it is at another time, which is not this one. */
const MOVED = [
  ...[
    'postponed',
    're-?scheduled',
    'moved',
    'reportée?',
    'déplacée?',
    'aplazad[oa]',
    'pospuest[oa]',
  ],
  ...[
    'перенес[её]н[оаы]?',
    'отложен[оаы]?',
    '已?延期',
    '改期',
    '推迟',
    'مؤجلة?',
    'تم التأجيل',
    'verschoben',
  ],
];
const DAYS = 'mon|tues?|wed(nes)?|thu(rs)?|fri|satur|sat|sun';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const BEFORE = '((this )?(event|meeting|session)?( (is|was|has been))?( now)? ?)';
const WHEN = `(\\d|(${DAYS})(day)?\\b|(${MONTHS})\\b|the \\d|next |a (later|new) |another |further notice|tb[ad]\\b)`;
const BEHIND = `( (until|till|to|for|from) ${WHEN}.*| (due to|because of|by) .*| indefinitely| again)?`;

const patternOf = (words: readonly string[]) =>
  new RegExp(`^${BEFORE}(${words.join('|')})${BEHIND}$`, 'u');
const IS_OFF = patternOf(OFF);
const IS_MOVED = patternOf(MOVED);
/** Capitals may stand before or behind a title without a sign between. */
const CAPITALS = /^(CANCELL?ED|POSTPONED|RE-?SCHEDULED)\s|\s(CANCELL?ED|POSTPONED|RE-?SCHEDULED)$/;

/** What a title says of its event by itself: that it is off, or at another time; null for any other. */
export function statusInTitle(title: string): 'off' | 'moved' | null {
  const parts = statementsIn(title).map((part) => part.toLowerCase());
  if (parts.some((part) => IS_OFF.test(part))) return 'off';
  if (parts.some((part) => IS_MOVED.test(part))) return 'moved';
  const [, before, behind] = CAPITALS.exec(title) ?? [];
  const word = before ?? behind;
  if (word === undefined || title === title.toUpperCase()) return null;
  return word.startsWith('CANC') ? 'off' : 'moved';
}

/**
 * Where a title makes a statement on itself: what stands in brackets, and its first and last part between signs.
 * Words within a sentence ("How we moved to IPv6") are its subject.
 */
function statementsIn(title: string): string[] {
  const line = title.normalize('NFKC').replace(/\s+/gu, ' ');
  const bracketed = [...line.matchAll(/[([{【«*]([^()[\]{}【】«»*]*)[)\]}】»*]/gu)].map(
    ([, words]) => words,
  );
  const parts = line
    .split(/[:|!;~*()[\]{}【】«»]|[-–—](?=\s)|\s[-–—]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...bracketed, parts[0], parts.at(-1)].map((part) => part?.trim() ?? '');
}
