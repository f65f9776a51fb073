import type { MetricId } from '../../src/model/metric-id.ts';

/** Months (`YYYY-MM`) and years of text, and what all areas have together, as SQL says it. */
const YEAR = (month: string) => `coalesce(left(${month}, 4), 'unknown')`;
const SLASH32 = 65_536;

/** Which of a registry's days counts for a year: its last one in the year, else the first after it; or the newest. */
const AT_ITS_END =
  'coalesce(max(days.day) FILTER (left(days.day, 4) = year), min(days.day) FILTER (days.day > year))';
const NEWEST = 'max(days.day)';

/**
 * Every measure anew in SQL, as its definition in words has it: `area`, `date`, `value` from the tables of
 * `tables.sql`. A measure without one does not compile.
 */
export const MEASURES: Readonly<Record<MetricId, string>> = {
  'ipv6-held': heldByMonth(`slash48s / ${SLASH32}`),
  'ipv6-per-million': overPeople(heldByMonth(`slash48s / ${SLASH32}`), '/ (people / 1e6)'),
  'ipv6-delegations': listed(
    `count_of AS (SELECT country AS area, sum(blocks) AS value FROM delegated WHERE family = 'ipv6' GROUP BY 1
       UNION ALL SELECT 'WORLD', sum(blocks) FROM delegated WHERE family = 'ipv6')`,
    `CASE WHEN area = 'WORLD' AND NOT (FROM is_world) THEN NULL ELSE coalesce(value, 0) END`,
  ),
  'ipv6-change-12m': `
    WITH main AS (
      SELECT month, mode(source) AS source FROM holdings GROUP BY 1
    ), pairs AS (
      SELECT now.country AS area, now.month AS date, (now.slash48s - past.slash48s) / ${SLASH32} AS value
      FROM holdings AS now
      JOIN holdings AS past ON past.country = now.country AND past.source = now.source
        AND past.month = (left(now.month, 4)::INT - 1) || right(now.month, 3))
    FROM pairs UNION ALL
    SELECT 'WORLD', date, sum(value) FROM pairs
    JOIN main AS m1 ON m1.month = date
    JOIN main AS m0 ON m0.month = (left(date, 4)::INT - 1) || right(date, 3) AND m0.source = m1.source
    GROUP BY 2`,
  'first-ipv6': listed(
    `count_of AS (SELECT country AS area, min(month) AS value FROM delegated WHERE family = 'ipv6' GROUP BY 1
       UNION ALL SELECT 'WORLD', min(month) FROM delegated WHERE family = 'ipv6')`,
    'left(value, 4)::INT * 12 + right(value, 2)::INT - 1',
  ),
  'ipv6-registrations-by-year': byYear('ipv6', 'blocks'),
  'ipv6-users-google': `SELECT country AS area, date, share AS value FROM adoption
    WHERE source = 'google' AND measure = 'users' AND country <> 'WORLD'`,
  'ipv6-users-google-world': `SELECT 'WORLD' AS area, left(date, 7) AS date, avg(share) AS value FROM adoption
    WHERE source = 'google' AND measure = 'users' AND country = 'WORLD' GROUP BY 2 HAVING count(*) >= 20`,
  'ipv6-users-apnic': ofApnic('preferred'),
  'ipv6-capable-apnic': ofApnic('capable'),
  'ipv6-tests-apnic': ofApnic('samples'),
  'ipv4-held': heldByMonth('ipv4'),
  'ipv4-per-person': overPeople(heldByMonth('ipv4'), '/ people'),
  'ipv4-registrations-by-year': byYear('ipv4', 'amount'),
  'ipv4-available': inPool('available'),
  'ipv4-policy-reserved': inPool('policy-reserved'),
  'ipv4-quarantined': inPool('quarantined'),
  'ipv4-reserved-unsplit': inPool('reserved-unsplit'),
  'ipv4-account': 'FROM account',
  'ipv4-administered': `
    SELECT designation AS area, (FROM iana_day) AS date, sum(addresses) AS value
    FROM slash8s WHERE designation IN (SELECT registry FROM registries) GROUP BY 1`,
  'ipv4-gini': gini(`
    SELECT month AS date, country, people, ipv4 AS amount FROM holdings JOIN population USING (country)
    WHERE country <> 'WORLD'
    QUALIFY bool_and(ipv4 IS NOT NULL) OVER (PARTITION BY month)`),
  // From the year by whose end twenty places have something, and a hundredth of all that is listed between them.
  'ipv4-gini-by-year': gini(`
    FROM (SELECT year AS date, country, people, coalesce(sum(amount) FILTER (left(month, 4) <= year), 0)::DOUBLE AS amount
      FROM years_alike
      JOIN (FROM population WHERE country <> 'WORLD') ON year <> 'unknown'
      LEFT JOIN (FROM delegated WHERE family = 'ipv4') USING (country)
      GROUP BY ALL)
    QUALIFY count(*) FILTER (amount > 0) OVER (PARTITION BY date) >= 20
      AND sum(amount) OVER (PARTITION BY date) * 100 >= (SELECT sum(amount) FROM delegated WHERE family = 'ipv4')`),
  'holders-ipv4': ofHolders('with_ipv4'),
  'holders-ipv4-only': ofHolders('with_ipv4 - with_both'),
  'asns-held': `
    WITH count_of AS (SELECT country AS area, sum(amount) AS value FROM delegated WHERE family = 'asn' GROUP BY 1),
    short AS (SELECT area FROM listings WHERE registry NOT IN (FROM asn_files))
    SELECT area, date, CASE
        WHEN registry NOT IN (FROM asn_files) THEN NULL
        WHEN value IS NULL AND area IN (FROM short) THEN NULL
        ELSE coalesce(value, 0) END AS value
    FROM asn_days JOIN main_registry USING (area) LEFT JOIN count_of USING (area)
    UNION ALL
    SELECT 'WORLD', (SELECT max(date) FROM asn_days),
      CASE WHEN (SELECT count(*) FROM asn_files) = 5 THEN (SELECT sum(value) FROM count_of) END
    WHERE EXISTS (FROM asn_days)`,
  'people-online-share': `SELECT country AS area, year AS date, share AS value FROM people_online`,
  'people-online': `SELECT country AS area, year AS date, round(share * people) AS value
    FROM people_online LEFT JOIN population_by_year USING (country, year)`,
  'ipv4-transferred-in': transferred('came_in'),
  'ipv4-transferred-out': transferred('went_out'),
  'ipv4-transferred-within': transferred('stayed'),
  'ipv4-transferred-to-registry': betweenRegistries('to_registry'),
  'ipv4-transferred-from-registry': betweenRegistries('from_registry'),
  'ipv4-given-again': `SELECT registry AS area, left(date, 4) AS date, sum(blocks * 2 ** (32 - length)) AS value
    FROM reissued GROUP BY ALL`,
  'ipv4-last-pool': 'SELECT registry AS area, date, addresses AS value FROM last_pool',
  'waiting-requests': waiting('requests'),
  'waiting-over-a-year': waiting('over_a_year'),
  'waiting-addresses': waiting(
    'CASE WHEN for_22 + for_23 + for_24 = requests THEN 1024 * for_22 + 512 * for_23 + 256 * for_24 END',
  ),
  'waiting-first-days': waiting('first_days'),
  'ipv4-newly-delegated': flowing(['registered']),
  'ipv4-delegated-again': flowing(['given-again']),
  'ipv4-listed-again': flowing(['listed-again']),
  'ipv4-given-back': flowing(['given-back']),
  'ipv4-came-from-others': flowing(['from-registry', 'from-elsewhere'], 'from-country'),
  'ipv4-went-to-others': flowing(['to-registry'], 'to-country'),
  'ipv4-left-untold': flowing(['to-elsewhere']),
  'ipv4-listed': `
    SELECT registry AS area, left(day, 7) AS date, sum(addresses) AS value FROM ipv4_listed GROUP BY ALL
    UNION ALL
    SELECT country, left(day, 7), addresses FROM ipv4_listed
    WHERE (country, registry) IN (SELECT (area, registry) FROM main_registry)`,
  'ipv6-delegations-once-listed': ofCohorts('ipv6', 'delegations', AT_ITS_END),
  'ipv6-delegations-still-listed': ofCohorts('ipv6', 'delegations', NEWEST),
  'ipv4-addresses-once-listed': ofCohorts('ipv4', 'amount', AT_ITS_END),
  'ipv4-addresses-still-listed': ofCohorts('ipv4', 'amount', NEWEST),
};

