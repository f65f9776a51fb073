-- The registries' files of many months, held against each other anew. `month_lines` has their lines, `followed` the
-- registries whose history is followed; files of the others say where space came from and went.

CREATE TABLE heads AS
  SELECT file, c2 AS registry, c6[1:4] || '-' || c6[5:6] || '-' || c6[7:8] AS day, contains(file, '-extended') AS extended
  FROM month_lines WHERE regexp_matches(c1, '^[0-9.]+$');
CREATE TABLE starts AS
  SELECT family, "start", number_of(family, "start")::HUGEINT AS first
  FROM (SELECT DISTINCT c3 AS family, c4 AS "start" FROM month_lines WHERE c7 IS NOT NULL AND c4 <> '*');
CREATE TABLE month_records AS
  SELECT file, family, area_of(c2) AS country, month_of(c6) AS month, c7 AS status, first,
    first + size_of(family, c5) AS past, c7 IN ('allocated', 'assigned') AS is_delegated
  FROM month_lines JOIN starts ON family = c3 AND "start" = c4;

-- A file that lists something twice tells nothing (IPv6 that is free is no stock, and may be what was just delegated), nor does what was rebuilt of a registry whose own files are there. Of
-- each month the newest of the others counts, an extended one before a plain one.
CREATE TABLE unsound AS
  SELECT DISTINCT file FROM (
    SELECT file, first, max(past) OVER (
      PARTITION BY file, family, family = 'ipv6' AND NOT is_delegated ORDER BY first, past ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM month_records) WHERE first < reached;
CREATE TABLE days AS
  SELECT registry, day, file, extended, row_number() OVER (PARTITION BY registry ORDER BY day) AS place
  FROM (
    FROM heads ANTI JOIN unsound USING (file)
    WHERE NOT (registry IN (FROM followed) AND ends_with(file, '.reconstructed'))
    QUALIFY row_number() OVER (PARTITION BY registry, left(day, 7) ORDER BY extended DESC, day DESC) = 1);

-- Every address at which some record begins or ends, and of each stretch between two of them what each registry lists
-- there, from which of its files to which.
CREATE TABLE held AS
  SELECT registry, place, country, month, status, is_delegated, first, past FROM month_records JOIN days USING (file)
  WHERE family = 'ipv4';
CREATE TABLE cuts AS
  SELECT edge, row_number() OVER (ORDER BY edge) AS stretch
  FROM (SELECT first AS edge FROM held UNION SELECT past FROM held);
CREATE TABLE stretches AS
  SELECT stretch, edge AS first, lead(edge) OVER (ORDER BY edge) AS past FROM cuts;
CREATE TABLE listed AS
  SELECT registry, country, month, status, is_delegated, since, until, unnest(range(a.stretch, b.stretch)) AS stretch
  FROM (
    SELECT registry, country, month, status, is_delegated, first, past, min(place) AS since, max(place) AS until
    FROM (SELECT *, place - row_number() OVER (
        PARTITION BY registry, country, month, status, first, past ORDER BY place) AS run FROM held)
    GROUP BY registry, country, month, status, is_delegated, first, past, run)
  JOIN cuts AS a ON a.edge = first JOIN cuts AS b ON b.edge = past;

-- Where the country under which a registry lists a stretch is another than in its file before, or there is none.
CREATE TABLE changed AS
  WITH turns AS (
    SELECT registry, stretch, since AS place FROM listed UNION SELECT registry, stretch, until + 1 FROM listed
  )
  SELECT turns.registry, turns.stretch, turns.place, earlier.day AS from_day, later.day AS to_day,
    before.country AS was, after.country AS is_now, earlier.extended = later.extended AS is_alike,
    coalesce(after.month >= left(earlier.day, 7), false) AS is_new,
    CASE WHEN NOT after.is_delegated THEN after.status ELSE '' END AS state,
    coalesce(after.is_delegated, false) AS is_listed
  FROM turns JOIN followed USING (registry)
  JOIN days AS later ON later.registry = turns.registry AND later.place = turns.place
  JOIN days AS earlier ON earlier.registry = turns.registry AND earlier.place = turns.place - 1
  LEFT JOIN listed AS before ON before.registry = turns.registry AND before.stretch = turns.stretch
    AND turns.place - 1 BETWEEN before.since AND before.until AND before.is_delegated
  LEFT JOIN listed AS after ON after.registry = turns.registry AND after.stretch = turns.stretch
    AND turns.place BETWEEN after.since AND after.until
  WHERE CASE WHEN coalesce(after.is_delegated, false) THEN after.country END IS DISTINCT FROM before.country;

-- Who listed the stretch last before it came, and next after it went: of one day its own registry, else the first by name.
CREATE TABLE sightings AS
  SELECT registry, stretch, day, place FROM listed JOIN days USING (registry)
  WHERE is_delegated AND place BETWEEN since AND until
    AND stretch IN (SELECT stretch FROM changed WHERE was IS NULL OR NOT is_listed);
CREATE TABLE came AS
  SELECT changed.registry, changed.stretch, changed.place, seen.registry AS origin
  FROM changed JOIN sightings AS seen ON seen.stretch = changed.stretch
    AND CASE WHEN seen.registry = changed.registry THEN seen.place < changed.place ELSE seen.day <= to_day END
  WHERE was IS NULL
  QUALIFY row_number() OVER (PARTITION BY changed.registry, changed.stretch, changed.place
    ORDER BY seen.day DESC, seen.registry <> changed.registry, seen.registry) = 1;
CREATE TABLE went AS
  SELECT changed.registry, changed.stretch, changed.place, seen.registry AS goal
  FROM changed JOIN sightings AS seen ON seen.stretch = changed.stretch
    AND CASE WHEN seen.registry = changed.registry THEN seen.place >= changed.place ELSE seen.day >= from_day END
  WHERE NOT is_listed
  QUALIFY row_number() OVER (PARTITION BY changed.registry, changed.stretch, changed.place
    ORDER BY seen.day, seen.registry <> changed.registry, seen.registry) = 1;
CREATE VIEW seen_by_all AS
  SELECT CASE WHEN count(*) = 5 THEN min(newest) END AS until FROM (SELECT max(day) AS newest FROM days GROUP BY registry);

CREATE VIEW flows_by_stretch AS
  SELECT registry, stretch, is_now AS country, from_day, to_day,
    CASE WHEN origin <> registry THEN 'from-registry'
      WHEN origin IS NOT NULL THEN CASE WHEN is_new THEN 'given-again' ELSE 'listed-again' END
      WHEN is_new THEN 'registered' ELSE 'from-elsewhere' END AS flow,
    CASE WHEN origin <> registry THEN origin ELSE '' END AS counterpart
  FROM changed LEFT JOIN came USING (registry, stretch, place) WHERE was IS NULL
  UNION ALL
  SELECT registry, stretch, was, from_day, to_day,
    CASE WHEN goal <> registry THEN 'to-registry'
      WHEN goal IS NOT NULL OR state <> '' OR to_day <= (FROM seen_by_all) THEN 'given-back'
      ELSE 'to-elsewhere' END,
    CASE WHEN goal <> registry THEN goal ELSE coalesce(state, '') END
  FROM changed LEFT JOIN went USING (registry, stretch, place) WHERE NOT is_listed
  UNION ALL
  SELECT registry, stretch, was, from_day, to_day, CASE WHEN is_alike THEN 'to-country' ELSE 'recounted-to' END, is_now
  FROM changed WHERE was IS NOT NULL AND is_listed
  UNION ALL
  SELECT registry, stretch, is_now, from_day, to_day, CASE WHEN is_alike THEN 'from-country' ELSE 'recounted-from' END, was
  FROM changed WHERE was IS NOT NULL AND is_listed;
CREATE VIEW ipv4_flows_again AS
  SELECT registry, country, from_day, to_day, flow, counterpart, sum(past - first)::BIGINT AS addresses,
    count_if(first IS DISTINCT FROM reached)::BIGINT AS blocks
  FROM (
    SELECT *, lag(past) OVER (
      PARTITION BY registry, country, from_day, to_day, flow, counterpart ORDER BY first) AS reached
    FROM flows_by_stretch JOIN stretches USING (stretch))
  GROUP BY registry, country, from_day, to_day, flow, counterpart;

CREATE VIEW ipv4_listed_again AS
  SELECT registry, day, country, CASE WHEN extended THEN 'extended' ELSE 'plain' END AS file,
    sum(past - first)::BIGINT AS addresses
  FROM held JOIN days USING (registry, place) WHERE registry IN (FROM followed) AND is_delegated GROUP BY ALL;

-- Of each registry its first file, and the last one of each year.
CREATE VIEW cohorts_again AS
  SELECT registry, family, left(month, 4) AS year, day, count(*) AS delegations, sum(past - first)::HUGEINT AS amount
  FROM month_records JOIN (
    FROM days WHERE registry IN (FROM followed)
    QUALIFY place = 1 OR row_number() OVER (PARTITION BY registry, left(day, 4) ORDER BY day DESC) = 1) USING (file)
  WHERE is_delegated AND family <> 'asn' AND month IS NOT NULL GROUP BY ALL;
