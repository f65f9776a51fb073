-- What several measures rest on.

CREATE MACRO months_of(month) AS left(month, 4)::INT * 12 + right(month, 2)::INT;

CREATE VIEW registries AS SELECT unnest(['afrinic', 'apnic', 'arin', 'lacnic', 'ripencc']) AS registry;
CREATE VIEW files AS SELECT id AS registry, "asOf" AS as_of FROM sources WHERE id IN (FROM registries);
CREATE VIEW is_world AS SELECT count(DISTINCT registry) = 5 FROM delegated;
CREATE VIEW all_logs AS
  SELECT count(*) = 5 FROM sources WHERE id IN (SELECT 'transfers-' || registry FROM registries);
-- The day of IANA's list of IPv4, which need not be that of its other lists.
CREATE VIEW iana_day AS
  SELECT any_value(coalesce(
    list_filter(files, file -> starts_with(file.name, 'ipv4-address-space'))[1]."asOf", "asOf"))
  FROM sources WHERE list_contains(tables, 'iana');

-- For each area the registries that list it, and that which lists most of its delegations: the first by name of equals.
CREATE VIEW listings AS
  SELECT country AS area, registry, sum(blocks) AS delegations FROM delegated GROUP BY ALL;
CREATE VIEW main_registry AS
  SELECT area, registry FROM listings
  QUALIFY row_number() OVER (PARTITION BY area ORDER BY delegations DESC, registry) = 1;
-- A count in several files is of the newest of them.
CREATE VIEW listing_days AS
  SELECT area, max(as_of) AS date FROM listings JOIN files USING (registry) GROUP BY 1
  UNION ALL SELECT 'WORLD', max(as_of) FROM listings JOIN files USING (registry) HAVING count(*) > 0;

-- AS numbers are listed by some files only: by which, and of what day the areas' counts then are.
CREATE VIEW asn_files AS SELECT DISTINCT registry FROM delegated WHERE family = 'asn';
CREATE VIEW asn_days AS
  SELECT area, coalesce(max(as_of) FILTER (registry IN (FROM asn_files)), max(as_of)) AS date
  FROM listings JOIN files USING (registry) GROUP BY 1;

-- Years that the newest files of all five registries, of days within half a year, cover whole, or in which all of them
-- end; and the unknown one.
CREATE VIEW years_alike AS
  SELECT DISTINCT coalesce(left(month, 4), 'unknown') AS year
  FROM delegated, (
    SELECT min(left(as_of, 4)) AS first, max(left(as_of, 4)) AS last,
      date_diff('day', min(as_of)::DATE, max(as_of)::DATE) AS apart FROM files) AS ends
  WHERE (FROM is_world) AND apart <= 183
    AND (month IS NULL OR left(month, 4) < first OR (first = last AND left(month, 4) = first));

-- Where all 2^32 addresses are: what is delegated by the five files, where none is rebuilt and all are of 92 days, or
-- by the newest month in which every country is counted and their sum is within 1 in 2,000 of the median of the three
-- months before and after.
CREATE VIEW is_of_files AS
  SELECT count(*) = 5 AND date_diff('day', min(as_of)::DATE, max(as_of)::DATE) <= 92
    AND (SELECT count(DISTINCT registry) FROM delegated WHERE family = 'ipv4') = 5
    AND NOT bool_or(list_contains(caveats, 'reconstructed'))
  FROM files JOIN sources ON id = registry;
CREATE VIEW country_months AS
  SELECT month, sum(ipv4) AS total FROM holdings WHERE country NOT IN ('EU', 'AP', 'ZZ')
  GROUP BY 1 HAVING count(*) = count(ipv4);
CREATE VIEW account_month AS
  SELECT max(month) AS month FROM (
    SELECT one.month, any_value(one.total) AS total, median(other.total) AS usual, count(other.month) AS others
    FROM country_months AS one
    LEFT JOIN country_months AS other ON other.month <> one.month
      AND abs(months_of(other.month) - months_of(one.month)) <= 3
    GROUP BY 1)
  WHERE others < 2 OR abs(total - usual) <= usual / 2000;
