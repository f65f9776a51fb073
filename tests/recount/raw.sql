-- The registries' files as they came, read as text between their bars, against the tables made of them. `lines` has
-- every line of every file, `newest` the names of each registry's newest one.

CREATE TABLE records AS
  SELECT registry, file, country, family, month, status, holder,
    number_of(family, "start") AS first, size_of(family, value) AS amount
  FROM (
    SELECT registry, file, area_of(c2) AS country, c3 AS family, c4 AS "start", c5 AS value,
      month_of(c6) AS month, c7 AS status, c8 AS holder
    FROM lines WHERE c3 IN ('ipv4', 'ipv6', 'asn') AND c7 IN ('allocated', 'assigned', 'available', 'reserved'));

-- What two files claim is counted once: the claims left out are those of the record of overlaps.
CREATE VIEW left_out AS
  SELECT registry, country, family, status,
    nullif("date", '') AS month, "from" AS first, "to" AS last, record
  FROM (SELECT unnest("overlaps", recursive := true)
    FROM read_json(getvariable('data') || '/sources.json', columns = {"overlaps": 'STRUCT(
      family VARCHAR, "from" VARCHAR, "to" VARCHAR,
      dropped STRUCT(registry VARCHAR, country VARCHAR, "date" VARCHAR, status VARCHAR, record VARCHAR))[]'}));
CREATE VIEW left_out_sizes AS
  SELECT *, first = split_part(record, '|', 1) AND amount = size_of(family, split_part(record, '|', 2)) AS is_whole
  FROM (SELECT *, (number_of(family, last) - number_of(family, first) + 1)::HUGEINT AS amount FROM left_out);

CREATE VIEW registrations_again AS
  SELECT registry, country, family, status, month, sum(blocks)::BIGINT AS blocks, sum(amount)::HUGEINT AS amount
  FROM (
    SELECT registry, country, family, status, month, 1 AS blocks, amount
    FROM records JOIN newest USING (registry, file)
    UNION ALL
    SELECT registry, country, family, status, month, -is_whole::INT, -amount FROM left_out_sizes
    WHERE registry IN (SELECT registry FROM newest))
  GROUP BY ALL HAVING sum(blocks) > 0 OR sum(amount) > 0;

CREATE VIEW holders_again AS
  SELECT registry, country, first_year AS first_ipv6_year, count_if(has_ipv4) AS with_ipv4,
    count_if(has_ipv6) AS with_ipv6, count_if(has_ipv4 AND has_ipv6) AS with_both
  FROM (
    SELECT registry, country, holder, bool_or(family = 'ipv4') AS has_ipv4, bool_or(family = 'ipv6') AS has_ipv6,
      left(min(month) FILTER (family = 'ipv6'), 4) AS first_year
    FROM records JOIN newest USING (registry, file)
    WHERE contains(file, '-extended') AND family IN ('ipv4', 'ipv6') AND status IN ('allocated', 'assigned')
      AND holder IS NOT NULL
    GROUP BY ALL)
  GROUP BY ALL;

CREATE MACRO first_of(range) AS address_number(split_part(range, '/', 1));
CREATE MACRO past_of(range) AS first_of(range) + (2 ** (32 - split_part(range, '/', 2)::INT))::BIGINT;
CREATE MACRO common(first, past, from_, to_) AS greatest(0, least(past, to_) - greatest(first, from_));
CREATE VIEW reserves AS
  SELECT registry, first_of(range) AS low, past_of(range) AS high FROM csv_of('/reference/policy-reserves.csv');
-- What a standard keeps wherever it lies is no part of a pool.
CREATE VIEW specials AS
  SELECT first_of(range) AS low, past_of(range) AS high FROM csv_of('/reference/special-blocks.csv');
CREATE VIEW free AS
  SELECT registry, file, status,
    amount - coalesce((SELECT sum(common(first, first + amount, low, high)) FROM specials), 0) AS amount,
    coalesce((SELECT sum(common(first, first + amount, low, high)) FROM reserves
      WHERE reserves.registry = records.registry), 0) AS by_policy
  FROM records WHERE family = 'ipv4' AND status IN ('available', 'reserved');
CREATE VIEW pool_again AS
  WITH days AS (
    SELECT registry, file, month_of(any_value(c6)) AS month FROM lines
    WHERE contains(file, '-extended') AND regexp_matches(c1, '^[0-9.]+$') GROUP BY ALL
  ), sums AS (
    SELECT registry, month,
      coalesce(sum(amount) FILTER (status = 'available'), 0) AS available,
      coalesce(sum(amount) FILTER (status = 'reserved'), 0) AS reserved,
      coalesce(sum(by_policy) FILTER (status = 'reserved'), 0) AS by_policy,
      registry IN (SELECT registry FROM reserves) AS is_split
    FROM days LEFT JOIN free USING (registry, file) GROUP BY ALL)
  SELECT registry, month, 'available' AS state, available::BIGINT AS addresses FROM sums
  UNION ALL SELECT registry, month, 'policy-reserved', by_policy::BIGINT FROM sums WHERE is_split
  UNION ALL SELECT registry, month, 'quarantined', (reserved - by_policy)::BIGINT FROM sums WHERE is_split
  UNION ALL SELECT registry, month, 'reserved-unsplit', reserved::BIGINT FROM sums WHERE NOT is_split;

-- How much the newest files list more than once, whoever holds it: what they list, less the space that at least one of
-- them lists. It must be what was left out.
CREATE VIEW listed_twice AS
  WITH spans AS (
    SELECT family, first, first + amount AS past,
      coalesce(max(first + amount) OVER (
        PARTITION BY family ORDER BY first, amount DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS reached
    FROM records JOIN newest USING (registry, file))
  SELECT family, sum(greatest(0, least(past, reached) - first))::HUGEINT AS amount FROM spans
  GROUP BY 1 HAVING amount > 0;
CREATE VIEW left_out_in_all AS SELECT family, sum(amount)::HUGEINT AS amount FROM left_out_sizes GROUP BY 1;
