-- What units of work changed, as they wrote it; moves on to change_entry once it is visible.
create table change_noted (
  id binary(16) not null primary key,
  list varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  noted_at datetime(3) not null
) character set utf8mb4 collate utf8mb4_bin;

-- The same with its number, without gaps. The last row is never tidied away: the next number follows from it.
create table change_entry (
  number bigint not null primary key,
  id binary(16) not null,
  list varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  subject_id binary(16) not null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  noted_at datetime(3) not null,
  constraint change_entry_id unique (id),
  index change_entry_noted (noted_at)
) character set utf8mb4 collate utf8mb4_bin;

-- A year of every organization without looking at the rows.
alter table figure_month add index figure_month_of (metric, organization_id, day, amount);

-- Idempotency keys: whose, for which request (digest), who works on it until when, and what was answered.
create table once_claim (
  caller varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  once_key varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  print varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  owner binary(16) not null,
  lease_until datetime(3) not null,
  status int,
  headers varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  body longtext character set utf8mb4 collate utf8mb4_bin,
  claimed_at datetime(3) not null,
  primary key (caller, once_key),
  index once_claim_age (claimed_at)
) character set utf8mb4 collate utf8mb4_bin;
