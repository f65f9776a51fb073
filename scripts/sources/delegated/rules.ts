/*
 * The documents behind what the reader expects, as they are named in messages. The registries' common format is
 * the RIR statistics exchange format (https://www.apnic.net/about-apnic/corporate-documents/documents/resource-guidelines/rir-statistics-exchange-format/,
 * whose sections are cited); what extended files add is that of the NRO's reports
 * (https://www.nro.net/wp-content/uploads/nro-extended-stats-readme5.txt, whose headings are cited).
 */

const EXCHANGE_FORMAT = 'RIR statistics exchange format';
const NRO_FORMAT = 'NRO extended allocation and assignment reports';

/** Where the version line is described, whose counts and dates the file must bear out. */
export const VERSION_LINE = `${EXCHANGE_FORMAT}, 4.2 File header, version line`;
/** Where the summary lines are described. */
export const SUMMARY_LINE = `${EXCHANGE_FORMAT}, 4.2 File header, summary line`;
/** Where records are described: each stands for one range of its own. */
export const RECORDS = `${EXCHANGE_FORMAT}, 4.3 Record format`;
/** Where country codes come from. */
export const ISO_COUNTRIES = 'ISO 3166-1';
/** How IPv6 addresses are written. */
export const IPV6_TEXT = `${RECORDS}, start; RFC 4291, 2.2`;
/** How IPv6 prefixes are written. */
export const IPV6_PREFIXES = `${RECORDS}, value; RFC 4291, 2.3`;
/** Where the holder column is described. */
export const HOLDER_FIELD = `${NRO_FORMAT}, Records, opaque-id`;
/** Where available and reserved space is described. */
export const STATUS_FIELD = `${NRO_FORMAT}, Records, status`;

/** The rule of one field of a record, by its name in the format. */
export function ruleOf(field: 'registry' | 'cc' | 'type' | 'start' | 'value' | 'date'): string {
  return `${RECORDS}, ${field}`;
}
