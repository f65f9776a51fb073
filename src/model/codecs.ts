import { z } from 'zod';

/** Codecs between the text of a CSV cell and a typed value; `decode` refuses, `encode` is canonical. */

/** Non-negative whole number up to 2^53 − 1, without sign, leading zero or exponent. */
export const wholeNumber = z.codec(
  z.string().regex(/^(0|[1-9]\d{0,15})$/, 'expected a whole number'),
  z.int(),
  {
    decode: Number,
    encode: String,
  },
);

/** Non-negative whole number of any size. */
export const bigWholeNumber = z.codec(
  z.string().regex(/^(0|[1-9]\d*)$/, 'expected a whole number'),
  z.bigint(),
  {
    decode: BigInt,
    encode: String,
  },
);

/** A share from 0 to 1 with at most eight decimals. */
export const share = z.codec(
  z.string().regex(/^(0(\.\d{1,8})?|1(\.0{1,8})?)$/, 'expected a share from 0 to 1'),
  z.number().min(0).max(1),
  {
    decode: Number,
    encode: (value) => value.toFixed(8).replace(/\.?0+$/, ''),
  },
);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('expected a date YYYY-MM-DD');

/** A month, `YYYY-MM`. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month YYYY-MM');

/** A year, `YYYY`. */
export const year = z.string().regex(/^\d{4}$/, 'expected a year YYYY');

/** A country code, or EU, AP, ZZ (no country given): see `area.ts`. */
export const areaCode = z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters');

/** A country code, or WORLD for everybody. */
export const areaOrWorld = z
  .string()
  .regex(/^([A-Z]{2}|WORLD)$/, 'expected two capital letters or WORLD');

/** Wraps a codec so that the empty cell is `null`: no data, which is never zero. */
export function orMissing<T>(codec: z.ZodType<T, string>) {
  // To narrow by a class of the library makes the compiler compare all of its types.
  const present = (codec.def as { out?: z.ZodType<T> }).out ?? codec;
  return z.codec(z.string(), present.nullable() as z.ZodType<T | null>, {
    decode: (text, context) => {
      if (text === '') return null;
      const result = z.safeDecode(codec, text);
      if (result.success) return result.data;
      context.issues.push({
        code: 'custom',
        input: text,
        message: result.error.issues[0]?.message ?? 'invalid',
      });
      return z.NEVER;
    },
    encode: (value) => (value === null ? '' : z.encode(codec, value as T)),
  });
}
