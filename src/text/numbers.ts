import { type Language, localeOf } from '../model/language.ts';
import { lazily } from './lazily.ts';

/** How numbers are said in one language: short in prose, in full in tables. */
export interface Numbers {
  /** Every digit, grouped: 27,313,408. Fractions keep at most `decimals` digits (default 2, at most 6). */
  full(value: number, decimals?: number): string;
  /** With exactly so many decimals (default 1), so that what stands above one another reads alike: 16.0. */
  fixed(value: number, decimals?: number): string;
  /** Three significant digits, as people say it: 27.3 million. */
  short(value: number): string;
  /** As `short` but with abbreviated units, for axes: 27.3M. */
  tick(value: number): string;
  /** A share from 0 to 1 as per cent with three significant digits: 12.3%. */
  percent(share: number): string;
  /** A gain or loss with exactly so many decimals, one unless told: +3.0, −0.4; what is too small for them as less: <+0.1. */
  signed(value: number, decimals?: number): string;
}

const MILLION = 1e6;

/** Languages whose word for a million bends in a sentence and whose abbreviation of it does not: 1,5 млн. */
const ABBREVIATING: readonly Language[] = ['ru'];
/** From where on a language counts in its large units in prose: Chinese by ten thousands, others by millions. */
const LARGE: Readonly<Partial<Record<Language, number>>> = { zh: 1e4 };
/** Languages that count thousands of millions by the million: Spanish sets no digits before “mil” (8140 millones). */
const BY_THE_MILLION: readonly Language[] = ['es'];
const BILLION = 1e9;
const TRILLION = 1e12;

/** Most decimals a number is written with, and all fewer. */
const DECIMALS = [0, 1, 2, 3, 4, 5, 6];

/** The formats of a language that charts drawn in a browser need, and no others. */
export function ticksIn(language: Language): Pick<Numbers, 'tick' | 'percent'> {
  const format = formatsIn(language);
  const said = shortened(language, format({ maximumSignificantDigits: 3 }));
  const compact = format({ notation: 'compact', maximumSignificantDigits: 3 });
  const percent = format({ style: 'percent', maximumSignificantDigits: 3 });
  return { tick: (value) => said(value, compact), percent: (share) => percent().format(share) };
}

function formatsIn(language: Language) {
  const locale = localeOf(language);
  return (options: Intl.NumberFormatOptions) =>
    lazily(() => new Intl.NumberFormat(locale, options));
}

/** Says numbers plainly, and from the language's first large unit on in another form. */
function shortened(language: Language, plain: () => Intl.NumberFormat) {
  const large = LARGE[language] ?? MILLION;
  return (value: number, inLarge: () => Intl.NumberFormat) =>
    (Math.abs(value) >= large ? inLarge : plain)().format(value);
}

/** Number formats of a language. */
export function numbersIn(language: Language): Numbers {
  const format = formatsIn(language);
  const plain = format({ maximumSignificantDigits: 3 });
  const million = format({
    notation: 'compact',
    compactDisplay: ABBREVIATING.includes(language) ? 'short' : 'long',
    maximumSignificantDigits: 3,
  });
  const withDecimals = (areAllShown: boolean, usual: number) => {
    const forms = DECIMALS.map((decimals) =>
      format({
        minimumFractionDigits: areAllShown ? decimals : 0,
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      }),
    );
    return (value: number, decimals = usual) => {
      const form = forms[decimals];
      if (!form) throw new RangeError(`expected 0 to 6 decimals, found ${decimals}`);
      return form().format(value).replace('-', '−');
    };
  };
  const said = shortened(language, plain);
  const isByTheMillion = (value: number) => {
    const rounded = Math.abs(Number(value.toPrecision(3)));
    return BY_THE_MILLION.includes(language) && rounded >= BILLION && rounded < TRILLION;
  };
  const short = (value: number) => {
    if (isByTheMillion(value))
      return million()
        .format(2 * MILLION)
        .replace('2', plain().format(value / MILLION));
    return said(value, million);
  };
  const fixed = withDecimals(true, 1);
  return {
    full: withDecimals(false, 2),
    fixed,
    short,
    ...ticksIn(language),
    signed: signedWith(fixed, SPACE_AFTER_LESS[language] ?? ''),
  };
}

/** Languages that set a space behind “less than”. */
const SPACE_AFTER_LESS: Readonly<Partial<Record<Language, string>>> = { fr: '\u00a0' };

function signedWith(fixed: Numbers['fixed'], space: string): Numbers['signed'] {
  return (value, decimals = 1) => {
    const least = 10 ** -decimals;
    if (value !== 0 && Math.abs(value) < least / 2)
      return `${value > 0 ? `<${space}+` : `>${space}−`}${fixed(least, decimals)}`;
    const sign = value > 0 ? '+' : value < 0 ? '−' : '';
    return `${sign}${fixed(Math.abs(value), decimals)}`;
  };
}
