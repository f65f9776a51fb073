-- The committed tables as they are, read as text and cast here: nothing of how the site reads them is used. Each is read
-- once, in the form in which all are written: to guess it for every query takes most of the time.
CREATE MACRO csv_of(path) AS TABLE SELECT * FROM read_csv(getvariable('data') || path,
  delim = ',', quote = '"', escape = '"', header = true, all_varchar = true);

CREATE TABLE registrations AS
  SELECT registry, country, family, status, month, blocks::BIGINT AS blocks, amount::HUGEINT AS amount
  FROM csv_of('/tables/registrations.csv');
CREATE TABLE delegated AS FROM registrations WHERE status IN ('allocated', 'assigned');
CREATE TABLE holdings AS
  SELECT month, country, ipv4_addresses::BIGINT AS ipv4, ipv6_slash48s::BIGINT AS slash48s, source
  FROM csv_of('/tables/holdings.csv');
CREATE TABLE holders AS
  SELECT registry, country, first_ipv6_year, with_ipv4::BIGINT AS with_ipv4, with_ipv6::BIGINT AS with_ipv6,
    with_both::BIGINT AS with_both
  FROM csv_of('/tables/holders.csv');
CREATE TABLE pool AS
  SELECT registry, month, state, addresses::BIGINT AS addresses FROM csv_of('/tables/pool.csv');
CREATE TABLE ipv4_flows AS
  SELECT registry, country, from_day, to_day, flow, coalesce(counterpart, '') AS counterpart, addresses::BIGINT AS addresses, blocks::BIGINT AS blocks
  FROM csv_of('/tables/ipv4-flows.csv');
CREATE TABLE ipv4_listed AS
  SELECT registry, day, country, file, addresses::BIGINT AS addresses FROM csv_of('/tables/ipv4-listed.csv');
CREATE TABLE cohorts AS
  SELECT registry, family, year, day, delegations::BIGINT AS delegations, amount::HUGEINT AS amount
  FROM csv_of('/tables/cohorts.csv');
CREATE TABLE adoption AS
  SELECT source, measure, date, country, share::DOUBLE AS share FROM csv_of('/tables/adoption.csv');
CREATE TABLE apnic_use AS
  SELECT country, date, capable::DOUBLE AS capable, preferred::DOUBLE AS preferred, samples::DOUBLE AS samples,
    list_position(['30-days', 'whole-month', 'daily-shares'], averaged) AS way
  FROM csv_of('/tables/apnic-use.csv');
CREATE TABLE slash8s AS
  SELECT designation, 2 ** (32 - split_part(prefix, '/', 2)::INT) AS addresses
  FROM csv_of('/tables/iana.csv')
  WHERE family = 'ipv4' AND status NOT IN ('recovered', 'reallocated');
CREATE TABLE transfers AS
  SELECT to_registry, from_registry, family, month, amount::HUGEINT AS amount FROM csv_of('/tables/transfers.csv');
CREATE TABLE country_transfers AS
  SELECT country, year, came_in::BIGINT AS came_in, went_out::BIGINT AS went_out, stayed::BIGINT AS stayed
  FROM csv_of('/tables/country-transfers.csv');
CREATE TABLE waiting_lists AS
  SELECT registry, date, requests::BIGINT AS requests, for_22::BIGINT AS for_22, for_23::BIGINT AS for_23,
    for_24::BIGINT AS for_24, over_a_year::BIGINT AS over_a_year, first_days::BIGINT AS first_days
  FROM csv_of('/tables/waiting-lists.csv');
CREATE TABLE reissued AS
  SELECT registry, date, length::INT AS length, blocks::BIGINT AS blocks FROM csv_of('/tables/reissued.csv');
CREATE TABLE last_pool AS
  SELECT registry, date, addresses::BIGINT AS addresses FROM csv_of('/tables/last-pool.csv');
CREATE TABLE population AS
  SELECT country, people::BIGINT AS people FROM csv_of('/reference/population.csv') WHERE people IS NOT NULL;
CREATE TABLE population_by_year AS
  SELECT country, year, people::BIGINT AS people FROM csv_of('/tables/population-by-year.csv');
CREATE TABLE people_online AS
  SELECT country, year, share::DOUBLE AS share FROM csv_of('/tables/people-online.csv');
CREATE TABLE countries AS FROM csv_of('/reference/countries.csv');
CREATE TABLE memberships AS FROM csv_of('/reference/groups.csv');
CREATE TABLE special_blocks AS
  SELECT 2 ** (32 - split_part(range, '/', 2)::INT) AS addresses FROM csv_of('/reference/special-blocks.csv');
CREATE TABLE sources AS
  SELECT unnest(sources, recursive := true)
  FROM read_json(getvariable('data') || '/sources.json',
    columns = {sources: 'STRUCT(id VARCHAR, "asOf" VARCHAR, "tables" VARCHAR[], caveats VARCHAR[],
      files STRUCT(name VARCHAR, "asOf" VARCHAR)[])[]'});
