-- What a unit says about its canteen and its trade union in a year; its target follows from the programme's rules.
create table consumption_declaration (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  year int not null,
  canteen varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  shared_with_id binary(16),
  food_budget_fen bigint,
  union_members int,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint consumption_declaration_of unique (organization_id, year),
  index consumption_declaration_host (shared_with_id, year)
) character set utf8mb4 collate utf8mb4_bin;

-- 汇总补录: the total of one organization, month and metric, instead of its details. day is the last of the month;
-- live is null once it is voided, so that only one entry of a cell lives.
create table opening_entry (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  day date not null,
  metric varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  amount bigint not null,
  note varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  live boolean,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  submitted_at datetime(3),
  decided_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  decided_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci,
  decided_at datetime(3),
  return_reason varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  requested varchar(20) character set utf8mb4 collate utf8mb4_bin,
  waiting boolean not null,
  changed_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  submitted_by varchar(80) character set utf8mb4 collate utf8mb4_bin,
  constraint opening_entry_cell unique (organization_id, day, metric, live),
  index opening_entry_day (day, id),
  index opening_entry_status (status, day, id)
) character set utf8mb4 collate utf8mb4_bin;

-- 零报告: nothing to report for a month; month is its first day. It counts only as long as nothing is reported.
create table zero_report (
  id binary(16) not null primary key,
  version bigint not null,
  created_at datetime(3) not null,
  updated_at datetime(3) not null,
  organization_id binary(16) not null,
  month date not null,
  note varchar(500) character set utf8mb4 collate utf8mb4_general_ci,
  entered_by_name varchar(100) character set utf8mb4 collate utf8mb4_general_ci not null,
  constraint zero_report_of unique (organization_id, month)
) character set utf8mb4 collate utf8mb4_bin;
