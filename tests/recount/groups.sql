-- Who belongs to which group in the month of the newest holdings, and what each has together.

CREATE VIEW held_month AS SELECT max(month) AS month FROM holdings;
CREATE VIEW members AS
  SELECT DISTINCT "group" AS id, country FROM memberships, held_month
  WHERE ("from" IS NULL OR "from" <= month || '-31')
    AND ("to" IS NULL OR CASE WHEN length("to") = 4 THEN "to" >= left(month, 4) ELSE "to" > month || '-31' END)
  UNION
  SELECT 'developing', country FROM memberships, held_month
  WHERE ("from" IS NULL OR "from" <= month || '-31')
    AND ("to" IS NULL OR CASE WHEN length("to") = 4 THEN "to" >= left(month, 4) ELSE "to" > month || '-31' END)
  UNION
  SELECT 'M49 ' || region, alpha2 FROM countries WHERE region IS NOT NULL
  UNION
  SELECT registry, area FROM main_registry WHERE area IN (SELECT alpha2 FROM countries);

-- The newest date at which any area has a value counts for all.
CREATE VIEW newest_held AS
  SELECT country, slash48s / 65536 AS held FROM holdings, held_month WHERE holdings.month = held_month.month;
CREATE VIEW newest_ipv4 AS
  SELECT country, ipv4 FROM holdings
  WHERE ipv4 IS NOT NULL AND month = (SELECT max(month) FROM holdings WHERE ipv4 IS NOT NULL);
CREATE VIEW newest_users AS
  SELECT country, share FROM adoption
  WHERE source = 'google' AND measure = 'users' AND country <> 'WORLD' AND date = (
    SELECT max(date) FROM adoption WHERE source = 'google' AND measure = 'users' AND country <> 'WORLD');

CREATE VIEW group_sums AS
  SELECT id, count(*) AS members, sum(held) AS held, count(held) AS held_with_data, sum(people) AS people,
    sum(held) FILTER (people > 0) / (sum(people) FILTER (held IS NOT NULL)) * 1e6 AS per_million,
    count(share) AS with_users, min(share) AS low, quantile_cont(share, 0.25) AS lower_quarter,
    median(share) AS middle, quantile_cont(share, 0.75) AS upper_quarter, max(share) AS high,
    sum(ipv4) FILTER (people > 0) / (sum(people) FILTER (ipv4 IS NOT NULL)) AS per_person,
    sum(online * people) / (sum(people) FILTER (online IS NOT NULL)) AS online
  FROM members
  LEFT JOIN newest_held USING (country) LEFT JOIN newest_ipv4 USING (country)
  LEFT JOIN newest_users USING (country) LEFT JOIN population USING (country)
  LEFT JOIN (SELECT country, share AS online FROM people_online) USING (country)
  GROUP BY 1;
