-- What stands between the bars of a registry's file, as numbers, months and areas.

CREATE MACRO area_of(code) AS CASE
  WHEN code IN (SELECT alpha2 FROM countries) OR code IN ('EU', 'AP') THEN code
  WHEN code = 'UK' THEN 'GB'
  ELSE 'ZZ' END;
CREATE MACRO address_number(address) AS
  split_part(address, '.', 1)::BIGINT * 16777216 + split_part(address, '.', 2)::BIGINT * 65536
  + split_part(address, '.', 3)::BIGINT * 256 + split_part(address, '.', 4)::BIGINT;
-- The first half of an IPv6 address, so that the next one is the next /64.
CREATE MACRO words(half) AS CASE half WHEN '' THEN [] ELSE string_split(half, ':') END;
CREATE MACRO eight(head, tail) AS list_concat(head, [NULL FOR _ IN range(8 - len(head) - len(tail))], tail);
CREATE MACRO slash64_number(address) AS list_sum([
  coalesce(('0x' || eight(words(split_part(address, '::', 1)), words(split_part(address, '::', 2)))[i])::INT::HUGEINT, 0)
    << (16 * (4 - i))::INT FOR i IN range(1, 5)]);
CREATE MACRO number_of(family, text) AS CASE family
  WHEN 'ipv4' THEN address_number(text) WHEN 'ipv6' THEN slash64_number(text) ELSE text::BIGINT END;
CREATE MACRO month_of(day) AS CASE WHEN day IS NULL OR day = '00000000' THEN NULL ELSE day[1:4] || '-' || day[5:6] END;

CREATE MACRO size_of(family, text) AS
  CASE family WHEN 'ipv6' THEN 1::HUGEINT << (64 - text::INT) ELSE text::HUGEINT END;