CREATE VIEW account_date AS
  SELECT CASE WHEN (FROM is_of_files) THEN (SELECT max(as_of) FROM files) ELSE (FROM account_month) END;
CREATE VIEW account_months AS
  SELECT registry, CASE WHEN (FROM is_of_files) THEN left(as_of, 7) ELSE (FROM account_month) END AS month
  FROM registries LEFT JOIN files USING (registry);
CREATE VIEW near_pools AS
  SELECT registry, pool.month, state, addresses FROM pool JOIN account_months AS whole USING (registry)
  WHERE abs(months_of(pool.month) - months_of(whole.month)) <= 1
  QUALIFY dense_rank() OVER (
    PARTITION BY registry
    ORDER BY abs(months_of(pool.month) - months_of(whole.month)), pool.month DESC) = 1;
CREATE VIEW told AS
  SELECT 'iana-' || designation AS area, (FROM iana_day) AS date, sum(addresses)::BIGINT AS value
  FROM slash8s WHERE designation NOT IN (FROM registries) GROUP BY 1
  UNION ALL
  SELECT 'special', (FROM iana_day), sum(addresses)::BIGINT FROM special_blocks HAVING count(*) > 0
  UNION ALL
  SELECT 'delegated-' || CASE WHEN country IN ('EU', 'AP', 'ZZ') THEN 'none' ELSE coalesce(registry, 'none') END,
    month, sum(ipv4)
  FROM holdings LEFT JOIN main_registry ON area = country
  WHERE month = (FROM account_month) AND ipv4 IS NOT NULL AND NOT (FROM is_of_files) GROUP BY ALL
  UNION ALL
  SELECT 'delegated-' || registry, as_of, sum(amount)::BIGINT
  FROM delegated JOIN files USING (registry) WHERE family = 'ipv4' AND (FROM is_of_files) GROUP BY ALL
  UNION ALL
  SELECT 'pool-' || registry || '-' || state, month, addresses FROM near_pools;
CREATE VIEW account AS
  SELECT area, date, value FROM told, (SELECT 2 ** 32 - sum(value) AS rest FROM told) WHERE rest >= 0
  UNION ALL
  SELECT CASE WHEN rest > 0 THEN 'untold' ELSE 'excess' END, (FROM account_date), abs(rest)
  FROM (SELECT 2 ** 32 - sum(value) AS rest FROM told) WHERE rest <> 0;

-- Steps between files that stand beside each other, put together by the year in which the middle of each lies.
CREATE VIEW flow_steps AS
  SELECT registry, from_day, to_day,
    year(from_day::DATE + ((to_day::DATE - from_day::DATE) // 2)::INT) AS year
  FROM (SELECT registry, day AS to_day, lag(day) OVER (PARTITION BY registry ORDER BY day) AS from_day
    FROM (SELECT DISTINCT registry, day FROM ipv4_listed))
  WHERE from_day IS NOT NULL;
CREATE VIEW flow_periods AS
  SELECT registry, year, min(from_day) || '/' || max(to_day) AS date FROM flow_steps GROUP BY ALL;
-- A registry as a whole, and each area that it lists on any day and is the main registry of.
CREATE VIEW flow_places AS
  SELECT registry AS area, registry, NULL AS country FROM flow_steps GROUP BY ALL
  UNION ALL
  SELECT area, registry, area FROM main_registry
  WHERE (registry, area) IN (SELECT (registry, country) FROM ipv4_listed)
    AND registry IN (SELECT registry FROM flow_steps);
CREATE VIEW flow_amounts AS
  SELECT area, flow_places.country IS NULL AS is_registry, date, flow, sum(addresses)::BIGINT AS value
  FROM flow_places JOIN flow_periods USING (registry) JOIN flow_steps USING (registry, year)
  JOIN ipv4_flows USING (registry, from_day, to_day)
  WHERE flow_places.country IS NULL OR flow_places.country = ipv4_flows.country
  GROUP BY ALL;