/** What areas are listed with at the end of each month, and WORLD where no country's line of a month lacks its amount. */
function heldByMonth(amount: string): string {
  return `
    SELECT country AS area, month AS date, ${amount} AS value FROM holdings WHERE ${amount} IS NOT NULL
    UNION ALL
    SELECT 'WORLD', month, sum(${amount}) FROM holdings GROUP BY 2
    HAVING bool_and(${amount} IS NOT NULL OR country IN ('EU', 'AP', 'ZZ')) AND count(${amount}) > 0`;
}

/** An amount for each person; areas without a count of people have a row without a value. */
function overPeople(amounts: string, division: string): string {
  return `SELECT area, date, value ${division} AS value FROM (${amounts})
    LEFT JOIN population ON country = area AND people > 0`;
}

/** A value for each area that a registry lists, and WORLD, with the day of the files. */
function listed(counted: string, value: string): string {
  return `WITH ${counted}
    SELECT area, listing_days.date, ${value} AS value FROM listing_days LEFT JOIN count_of USING (area)`;
}

function byYear(family: string, amount: string): string {
  const lines = `SELECT country AS area, ${YEAR('month')} AS date, sum(${amount}) AS value FROM delegated
    WHERE family = '${family}' GROUP BY 1, 2`;
  return `${lines} UNION ALL
    SELECT 'WORLD', date, sum(value) FROM (${lines}) WHERE date IN (SELECT year FROM years_alike) GROUP BY 2`;
}

