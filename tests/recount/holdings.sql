-- What each country had at each month's end, from the file of months as it came: IPv4 where it says that it is exact.
CREATE VIEW holdings_again AS
  SELECT month, country, CASE WHEN count(ipv4) = count(*) THEN sum(ipv4)::BIGINT END AS ipv4,
    sum(slash48s)::BIGINT AS slash48s, any_value(source) AS source
  FROM (
    SELECT month, area_of(cc) AS country, CASE WHEN ipv4_quality = 'exact' THEN ipv4_addresses::BIGINT END AS ipv4,
      round(ipv6_32_equiv::DOUBLE * 65536) AS slash48s, source
    FROM month_ends)
  GROUP BY month, country;