/**
 * The Gini coefficient of amounts over people by date: over each two people of the world the mean difference of what
 * they have, against twice the mean. Not by way of the Lorenz curve, which is how the site works it out.
 */
function gini(amounts: string): string {
  return `
    WITH amounts AS MATERIALIZED (SELECT * FROM (${amounts}) WHERE people > 0)
    SELECT 'WORLD' AS area, a.date,
      sum(abs(a.amount * b.people::DOUBLE - b.amount * a.people::DOUBLE)) / (2 * any_value(all_people) * any_value(total)) AS value
    FROM amounts AS a JOIN amounts AS b USING (date)
    JOIN (SELECT date, sum(people)::DOUBLE AS all_people, sum(amount)::DOUBLE AS total FROM amounts GROUP BY 1) USING (date)
    WHERE total > 0 GROUP BY 2`;
}

/** Of a place what was averaged in the best of the ways that it has; what a way does not tell is of nobody. */
function ofApnic(column: string): string {
  return `SELECT area, date, value FROM (
      SELECT country AS area, date, ${column} AS value, way, min(way) OVER (PARTITION BY country) AS best FROM apnic_use)
    WHERE way = best AND value IS NOT NULL`;
}

function inPool(state: string): string {
  return `SELECT registry AS area, month AS date, addresses AS value FROM pool WHERE state = '${state}'`;
}

/** Holders in the extended file of the registry that lists most of an area's delegations. */
function ofHolders(count: string): string {
  return `
    SELECT area, as_of AS date, sum(${count}) AS value
    FROM main_registry JOIN files USING (registry)
    LEFT JOIN holders ON holders.registry = main_registry.registry AND country = area
    GROUP BY ALL`;
}

function transferred(amount: string): string {
  return `SELECT country AS area, year AS date, sum(${amount}) AS value FROM country_transfers
    WHERE (FROM all_logs) GROUP BY ALL`;
}

function betweenRegistries(side: string): string {
  return `SELECT ${side} AS area, left(month, 4) AS date, sum(amount) AS value FROM transfers
    WHERE (FROM all_logs) AND family = 'ipv4' AND from_registry <> to_registry GROUP BY ALL`;
}

/** What lists of who waits tell, on the dates on which they tell it. */
function waiting(amount: string): string {
  return `SELECT registry AS area, date, ${amount} AS value FROM waiting_lists WHERE ${amount} IS NOT NULL`;
}

/** What came or left by one or several kinds, zero where there is none; `ofCountries` counts for countries alone. */
function flowing(kinds: readonly string[], ofCountries = ''): string {
  const own = kinds.map((kind) => `'${kind}'`).join(', ');
  return `SELECT area, flow_periods.date,
      coalesce(sum(value) FILTER (flow IN (${own}) OR (flow = '${ofCountries}' AND NOT is_registry)), 0) AS value
    FROM flow_places JOIN flow_periods USING (registry) LEFT JOIN flow_amounts USING (area, date) GROUP BY ALL`;
}

/** What is listed of a year on the day that counts for it; zero where that day's file has nothing of it. */
function ofCohorts(family: string, amount: string, day: string): string {
  return `WITH days AS (SELECT DISTINCT registry, day FROM cohorts),
    picked AS (
      SELECT registry, year, ${day} AS day
      FROM (SELECT DISTINCT registry, year FROM cohorts WHERE family = '${family}') JOIN days USING (registry) GROUP BY ALL)
    SELECT registry AS area, year AS date, coalesce(${amount}, 0) AS value
    FROM picked LEFT JOIN (FROM cohorts WHERE family = '${family}') USING (registry, year, day)`;
}
